"""Verbs that say only with the words around them what happened: `pulled 88 survivors from the water`."""

from dataclasses import dataclass, fields

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

WAY = 9
"""Pieces after those who are led in which `to safety` is looked for."""

BEING = frozenset({"were", "was", "been", "are", "is"})
WRECK_WITHIN = 7
"""Pieces after `pulled from` in which the wreckage is named."""
HEARSE = frozenset(
    {"ambulance", "ambulances", "bodies", "body", "remains", "corpses", "treatment", "stretchers", "stretcher"}
)
"""Those who are taken away by these are no captives."""
BY_WITHIN = 3
"""Pieces after `by` in which the captors are named, and after `to` and `from` the place."""
DOER_WITHIN = 10
"""Pieces before a second verb (`stormed the hall and led`) in which its subject is looked for."""
REFUGES = frozenset({"safety", "shelter", "shelters", "clinic", "clinics", "hospital", "hospitals", "ashore", "shore"})
"""Those who are led to these are no captives."""
PERILS = frozenset(
    {
        "fire",
        "blaze",
        "flames",
        "smoke",
        "burning",
        "flood",
        "floods",
        "water",
        "waters",
        "danger",
        "rubble",
        "wreckage",
    }
)
"""Nor are those who are led away from these."""
RIDES = frozenset({"bus", "buses", "coach", "coaches", "boat", "boats", "helicopter", "helicopters"})
"""Nor those who are taken away in these."""
PATIENTS = frozenset({"patients", "casualties", "victims", "injured", "wounded"})
CATCHING = frozenset({"catch", "catches", "caught", "catching", "took", "taken", "take"})
AWAY = (["away"], ["off"])
"""After a verb of leading or after those who are led these make it a capture."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The lists `completed` of the lexicon, where each is explained."""

    hospitals: frozenset[str]
    transport: frozenset[str]
    pulls: frozenset[str]
    forces: frozenset[str]
    guiding: frozenset[str]
    driving: frozenset[str]
    home: frozenset[str]
    severed: frozenset[str]
    flight: frozenset[str]
    nights: frozenset[str]
    shelters: frozenset[str]
    taking: frozenset[str]
    medical: frozenset[str]
    managing: frozenset[str]
    households: frozenset[str]
    away: frozenset[str]
    lodgings: frozenset[str]
    lost: frozenset[str]
    suffering: frozenset[str]
    harbouring: frozenset[str]
    lying: frozenset[str]
    leading: frozenset[str]
    sending: frozenset[str]
    letting: frozenset[str]
    going: frozenset[str]
    spiriting: frozenset[str]
    captors: frozenset[str]
    parting: frozenset[str]
    bursting: frozenset[str]
    unready: frozenset[str]
    wrecks: frozenset[str]


@per_lexicon
def completed() -> Completed:
    """The lists, with a reader's own words."""
    data = lexicon()
    return Completed(*(frozenset(data.words("predicates", "completed", field.name)) for field in fields(Completed)))


@per_lexicon
def completing() -> frozenset[str]:
    """The verbs that `parted` knows."""
    verbs = completed()
    return (
        verbs.transport
        | verbs.sending
        | verbs.letting
        | verbs.guiding
        | verbs.driving
        | verbs.pulls
        | verbs.forces
        | verbs.severed
        | verbs.spiriting
    )


@per_lexicon
def turning() -> frozenset[str]:
    """Every verb that means something else with the words around it; no other word need be asked."""
    verbs = completed()
    lodging = verbs.nights | verbs.transport | verbs.taking | {"left", "taken", "took", "taking"}
    return (
        completing() | {"seen"} | lodging | verbs.lost | verbs.harbouring | verbs.lying | verbs.leading | verbs.parting
    )


