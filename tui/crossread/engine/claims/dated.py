"""Which numbers are dates, years and times of day: `17 May 1980`, `from 1991 to 1998`, `at 0715`, `two days ago`."""

from crossread.engine.claims.ages import at_an_end
from crossread.engine.claims.beside import Beside, listed
from crossread.engine.claims.tally import glued, key
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import Piece

YEARS = range(1000, 2200)
"""Four digits in this range may be a year."""
YEARS_TOLD = (1900, 2060)
"""Between these four digits are a year wherever nothing else is said."""
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "dec", "sep"})
HOUR_MARKS = frozenset({":", ".", "h"})
"""Between the digits of an hour and those of its minute."""
LATEST = frozenset({"last", "past"})
STRESSING = frozenset({"just", "only", "barely", "some", "exactly"})
"""Before a length of time these say that it was short, or that it was so long."""
ARTICLES = frozenset({"a", "an", "one"})
ENDURING = frozenset({"to", "will", "would", "could", "should", "may", "might", "can", "must", "not"})
"""Before `last` these make it a verb."""
WINDOWS = frozenset({"minutes", "hours", "days", "weeks"})
"""In the last so many of these something was counted: the count is told, and its window is no length of anything."""


def points_in_time(run: list[Piece], first: int, stop: int) -> bool:
    """Whether a length of time places something (`two days ago`, `the last 24 hours`) and measures nothing."""
    before, after = key(run, first - 1), key(run, stop)
    if key(run, first) == "over" and after == "from":
        return False
    if before == "in" and after == "before":
        return False
    if after in listed("placing after"):
        return True
    if after in listed("placing between"):
        return before not in listed("lasting")
    if after in listed("between events"):
        return before not in listed("lasting") and _merely_placed(run, first, stop)
    over = key(run, first - 2) in ("over", "in", "of", "for", "within", "during")
    if before == "last" and key(run, first - 2) in ENDURING:
        return False  # `is forecast to last four days`
    if before in LATEST and key(run, stop - 1) in WINDOWS and key(run, first - 3) != "for":
        return True
    return before in listed("placing before") or (before == "the" and over and key(run, first) != "more")


def _merely_placed(run: list[Piece], first: int, stop: int) -> bool:
    """Whether a length of time between two events only tells when the second was: `It came two days after the vote`,
    `Two years later, he left`, `a day after`.
    """
    lead = first - (key(run, first - 1) in STRESSING)
    came = key(run, lead - 1) in listed("arriving")
    told = key(run, stop) == "later" and (lead == 0 or run[lead - 1].sort == "mark")
    return came or told or key(run, stop + 1) == "that" or key(run, first) in ARTICLES


def time_of_day(run: list[Piece], first: int, stop: int, marks: frozenset[str] = frozenset({":"})) -> bool:
    """Whether digits are the hour or the minute of a time that one of the marks parts: `03:36`."""
    hour = key(run, stop) in marks and glued(run, stop) and glued(run, stop + 1)
    if hour and _two_digits(key(run, stop + 1)) and len(run[first].key) <= 2:
        return True
    minute = key(run, first - 1) in marks - {"h"} and glued(run, first) and glued(run, first - 1)
    return minute and key(run, first - 2).isdigit() and _two_digits(run[first].key)


def ordinal_date(b: Beside) -> bool:
    """`17th May`: an ordinal beside a month."""
    return ordinal(b) and _by_month(b.run, b.q.core, b.q.stop + 1)


def ordinal(b: Beside) -> bool:
    """`the 17th`."""
    return b.after[:1].isalpha() and b.close_after and b.after.partition("-")[0] in b.words.beside["ordinal endings"]


def decade(b: Beside) -> bool:
    """`the 1980s`."""
    return b.close_after and b.after in ("s", "'s", "s'")


def clock(b: Beside) -> bool:
    """`7.15`, `7h15`, `9 a.m.`."""
    if by_the_clock(b) or b.before in ("gmt", "utc"):
        return True
    return time_of_day(b.run, b.q.core, b.q.stop, HOUR_MARKS)


def by_the_clock(b: Beside) -> bool:
    """`nine o'clock`, `9 local time`, `9 p. m.`"""
    second, third = b.key(b.q.stop + 1), b.key(b.q.stop + 2)
    halved = b.after in ("a", "p") and "m" in (second, third if second == "." else "")
    return halved or b.after in b.words.beside["clock"] or (b.after == "local" and second == "time")


def _two_digits(word: str) -> bool:
    return len(word) == 2 and word.isdigit()


def date(b: Beside) -> bool:
    """`17 May`, `17/5`."""
    if (b.close_before and b.before == "/") or (b.close_after and b.after == "/"):
        return True
    return _by_month(b.run, b.q.core, b.q.stop) and (b.q.value or 0) <= 31 and b.q.hedge == "exact"


