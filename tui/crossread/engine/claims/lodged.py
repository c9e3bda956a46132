"""Where people are, by a verb and a place after it: sheltered by a camp, lying in a clinic, led off for questioning."""

from crossread.engine.claims.completed import to_hospital
from crossread.engine.claims.completions import Completed
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

BEFORE = 10
"""Pieces before the verb in which the camp is named."""
COMPOUND = (("home", "to"), ("took", "in"), ("takes", "in"), ("taken", "in"))
"""Verbs of two words by which a camp takes people in."""
ASIDE = 18
"""Pieces of what is put between the camp and its verb at most."""
CAMP_WITHIN = 3
"""Words of a camp's name at most: `makeshift refugee camps`."""
QUESTIONED_WITHIN = 7
"""Pieces after the verb in which `for questioning` stands."""
QUESTIONED = (("for", "questioning"), ("for", "interrogation"), ("into", "custody"))


def lodged(
    run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary, verbs: Completed
) -> tuple[ClaimKind, int] | None:
    """What the word at piece `i` and those after it say of people, and how many pieces say it; None where nothing."""
    word = run[i].key
    if word in verbs.harbouring:
        step = 1 + ((word, key(run, i + 1)) in COMPOUND)
        if _by_a_camp(run, i, i + step, starts, verbs):
            return "displaced", step
    if word in verbs.flooding and _into_camps(run, i, words) and not _at_home_elsewhere(run, i, starts, words):
        return "displaced", 1
    if word in verbs.lying:
        step = to_hospital(run, i, words, verbs)
        return ("injured", step) if step > 1 else None
    if word in verbs.leading and _questioned(run, i, words):
        return "captured", 1
    return None


def _by_a_camp(run: list[Piece], i: int, at: int, starts: dict[int, Tally], verbs: Completed) -> bool:
    """Whether a camp is the verb's subject and people its object: `the camp shelters 400 people`."""
    if run[i].key in ("home", "took", "takes", "taken") and at == i + 1:
        return False
    if key(run, i - 1) == ",":  # `the camp, 20 miles south of Varn, shelters 400 people`
        i = next((n for n in range(i - 2, max(0, i - ASIDE), -1) if run[n].key == ","), i)
    counted = any(n in starts and starts[n].sort in ("people", "bare") for n in range(at, at + 2))
    return counted and not verbs.shelters.isdisjoint(piece.key for piece in run[max(0, i - BEFORE) : i])


def _into_camps(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether camps are what the verb's subject comes to: `flooded makeshift camps`, `poured into the shelters`; not
    `filled the shelter with food`, `crammed into summer camps`.
    """
    at = i + 1 + (key(run, i + 1) in ("into", "to"))
    at += key(run, at) in words.definite
    for n in range(at, min(len(run), at + CAMP_WITHIN)):
        if run[n].key in words.lists["camps"] or run[n].key in ("shelter", "shelters"):
            others = words.lists["of captives"] | words.lists["of guests"]
            return key(run, n - 1) not in others and key(run, n + 1) != "with"
        if run[n].sort != "word" or words.tag(run[n]) not in ("", "X"):
            return False
    return False


def _at_home_elsewhere(run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary) -> bool:
    """Whether those who are counted before piece `i` come to a camp and have homes: `donors flooded the shelter`."""
    last = max((first for first in starts if first < i), default=-1)
    return last >= 0 and key(run, starts[last].head) in words.lists["guests"]


def _questioned(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the way ends in questions: `taken to the capital for questioning`."""
    for n in range(i + 1, min(len(run) - 1, i + QUESTIONED_WITHIN)):
        if (run[n].key, run[n + 1].key) in QUESTIONED:
            return True
        if run[n].sort == "mark" or words.tag(run[n]) in ("a", "h", "c", "R"):
            return False
    return False


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
