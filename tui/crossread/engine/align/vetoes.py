"""What keeps two sentences apart however alike their words are: another actor, or the contrary said."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from crossread.engine.align.actors import Cast, cast, other_actor, turned_round
from crossread.engine.align.contraries import Polarity, contrary, polarity
from crossread.engine.align.occasion import Occasion, other_event
from crossread.engine.align.reading import Sentence
from crossread.engine.align.terms import term_of
from crossread.engine.text.dates import MONTH_NAMES
from crossread.engine.text.places import countries

WAYS = {"in": "in", "into": "in", "out": "out", "up": "up", "down": "down"}
"""Words after a verb that say which way it goes."""
OPPOSITE = {"in": "out", "out": "in", "up": "down", "down": "up"}
LEADING = 8
"""Words at the beginning of a sentence among which its actor is looked for."""
OPENING = 4
"""Words at the beginning of a sentence that can set its time."""
YEAR_DIGITS = 4
PERIODS = frozenset({"week", "month", "year", "spring", "summer", "autumn", "fall", "winter", "decade", "century"})
ACCORDING = ("according", "to")


@dataclass(frozen=True)
class Stance:
    """What the vetoes look at in a sentence, each part read when it is first asked for."""

    sentence: Sentence

    @cached_property
    def actor(self) -> str:
        """The country that acts."""
        return actor(self.sentence)

    @cached_property
    def agents(self) -> frozenset[str]:
        """The countries by which something is done."""
        return agents(self.sentence)

    @cached_property
    def cast(self) -> Cast:
        """Who does what to whom."""
        return cast(self.sentence)

    @cached_property
    def occasion(self) -> Occasion:
        """When and where it happened, and how many it counts."""
        return Occasion(self.sentence)

    @cached_property
    def polarity(self) -> Polarity:
        """What it denies and affirms."""
        return polarity(self.sentence)

    @cached_property
    def time(self) -> frozenset[str]:
        """The words of a time long past with which it opens."""
        return opening_time(self.sentence)

    @cached_property
    def turned(self) -> frozenset[tuple[str, str]]:
        """Verbs with the way they go (`check`, `in`)."""
        return turned(self.sentence)


def apart(a: Stance, b: Stance) -> bool:
    """Whether two sentences must not be told as one statement."""
    return (
        other_way(a, b)
        or other_time(a, b)
        or contrary(a.polarity, b.polarity)
        or other_country(a, b)
        or other_actor(a.cast, b.cast)
        or turned_round(a.cast, b.cast)
        or other_event(a.occasion, b.occasion)
    )


def other_country(a: Stance, b: Stance) -> bool:
    """Whether different countries act: `Iraq recalled its ambassador` is not `Pakistan recalled its ambassador`.

    A country acts also where the other sentence says it in the passive (`an attack by Iran`).
    """
    if not a.actor or not b.actor or a.actor == b.actor:
        return False
    return a.actor not in b.agents and b.actor not in a.agents


def other_time(a: Stance, b: Stance) -> bool:
    """Whether one sentence opens with a time long past that the other does not speak of (`Last month`, `In 2004`)."""
    return _unspoken(a, b) or _unspoken(b, a)


def _unspoken(a: Stance, b: Stance) -> bool:
    """Whether the second says nothing of the time with which the first opens; a month by name may be the last one."""
    if "last" in a.time and not MONTH_NAMES.keys().isdisjoint(b.sentence.words[:OPENING]):
        return False
    return not a.time <= set(b.sentence.words)


def other_way(a: Stance, b: Stance) -> bool:
    """Whether the same verb goes the other way: `checked into a clinic` is not `checked out of a clinic`."""
    return any((verb, OPPOSITE[way]) in b.turned - a.turned for verb, way in a.turned - b.turned)


def turned(sentence: Sentence) -> frozenset[tuple[str, str]]:
    """The terms of the words before `in`, `out`, `up` and `down`, with those."""
    return frozenset((term_of(word), WAYS[way]) for word, way in pairwise(sentence.words) if way in WAYS)


def actor(sentence: Sentence) -> str:
    """The first country that a sentence names at its beginning, by its capital or its people too; empty without one."""
    first = 0
    if sentence.words[:2] == ACCORDING:
        comma = sentence.text.find(",", sentence.span.start, sentence.span.end)
        while first < len(sentence.words) and sentence.starts[first] < comma:
            first += 1
    last = min(len(sentence.words), first + LEADING)
    found = _countries(sentence, first, last)
    return found[0] if found else ""


def agents(sentence: Sentence) -> frozenset[str]:
    """The countries that stand after `by`."""
    found: set[str] = set()
    for at, word in enumerate(sentence.words[:-1]):
        if word == "by":
            last = min(len(sentence.words), at + 4)
            found.update(_countries(sentence, at + 1, last))
    return frozenset(found)


def _countries(sentence: Sentence, first: int, last: int) -> list[str]:
    """The countries named by the words `first` to before `last`, in order."""
    if first >= last:
        return []
    return [one.country for one in countries(sentence.text[sentence.starts[first] : sentence.ends[last - 1]])]


def opening_time(sentence: Sentence) -> frozenset[str]:
    """The words of a year, or of a last week, month or year, at the beginning of a sentence."""
    opening = sentence.words[:OPENING]
    for at, word in enumerate(opening):
        if len(word) == YEAR_DIGITS and word.isdigit() and opening[0] in ("in", "since", "during"):
            return frozenset([word])
        if word == "last" and opening[at + 1 : at + 2] and opening[at + 1] in PERIODS:
            return frozenset([word, opening[at + 1]])
    return frozenset()
