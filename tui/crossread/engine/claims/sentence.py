"""One sentence read: its numbers, what they count, and the claims that they make."""

from crossread.engine.claims.breakdown import bind_parts, bind_sums, bind_the_one, parts_of, who_they_are
from crossread.engine.claims.carried import answer, carry, is_part, to_them
from crossread.engine.claims.counted import counted
from crossread.engine.claims.crews import crews_held
from crossread.engine.claims.damaged import ablaze, damaged_around, damaged_of_a_sort, damaged_parts, damaged_together
from crossread.engine.claims.durations import as_long, long_ago, spell
from crossread.engine.claims.echoed import echo, list_of_the_hurt
from crossread.engine.claims.ellipsis import counts_things, stand_for_things
from crossread.engine.claims.escaped import got_away
from crossread.engine.claims.frames import IN_THE_END, Bound, bind
from crossread.engine.claims.gapped import gapped
from crossread.engine.claims.half_measures import ARTICLES, half_measure
from crossread.engine.claims.in_a_row import in_a_row
from crossread.engine.claims.joined_times import join_ranges, join_times
from crossread.engine.claims.kept import kept, lives_there
from crossread.engine.claims.labelled import labelled
from crossread.engine.claims.measures import in_millions, measured
from crossread.engine.claims.money import leads_money, many_million, told_before
from crossread.engine.claims.named_first import named_first
from crossread.engine.claims.neither import neither
from crossread.engine.claims.ordered import ordered
from crossread.engine.claims.overruled import FATALLY, counted_twice, overruled, shot_with_the_dead
from crossread.engine.claims.panes import broken_panes
from crossread.engine.claims.placed import leading_place, place_after
from crossread.engine.claims.put_at import put_at
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.revised import corrected
from crossread.engine.claims.scopes import scope_of
from crossread.engine.claims.shape import Shape, shape_of
from crossread.engine.claims.shared_units import share_units
from crossread.engine.claims.shares import shares
from crossread.engine.claims.singles import singles, speaks
from crossread.engine.claims.some_of_many import some_of_many
from crossread.engine.claims.sorts import sort_of
from crossread.engine.claims.sought import searched_for
from crossread.engine.claims.sums import summed
from crossread.engine.claims.tally import NO_CLAIM, Tally, key
from crossread.engine.claims.told_twice import hedge_brackets
from crossread.engine.claims.units import after_an_article, unnumbered
from crossread.engine.claims.unreal import unreal
from crossread.engine.claims.victims import victims
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.claims.wholes import wholes
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import hedge_after, quantities
from crossread.engine.text.pieces import Piece, pieces
from crossread.model import PEOPLE_KINDS, Span

ONE_OF_THE = ["one", "of", "the"]
"""Before a number these pick one of those known, who are not counted: `one of the two pilots died`."""
ENDING = frozenset({"passive", "reduced passive", "active", "verb"})
"""Patterns after which a death may follow that is told of the same people."""
BEFORE_DEATH = ("missing", "captured", "injured")
ROW = 24
"""Numbers of a run at least that is a row of a table, scores or prices, and no prose."""

NO_SHAPE = Shape("", (), {}, {})


