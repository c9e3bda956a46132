"""Verbs that say only with the words around them what happened: `pulled 88 survivors from the water`."""

from crossread.engine.claims.aboard import aboard
from crossread.engine.claims.completions import BEING, WAY, Completed
from crossread.engine.claims.led_away import by_captors
from crossread.engine.claims.tally import Tally, key, shortened
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

DEATHS = frozenset({"death", "deaths"})
BRACKET = 4
"""Pieces of a measure in brackets: `(98 ft)`."""
HAVING = frozenset({"had", "having", "has", "have"})
SMASHED_WITHIN = 6
"""Pieces after these in which it is told what was done to somebody's head."""
ON = frozenset({"in", "on", "over", "across", "against", "to"})
ITS = frozenset({"the", "his", "her", "their"})
SIDES = frozenset({"left", "right", "upper", "lower", "same", "other"})
"""Before and after `in` these lead to a part of a body."""
PICKING = frozenset({"pick", "picks", "picked", "picking"})
TAKING = frozenset({"take", "takes", "took", "taking", "taken", "brought", "hauled"})
RESCUERS = frozenset({"helicopter", "helicopters", "lifeboat", "lifeboats"})
"""What picks people up beside ships."""
SHIP_WITHIN = 5
"""Pieces before such a verb in which the ship is named."""
SANK_WITHIN = 12
"""Pieces after those taken aboard in which it is told that their ship went down."""
FREED = frozenset({"freed", "released", "rescued", "former"})
"""Before hostages these say that they are none any more."""
WRECK_WITHIN = 7
"""Pieces after `pulled from` in which the wreckage is named."""


