"""What happened to people told from those told before or after them: `11 people and 8 others`, `held them hostage`."""

import re

from crossread.engine.claims.ellipsis import BACK, goes_back, of_the_hurt
from crossread.engine.claims.frames import OWN_LATER, Bound, thinks
from crossread.engine.claims.kept import convicted
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.restated import SOME_OF, described
from crossread.engine.claims.scopes import AMONG
from crossread.engine.claims.tally import Tally, key
from crossread.model import PEOPLE_KINDS

SPARED_WITHIN = 5
"""Pieces after `two of them` in which it is said that they came off better."""
REMAINING = frozenset({"still", "remain", "remained", "remaining", "remains"})
BEING = frozenset({"were", "was", "are", "is"})
SHORTENED = frozenset({"incl", "inc"})
EACH = frozenset({"each", "every"})
FAR_RULES = frozenset({"passive", "active", "carried"})
VERBLESS = re.compile("[^azhmvVwWEegGA,;.]{1,16},c")
"""A part's noun up to the next clause."""
LED = re.compile(r";x?$")
"""What leads `incl.` after a list of places: `35 arrests (UK 27, Eire 8); incl. 2 guards`."""
FAR = 24
"""Signs between a whole and its part at most."""


def to_them(reading: ReadSentence, place: dict[int, int]) -> None:
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