def read(text: str, span: Span, words: Vocabulary) -> ReadSentence:
    """The sentence's numbers in order, with their predicates."""
    run = pieces(text, span.start, span.end)
    row = _table(run)
    if row:
        return ReadSentence(span, run, row, NO_SHAPE, words)
    tallies = _items(run, words)
    labelled(run, tallies, words)
    parts = parts_of(run, tallies)
    tallies = summed(run, tallies, words, {id(part) for part, _ in parts})
    stand_for_things(run, tallies)
    if not any(tally.counts for tally in tallies):
        return ReadSentence(span, run, tallies, NO_SHAPE, words)
    shape = shape_of(run, tallies, words)
    reading = ReadSentence(span, run, tallies, shape, words)
    place = {id(tally): at for at, tally in shape.tallies.items()}
    for n, tally in enumerate(tallies):
        if not tally.counts or id(tally) not in place or tally.fixed or _sized(reading, tally, place[id(tally)]):
            continue
        stays = kept(run, tally, words) or lives_there(run, tally, words) or counted_twice(run, tally.stop)
        if stays or got_away(run, shape, place[id(tally)], tally, words):
            tally.kind = None
            continue
        unknown = tally.sort == "thing" and run[tally.head].key in words.property
        found = bind(
            shape,
            place[id(tally)],
            tally,
            unknown_person=unknown,
            inner=_inner(run, tally, words),
            doer=key(run, tally.first - 1) == "by",
        )
        found = _fatal(run, tally, _in_the_end(run, shape, found))
        if found and unreal(run, tally, found):
            tally.sort = "idle"
            continue
        if found and counts_things(reading, n, found, text):
            tally.sort, tally.scope = "thing", tally.scope or "of them"
        elif found and not overruled(reading, n, found, place[id(tally)]):
            reading.bound[n] = found
    shot_with_the_dead(reading)
    some_of_many(reading, place)
    bind_parts(run, tallies, reading.bound, parts, words)
    bind_sums(run, tallies, reading.bound, words)
    bind_the_one(run, tallies, reading.bound)
    who_they_are(run, tallies, reading.bound)
    to_them(reading, place)
    list_of_the_hurt(reading, place)
    ablaze(reading, place)
    damaged_of_a_sort(reading)
    damaged_together(reading, place)
    damaged_parts(reading, place)
    damaged_around(reading, place)
    broken_panes(reading, place)
    crews_held(reading, place)
    searched_for(reading, place)
    ordered(reading, place)
    gapped(reading, place, text)
    carry(reading, place)
    answer(reading)
    echo(reading, place)
    put_at(reading, place)
    corrected(reading, place)
    for n, tally in enumerate(tallies):
        if n not in reading.bound:
            named_first(reading, n, words)
        passed = key(run, tally.first - 1) in words.lists["passing"] and tally.hedge == "exact"
        if passed and ((n in reading.bound and reading.bound[n].rule == "toll") or tally.kind in PEOPLE_KINDS):
            tally.hedge = "more than"
    for n, tally in enumerate(tallies):
        if tally.sort == "none" and not tally.kind and n not in reading.bound:
            tallies[n] = _of_how_many(run, tally, words)
    for n in reading.bound:
        tally = tallies[n]
        if is_part(reading, tally) and not tally.scope:
            tally.scope = tally.subject
    lead = leading_place(text, run, words)
    for n, tally in enumerate(tallies):
        if tally.scope or id(tally) not in place:
            continue
        bound = reading.bound.get(n)
        tally.scope = scope_of(run, tally, place[id(tally)], shape, bound)
        if not tally.scope and (bound or tally.kind):
            tally.scope = lead or place_after(text, run, tally, shape.at[bound.at] if bound else tally.stop - 1, words)
    neither(reading, place)
    wholes(reading)
    return reading


def _of_how_many(run: list[Piece], tally: Tally, words: Vocabulary) -> Tally:
    """The number of those to whom nothing that is known happened: `none of the 64 men` is 64 men."""
    if key(run, tally.first) != "none" or tally.stop - tally.first <= len(ONE_OF_THE):
        return tally
    start = tally.first + len(ONE_OF_THE)
    inner = next((q for q in quantities(run[: tally.stop]) if q.first >= start and q.value is not None), None)
    return counted(run, inner, words) if inner and not sort_of(run, inner, words) else tally


def _sized(reading: ReadSentence, tally: Tally, at: int) -> bool:
    """Whether the number at sign `at` tells a size or how often: `eight storeys high`; not `three cables down`."""
    run, after = reading.run, tally.stop + 1
    sized = tally.sort == "thing" and key(run, tally.stop) in reading.words.lists["dimensions"]
    if tally.sort == "thing" and key(run, tally.head) == "times":
        return True  # `Teen Shot 11 Times`
    placed = after < len(run) and run[after].capital  # `three cables off Kent`
    return sized and not placed and at + 1 not in reading.shape.kinds


def _table(run: list[Piece]) -> list[Tally]:
    """The numbers of a row of a table, which has as many of them as words and more; none where the run is prose."""
    if len(run) < ROW:
        return []
    spelt = number_words().cardinals
    numbers = [i for i, piece in enumerate(run) if piece.sort == "digits" or piece.key in spelt]
    if len(numbers) < ROW or 2 * len(numbers) < sum(piece.sort != "mark" for piece in run):
        return []
    return [Tally(i, i + 1, "table", None, core=i) for i in numbers]