def seen_there(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of `seen at the field hospital` where patients are, 1 elsewhere."""
    who = {piece.key for piece in run[max(0, i - 4) : i]}
    return to_hospital(run, i, words, verbs) if run[i].key == "seen" and who & verbs.patients else 1


def to_hospital(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of `taken to a nearby hospital`, `treated in hospital`; 1 where the words say something else."""
    if i + 2 < len(run) and run[i + 1].key in ("to", "at", "in", "into"):
        for n in range(i + 2, min(len(run), i + 7)):
            if run[n].key in verbs.hospitals or (run[n].key == "for" and key(run, n + 1) == "treatment"):
                return n - i + 1
            if run[n].key == "." and shortened(run, n):
                continue  # `taken to St. Ann Hospital`
            if run[n].sort != "word" or (run[n].key in words.words and words.words[run[n].key].tag not in "tXz"):
                break
    return 1


def wounded(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> bool:
    """Whether a wound follows within four words: `with head injuries`, `suffered severe burns`."""
    if run[i].key in HAVING and _smashed_over(run, i, verbs):
        return True
    if run[i].key in ("from", "of", "for") and not (i and run[i - 1].key in verbs.suffering):
        return False
    start = i + 1 + (run[i].key in verbs.suffering and key(run, i + 1) == "from")
    for n in range(start, min(len(run), start + 4)):
        if run[n].sort != "word":
            return False
        if run[n].key in words.wounds:
            return True
        meaning = words.words.get(run[n].key)
        if meaning and meaning.tag in "pjahoR":
            return False
    return False


def struck(run: list[Piece], i: int, verbs: Completed) -> bool:
    """Whether it is told where somebody was struck: `was grazed in the cheek`, `hit on the head`."""
    return run[i].key in verbs.striking and _on_a_limb(run, i + 1, verbs)


def _smashed_over(run: list[Piece], i: int, verbs: Completed) -> bool:
    """Whether something was broken on somebody: `had a bottle smashed over his head`."""
    ends = range(i + 2, min(len(run), i + SMASHED_WITHIN))
    return any(run[n].key in verbs.smashing and _on_a_limb(run, n + 1, verbs) for n in ends)


def _on_a_limb(run: list[Piece], at: int, verbs: Completed) -> bool:
    """Whether a part of a body is named there: `in the cheek`, `over his head`, `in the left arm`."""
    if key(run, at) not in ON or key(run, at + 1) not in ITS:
        return False
    return key(run, at + 2 + (key(run, at + 2) in SIDES)) in verbs.limbs


def felled(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed) -> bool:
    """Whether something made counted buildings fall: `the shock collapsed 45 sheds`, not `the mill collapsed`."""
    counted = starts.get(i + 1) if run[i].key in verbs.felling else None
    return counted is not None and counted.sort == "thing" and run[counted.head].key in words.property


def to_death(run: list[Piece], i: int, starts: dict[int, Tally], verbs: Completed) -> bool:
    """Whether a fall killed, with how far it was between: `fell 30 metres to their deaths`."""
    height = starts.get(i + 1) if run[i].key in verbs.falling else None
    if height is None or height.sort != "measure":
        return False
    at = height.stop + (key(run, height.stop) == "(") * BRACKET
    return key(run, at) == "to" and key(run, at + 2) in DEATHS


def parted(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed) -> ClaimKind | None:
    """What a verb and the words after its object say together: `pulled 88 survivors from the water`."""
    word = run[i].key
    for n in range(i + 1, min(len(run), i + 4)):
        tally = starts.get(n)
        if tally is None and run[n].key == "them" and word in verbs.severed:
            return _severed([p.key for p in run[n + 1 : n + 4]])
        if tally and tally.sort in ("people", "single", "bare"):
            after = [p.key for p in run[tally.stop : tally.stop + 3]]
            came = _taken_aboard(run, i, tally, words)
            if came:
                return came
            going = after[1:2] if after[:1] == ["to"] else after[:1]
            if word in verbs.letting and going and going[0] in verbs.going:
                return "rescued"
            if word in verbs.transport | verbs.sending and to_hospital(run, tally.stop - 1, words, verbs) > 1:
                return "injured"
            if word in verbs.guiding and _to_safety(run, tally.stop):
                return "rescued"
            if word in verbs.driving and after[:1] in (["from"], ["out"]) and _homes(run, tally.stop, verbs):
                return "displaced"
            if word in verbs.spiriting and after[:1] == ["away"] and by_captors(run, i, tally.stop, words, verbs):
                return "captured"
            if word in verbs.severed:
                return _severed(after)
            if word in verbs.finding:
                return "rescued" if after[:1] == ["alive"] else None
            if word in verbs.pulls:
                stop = _list_end(tally, starts, run)
                away = verbs.away & {p.key for p in run[stop : stop + 2]}
                saved = away or _to_safety(run, stop) or key(run, tally.head) == "survivors"
                return "rescued" if saved else None
            return "displaced" if word in verbs.forces and after[:1] == ["to"] and verbs.flight & set(after) else None
    return None


def _taken_aboard(run: list[Piece], i: int, tally: Tally, words: Vocabulary) -> ClaimKind | None:
    """What became of people who come aboard at sea: `a trawler picked up 60 people`, `took nine survivors aboard` saved
    them; raiders and the law hold them. Nothing of those who board at a pier, or whose ship went down with them.
    """
    up = run[i].key in PICKING and key(run, i + 1) == "up"
    if not up and not (run[i].key in TAKING and aboard(run, tally.stop)):
        return None
    before = {piece.key for piece in run[max(0, i - SHIP_WITHIN) : i]}
    told = {piece.key for piece in run[tally.core : tally.stop]}
    if key(run, tally.head) == "survivors":
        return "rescued"
    if before.isdisjoint(words.lists["ships"] | RESCUERS) or _boarded(run, tally) or _sank(run, tally.stop, words):
        return None
    held = told & words.lists["held at sea"] or before & words.lists["raiding"]
    return "captured" if held and not told & FREED else "rescued"


def _boarded(run: list[Piece], tally: Tally) -> bool:
    """Whether people came aboard where a ship calls: `picked up 140 passengers in Holm`, `took 300 aboard at Holm`."""
    if key(run, tally.stop + aboard(run, tally.stop)) == "at":
        return True
    named = tally.stop + 1 < len(run) and run[tally.stop + 1].capital
    return key(run, tally.head) == "passengers" and named and key(run, tally.stop) in ("in", "from", "at")


def _sank(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the ship that took them went down: `picked up 60 people before it sank`, `and capsized`."""
    for n in range(at, min(len(run) - 1, at + SANK_WITHIN)):
        done = words.meaning(run[n + 1])
        if run[n].key in ("it", "and") and done and "damaged" in done.kinds and done.tag in "WE":
            return key(run, n + 2) not in words.definite  # not `and sank the raft`
    return False


def taken_unawares(run: list[Piece], i: int, starts: dict[int, Tally], verbs: Completed) -> bool:
    """Whether people are only not ready: `caught by surprise`, `caught many of them off guard`."""
    if run[i].key not in verbs.catching:
        return False
    led = starts.get(i + 1)
    at = led.stop if led else i + 1
    at += key(run, at) in ("by", "off", "completely", "wholly")
    return key(run, at) in verbs.unready or (key(run, at) in ("their", "his", "her") and key(run, at + 1) == "guard")


def pulled_out(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> ClaimKind | None:
    """What becomes of people who are pulled from what buried them, or picked up at sea, by rescuers or the law: `were
    pulled from the tail end of the wreckage`, `were picked up by a passing trawler`.
    """
    if run[i].key not in verbs.pulls or key(run, i - 1) not in BEING:
        return None
    if key(run, i + 1) == "up" and key(run, i + 2) == "by":
        who = {piece.key for piece in run[max(0, i - SHIP_WITHIN) : i]}
        by = {piece.key for piece in run[i + 3 : i + 3 + SHIP_WITHIN]}
        if by.isdisjoint(words.lists["ships"] | RESCUERS):
            return None
        return "rescued" if who.isdisjoint(words.lists["held at sea"]) else "captured"
    out = key(run, i + 1) in ("from", "out")
    buried = out and not verbs.wrecks.isdisjoint(piece.key for piece in run[i + 2 : i + 2 + WRECK_WITHIN])
    return "rescued" if buried else None


def _list_end(tally: Tally, starts: dict[int, Tally], run: list[Piece]) -> int:
    """After the last of the objects that `and` joins: `pulled [14 survivors and 8 bodies] from the rubble`."""
    stop = tally.stop
    while key(run, stop) == "and" and stop + 1 in starts:
        stop = starts[stop + 1].stop
    return stop


def _to_safety(run: list[Piece], at: int) -> bool:
    """Whether the way leads to safety: `led 200 guests down the stairs to safety`."""
    for n in range(at, min(len(run), at + WAY)):
        if run[n].sort == "mark":
            return False
        if run[n].key == "to" and key(run, n + 1) in ("safety", "shore"):
            return True
    return False


def _homes(run: list[Piece], at: int, verbs: Completed) -> bool:
    """Whether it is their homes that people are driven from."""
    return any(piece.key in verbs.home for piece in run[at + 1 : at + 5])


def _severed(after: list[str]) -> ClaimKind | None:
    """What the words after an object add to its verb: `took three clerks hostage`, `beat two men to death`."""
    if after[:1] == ["dead"] or after[:2] == ["to", "death"]:
        return "killed"
    held = after[:1] in (["hostage"], ["prisoner"], ["captive"])
    custody = after[:2] in (["into", "custody"], ["in", "custody"]) or after == ["in", "for", "questioning"]
    return "captured" if held or custody else None


def of_people(run: list[Piece], i: int, starts: dict[int, Tally], *, ships: bool) -> bool:
    """Whether what is lost or held are people (or ships with their crews), and no game, seat or meeting."""
    sorts = ("people", "single", "thing") if ships else ("people", "single")
    return any(n in starts and starts[n].sort in sorts for n in range(i + 1, min(len(run), i + 3)))
