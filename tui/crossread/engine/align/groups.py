"""Groups of passages across articles: what several reports share, told once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crossread.engine.align.copies import Copies, Member, Told
from crossread.engine.align.crossing import Crossing, Part, crossings
from crossread.engine.align.families import Family, families
from crossread.engine.align.formulas import is_formula
from crossread.engine.align.links import MOSTLY, RUN_WEIGHT, THRESHOLD, Link, best_only, links
from crossread.engine.align.narrowing import narrowed
from crossread.engine.align.order import Order
from crossread.engine.align.reading import Sentence
from crossread.engine.align.statements import LEAST_TERMS
from crossread.engine.align.weights import Weights
from crossread.engine.uncollected import uncollected
from crossread.engine.watch import UNWATCHED, Watch
from crossread.model import AlignmentKind, Article, Group


@dataclass(frozen=True, slots=True)
class Clique:
    """Sentences, each with its words, and the links between each two of them."""

    members: Sequence[Member]
    edges: Sequence[Link]

    @property
    def kind(self) -> AlignmentKind:
        """The same words where all of them are."""
        return "same words" if all(edge.kind == "same words" for edge in self.edges) else "same statement"

    def same_words(self) -> Iterator[tuple[set[int], float]]:
        """The sentences of which each two are of the same words, and the score of the weakest link; also single ones,
        which may have copies.
        """
        scores = {frozenset((edge.a, edge.b)): edge.score for edge in self.edges if edge.kind == "same words"}
        parts: list[set[int]] = []
        for number, _ in self.members:
            near = (part for part in parts if all(frozenset((number, other)) in scores for other in part))
            part = next(near, None)
            if part is None:
                parts.append({number})
            else:
                part.add(number)
        for part in parts:
            yield part, min((scores[frozenset(pair)] for pair in combinations(part, 2)), default=1.0)


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
    found = links(leaders, homes, weights, threshold=threshold, formulas=formulas, watch=watch)
    proposed = best_only([narrowed(link, leaders, weights) for link in found], leaders)
    crossing, proposed = _crossing(held, proposed, weights, formulas)
    order, copies = Order(articles), Copies(held)
    made = [Group("same words", order.of(one.passages), one.score) for one in crossing]
    for clique in _complete(proposed, homes, watch):
        told = copies.of(clique.members)
        if told:
            made.append(_group(clique, told, order))
    for family, passages in copies.untold():
        if formulas or _telling(family.leader, weights):
            made.append(Group("same words", order.of(passages), family.likeness))
    places = {article.id: at for at, article in enumerate(articles)}
    return tuple(sorted(made, key=lambda group: [(places[p.article], p.start, p.end) for p in group.passages]))


def _group(clique: Clique, told: Sequence[Told], order: Order) -> Group:
    """The group of a clique; where its sentences are not all of the same words, those that are stand inside it."""

    def of(some: Sequence[Told], kind: AlignmentKind, score: float, inner: tuple[Group, ...] = ()) -> Group:
        passages = order.of(passage for one in some for passage in one.passages)
        return Group(kind, passages, min(score, *(one.likeness for one in some)), inner)

    inner = []
    for numbers, score in clique.same_words() if clique.kind != "same words" else ():
        some = [one for one in told if one.number in numbers]
        if len({passage.article for one in some for passage in one.passages}) > 1:
            inner.append(of(some, "same words", score))
    return of(told, clique.kind, min(edge.score for edge in clique.edges), tuple(inner))


def _crossing(
    held: Sequence[Family], proposed: Sequence[Link], weights: Weights, formulas: bool
) -> tuple[list[Crossing], list[Link]]:
    """The runs that cross ends of sentences, and the links beside them.

    A run stands for the links that it holds most of; where a link holds more than the run, the link stays.
    """
    number_of = {id(one): number for number, family in enumerate(held) for one in (*family.copies, *family.near)}
    linked = {(link.a, link.b) for link in proposed}
    told, replaced = [], set[tuple[int, int]]()
    for one in crossings((each for family in held for each in (*family.copies, *family.near)), weights):
        if not formulas and any(is_formula(sentence.words) for place in one.places for sentence, _, _ in place):
            continue
        touched: dict[tuple[int, int], bool] = {}
        for a, b in one.pairs():
            pair = number_of[id(a[0])], number_of[id(b[0])]
            touched[min(pair), max(pair)] = max(_part(a), _part(b)) >= MOSTLY
        if all(mostly if pair in linked else pair[0] != pair[1] for pair, mostly in touched.items()):
            told.append(one)
            replaced |= touched.keys()
    return told, [link for link in proposed if (link.a, link.b) not in replaced]


def _part(part: Part) -> float:
    """How much of its sentence a part is."""
    sentence, first, last = part
    return (last - first) / len(sentence.words)


def _telling(sentence: Sentence, weights: Weights) -> bool:
    """Whether a sentence that stands word for word in several articles is more than a formula or a heading."""
    if is_formula(sentence.words):
        return False
    terms = set(sentence.terms)
    whole = sentence.closed and sentence.states and len(terms) >= LEAST_TERMS
    return whole or weights.total(terms) >= RUN_WEIGHT


def _complete(found: Sequence[Link], homes: Sequence[frozenset[str]], watch: Watch) -> Iterator[Clique]:
    """Sentences of which each two are linked.

    The surest links come first; no two cliques hold the same link.
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
        yield Clique(sorted(members.items()), inside)


def _joined(other: int, members: Mapping[int, tuple[int, int]], edges: Mapping[int, Link]) -> list[Link]:
    """The links from another sentence to all members, where they speak of the same words as the group does; else none.

    `members` are the group's sentences by number, each with those of its words that the group is of; `edges` are the
    links of the other sentence that no group holds yet, by the sentence they lead to.
    """
    joined: list[Link] = []
    for one, words in members.items():
        edge = edges.get(one)
        if not edge or edge.words_of(one) != words or edge.words_of(other) != (joined or [edge])[0].words_of(other):
            return []
        joined.append(edge)
    return joined