def _in_the_end(run: list[Piece], shape: Shape, found: Bound | None) -> Bound | None:
    """The last of two things that happened, where it is death: `were trapped and killed`, `fell ill and died`."""
    if found is None or found.kind not in BEFORE_DEATH or found.rule not in ENDING:
        return found
    at = found.at + 2 + (shape.signs[found.at + 2 : found.at + 3] == "d")
    joined = shape.signs[found.at + 1 : found.at + 2] == "c"
    dead = joined and shape.kinds.get(at, ())[:1] == ("killed",) and shape.signs[at] != "A"
    if not dead or run[shape.at[found.at + 1]].key != "and" or shape.signs[at + 1 : at + 2] in tuple("PBOSt"):
        return found
    return Bound("killed", at, IN_THE_END)


def _fatal(run: list[Piece], tally: Tally, found: Bound | None) -> Bound | None:
    """What killed, where that is told after whom it hit: `shot one man fatally`."""
    if found is None or found.kind != "injured" or key(run, tally.stop) not in FATALLY:
        return found
    return Bound("killed", found.at, found.rule)


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
            if [piece.key for piece in run[max(0, tally.first - 3) : tally.first]] == ONE_OF_THE:
                tally.sort = "part"
            if (
                q.value == 1
                and q.hedge == "exact"
                and tally.head >= 0
                and speaks(run, tally.stop, words, first=tally.first)
            ):
                tally.sort = "part"  # `one survivor, Ann Lee, recalled the noise`
        tail = hedge_after(run, tally.stop) if tally.stop > q.stop and tally.sort not in NO_CLAIM else None
        if tail:
            tally.hedge, tally.stop = tail[0] if tally.hedge == "exact" else tally.hedge, tail[1]
        tallies.append(tally)
        floor = tally.stop
    tallies = _spells(run, _shared_out(run, tallies, words))
    told_before(run, tallies)
    tallies = join_ranges(run, join_times(run, tallies))
    share_units(run, tallies, words)
    hedge_brackets(run, tallies)
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
    alone += in_a_row(run, words)
    if not alone:
        return tallies
    covered = {i for tally in alone for i in range(tally.first, tally.stop)}
    return sorted([*(tally for tally in tallies if tally.first not in covered), *alone], key=lambda tally: tally.first)


def _shared_out(run: list[Piece], tallies: list[Tally], words: Vocabulary) -> list[Tally]:
    """The tallies with shares (`one in four`) in the place of the numbers that they are told with."""
    told = shares(run, words)
    if not told:
        return tallies
    covered = {i for tally in told for i in range(tally.first, tally.stop)}
    rest = [tally for tally in tallies if tally.first not in covered and tally.stop - 1 not in covered]
    return sorted([*rest, *told], key=lambda tally: tally.first)


def _spells(run: list[Piece], tallies: list[Tally]) -> list[Tally]:
    """The tallies with lengths of time that have no number in them (`for an hour`, `a minute or two`)."""
    known, after = unnumbered(), after_an_article()
    starts = [
        i
        for i, piece in enumerate(run)
        if piece.key in known and (piece.key not in ARTICLES or key(run, i + 1).partition("-")[0] in after)
    ]
    if not starts:
        return tallies
    ways = (many_million, as_long, long_ago, spell, half_measure)
    told = [tally for i in starts if (tally := next((tally for way in ways if (tally := way(run, i))), None))]
    ranges = [tally for tally in told if tally.high]
    if ranges:  # the `two` of `a minute or two` is no number of its own
        tallies = [t for t in tallies if not any(r.first < t.first and t.stop <= r.stop for r in ranges)]
    taken = {n for tally in tallies for n in range(tally.first, tally.stop)}
    found = [tally for tally in told if not taken & set(range(tally.first, tally.stop))]
    found = [tally for n, tally in enumerate(found) if not n or tally.first >= found[n - 1].stop]
    return sorted([*tallies, *found], key=lambda tally: tally.first) if found else tallies
