"""How a claim stands: stated, possible, denied, a rate, or a figure that the report revises."""

from collections.abc import Iterable
from itertools import pairwise

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.none import ANY
from crossread.engine.claims.revised import changed_after, of_another_year, revised_after
from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS, ClaimKind, Standing

NEAR = 9
"""Pieces around number and predicate in which a doubt, a rate or a denial bears on them."""
ABLE = frozenset({"can", "could"})
GIVEN_UP = frozenset({"earlier", "previous"})
"""Before reports and figures these say that others hold now, as `initial` does not."""
EARLIER = frozenset({"earlier", "previously"})
AT_FIRST = frozenset({"first", "initially", "originally"})
EACH = frozenset({"each", "apiece"})
ONE = frozenset({"a", "an"})
JOINING = frozenset({"and", "but", ",", ";", "while"})
LOOKING_WITHIN = 5
"""Pieces before `reports` in which it is told that somebody looks into them: `trying to confirm the`."""


def standing_of(
    run: list[Piece],
    tally: Tally,
    bound: Bound | None,
    shape: Shape,
    words: Vocabulary,
    *,
    told: Iterable[ClaimKind | None] = (),
) -> Standing:
    """The standing of one number's claim; `told` are the kinds of the numbers that its sentence tells before it."""
    if tally.withdrawn or _superseded(run, tally, words) or _said_before(run, tally, bound, told, words):
        return "superseded"
    if _denied(run, tally, words):
        return "denied"
    if _rate(run, tally, words):
        return "rate"
    if bound and _reported_at_first(run, tally, shape.at[bound.at], words):
        return "superseded"
    return "possible" if bound and _possible(run, tally, shape.at[bound.at], words) else "stated"


