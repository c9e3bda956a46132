"""One file to one article, and what is wrong with it."""

import os
import unicodedata
from dataclasses import dataclass

from crossread.ingest.clean import clean, clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.front_matter import part
from crossread.ingest.furniture import furniture, sorted_lines
from crossread.ingest.limits import ARTICLE_BYTES, HEADLINE_CHARACTERS
from crossread.ingest.opening import MARKDOWN_HEADING, read_opening
from crossread.ingest.pasted_html import is_page, text_of_page, without_entities
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes
from crossread.ingest.schema import Header, read_header
from crossread.model import Article, Problem

NAMELESS = "report"
"""The id of a file whose name holds nothing but spaces."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: an article, or none, and the problems met."""

    article: Article | None
    problems: tuple[Problem, ...] = ()


def read_article(path: str, *, inside: str = "") -> Reading:
    """The article in the file at `path`; `inside` is the resolved folder that it must not leave. Raises nothing."""
    shown = clean_name(path)
    try:
        decoded = decode(read_bytes(path, limit=ARTICLE_BYTES, inside=inside))
    except ReadingError as error:
        return Reading(None, (Problem(shown, error.message, error.line, error.column),))
    parted = part(decoded.text, shown)
    header, header_problems = read_header(parted.front, shown)
    problems = [Problem(shown, decoded.note, note=True)] if decoded.note else []
    problems += [*parted.problems, *header_problems]
    body = _body(parted.body, after_front_matter=parted.front is not None)
    if not body.strip():
        return Reading(None, (*problems, Problem(shown, "no text to read in it")))
    stem = os.path.splitext(os.path.basename(path))[0]
    return Reading(_assembled(header, body, stem, shown), tuple(problems))


def _body(raw: str, *, after_front_matter: bool) -> str:
    """The body as it is shown; the text of a file without front matter, tags or entities keeps every offset."""
    body = without_entities(text_of_page(raw) if is_page(raw) else raw)
    return clean(body.strip("\n") if after_front_matter else body)


def _assembled(header: Header, body: str, stem: str, shown: str) -> Article:
    title, text = _headed(header.title, body)
    lines = sorted_lines(text)
    opening = read_opening(lines)
    return Article(
        id=header.id or clean_line(stem) or NAMELESS,
        text=text,
        outlet=header.outlet or opening.agency,
        title=(title or opening.title)[:HEADLINE_CHARACTERS],
        published=header.published or opening.published,
        url=header.url,
        author=header.author or opening.author,
        path=shown,
        furniture=furniture(lines),
    )


def _headed(title: str, body: str) -> tuple[str, str]:
    """The title as the text spells it, and the text with it at its head."""
    first = body.lstrip().split("\n", 1)[0].strip()
    if not title or _loosely(first.lstrip(MARKDOWN_HEADING)) == _loosely(title):
        return first.lstrip(MARKDOWN_HEADING) if title else "", body
    return title, f"{title}\n\n{body}"


def _loosely(line: str) -> str:
    """A line as a reader compares it: without regard to case, quotes, dashes and spaces, where it has anything else."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", line).casefold() if sign.isalnum()) or line
