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

from crossread.engine.claims.beside import listed
from crossread.engine.claims.buried import covered
from crossread.engine.claims.completed import (
    felled,
    of_people,
    parted,
    pulled_out,
    seen_there,
    struck,
    taken_unawares,
    to_death,
    to_hospital,
    wounded,
)
from crossread.engine.claims.completions import completed, completing, turning
from crossread.engine.claims.conduits import cut_through
from crossread.engine.claims.heads import on_a_list
from crossread.engine.claims.led_away import spirited
from crossread.engine.claims.lodged import lodged, lodges, sheltered
from crossread.engine.claims.rescuers import rescuers_behind
from crossread.engine.claims.seated import parted_with, seated
from crossread.engine.claims.tally import Tally, key, shortened
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
HOLDING = frozenset({"hold", "holds", "held", "holding"})
"""Before `up` nobody is held: `four gunmen held up the bank`."""
FLOATING = frozenset({"all", "both"})
"""After `were` these belong to those of whom it is told: `were all injured`."""
GONE = frozenset({"lost", "gone"})
"""Of houses and the like these say that they were destroyed."""
HELD_LATER = re.compile(r"(?:^|[.;])Po[txX]{1,5}ad?$")
"""The same where it is told who they are: `three women of the choir were also held`."""
LOST_WITHIN = 12
"""Pieces after counted property in which it is said to be lost."""
HELD = re.compile(r"(?:[PBS](?:h?ad?r?)?|P[,-]h?ad?|[PS],[txX#,c-]{1,12},h?ad?)$")
"""Before `held`, of people: `three held after raid`, `23 pirates were held`, `two men, aged 43 and 58, were held`."""
STILL = frozenset({"Pd", "Bd", "Sd"})
"""The same where the clause ends with it: `18 crew still held`, not `18 men still held the town`."""
HELD_WITHIN = 20
"""Signs before `held` in which they stand."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The signs of a sentence and what stands behind each."""

    signs: str
    at: tuple[int, ...]
    """Index of the first piece of each sign."""
    tallies: dict[int, Tally]
    """Position of a sign to the number that it stands for."""
    kinds: dict[int, tuple[ClaimKind, ...]]
    """Position of a predicate to what it says happened."""


def shape_of(run: list[Piece], tallies: list[Tally], words: Vocabulary) -> Shape:
    """The sentence in signs. `tallies` are in order and do not overlap."""
    starts = {tally.first: tally for tally in tallies}
    signs: list[str] = []
    at: list[int] = []
    numbers: dict[int, Tally] = {}
    kinds: dict[int, tuple[ClaimKind, ...]] = {}
    days = listed("weekdays")
    verbs, turns = completed(), turning()
    i = 0
    while i < len(run):
        piece = run[i]
        at.append(i)
        tally = starts.get(i)
        if tally:
            numbers[len(signs)] = tally
            signs.append("D" if tally.sort == "bare" and tally.fixed else SIGN_OF.get(tally.sort, "#"))
            i = max(tally.stop, i + 1)
            continue
        word = piece.key
        if piece.sort == "mark":
            signs.append("X" if word == "." and shortened(run, i) else MARKS.get(word, "q"))
            i += 1
            continue
        meaning = None
        step = 1
        if word in words.starts and not piece.upper:
            phrase = words.phrases.at(run, i)
            if phrase and phrase[0].tag == "r" and word == "caught" and _outlaws_before(tallies, i, run, words):
                phrase = None
            if phrase and not any(n in starts for n in range(i + 1, phrase[1])):
                meaning, step = phrase[0], phrase[1] - i
                step -= step > 1 and meaning.tag in "VvG" and key(run, i + step - 1) == "from"  # `winched` + `from`
        if meaning is None:
            if word in turns or word in words.wound_leads:
                done = _with_others(run, i, starts, words)
                if done:
                    kinds[len(signs)] = (done[1],)
                    signs.append(done[0])
                    i += done[2]
                    continue
            meaning = covered(run, i, words) or words.meaning(piece)
            if (
                word in verbs.lost
                and not (
                    word == "held"
                    and (
                        HELD.search("".join(signs[-HELD_WITHIN:]))
                        or HELD_LATER.search("".join(signs))
                        or (_closed(run, i + 1) and "".join(signs[-2:]) in STILL)
                        or key(run, i - 1) in ("those", "people")
                    )
                )
                and (
                    not of_people(run, i, starts, ships=word.startswith("h"))
                    or seated(run, i, starts, words)
                    or parted_with(run, i, starts, words)
                )
            ):
                lost = word in GONE and _property_before(tallies, i, run, words)
                meaning = Meaning("V", ("damaged",)) if lost else Meaning("z")
            elif (word in HOLDING and key(run, i + 1) == "up") or taken_unawares(run, i, starts, verbs):
                meaning = Meaning("z")
            elif word == "gone" and _property_before(tallies, i, run, words):
                meaning = Meaning("A", ("damaged",))
            elif meaning is not None and meaning.kinds and (on_a_list(run, i) or _undertaking(run, i, meaning, words)):
                meaning = None
        if (word in days and piece.capital) or _dated(run, i, words):
            signs.append("d")
        elif meaning is None:
            signs.append(
                "s"
                if word.endswith(("'s", "s'"))
                else "d"
                if word.endswith("ly")
                else "z"
                if word.endswith("ed") and signs[-1:] == ["B"]
                else "X"
                if piece.capital and i
                else "x"
            )
        elif word in ("force", "forces") and key(run, i - 1) in words.lists["armed"]:
            signs.append("x")
        elif (
            (word in FLOATING and signs[-1:] == ["a"])
            or (word == "since" and signs[-1:] == ["h"])
            or (word == "as" and _told_as(signs, run, i, words))
        ):
            signs.append("d")
        elif word == "may" and piece.capital and signs[-1:] == ["p"]:
            signs.append("X")
        else:
            unfulfilled = _only_threatened(run, i, words)
            if meaning.kinds and not unfulfilled:
                kinds[len(signs)] = meaning.kinds
            before = signs[-1] if signs else ""
            wreck = (
                meaning.tag in "VWE" and before == "t" and meaning.kinds[0] == "damaged" and _modifies(run, i, words)
            )
            left = word == "remaining" and before in ("t", "s")
            noun = meaning.tag in "vewz" and before in ("t", "s", "o") and not word.endswith("s")
            doing = meaning.tag == "z" and word.endswith("ing") and before in ("P", "S", "O")
            named = meaning.tag == "z" and piece.capital and before == "X"
            escaping = meaning.kinds == ("displaced",) and key(run, i - 1) == "to" and key(run, i - 2) in verbs.managing
            signs.append(
                ("N" if meaning.kinds else "x")
                if noun
                else "x"
                if doing or named or wreck or left
                else "z"
                if escaping or unfulfilled
                else meaning.tag
            )
        i += step
    return Shape("".join(signs), tuple(at), numbers, kinds)


