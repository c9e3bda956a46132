"""Numbers with their hedges and intervals: `at least seven`, `between 7 and 9`, `dozens`, `1.2 million or so`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.digits import in_digits, runs_on
from crossread.engine.text.number_words import Amount, cardinal, number_words
from crossread.engine.text.phrases import Phrases
from crossread.engine.text.pieces import DASHES, Piece, pieces
from crossread.engine.text.quantity import Quantity
from crossread.model import Hedge

NEARING = frozenset({"nears", "neared", "approach", "approaches", "approached"})
"""Verbs that are hedges where a figure is told of, and ways elsewhere."""
BINDING = frozenset({"than", "to", "of", "the", "a", "an"})
"""After `and more`, `and up` and the like these make them the hedge of another number or no hedge."""
REVISED_WITHIN = 8
"""Pieces before the low end of a range in which a verb makes two figures of it: `raise the number from 65 to 125`."""
JOINED: dict[str, Hedge] = {"plus": "at least", "odd": "about"}
"""Hedges that a hyphen joins to their number: `twenty-odd shops`."""
WORN_WITHIN = 6
"""Pieces after `a pair of` in which the noun stands that says what they are."""
DEGREES = frozenset({"as", "too", "so", "how", "very", "that", "not", "just", "the"})
"""Before `many` and `few` these make a hedge, a question or a remark, no amount."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The fixed words around numbers."""

    hedges: Phrases[Hedge]
    trailing: Phrases[Hedge]
    vague: Phrases[bool]
    """Vague amounts that stand before a noun or a scale; True for weak ones."""
    plurals: frozenset[str]
    emphasis: Phrases[bool]
    revising: frozenset[str]
    starters: frozenset[str]
    """Words with which a number can begin, in words."""
    never_about: frozenset[str]
    """Words after which `about` and `over` are no hedges: `talked about 12 boats`."""
    nearing: frozenset[str]
    """Figures that near a number: `the toll nears 400`."""
    groups: Mapping[str, Amount]
    """Nouns that count what follows `of` after them: `a pair of blasts`."""
    irregular: frozenset[str]
    """Nouns whose plural has no `s`."""
    worn: frozenset[str]
    """What comes in pairs and is one: `a pair of shoes`."""
    updates: frozenset[str]
    """Words of a wire before the number of a report in a row: `UPDATE 2-Six men freed`."""
    after_a: frozenset[str]
    """Words after `a` that make a number of it: `a dozen`, `a half`, `a few`."""


@per_lexicon
def grammar() -> Grammar:
    """The words as they stand in the lexicon."""
    data = lexicon()
    words = number_words()
    hedges: list[tuple[str, Hedge]] = [
        (p.replace(".", " ."), name) for name, many in data.part("numbers", "hedges").items() for p in many
    ]
    trailing: list[tuple[str, Hedge]] = [
        (p, name) for name, many in data.part("numbers", "trailing").items() for p in many
    ]
    weak = set(data.words("numbers", "vague", "weak"))
    vague = [(phrase, phrase in weak) for phrase in data.words("numbers", "vague", "leads")]
    plurals = frozenset(data.words("numbers", "vague", "plurals"))
    starters = frozenset(
        {
            *words.cardinals,
            "a",
            "half",
            "quarter",
            "dozen",
            "hundred",
            "thousand",
            *plurals,
            *(p.split()[0] for p, _ in vague),
        }
    )
    return Grammar(
        Phrases(hedges),
        Phrases(trailing),
        Phrases(vague),
        plurals,
        Phrases((p, True) for p in data.words("numbers", "emphasis")),
        frozenset(data.words("numbers", "revising")),
        starters,
        frozenset(data.words("numbers", "never about")),
        frozenset(data.words("numbers", "nearing")),
        data.numbers("numbers", "groups"),
        frozenset(data.words("nouns", "irregular plurals")),
        frozenset(data.words("numbers", "worn in pairs")),
        frozenset(data.words("numbers", "updates")),
        frozenset({*words.scales, *words.fractions, *(p.split()[1] for p, _ in vague if p.startswith("a "))}),
    )


