"""Groups of passages across articles: what several reports share, told once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.engine.align.links import RUN_WEIGHT, THRESHOLD, Link, best_only, links
from crossread.engine.align.order import Order
from crossread.engine.align.reading import Sentence, read
from crossread.engine.align.statements import LEAST_TERMS
from crossread.engine.align.weights import Weights
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import AlignmentKind, Article, Group


def shared_groups(
    articles: Sequence[Article], *, threshold: float = THRESHOLD, formulas: bool = False, watch: Watch = UNWATCHED
) -> tuple[Group, ...]:
    """What the articles share, by place in the first that tells it; the same groups for any order of the articles.

    Every two passages of a group are alike enough, no pair of passages is told by two groups. `threshold` is the
    likeness (0 to 1) from which on sentences are the same statement; with `formulas` also runs that say little
    (`resulted in the deaths of`). Raises `Cancelled` where `watch` does.
    """
    families = _families(articles, watch)
    leaders = [family[0] for family in families]
    homes = [frozenset(sentence.article for sentence in family) for family in families]
    weights = Weights(leaders)
    found = best_only(
        list(links(leaders, homes, weights, threshold=threshold, formulas=formulas, watch=watch)), leaders
    )
    made = []
    order = Order(articles)
    told: set[int] = set()
    for score, kind, members in _complete(found, homes):
        passages = []
        for number, first, last in members:
            whole = first == 0 and last == len(leaders[number].words)
            # copies are told together once; in a further group one stands for all, or their pairs would be told twice
            family = families[number][:1] if number in told else families[number]
            told.add(number)
            passages += [one.passage if whole else one.passage_of(first, last) for one in family]
        made.append(Group(kind, order.of(passages), score))
    for number, family in enumerate(families):
        if number not in told and len(homes[number]) > 1 and (formulas or _telling(family[0], weights)):
            made.append(Group("same words", order.of([one.passage for one in family]), 1.0))
    places = {article.id: at for at, article in enumerate(articles)}
    return tuple(sorted(made, key=lambda group: [(places[p.article], p.start, p.end) for p in group.passages]))


def _families(articles: Sequence[Article], watch: Watch) -> list[list[Sentence]]:
    """The sentences of all articles, those of the same words together; by id, whatever the order of the articles."""
    families: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for at, article in enumerate(sorted(articles, key=lambda article: article.id)):
        watch.at("reading", at, len(articles))
        for sentence in read(article):
            families[sentence.words].append(sentence)
    return list(families.values())


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
