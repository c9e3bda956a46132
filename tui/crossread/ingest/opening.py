"""What the first lines of a plain report say about it: headline, day, agency, author, where they plainly are that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from crossread.ingest.furniture import Kind, Line
from crossread.ingest.limits import HEADLINE_CHARACTERS
from crossread.ingest.press import NAMELESS, PICTURE_AGENCIES

OPENING_LINES = 15
"""Lines that are not blank in which a report may still be announcing itself."""
HEADLINE_WORDS = 2
"""A single word is a label that the lists do not know."""
SURE_WORDS = 3
"""A shorter first line is a headline only apart or above a day, where the report follows: it may be a label, a name."""
LONGEST_HEADLINE = 160
"""Characters; the longest of 33 headlines in real reports has 93."""
BODY_WORDS = 12
"""So many words with a full stop at the end are the report itself."""
SENTENCE_ENDS = (".", "!", "?", "…")
CLOSING = "\"'”’)]»"
NOT_AT_THE_END = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "of", "on", "or", "that"}
    | {"the", "their", "to", "was", "were", "which", "with"}
)
"""A line that ends in one of these goes on in the next: a wrapped text and not a headline."""
NO_AUTHORS = PICTURE_AGENCIES | NAMELESS
MARKDOWN_HEADING = "# "


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first lines say; empty where they do not say it."""

    title: str = ""
    published: date | None = None
    agency: str = ""
    author: str = ""


def read_opening(lines: Sequence[Line]) -> Opening:
    """What the first lines of a report say about it.

    Of several days the earliest is the publication: the later ones are updates, or the day on which the page was saved.
    """
    opening = _opening(lines)
    moments = [line.date.moment for line in opening if line.date and line.date.moment]
    agencies = [line.agency for line in opening if line.agency and line.agency.casefold() not in NO_AUTHORS]
    authors = [author for line in opening if line.kind is Kind.BYLINE and (author := _author(line.text))]
    return Opening(
        title=_title(opening),
        published=min(moments, key=_when) if moments else None,
        agency=agencies[0] if agencies else "",
        author=authors[0] if authors else "",
    )


def _opening(lines: Sequence[Line]) -> list[Line]:
    """The lines up to the first of the report's own text, that one included."""
    opening: list[Line] = []
    for line in lines[:OPENING_LINES]:
        opening.append(line)
        if line.kind is Kind.TEXT and _is_body(line.text):
            break
    return opening


def _title(opening: Sequence[Line]) -> str:
    """The first line of text, where it is no sentence and the text goes on as it does after a headline."""
    own = [at for at, line in enumerate(opening) if line.kind is Kind.TEXT]
    if not own or own[0] + 1 >= len(opening):
        return ""
    line = opening[own[0]]
    rest = opening[own[0] + 1 :]
    title = line.text.lstrip(MARKDOWN_HEADING) if line.text.startswith("#") else line.text
    if not _is_headline(title):
        return ""
    apart = rest[0].start > line.end + 1
    if len(title.split()) < SURE_WORDS:
        dated = rest[0].kind is Kind.DATE
        below = next((other for other in rest if other.kind is not Kind.DATE), None) if dated else rest[0]
        label = below is None or (below.kind is Kind.TEXT and _is_headline(below.text))
        return title if (apart or dated) and not label else ""
    announced = rest[0].kind is not Kind.TEXT or rest[0].cuts or any(other.kind is Kind.DATE for other in opening)
    return title if apart or announced or _is_body(rest[0].text) else ""


def _is_headline(text: str) -> bool:
    words = text.split()
    return (
        len(words) >= HEADLINE_WORDS
        and len(text) <= min(LONGEST_HEADLINE, HEADLINE_CHARACTERS)
        and not text.endswith((".", ",", ";", ":", "…"))
        and not text[0].islower()
        and words[-1].casefold() not in NOT_AT_THE_END
    )


def _is_body(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(SENTENCE_ENDS) and text.count(" ") >= BODY_WORDS - 1 and not text[0].islower()


def _author(byline: str) -> str:
    """The names of a byline, without `By` or `Written by` before them."""
    words = byline.split()
    at = next((at for at, word in enumerate(words) if word.casefold().rstrip(":") == "by"), -1)
    return " ".join(words[at + 1 :])


def _when(moment: date) -> tuple[date, int]:
    """By day, and within a day the bare day first: a time beside it is that of an update."""
    return (moment.date(), 1) if isinstance(moment, datetime) else (moment, 0)
