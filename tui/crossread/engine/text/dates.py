"""Days, months and years that a text names, resolved against the day it was published."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from crossread.model import Span

Grain = Literal["day", "span", "month", "year"]

AHEAD = timedelta(days=45)
"""A day and month without a year are the latest such day that is not further ahead of publication than this."""

MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SHIFTS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
"""Days from publication; every other word of the kind (`this morning`) is of the day itself."""
SMALL = {"a": 1, "an": 1, **{word: number for number, word in enumerate(NUMBERS, start=1)}}

_CASED = [form for name in MONTH_NAMES for form in (name.capitalize(), name.upper())]
MONTH = rf"(?:{'|'.join(sorted(_CASED, key=len, reverse=True))})\b\.?"
WEEKDAY = rf"(?:{'|'.join(form for day in WEEKDAYS for form in (day.capitalize(), day.upper()))})"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEAR = r"(?:1[89]|20)\d\d"
COUNT = rf"(?:\d{{1,2}}|{'|'.join(form for word in SMALL for form in (word, word.capitalize()))})"

BEGINS = (
    r"(?=[\dADEFIJLMNOPSTWY]|(?:last|this|previous|past) |(?:in|since|during|late|early|mid|the|a) [A-Z]"
    rf"|(?:{'|'.join(SMALL)}) [dmwy]|(?:the|{'|'.join(word.capitalize() for word in SMALL)}) (?:[dmw]|years? [abe])"
    r"|today|tonight|tomorrow|yesterday)"
)
"""How a time begins: most words begin none, and are passed by without a look at each form of it."""

NAMING = r"(?= [A-Z]\w+ (?!(?:for|of|on|to|and|in|by|was|is)\b)[a-z])"
"""After `the`, what makes a month the name of an event's time: `the March crash`, and not `the March for Life`."""

OWNING = rf"(?:{'|'.join(name.capitalize() for name in MONTH_NAMES if len(name) > 4)}|June|July)"
"""Months that own what was in them (`August's floods`): May and those cut short are people's names as well."""

EXPRESSION = re.compile(
    rf"\b{BEGINS}(?:"
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)"
    rf"|(?P<dot_day>0?[1-9]|[12]\d|3[01])\.(?P<dot_month>0?[1-9]|1[0-2])\.(?P<dot_year>{YEAR})\b"
    rf"|(?P<dm_day>{DAY})(?: of)? (?P<dm_month>{MONTH})(?:,? (?P<dm_year>{YEAR})\b)?"
    rf"|(?P<md_month>{MONTH})(?: |(?<=\.))(?P<md_day>{DAY})\b(?!:)(?:,? (?P<md_year>{YEAR})\b)?"
    rf"|(?P<my_month>{MONTH})(?:,| of)? (?:(?P<my_year>{YEAR})\b|(?P<my_last>last|this) year)"
    rf"|(?P<lm_which>[Ll]ast|[Tt]his|[Ii]n|[Ss]ince|[Dd]uring|[Ll]ate|[Ee]arly|[Mm]id|(?:[Tt]he|[Aa]){NAMING}) "
    rf"(?P<lm_month>{MONTH})(?! (?:\d|of \d|last year|this year)|, {YEAR}\b)"
    rf"|(?P<own_month>{OWNING}(?=[’']s [a-z])|(?<=[a-z] \(){MONTH}(?=\)))"
    rf"|(?P<weekday>(?:[Ll]ast )?{WEEKDAY})"
    r"|(?P<today>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)"
    r"|(?P<rel_which>[Ll]ast|[Tt]his|[Pp]revious|[Pp]ast) (?P<rel_unit>year|month|week)"
    rf"|(?P<ago_count>{COUNT}) (?P<ago_unit>years?|months?|weeks?|days?) ago"
    rf"|(?P<ere_count>{COUNT}|[Tt]he(?= \w+[hkr]\b)) (?P<ere_unit>years?|months?|weeks?) (?:earlier\b|before(?=,))"
    rf"|(?P<year>{YEAR})(?![\d,.]\d|-\w"
    r"| (?:people|dead|km|kilomet|miles|metres|meters|houses|homes|hrs|hours|GMT|UTC|local))"
    r")"
)
YEAR_NAMED = re.compile(rf"\b{YEAR}\b")
FULL_MONTH = re.compile(r"[A-Za-z]{5,}\.$")
"""A month that is not cut short: the stop after it ends the sentence."""
COMING = re.compile(
    r"\b(?:will|would|to be|due|scheduled|set (?:for|to)|planned|expected|(?:is|are) to)\b"
    r"(?:(?!\b(?:said|says|told|announced|reported|confirmed|warned|after|since|when)\b)[^.;\n])*$"
)
"""Before a weekday, what makes it the next one: the court `will hear him on` Monday."""

AHEAD_REACH = 70
"""How far before a weekday such a word stands, in code points."""

NEXT_DAY = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?P<which>next|following|same|previous|preceding) day\b"
    r"|\b(?P<later>[Aa] day (?:later|after|earlier|before))\b"
)