def year_of_date(b: Beside) -> bool:
    """The last number of `30 may 89`, `10 Nov 11`, `31/12`: a year after a day and its month."""
    word = b.run[b.q.core].key
    dated = b.before in b.words.beside["months"] and _two_digit_day(b.key(b.q.core - 2))
    return dated and (len(word) == 2 or (len(word) == 4 and (b.q.value or 0) in YEARS)) and at_an_end(b)


def day_of_date(b: Beside) -> bool:
    """The first number of `17 may 1980`, whose month has no capital."""
    year = b.key(b.q.stop + 1)
    return b.after in b.words.beside["months"] and year.isdigit() and len(year) in (2, 4) and (b.q.value or 0) <= 31


def short_year(b: Beside) -> bool:
    """`'86`, `’08`."""
    mark = b.before in ("'", "’", "‘") and b.close_before
    return mark and _two_digits(b.run[b.q.core].key)


def years_apart(b: Beside) -> bool:
    """`between 1991 and 1998`, `from 1939 to 1945`."""
    low, high = b.q.value, b.q.high
    if high is None or low not in YEARS or high not in YEARS or b.key(b.q.stop - 1) != str(high):
        return False
    return b.after not in b.words.plurals and not (b.after.endswith("s") and b.after.isalpha())


def days_of_month(b: Beside) -> bool:
    """`16-23 January`, `October 1-2`."""
    if b.q.high is None or b.q.high > 31 or b.q.first != b.q.core:
        return False
    months = b.words.beside["months"]
    after = b.after in months and b.run[b.q.stop].capital
    return after or (b.before in months and b.run[b.q.core - 1].capital)


def decade_in_words(b: Beside) -> bool:
    """`the nineteen fifties`."""
    return b.q.value in (18, 19, 20) and b.after.endswith("ties") and b.after[:-3] + "y" in number_words().cardinals


def written_time(b: Beside) -> bool:
    """`at 0715`, `a curfew from 2300 to 0500`: four digits of which the first is a nought."""
    word = b.run[b.q.core].key
    return len(word) == 4 and word.isdigit() and word[0] == "0" and word[2] < "6"


def _by_month(run: list[Piece], first: int, stop: int) -> bool:
    """Whether a month stands right before or after, `of` and a full stop aside."""
    months = listed("months")
    before = key(run, first - 1)
    if before in months and _two_digit_day(key(run, first - 2)) and len(key(run, first)) < 4:
        return False
    if before in months and (run[first - 1].capital or before not in AMBIGUOUS_MONTHS):
        return True
    if before == "." and key(run, first - 2) in months and glued(run, first - 1):
        return True
    at = stop + (key(run, stop) == "of")
    return key(run, at) in months and run[at].capital


def _two_digit_day(word: str) -> bool:
    """Whether the month has its day already: in `on 23 September 28 bodies were found` 28 is no day."""
    return word.isdigit() and len(word) <= 2


def year(b: Beside) -> bool:
    """Whether four digits are a year where they stand: `in 1980`, `May 17, 1980`."""
    value = b.q.value
    if not isinstance(value, int) or len(b.run[b.q.core].key) != 4 or value not in YEARS:
        return False
    if b.q.first != b.q.core and b.after != "levels":
        return False
    dated = b.words.beside["weekdays"] | b.words.beside["months"] | b.words.beside["ordinal endings"]
    earlier = b.key(b.q.core - 2)
    if b.before in b.words.beside["months"] or (b.before == "," and (earlier.isdigit() or earlier in dated)):
        return True
    if b.after in ("levels", "prices", "dollars", "figures") and YEARS_TOLD[0] <= value <= YEARS_TOLD[1]:
        return True
    if b.before == "of" and earlier in b.words.beside["months"] | b.words.beside["year leads"]:
        return YEARS_TOLD[0] <= value <= YEARS_TOLD[1]
    if b.before in ("in", "since", "during") and YEARS_TOLD[0] <= value <= YEARS_TOLD[1]:
        return True
    if b.after in b.words.people or b.after in ("people", "more", "others"):
        return False
    if (
        b.before in b.words.beside["year leads"]
        or b.before in ("(", "'s")
        or b.after in (",", ".", ")", "", ";", "-", "–")
    ):
        return value >= 1700
    named = b.q.stop < len(b.run) and b.run[b.q.stop].capital and not b.run[b.q.core].key.endswith("0")
    plural = b.after in b.words.property or b.after.endswith("s")
    return YEARS_TOLD[0] <= value <= YEARS_TOLD[1] and (named or not plural)  # `the 2014 Games`