def seen_there(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of `seen at the field hospital` where patients are, 1 elsewhere."""
    who = {piece.key for piece in run[max(0, i - 4) : i]}
    return to_hospital(run, i, words, verbs) if run[i].key == "seen" and who & PATIENTS else 1


def to_hospital(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of `taken to a nearby hospital`, `treated in hospital`; 1 where the words say something else."""
    if i + 2 < len(run) and run[i + 1].key in ("to", "at", "in", "into"):
        for n in range(i + 2, min(len(run), i + 7)):
            if run[n].key in verbs.hospitals or (run[n].key == "for" and key(run, n + 1) == "treatment"):
                return n - i + 1
            if run[n].sort != "word" or (run[n].key in words.words and words.words[run[n].key].tag not in "tXz"):
                break
    return 1


def wounded(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> bool:
    """Whether a wound follows within four words: `with head injuries`, `suffered severe burns`."""
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


def parted(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed) -> ClaimKind | None:
    """What a verb and the words after its object say together: `pulled 88 survivors from the water`."""
    word = run[i].key
    for n in range(i + 1, min(len(run), i + 4)):
        tally = starts.get(n)
        if tally is None and run[n].key == "them" and word in verbs.severed:
            return _severed([p.key for p in run[n + 1 : n + 4]])
        if tally and tally.sort in ("people", "single", "bare"):
            after = [p.key for p in run[tally.stop : tally.stop + 3]]
            going = after[1:2] if after[:1] == ["to"] else after[:1]
            if word in verbs.letting and going and going[0] in verbs.going:
                return "rescued"
            if word in verbs.transport | verbs.sending and to_hospital(run, tally.stop - 1, words, verbs) > 1:
                return "injured"
            if word in verbs.guiding and _to_safety(run, tally.stop):
                return "rescued"
            if word in verbs.driving and after[:1] in (["from"], ["out"]) and _homes(run, tally.stop, verbs):
                return "displaced"
            if word in verbs.spiriting and after[:1] == ["away"] and _by_captors(run, i, tally.stop, words, verbs):
                return "captured"
            if word in verbs.severed:
                return _severed(after)
            if word in verbs.pulls:
                stop = _list_end(tally, starts, run)
                away = verbs.away & {p.key for p in run[stop : stop + 2]}
                saved = away or _to_safety(run, stop) or key(run, tally.head) == "survivors"
                return "rescued" if saved else None
            return "displaced" if word in verbs.forces and after[:1] == ["to"] and verbs.flight & set(after) else None
    return None


def spirited(run: list[Piece], i: int, words: Vocabulary, verbs: Completed) -> int:
    """Length of the words by which captors lead people off (`taken by raiders`); 0 where there are none."""
    if run[i].key == "taken" and key(run, i + 1) == "by":
        return int(_by_captors(run, i, i + 1, words, verbs))
    off = run[i].key in verbs.spiriting and [key(run, i + 1)] in AWAY
    return 2 if off and _by_captors(run, i, i + 2, words, verbs) else 0


def taken_unawares(run: list[Piece], i: int, starts: dict[int, Tally], verbs: Completed) -> bool:
    """Whether people are only not ready: `caught by surprise`, `caught many of them off guard`."""
    if run[i].key not in CATCHING:
        return False
    led = starts.get(i + 1)
    at = led.stop if led else i + 1
    at += key(run, at) in ("by", "off", "completely", "wholly")
    return key(run, at) in verbs.unready or (key(run, at) in ("their", "his", "her") and key(run, at + 1) == "guard")


def pulled_out(run: list[Piece], i: int, verbs: Completed) -> bool:
    """Whether people are pulled from what buried them: `were pulled from the tail end of the wreckage`."""
    if run[i].key not in verbs.pulls or key(run, i + 1) not in ("from", "out") or key(run, i - 1) not in BEING:
        return False
    return not verbs.wrecks.isdisjoint(piece.key for piece in run[i + 2 : i + 2 + WRECK_WITHIN])


def _by_captors(run: list[Piece], i: int, after: int, words: Vocabulary, verbs: Completed) -> bool:
    """Whether captors lead people off, as the subject of verb `i` or after `by`, and nobody is brought to safety."""
    if _cared_for(run, i, after, verbs):
        return False
    for n in range(after, min(len(run), after + BY_WITHIN)):
        if run[n].key == "by":
            return _near(run, n, verbs.captors)
    at = i - 1
    while at > i - 4 and words.tag(run[at]) in ("d", "h") and at > 0:
        at -= 1
    if at < 0 or key(run, i - 1) in BEING:
        return False
    if run[at].key == "who":
        at -= 1 + (key(run, at - 1) == ",")
    if key(run, at) in verbs.captors:
        return True
    if run[at].key != "and" and not (run[i].key.endswith("ing") and run[at].sort == "mark"):
        return False
    for n in range(at - 1, max(-1, at - 1 - DOER_WITHIN), -1):
        if run[n].key in verbs.captors:
            return True
        if run[n].key in (";", ".") or words.tag(run[n]) == "j":
            return False
    return False


def _cared_for(run: list[Piece], i: int, after: int, verbs: Completed) -> bool:
    """Whether those who are led off by verb `i` are hurt or saved: `away from the fire`, `to a clinic`, `in buses`."""
    caring = verbs.medical | verbs.hospitals | HEARSE
    if any(piece.key in caring for piece in run[max(0, i - WAY) : after + WAY]):
        return True
    for n in range(after, min(len(run), after + WAY)):
        word = run[n].key
        if run[n].sort == "mark":
            return False
        if word == "from" and _near(run, n, PERILS):
            return True
        if (word == "to" and _near(run, n, REFUGES)) or (word in ("in", "by", "on", "aboard") and _near(run, n, RIDES)):
            return True
    return False


def _near(run: list[Piece], at: int, wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(piece.key for piece in run[at + 1 : at + 1 + BY_WITHIN])


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


def _households(run: list[Piece], i: int, starts: dict[int, Tally], verbs: Completed) -> bool:
    """Whether counted families stand before the verb `left`, and no state after it: `40 families have left town`."""
    if key(run, i + 1) in ("dead", "homeless", "without", "in", "with", "behind", "stranded", "trapped"):
        return False
    at = i - 1
    while at > i - 4 and key(run, at) in ("have", "had", "has", "already", "also"):
        at -= 1
    return key(run, at) in verbs.households and any(tally.head == at for tally in starts.values())


def sheltered(run: list[Piece], i: int, starts: dict[int, Tally], verbs: Completed) -> ClaimKind | None:
    """`spent the night outdoors`, `moved to 10 temporary shelters`, `the clinic has received 50 people`."""
    word = run[i].key
    after = [piece.key for piece in run[i + 1 : i + 7]]
    if word in verbs.nights and ("night" in after[:3] or lodges(run, i, verbs)):
        return "displaced"
    if word in verbs.transport and after[:1] in (["to"], ["into"], ["in"]) and verbs.shelters & set(after):
        return "displaced"
    if word == "left" and _households(run, i, starts, verbs):
        return "displaced"
    taking = word in verbs.taking or (word in ("taken", "took", "taking") and after[:1] == ["in"])
    if taking and after and not verbs.medical.isdisjoint(piece.key for piece in run):
        return "injured"
    return None


def lodges(run: list[Piece], i: int, verbs: Completed) -> bool:
    """Whether a night or a day is spent where nobody is at home: `spent the night in a school`."""
    after = [piece.key for piece in run[i + 1 : i + 7]]
    return run[i].key in verbs.nights and bool({"night", "day"} & set(after[:3])) and bool(verbs.lodgings & set(after))


def of_people(run: list[Piece], i: int, starts: dict[int, Tally], *, ships: bool) -> bool:
    """Whether what is lost or held are people (or ships with their crews), and no game, seat or meeting."""
    sorts = ("people", "single", "thing") if ships else ("people", "single")
    return any(n in starts and starts[n].sort in sorts for n in range(i + 1, min(len(run), i + 3)))
