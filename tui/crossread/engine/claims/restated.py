"""A toll told before and taken up as `the figure`: `Seven people died. By evening the figure had risen to nine.`"""

from dataclasses import dataclass

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.victims import FATES
from crossread.model import PEOPLE_KINDS, ClaimKind

SENTENCES = 2
"""How far back the toll may have been told: the sentence before, or the one before that."""
WITHIN = 14
"""Pieces between `the figure` and its number at most: `the figure from seven at midday to at least nine`."""
STATED = 2
"""Pieces right before a number one of which says that it is stated: `at`, `stood at about`."""

NAMED_WITHIN = 6
"""Pieces after `the number` in which it is told of what: `of people who were injured`."""
IT_WAS = 2
"""Pieces before the number of `It was 17.`"""
VICTIMS_LEAD = 4
"""Pieces of `The other victims are`."""
DESCRIBED_WITHIN = 3
"""Pieces after `eleven were` in which it is said who they are."""
OPENING = frozenset({";", "and", ",", "."})
BOUNDS = frozenset({"under", "over", "below", "above", "aged"})
MINORS = frozenset({("under", "18"), ("under", "16"), ("below", "18")})
SOME_OF = ("of those ", "of the ")
"""What a part is told of by the name of its fate."""
BEING = frozenset({"is", "are", "was", "were"})


@dataclass(frozen=True, slots=True)
class _Before:
    """What the sentence right before told of people, None where it told nothing."""

    toll: ClaimKind | None
    """Of what its last toll was."""
    fate: ClaimKind | None
    """What happened to the last of whom it told."""
    number_of: ClaimKind | None
    """Of what it named the number, which it did not tell."""
    people: frozenset[str]
    """The people whom it named."""

    def give(self, reading: ReadSentence, n: int, at: int, toll: ClaimKind | None) -> None:
        """Gives number `n`, at that sign, what was told before, where it takes that up; `toll` is that of the last."""
        tally = reading.tallies[n]
        if self.number_of and _it_was(reading, tally):
            reading.bound[n] = Bound(self.number_of, at, "toll")
        elif toll and _of_the_figure(reading, tally):
            reading.bound[n] = Bound(toll, at, "toll")
        elif toll and _among_them(reading, tally, self.people):
            reading.bound[n] = Bound(toll, at, "part")
            tally.scope = tally.scope or tally.subject
        elif suffered := _fate_of_victims(reading, n, self.fate):
            reading.bound[n] = Bound(suffered, at, "part")
        elif self.fate and _the_other_victims(reading, tally):
            reading.bound[n] = Bound(self.fate, at, "included")
            tally.scope = tally.scope or tally.subject
        elif self.toll and (who := described(reading, tally)):
            reading.bound[n] = Bound(self.toll, at, "part")
            tally.scope = who


class Told:
    """The toll that the sentences read so far told last."""

    def __init__(self) -> None:
        self._kind: ClaimKind | None = None
        self._fate: ClaimKind | None = None
        self._number_of: tuple[ClaimKind | None, int] = None, -SENTENCES
        self._sentence = -SENTENCES - 1
        self._people: frozenset[str] = frozenset()

    def take_up(self, reading: ReadSentence, sentence: int) -> None:
        """Gives numbers of `the figure` what was told of people last; then knows what sentence number `sentence` tells.

        Sentences are numbered as in their text and read in order.
        """
        kind = self._kind if sentence - self._sentence <= SENTENCES else None
        right_before = sentence - self._sentence == 1
        of, named = self._number_of
        before = _Before(
            kind if right_before else None,
            self._fate if right_before else None,
            of if sentence - named == 1 else None,
            self._people if right_before else frozenset(),
        )
        places = {id(tally): at for at, tally in reading.shape.tallies.items()}
        for n, tally in enumerate(reading.tallies):
            if n in reading.bound:
                whole = not tally.scope or tally.scope.startswith(SOME_OF) or reading.bound[n].rule == "included"
                if reading.bound[n].kind in PEOPLE_KINDS and whole:
                    kind = reading.bound[n].kind
            elif tally.kind in PEOPLE_KINDS and not tally.scope:
                kind = tally.kind
            elif id(tally) in places:
                before.give(reading, n, places[id(tally)], kind)
        kind = _topic(reading) or kind
        self._number_of = _number_of(reading), sentence
        if kind:
            self._kind = kind
        told = [found.kind for found in reading.bound.values() if found.kind in PEOPLE_KINDS]
        if told:
            self._sentence, self._fate = sentence, told[-1]
            self._people = frozenset(piece.key for piece in reading.run) & reading.words.people


