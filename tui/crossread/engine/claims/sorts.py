"""Which numbers are ages, dates, times, years, scores, names and the like: read, and no claims."""

from collections.abc import Callable

from crossread.engine.claims.ages import age, age_of_name, age_of_one, age_of_them, ages_apart, ages_of_them
from crossread.engine.claims.beside import Beside
from crossread.engine.claims.codes import hyphened, label, label_in_words, name, named_with, phone
from crossread.engine.claims.dated import (
    by_the_clock,
    clock,
    date,
    day_of_date,
    days_of_month,
    decade,
    decade_in_words,
    ordinal,
    ordinal_date,
    short_year,
    written_time,
    year,
    year_of_date,
    years_apart,
)
from crossread.engine.claims.one_of_the import in_a_state, one_is_hurt
from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numerals import SUPERSCRIPTS
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

FEW = 10
SHARING = frozenset({"one", "1", "two", "three", "four", "nine"})
"""Before `in ten`: a share."""

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


def _raised(b: Beside) -> bool:
    """`10³`, `12²`: a power or the mark of a note, and nobody can say which; `−7`, of which nothing can be counted."""
    return (b.close_after and b.after[:1] != "" and b.after[0] in SUPERSCRIPTS) or (b.close_before and b.before == "−")


def _compound(b: Beside) -> bool:
    word = b.key(b.q.stop + 1)
    counts = word in b.words.lists["joined counts"] and b.q.value != 1
    return b.after in DASHES and word in b.words.beside["compounds"] and not counts


def _per(b: Beside) -> bool:
    """What a rate is told of: `30 guns per 100 residents`."""
    return b.before == "per" and b.q.first == b.q.core and b.q.hedge == "exact" and b.q.value != 1


def _share(b: Beside) -> bool:
    if b.after == "per" and b.key(b.q.stop + 1) == "mille":
        return True
    if b.after in DASHES and b.key(b.q.stop + 1) in b.words.beside["shares"]:
        return True
    if b.q.value == 1 and b.key(b.q.stop + 1) == "in" and _is_number(b.key(b.q.stop + 2)):
        return True
    if b.before == "every" and (b.q.value or 0) >= FEW:
        return True  # `22 for every 100,000 inhabitants`
    few = b.key(b.q.core - 2)
    led = b.q.core > 2 and b.run[b.q.core - 3].sort != "mark"  # `Out of 23 sailors, nine swam` tells how many
    some = led or (b.q.value or 0) <= FEW
    of_many = few == "out" and some if b.before == "of" else b.before == "in" and few in SHARING
    joined = b.key(b.q.stop + 1) in DASHES and glued(b.run, b.q.stop + 1)  # `two half-brothers`
    return of_many or (b.after in b.words.beside["shares"] and not joined and (b.q.value or 0) < 10)


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
    if b.q.value == 1 and not b.q.digits and (b.before == "worst" or b.before.endswith("iest")):
        return True  # `the worst one since 2004`
    if b.q.value == 1 and b.after.startswith("another"):
        return True  # `one another's hands`
    if b.q.value == 1 and b.after in ("is", "has") and _fated(b, b.q.stop + 1):
        return False
    if (b.before == "only" or _after_saying(b)) and _who_or_what(b):
        return False
    if b.q.value == 1 and b.after == "aged" and _is_number(b.key(b.q.stop + 1)):
        return True  # `two women, one aged 80`
    if b.q.value == 1 and b.after == "of" and in_a_state(b.run, b.q.stop + 2, b.words):
        return False
    if b.q.value == 1 and one_is_hurt(b.run, b.q.stop, b.words):
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
    ("year", years_apart),
    ("date", days_of_month),
    ("time", written_time),
    ("date", day_of_date),
    ("year", year_of_date),
    ("year", short_year),
    ("date", ordinal_date),
    ("ordinal", ordinal),
    ("year", decade),
    ("time", clock),
    ("date", lambda b: b.run[b.q.core].key.count(".") > 1),
    ("year", lambda b: hyphened(b, "year")),
    ("score", lambda b: hyphened(b, "score")),
    ("phone", lambda b: hyphened(b, "phone")),
    ("name", lambda b: hyphened(b, "name")),
    ("name", name),
    ("date", date),
    ("year", year),
    ("label", label),
    ("name", named_with),
    ("fraction", _share),
    ("fraction", _per),
    ("age", age_of_name),
)
IN_WORDS: tuple[Rule, ...] = (
    ("age", age),
    ("phone", phone),
    ("year", years_apart),
    ("year", decade_in_words),
    ("date", days_of_month),
    ("label", label_in_words),
    ("fraction", _share),
    ("fraction", _per),
    ("part", _compound),
    ("part", _or_two),
    ("part", _pronoun),
    ("time", by_the_clock),
)