def carry(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives a number without a predicate that of the number it goes on from: `11 people and 8 others`."""
    signs = reading.shape.signs
    tallies = reading.tallies
    for n in range(len(tallies)):
        tally = tallies[n]
        if tally.sort == "bare" and _came_off_better(reading, tally):
            if tally.value != 1 and any(tallies[back].sort in ("people", "bare") for back in range(n)):
                tally.scope = tally.scope or "of them"
            continue
        hurt = of_the_hurt(reading.run, tally, reading.words) if id(tally) in place else None
        if hurt:
            tally.scope = tally.scope or hurt[1]
            if hurt[0] == "captured" and convicted(reading.run, tally.stop, reading.words):
                continue
            reading.bound.setdefault(n, Bound(hurt[0], place[id(tally)], "part"))
            continue
        if n not in reading.bound and id(tally) in place and _some_of(reading, n, place):
            continue
        if n not in reading.bound and (_among_so_many(reading, n, place) or _among_the_so_many(reading, n, place)):
            continue
        if _stays_dead(reading, n) or _verbless(reading, n, place):
            del reading.bound[n]
            if _some_of(reading, n, place):
                continue
        if n in reading.bound or not tally.counts or tally.sort == "thing" or tally.kind or id(tally) not in place:
            continue
        if key(reading.run, tally.stop) == "for" and key(reading.run, tally.stop + 1) in EACH:
            continue  # `59 murders, or 22 for every 100,000`
        for back in range(n - 1, max(-1, n - 4), -1):
            earlier = tallies[back]
            if id(earlier) not in place or not earlier.counts:
                continue
            between = signs[place[id(earlier)] + 1 : place[id(tally)]]
            found = reading.bound.get(back)
            if found is None and earlier.kind in PEOPLE_KINDS:
                found = Bound(earlier.kind, place[id(earlier)], "of itself")
            if found is None or found.kind not in PEOPLE_KINDS:
                if is_part(reading, tally):
                    break
                continue
            if found.kind == "rescued" and _still_there(reading, tally):
                break
            after = signs[place[id(tally)] + 1 :]
            if thinks(tally, after):
                break
            if who := earlier.scope.startswith(SOME_OF) and described(reading, tally):
                reading.bound[n] = Bound(found.kind, found.at, "part")
                tally.scope = tally.scope or who
                break
            if OWN_LATER.match(after) and not _part(reading, tally, between):
                break
            own = found.rule == "of itself" and not _without_a_noun(reading, tally)
            if (_continues(between) and not own) or _in_parallel(reading, earlier, tally, between):
                reading.bound[n] = Bound(found.kind, found.at, "carried on")
                if tally.sort == "bare" and earlier.scope.startswith("of "):
                    tally.scope = tally.scope or earlier.scope
                elif tally.sort == "people" and (
                    found.rule == "among them" or (found.rule == "part" and is_part(reading, earlier))
                ):
                    tally.scope = tally.scope or tally.subject  # `incl. 2 guards, 4 cooks`
            elif _part(reading, tally, between):
                reading.bound[n] = Bound(found.kind, found.at, "part")
            break


def _among_so_many(reading: ReadSentence, n: int, place: dict[int, int]) -> bool:
    """Gives those of a headline the fate of the many they are among: `Four cops among eight killed`; whether it did."""
    if n + 1 == len(reading.tallies):
        return False
    tally, ahead, whole = reading.tallies[n], reading.tallies[n + 1], reading.bound.get(n + 1)
    if whole is None and ahead.kind and id(ahead) in place:
        whole = Bound(ahead.kind, place[id(ahead)], "among them")
    if whole is None or tally.sort != "people" or tally.kind or key(reading.run, tally.stop) not in AMONG:
        return False
    if reading.tallies[n + 1].first - tally.stop > 1 or whole.kind not in PEOPLE_KINDS:
        return False
    reading.bound[n] = Bound(whole.kind, whole.at, "among them")
    tally.scope = tally.scope or tally.subject
    return True


def _among_the_so_many(reading: ReadSentence, n: int, place: dict[int, int]) -> bool:
    """The same where the many stand first and have a number: `Among the nine dead were two boys`."""
    tally, whole = reading.tallies[n], reading.tallies[n - 1]
    if n == 0 or tally.sort not in ("people", "single") or tally.kind or id(tally) not in place:
        return False
    found = reading.bound.get(n - 1)
    kind = found.kind if found else whole.kind
    lead = whole.first - 1 - (key(reading.run, whole.first - 1) == "the")
    told = key(reading.run, lead) in AMONG and key(reading.run, tally.first - 1) in BEING
    if not told or kind not in PEOPLE_KINDS:
        return False
    reading.bound[n] = Bound(kind, found.at if found else place[id(tally)], "among them")
    tally.scope = tally.scope or tally.subject
    return True


def _came_off_better(reading: ReadSentence, tally: Tally) -> bool:
    """Whether it is said of some that what happened to the others did not happen to them: `three were unhurt`."""
    after = {piece.key for piece in reading.run[tally.stop : tally.stop + SPARED_WITHIN]}
    return bool(after & reading.words.spared)


def _stays_dead(reading: ReadSentence, n: int) -> bool:
    """Whether a wound is told of one of the dead: `six died, including a clerk stabbed at noon`."""
    found, before = reading.bound.get(n), reading.bound.get(n - 1)
    kind = before.kind if before else reading.tallies[n - 1].kind if n else None
    hurt = found is not None and found.kind == "injured" and found.rule == "reduced passive"
    return hurt and kind == "killed" and is_part(reading, reading.tallies[n])


def _verbless(reading: ReadSentence, n: int, place: dict[int, int]) -> bool:
    """Whether the verb of the next clause was taken for that of a part: `12 died, two of them boys, 80 are hurt`."""
    tally, found = reading.tallies[n], reading.bound.get(n)
    if found is None or found.rule not in FAR_RULES or tally.sort != "bare" or id(tally) not in place:
        return False
    led = key(reading.run, tally.first - 1) == "," and key(reading.run, tally.stop - 1) in ("them", "whom")
    return led and VERBLESS.match(reading.shape.signs[place[id(tally)] + 1 :]) is not None


def _still_there(reading: ReadSentence, tally: Tally) -> bool:
    """Whether others are not free yet: `nine were freed; 55 are still on board`."""
    after = {piece.key for piece in reading.run[tally.stop : tally.stop + SPARED_WITHIN]}
    return not after.isdisjoint(REMAINING)


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
        if kind == "rescued" and _still_there(reading, tally):
            return False
        if kind in PEOPLE_KINDS and id(earlier) in place:
            reading.bound[n] = Bound(kind, found.at if found else place[id(earlier)], "part")
            tally.scope = tally.scope or "of them"
            return True
        if earlier.sort in ("people", "thing"):
            return False
    return False


def answer(reading: ReadSentence) -> None:
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


def _without_a_noun(reading: ReadSentence, tally: Tally) -> bool:
    """Whether nothing that a bare number could count stands after it: `12 arrests in Kent and nine in Dover`."""
    after = reading.run[tally.stop : tally.stop + 1]
    return tally.sort == "bare" and (not after or after[0].sort == "mark" or reading.words.tag(after[0]) in ("p", "d"))


def _in_parallel(reading: ReadSentence, earlier: Tally, tally: Tally, between: str) -> bool:
    """Whether the same preposition stands behind both: `nine of the dead were from the port and five from Kent`."""
    run, at = reading.run, tally.stop
    if tally.sort != "bare" or at >= len(run) or reading.words.tag(run[at]) != "p" or between[-1:] not in ("c", ","):
        return False
    return not set(between) & set("vVGeEgzWR;.") and any(p.key == run[at].key for p in run[earlier.stop : tally.first])


def _continues(between: str) -> bool:
    """Whether only the rest of the earlier number's phrase and `and` stand between."""
    return (
        (between.endswith("c") or between in ("", ","))
        and len(between) <= 14
        and not set(between) & set("vVGeEgzWaR;.")
    )


def is_part(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a word before the number says that it is a part: `including two children`."""
    if key(reading.run, tally.stop) in AMONG and key(reading.run, tally.stop + 1) in ("them", "whom"):
        return True  # `16 hostages, three women among them`
    before = key(reading.run, tally.first - 1)
    if before in AMONG and tally.first > 1 and reading.words.tag(reading.run[tally.first - 2]) == "a":
        return False  # `the mayor was among 12 people killed`: these are all
    if before == "of" and key(reading.run, tally.first - 2) in ("those", "that"):
        before = key(reading.run, tally.first - 3)  # `12 bodies, including those of two boys`
    if before == "." and key(reading.run, tally.first - 2) in SHORTENED:
        return True
    return before in reading.words.lists["parting"]


def _part(reading: ReadSentence, tally: Tally, between: str) -> bool:
    """Whether the number is a part of the one before it: `seven, including two children`."""
    shortened = key(reading.run, tally.first - 1) == "."  # `17 hurt, incl. 4 children`
    between = LED.sub("", between[:-1] if shortened else between)
    if not is_part(reading, tally) or len(between) > FAR or "." in between or ";" in between:
        return False
    tally.scope = tally.scope or tally.subject
    return True
