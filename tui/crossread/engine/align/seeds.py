"""Seeds: units of two texts that are alike enough for a shared passage to begin there."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crossread.engine.align.reading import Sentence
from crossread.engine.align.settings import Settings
from crossread.engine.text.stems import stem_of

Bag = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or some short ones together."""

    start: int
    end: int
    words: tuple[tuple[str, int, int], ...]
    """Stem, start and end of every word."""
    bag: Counter[str]


@dataclass(frozen=True, slots=True)
class Scale:
    """What the words of two texts weigh: the inverse frequency over the units of both."""

    weight: Mapping[str, float]

    @classmethod
    def of(cls, units: Sequence[Unit]) -> "Scale":
        """Counts in how many units each word stands; a word of all of them weighs nothing."""
        counts: Counter[str] = Counter()
        for unit in units:
            counts.update(unit.bag.keys())
        return cls({word: math.log(len(units) / count) for word, count in counts.items()})

    def norm(self, bag: Bag) -> float:
        """The length of a bag of words as a vector."""
        return math.sqrt(sum((count * self.weight[word]) ** 2 for word, count in bag.items()))

    def cosine(self, a: Bag, b: Bag) -> float:
        """0 to 1, how alike two bags of words are."""
        small, large = (a, b) if len(a) <= len(b) else (b, a)
        shared = math.fsum(
            count * large[word] * self.weight[word] ** 2 for word, count in small.items() if word in large
        )
        size = self.norm(a) * self.norm(b)
        return shared / size if size else 0.0


def units(sentences: Iterable[Sentence], unit_words: int) -> list[Unit]:
    """The sentences in order, those of less than `unit_words` words together with the next."""
    made: list[Unit] = []
    held: list[Sentence] = []
    for sentence in sentences:
        held.append(sentence)
        if sum(len(one.words) for one in held) >= unit_words:
            made.append(_unit(held))
            held = []
    if held:
        made.append(_unit(held))
    return made


def _unit(held: Sequence[Sentence]) -> Unit:
    words = tuple(
        (stem_of(word), start, end)
        for one in held
        for word, start, end in zip(one.words, one.starts, one.ends, strict=True)
    )
    return Unit(held[0].span.start, held[-1].span.end, words, Counter(word for word, _, _ in words))


@dataclass(frozen=True, slots=True, order=True)
class Seed:
    """Unit `left` of one text is like unit `right` of the other."""

    left: int
    right: int


def seeds(
    left: Sequence[Unit], right: Sequence[Unit], scale: Scale, settings: Settings
) -> tuple[list[Seed], list[Seed]]:
    """The seeds, and beside them all that are at least faint, in order."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, unit in enumerate(right):
        for word, count in unit.bag.items():
            places[word].append((number, count))
    norms = [scale.norm(unit.bag) for unit in right]
    firm, faint = [], []
    for number, unit in enumerate(left):
        shared: dict[int, float] = defaultdict(float)
        for word, count in unit.bag.items():
            held = places.get(word, ())
            weight = count * scale.weight[word] ** 2
            if weight and len(held) <= settings.common:
                for other, times in held:
                    shared[other] += weight * times
        norm = scale.norm(unit.bag)
        near = [
            (other, product / (norm * norms[other]))
            for other, product in shared.items()
            if product > settings.faint_cosine * norm * norms[other]
        ]
        if len(near) > settings.most_near:
            continue
        for other, cosine in sorted(near):
            dice = _dice(unit.bag, right[other].bag)
            if dice > settings.faint_dice:
                faint.append(Seed(number, other))
                if cosine > settings.cosine and dice > settings.dice:
                    firm.append(Seed(number, other))
    return _few(firm, settings.most_places), _few(faint, settings.most_places)


def _few(found: Sequence[Seed], most: int) -> list[Seed]:
    """The seeds of units that are like at most so many of the other text."""
    lefts, rights = Counter(seed.left for seed in found), Counter(seed.right for seed in found)
    return [seed for seed in found if lefts[seed.left] <= most and rights[seed.right] <= most]


def _dice(a: Bag, b: Bag) -> float:
    return 2 * len(a.keys() & b.keys()) / (len(a) + len(b))
