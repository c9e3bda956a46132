"""Which numbers are ages, dates, times, years, scores, names and the like: read, and no claims."""

from collections.abc import Callable

from crossread.engine.claims.ages import age, age_of_name, age_of_one, age_of_them, ages_apart, ages_of_them, at_an_end
from crossread.engine.claims.beside import Beside, listed
from crossread.engine.claims.codes import hyphened, label, label_in_words, name, phone
from crossread.engine.claims.heads import in_a_state
from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numerals import SUPERSCRIPTS
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

YEARS = range(1000, 2200)
"""Four digits in this range may be a year."""
YEARS_TOLD = (1900, 2060)
"""Between these four digits are a year wherever nothing else is said."""
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "dec", "sep"})
FEW = 10
SHARING = frozenset({"one", "1", "two", "three", "four", "nine"})
"""Before `in ten`: a share."""
HOUR_MARKS = frozenset({":", ".", "h"})
"""Between the digits of an hour and those of its minute."""
LATEST = frozenset({"last", "past"})
ENDURING = frozenset({"to", "will", "would", "could", "should", "may", "might", "can", "must", "not"})
"""Before `last` these make it a verb."""
WINDOWS = frozenset({"minutes", "hours", "days", "weeks"})
"""In the last so many of these something was counted: the count is told, and its window is no length of anything."""

SAID_WITHIN = 10
"""Pieces before `that` in which somebody says so."""
NAMED_WITHIN = 4
"""Words after `only one` within which it is told who or what it is."""


def sort_of(run: list[Piece], q: Quantity, words: Vocabulary) -> str | None:
    """The reason why the number is no claim, told by what stands right beside it; None where nothing says so."""
    if q.value is None:
        return None
    beside = Beside(run, q, key(run, q.core - 1), key(run, q.stop), words)
    for sort, rule in IN_DIGITS if q.digits else IN_WORDS:
        if rule(beside):
            return sort
    return None


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
    over = key(run, first - 2) in ("over", "in", "of", "for", "within", "during")
    if before == "last" and key(run, first - 2) in ENDURING:
        return False  # `is forecast to last four days`
    if before in LATEST and key(run, stop - 1) in WINDOWS and key(run, first - 3) != "for":
        return True
    return before in listed("placing before") or (before == "the" and over and key(run, first) != "more")


def time_of_day(run: list[Piece], first: int, stop: int, marks: frozenset[str] = frozenset({":"})) -> bool:
    """Whether digits are the hour or the minute of a time that one of the marks parts: `03:36`."""
    hour = key(run, stop) in marks and glued(run, stop) and glued(run, stop + 1)
    if hour and _two_digits(key(run, stop + 1)) and len(run[first].key) <= 2:
        return True
    minute = key(run, first - 1) in marks - {"h"} and glued(run, first) and glued(run, first - 1)
    return minute and key(run, first - 2).isdigit() and _two_digits(run[first].key)


def _raised(b: Beside) -> bool:
    """`10³`, `12²`: a power or the mark of a note, and nobody can say which; `−7`, of which nothing can be counted."""
    return (b.close_after and b.after[:1] != "" and b.after[0] in SUPERSCRIPTS) or (b.close_before and b.before == "−")


def _ordinal_date(b: Beside) -> bool:
    return _ordinal(b) and _by_month(b.run, b.q.core, b.q.stop + 1)


def _ordinal(b: Beside) -> bool:
    return b.after[:1].isalpha() and b.close_after and b.after.partition("-")[0] in b.words.beside["ordinal endings"]


def _decade(b: Beside) -> bool:
    return b.close_after and b.after in ("s", "'s", "s'")


def _clock(b: Beside) -> bool:
    if _by_the_clock(b) or b.before in ("gmt", "utc"):
        return True
    return time_of_day(b.run, b.q.core, b.q.stop, HOUR_MARKS)


def _by_the_clock(b: Beside) -> bool:
    return b.after in b.words.beside["clock"] or (b.after == "local" and b.key(b.q.stop + 1) == "time")


def _two_digits(word: str) -> bool:
    return len(word) == 2 and word.isdigit()


def _date(b: Beside) -> bool:
    if (b.close_before and b.before == "/") or (b.close_after and b.after == "/"):
        return True
    return _by_month(b.run, b.q.core, b.q.stop) and (b.q.value or 0) <= 31 and b.q.hedge == "exact"


def _year_of_date(b: Beside) -> bool:
    """The last number of `30 may 89`, `10 Nov 11`, `31/12`: a year after a day and its month."""
    word = b.run[b.q.core].key
    dated = b.before in b.words.beside["months"] and _two_digit_day(b.key(b.q.core - 2))
    return dated and (len(word) == 2 or (len(word) == 4 and (b.q.value or 0) in YEARS)) and at_an_end(b)


def _day_of_date(b: Beside) -> bool:
    """The first number of `17 may 1980`, whose month has no capital."""
    year = b.key(b.q.stop + 1)
    return b.after in b.words.beside["months"] and year.isdigit() and len(year) in (2, 4) and (b.q.value or 0) <= 31


def _short_year(b: Beside) -> bool:
    """`'86`, `’08`."""
    mark = b.before in ("'", "’", "‘") and b.close_before
    return mark and _two_digits(b.run[b.q.core].key)


def _years_apart(b: Beside) -> bool:
    """`between 1991 and 1998`, `from 1939 to 1945`."""
    low, high = b.q.value, b.q.high
    if high is None or low not in YEARS or high not in YEARS or b.key(b.q.stop - 1) != str(high):
        return False
    return b.after not in b.words.plurals and not (b.after.endswith("s") and b.after.isalpha())


