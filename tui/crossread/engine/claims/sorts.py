"""Which numbers are ages, dates, times, years, scores, names and the like: read, and no claims."""

from collections.abc import Callable
from dataclasses import dataclass

from crossread.engine.claims.items import glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import DASHES, Quantity
from crossread.engine.text.pieces import Piece

YEARS = range(1000, 2200)
"""Four digits in this range may be a year."""
OLDEST = 115
"""Nobody in a report is older: Jeanne Calment's 122 years aside."""
AGES = frozenset({"aged", "age", "ages"})
ENDS = frozenset({",", ".", ";", ")", "and", "", "were", "died"})
"""After `both 51` these show that it is an age."""
SPANS = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs"})
PARTS_OF_TIME = frozenset({"day", "week", "year"})
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "dec", "sep"})
SHARING = frozenset({"one", "1", "two", "three", "four", "nine"})
"""Before `in ten`: a share."""
CODES = frozenset({"us", "a", "c", "s", "hk", "nz", "rs", "rp", "rm", "tk", "euro", "eur", "usd", "gbp"})
"""Words that are currencies where digits are written right after them."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One number with what stands right beside it."""

    run: list[Piece]
    q: Quantity
    before: str
    after: str
    words: Vocabulary

    @property
    def close_before(self) -> bool:
        """Whether no space parts it from the piece before."""
        return glued(self.run, self.q.core)

    @property
    def close_after(self) -> bool:
        """Whether no space parts it from the piece after."""
        return glued(self.run, self.q.stop)

    def key(self, i: int) -> str:
        """The key of piece `i`, empty outside the run."""
        return key(self.run, i)


@per_lexicon
def listed(name: str) -> frozenset[str]:
    """One list of the words beside numbers."""
    return frozenset(lexicon().words("numbers", name))


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
    if after in listed("placing after"):
        return True
    if after in listed("placing between"):
        return before not in listed("lasting")
    over = key(run, first - 2) in ("over", "in", "of", "for", "within", "during")
    return before in listed("placing before") or (before == "the" and over and key(run, first) != "more")


def _age(b: Beside) -> bool:
    if b.before in AGES or (b.before == "of" and b.key(b.q.core - 2) in AGES):
        return True
    if b.before == "both" and b.q.digits and (b.after in ENDS):
        return True
    if b.before in ("and", ",") and b.key(b.q.core - 3) in AGES:
        return True
    at = b.q.stop + (b.after in DASHES)
    unit, _, rest = b.key(at).partition("-")
    if unit not in SPANS:
        return False
    if b.before == "of" and b.key(b.q.core - 2) in b.words.person:
        return True
    return rest.startswith("old") or b.key(at + 1 + (b.key(at + 1) in DASHES)).startswith("old")


def _age_of_name(b: Beside) -> bool:
    """`Reid, 33, said`."""
    named = b.q.core > 1 and b.run[b.q.core - 2].capital
    edges = b.before in (",", "(") and b.after in (",", ")", ".", ";")
    return named and edges and b.q.first == b.q.core and 0 < (b.q.value or 0) < OLDEST


def _ordinal_date(b: Beside) -> bool:
    return _ordinal(b) and _by_month(b.run, b.q.core, b.q.stop + 1)


def _ordinal(b: Beside) -> bool:
    return b.after[:1].isalpha() and b.close_after and b.after.partition("-")[0] in listed("ordinal endings")


def _decade(b: Beside) -> bool:
    return b.close_after and b.after in ("s", "'s", "s'")


def _clock(b: Beside) -> bool:
    if b.after in listed("clock") or b.before in ("gmt", "utc"):
        return True
    hour = b.after in (":", ".", "h") and b.close_after and glued(b.run, b.q.stop + 1)
    if hour and _two_digits(b.key(b.q.stop + 1)) and len(b.run[b.q.core].key) <= 2:
        return True
    minute = b.before in (":", ".") and b.close_before and glued(b.run, b.q.core - 1)
    return minute and b.key(b.q.core - 2).isdigit() and _two_digits(b.run[b.q.core].key)


def _two_digits(word: str) -> bool:
    return len(word) == 2 and word.isdigit()


def _date(b: Beside) -> bool:
    if (b.close_before and b.before == "/") or (b.close_after and b.after == "/"):
        return True
    return _by_month(b.run, b.q.core, b.q.stop) and (b.q.value or 0) <= 31 and b.q.hedge == "exact"


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