def _closed(run: list[Piece], i: int) -> bool:
    return i >= len(run) or run[i].sort == "mark"


def _undertaking(run: list[Piece], i: int, meaning: Meaning, words: Vocabulary) -> bool:
    """Whether the word only names an undertaking, or those whose work it is: `the rescue effort`, `rescue workers`."""
    if run[i].key == "rescue" and rescuers_behind(run, i, words):
        return key(run, i - 1) != "to" and words.tag(run[i - 1]) != "m"
    return "rescued" in meaning.kinds and key(run, i + 1) in words.lists["efforts"]


def _dated(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the word begins a phrase that says when or where: `a day after the fire`, `south of Kent`."""
    after, periods = key(run, i + 1), words.lists["periods"]
    if after in ("of", "from") and run[i].key in words.lists["compass"]:
        return True
    if run[i].key == "last":
        return after in periods or after in listed("weekdays") or after in listed("months")
    return run[i].key in ("a", "an") and after in periods and key(run, i + 2) in words.lists["placing"]


def _told_as(signs: list[str], run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a state follows `as` after a verb of telling: `confirmed as dead`, `listed nine men as missing`."""
    told = signs[-1:] == ["r"] or (signs[-2:-1] == ["r"] and signs[-1] in "PB")
    if not told:
        return False
    at = i + 1 + (key(run, i + 1) in words.lists["degrees"] or key(run, i + 1).endswith("ly"))
    phrase = words.phrases.at(run, at)
    meaning = phrase[0] if phrase else words.words.get(key(run, at))
    return meaning is not None and bool(meaning.kinds) and meaning.tag in "VEA"


def _modifies(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a participle stands before the noun that it tells of: `the capsized ferry`."""
    return i + 1 < len(run) and run[i + 1].sort == "word" and not words.tag(run[i + 1])


def _outlaws_before(tallies: list[Tally], i: int, run: list[Piece], words: Vocabulary) -> bool:
    """Whether those who are caught run from the law: `seven robbers were caught in the woods`."""
    last = next((tally for tally in reversed(tallies) if tally.stop <= i and tally.head >= 0), None)
    return last is not None and run[last.head].key in words.outlaws


def _only_threatened(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a deed has not been done: `threatened to kill a hostage`."""
    return key(run, i - 1) == "to" and key(run, i - 2) in words.lists["threatening"]


def _property_before(tallies: list[Tally], i: int, run: list[Piece], words: Vocabulary) -> bool:
    """Whether the verb at piece `i` is said of counted property: `28 homes have been lost`, `six sheds were gone`."""
    last = next((tally for tally in reversed(tallies) if tally.stop <= i and tally.head >= 0), None)
    if last is None or run[last.head].key not in words.property or i - last.stop > LOST_WITHIN:
        return False
    return words.tag(run[i - 1]) in ("a", "d") or key(run, i - 1) in ("all", "been")


def _with_others(
    run: list[Piece], i: int, starts: dict[int, Tally], words: Vocabulary
) -> tuple[str, ClaimKind, int] | None:
    """Sign, kind and length of what the word says with those around it (`taken to hospital`); None where nothing."""
    word, verbs = run[i].key, completed()
    step = to_hospital(run, i, words, verbs) if word in verbs.transport else seen_there(run, i, words, verbs)
    if step > 1 or struck(run, i, verbs):
        return "V", "injured", step
    if word in words.wound_leads and wounded(run, i, words, verbs):
        return "W", "injured", 1
    if to_death(run, i, starts, verbs):
        return "W", "killed", 1
    pulled = pulled_out(run, i, words, verbs)
    if pulled:
        return "V", pulled, 1
    if felled(run, i, starts, words, verbs):
        return "V", "damaged", 1
    cut = cut_through(run, i, starts, words, verbs)
    if cut:
        return cut, "damaged", 1
    led = spirited(run, i, words, verbs)
    if led:
        return "V", "captured", led
    found = lodged(run, i, starts, words, verbs)
    if found:
        return "W" if word in verbs.lying or word in verbs.flooding else "V", *found
    done = (parted(run, i, starts, words, verbs) if word in completing() else None) or sheltered(run, i, starts, verbs)
    if done is None:
        return None
    return (
        "W" if word == "left" or lodges(run, i, verbs) else "V",
        done,
        1 + (done == "injured" and key(run, i + 1) == "in"),
    )
