"""Families: sentences of the same words, or nearly the same, which are compared with all others once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from zlib import crc32

from crossread.engine.align.reading import Sentence, read
from crossread.engine.align.runs import covered, gram_hashes
from crossread.engine.align.vetoes import Stance, apart
from crossread.engine.watch import Watch
from crossread.model import Article

NEAR = 0.75
"""Part of the words of the longer of two sentences that stand in shared runs, from which on one stands for the other:
two words in twenty are others. 200 copies of a report of 28 sentences, one word in fifty changed, make 390 groups,
nearly all copies in one group a sentence; at .85 4,100, without families 20,000."""

MOST_TIMES = 8
"""Places of one article beyond which a sentence, with its near copies, is told in none of them: a page repeats it, and
each place would pair with each of another article. Reports repeat a quotation twice or three times."""
STRIDE = 3
"""Of the runs of words (`GRAM`) of a leader every third is known: six shared words hold one of them."""


@dataclass(slots=True)
class Family:
    """A sentence and its copies."""

    copies: list[Sentence]
    """Of exactly the same words; the first is the leader."""
    near: list[Sentence] = field(default_factory=list)
    """Of nearly the same words, each compared with the leader."""
    likeness: float = 1.0
    """Of the near copy that is least like the leader."""

    @property
    def leader(self) -> Sentence:
        """The sentence that is compared for all of them."""
        return self.copies[0]

    @property
    def articles(self) -> frozenset[str]:
        """Where they stand."""
        return frozenset([one.article for one in (*self.copies, *self.near)])


def families(articles: Sequence[Article], watch: Watch) -> list[Family]:
    """The sentences of all articles in families, by their words: neither the order of the articles nor the places in
    them decide what stands for what.

    Linear in the words: a run of words (`GRAM`) is known by the first family that has it. A near copy that denies what
    the leader says, or has another actor, is no copy.
    """
    exact: dict[tuple[str, ...], list[Sentence]] = {}
    for at, article in enumerate(sorted(articles, key=lambda article: article.id)):
        watch.at("reading", at, len(articles))
        for sentence in read(article):
            exact.setdefault(sentence.words, []).append(sentence)
    made: list[Family] = []
    first_with: dict[int, int] = {}
    stances: dict[int, Stance] = {}
    for words in sorted(exact, key=_checksum):
        copies = exact[words]
        watch.ask()
        grams = gram_hashes(copies[0].words)
        hits = Counter(first_with[gram] for gram in grams if gram in first_with)
        number, _ = max(hits.items(), key=lambda hit: (hit[1], -hit[0]), default=(len(made), 0))
        part = _copied(copies[0].words, made[number].leader.words) if hits else 0.0
        if part >= NEAR:
            known = stances.setdefault(number, Stance(made[number].leader))
            if not apart(known, Stance(copies[0])):
                made[number].near += copies
                made[number].likeness = min(made[number].likeness, part)
                continue
        for gram in grams[::STRIDE]:
            first_with.setdefault(gram, len(made))
        made.append(Family(copies))
    return [family for family in map(_told_few_times, made) if family.copies]


def _checksum(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """What sorts sentences by nothing but their words, and faster than the words do."""
    return crc32(" ".join(words).encode("utf-8", "surrogatepass")), words


def _told_few_times(family: Family) -> Family:
    """The family without what an article tells in more than `MOST_TIMES` places."""
    times = Counter(one.article for one in (*family.copies, *family.near))
    if max(times.values()) <= MOST_TIMES:
        return family
    copies, near = ([one for one in held if times[one.article] <= MOST_TIMES] for held in (family.copies, family.near))
    return Family(copies, near, family.likeness) if copies else Family(near, [], family.likeness)


def _copied(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The part of the words of the longer that stand in runs that the other has too."""
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    return covered(gram_hashes(longer), set(gram_hashes(shorter))) / len(longer)
