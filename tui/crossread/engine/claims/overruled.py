"""What governs a number by its place and yet does not happen to what is counted: `15 bodies, but 90 are missing`."""

import re
from itertools import pairwise, takewhile

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.in_a_hurry import left_in_a_hurry
from crossread.engine.claims.kept import kept_there
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

NOT_DONE = re.compile(r"n(?:ad?)?$")
"""Before a predicate: `not been`, `not`."""
TAKING_LIVES = frozenset(
    {"claim", "claims", "claimed", "claiming", "take", "takes", "took", "taken", "taking", "cost", "costs", "costing"}
    | {
        "lose",
        "loses",
        "lost",
        "losing",
        "loss",
        "end",
        "ended",
        "ending",
        "wiped",
        "snatched",
        "swept",
        "mourn",
        "mourns",
        "mourned",
        "save",
        "saves",
        "saved",
        "saving",
    }
)
LIFE_WITHIN = 9
"""Pieces before `lives` in which such a word stands."""
WARD_WITHIN = 4
"""Pieces after `from` and `after` in which the place is named that let them go."""
HANDS_WITHIN = 8
"""Pieces after `let go`, `picked up` and `released` in which it is told from where."""
REQUEST = 6
"""Pieces before what is asked for in which the asking is named."""
WARRANT = 3
"""Pieces before an arrest in which it is told that it is ordered."""
FATALLY = frozenset({"fatally", "dead"})
"""After those who are shot these say that it killed them."""
SHACKLING = frozenset({"handcuff", "handcuffs", "handcuffed", "handcuffing"})
FREEING = frozenset({"free", "frees", "freed", "freeing"})
SHOT = frozenset({"shot", "shooting", "stabbed", "stabbing", "attacked", "attacking", "hit"})
"""Verbs of hurting, of which some of those who were hit may have died."""
SHOOTING = frozenset({"back", "at", "into", "up", "from"})
"""After `shot` these say that its subject had the gun."""
WRONGLY = frozenset({"twice", "double", "wrongly", "mistakenly"})
"""After `counted` these say that a toll holds people who are not in it."""
TWICE_WITHIN = 8
"""Pieces after them in which that is told: `were found to have been counted twice`."""
OWNING = {"his": "he", "her": "she", "their": "they", "my": "i", "our": "we"}
ONE_ALONE = frozenset({"he", "she"})
"""Pronouns that stand for none of several."""
OF_SEVERAL = frozenset({"were", "are", "have"})
"""Verbs of which no such pronoun is the subject."""
ACCUSED = frozenset({"of", "for", "by", "who", "that"})
"""Before a verb these make what it says a remark on somebody told before: `accused of threatening his wife`."""
BURIED = frozenset({"under", "underneath", "beneath", "buried", "trapped"})
"""Said of bodies these say where they are, and not that they are missing."""


def overruled(reading: ReadSentence, n: int, found: Bound, sign: int) -> bool:
    """Whether the predicate that governs number `n`, at that sign of the shape, is not told of what it counts."""
    run, tally, words = reading.run, reading.tallies[n], reading.words
    at = reading.shape.at[found.at]
    return (
        _on_the_run(run, tally, found, words)
        or (key(run, tally.first - 1) in words.lists["numbering"] and key(run, tally.first - 2) == "who")
        or _never(run, tally, found, at, words)
        or _of_others(run, reading.tallies, n, found, at, words)
        or _of_the_owner(run, tally, at, words)
        or (found.rule == "chain" and _made_by_others(run, tally, words))
        or _not_done(reading.shape, sign, tally, found)
        or (found.kind == "displaced" and left_in_a_hurry(run, tally, at, words))
        or (found.kind == "rescued" and _in_no_hands(run, at, words))
        or (found.kind == "captured" and kept_there(run, tally, at, words))
        or (found.kind != "damaged" and _done_away(run, tally, at, words))
    )


def shot_with_the_dead(reading: ReadSentence) -> None:
    """Those who were shot, some of them dead, are counted and not all hurt: `shot three clerks, killing two`."""
    for n, bound in list(reading.bound.items()):
        word = reading.run[reading.shape.at[bound.at]].key
        if bound.kind != "injured" or word not in SHOT or reading.tallies[n].value is None:
            continue
        died = next((m for m in range(n + 1, len(reading.tallies)) if m in reading.bound), -1)
        if died < 0 or reading.bound[died].kind != "killed" or reading.tallies[died].sort != "bare":
            continue
        if reading.run[reading.shape.at[reading.bound[died].at]].key == "killing":
            del reading.bound[n]


