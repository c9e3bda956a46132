"""The day on which a report was published, as its own text tells it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from crossread.engine.text.dates import MONTH_NAMES, WEEKDAY, WEEKDAYS, YEAR, times
from crossread.model import Article, Span

HEAD_LINES = 4
HEAD = 400
"""How many lines, and code points, at the head of a report may hold its date line."""

OPENING = 60
"""How far into a line the day may stand that a report is dated by: after place and agency, in code points."""

BORN = re.compile(r"\b(?:[Bb]orn|[Ss]ince|[Ii]n|[Uu]ntil)\b[^.]*$")
"""Words after which a day is no report's own."""

DATE_LINE = 4
"""A date line is at most so many times as long as its date."""

YEARS = re.compile(rf"\b{YEAR}\b")
MONTH = rf"(?:{'|'.join(sorted(MONTH_NAMES, key=len, reverse=True))})\.?"
WEEKDAY_NAME = re.compile(rf"\b{WEEKDAY}\b")
TO_COME = re.compile(
    r"\b(?:by|until|till|before|through) $"
    r"|\b(?:will|would|shall|plan(?:s|ned)?|aims?|wants?|hopes?|pledge[sd]?|goals?|target(?:s|ed)?)\b[^.]*$",
    re.IGNORECASE,
)
"""Before a year that a report looks forward to: `new houses by 2030`, `wants to be neutral in 2050`."""
LOOKED_BACK = 80
"""How far before a year such a word stands, in code points."""
EVENT_TO_COME = re.compile(r" [A-Z]\w+")
"""After a year and `the`, what makes it that of an event to come or gone: `the 2030 World Cup`."""
SOON = 2
"""A day told in full may lie so many years before the latest year that is named: a trial that begins then."""
LEAD = 400
"""How far behind a date line the weekday is looked for, in code points."""
FEWEST = 2
"""So many date lines at least have to fit a year."""
EARLIEST = 1990
"""No report is taken to be older: where all the years that are named are, they are those of earlier events."""
CALENDARS = 11
"""After so many years at most every weekday has fallen on a day of the year."""
DATELINE = re.compile(
    rf"^(?-i:[A-ZÀ-Þ])[^\W\d_][\w .,'’/()-]{{0,48}}?,? "
    rf"(?P<day>{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? (?P<year>{YEAR}))?"
    r" ?(?:\([^()\n]{2,40}\) ?(?:[-–—]|\b)|[-–—] (?!\d))",
    re.IGNORECASE | re.MULTILINE,
)
"""Place, day and agency or dash before the first sentence: `MANILA, June 20 (Agency) -`."""


def day_of(article: Article, around: date | None = None) -> date | None:
    """The day of publication: as the outlet gave it, else as the head of the text names it.

    A date line comes first; one without a year is taken for the day nearest to `around`, if that is given. Then a line
    that is mostly a date, then the latest day named in full near the beginning of a line: what is told lies before the
    day on which it is told, as the dates of a life do at the head of an obituary.
    """
    if article.day:
        return article.day
    head = article.text[:HEAD]
    line = _of_dateline(head, around)
    day = line or _day_at_head(head)
    return None if day and not line and _outlived(day, article.text) else day


def day_by_weekdays(texts: Sequence[str], told: date | None = None) -> date | None:
    """A day of one of those reports whose date lines name no year, in the year in which their weekdays fit best.

    Most reports name first, by its weekday, their own day or the one before: half of them have to, two at least, and
    one its own. No year lies before the latest that the reports name as gone by; of those that fit as well, that of a
    day `told` in full is taken, else the first. None where no year of the web's is named, or none fits.
    """
    named = sorted({year for text in texts for year in _years_gone(text)})
    lines = [
        (found["day"], weekday)
        for text in texts
        if (found := DATELINE.search(text, 0, HEAD))
        and not found["year"]
        and (weekday := _first_weekday(text, found.end())) is not None
    ]
    if not named or named[-1] < EARLIEST or len(lines) < FEWEST:
        return None
    fitting: list[tuple[int, int, bool, list[date]]] = []
    first = told.year if told and 0 <= named[-1] - told.year <= SOON else named[-1]
    for year in range(first, first + CALENDARS):
        days = [(day, (day.weekday() - weekday) % 7) for line, weekday in lines if (day := _day_in(year, line))]
        near = [day for day, back in days if back <= 1]
        same = sum(back == 0 for _, back in days)
        if same and len(near) >= FEWEST and 2 * len(near) >= len(lines):
            fitting.append((len(near), same, bool(told and told.year == year), near))
    return max(fitting, key=lambda fit: fit[:3])[3][0] if fitting else None


def _years_gone(text: str) -> Iterator[int]:
    """The years that a text names as times, but for those that it looks forward to."""
    for when in times(text, None):
        before = text[max(0, when.start - LOOKED_BACK) : when.start]
        named_so = before.lower().endswith("the ") and EVENT_TO_COME.match(text, when.end)
        if not (named_so or TO_COME.search(before)):
            yield when.first.year


def _first_weekday(text: str, start: int) -> int | None:
    """Which weekday a text names first behind its date line, Monday being 0."""
    found = WEEKDAY_NAME.search(text, start, start + LEAD)
    return WEEKDAYS.index(found[0].lower()) if found else None


def _day_in(year: int, line: str) -> date | None:
    return next((when.first for when in times(f"{line} {year}", None)), None)


def dateline_of(text: str) -> Span:
    """Where the date line stands, empty where there is none: its day is that of the report and of no event."""
    found = DATELINE.search(text, 0, HEAD)
    return Span(*found.span()) if found else Span(0, 0)


def _of_dateline(head: str, around: date | None) -> date | None:
    found = DATELINE.search(head)
    if not found or not (found["year"] or around):
        return None
    if found["year"] or not around:
        return next((when.first for when in times(f"{found['day']} {found['year']}", None)), None)
    told = [times(f"{found['day']} {year}", None) for year in range(around.year - 1, around.year + 2)]
    days = [when.first for each in told for when in each if when.grain == "day"]
    return min(days, key=lambda day: abs(day - around), default=None)


def _day_at_head(head: str) -> date | None:
    named = []
    start = 0
    for line in head.splitlines(keepends=True)[:HEAD_LINES]:
        days = [when for when in times(head, None, start, start + len(line)) if when.grain == "day"]
        days = [when for when in days if not BORN.search(head, start, when.start)]
        if days and DATE_LINE * (days[0].end - days[0].start) >= len(line.strip()):
            return days[0].first
        named += [when.first for when in days if when.start - start <= OPENING]
        start += len(line)
    return max(named, default=None)


def _outlived(day: date, text: str) -> bool:
    """Whether most of the years that a text names are later: then it was not written on that day, but tells a life."""
    years = [int(year) for year in YEARS.findall(text)]
    return sum(year > day.year for year in years) * 2 > len(years)
