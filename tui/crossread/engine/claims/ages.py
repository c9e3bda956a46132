"""Numbers that say how old somebody is: `Reid, 33, said`, `she was 91`, `men between 19 and 34`."""

from itertools import pairwise

from crossread.engine.claims.beside import Beside
from crossread.engine.claims.heads import is_plural
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES

OLDEST = 115
"""Nobody in a report is older: Jeanne Calment's 122 years aside."""
ENDS = frozenset({",", ".", ";", ")", "and", "", "were", "died"})
"""After `both 51` these show that it is an age."""
NAME_WITHIN = 5
"""Pieces after the first word of a name in which its age stands."""
OTHER_WITHIN = 6
"""Pieces before the second age of two in which the first stands: `two men, one aged 40 and the other 50,`."""
PERSON_WITHIN = 8
"""Pieces before an age between commas in which the person stands."""
JOINTS = frozenset({",", "and", "or"})
OPENING = frozenset({"were", "are", ",", "(", "of"})
"""Before the ages of so many people."""
WHO_ARE = frozenset({"who", "they"})
"""Before `were 13 and 11` these make them ages, however many there are."""
ROW = 16
"""Pieces of a row of ages at most."""
BEING = frozenset({"was", "is", "be"})


def age(b: Beside) -> bool:
    """`aged 33`, `a boy of seven`, `the eldest 12`, `a 40-year-old`."""
    if b.before in b.words.beside["eldest"] and b.q.first == b.q.core and at_an_end(b):
        return True
    if b.before == "other" and any(
        b.key(n) in b.words.beside["ages"] for n in range(max(0, b.q.core - OTHER_WITHIN), b.q.core)
    ):
        return 0 < (b.q.value or 0) < OLDEST and at_an_end(b)
    if b.before in b.words.beside["barely"] and b.key(b.q.core - 2) in b.words.beside["ages"]:
        return True
    if (
        b.before in b.words.beside["ages"]
        or b.key(b.q.first - 1) in b.words.beside["ages"]
        or (b.before == "of" and b.key(b.q.core - 2) in b.words.beside["ages"])
    ):
        return True
    if b.before == "of" and b.key(b.q.core - 2) in b.words.singles - b.words.lists["parents"] and not _of_things(b):
        return 0 < (b.q.value or 0) < OLDEST
    if b.before == "both" and b.q.digits and (b.after in ENDS):
        return True
    if _age_in_a_row(b):
        return True
    at = b.q.stop + (b.after in DASHES)
    unit, _, rest = b.key(at).partition("-")
    if unit not in b.words.beside["age spans"]:
        return False
    if b.key(b.q.first - 1) == "of" and b.key(b.q.first - 2) in b.words.person:
        return True
    if b.before == "to" and any(
        b.key(n) in b.words.beside["ages"] for n in range(max(0, b.q.core - OTHER_WITHIN), b.q.core)
    ):
        return True  # `aged 10 months to 12 years`
    return rest.startswith("old") or b.key(at + 1 + (b.key(at + 1) in DASHES)).startswith("old")


def _of_things(b: Beside) -> bool:
    """Whether things follow that are counted: `a man of few words`, `a woman of 20 languages`."""
    return b.q.stop < len(b.run) and is_plural(b.run[b.q.stop], b.words)


def _row_begins(b: Beside) -> int:
    """The first piece of the numbers in a row that end with this one: `67, 74 and 58`; the number itself if alone."""
    at = b.q.core
    while at > max(1, b.q.core - ROW) and b.key(at - 1) in JOINTS:
        back = at - 1 - (b.key(at - 1) in ("and", "or") and b.key(at - 2) == ",")
        if not (b.key(back - 1).isdigit() or b.key(back - 1) in number_words().cardinals):
            break
        at = back - 1
    return at


def _age_in_a_row(b: Beside) -> bool:
    """Whether `aged` stands before a row of numbers: `three men, aged 67, 74, 58 and 48 respectively`."""
    first = _row_begins(b)
    if first == b.q.core or b.key(first - 1) not in b.words.beside["ages"]:
        return False
    after = b.run[b.q.stop] if b.q.stop < len(b.run) else None
    return (
        after is None
        or after.sort == "mark"
        or after.key in b.words.beside["age spans"]
        or b.words.tag(after) not in ("", "t", "N")
    )


