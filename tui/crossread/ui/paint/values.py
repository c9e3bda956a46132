"""What a report says on a fact, whole and in few cells: no figure is ever cut within its digits."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from rich.cells import cell_len

from crossread.model import NAMED_KINDS, Claim, Fact
from crossread.report.figure import MONTHS, figure
from crossread.ui.paint.cells import cut, shown
from crossread.ui.paint.look import UNICODE, Signs

BRIEF = {
    **{"billion": "bn", "million": "mn"},
    **{"seconds": "s", "minutes": "min", "hours": "h", "weeks": "wk", "months": "mo", "years": "yr"},
    **{"degrees C": "°C", "degrees F": "°F"},
    **{"feet": "ft", "inches": "in", "miles": "mi", "yards": "yd", "tonnes": "t", "degrees": "°", "square": "sq"},
}
"""Words of a figure that have a shorter form where there is no room for them: the symbols that units have, and those
that newspapers use."""

WORDS = re.compile(rf"(?<= )(?:{'|'.join(BRIEF)})\b")

NUMBER = re.compile(r"\(?[^\s\d]{0,3}\d\S*(?: [bm]n\b)?\)?")
"""A number with its hedge and its size, without what it is of."""

THOUSANDS = re.compile(r",000(?![\d,.])")
"""The end of a whole number of thousands."""

HEAD_LEAST = 3
"""Cells that the beginning of a name, or of an amount in words, keeps at least."""


def value_of(claim: Claim, *, signs: Signs = UNICODE) -> str:
    """The figure of one claim: `85`, `>90`, `≥7`, `7-9`; in brackets where it is not simply stated."""
    return signs.spelt(figure(claim))


def values_of(fact: Fact, article_id: str, *, signs: Signs = UNICODE) -> tuple[str, ...]:
    """What an article says on a fact: each figure once, by place; nothing where it is silent.

    Days of one month are told together, by date, and without the year that all days of the fact have in common.
    """
    claims = fact.of(article_id)
    if fact.kind == "date":
        years = {claim.name[:4] for claim in fact.claims}
        return tuple(_days(claims, year=len(years) > 1))
    return tuple(dict.fromkeys(value_of(claim, signs=signs) for claim in claims))


def cell_of(fact: Fact, article_id: str, *, signs: Signs = UNICODE) -> str:
    """What an article says on a fact, in full; the sign for silence where it says nothing."""
    return ", ".join(values_of(fact, article_id, signs=signs)) or signs.silent


def _days(claims: Sequence[Claim], *, year: bool) -> Iterable[str]:
    """`16, 17 Jan`, with the year where it is wanted; what is no day of the calendar as it is worded."""
    stated = sorted({day for claim in claims if claim.standing == "stated" and (day := _day(claim.name))})
    for month, days in groupby(stated, key=lambda day: (day.year, day.month)):
        numbers = ", ".join(str(day.day) for day in days)
        yield f"{numbers} {MONTHS[month[1] - 1]}{f' {month[0]}' if year else ''}"
    for claim in claims:
        day = _day(claim.name)
        if not day:
            yield figure(claim)
        elif claim.standing != "stated":
            yield f"({day.day} {MONTHS[day.month - 1]}{f' {day.year}' if year else ''})"


def _day(name: str) -> date | None:
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None


def row_of_cells(
    fact: Fact, said: Sequence[tuple[str, ...]], sizes: Sequence[int], *, signs: Signs = UNICODE
) -> tuple[str, ...]:
    """What every report says, each in at most its size of cells; what differs does not look the same, if it can be.

    Of several figures those that fit and how many more there are; of a name its beginning and its last word; of names
    that are alike at both ends, what follows the words that they share.
    """
    named = fact.kind in NAMED_KINDS
    cells = [_brief(values, size, signs, named=named) for values, size in zip(said, sizes, strict=True)]
    return tuple(_apart(cells, said, sizes, signs.more)) if named else tuple(cells)


def _apart(cells: Sequence[str], said: Sequence[tuple[str, ...]], sizes: Sequence[int], more: str) -> Iterable[str]:
    """The cells, of which those that look alike for unlike names begin where the names differ."""
    for cell, values, size in zip(cells, said, sizes, strict=True):
        alike = {other for other, seen in zip(said, cells, strict=True) if seen == cell}
        if len(alike) > 1:
            shared = _shared_words([", ".join(other).split() for other in alike])
            yield cut(f"{more}{' '.join(', '.join(values).split()[shared:])}", size, more)
        else:
            yield cell


def brief_cells(fact: Fact, values: Sequence[str]) -> int:
    """Cells in which all that a report says on the fact is told, with the short forms of its words."""
    return cell_len(shown(", ".join(values if fact.kind in NAMED_KINDS else map(_abbreviated, values))))


def _brief(values: Sequence[str], size: int, signs: Signs, *, named: bool) -> str:
    """What fits of an article's figures: all, else the first of them and how many more there are.

    Those in brackets give way to what is simply stated.
    """
    whole = shown(", ".join(values) or signs.silent)
    if cell_len(whole) <= size:
        return whole
    if named and len(values) == 1:
        return _by_its_ends(values[0], size, signs.more)
    firm_first = sorted(values, key=lambda value: value.startswith("("))
    for told in map(shown, _shorter([_abbreviated(value) for value in firm_first], size, signs.more)):
        if cell_len(told) <= size:
            return told
    return signs.more[: max(0, size)]


def _shorter(values: Sequence[str], size: int, more: str) -> Iterator[str]:
    """Ways to tell the figures, the better first: as many as are whole, one of them and how many more, one without
    its unit, an amount in words by its beginning, and at last how many there are.

    Half a number is another number: none is cut within its digits.
    """
    count = len(values)
    others = f" +{count - 1}" if count > 1 else ""
    for kept in range(count, 0, -1):
        yield ", ".join(values[:kept]) + (f" +{count - kept}" if kept < count else "")
    yield from (value + others for value in values[1:])
    yield from (part + others for value in values for part in _beginnings(value, more))
    numbers = [found[0] for value in values if (found := NUMBER.match(value))]
    yield from (number + others for number in numbers)
    if not any(map(str.isdigit, values[0])) and size >= HEAD_LEAST + len(more) + len(others):
        yield cut(values[0], size - len(others), more) + others
    yield from (f"{number} {more}" for number in numbers[:1] if others)
    yield f"+{count}"


def _abbreviated(value: str) -> str:
    return THOUSANDS.sub("k", WORDS.sub(lambda found: BRIEF[found[0]], value))


def _beginnings(value: str, more: str) -> Iterator[str]:
    """The value without its last words, the longest first: never less than its number."""
    number = NUMBER.match(value)
    words = value.split(" ")
    for kept in range(len(words) - 1, 0, -1):
        told = " ".join(words[:kept])
        if not number or len(told) >= number.end():
            yield f"{told} {more}"


def _by_its_ends(name: str, size: int, more: str) -> str:
    """The beginning of a name and its last word: `Baloch…Army`; the beginning where the last word has no room."""
    head, _, last = shown(name).rpartition(" ")
    room = size - cell_len(last) - cell_len(more)
    if not head or room < HEAD_LEAST:
        return cut(name, size, more)
    return cut(name, room + cell_len(more), more) + last


def _shared_words(names: Sequence[Sequence[str]]) -> int:
    """How many words at the beginning all names share, and leave something of each."""
    count = 0
    for words in zip(*names, strict=False):
        if len(set(words)) > 1:
            break
        count += 1
    return min([count, *(len(words) - 1 for words in names)])
