"""Which runs of a text are the site's and not the report's: plain cases only, for furniture is never compared."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from crossread.ingest.credits import credit_at_ends, credit_line, is_picture_credit
from crossread.ingest.dates import GLUED, DateLine, date_line, has_number
from crossread.ingest.limits import SORTED_LINES
from crossread.ingest.press import AROUND_LABEL, BYLINES, NAME_PARTICLES, words
from crossread.model import Span

FULL_LINE = re.compile(r"[^\n]+")
SEE_ALSO = re.compile(
    r"(?:also read|more|read|read also|read more|related|see also|watch|watch live) ?[:|] ?(?=\S)", re.IGNORECASE
)
COPYRIGHT = re.compile(r"(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)", re.IGNORECASE)
CONTRIBUTED = re.compile(r"\bcontributed to this (?:article|report|story)\.?$", re.IGNORECASE)

LINE_CHARACTERS = 160
"""A longer line is furniture only where it is repeated."""
BYLINE_WORDS = 8
EDGE_LINES = 15
"""Bylines and lead-ins stand this near to an end of the article, in lines that are not blank."""
LABEL_WORDS = 5
"""So short a line that comes twice is a label or a name."""
OFTEN = 3
"""A line that comes so often is furniture however long it is."""


class Kind(Enum):
    """Why a line is furniture."""

    TEXT = "none: it is the report's"
    LABEL = "a label, an invitation, a copyright"
    DATE = "a date line"
    CREDIT = "an agency's or a photographer's credit"
    BYLINE = "who wrote it"
    REPEATED = "repeated within the article"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the spaces around it."""

    start: int
    text: str
    kind: Kind = Kind.TEXT
    date: DateLine | None = None
    agency: str = ""
    """The agency that a lead-in or a credit names."""
    cuts: tuple[Span, ...] = ()
    """The runs of a line of text that are furniture."""

    @property
    def end(self) -> int:
        """Where the line ends in the article."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the line stands in the article."""
        return Span(self.start, self.end)


def furniture(lines: Sequence[Line]) -> tuple[Span, ...]:
    """The spans of furniture in the lines that `sorted_lines` gave, in order and without overlaps."""
    return tuple(span for line in lines for span in (line.cuts if line.kind is Kind.TEXT else (line.span,)))


def sorted_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, each with its kind; no more than a limit."""
    plain = list(islice(_lines(text), SORTED_LINES))
    kinds = [_sorted(line, min(at, len(plain) - 1 - at) < EDGE_LINES) for at, line in enumerate(plain)]
    return tuple(_with_repeats(kinds))


def _lines(text: str) -> Iterator[Line]:
    glued = GLUED.match(text)
    start = 0
    if glued:
        label = len(glued[0]) - len(glued[0].lstrip())
        yield Line(label, text[label : glued.end()])
        start = glued.end()
    for match in FULL_LINE.finditer(text, start):
        bare = match[0].strip()
        if bare:
            yield Line(match.start() + match[0].index(bare), bare)


def _sorted(line: Line, at_edge: bool) -> Line:
    text = line.text
    if len(text) <= LINE_CHARACTERS:
        if found := date_line(text):
            return Line(line.start, text, Kind.DATE, found, found.agency)
        if _is_label(text):
            return Line(line.start, text, Kind.LABEL)
        if agency := credit_line(text):
            return Line(line.start, text, Kind.CREDIT, None, agency)
        if is_picture_credit(text):
            return Line(line.start, text, Kind.CREDIT)
        if at_edge and _is_byline(text):
            return Line(line.start, text, Kind.BYLINE)
    found_credits = credit_at_ends(text, lead_in=at_edge)
    if not found_credits.spans:
        return line
    cuts = tuple(Span(line.start + span.start, line.start + span.end) for span in found_credits.spans)
    day = DateLine(found_credits.day) if found_credits.day else None
    return Line(line.start, text, Kind.TEXT, day, found_credits.agency, cuts)


def _is_label(text: str) -> bool:
    bare = text.strip(AROUND_LABEL).casefold().replace("’", "'")
    if bare in words("labels") or (bare.startswith(tuple(words("openings"))) and not has_number(text)):
        return True
    if COPYRIGHT.match(text) or CONTRIBUTED.search(text) or SEE_ALSO.match(text):
        return not has_number(text)
    return False


def _is_byline(text: str) -> bool:
    said = text.rstrip(".").split()
    for opening in BYLINES:
        count = opening.count(" ") + 1
        if " ".join(said[:count]).casefold().rstrip(":") == opening:
            names = said[count:]
            return 0 < len(names) <= BYLINE_WORDS and not has_number(text) and all(map(_is_name, names))
    return False


def _is_name(word: str) -> bool:
    return word[0].isupper() or word.casefold() in NAME_PARTICLES or word in "|,&"


def _with_repeats(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with those that are repeated within the article told as such.

    A line with a number in it may be a claim and stays. A long line that comes twice is furniture only beside other
    furniture (an author's box, at the head and at the foot).
    """
    counts = Counter(line.text for line in lines)
    may_be_claims = {text for text, times in counts.items() if times > 1 and has_number(text)}
    for at, line in enumerate(lines):
        times = counts[line.text]
        if line.kind is not Kind.TEXT or times == 1 or line.text in may_be_claims:
            yield line
            continue
        near = lines[max(at - 1, 0) : at + 2]
        boxed = any(_is_box(other, counts) for other in near if other is not line)
        yield Line(line.start, line.text, Kind.REPEATED) if times >= OFTEN or _is_short(line) or boxed else line


def _is_short(line: Line) -> bool:
    return line.text.count(" ") < LABEL_WORDS and not line.text.endswith((".", "!", "?", "”", '"'))


def _is_box(line: Line, counts: Counter[str]) -> bool:
    return line.kind in (Kind.BYLINE, Kind.LABEL) or (_is_short(line) and counts[line.text] > 1)
