"""Days and moments: as files give them in ISO form, and in the lines that sites print over a report."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from crossread.ingest.press import words

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
MONTH_NAME = re.compile(rf"\b{MONTH.format('')}", re.IGNORECASE)
DAY = r"(?P<day{0}>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year{0}>(?:19|20)\d\d)"
WRITTEN = re.compile(
    rf"\b(?:{MONTH.format(1)} {{0,2}}{DAY.format(1)},? {{1,2}}{YEAR.format(1)}"
    rf"|{DAY.format(2)}[ -](?:of )?{MONTH.format(2)},?[ -]{YEAR.format(2)}"
    rf"|{YEAR.format(3)}(?P<sign>[-./])(?P<month3>[01]?\d)(?P=sign){DAY.format(3)}"
    r"(?!\d))",
    re.IGNORECASE | re.ASCII,
)
"""`July 2nd, 2013`, `2 Jul 2013`, `2013-07-02`, `2013-7-2`."""
FIGURES = re.compile(r"(?<![\d/.-])([0-3]?\d)([-/.])([0-3]?\d)\2((?:19|20)\d\d)(?![\d/.-])", re.ASCII)
"""`13/7/2013`, `13-7-2013`: a day where the order of day and month is no guess."""
LABELLED = re.compile(r"(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b", re.IGNORECASE)
CLOCK = re.compile(
    r"\bT?(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)? ?(?P<half>[ap]\.?m\b\.?)?",
    re.IGNORECASE | re.ASCII,
)
OFFSET = re.compile(r"\b(?:GMT|UTC) ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?:: ?(?P<minutes>[0-5]\d))?", re.ASCII)
"""`GMT+05:30`"""
ZONE_UTC = re.compile(r"(?:\b(?:GMT|UTC)|(?<=\d)Z)\b")
ZONE_NAME = re.compile(r"\b[A-Z]{3,4}\b", re.ASCII)
ZONES = {
    **{"EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8},
    **{
        "CET": 1,
        "CEST": 2,
        "EET": 2,
        "EEST": 3,
        "WIB": 7,
        "SGT": 8,
        "HKT": 8,
        "JST": 9,
        "KST": 9,
        "AEST": 10,
        "AEDT": 11,
    },
}
"""Hours from UTC of zones with a name of their own: the American ones of RFC 5322, 4.3, and those without a namesake.

Names of several zones (IST, BST, PKT) are not guessed at: such a time is read as it stands.
"""
GLUED = re.compile(
    rf"\s*(?:date|dated|posted|published|updated) ?:? ?(?P<day>{YEAR.format('')}-[01]\d-[0-3]\d)(?=\s)", re.IGNORECASE
)
"""A field of some archive before the text, on the line of the text itself."""
DAY_HOURS = 24
SOLE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LETTERS = re.compile(r"[^\W\d_]+")
WORD = re.compile(r"[^\s,;:|()@\[\]/·•–—-]+")
LINE_CHARACTERS = 100
"""A longer line is no date line."""
PLACE_WORDS = 4
"""Words of a place in capitals before or after a date."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that says when, and perhaps where or by which agency, and nothing else."""

    moment: date | None
    """None where the line gives a time alone, or a day in figures whose order is a guess."""
    agency: str = ""


def iso_moment(text: str) -> date | None:
    """The day or moment that an ISO 8601 text names, None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def date_line(line: str) -> DateLine | None:
    """The line as a date line; None where it says anything else."""
    if len(line) > LINE_CHARACTERS:
        return None
    rest, days = _taken_out(line)
    clock = CLOCK.search(rest)
    if not days and not (clock and LABELLED.match(line)):
        return None
    rest = CLOCK.sub(" ", OFFSET.sub(" ", rest))
    left = [word for word in WORD.findall(rest) if word.casefold().rstrip(".") not in words("around_dates")]
    agency = " ".join(left)
    if agency.casefold() not in words("agencies"):
        agency = ""
        if left and not _is_place(left):
            return None
    day = next((day for day in days if day), None)
    return DateLine(_moment(day, clock, _zone(line)) if day else None, agency)


def written_moment(text: str) -> date | None:
    """The day or moment that a text names in words, with nothing else beside it."""
    found = date_line(text)
    return found.moment if found else None


def first_day(text: str) -> date | None:
    """The first day that a text names in full."""
    return next((day for day in _taken_out(text)[1] if day), None)


def without_dates(line: str) -> str:
    """The line without the dates and times in it."""
    return CLOCK.sub(" ", _taken_out(line)[0])


def has_number(line: str) -> bool:
    """Whether the line holds a number that may be claimed, in figures or words: any but those of dates and years."""
    rest = SOLE_YEAR.sub(" ", without_dates(line))
    return any(sign.isdigit() for sign in rest) or not words("numbers").isdisjoint(LETTERS.findall(rest.casefold()))


def _taken_out(line: str) -> tuple[str, list[date | None]]:
    """The line without its dates, and these, None for one whose order is a guess; what no calendar has stays."""
    days: list[date | None] = []

    def take(match: re.Match[str]) -> str:
        try:
            days.append(_figures(match) if match.re is FIGURES else _day(match))
        except ValueError:
            return match[0]
        return " "

    return FIGURES.sub(take, WRITTEN.sub(take, line)), days


def _figures(match: re.Match[str]) -> date | None:
    """The day of three figures. Raises `ValueError` where no order makes it one."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None


def _day(match: re.Match[str]) -> date:
    """The day of a date in one of its three forms. Raises `ValueError` where no calendar has it."""
    form = next(form for form in "123" if match[f"month{form}"])
    month = match[f"month{form}"]
    number = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
    return date(int(match[f"year{form}"]), number, int(match[f"day{form}"]))


def _moment(day: date, clock: re.Match[str] | None, zone: timezone | None) -> date:
    """The day with its time; a zone that stands for several (IST) is left out."""
    if clock is None:
        return day
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    if hour > 23:
        return day
    return datetime.combine(day, time(hour, int(clock["minute"])), zone)


def _zone(line: str) -> timezone | None:
    """The zone of the time in a date line; None where it names none, or one that stands for several."""
    offset = OFFSET.search(line)
    if offset:
        hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
        ahead = timedelta(hours=hours, minutes=minutes)
        return timezone(-ahead if offset["sign"] == "-" else ahead) if hours < DAY_HOURS else None
    if ZONE_UTC.search(line):
        return UTC
    known = next((ZONES[name] for name in ZONE_NAME.findall(line) if name in ZONES), None)
    return None if known is None else timezone(timedelta(hours=known))


def _is_place(left: list[str]) -> bool:
    """Whether the words beside a date are a place as date lines print it: in capitals, or one name."""
    if any(
        word.casefold() in words("numbers") or not word.replace(".", "").replace("'", "").isalpha() for word in left
    ):
        return False
    if len(left) == 1:
        return left[0][0].isupper()
    return len(left) <= PLACE_WORDS and all(word.isupper() for word in left)
