"""Which noun a number counts: its head, whether it names people or things, and what its modifiers say of them."""

from crossread.engine.claims.conduits import severed_before
from crossread.engine.claims.heads import head_of, is_people, is_plural, models
from crossread.engine.claims.quoted import QUOTES, marks_behind
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

ONLY = frozenset({"only", "just"})
PASSIVE = frozenset({"have", "has", "had", "been", "were", "was", "are"})
PRIOR = frozenset({"prior", "previous", "past"})
"""Before arrests these make them a record, and nobody is held."""
WHICH = frozenset({"this", "last"})
"""Before a part of time these tell when something was done so often."""
REPEATED = frozenset({"several", "multiple"})
OFTEN = 3
"""From this many on, `times` is a count (`was hit three times`); `twice the usual` is none."""


def take_noun(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """Finds the noun that is counted, from piece `at` on, and puts it, its sort and its kind into the tally."""
    head = head_of(run, at, words, singular=tally.value == 1 and tally.high is None)
    if head < 0:
        _state(run, tally, at, words)
        return
    if run[head].key in words.lists["states"] and key(run, head + 1) in words.lists["animals"]:
        head += 1  # `30 dead cows`
    tally.head, tally.noun, tally.stop = head, at, head + 1 + marks_behind(run, at, head)
    noun = run[head].key
    people = is_people(run[head], words)
    tally.sort = "bare" if noun in words.lists["states"] else "people" if people else "thing"
    tally.kind = words.heads.get(f"{noun}s" if noun in words.lists["verbs too"] else noun)  # `one arrest`
    tally.fixed = tally.kind is not None and noun not in words.lists["changed by verbs"]
    if tally.kind is None and tally.sort == "people":
        states = (words.meaning(run[n]) for n in range(at, head))
        tally.kind = next((s.kinds[0] for s in states if s and s.kinds and s.tag in "VAEW"), None)
    if tally.kind is None and noun in words.property and (tally.value is not None or key(run, at - 1) == "of"):
        tally.kind = _broken(run, at, head, words)
    if tally.kind is None and severed_before(run, at, head, words):
        tally.kind = "damaged"
    if noun == "survivors" and tally.value and _are_all(run, tally):
        tally.kind, tally.fixed = "count", True
    if tally.kind == "displaced" and _provided_for(run, tally, words):
        tally.kind, tally.fixed = "count", True
    if noun in words.lists["bodies"]:
        tally.kind = "killed"
    if noun in ("arrest", "arrests") and PRIOR & {piece.key for piece in run[at:head]}:
        tally.kind, tally.fixed = "count", True  # `four prior arrests`
    if noun in ("cases", "case") and _of_sickness(run, at, head, words):
        tally.kind, tally.fixed = "injured", True
    last = _joined(run, tally, words)
    named = models(run, head) or " ".join(
        p.key for p in run[at : last + 1] if p.key not in words.lists["links"] | QUOTES
    )
    tally.subject = (named or noun).replace(" ,", ",")
    often = (tally.value or 0) >= OFTEN or key(run, tally.core) in REPEATED
    repeated = noun == "times" and often and _stands_alone(run, head + 1, words)
    if repeated or (key(run, tally.core) in REPEATED and noun in words.lists["accusations"]):
        tally.weak = False
    if key(run, tally.first) == "over":
        if noun in words.lists["stretches"]:
            _no_hedge(run, tally, words)
        elif key(run, tally.first - 1) in words.lists["moving over"] and (
            people or noun in words.property or noun == "times"
        ):
            tally.first, tally.hedge = tally.core, "exact"
    if noun in words.idle and tally.sort == "thing" and not repeated:
        tally.sort = "idle"


def _broken(run: list[Piece], at: int, head: int, words: Vocabulary) -> ClaimKind | None:
    """What participles say of the things whose noun they stand before: `355 damaged shops`."""
    states = (words.meaning(run[n]) for n in range(at, head))
    return "damaged" if any(s and "damaged" in s.kinds and s.tag in "VEA" for s in states) else None


def _provided_for(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a store only lasts for so many: `enough supplies for 15,000 refugees`, `tents for 400 evacuees`."""
    return key(run, tally.first - 1) == "for" and key(run, tally.first - 2) in words.lists["stores"]


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
    """Whether no noun and no comparison follows: `fired 17 times at him`, `12 times this year`; not `20 times more`."""
    then = key(run, i) in WHICH and key(run, i + 1) in words.lists["periods"]
    return then or i >= len(run) or run[i].sort == "mark" or words.tag(run[i]) in ("p", "j", "c", "u")


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
    if key(run, head + 1) == "," and tally.sort == "people":
        return _listed(run, tally, words)
    if key(run, head + 1) != "and" or head + 2 >= len(run):
        return head
    for n in (head + 2, head + 3):
        if n >= len(run) or run[n].sort != "word" or run[n].key in numbers:
            return head
        tag = words.tag(run[n])
        if is_plural(run[n], words) and tag in ("", "N"):
            people = is_people(run[n], words)
            both = {run[n].key, run[head].key}
            same = people or both <= words.property or both <= words.lists["living"]
            if people == (tally.sort == "people") and same:
                tally.stop = n + 1
                return n
            return head
        if tag:
            return head
    return head


def _listed(run: list[Piece], tally: Tally, words: Vocabulary) -> int:
    """The same of a list of people who share the number: `a number of rebels, soldiers and civilians`."""
    last = tally.head
    while key(run, last + 1) == "," and key(run, last + 2) in words.people and key(run, last + 3) in (",", "and"):
        last += 2
    if last == tally.head or key(run, last + 1) != "and" or key(run, last + 2) not in words.people:
        return tally.head
    if key(run, last + 3) in words.speech:
        return tally.head  # `killed nine guards, soldiers and police said`
    tally.stop = last + 3
    return last + 2
