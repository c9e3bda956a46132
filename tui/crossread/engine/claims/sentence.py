"""One sentence read: its numbers, what they count, and the claims that they make."""

import re
from dataclasses import dataclass, field

from crossread.engine.claims.counted import counted
from crossread.engine.claims.ellipsis import BACK, counts_things, goes_back, of_the_hurt, stand_for_things
from crossread.engine.claims.frames import OWN_VERB, Bound, bind
from crossread.engine.claims.heads import is_people
from crossread.engine.claims.measures import as_long, in_millions, measured, share_units, spell
from crossread.engine.claims.money import leads_money, many_million, told_before
from crossread.engine.claims.placed import leading_place, place_after
from crossread.engine.claims.scopes import AMONG, scope_of
from crossread.engine.claims.shape import Shape, shape_of
from crossread.engine.claims.shares import shares
from crossread.engine.claims.singles import singles
from crossread.engine.claims.sorts import sort_of
from crossread.engine.claims.sums import summed
from crossread.engine.claims.tally import NO_CLAIM, Tally, key
from crossread.engine.claims.units import unnumbered
from crossread.engine.claims.victims import victims
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import hedge_after, quantities
from crossread.engine.text.pieces import Piece, pieces
from crossread.model import PEOPLE_KINDS, Span

NAMED_WITHIN = 16
"""Pieces before a bare number in which its noun may be named."""
ROW = 24
"""Numbers of a run at least that is a row of a table, scores or prices, and no prose."""
SPARED_WITHIN = 5
"""Pieces after `two of them` in which it is said that they came off better."""
FAR = 24
"""Signs between a whole and its part at most."""

NO_SHAPE = Shape("", (), {}, {})


@dataclass(slots=True)
class ReadSentence:
    """A sentence with its numbers, each with what was found about it."""

    span: Span
    run: list[Piece]
    tallies: list[Tally]
    shape: Shape
    words: Vocabulary
    bound: dict[int, Bound] = field(default_factory=dict)
    """Index of a tally to its predicate."""


def read(text: str, span: Span, words: Vocabulary) -> ReadSentence:
    """The sentence's numbers in order, with their predicates."""
    run = pieces(text, span.start, span.end)
    row = _table(run)
    if row:
        return ReadSentence(span, run, row, NO_SHAPE, words)
    tallies = _items(run, words)
    tallies = summed(run, tallies, words)
    stand_for_things(run, tallies)
    if not any(tally.counts for tally in tallies):
        return ReadSentence(span, run, tallies, NO_SHAPE, words)
    shape = shape_of(run, tallies, words)
    reading = ReadSentence(span, run, tallies, shape, words)
    place = {id(tally): at for at, tally in shape.tallies.items()}
    for n, tally in enumerate(tallies):
        if not tally.counts or id(tally) not in place or tally.fixed:
            continue
        unknown = tally.sort == "thing" and run[tally.head].key in words.property
        found = bind(shape, place[id(tally)], tally, unknown_person=unknown, inner=_inner(run, tally, words))
        if found and counts_things(run, tallies, n, shape.at[found.at]):
            tally.sort, tally.scope = "thing", tally.scope or "of them"
        elif (
            found
            and not _on_the_run(run, tally, found, words)
            and not _done_away(run, tally, shape.at[found.at], words)
        ):
            reading.bound[n] = found
    _to_them(reading, place)
    _carry(reading, place)
    _answer(reading)
    for n, tally in enumerate(tallies):
        if n not in reading.bound:
            _named_before(reading, n, words)
        passed = key(run, tally.first - 1) in words.lists["passing"] and tally.hedge == "exact"
        if passed and n in reading.bound and reading.bound[n].rule == "toll":
            tally.hedge = "more than"
    for n in reading.bound:
        tally = tallies[n]
        if _parts(reading, tally) and not tally.scope:
            tally.scope = tally.subject
    lead = leading_place(text, run, words)
    for n, tally in enumerate(tallies):
        if tally.scope or id(tally) not in place:
            continue
        bound = reading.bound.get(n)
        tally.scope = scope_of(run, tally, place[id(tally)], shape, bound)
        if not tally.scope and (bound or tally.kind):
            tally.scope = lead or place_after(text, run, tally, shape.at[bound.at] if bound else tally.stop - 1, words)
    return reading


def _table(run: list[Piece]) -> list[Tally]:
    """The numbers of a row of a table, which has as many of them as words and more; none where the run is prose."""
    if len(run) < ROW:
        return []
    spelt = number_words().cardinals
    numbers = [i for i, piece in enumerate(run) if piece.sort == "digits" or piece.key in spelt]
    if len(numbers) < ROW or 2 * len(numbers) < sum(piece.sort != "mark" for piece in run):
        return []
    return [Tally(i, i + 1, "table", None, core=i) for i in numbers]


def _on_the_run(run: list[Piece], tally: Tally, found: Bound, words: Vocabulary) -> bool:
    """Whether robbers and the like flee: they are counted, and nobody has lost a home."""
    return found.kind == "displaced" and tally.head >= 0 and run[tally.head].key in words.outlaws