def _hyphened(b: Beside, sort: str) -> bool:
    """Digits joined by a hyphen to other digits (a score, a span of years) or to letters (a model)."""
    if b.before not in DASHES and b.after not in DASHES:
        return False
    if b.close_before and b.before in DASHES and glued(b.run, b.q.core - 1):
        earlier = b.run[b.q.core - 2]
        if earlier.sort == "digits":
            return sort == ("year" if len(earlier.key) == 4 else "score")
        return sort == "name" and earlier.sort == "word" and _is_model(b, earlier)
    following = b.key(b.q.stop + 1)
    if b.close_after and b.after in DASHES and following.isdigit() and glued(b.run, b.q.stop + 1):
        if len(b.run[b.q.core].key) == 4:
            return sort == "year"
        return sort == ("phone" if len(following) > 2 else "score")
    return False


def _is_model(b: Beside, earlier: Piece) -> bool:
    if earlier.key in ("mid", "magnitude", "top") or earlier.key.endswith("-magnitude"):
        return False
    return not (b.after in b.words.heads or b.after in b.words.people)


def _name(b: Beside) -> bool:
    joined = b.close_before and b.run[b.q.core - 1].sort == "word" and b.before not in CODES
    if joined or b.before in ("#", "§", "№"):
        return True
    letter = (
        b.close_after and len(b.after) == 1 and b.after.isalpha() and b.run[b.q.stop].capital and b.after not in "MCFK"
    )
    brand = b.close_after and b.after == "-" and b.q.stop + 1 < len(b.run) and b.run[b.q.stop + 1].capital
    return letter or (brand and b.key(b.q.stop + 1) != "magnitude")


def _year(b: Beside) -> bool:
    value = b.q.value
    if not isinstance(value, int) or len(b.run[b.q.core].key) != 4 or value not in YEARS or b.q.first != b.q.core:
        return False
    dated = listed("weekdays") | listed("months") | listed("ordinal endings")
    earlier = b.key(b.q.core - 2)
    if b.before in listed("months") or (b.before == "," and (earlier.isdigit() or earlier in dated)):
        return True
    if b.after in b.words.people or b.after in ("people", "more", "others"):
        return False
    if b.before in listed("year leads") or b.before in ("(", "'s") or b.after in (",", ".", ")", "", ";", "-", "–"):
        return value >= 1700
    return 1900 <= value <= 2060 and b.after not in b.words.property and not b.after.endswith("s")


def _label(b: Beside) -> bool:
    if b.before == "." and b.key(b.q.core - 2) in listed("label abbreviations"):
        return True
    if b.before not in b.words.labels and b.before not in listed("labels"):
        return False
    if b.before in PARTS_OF_TIME and b.q.high is not None:
        return False
    return b.q.core > 0 and (b.run[b.q.core - 1].capital or b.before in listed("labels")) and b.q.first == b.q.core


def _compound(b: Beside) -> bool:
    return b.after in DASHES and b.key(b.q.stop + 1) in listed("compounds")


def _share(b: Beside) -> bool:
    if b.after in DASHES and b.key(b.q.stop + 1) in listed("shares"):
        return True
    if b.q.value == 1 and b.key(b.q.stop + 1) == "in" and _is_number(b.key(b.q.stop + 2)):
        return True
    few = b.key(b.q.core - 2)
    of_many = few == "out" if b.before == "of" else b.before == "in" and few in SHARING
    return of_many or (b.after in listed("shares") and (b.q.value or 0) < 10)


def _is_number(word: str) -> bool:
    return word.isdigit() or word in number_words().cardinals


def _pronoun(b: Beside) -> bool:
    """`one of the leaders`, `the one who`, `no one`."""
    return b.q.value == 1 and (b.after in listed("one after") or b.before in listed("one before"))


Rule = tuple[str, Callable[[Beside], bool]]

IN_DIGITS: tuple[Rule, ...] = (
    ("age", _age),
    ("date", _ordinal_date),
    ("ordinal", _ordinal),
    ("year", _decade),
    ("time", _clock),
    ("date", lambda b: b.run[b.q.core].key.count(".") > 1),
    ("year", lambda b: _hyphened(b, "year")),
    ("score", lambda b: _hyphened(b, "score")),
    ("phone", lambda b: _hyphened(b, "phone")),
    ("name", lambda b: _hyphened(b, "name")),
    ("name", _name),
    ("date", _date),
    ("year", _year),
    ("label", _label),
    ("fraction", _share),
    ("age", _age_of_name),
)
IN_WORDS: tuple[Rule, ...] = (
    ("age", _age),
    ("label", lambda b: b.before in listed("labels") and b.q.first == b.q.core),
    ("fraction", _share),
    ("part", _compound),
    ("part", _pronoun),
    ("time", lambda b: b.after in listed("clock")),
)
