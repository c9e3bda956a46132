"""A clause as a string of signs, one for each word and one for each number's phrase, for patterns to be written in.

P people counted   B a bare number   D the same with its state (24 dead)   O things   S one person   N nominal (murder)
# other number   k includes
V v G past, present and -ing of a transitive verb   W w past and other forms of an intransitive one
E e g the same for verbs that are both   A state (dead, missing)   L toll noun
a be   h have   m modal   n not   r reported, confirmed   d adverb or day   p preposition   u to   o of   c and
R who, which   t determiner   i pronoun   y leave   z other verb   s possessive   X capitalised   x other word
j after, when, because   and , ; : q ( ) . - for punctuation
"""

import re
from dataclasses import dataclass

from crossread.engine.claims.items import Item, key
from crossread.engine.claims.sorts import listed
from crossread.engine.claims.vocabulary import Meaning, Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

SIGN_OF = {"people": "P", "bare": "B", "thing": "O", "single": "S", "none": "P"}
MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "—": ";",
    "–": ";",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "-": "-",
    "‑": "-",
    "/": "-",
    ".": ".",
    "!": ".",
    "?": ".",
    "&": "c",
}
HOSPITALS = frozenset({"hospital", "hospitals", "clinic", "clinics"})
TRANSPORT = frozenset(
    {
        "taken",
        "rushed",
        "brought",
        "airlifted",
        "transported",
        "admitted",
        "transferred",
        "sent",
        "flown",
        "moved",
        "ferried",
        "carried",
        "treated",
        "evacuated",
    }
)
PULLS = frozenset(
    {
        "pulled",
        "pulling",
        "pull",
        "plucked",
        "plucking",
        "lifted",
        "hauled",
        "dragged",
        "dug",
        "carried",
        "winched",
        "picked",
        "fished",
        "brought",
        "got",
    }
)
LOST = frozenset({"lost", "lose", "loses", "losing", "hold", "holds", "holding", "held"})
FORCES = frozenset(
    {
        "forced",
        "forcing",
        "forces",
        "force",
        "prompted",
        "prompting",
        "caused",
        "causing",
        "ordered",
        "ordering",
        "told",
        "urged",
        "sent",
        "sending",
        "led",
        "leading",
    }
)
SEVERED = frozenset(
    {
        "took",
        "take",
        "takes",
        "taking",
        "taken",
        "held",
        "hold",
        "holds",
        "holding",
        "shot",
        "shoot",
        "shoots",
        "shooting",
    }
    | {"stabbed", "beat", "beaten", "beating", "hacked", "clubbed", "burned", "burnt", "crushed", "trampled", "starved"}
    | {"stabbing", "hacking", "knifed", "battered", "bludgeoned", "stoned", "kicked", "whipped", "choked"}
)
"""Verbs that say with the words after their object what happened to it."""
FLIGHT = frozenset({"flee", "evacuate", "leave", "abandon"})
HELD = re.compile(r"[PBS](?:ad?)?$")
"""Before `held`, of people: `three held after raid`, `23 pirates were held`."""
NIGHTS = frozenset({"spent", "spend", "spending"})
SHELTERS = frozenset({"shelter", "shelters", "camp", "camps", "safety"})
TAKING = frozenset({"received", "receive", "receiving", "admitted", "admitting"})
MEDICAL = frozenset({"hospital", "hospitals", "clinic", "clinics", "doctor", "doctors", "medics", "ward", "surgeon"})
MANAGING = frozenset({"managed", "manage", "manages", "managing", "tried", "trying", "attempted", "attempting", "able"})
"""Before `to flee`: an escape from pursuers, by people who leave no home."""
HOUSEHOLDS = frozenset({"families", "residents", "households", "villagers", "inhabitants", "townspeople", "homeowners"})
"""Those who are displaced when they have left."""
AWAY = frozenset({"from", "out", "alive", "ashore", "aboard", "up"})
SUFFERING = frozenset({"suffering", "treated", "suffer", "hospitalised", "hospitalized", "recovering"})


@dataclass(frozen=True, slots=True)
class Shape:
    """The signs of a sentence and what stands behind each."""

    signs: str
    at: tuple[int, ...]
    """Index of the first piece of each sign."""
    items: dict[int, Item]
    """Position of a sign to the number that it stands for."""
    kinds: dict[int, tuple[ClaimKind, ...]]
    """Position of a predicate to what it says happened."""