def _superseded(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    before = [p.key for p in run[max(0, tally.first - 4) : tally.first]]
    if before[-3:-2] == ["to"] and before[-1] == "from":
        return True  # `rose to 51 from 46`
    figure = before[-1:] == ["of"] and not words.lists["figures"].isdisjoint(before[-2:-1])
    if figure and not words.lists["older"].isdisjoint(before):
        return tally.first > 4  # `24, down from an earlier count of 31`
    figures = words.lists["figures"]
    if before[-1:] == ["from"] and not (words.lists["changing"].isdisjoint(before) or figures.isdisjoint(before)):
        return True  # `lowered its toll from 51`
    if tally.first > 1 and run[0].key in GIVEN_UP and run[1].key in words.lists["accounts"]:
        return True  # `Earlier reports had spoken of two`
    if before[-1:] == ["from"] or before[-3:-1] == ["from", "an"] or before[-2:-1] == ["from"]:
        if of_another_year(run, tally.stop):
            return False  # `up from 27 a year earlier`
        later = [p.key for p in run[tally.stop : tally.stop + 6]]
        return "to" in later or before[-2:-1] == ["up"] or before[-2:-1] == ["down"]
    if revised_after(run, tally, words) or changed_after(run, tally, words) or _measured_before(run, tally):
        return True
    rest = {piece.key for piece in run[tally.stop :]}
    changed = bool(rest & {"raised", "lowered"}) and not figures.isdisjoint(rest)
    return bool(words.lists["older"] & set(before)) and (changed or bool(rest & {"revised", "now", "but", "later"}))


def _said_before(
    run: list[Piece], tally: Tally, bound: Bound | None, told: Iterable[ClaimKind | None], words: Vocabulary
) -> bool:
    """Whether somebody had said so before what the sentence tells first of the same: `45 died; a medic had earlier said
    40`, not `three bombs went off; police had earlier said 40 people died`.
    """
    if key(run, tally.first - 2) not in EARLIER or key(run, tally.first - 1) not in words.speech:
        return False
    kind = bound.kind if bound else tally.kind
    return any(known and (known == kind or (tally.head < 0 and known in PEOPLE_KINDS)) for known in told)


def _measured_before(run: list[Piece], tally: Tally) -> bool:
    """Whether a magnitude is told as one given before: `put the magnitude earlier at 7.6`, `first put it at`."""
    if tally.unit != "magnitude" or key(run, tally.first - 1) != "at":
        return False
    lead = [piece.key for piece in run[max(0, tally.first - NEAR) : tally.first - 1]]
    if lead[-1:] == ["later"]:
        return False  # `first put the magnitude at 7.6 and later at 7.1`
    return lead[-1:] == ["earlier"] or any(a in AT_FIRST | EARLIER and b == "put" for a, b in pairwise(lead))


def _reported_at_first(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether what happened to people was told at first and is not now: `18 were first reported held`, not `nine were
    earlier confirmed dead`.
    """
    between = run[tally.stop : predicate + 1]
    return any(a.key in AT_FIRST and words.tag(b) == "r" for a, b in pairwise(between))


def _denied(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    if tally.sort == "none" and key(run, tally.first) in ANY:
        return False  # `denied that anyone was killed` tells of no dead
    if key(run, tally.first - 1) == "by":
        return False  # `rejected it by 61 votes`
    return any(p.key in words.lists["denials"] for p in run[max(0, tally.first - NEAR) : tally.first])


def _rate(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    if tally.kind == "money" and key(run, tally.stop) in EACH:
        return True  # `3,000 euros each`
    for n in range(tally.stop, min(len(run), tally.stop + NEAR)):
        word = run[n].key
        if (word in words.lists["rates"] and not _names(run, n, words)) or _each_time(run, n, words):
            return word != "second" or words.tag(run[n + 1] if n + 1 < len(run) else run[n]) not in ("a", "h", "m")
        if word == "since" and key(run, n + 1)[:1].isdigit():
            return True
        if run[n].sort == "digits" or (run[n].sort == "mark" and word in ",;."):
            break
    first = run[0].key if run else ""
    if key(run, 1) == "then":
        return False
    return first in ("since", "every", "each") and tally.first < NEAR + 4


def _names(run: list[Piece], n: int, words: Vocabulary) -> bool:
    """Whether the word at piece `n` only says which thing is meant: `on the weekly market`, `at a daily briefing`."""
    return words.tag(run[n - 1]) in ("t", "d") and n + 1 < len(run) and run[n + 1].sort == "word"


def _each_time(run: list[Piece], n: int, words: Vocabulary) -> bool:
    """Whether the period at piece `n` makes a rate: `20 people a day`; not `died a day after` and `held for a week`."""
    every = run[n - 1].key
    if run[n].key not in words.lists["periods"] or every not in words.lists["every"]:
        return False
    once = every in ONE and (key(run, n + 1) in words.lists["placing"] or key(run, n - 2) in words.lists["lengthening"])
    sort = n > 1 and words.tag(run[n - 2]) == "p" and n + 1 < len(run) and words.tag(run[n + 1]) == ""
    return not once and not (sort and run[n + 1].sort == "word")  # `at a night market`


def _possible(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    if _unsure(run, tally, words) or (tally.stop <= predicate and run[predicate].key in words.doubt):
        return True  # `feared trapped` is one predicate
    low, high = min(tally.first, predicate), max(tally.stop, predicate)
    span = range(max(0, low - 3), min(len(run), high))
    for n in span:
        word = run[n].key
        if word not in words.doubt or (run[n].capital and n) or tally.first <= n < tally.stop:
            continue
        if (word in ABLE and key(run, n + 1) == "not") or (word == "suspected" and key(run, n + 1) in words.people):
            continue  # `could not be saved`, `by suspected bandits`
        if n < low and any(words.tag(piece) == "j" for piece in run[n + 1 : low]):
            continue  # `the toll may rise as nine are badly hurt`
        if n < low and _of_others_before(run, n, tally, predicate, words):
            continue
        if tally.stop < n and _who_they_are(run, n, predicate):
            continue
        if n < low and words.tag(run[n]) not in ("m", "r") and word not in ("if", "risk", "threatens", "threatened"):
            continue
        return True
    return False


def _of_others_before(run: list[Piece], doubt: int, tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether only what others suffer is doubted: `20 are feared dead and dozens are missing`."""
    joined = tally.first - 1
    if key(run, joined) not in JOINING or not any(
        words.tag(piece) in ("a", "h") for piece in run[tally.stop : predicate]
    ):
        return False
    return any((done := words.meaning(piece)) and done.kinds for piece in run[doubt + 1 : joined])


def _unsure(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether there are only reports, which somebody looks into: `is checking reports that two Danes were killed`."""
    for at in range(max(0, tally.first - NEAR), tally.first):
        if run[at].key not in words.lists["own reports"] or key(run, at + 1) not in ("that", ","):
            continue
        lead = [piece.key for piece in run[max(0, at - LOOKING_WITHIN) : at]]
        if lead[-1:] and lead[-1] in words.lists["unsure"]:
            return True  # `according to unconfirmed reports,`
        if key(run, at + 1) == "that" and not words.lists["looking into"].isdisjoint(lead):
            return True
    return False


def _who_they_are(run: list[Piece], doubt: int, predicate: int) -> bool:
    """Whether what is doubted is put between commas: `two men, believed to be clerks, were hurt`."""
    opened = key(run, doubt - 1) == "," and (key(run, doubt + 1), key(run, doubt + 2)) == ("to", "be")
    return opened and any(piece.key == "," for piece in run[doubt + 3 : predicate])