def _on_the_run(run: list[Piece], tally: Tally, found: Bound, words: Vocabulary) -> bool:
    """Whether robbers and the like flee: they are counted, and nobody has lost a home."""
    return found.kind == "displaced" and tally.head >= 0 and run[tally.head].key in words.outlaws


def _not_done(shape: Shape, at: int, tally: Tally, found: Bound) -> bool:
    """Whether it is denied that it happened to the people at sign `at`: `nine could not be saved`, `were not hurt`."""
    if tally.sort == "none" or found.kind not in PEOPLE_KINDS or not at < found.at:
        return False
    return NOT_DONE.search(shape.signs, at, found.at) is not None


def _in_no_hands(run: list[Piece], predicate: int, words: Vocabulary) -> bool:
    """Whether those let go, picked up or released were in no danger and in nobody's hands: `let go from his job`,
    `picked her daughter up from school`, `released after an examination`.
    """
    after = [piece.key for piece in run[predicate + 1 : predicate + 1 + HANDS_WITHIN]]
    before = {piece.key for piece in run[max(0, predicate - HANDS_WITHIN) : predicate]}
    word = run[predicate].key
    if not before.isdisjoint(words.lists["in hands"]):
        return False  # `two hostages were released after treatment`
    if word in FREEING and any(a == "on" and b in words.lists["terms"] for a, b in pairwise(after)):
        return True  # `freed seven others, four of them on bail`
    if word == "released" and not before.isdisjoint(words.lists["asking"]):
        return True  # `three men were questioned and released`
    if word in ("let", "letting", "lets"):
        named = "posts"
    elif word in ("pick", "picks", "picked", "picking"):
        named = "fetched from"
    elif word in ("released", "release", "releasing"):
        named = "wards"
    else:
        return False
    if named == "wards" and "on" in after[:2] and not words.lists["terms"].isdisjoint(after[:WARD_WITHIN]):
        return True  # `was released on bail`
    bound = next((n for n, key_ in enumerate(after) if key_ in ("from", "after")), -1)
    return bound >= 0 and not words.lists[named].isdisjoint(after[bound : bound + WARD_WITHIN])


