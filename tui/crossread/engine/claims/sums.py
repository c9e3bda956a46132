"""Conjunctions of people added up: `two nurses and five patients`, `her uncle and another man`."""

from collections.abc import Collection

from crossread.engine.claims.beside import ONE_IS
from crossread.engine.claims.heads import number_at
from crossread.engine.claims.nations import is_said_of, parts_of_a_whole
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.victims import with_known
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import DASHES, Piece
from crossread.model import PEOPLE_KINDS

SEXES = frozenset({"women", "men", "girls", "boys"})
OF_A_SEX = SEXES | {"woman", "man", "girl", "boy"}
"""Of these none is said who another of them is: `four women, three men and a girl` are eight."""
AT = frozenset({"at", "to"})
"""Before a toll: `stands at 31 people, and 146 were rescued`."""
INCLUDING = frozenset({"includes", "include", "included"})
ASIDE, CLAUSE = 14, 7
"""Pieces of what is put between commas, and those of a clause up to its verb, at most."""
MOST = 6
"""Of a whole's parts so many are added up, to see whether they are all of it."""
LIST = 20
"""Pieces of a list after one of its first members at most."""
LEAD = 6
"""Pieces before the first of those who are included in which it is told who includes them."""


def summed(run: list[Piece], tallies: list[Tally], words: Vocabulary, parts: Collection[int] = ()) -> list[Tally]:
    """Conjunctions of people added up: `two nurses and five patients`, `her uncle and another man`.

    Those with an id among `parts` stay apart: the sentence tells their sum.
    """
    kept: list[Tally] = []
    for n, tally in enumerate(tallies):
        if id(tally) in parts:
            kept.append(tally)
            continue
        last = next((known for known in reversed(kept[-2:]) if known.sort != "age"), None)
        with_known(run, tally, last.stop if last else 0, words)
        if last and len(kept) > 1 and is_said_of(kept[-2]) and key(run, last.first - 1) == ",":
            kept.append(tally)  # `14 are Danes, five Poles and four Greeks`
            continue
        if parts_of_a_whole(run, kept, tally, words):
            kept.append(tally)
            continue
        if last and _shares_noun(run, last, tally, words):
            led = key(run, last.head)
            last.sort, last.head, last.noun, last.kind, last.definite = (
                tally.sort,
                tally.head,
                last.stop,
                tally.kind,
                False,
            )
            last.subject = f"{led} and {tally.subject}" if led in words.nations else tally.subject
            last.stop, last.value = tally.stop, (last.value or 0) + (tally.value or 0)
            continue
        if last and _adds(run, last, tally, words) and not _apposed(run, tallies[n - 1], tallies[n : n + MOST]):
            last.value = (last.value or 0) + (tally.value or 0)
            last.stop = tally.stop
            last.subject = f"{last.subject} and {tally.subject}"
            owned = {key(run, last.first), key(run, tally.first)} <= words.lists["owners"]
            if not (owned and last.sort == tally.sort == "single"):  # `he loved his mother and his sister`
                last.sort = "people"
            continue
        if last and _alive(run, last, tally, words):
            last.value, last.stop = (last.value or 0) + (tally.value or 0), tally.stop
            last.subject = f"{last.subject} and {tally.subject}"
            continue
        kept.append(tally)
    return kept


def _alive(run: list[Piece], a: Tally, b: Tally, words: Vocabulary) -> bool:
    """Whether two numbers are of sorts of what lives, which are one sum: `162 animals and 146 plants`."""
    if a.sort != "thing" or b.sort != "thing" or a.kind or b.kind or a.scope or b.hedge != "exact":
        return False
    if a.value is None or b.value is None or a.high is not None or b.high is not None:
        return False
    living = words.lists["living"]
    joined = b.first == a.stop + 1 and key(run, a.stop) == "and"
    return joined and key(run, a.head) in living and key(run, b.head) in living


def _apposed(run: list[Piece], whole: Tally, parts: list[Tally]) -> bool:
    """Whether the next ones only say who the counted are: `three people, a man and two women`."""
    if key(run, whole.stop) not in (",", ":", "(") and key(run, whole.stop) not in DASHES:
        return False
    total: float = 0
    for part in parts:
        if part.value is None or part.sort not in ("people", "single"):
            return False
        if whole.subject in SEXES and part.subject.split()[-1:] and part.subject.split()[-1] in OF_A_SEX:
            return False
        total += part.value
        if total == whole.value:
            return not (whole.value == part.value == 1 and _lists_on(run, part.stop))
    return False


def _lists_on(run: list[Piece], at: int) -> bool:
    """Whether one more person follows, so that a list goes on: `a mother and her son, a clerk` and a cook."""
    return key(run, at) == "and" and key(run, at + 1) in ("a", "an")