@dataclass(frozen=True, slots=True)
class When:
    """A time that a text names: every day from `first` to `last`, by what it was named."""

    start: int
    end: int
    first: date
    last: date
    grain: Grain
    bare: bool = False
    """Told by a weekday or `today` alone: of the days around publication."""
    with_year: bool = True
    """Its words name the year; else the day of publication tells it."""
    coming: bool = False
    """A weekday to come."""
    in_words: bool = True
    """Its words name the month, or the year; else it is counted from another day: `four years ago`."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def named(self) -> bool:
        """Whether it is a month, or a day of one, that its words name, in whichever year."""
        return self.grain in ("day", "month") and not self.bare and self.in_words

    @property
    def iso(self) -> str:
        """`2024-01-16`, `2024-01` or `2024`; a run of days by its month."""
        text = self.first.isoformat()
        return {"day": text, "span": text[:7], "month": text[:7], "year": text[:4]}[self.grain]

    def near(self, other: "When", days: int = 0) -> bool:
        """Whether the two share a day, or lie at most so many days apart."""
        slack = timedelta(days=days)
        return self.first <= other.last + slack and other.first <= self.last + slack


def times(text: str, reference: date | None, start: int = 0, end: int | None = None) -> tuple[When, ...]:
    """The times named in `text[start:end]`, in order, as far as they can be resolved.

    `reference` is the day of publication: a bare weekday is the latest one not after it. Without it only what names its
    own year is resolved.
    """
    stop = len(text) if end is None else end
    return tuple(_times(text, reference, start, stop))


def _times(text: str, reference: date | None, start: int, stop: int) -> Iterator[When]:
    for found in EXPRESSION.finditer(text, start, stop):
        try:
            coming = bool(
                found["weekday"] and COMING.search(text, max(start, found.start() - AHEAD_REACH), found.start())
            )
            known = _resolve(found, reference, coming=coming)
        except (ValueError, OverflowError):
            continue
        if known:
            first, last, grain = known
            bare = bool(found["weekday"] or found["today"])
            stop_in = found[0].endswith(".") and FULL_MONTH.search(found[0])
            yield When(
                found.start(),
                found.end() - bool(stop_in),
                first,
                last,
                grain,
                bare,
                with_year=bool(YEAR_NAMED.search(found[0])),
                coming=coming,
                in_words=not (found["ago_unit"] or found["ere_unit"] or found["rel_unit"]),
            )


def _resolve(found: re.Match[str], reference: date | None, *, coming: bool) -> tuple[date, date, Grain] | None:
    part = found.groupdict()
    if part["iso"]:
        return _day(date.fromisoformat(part["iso"]))
    if part["dot_day"]:
        return _day(date(int(part["dot_year"]), int(part["dot_month"]), int(part["dot_day"])))
    for form in ("dm", "md"):
        if part[f"{form}_day"]:
            return _of_month(
                _month(part[f"{form}_month"]), _number(part[f"{form}_day"]), part[f"{form}_year"], reference
            )
    if part["my_month"]:
        year = int(part["my_year"]) if part["my_year"] else reference and reference.year - (part["my_last"] == "last")
        return _whole_month(year, _month(part["my_month"])) if year else None
    if part["year"]:
        year = int(part["year"])
        return date(year, 1, 1), date(year, 12, 31), "year"
    return _relative(part, reference, coming=coming) if reference else None


def _relative(part: dict[str, str], today: date, *, coming: bool) -> tuple[date, date, Grain] | None:
    """What can be said only from the day of publication."""
    told = part["lm_month"] or part["own_month"]
    if told:
        month = _month(told)
        year = today.year if date(today.year, month, 1) <= today else today.year - 1
        if part["lm_month"] and part["lm_which"].lower() == "last" and month == today.month:
            year -= 1
        return _whole_month(year, month)
    if part["weekday"]:
        name = part["weekday"].split()[-1].lower()
        if coming:
            return _day(today + timedelta(days=(WEEKDAYS.index(name) - today.weekday() - 1) % 7 + 1))
        return _day(today - timedelta(days=(today.weekday() - WEEKDAYS.index(name)) % 7))
    if part["today"]:
        return _day(today + timedelta(days=SHIFTS.get(part["today"].lower(), 0)))
    if part["rel_unit"]:
        return _unit(part["rel_unit"], today, 0 if part["rel_which"].lower() == "this" else 1)
    form = "ago" if part["ago_unit"] else "ere"
    return _unit(part[f"{form}_unit"].rstrip("s"), today, _count(part[f"{form}_count"]))


def _count(word: str) -> int:
    word = word.lower()
    return 1 if word == "the" else SMALL.get(word) or int(word)


def _unit(unit: str, today: date, back: int) -> tuple[date, date, Grain] | None:
    """The year, month, week or day so many before today's."""
    if unit == "year":
        return date(today.year - back, 1, 1), date(today.year - back, 12, 31), "year"
    if unit == "month":
        months = today.year * 12 + today.month - 1 - back
        return _whole_month(months // 12, months % 12 + 1)
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return monday, monday + timedelta(days=6), "span"
    return _day(today - timedelta(days=back))


def _of_month(month: int, day: int, year: str | None, reference: date | None) -> tuple[date, date, Grain] | None:
    if year:
        return _day(date(int(year), month, day))
    if reference is None:
        return None
    for candidate in (reference.year + 1, reference.year, reference.year - 1):
        if day <= monthrange(candidate, month)[1] and date(candidate, month, day) <= reference + AHEAD:
            return _day(date(candidate, month, day))
    return None


def _day(day: date) -> tuple[date, date, Grain]:
    return day, day, "day"


def _whole_month(year: int, month: int) -> tuple[date, date, Grain]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month"


def _month(word: str) -> int:
    return MONTH_NAMES[word.rstrip(".").lower()]


def _number(day: str) -> int:
    return int(day.rstrip("stndrh"))


def next_days(text: str, start: int, end: int) -> tuple[tuple[Span, int], ...]:
    """Places that name a day by the one spoken of before, with the days between: 1 for `the next day`."""
    found = []
    for match in NEXT_DAY.finditer(text, start, end):
        word = match["which"] or match["later"].split()[-1]
        shift = {"same": 0, "previous": -1, "preceding": -1, "earlier": -1, "before": -1}.get(word, 1)
        found.append((Span(match.start(), match.end()), shift))
    return tuple(found)
