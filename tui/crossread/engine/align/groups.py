"""Groups of passages across articles: what several reports share, told once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crossread.engine.align.copies import Copies
from crossread.engine.align.families import families
from crossread.engine.align.formulas import is_formula
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
    for score, kind, members in _complete(best_only(list(proposed), leaders), homes, watch):
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
    if is_formula(sentence.words):
        return False
    terms = set(sentence.terms)
    whole = sentence.closed and sentence.states and len(terms) >= LEAST_TERMS
    return whole or weights.total(terms) >= RUN_WEIGHT


def _complete(
    found: Sequence[Link], homes: Sequence[frozenset[str]], watch: Watch
) -> Iterator[tuple[float, AlignmentKind, list[tuple[int, tuple[int, int]]]]]:
    """Score, kind and members (sentence, its words) of groups in which each two members are linked.

    The surest links come first; no two groups hold the same link.
    """
    free: dict[int, dict[int, Link]] = defaultdict(dict)
    for link in found:
        free[link.a][link.b] = free[link.b][link.a] = link
    for link in sorted(found, key=lambda link: (-link.score, link.a, link.b)):
        watch.ask()
        if link.b not in free[link.a]:
            continue
        members = {link.a: link.left, link.b: link.right}
        inside = [link]
        told = homes[link.a] | homes[link.b]
        for other in sorted(free[link.a].keys() & free[link.b].keys()):
            if not told.isdisjoint(homes[other]):
                continue  # one article says it once in a group; what it says again is another group
            joined = _joined(other, members, free[other])
            if joined:
                members[other] = joined[0].words_of(other)
                inside += joined
                told |= homes[other]
        for edge in inside:
            del free[edge.a][edge.b], free[edge.b][edge.a]
        kind: AlignmentKind = "same words" if all(edge.kind == "same words" for edge in inside) else "same statement"
        yield min(edge.score for edge in inside), kind, sorted(members.items())


def _joined(other: int, members: Mapping[int, tuple[int, int]], edges: Mapping[int, Link]) -> list[Link]:
    """The links from another sentence to all members, where they speak of the same words as the group does; else none.

    `edges` are the links of the other sentence that no group holds yet.
    """
    joined: list[Link] = []
    for one, words in members.items():
        edge = edges.get(one)
        if not edge or edge.words_of(one) != words or edge.words_of(other) != (joined or [edge])[0].words_of(other):
            return []
        joined.append(edge)
    return joined