def _days_of_month(b: Beside) -> bool:
    """`16-23 January`, `October 1-2`."""
    if b.q.high is None or b.q.high > 31 or b.q.first != b.q.core:
        return False
    months = b.words.beside["months"]
    after = b.after in months and b.run[b.q.stop].capital
    return after or (b.before in months and b.run[b.q.core - 1].capital)


def _decade_in_words(b: Beside) -> bool:
    """`the nineteen fifties`."""
    return b.q.value in (18, 19, 20) and b.after.endswith("ties") and b.after[:-3] + "y" in number_words().cardinals


def _written_time(b: Beside) -> bool:
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


def _year(b: Beside) -> bool:
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


def _compound(b: Beside) -> bool:
    word = b.key(b.q.stop + 1)
    counts = word in b.words.lists["joined counts"] and b.q.value != 1
    return b.after in DASHES and word in b.words.beside["compounds"] and not counts


def _per(b: Beside) -> bool:
    """What a rate is told of: `30 guns per 100 residents`."""
    return b.before == "per" and b.q.first == b.q.core and b.q.hedge == "exact" and b.q.value != 1


def _share(b: Beside) -> bool:
    if b.after in DASHES and b.key(b.q.stop + 1) in b.words.beside["shares"]:
        return True
    if b.q.value == 1 and b.key(b.q.stop + 1) == "in" and _is_number(b.key(b.q.stop + 2)):
        return True
    few = b.key(b.q.core - 2)
    led = b.q.core > 2 and b.run[b.q.core - 3].sort != "mark"  # `Out of 23 sailors, nine swam` tells how many
    some = led or (b.q.value or 0) <= FEW
    of_many = few == "out" and some if b.before == "of" else b.before == "in" and few in SHARING
    return of_many or (b.after in b.words.beside["shares"] and (b.q.value or 0) < 10)


def _is_number(word: str) -> bool:
    return word.isdigit() or word in number_words().cardinals


def _fated(b: Beside, at: int) -> bool:
    """Whether what happened to the one follows: `two died and one is missing`."""
    known = [b.words.meaning(piece) for piece in b.run[at : at + 2]]
    return any(meaning is not None and meaning.kinds for meaning in known)


def _after_saying(b: Beside) -> bool:
    """Whether `that` before the number begins what is said: `said on Monday that one clerk and four guards died`."""
    return b.before == "that" and says_so(b.run, b.q.core - 1, b.words)


def says_so(run: list[Piece], that: int, words: Vocabulary) -> bool:
    """Whether a verb of saying stands shortly before `that`."""
    return any(piece.key in words.speech or words.tag(piece) == "r" for piece in run[max(0, that - SAID_WITHIN) : that])


def _who_or_what(b: Beside) -> bool:
    """Whether the one is somebody or something that is named right after, whatever modifies it: `one Coast man`."""
    for n, piece in enumerate(b.run[b.q.stop : b.q.stop + NAMED_WITHIN], b.q.stop + 1):
        bomb = piece.key in b.words.lists["munitions"]
        if bomb or piece.key in b.words.property or piece.key in b.words.person or piece.key in b.words.people:
            return not (b.key(n) == "in" and _is_number(b.key(n + 1)))
        if piece.sort != "word" or (b.words.tag(piece) and not piece.capital):
            return False
    return False


def _or_two(b: Beside) -> bool:
    """`in the next minute or two`."""
    unit = units().hyphened.get(b.key(b.q.core - 2), ("", ""))
    return b.q.value == 2 and b.before == "or" and unit[0] == "duration" and not b.key(b.q.core - 2).endswith("s")


def _pronoun(b: Beside) -> bool:
    """`one of the leaders`, `the one who`, `no one`."""
    if b.q.value == 1 and b.after in ("is", "has") and _fated(b, b.q.stop + 1):
        return False
    if (b.before == "only" or _after_saying(b)) and _who_or_what(b):
        return False
    if b.q.value == 1 and b.after == "aged" and _is_number(b.key(b.q.stop + 1)):
        return True  # `two women, one aged 80`
    if b.q.value == 1 and b.after == "of" and in_a_state(b.run, b.q.stop + 2, b.words):
        return False
    return b.q.value == 1 and (b.after in b.words.beside["one after"] or b.before in b.words.beside["one before"])


Rule = tuple[str, Callable[[Beside], bool]]

IN_DIGITS: tuple[Rule, ...] = (
    ("unread", _raised),
    ("age", age),
    ("age", age_of_one),
    ("age", age_of_them),
    ("age", ages_apart),
    ("age", ages_of_them),
    ("phone", phone),
    ("year", _years_apart),
    ("date", _days_of_month),
    ("time", _written_time),
    ("date", _day_of_date),
    ("year", _year_of_date),
    ("year", _short_year),
    ("date", _ordinal_date),
    ("ordinal", _ordinal),
    ("year", _decade),
    ("time", _clock),
    ("date", lambda b: b.run[b.q.core].key.count(".") > 1),
    ("year", lambda b: hyphened(b, "year")),
    ("score", lambda b: hyphened(b, "score")),
    ("phone", lambda b: hyphened(b, "phone")),
    ("name", lambda b: hyphened(b, "name")),
    ("name", name),
    ("date", _date),
    ("year", _year),
    ("label", label),
    ("fraction", _share),
    ("fraction", _per),
    ("age", age_of_name),
)
IN_WORDS: tuple[Rule, ...] = (
    ("age", age),
    ("phone", phone),
    ("year", _years_apart),
    ("year", _decade_in_words),
    ("date", _days_of_month),
    ("label", label_in_words),
    ("fraction", _share),
    ("fraction", _per),
    ("part", _compound),
    ("part", _or_two),
    ("part", _pronoun),
    ("time", _by_the_clock),
)