def shape_of(run: list[Piece], items: list[Item], words: Vocabulary) -> Shape:
    """The sentence in signs. `items` are in order and do not overlap."""
    starts = {item.first: item for item in items}
    signs: list[str] = []
    at: list[int] = []
    numbers: dict[int, Item] = {}
    kinds: dict[int, tuple[ClaimKind, ...]] = {}
    days = listed("weekdays")
    i = 0
    while i < len(run):
        piece = run[i]
        at.append(i)
        item = starts.get(i)
        if item:
            numbers[len(signs)] = item
            signs.append("D" if item.sort == "bare" and item.fixed else SIGN_OF.get(item.sort, "#"))
            i = max(item.stop, i + 1)
            continue
        word = piece.key
        if piece.sort == "mark":
            signs.append(MARKS.get(word, "q"))
            i += 1
            continue
        meaning = None
        step = 1
        if word in words.starts and not piece.upper:
            phrase = words.phrases.at(run, i)
            if phrase and not any(n in starts for n in range(i + 1, phrase[1])):
                meaning, step = phrase[0], phrase[1] - i
        if meaning is None:
            if word in TRANSPORT:
                step = _to_hospital(run, i, words)
            if step > 1:
                signs.append("V")
                kinds[len(signs) - 1] = ("injured",)
                i += step
                continue
            if word in words.wound_leads and _wounded(run, i, words):
                signs.append("W")
                kinds[len(signs) - 1] = ("injured",)
                i += 1
                continue
            parted = _parted(run, i, starts) or _sheltered(run, i, starts)
            if parted:
                signs.append("W" if word == "left" else "V")
                kinds[len(signs) - 1] = (parted,)
                i += 2 if parted == "injured" and i + 1 < len(run) and run[i + 1].key == "in" else 1
                continue
            meaning = words.meaning(piece)
            if (
                word in LOST
                and not (HELD.search("".join(signs[-4:])) if word == "held" else False)
                and not _of_people(run, i, starts, ships=word.startswith("h"))
            ):
                meaning = Meaning("z")
        if word in days and piece.capital:
            signs.append("d")
        elif meaning is None:
            signs.append(
                "s"
                if word.endswith(("'s", "s'"))
                else "d"
                if word.endswith("ly")
                else "X"
                if piece.capital and i
                else "x"
            )
        else:
            if meaning.kinds:
                kinds[len(signs)] = meaning.kinds
            before = signs[-1] if signs else ""
            noun = meaning.tag in "vewz" and before in ("t", "s", "o") and not word.endswith("s")
            doing = meaning.tag == "z" and word.endswith("ing") and before in ("P", "S", "O")
            named = meaning.tag == "z" and piece.capital and before == "X"
            escaping = meaning.kinds == ("displaced",) and key(run, i - 1) == "to" and key(run, i - 2) in MANAGING
            signs.append(
                ("N" if meaning.kinds else "x") if noun else "x" if doing or named else "z" if escaping else meaning.tag
            )
        i += step
    return Shape("".join(signs), tuple(at), numbers, kinds)


def _to_hospital(run: list[Piece], i: int, words: Vocabulary) -> int:
    """Length of `taken to a nearby hospital`, `treated in hospital`; 1 where the words say something else."""
    if i + 2 < len(run) and run[i + 1].key in ("to", "at", "in", "into"):
        for n in range(i + 2, min(len(run), i + 7)):
            if run[n].key in HOSPITALS:
                return n - i + 1
            if run[n].sort != "word" or (run[n].key in words.words and words.words[run[n].key].tag not in "tXz"):
                break
    return 1


def _wounded(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a wound follows within four words: `with head injuries`, `suffered severe burns`."""
    if run[i].key in ("from", "of", "for") and not (i and run[i - 1].key in SUFFERING):
        return False
    for n in range(i + 1, min(len(run), i + 5)):
        if run[n].sort != "word":
            return False
        if run[n].key in words.wounds:
            return True
        meaning = words.words.get(run[n].key)
        if meaning and meaning.tag in "pjahoR":
            return False
    return False


def _parted(run: list[Piece], i: int, starts: dict[int, Item]) -> ClaimKind | None:
    """What a verb and the words after its object say together: `pulled 88 survivors from the water`."""
    word = run[i].key
    if word not in PULLS and word not in FORCES and word not in SEVERED:
        return None
    for n in range(i + 1, min(len(run), i + 4)):
        item = starts.get(n)
        if item and item.sort in ("people", "single", "bare"):
            after = [p.key for p in run[item.stop : item.stop + 3]]
            if word in SEVERED:
                return _severed(after)
            if word in PULLS:
                return "rescued" if AWAY & set(after[:2]) else None
            return "displaced" if after[:1] == ["to"] and FLIGHT & set(after) else None
    return None


def _severed(after: list[str]) -> ClaimKind | None:
    """What the words after an object add to its verb: `took three clerks hostage`, `beat two men to death`."""
    if after[:1] == ["dead"] or after[:2] == ["to", "death"]:
        return "killed"
    held = after[:1] in (["hostage"], ["prisoner"], ["captive"])
    custody = after[:2] in (["into", "custody"], ["in", "custody"]) or after == ["in", "for", "questioning"]
    return "captured" if held or custody else None


def _households(run: list[Piece], i: int, starts: dict[int, Item]) -> bool:
    """Whether counted families stand before the verb `left`, and no state after it: `40 families have left town`."""
    if key(run, i + 1) in ("dead", "homeless", "without", "in", "with", "behind", "stranded", "trapped"):
        return False
    at = i - 1
    while at > i - 4 and key(run, at) in ("have", "had", "has", "already", "also"):
        at -= 1
    return key(run, at) in HOUSEHOLDS and any(item.head == at for item in starts.values())


def _sheltered(run: list[Piece], i: int, starts: dict[int, Item]) -> ClaimKind | None:
    """`spent the night outdoors`, `moved to 10 temporary shelters`, `the clinic has received 50 people`."""
    word = run[i].key
    after = [piece.key for piece in run[i + 1 : i + 6]]
    if word in NIGHTS and "night" in after[:3]:
        return "displaced"
    if word in TRANSPORT and after[:1] in (["to"], ["into"], ["in"]) and SHELTERS & set(after):
        return "displaced"
    if word == "left" and _households(run, i, starts):
        return "displaced"
    taking = word in TAKING or (word in ("taken", "took", "taking") and after[:1] == ["in"])
    if taking and after and not MEDICAL.isdisjoint(piece.key for piece in run):
        return "injured"
    return None


def _of_people(run: list[Piece], i: int, starts: dict[int, Item], *, ships: bool) -> bool:
    """Whether what is lost or held are people (or ships with their crews), and no game, seat or meeting."""
    sorts = ("people", "single", "thing") if ships else ("people", "single")
    return any(n in starts and starts[n].sort in sorts for n in range(i + 1, min(len(run), i + 3)))
