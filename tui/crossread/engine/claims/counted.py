"""Counted noun phrases: a number, what modifies the noun, and the noun (`at least 12 Coast Guard members`)."""

from crossread.engine.claims.compounds import joined_noun
from crossread.engine.claims.couples import two_people
from crossread.engine.claims.heads import head_of, in_a_state, is_people, is_plural, number_at
from crossread.engine.claims.scopes import aboard
from crossread.engine.claims.sorts import says_so
from crossread.engine.claims.tally import Tally, glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity
from crossread.model import ClaimKind

LARGE = 10_000
HYPHENS = DASHES - {"—"}
SURVIVING = frozenset({"survive", "survived", "escape", "escaped"})
ONLY = frozenset({"only", "just"})
PASSIVE = frozenset({"have", "has", "had", "been", "were", "was", "are"})
POPULATED = 100
"""So many live in a place at least of which a number alone tells how many."""
PRIOR = frozenset({"prior", "previous", "past"})
"""Before arrests these make them a record, and nobody is held."""
REPEATED = frozenset({"several", "multiple"})
OFTEN = 3
"""From this many on, `times` is a count (`was hit three times`); `twice the usual` is none."""


def counted(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally:
    """The tally of a number that stands before a noun or by itself."""
    tally = Tally(q.first, q.stop, "bare", q.value, q.high, q.hedge, q.weak, core=q.core)
    at = q.stop
    if key(run, q.first - 1) == "another":
        tally.first -= 1
    tally.definite = _is_definite(run, tally, words)
    if key(run, at - 1) == "couple" and two_people(run, q, words):
        tally.value, tally.hedge, tally.sort, tally.head, tally.subject = 2, "exact", "people", at - 1, "couple"
        if q.core == at - 1 and key(run, at - 3) in ("a", "an", "another"):
            tally.first = at - 3
        return tally
    if key(run, at) in ("more", "other") and key(run, at + 1) != "than":
        at += 1
        tally.stop = at
    if (
        key(run, at) in DASHES
        and key(run, at + 1) in words.lists["headcounts"]
        and at + 2 < len(run)
        and run[at + 2].sort == "word"
    ):
        tally.head, tally.noun, tally.stop, tally.sort, tally.subject = at + 2, at, at + 3, "people", key(run, at + 2)
        tally.definite = False
        return tally
    joined = words.property | words.lists["joined counts"]
    if key(run, at) in DASHES and glued(run, at) and key(run, at + 1) in joined and q.value != 1:
        tally.head, tally.noun, tally.stop, tally.sort, tally.subject = at + 1, at, at + 2, "thing", key(run, at + 1)
        tally.definite = False
        return tally
    if joined_noun(run, q, words):
        tally.head, tally.noun, tally.stop, tally.sort, tally.subject = at + 1, at, at + 2, "thing", key(run, at + 1)
        tally.definite, tally.kind, tally.fixed = False, "count", True
        return tally
    if key(run, at - 1) == "of" and q.value is None and key(run, at) in words.definite:
        return _partitive(run, tally, at, words)
    if key(run, at) == "head" and key(run, at + 1) == "of":
        at += 2
    if key(run, at) == "of":
        at += 1
        if number_at(run, at) and run[at].key != "one":
            return _partitive(run, tally, at - 1, words)
        if key(run, at) in words.definite or key(run, at) in ("them", "us", "you", "whom", "which"):
            return _partitive(run, tally, at, words)
    kin = key(run, at) == "half" and key(run, at + 1) in HYPHENS and glued(run, at + 1)  # `two half-brothers`
    _noun(run, tally, at + 2 * kin, words)
    if tally.sort == "bare":
        _beyond(run, tally, at, words)
    if tally.sort == "bare" and aboard(run, tally.stop):
        tally.sort, tally.subject = "people", "aboard"
        end = tally.stop + aboard(run, tally.stop)
        governed = words.tag(run[tally.first - 1]) in ("p", "u")
        if not governed and (end >= len(run) or run[end].sort == "mark"):
            tally.kind, tally.fixed = "count", True
    if tally.sort == "people" and run[tally.head].key in words.lists["offspring"] and _children(run, tally, words):
        tally.kind, tally.fixed = "count", True
    people = run[tally.first - 2] if tally.first > 1 and key(run, tally.first - 1) == "," else None
    if tally.sort == "bare" and people and people.key in words.people and _in_all(run, tally.stop):
        tally.sort, tally.subject, tally.head = "people", people.key, tally.first - 2
    if tally.sort == "bare" and key(run, at) in HYPHENS and glued(run, at) and glued(run, at + 1):
        tally.sort = "part" if run[min(at + 1, len(run) - 1)].sort == "word" and tally.high is None else tally.sort
    if tally.sort == "bare" and "population" in (key(run, tally.first - 1), key(run, tally.stop)):
        return _inhabitants(run, tally)
    if tally.sort == "bare" and _in_a_town(run, tally, words):
        tally.sort, tally.subject, tally.kind, tally.fixed, tally.definite = (
            "people",
            "population",
            "count",
            True,
            False,
        )
    if tally.sort == "bare" and _children(run, tally, words):
        tally.sort, tally.subject, tally.kind, tally.fixed = "people", "children", "count", True
    if tally.sort == "bare" and (q.value or 0) >= LARGE and (key(run, at), key(run, at + 1)) == ("in", "need"):
        tally.sort, tally.subject = "people", "in need"
    if tally.sort == "bare" and key(run, tally.first - 1) in words.lists["rest"] and key(run, tally.first - 2) == "the":
        tally.first, tally.scope = tally.first - 2, "of them"
    if tally.sort == "bare" and not tally.kind and (_begins(run, tally, words) or _from_a_place(run, tally)):
        tally.scope = "of them"
    if tally.sort == "bare" and key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in words.collectives:
        tally.head = tally.first - 2
        tally.first, tally.subject, tally.sort, tally.definite = tally.head, key(run, tally.head), "people", False
    return tally


def _children(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number tells how many children somebody has: `a mother of 12`."""
    led = key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in words.lists["parents"]
    return led and tally.value is not None and tally.value > 1


def _in_a_town(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number tells how many live in a place: `a town of 14,000`; not `a group of nations of 14`."""
    placed = key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in words.lists["populated"]
    return placed and (tally.value or 0) >= POPULATED


def _inhabitants(run: list[Piece], tally: Tally) -> Tally:
    """All who live in a place, whatever happens there: `a town of population 9,000, where people fled`."""
    if key(run, tally.first - 1) == "population":
        tally.first -= 1
        tally.head = tally.noun = tally.first
    else:
        tally.head = tally.noun = tally.stop
        tally.stop += 1
    tally.sort, tally.subject, tally.kind, tally.fixed, tally.definite = "people", "population", "count", True, False
    return tally


def _is_definite(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether the number points at what is known; `that` is a conjunction after a verb of saying or before many."""
    before = key(run, tally.first - 1)
    if before in words.lists["owners"] and tally.value != 1:
        return False
    return before in words.definite and (
        before != "that" or (tally.value == 1 and not says_so(run, tally.first - 1, words))
    )


def _begins(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number without a noun has a verb of its own, and so counts what was named before.

    `Two managed to get away` at the beginning of a sentence, `six more were being loaded` anywhere.
    """
    if tally.value is None or tally.value == 1 or tally.stop >= len(run):
        return False
    if run[tally.stop].key in SURVIVING:
        return True
    if run[tally.core].sort != "word" and (tally.stop - tally.core < 2 or tally.value < LARGE):
        return False
    tag = words.tag(run[tally.stop])
    if tally.first == 0 or key(run, tally.first - 1) == ";":
        return tag in ("a", "h", "z", "w", "W") or run[tally.stop].key.endswith("ed")
    return key(run, tally.stop - 1) == "more" and tag in ("a", "h")


def _from_a_place(run: list[Piece], tally: Tally) -> bool:
    """Whether some of those named before are told by their home: `a crew from Kent, with at least two from Arden`."""
    named = tally.stop + 1 < len(run) and run[tally.stop + 1].capital
    return named and tally.value is not None and key(run, tally.stop) == "from" and key(run, tally.first - 1) == "with"


def _beyond(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """Gives a number its noun where a measured adjective stands between: `three 10-year sentences`."""
    measured = at + 3 < len(run) and key(run, at + 1) in DASHES and glued(run, at + 1) and glued(run, at + 2)
    if not measured or not (run[at].sort == "digits" or key(run, at) in number_words().cardinals):
        return
    head = head_of(run, at + 3, words, singular=False)
    if head >= 0:
        tally.head, tally.noun, tally.subject = head, at + 3, run[head].key
        tally.sort = "people" if is_people(run[head], words) else "thing"


def _partitive(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> Tally:
    """`25 of the injured`, `two of them`, `five of the seven people`."""
    all_but = key(run, tally.first - 1) == "but" and key(run, tally.first - 2) == "all"
    sort = "part" if all_but or (tally.value == 1 and tally.hedge == "exact") else ""
    start = at + 1
    if key(run, at) in ("them", "us", "you", "whom", "which"):
        told = sort == "part" and not all_but and key(run, at) in ("them", "whom") and in_a_state(run, start, words)
        tally.stop, tally.sort, tally.scope = start, "bare" if told else sort or "bare", "of them"
        if key(run, at) in ("us", "you"):
            tally.sort, tally.subject, tally.scope = sort or "people", "people", f"of {key(run, at)}"
        return tally
    known = number_words().cardinals
    row = words.lists["in a row"]
    if key(run, start).endswith(("'s", "s'")) and number_at(run, start + 1):
        start += 1
    while start < len(run) and (run[start].sort == "digits" or run[start].key in known or run[start].key in row):
        start += 1
    inner = Tally(tally.first, tally.stop, "bare", tally.value)
    _noun(run, inner, start, words)
    tally.head, tally.subject, tally.stop = inner.head, inner.subject, max(inner.stop, start)
    tally.kind, tally.fixed = inner.kind, inner.fixed and inner.kind == "killed"
    tally.sort = sort or inner.sort
    if not sort and inner.head < 0 and key(run, start) in words.collectives:
        tally.head, tally.stop, tally.sort, inner.subject = start, start + 1, "people", key(run, start)
    whole = " ".join(piece.key for piece in run[at + 1 : start])
    tally.scope = f"of the {inner.subject}" if inner.subject else "of those" if key(run, at) == "those" else ""
    if inner.head < 0 and not tally.scope and whole and tally.sort == "bare" and start - at > 1:
        tally.scope = f"of {whole}"
    return tally


def _in_all(run: list[Piece], at: int) -> bool:
    """Whether it is told that these are all: `crew and passengers, 127 in all,`."""
    return key(run, at) == "altogether" or (key(run, at) == "in" and key(run, at + 1) in ("all", "total"))


def _noun(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """Finds the noun that is counted and puts it, its sort and its kind into the tally."""
    head = head_of(run, at, words, singular=tally.value == 1 and tally.high is None)
    if head < 0:
        _state(run, tally, at, words)
        return
    tally.head, tally.noun, tally.stop = head, at, head + 1
    noun = run[head].key
    people = is_people(run[head], words)
    tally.sort = "bare" if noun in words.lists["states"] else "people" if people else "thing"
    tally.kind = words.heads.get(noun)
    tally.fixed = tally.kind is not None and noun not in words.lists["changed by verbs"]
    if tally.kind is None and tally.sort == "people":
        states = (words.meaning(run[n]) for n in range(at, head))
        tally.kind = next((s.kinds[0] for s in states if s and s.kinds and s.tag in "VAEW"), None)
    if tally.kind is None and noun in words.property and (tally.value is not None or key(run, at - 1) == "of"):
        tally.kind = _broken(run, at, head, words)
    if noun == "survivors" and tally.value and _are_all(run, tally):
        tally.kind, tally.fixed = "count", True
    if noun in words.lists["bodies"]:
        tally.kind = "killed"
    if tally.kind == "captured" and PRIOR & {piece.key for piece in run[at:head]}:
        tally.kind, tally.fixed = "count", True  # `four prior arrests`
    if noun in ("cases", "case") and _of_sickness(run, at, head, words):
        tally.kind, tally.fixed = "injured", True
    last = _joined(run, tally, words)
    tally.subject = " ".join(p.key for p in run[at : last + 1] if p.key not in words.lists["links"]) or noun
    often = (tally.value or 0) >= OFTEN or key(run, tally.core) in REPEATED
    repeated = noun == "times" and often and _stands_alone(run, head + 1, words)
    if key(run, tally.first) == "over":
        if noun in words.lists["stretches"]:
            _no_hedge(run, tally, words)
        elif key(run, tally.first - 1) in words.lists["moving over"] and (people or noun in words.property):
            tally.first, tally.hedge = tally.core, "exact"
    if noun in words.idle and tally.sort == "thing" and not repeated:
        tally.sort = "idle"


def _broken(run: list[Piece], at: int, head: int, words: Vocabulary) -> ClaimKind | None:
    """What participles say of the things whose noun they stand before: `355 damaged shops`."""
    states = (words.meaning(run[n]) for n in range(at, head))
    return "damaged" if any(s and "damaged" in s.kinds and s.tag in "VEA" for s in states) else None


def _are_all(run: list[Piece], tally: Tally) -> bool:
    """Whether so many came through: `with only two survivors`, `There were nine survivors.`"""
    before = key(run, tally.first - 1)
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark" or key(run, tally.stop) == "of"
    there = key(run, tally.first - 2 - (before in ONLY)) == "there"
    return closed and (before in ONLY or before == "with" or there)


def _no_hedge(run: list[Piece], tally: Tally, words: Vocabulary) -> None:
    """Leaves `over` out where it says when: `won 30 caps over 15 seasons`, not `after over 15 seasons`."""
    if tally.first and key(run, tally.first - 1) not in words.lists["over leads"]:
        tally.first, tally.hedge = tally.core, "exact"


def _of_sickness(run: list[Piece], at: int, head: int, words: Vocabulary) -> bool:
    """Whether cases are of an illness: `212 new cases`, `40 cases of cholera`, `3,900 cases (were) registered`."""
    lead = {piece.key for piece in run[at:head]}
    if not lead <= words.case_leads | words.wounds:
        return False
    if key(run, head + 1) == "of":
        return any(piece.key in words.wounds for piece in run[head + 2 : head + 5])
    at = head + 1
    while key(run, at) in PASSIVE:
        at += 1
    return bool(lead) or key(run, at) in words.case_leads


def _stands_alone(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether no noun and no comparison follows: `fired 17 times at him`, not `20 times more`."""
    return i >= len(run) or run[i].sort == "mark" or words.tag(run[i]) in ("p", "j", "c", "u")


def _state(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """`24 dead`, `over 200 injured`: a state word counted like a noun."""
    while key(run, at) in words.lists["degrees"]:
        at += 1
    word = key(run, at)
    if word in words.lists["states"]:
        tally.kind, tally.stop, tally.subject, tally.head, tally.fixed = words.heads[word], at + 1, word, at, True


def _joined(run: list[Piece], tally: Tally, words: Vocabulary) -> int:
    """Takes in a second noun of the same number (`1,500 houses and buildings`); the last noun's piece, by number."""
    head = tally.head
    numbers = number_words().cardinals
    if key(run, head + 1) != "and" or head + 2 >= len(run):
        return head
    for n in (head + 2, head + 3):
        if n >= len(run) or run[n].sort != "word" or run[n].key in numbers:
            return head
        tag = words.tag(run[n])
        if is_plural(run[n], words) and tag in ("", "N"):
            people = is_people(run[n], words)
            if people == (tally.sort == "people") and (people or {run[n].key, run[head].key} <= words.property):
                tally.stop = n + 1
                return n
            return head
        if tag:
            return head
    return head
