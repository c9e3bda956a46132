"""Shares of a whole without a percent sign: `more than half of the guests`, `two-thirds of voters`, `one in four`."""

from crossread.engine.claims.heads import head_of, is_people
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.number_words import Amount, number_words
from crossread.engine.text.numbers import grammar
from crossread.engine.text.pieces import DASHES, Piece

WHOLES = frozenset({"the", "its", "their", "his", "her", "our", "all", "them", "those", "these"})
"""After `half` these begin the whole: `half the town`."""
SAID = frozenset({"are", "were", "have", "had"})
"""After `half` these say something of half of those who were named."""
OTHERWISE = frozenset(
    {
        "first",
        "second",
        "other",
        "last",
        "latter",
        "better",
        "best",
        "and",
        "opening",
        "final",
        "top",
        "bottom",
        "northern",
        "southern",
        "eastern",
        "western",
    }
)
"""Before a fraction these make it a stretch of a game or a year, a place, or the end of a number."""
TEN = 10
ROUND = frozenset({5, 10, 20, 100})
"""Out of so many things some are a share of all: `nine out of ten homes`."""
FEW = 100
"""`one in N` with a larger N is a chance and no share of people."""


@per_lexicon
def parts() -> dict[str, tuple[float, str]]:
    """Fraction words, each with its percentage and the number that a hyphen joins to it: `thirds`, `two-thirds`."""
    known = lexicon().numbers("numbers", "parts")
    small = [word for word, value in number_words().cardinals.items() if 0 < value < TEN]
    alone = {word: (percent, "") for word, percent in known.items()}
    return alone | {f"{few}-{word}": (percent, few) for word, percent in known.items() for few in small}


def shares(run: list[Piece], words: Vocabulary) -> list[Tally]:
    """The shares of a sentence, in order, with those things of which all are counted: `five out of six masts`."""
    known = parts()
    found: list[Tally] = []
    for i, piece in enumerate(run):
        tally = None
        word = piece.key
        if word in known:
            tally = _fraction(run, i, *known[word])
        elif i and (word == "in" or word == "of"):
            tally = _n_in_m(run, i, words)
        if tally and (not found or tally.first >= found[-1].stop):
            found.append(tally)
    return found


def _fraction(run: list[Piece], at: int, percent: float, joined: str) -> Tally | None:
    """`half of the men`, `half the men`, `a third of`, `two-thirds of`, whose `joined` is `two`."""
    half = run[at].key == "half"
    whole = key(run, at + 1) == "of" or (half and key(run, at + 1) in WHOLES | SAID)
    if not whole:
        return None
    if key(run, at + 2) in ("a", "an") or units().after.at(run, at + 2 + (key(run, at + 2) in WHOLES)):
        return None
    core, count = at, 1.0
    lead = at - 1 - (key(run, at - 1) in DASHES)
    if joined:
        count = number_words().cardinals[joined]
    elif key(run, lead) in number_words().cardinals:
        core, count = lead, number_words().cardinals[key(run, lead)]
    elif key(run, at - 1) in ("a", "one"):
        core = at - 1
    elif not half:
        return None
    if key(run, core - 1) in OTHERWISE or count * percent > 100:
        return None
    return _item(run, core, at + 1, round(count * percent, 1))


def _n_in_m(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """`nine in 10 houses`, `three out of five`."""
    out = run[at].key == "of"
    if out and key(run, at - 1) != "out":
        return None
    core = at - 1 - out
    few, many = _small(run, core), _small(run, at + 1)
    if not few or not many or few >= many or key(run, core - 1) in ("the", "and") or units().after.at(run, at + 2):
        return None
    head = head_of(run, at + 2, words, singular=False) if out and many not in ROUND else -1
    if head >= 0 and not is_people(run[head], words):
        return _of_so_many(run, core, at + 2, head, few)
    if run[core].sort == "digits" and not out:
        return None if run[at + 1].sort == "word" else _item(run, core, at + 2, round(100 * few / many, 1))
    return _item(run, core, at + 2, round(100 * few / many, 1))


def _of_so_many(run: list[Piece], core: int, noun: int, head: int, few: Amount) -> Tally:
    """So many of things that are counted too: `lost five out of six masts`."""
    hedge = grammar().hedges.before(run, core)
    first, worded = (hedge[1], hedge[0]) if hedge else (core, "exact")
    return Tally(first, head + 1, "thing", few, hedge=worded, head=head, subject=run[head].key, core=core, noun=noun)


def _small(run: list[Piece], at: int) -> Amount:
    """The small whole number at that place, 0 where none stands there."""
    word = key(run, at)
    number = int(word) if word.isascii() and word.isdigit() and len(word) < 4 else number_words().cardinals.get(word, 0)
    return number if number <= FEW else 0


def _item(run: list[Piece], core: int, stop: int, value: float) -> Tally:
    hedge = grammar().hedges.before(run, core)
    first = hedge[1] if hedge else core
    value = int(value) if value == int(value) else value
    return Tally(
        first, stop, "percent", value, hedge=hedge[0] if hedge else "exact", kind="percent", unit="%", core=core
    )