def _shares_noun(run: list[Piece], a: Tally, b: Tally, words: Vocabulary) -> bool:
    """Whether two numbers share the second's noun: `three British and two American soldiers`."""
    alive = (
        b.sort == "thing" and {key(run, a.stop), key(run, b.head)} <= words.lists["living"]
    )  # `12 bird and two fish species`
    if _nations(run, a, b, words):
        return True
    if a.sort != "bare" or a.kind or a.scope or b.kind or b.hedge != "exact":
        return False
    if b.sort not in ("people", "bare") and not alive:
        return False
    if a.value is None or b.value is None or a.high is not None:
        return False
    between = run[a.stop : b.first]
    if not 2 <= len(between) <= 3 or between[-1].key != ("," if b.sort == "bare" else "and"):
        return False
    return all(
        piece.sort == "word" and words.meaning(piece) is None and not piece.key.endswith("ed") for piece in between[:-1]
    )


def _nations(run: list[Piece], a: Tally, b: Tally, words: Vocabulary) -> bool:
    """Whether two nations share a noun of what happened to them: `nine Danish and four Polish hostages`."""
    if a.sort != "people" or b.sort != "people" or a.kind or a.scope or not b.kind or b.hedge != "exact":
        return False
    if a.value is None or b.value is None or a.high is not None or a.head != a.noun or b.head <= b.noun:
        return False
    joined = b.first == a.stop + 1 and key(run, a.stop) == "and"
    return joined and {key(run, a.head), key(run, b.noun)} <= words.nations


def _adds(run: list[Piece], a: Tally, b: Tally, words: Vocabulary) -> bool:
    if a.sort not in ("people", "single") or b.sort not in ("people", "single"):
        return False
    if a.value is None or b.value is None or a.high is not None or b.hedge != "exact" or a.scope or a.kind != b.kind:
        return False
    if a.hedge not in ("exact", "at least") or b.first != b.core - (
        key(run, b.core - 1) == "another" and b.first < b.core
    ):
        return False
    before = key(run, a.first - 1)
    if before in ("including", "them", "among", "whom") or (before in INCLUDING and not _of_the_hurt(run, a, words)):
        return False
    if a.sort == "single" and before in ("was", "is"):
        return False  # `was a clerk and the father of two`
    between = _past_an_age([p.key for p in run[a.stop : b.first]])
    owned = between[:1] == ["and"] and len(between) == 2 and between[1] in words.lists["owners"]
    if between not in (["and"], [",", "and"], [","], ["and", "a"]) and not owned:
        return False
    after = words.words.get(key(run, b.stop))
    lead = words.words.get(before)
    governed = lead is not None and (lead.tag in "vVGeEg" or lead.tag == "o")
    if between == [","] and not _list_ends(run, b) and not _headline(run, a, b, words):
        return False
    if between == [",", "and"] and b.value == 1 and key(run, b.stop) in ONE_IS:
        return False  # `the flood killed three men, and a woman is missing`
    if (governed or before in AT) and between == [",", "and"] and _has_a_verb(run, b.stop, words):
        return False
    if not governed or after is None:
        return True
    beyond = words.words.get(key(run, b.stop + 1))
    own = after.tag == "z" and not key(run, b.stop).endswith("ing") and not (beyond and beyond.tag in "pou")
    return not own and after.tag not in "ahmVWAE"


def _past_an_age(between: list[str]) -> list[str]:
    """What stands between two who are added up, but for the age of the first: `a woman, 61, and`, `of 61 and`."""
    if len(between) > 3 and between[1].isdigit() and (between[0], between[2]) == (",", ","):
        return between[3:]
    return between[2:] if len(between) > 2 and between[0] == "of" and between[1].isdigit() else between


def _has_a_verb(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether a clause goes on: `killed nine, and 70 thieves, most of them young, were on the run`."""
    if key(run, at) == ",":
        at = next((n + 1 for n in range(at + 1, min(len(run), at + ASIDE)) if run[n].key == ","), len(run))
    for n in range(at, min(len(run), at + CLAUSE)):
        if run[n].sort == "mark" or words.tag(run[n]) in ("R", "j", "c"):
            return False
        if words.tag(run[n]) in ("a", "h", "m"):
            return True
    return False


def _of_the_hurt(run: list[Piece], first: Tally, words: Vocabulary) -> bool:
    """Whether it is the dead or the hurt who include them: `the toll includes a nurse and two boys`."""
    lead = [piece.key for piece in run[max(0, first.first - LEAD) : first.first]]
    return any(word in words.heads or word in ("toll", "victims") for word in lead)


def _headline(run: list[Piece], a: Tally, b: Tally, words: Vocabulary) -> bool:
    """Whether a comma stands for `and` in a headline: `Six monks, one guard killed in fire`."""
    after = words.meaning(run[b.stop]) if b.stop < len(run) else None
    begins = a.first == 0 or key(run, a.first - 1) == ":"
    fated = after is not None and bool(set(after.kinds) & set(PEOPLE_KINDS)) and after.tag in "VAWEwe"
    return begins and fated and a.subject not in ("people", "persons")


def _list_ends(run: list[Piece], b: Tally) -> bool:
    """Whether `and` follows, or more numbers and then `and`: `six Danes, five Poles, two cooks and a guide`."""
    if key(run, b.stop) not in ("and", ","):
        return False
    for n in range(b.stop, min(len(run), b.stop + LIST)):
        if run[n].key == "and":
            return True
        if run[n].key == "," and key(run, n + 1) != "and" and not number_at(run, n + 1):
            return False
        if run[n].sort == "mark" and run[n].key != ",":
            return False
    return False
