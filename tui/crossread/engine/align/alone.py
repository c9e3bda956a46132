"""What one article alone says, and what half of the others or more say and it leaves out."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from crossread.engine.align.reading import read
from crossread.model import Comparison, Group, Passage, Span

COVERED = 0.5
"""Part of a sentence that groups must hold for it to be told elsewhere."""
HALF = 0.5
"""Part of the other articles that must carry a statement for an article to leave it out."""
SEVERAL = 2
"""Articles that must carry it at least."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A statement that an article does not carry."""

    article: str
    group: Group


def only_here(comparison: Comparison) -> tuple[Passage, ...]:
    """The sentences that no other article carries, by article and place; headings and furniture left aside."""
    if len(comparison.event.articles) < SEVERAL:
        return ()
    told: dict[str, list[Span]] = defaultdict(list)
    for group in comparison.groups:
        for passage in group.passages:
            told[passage.article].append(passage.span)
    alone = []
    for article in comparison.event.articles:
        spans = sorted(told[article.id])
        at = 0
        for sentence in read(article):
            if not sentence.states:
                continue
            while at < len(spans) and spans[at].end <= sentence.span.start:
                at += 1
            if _covered(sentence.span, spans, at) < COVERED * len(sentence.span):
                alone.append(sentence.passage)
    return tuple(alone)


def _covered(span: Span, spans: list[Span], at: int) -> int:
    """Code points of the span that lie in the sorted spans from number `at` on."""
    total, reached = 0, span.start
    for one in spans[at:]:
        if one.start >= span.end:
            break
        start, end = max(one.start, reached), min(one.end, span.end)
        if end > start:
            total += end - start
            reached = end
    return total


def left_out(comparison: Comparison) -> tuple[LeftOut, ...]:
    """What at least half of the other articles carry and one does not, by order of the articles and of the groups.

    An article carries a statement also where another group ties it to one of the statement's passages.
    """
    articles = [article.id for article in comparison.event.articles]
    ties: dict[Passage, set[str]] = defaultdict(set)
    for group in comparison.groups:
        for passage in group.passages:
            ties[passage].update(one.article for one in group.passages)
    found = [LeftOut(article, group) for group in _broadest(comparison) for article in _without(group, articles, ties)]
    places = {article: at for at, article in enumerate(articles)}
    return tuple(sorted(found, key=lambda one: places[one.article]))


def _broadest(comparison: Comparison) -> Iterator[Group]:
    """The groups, in order, without those that share a passage with one of more articles: each statement once."""
    ranked = sorted(
        enumerate(comparison.groups), key=lambda pair: (-len({one.article for one in pair[1].passages}), pair[0])
    )
    taken: set[Passage] = set()
    kept = []
    for at, group in ranked:
        if taken.isdisjoint(group.passages):
            kept.append((at, group))
        taken.update(group.passages)
    return (group for _, group in sorted(kept, key=lambda pair: pair[0]))


def _without(group: Group, articles: list[str], ties: dict[Passage, set[str]]) -> Iterator[str]:
    telling = {passage.article for passage in group.passages}
    if len(telling) < max(SEVERAL, HALF * (len(articles) - 1)):
        return
    carriers = set().union(*(ties[passage] for passage in group.passages))
    yield from (article for article in articles if article not in carriers)