def quantity(text: str) -> Quantity | None:
    """The number that the whole of a short text states, hedge and all; None where it states none or more than one."""
    run = pieces(text)
    found = quantities(run)
    return found[0] if len(found) == 1 and found[0].first == 0 and found[0].stop == len(run) else None


def hedge_after(run: Sequence[Piece], at: int) -> tuple[Hedge, int] | None:
    """The hedge of two words or more that begins at piece `at`, after a number's noun (`12 people or more`).

    With the index after it; None where none stands there or where it belongs to what follows (`and more than 20`).
    """
    tail = grammar().trailing.at(run, at)
    if tail is None or tail[1] - at < 2:
        return None
    bound = tail[1] < len(run) and (run[tail[1]].key in BINDING or _core(run, tail[1], grammar()) is not None)
    return None if bound else tail


def quantities(run: Sequence[Piece]) -> list[Quantity]:
    """Every number of the run in order, without overlaps."""
    words = grammar()
    found: list[Quantity] = []
    floor = 0
    for i, piece in enumerate(run):
        if i < floor or (piece.sort != "digits" and (piece.key not in words.starters and "-" not in piece.key)):
            continue
        number = _core(run, i, words)
        if number:
            number = _trailed(run, _hedged(run, _ranged(run, number, words), words, floor), words)
            found.append(number)
            floor = number.stop + runs_on(run, number)
    return found


def _core(run: Sequence[Piece], i: int, words: Grammar) -> Quantity | None:
    piece = run[i]
    if piece.sort == "digits":
        return in_digits(run, i)
    if piece.sort != "word" or (piece.key not in words.starters and "-" not in piece.key):
        return None
    if piece.key == "a":
        after = run[i + 1].key if i + 1 < len(run) else ""
        if after.startswith("half-"):
            number = cardinal(run, i + 1)
            return Quantity(i, i, number[1], number[0]) if number else None
        if after in words.groups:
            return _group_of(run, i, words.groups[after], words)
        if after not in words.after_a:
            return None
    number = cardinal(run, i)
    if number:
        return Quantity(i, i, number[1], number[0])
    return _vague(run, i, words)


def _group_of(run: Sequence[Piece], i: int, value: Amount, words: Grammar) -> Quantity | None:
    """`a pair of blasts`: so many; None for what is worn (`a pair of black shoes`) or known already (`of the`)."""
    if i + 3 >= len(run) or run[i + 2].key != "of" or run[i + 3].sort != "word" or run[i + 3].key in BINDING:
        return None
    many = (p.key for p in run[i + 3 : i + 3 + WORN_WITHIN] if _is_plural(p, words))
    return None if next(many, "") in words.worn else Quantity(i, i, i + 3, value)


def _is_plural(piece: Piece, words: Grammar) -> bool:
    """Whether the word seems to be a noun in the plural, and no name: `robbers`, but not `glass`."""
    regular = piece.key.endswith("s") and not piece.key.endswith(("ss", "'s", "’s"))
    return piece.sort == "word" and not piece.capital and (regular or piece.key in words.worn | words.irregular)


def _vague(run: Sequence[Piece], i: int, words: Grammar) -> Quantity | None:
    scales = number_words().scales
    stop, weak, found = i, False, False
    if run[i].key in words.plurals:
        stop, found = i + 1, True
    else:
        lead = words.vague.at(run, i)
        if lead is None:
            return None
        weak, stop = lead
        remark = i and run[i - 1].key in DEGREES and (run[i].key, run[i - 1].key) != ("several", "that")
        if remark or (stop < len(run) and _core(run, stop, words) and run[stop].key not in scales):
            return None
        if stop < len(run) and run[stop].key in scales and run[stop].key != "score":
            weak = False
            while stop < len(run) and run[stop].key in scales:
                stop += 1
        elif stop < len(run) and run[stop].key in words.plurals:
            found, weak, stop = True, False, stop + 1
    if found and stop + 1 < len(run) and run[stop].key == "of" and run[stop + 1].key in words.plurals:
        stop += 2
    if found and stop + 2 < len(run) and run[stop].key == "and" and run[stop + 1].key == run[stop - 1].key:
        stop += 2
    return Quantity(i, i, stop, None, hedge="vague", weak=weak)