def _number_of(reading: ReadSentence) -> ClaimKind | None:
    """Of what a sentence names the number: `misstated the number of people injured`, `gave a wrong death toll`."""
    run, words = reading.run, reading.words
    for i, piece in enumerate(run):
        if piece.key not in words.lists["figures"]:
            continue
        behind = run[i + 1 : i + 1 + NAMED_WITHIN] if key(run, i + 1) in ("of", "for") else run[i - 1 : i]
        for word in behind:
            done = words.meaning(word)
            kind = words.heads.get(word.key) or (done.kinds[0] if done and done.kinds else None)
            if kind in PEOPLE_KINDS:
                return kind
    return None


def _it_was(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a number takes up what the sentence before named the number of: `It was 17.`"""
    run = reading.run
    return (
        tally.sort == "bare"
        and not tally.kind
        and tally.first == IT_WAS
        and key(run, 0) == "it"
        and key(run, 1) in BEING
    )


def _among_them(reading: ReadSentence, tally: Tally, named: frozenset[str]) -> bool:
    """Whether people are named as some of those: `Two teachers and a nurse are among them`, or, where the sentence
    before told of civilians, `were among the civilians`.
    """
    run = reading.run
    if tally.sort not in ("people", "single") or tally.kind or tally.definite:
        return False
    at = next((i for i in range(len(run) - 1) if (run[i].key, run[i + 1].key) == ("among", "them")), -1)
    if at < 0:
        at = next((i for i in range(tally.stop, len(run) - 2) if run[i].key == "among" and run[i + 1].key == "the"), -1)
        if at < 0 or run[at + 2].key not in named or not (at + 3 >= len(run) or run[at + 3].sort == "mark"):
            return False
    before, after = key(run, at - 1 - (key(run, at - 1) == "also")) in BEING, key(run, at + 2) in BEING
    return (before and tally.first < at) or (after and tally.first > at)


def _fate_of_victims(reading: ReadSentence, n: int, fate: ClaimKind | None) -> ClaimKind | None:
    """What some of the victims suffered: what was told right before in the sentence, else in the one before; None where
    the number counts no victims: `Four boys are among the dead, and five of the victims were foreigners.`
    """
    tally = reading.tallies[n]
    if tally.kind or tally.scope != "of the victims" or tally.sort != "people":
        return None
    before = (reading.bound[back].kind for back in range(n - 1, -1, -1) if back in reading.bound)
    return next((kind for kind in before if kind in FATES), fate if fate in FATES else None)


def _the_other_victims(reading: ReadSentence, tally: Tally) -> bool:
    """Whether people are named as the rest of those told of last: `The other victims are two women and a man.`"""
    lead = [piece.key for piece in reading.run[:VICTIMS_LEAD]]
    if tally.sort not in ("people", "single") or tally.kind or lead[:1] != ["the"]:
        return False
    return lead[1] in reading.words.lists["rest"] and lead[2] == "victims" and lead[3] in BEING


def _topic(reading: ReadSentence) -> ClaimKind | None:
    """The fate of which a sentence tells without a number of its own: `The dead include the driver.`"""
    run = reading.run
    at = 1 + (key(run, 0) in ("among", "of"))
    kind = reading.words.heads.get(key(run, at)) if key(run, at - 1) == "the" else None
    return kind if kind in PEOPLE_KINDS else None


def described(reading: ReadSentence, tally: Tally) -> str:
    """Who some of those told of last are, empty where it is not said: `Eleven were under 18`, `Twelve were inmates`."""
    run, words, at = reading.run, reading.words, tally.stop
    if tally.sort != "bare" or tally.kind or key(run, at) not in BEING:
        return ""
    if tally.first and key(run, tally.first - 1) not in OPENING:
        return ""
    if key(run, at + 1) in BOUNDS and at + 2 < len(run) and run[at + 2].sort == "digits":
        return "children" if (key(run, at + 1), key(run, at + 2)) in MINORS else "of them"
    if any(words.tag(piece) == "p" for piece in run[at + 1 : at + 3]):
        return ""
    after = [piece.key for piece in run[at + 1 : at + 1 + DESCRIBED_WITHIN]]
    return next((word for word in after if word in words.people), "")


def _of_the_figure(reading: ReadSentence, tally: Tally) -> bool:
    run, words = reading.run, reading.words
    if tally.sort != "bare" or tally.kind or tally.scope:
        return False
    if not any(key(run, tally.first - back) in words.lists["stating"] for back in range(1, STATED + 1)):
        return False
    for i in range(tally.first - 2, max(0, tally.first - WITHIN), -1):
        if run[i].key in words.lists["figures"]:
            return key(run, i - 1) in words.definite and key(run, i + 1) not in ("of", "for", "in")
    return False
