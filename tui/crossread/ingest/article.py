"""One file to one article, and what is wrong with it."""

import os
from dataclasses import dataclass

from crossread.ingest.clean import clean, clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.front_matter import part
from crossread.ingest.limits import ARTICLE_BYTES, HEADLINE_CHARACTERS
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes
from crossread.ingest.schema import Header, read_header
from crossread.model import Article, Problem


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
    body = clean(parted.body)
    if not body.strip():
        return Reading(None, (*problems, Problem(shown, "no text to read in it")))
    stem = os.path.splitext(os.path.basename(path))[0]
    return Reading(_assembled(header, body, parted.front is not None, stem, shown), tuple(problems))


def _assembled(header: Header, body: str, has_header: bool, stem: str, shown: str) -> Article:
    if has_header:
        body = body.strip("\n")
    title, text = _headed(header.title, body)
    return Article(
        id=header.id or clean_line(stem),
        text=text,
        outlet=header.outlet,
        title=title[:HEADLINE_CHARACTERS],
        published=header.published,
        url=header.url,
        author=header.author,
        path=shown,
    )


def _headed(title: str, body: str) -> tuple[str, str]:
    """The title as the text spells it, and the text with it at its head."""
    if not title or body.startswith(title):
        return title, body
    return title, f"{title}\n\n{body}"