def ages_of_them(b: Beside) -> bool:
    """Whether so many ages are told of so many people: `the two girls were 14 and 16`, `two brothers, 14 and 16,`."""
    first, stop = _row_begins(b), b.q.stop
    while b.key(stop) in JOINTS and b.key(stop + 1).isdigit() and stop < b.q.stop + ROW:
        stop += 2
    lead, ends = b.key(first - 1), (b.key(stop) or ".") in ENDS | DASHES | {"respectively"}
    if first == stop - 1 or not ends or not (lead in OPENING or lead in DASHES):
        return False
    if lead in ("were", "are") and b.key(first - 2) in WHO_ARE:
        return True
    told = sum(b.key(n) not in JOINTS for n in range(first, stop))
    beside = lead not in ("were", "are")
    if beside and b.key(first - 2) not in b.words.people:
        return False
    for n in range(first - 2, max(-1, first - 2 - PERSON_WITHIN), -1):
        if number_words().cardinals.get(b.key(n)) == told:
            return beside or b.key(n + 1) == "who" or b.key(n + 1) in b.words.people
    return False


def at_an_end(b: Beside) -> bool:
    """Whether the phrase ends with the number: `a boy of seven was hurt`, not `a crew of seven men`."""
    return (
        b.q.stop >= len(b.run)
        or b.run[b.q.stop].sort == "mark"
        or b.words.tag(b.run[b.q.stop]) in ("a", "h", "R", "c", "m")
    )


def age_of_name(b: Beside) -> bool:
    """`Reid, 33, said`, `Reid Jr., 33, said`, `Ann R., 33, said`."""
    junior = b.q.core > 2 and b.key(b.q.core - 3) in b.words.beside["junior"]
    last = b.q.core - 2 - (b.key(b.q.core - 2) == "." and len(b.key(b.q.core - 3)) == 1)
    known = last >= 0 and (b.run[last].capital or b.key(last) in b.words.singles)
    named = junior or known or _of_the_person(b)
    ends = b.after in (",", ")", ".", ";") or (b.after == "" and b.key(last) in b.words.singles)
    edges = b.before in (",", "(") and (ends or _beside_a_name(b))
    return named and edges and b.q.first == b.q.core and 0 < (b.q.value or 0) < OLDEST


def _beside_a_name(b: Beside) -> bool:
    """Whether another name follows, with an age too: the first number of `Ann Lee, 20 and Tom Roe, 24,`."""
    named = b.after == "and" and b.q.stop + 1 < len(b.run) and b.run[b.q.stop + 1].capital
    following = b.run[b.q.stop + 2 : b.q.stop + 2 + NAME_WITHIN]
    return named and any(p.sort == "digits" and q.key == "," for q, p in pairwise(following))


def _of_the_person(b: Beside) -> bool:
    """Whether a person stands before who is told more of after the age: `the driver of the van, 46, is in a ward`."""
    verb = b.key(b.q.stop + 1) in b.words.beside["being or having"] and b.q.digits
    return verb and any(piece.key in b.words.singles for piece in b.run[max(0, b.q.core - PERSON_WITHIN) : b.q.core])


def age_of_them(b: Beside) -> bool:
    """`four of them under 18`, `they were over 60`: an age that people are above or below."""
    bound = b.key(b.q.first) in ("under", "over", "below", "above") and b.q.first == b.q.core - 1
    told = (
        b.key(b.q.first - 1) in ("them", "those", "anyone", "everyone", "all") or b.key(b.q.first - 1) in b.words.people
    )
    return bound and told and 0 < (b.q.value or 0) < OLDEST and at_an_end(b)


def ages_apart(b: Beside) -> bool:
    """`five men between 19 and 34 were held`: how old they are."""
    low, high, who = b.q.value, b.q.high, b.key(b.q.first - 1)
    if low is None or high is None or who not in b.words.people or b.key(b.q.first) not in ("between", "from"):
        return False
    return 0 < low < high < OLDEST and at_an_end(b)


def age_of_one(b: Beside) -> bool:
    """`She was 91.`, `He turned 70 in May`, `At 31, he left`, `the singer, who is 44`."""
    if not 0 < (b.q.value or 0) < OLDEST or b.q.first != b.q.core or b.q.high is not None:
        return False
    if b.before == "at" and b.q.core == 1 and b.after == ",":
        return True
    if b.before == "them" and [b.key(b.q.core - 3), b.key(b.q.core - 2)] == ["one", "of"] and b.q.value != 1:
        return b.q.stop >= len(b.run) or b.run[b.q.stop].sort == "mark"  # `three men, one of them 80,`
    whose = b.key(b.q.core - 2)
    if b.before in ("turned", "turns", "turning") or (b.before in BEING and whose in b.words.lists["ones"]):
        return at_an_end(b) or b.after in b.words.beside["ending age"]
    return False
