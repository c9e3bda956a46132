"""Groups of passages across articles: what several reports share, told once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.engine.align.families import families
from crossread.engine.align.links import RUN_WEIGHT, THRESHOLD, Link, best_only, links
from crossread.engine.align.order import Order
from crossread.engine.align.reading import Sentence
from crossread.engine.align.statements import LEAST_TERMS
from crossread.engine.align.weights import Weights
from crossread.engine.uncollected import uncollected
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import AlignmentKind, Article, Group


@uncollected()
def shared_groups(
    articles: Sequence[Article], *, threshold: float = THRESHOLD, formulas: bool = False, watch: Watch = UNWATCHED
) -> tuple[Group, ...]:
    """What the articles share, by place in the first that tells it; the same groups for any order of the articles.

    Every two passages of a group are alike enough, no pair of passages is told by two groups. `threshold` is the
    likeness (0 to 1) from which on sentences are the same statement; with `formulas` also runs that say little
    (`resulted in the deaths of`). Raises `Cancelled` where `watch` does.
    """
    held = families(articles, watch)
    leaders = [family.leader for family in held]
    homes = [family.articles for family in held]
    weights = Weights(leaders)
    found = best_only(
        list(links(leaders, homes, weights, threshold=threshold, formulas=formulas, watch=watch)), leaders
    )
    made = []
    order = Order(articles)
    told: set[int] = set()
    told_whole: set[int] = set()
    for score, kind, members in _complete(found, homes):
        passages = []
        for number, first, last in members:
            family = held[number]
            # copies are told together once; in a further group one stands for all, or their pairs would be told twice
            copies = family.copies[:1] if number in told else family.copies
            told.add(number)
            if (first, last) != (0, len(family.leader.words)):
                passages += [one.passage_of(first, last) for one in copies]
                continue
            near = [] if number in told_whole else family.near
            told_whole.add(number)
            passages += [one.passage for one in (*copies, *near)]
            score = min(score, family.likeness) if near else score
        made.append(Group(kind, order.of(passages), score))
    for number, family in enumerate(held):
        if number in told_whole or (number in told and not family.near) or len(family.articles) == 1:
            continue
        if formulas or _telling(family.leader, weights):
            copies = family.copies[:1] if number in told else family.copies
            passages = [one.passage for one in (*copies, *family.near)]
            made.append(Group("same words", order.of(passages), family.likeness))
    places = {article.id: at for at, article in enumerate(articles)}
    return tuple(sorted(made, key=lambda group: [(places[p.article], p.start, p.end) for p in group.passages]))


def _telling(sentence: Sentence, weights: Weights) -> bool:
    """Whether a sentence that stands word for word in several articles is more than a formula or a heading."""
    terms = set(sentence.terms)
    whole = sentence.closed and sentence.states and len(terms) >= LEAST_TERMS
    return whole or weights.total(terms) >= RUN_WEIGHT


def _complete(
    found: Sequence[Link], homes: Sequence[frozenset[str]]
) -> Iterator[tuple[float, AlignmentKind, list[tuple[int, int, int]]]]:
    """Score, kind and members (sentence, first word, last word) of groups in which each two members are linked.

    The surest links come first; no two groups hold the same link.
    """
    by_pair = {(link.a, link.b): link for link in found}
    neighbours: dict[int, set[int]] = defaultdict(set)
    for link in found:
        neighbours[link.a].add(link.b)
        neighbours[link.b].add(link.a)
    covered: set[tuple[int, int]] = set()
    for link in sorted(found, key=lambda link: (-link.score, link.a, link.b)):
        if (link.a, link.b) in covered:
            continue
        members = {link.a: link.left, link.b: link.right}
        inside = [link]
        told = homes[link.a] | homes[link.b]
        for other in sorted(neighbours[link.a] & neighbours[link.b]):
            if homes[other] & told:
                continue  # one article says it once in a group; what it says again is another group
            edges = [by_pair.get((min(other, one), max(other, one))) for one in members]
            joined = _joined(other, members, [edge for edge in edges if edge and (edge.a, edge.b) not in covered])
            if joined and len(joined) == len(members):
                members[other] = joined[0].words_of(other)
                inside += joined
                told |= homes[other]
        covered.update((edge.a, edge.b) for edge in inside)
        kind: AlignmentKind = "same words" if all(edge.kind == "same words" for edge in inside) else "same statement"
        yield min(edge.score for edge in inside), kind, [(number, *members[number]) for number in sorted(members)]


def _joined(other: int, members: dict[int, tuple[int, int]], edges: list[Link]) -> list[Link]:
    """The links from another sentence to the members, those that speak of the same words as the group does."""
    words = edges[0].words_of(other) if edges else (0, 0)
    fitting = [edge for edge in edges if edge.words_of(other) == words]
    return [edge for edge in fitting if all(members[n] == edge.words_of(n) for n in (edge.a, edge.b) if n != other)]
