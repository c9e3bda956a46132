"""Which sentences of different articles belong together, two by two."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, pairwise

from crossread.engine.align.formulas import is_formula
from crossread.engine.align.reading import Sentence
from crossread.engine.align.runs import GAP, Chain, chains, runs
from crossread.engine.align.sources import source_words
from crossread.engine.align.statements import Meaning, copied, likeness, meaning
from crossread.engine.align.terms import term_of
from crossread.engine.align.vetoes import apart
from crossread.engine.align.weights import Weights
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import AlignmentKind

THRESHOLD = 0.58
"""Likeness from which on two sentences are the same statement. On hand-made pairs of five reports every alignment is
right and .76 of the restatements are found; of 100 alignments of other events a reader would call 94 right, of those
just above the threshold four in five."""
RUN_WORDS = 6
"""Words that a run must have to be told as reuse."""
RUN_WEIGHT = 10.0
"""Weight that a run must have: `resulted in the deaths of at least` has six words and says nothing."""
SURE_WEIGHT = 30.0
"""Weight of a run whose score is 1: a clause of ten words that are rare in the event."""
PLAIN_TERMS = 3
"""Terms without a capital that a run must hold beside the source: `the Pacific Ring of Fire` is a name, not reuse."""
MOSTLY = 0.5
"""Share of the words of both sentences from which on shared runs make them the same words."""
COMMON = 50
"""Sentences from which on a term proposes nothing any more, and the most that a pair of neighbouring terms proposes:
keeps the work linear in the number of reports. Of 3,521 links of 350 reports of 30 events .984 are found with it."""
RAREST = 6
"""Terms of each sentence, the rarest, that propose however common they are."""
MOST_PLACES = 8
"""Sentences of one article with which another is compared, those of the most shared terms and pairs: of sentences that
share as much with more of them (a line that is repeated with other numbers) none is looked at. Keeps the work linear in
the length of a report."""
HITS = 2
"""Shared terms from which on two sentences are compared: no likeness counts under three, of which one may be too
common."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, by number, and the words of each that belong together: the first one, counted from 0, and the one
    past the last."""

    a: int
    b: int
    kind: AlignmentKind
    score: float
    left: tuple[int, int]
    right: tuple[int, int]

    def words_of(self, number: int) -> tuple[int, int]:
        """The words of one of the two sentences."""
        return self.left if number == self.a else self.right


def links(
    leaders: Sequence[Sentence],
    homes: Sequence[frozenset[str]],
    weights: Weights,
    *,
    threshold: float = THRESHOLD,
    formulas: bool = False,
    watch: Watch = UNWATCHED,
) -> Iterator[Link]:
    """The links between sentences of different articles.

    `homes` holds for each sentence the articles it stands in: two sentences of the same articles are not compared, as
    each of them has its own words in all of those.
    """
    meanings = [meaning(sentence, weights) for sentence in leaders]
    for a, b in candidates(meanings, watch):
        if homes[a] != homes[b]:
            link = linked(a, b, meanings, weights, threshold, formulas)
            if link:
                yield link


def candidates(meanings: Sequence[Meaning], watch: Watch = UNWATCHED) -> Iterator[tuple[int, int]]:
    """Each two sentences that share rare terms, or pairs of neighbouring terms, enough to be worth a look, once, in
    order.
    """
    spread: Counter[str | int] = Counter(chain.from_iterable(one.different for one in meanings))
    common = {term for term, count in spread.items() if count > COMMON}
    neighbours = [_neighbours(one, common) for one in meanings]
    spread.update(chain.from_iterable(neighbours))
    places: dict[str | int, list[int]] = {key: [] for key, count in spread.items() if count > 1}
    for number, one in enumerate(meanings):
        watch.at("alignments", number, len(meanings))
        proposing = [places[key] for key in (*_rare(one, common, spread), *neighbours[number]) if key in places]
        hits = Counter(chain.from_iterable(proposing))
        proposed = sum(map(len, proposing))
        for held in proposing:
            if len(held) < COMMON:
                held.append(number)
        if len(hits) == proposed:
            continue
        near = {other: count for other, count in hits.items() if count >= HITS}
        for other in sorted(near if len(near) <= MOST_PLACES else _nearest(near, meanings)):
            yield other, number


def _nearest(near: Mapping[int, int], meanings: Sequence[Meaning]) -> Iterator[int]:
    """Of every article the sentences of the most hits, at most `MOST_PLACES`; those of as many hits stay together."""
    by_article: dict[str, list[int]] = defaultdict(list)
    for other in near:
        by_article[meanings[other].sentence.article].append(other)
    for held in by_article.values():
        if len(held) > MOST_PLACES:
            limit = sorted([near[other] for other in held], reverse=True)[MOST_PLACES]
            yield from (other for other in held if near[other] > limit)
        else:
            yield from held


def _rare(one: Meaning, common: Set[str | int], spread: Mapping[str | int, int]) -> Sequence[str]:
    """The terms of a sentence by which others are found: those that are not common, `RAREST` at least."""
    if common.isdisjoint(one.different):
        return one.different
    rare = [term for term in one.different if term not in common]
    if len(rare) < RAREST:
        rare += sorted(one.terms & common, key=lambda term: (spread[term], term))[: RAREST - len(rare)]
    return rare


def _neighbours(one: Meaning, common: Set[str | int]) -> tuple[int, ...]:
    """Hashes of the neighbouring terms of a sentence of which one is common: two rare ones propose as terms, and two
    are `HITS`.
    """
    if common.isdisjoint(one.told):
        return ()
    return tuple({hash(pair) for pair in pairwise(one.told) if pair[0] in common or pair[1] in common})


def linked(
    a: int, b: int, meanings: Sequence[Meaning], weights: Weights, threshold: float, formulas: bool
) -> Link | None:
    """The link between two sentences, if there is one."""
    one, two = meanings[a], meanings[b]
    left, right = one.sentence, two.sentence
    alike = likeness(one, two, weights, threshold)
    opposed = alike > 0 and apart(one.stance, two.stance)
    if alike and not opposed:
        kind: AlignmentKind = "same words" if copied(one, two) >= MOSTLY else "same statement"
        return Link(a, b, kind, alike, (0, len(left.words)), (0, len(right.words)))
    if not formulas and len(one.terms.intersection(right.terms)) < PLAIN_TERMS:
        return None
    if one.gram_set.isdisjoint(two.gram_set):
        return None
    chain = best_chain(left, right, 0 if opposed else GAP)
    if chain and len(chain.runs) > 1 and apart(one.stance, two.stance):
        chain = best_chain(left, right, 0)
    if chain and (formulas or telling(chain, left, weights)):
        score = min(1.0, run_weight(chain, left, weights) / SURE_WEIGHT)
        return Link(a, b, "same words", score, chain.left, chain.right)
    return None


def best_chain(left: Sentence, right: Sentence, gap: int = GAP) -> Chain | None:
    """The chain with the most shared words, over gaps of at most `gap`: what is told of a pair that says contrary
    things must not hold the word that does.
    """
    found = chains(runs(left.words, right.words), gap)
    return max(found, key=lambda chain: (chain.size, chain.runs), default=None)


def telling(chain: Chain, left: Sentence, weights: Weights) -> bool:
    """Whether a chain is reuse: long enough, and more than a formula or a bare name."""
    if chain.size < RUN_WORDS or is_formula(left.words[slice(*chain.left)]):
        return False
    shared = [at for run in chain.runs for at in range(run.left, run.left + run.size)]
    source = source_words(left)
    plain = {term_of(left.words[at]) for at in shared if at not in source and left.text[left.starts[at]].islower()}
    return run_weight(chain, left, weights) >= RUN_WEIGHT and len(plain.intersection(left.terms)) >= PLAIN_TERMS


def run_weight(chain: Chain, left: Sentence, weights: Weights) -> float:
    """The weight of the different terms in the exactly shared words."""
    return weights.total({term_of(word) for run in chain.runs for word in left.words[run.left : run.left + run.size]})


def best_only(found: Sequence[Link], leaders: Sequence[Sentence]) -> list[Link]:
    """The links that are the best of one of their sentences in the other's article: the next are mostly echoes."""
    best: dict[tuple[int, str], float] = {}
    for link in found:
        for one, other in ((link.a, link.b), (link.b, link.a)):
            key = one, leaders[other].article
            best[key] = max(best.get(key, 0.0), link.score)
    return [
        link
        for link in found
        if link.score in (best[link.a, leaders[link.b].article], best[link.b, leaders[link.a].article])
    ]