def _done_away(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether things are done away with by a word that kills people only: `eliminated two rules`."""
    return tally.sort == "thing" and run[predicate].key in words.lists["removing"]


def _never(run: list[Piece], tally: Tally, found: Bound, at: int, words: Vocabulary) -> bool:
    """Whether it never happens to what is counted: arms shot down are no damage, and lives are lost or saved."""
    if tally.sort == "bare" and found.kind == "damaged" and key(run, at) in words.lists["downing"]:
        tally.sort, tally.subject = "thing", "shot down"
        return True
    if key(run, tally.head) in words.lists["bodies"] and found.kind == "missing" and key(run, at) in BURIED:
        return True
    if found.kind in PEOPLE_KINDS and key(run, tally.head) in words.lists["animals"]:
        return True
    if found.kind == "rescued" and _still_waits(run, tally, at, words):
        return True
    if found.kind == "rescued" and found.rule == "nominal" and _asked_for(run, at, words):
        return True
    if found.kind == "injured" and _shoots(run, tally, at):
        return True
    if found.kind == "captured" and run[at].key in SHACKLING and key(run, tally.head) in words.lists["policing"]:
        return True  # `handcuffed two officers and fled`
    if found.rule in ("nominal", "nominal to") and run[at].key == "lives" and not _lives_taken(run, at):
        return True  # `in the lives of many youths`, `lives with his mother`
    if found.kind == "killed" and found.rule == "nominal" and key(run, at - 1) in words.lists["attempted"]:
        return True  # `attempted murder of two boys`
    if found.kind == "captured" and found.rule == "nominal" and _warranted(run, at, words):
        return True
    if found.rule == "nominal" and tally.sort == "single" and _over_a_body(run, at, words):
        return True
    if found.rule == "relative" and [key(run, tally.stop), key(run, tally.stop + 1)] == [",", "who"]:
        return key(run, tally.stop + 2) in words.speech and key(run, tally.stop + 3) in words.definite
    if tally.sort == "thing" and found.kind in PEOPLE_KINDS and key(run, tally.head) in words.lists["happenings"]:
        return True
    if key(run, tally.head) == "lives":
        return found.kind not in ("killed", "rescued")
    unhurt = words.lists["munitions"] | words.lists["happenings"]  # `330 fires were burning, 85 of them unchecked`
    return found.kind == "damaged" and tally.head >= 0 and run[tally.head].key in unhurt


def counted_twice(run: list[Piece], at: int) -> bool:
    """Whether it is told of the people or bodies before piece `at` that they had been counted twice, or wrongly."""
    clause = takewhile(lambda piece: piece.sort == "word", run[at : at + TWICE_WITHIN])
    return any(a.key == "counted" and b.key in WRONGLY for a, b in pairwise(clause))


def _lives_taken(run: list[Piece], at: int) -> bool:
    """Whether the lives at piece `at` are lost: `claimed the lives of`, `the lives of 14 men were lost`."""
    return any(piece.key in TAKING_LIVES for piece in run[max(0, at - LIFE_WITHIN) : at + LIFE_WITHIN])


def _still_waits(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> bool:
    """Whether nobody is rescued yet by the predicate at piece `at`: `countless people waiting to be rescued`."""
    lead = (key(run, at - 2), key(run, at - 1))
    return lead == ("to", "be") and at - 3 >= tally.stop and key(run, at - 3) in words.lists["waiting"]


def _asked_for(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether somebody asks for what the noun at piece `at` says: `demanded the release of three prisoners`."""
    return any(piece.key in words.lists["requests"] for piece in run[max(0, at - REQUEST) : at])


def _warranted(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the arrest at piece `at` is only ordered or asked for: `ordered the arrest of seven men`."""
    ordered = any(piece.key in words.lists["warranting"] for piece in run[max(0, at - WARRANT) : at])
    return ordered or _asked_for(run, at, words)


def _shoots(run: list[Piece], tally: Tally, at: int) -> bool:
    """Whether those who are counted shoot themselves: `three guards shot back`."""
    return tally.stop == at and run[at].key == "shot" and key(run, at + 1) in SHOOTING


def _over_a_body(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether a body at piece `at` is only beside what is told: `he weeps over the body of a boy`, not `found the`."""
    led = words.tag(run[at - 2]) in ("p", "u") and key(run, at - 1) in ("a", "the") if at > 1 else False
    return led and run[at].key in words.lists["bodies"]


def _of_others(run: list[Piece], tallies: list[Tally], n: int, found: Bound, at: int, words: Vocabulary) -> bool:
    """Whether the predicate is told of others: `15 bodies, but 90 people are missing`, `the cars, two of which ran`."""
    tally = tallies[n]
    if found.rule == "chain" and key(run, tally.stop - 1) == "which" and key(run, tally.stop - 2) == "of":
        return True
    following = tallies[n + 1] if n + 1 < len(tallies) else None
    if following and at == tally.stop and run[at].key == "shot" and key(run, following.stop) in FATALLY:
        return following.counts  # `two gunmen shot three guards dead`
    if following is None or not following.counts or at < following.stop:
        return False
    body = tally.head >= 0 and run[tally.head].key in words.lists["bodies"] and found.kind == "missing"
    return body or key(run, following.first - 1) == "but"


def _of_the_owner(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> bool:
    """Whether what is said later happens to another than those told: `he phoned his mother before he was killed`, `a
    man accused of threatening his wife was held`; not `he shot his mother before she was rescued`.
    """
    if at < tally.stop:
        return False
    owner = OWNING.get(key(run, tally.first), "") if tally.sort == "single" else ""
    others = {owner} if owner else ONE_ALONE if tally.sort == "people" and tally.value != 1 else frozenset()
    for i in range(tally.stop + 1, at):
        if run[i].key in others and words.tag(run[i - 1]) == "j" and _his_own(run, i, at, words):
            return True
    verb = run[tally.first - 1] if owner and tally.first > 1 else None
    return verb is not None and key(run, tally.first - 2) in ACCUSED and _does(verb, words)


def _his_own(run: list[Piece], who: int, at: int, words: Vocabulary) -> bool:
    """Whether the predicate at piece `at` is told of the pronoun at `who`: `he was killed`, `he fell and was killed`;
    not `five in the car when he lost control died`.
    """
    n = at
    while n - 1 > who and words.tag(run[n - 1]) in ("a", "h", "d", "m"):
        n -= 1
    several = run[who].key in ONE_ALONE and any(piece.key in OF_SEVERAL for piece in run[n:at])
    return not several and (n == who + 1 or run[n - 1].key in ("and", "but"))


def _made_by_others(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether an own subject with a verb stands before the number: `and volunteers built three barns`."""
    who, verb = tally.first - 2, tally.first - 1
    if who < 0 or run[verb].sort != "word" or words.tag(run[verb]) or run[verb].key.endswith(("ly", "ing")):
        return False
    return run[who].key in words.people and words.tag(run[who]) == ""


def _does(verb: Piece, words: Vocabulary) -> bool:
    """Whether the word is a verb that tells of a deed, and neither of what is said nor of what happens to people."""
    meaning = words.meaning(verb)
    if verb.key in words.speech | words.lists["learning"] or (meaning and meaning.tag not in "zN"):
        return False
    return verb.key.endswith(("ing", "ed")) or (meaning is not None and meaning.tag == "z")