def _ranged(run: Sequence[Piece], low: Quantity, words: Grammar) -> Quantity:
    """The number, or the range that it is the low end of: `7-9`, `seven to nine`, `7 or 8`, `between 7 and 9`."""
    before = run[low.core - 1].key if low.core else ""
    joint = run[low.stop].key if low.stop < len(run) else ""
    if low.value is None or low.stop + 1 >= len(run):
        return low
    opening = before in ("between", "from")
    if joint in DASHES:
        glued = run[low.stop].start == run[low.stop - 1].end and run[low.stop + 1].start == run[low.stop].end
        if not glued or before in DASHES or before.rpartition("-")[2] in words.updates:
            return low
    elif joint == "and":
        if before != "between":
            return low
    elif joint == "to":
        if (
            before == "from"
            and low.core > 1
            and any(p.key in words.revising for p in run[max(0, low.core - REVISED_WITHIN) : low.core - 1])
        ):
            return low
    elif joint != "or":
        return low
    high = _core(run, low.stop + 1, words)
    if high is None or high.value is None:
        return low
    value = low.value
    scaled = _scale_of(run, high)
    if scaled > 1 and low.stop == low.core + 1 and value < high.value / scaled:
        value *= scaled
    if value >= high.value or (joint == "or" and (high.value > value * 2 + 1 or high.stop - high.core > 2)):
        return low
    if joint in DASHES and high.digits and low.digits and (high.value >= 1000) != (value >= 1000):
        return low
    first = low.core - 1 if before == "between" or (opening and joint == "to") else low.core
    return replace(low, first=first, core=first, stop=high.stop, value=value, high=high.value, hedge="range")


def _scale_of(run: Sequence[Piece], number: Quantity) -> Amount:
    known = number_words()
    last = run[number.stop - 1].key
    scale = known.scales.get(last) or known.suffixes.get(last, 1)
    return scale if number.stop - number.core == 2 and scale >= 1000 else 1


def _hedged(run: Sequence[Piece], number: Quantity, words: Grammar, floor: int) -> Quantity:
    if number.hedge == "vague" and number.weak:
        return number
    at = number.core
    opening = words.emphasis.before(run, at)
    hedge = words.hedges.before(run, opening[1] if opening else at) or (
        words.hedges.before(run, at) if opening else None
    )
    if hedge is None or hedge[1] < floor:
        return number
    name, first = hedge
    if run[first].key in ("about", "over", "around") and first and run[first - 1].key in words.never_about:
        return number
    if run[first].key in NEARING and first and words.nearing.isdisjoint(p.key for p in run[max(0, first - 5) : first]):
        return number  # `the boat approached 400 people`
    if number.hedge in ("range", "vague"):
        return replace(number, first=first)
    return replace(number, first=first, hedge=name)


def _trailed(run: Sequence[Piece], number: Quantity, words: Grammar) -> Quantity:
    if number.hedge != "exact":
        return number
    joined = number.stop + 1 < len(run) and run[number.stop].key in DASHES and run[number.stop + 1].key in JOINED
    if joined and run[number.stop + 1].start == run[number.stop - 1].end + 1:
        return replace(number, stop=number.stop + 2, hedge=JOINED[run[number.stop + 1].key])
    tail = words.trailing.at(run, number.stop)
    if tail is None or (tail[1] < len(run) and _core(run, tail[1], words)):
        return number
    return replace(number, stop=tail[1], hedge=tail[0])