def _done_away(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether things are done away with by a word that kills people only: `eliminated two rules`."""
    return tally.sort == "thing" and run[predicate].key in words.lists["removing"]


def _named_before(reading: ReadSentence, n: int, words: Vocabulary) -> None:
    """Gives a bare number what the sentence names first: `the number of marchers at 80,000`."""
    run, tally = reading.run, reading.tallies[n]
    if tally.sort != "bare" or tally.kind or key(run, tally.first - 1) not in words.lists["stating"]:
        return
    for i in range(tally.first - 2, max(-1, tally.first - NAMED_WITHIN), -1):
        word = run[i].key
        if word not in words.lists["attendance"] and not (word == "number" and key(run, i + 1) == "of"):
            continue
        noun = i if word in words.lists["attendance"] else min(i + 2, len(run) - 1)
        fates = [at for at in reading.shape.kinds if i < reading.shape.at[at] < tally.first]
        if fates:
            reading.bound[n] = Bound(reading.shape.kinds[fates[0]][0], fates[0], "toll")
        else:
            tally.sort = "people" if is_people(run[noun], words) else "thing"
            tally.subject, tally.head, tally.definite = run[noun].key, noun, False
        return


def _inner(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a preposition governs the number, and no noun of quantity stands before it (`a group of 12`)."""
    at = tally.first - 1
    at -= key(run, at) in words.definite
    tag = words.tag(run[at]) if at >= 0 else ""
    if tag == "o":
        return key(run, at - 1) not in words.collectives and key(run, at - 1) not in words.lists["quantities"]
    return tag in ("p", "u") and key(run, at) not in words.lists["parting"] and key(run, at) not in ("like", "than")


def _items(run: list[Piece], words: Vocabulary) -> list[Tally]:
    tallies: list[Tally] = []
    floor = 0
    for stated in quantities(run):
        q = in_millions(run, stated, words)
        if q.core < floor or (q.value == 1 and key(run, q.core - 1) == "no") or (q.weak and leads_money(run, q.stop)):
            continue
        tally = measured(run, q, words, floor)
        if (
            tally is None
            or tally.sort == "duration"
            or (tally.sort == "money" and tally.unit and q.digits and tally.core == tally.first)
        ):
            reason = sort_of(run, q, words)
            if reason:
                tally = Tally(q.core, q.stop, reason, q.value, q.high, core=q.core)
        if tally is None:
            tally = counted(run, q, words)
        tail = hedge_after(run, tally.stop) if tally.stop > q.stop and tally.sort not in NO_CLAIM else None
        if tail:
            tally.hedge, tally.stop = tail[0] if tally.hedge == "exact" else tally.hedge, tail[1]
        tallies.append(tally)
        floor = tally.stop
    tallies = _spells(run, _shared_out(run, tallies))
    told_before(run, tallies)
    share_units(run, tallies)
    taken = [False] * len(run)
    for tally in tallies:
        if tally.sort == "age":
            continue
        for i in range(tally.first, min(tally.stop, len(run))):
            taken[i] = True
    alone = singles(run, taken, words)
    for tally in alone:
        taken[tally.first : tally.stop] = [True] * (tally.stop - tally.first)
    alone += victims(run, taken, words)
    if not alone:
        return tallies
    covered = {i for tally in alone for i in range(tally.first, tally.stop)}
    return sorted([*(tally for tally in tallies if tally.first not in covered), *alone], key=lambda tally: tally.first)


def _shared_out(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with shares (`one in four`) in the place of the numbers that they are told with."""
    told = shares(run)
    if not told:
        return tallies
    covered = {i for tally in told for i in range(tally.first, tally.stop)}
    rest = [tally for tally in tallies if tally.first not in covered and tally.stop - 1 not in covered]
    return sorted([*rest, *told], key=lambda tally: tally.first)


def _spells(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with lengths of time that have no number in them (`for an hour`, `a minute or two`)."""
    known = unnumbered()
    starts = [i for i, piece in enumerate(run) if piece.key in known]
    if not starts:
        return tallies
    told = [tally for i in starts if (tally := many_million(run, i) or as_long(run, i) or spell(run, i))]
    ranges = [tally for tally in told if tally.high]
    if ranges:  # the `two` of `a minute or two` is no number of its own
        tallies = [t for t in tallies if not any(r.first < t.first and t.stop <= r.stop for r in ranges)]
    taken = {n for tally in tallies for n in range(tally.first, tally.stop)}
    found = [tally for tally in told if not taken & set(range(tally.first, tally.stop))]
    found = [tally for n, tally in enumerate(found) if not n or tally.first >= found[n - 1].stop]
    return sorted([*tallies, *found], key=lambda tally: tally.first) if found else tallies


def _to_them(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives people without a predicate what is done to `them`: `pulled a gun on two guards and held them hostage`."""
    shape, tallies = reading.shape, reading.tallies
    for n, tally in enumerate(tallies):
        if (
            n in reading.bound
            or tally.sort != "people"
            or tally.kind
            or id(tally) not in place
            or (tally.value or 2) < 2
        ):
            continue
        for at in range(place[id(tally)] + 1, len(shape.signs) - 1):
            if shape.signs[at] in "PS.":
                break
            pronoun = reading.run[shape.at[at + 1]].key == "them"
            kinds = shape.kinds.get(at, ())
            if pronoun and shape.signs[at] in "vVGeEg" and kinds and kinds[0] in PEOPLE_KINDS:
                reading.bound[n] = Bound(kinds[0], at, "to them")
                break


def _carry(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives a number without a predicate that of the number it goes on from: `11 people and 8 others`."""
    signs = reading.shape.signs
    tallies = reading.tallies
    for n in range(len(tallies)):
        tally = tallies[n]
        if tally.sort == "bare" and _came_off_better(reading, tally):
            continue
        hurt = of_the_hurt(reading.run, tally, reading.words) if id(tally) in place else None
        if hurt:
            tally.scope = tally.scope or hurt[1]
            reading.bound.setdefault(n, Bound(hurt[0], place[id(tally)], "part"))
            continue
        if n not in reading.bound and id(tally) in place and _some_of(reading, n, place):
            continue
        if n in reading.bound or not tally.counts or tally.sort == "thing" or tally.kind or id(tally) not in place:
            continue
        for back in range(n - 1, max(-1, n - 4), -1):
            earlier = tallies[back]
            if id(earlier) not in place or not earlier.counts:
                continue
            between = signs[place[id(earlier)] + 1 : place[id(tally)]]
            found = reading.bound.get(back)
            if found is None and earlier.kind in PEOPLE_KINDS:
                found = Bound(earlier.kind, place[id(earlier)], "of itself")
            if found is None or found.kind not in PEOPLE_KINDS:
                if _parts(reading, tally):
                    break
                continue
            if OWN_VERB.match(signs[place[id(tally)] + 1 :]) and not _part(reading, tally, between):
                break
            if _continues(between) and found.rule != "of itself":
                reading.bound[n] = Bound(found.kind, found.at, "carried on")
            elif _part(reading, tally, between):
                reading.bound[n] = Bound(found.kind, found.at, "part")
            break


def _came_off_better(reading: ReadSentence, tally: Tally) -> bool:
    """Whether it is said of some that what happened to the others did not happen to them: `three were unhurt`."""
    after = {piece.key for piece in reading.run[tally.stop : tally.stop + SPARED_WITHIN]}
    return bool(after & reading.words.spared)


def _some_of(reading: ReadSentence, n: int, place: dict[int, int]) -> bool:
    """Gives `four of them` what happened to those: `sixteen deaths, four of them children`; whether that was done."""
    tally, signs = reading.tallies[n], reading.shape.signs
    if (
        tally.sort != "bare"
        or tally.kind
        or (not tally.scope and not goes_back(reading.run, reading.tallies, n, reading.words))
    ):
        return False
    if re.match("[dR]*[zhm]", signs[place[id(tally)] + 1 :]):
        return False
    for back in range(n - 1, max(-1, n - 1 - BACK), -1):
        earlier = reading.tallies[back]
        found = reading.bound.get(back)
        kind = found.kind if found else earlier.kind
        if kind in PEOPLE_KINDS and id(earlier) in place:
            reading.bound[n] = Bound(kind, found.at if found else place[id(earlier)], "part")
            tally.scope = tally.scope or "of them"
            return True
        if earlier.sort in ("people", "thing"):
            return False
    return False


def _answer(reading: ReadSentence) -> None:
    """Gives people without a predicate what the sentence asks for: `how many were hurt is unclear, A says 50`."""
    keys = [p.key for p in reading.run]
    asked = next((i for i in range(len(keys) - 1) if keys[i : i + 2] == ["how", "many"]), -1)
    if asked < 0:
        return
    shape = reading.shape
    after = [at for at in shape.kinds if asked < shape.at[at] <= asked + 6]
    for n, tally in enumerate(reading.tallies):
        if (
            after
            and n not in reading.bound
            and tally.sort in ("people", "bare")
            and not tally.kind
            and tally.first > asked
        ):
            reading.bound[n] = Bound(shape.kinds[after[0]][0], after[0], "answer")
            return


def _continues(between: str) -> bool:
    """Whether only the rest of the earlier number's phrase and `and` stand between."""
    return (
        (between.endswith("c") or between in ("", ","))
        and len(between) <= 14
        and not set(between) & set("vVGeEgzWaR;.")
    )


def _parts(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a word before the number says that it is a part: `including two children`."""
    before = key(reading.run, tally.first - 1)
    if before in AMONG and tally.first > 1 and reading.words.tag(reading.run[tally.first - 2]) == "a":
        return False  # `the mayor was among 12 people killed`: these are all
    return before in reading.words.lists["parting"]


def _part(reading: ReadSentence, tally: Tally, between: str) -> bool:
    """Whether the number is a part of the one before it: `seven, including two children`."""
    if not _parts(reading, tally) or len(between) > FAR or "." in between or ";" in between:
        return False
    tally.scope = tally.scope or tally.subject
    return True
