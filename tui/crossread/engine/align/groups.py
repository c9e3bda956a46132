"""Groups of passages across articles: what several reports share, told once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.engine.align.copies import Copies
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
    leaders, homes = [family.leader for family in held], [family.articles for family in held]
    weights = Weights(leaders)
    proposed = links(leaders, homes, weights, threshold=threshold, formulas=formulas, watch=watch)
    order, copies = Order(articles), Copies(held)
    made = []
    for score, kind, members in _complete(best_only(list(proposed), leaders), homes):
        told = [copies.passages(number, words) for number, words in members]
        passages = [passage for each, _ in told for passage in each]
        made.append(Group(kind, order.of(passages), min(score, *(likeness for _, likeness in told))))
    for family, passages in copies.untold():
        if formulas or _telling(family.leader, weights):
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
) -> Iterator[tuple[float, AlignmentKind, list[tuple[int, tuple[int, int]]]]]:
    """Score, kind and members (sentence, its words) of groups in which each two members are linked.

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
        yield min(edge.score for edge in inside), kind, sorted(members.items())


def _joined(other: int, members: dict[int, tuple[int, int]], edges: list[Link]) -> list[Link]:
    """The links from another sentence to the members, those that speak of the same words as the group does."""
    words = edges[0].words_of(other) if edges else (0, 0)
    fitting = [edge for edge in edges if edge.words_of(other) == words]
    return [edge for edge in fitting if all(members[n] == edge.words_of(n) for n in (edge.a, edge.b) if n != other)]
