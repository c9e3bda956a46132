"""One happening and its reports, as they were read."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from crossread.model.passage import Span

NUMBER = re.compile("([0-9]+)")

Name = tuple[tuple[int, str], ...]
"""Runs of a name, letters and digits by turns, each with the digits that count in it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a file that its owner can mend; loading goes on beside it."""

    path: str
    """The file as the reader named it, cleaned for a terminal."""
    message: str
    """One sentence, cleaned for a terminal."""
    line: int = 0
    """1-based; 0 where the whole file is meant."""
    column: int = 0
    """1-based; 0 where the whole line is meant."""
    note: bool = False
    """True for what the owner should know but need not mend (a guessed encoding): no reason for a failing status."""

    def __str__(self) -> str:
        place = ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])
        return f"{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report."""

    id: str
    text: str
    """Headline, then body: what the reader shows and what all offsets count in."""
    outlet: str = ""
    title: str = ""
    published: date | None = None
    """Day or moment of publication; a `datetime` may be naive or aware."""
    url: str = ""
    author: str = ""
    path: str = ""
    """Where it was read from; empty for an article made in memory."""
    furniture: tuple[Span, ...] = ()
    """Runs that are the site's and not the report's (date lines, author boxes, `Read more`): shown, never aligned or
    claimed. In order, without overlaps."""

    @property
    def name(self) -> str:
        """What a column is called: the outlet, else the id."""
        return self.outlet or self.id

    @property
    def day(self) -> date | None:
        """The calendar day of publication, in the zone the outlet gave."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def headline(self) -> Span | None:
        """The headline's place in the text, where the text begins with the title."""
        return Span(0, len(self.title)) if self.title and self.text.startswith(self.title) else None


def by_name(name: str) -> tuple[Name, str]:
    """Sort key: as people sort names, numbers by their size: `day_1`, `day_2`, `day_10`; then as they are written.

    A run of digits is compared by its length and then digit by digit: it may be longer than any number.
    """
    runs = (run.lstrip("0") if at % 2 else run for at, run in enumerate(NUMBER.split(name)))
    return tuple((len(run) if at % 2 else 0, run) for at, run in enumerate(runs)), name


def by_publication(article: Article) -> tuple[bool, float, tuple[Name, str]]:
    """Sort key: earliest first, undated last, then by name.

    A naive time is read as UTC and a bare day as its midnight, so that articles of any two sorts compare.
    """
    when = article.published
    if when is None:
        return True, 0.0, by_name(article.name)
    if not isinstance(when, datetime):
        when = datetime(when.year, when.month, when.day)
    offset = when.utcoffset()
    naive = when.replace(tzinfo=None)
    seconds = (naive - datetime(1970, 1, 1)).total_seconds() - (offset.total_seconds() if offset else 0.0)
    return False, seconds, by_name(article.name)


@dataclass(frozen=True, slots=True)
class Event:
    """One happening with its reports, in the order in which they are shown.

    Raises `ValueError` where two articles have one id: every place in the program is named by the id of its article.
    """

    id: str
    title: str
    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
    summary: str = ""
    path: str = ""
    """The folder it was read from; empty for an event made in memory."""

    def __post_init__(self) -> None:
        ids = [article.id for article in self.articles]
        if len(set(ids)) < len(ids):
            raise ValueError(f"two articles have the id {next(i for i in ids if ids.count(i) > 1)!r}")

    def article(self, article_id: str) -> Article:
        """The article with that id. Raises `KeyError` where there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)
