"""Which shared passages come in the same order in the reports shown, and which have moved."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from crossread.model import AlignmentKind, Article, Comparison, Group
from crossread.ui.paint.chain import Landmark, chained, place_key

KIND_WEIGHT: dict[AlignmentKind, float] = {"same words": 1.0, "same statement": 0.8, "same fact": 0.4}
"""How far the place of an alignment tells the order of two reports: wording follows its source, a figure is said
anywhere.

On five events figures of weight 0.4 cost shared wording nothing and bring a tenth more of their own level; with the
weight of wording they push a tenth of that off its row.
"""

LEADING = 1.5
"""How much more it gives to level sentences that all begin a paragraph: blank rows before those part nothing."""

INDENT = 8
"""White space and bullets at the start of a paragraph that are looked over for its beginning, in code points."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A shared passage whose counterparts stand elsewhere: out of order, or on other rows."""

    column: int
    start: int
    down: bool
    """Whether the counterpart stands further down."""


@dataclass(frozen=True, slots=True)
class Shared:
    """One place of each of several columns at which they share wording."""

    passages: dict[int, int]
    """By column, the start of its passage."""
    sentences: dict[int, int]
    """By column, the start of the sentence that holds it: what can stand level."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """What is in order, as a chain, and what is not."""

    chain: tuple[Landmark, ...] = ()
    """Starts of the sentences that hold the passages; none goes back in any column."""
    moved: tuple[Moved, ...] = ()
    """By column, then by place."""
    shared: tuple["Shared", ...] = ()
    """The passages in wording, in order or not."""

    def breaks_in(self, column: int) -> tuple[int, ...]:
        """Where lines of one column have to begin so that its landmarks can stand level without breaking a sentence."""
        return tuple(start for mark in self.chain if (start := mark.offsets[column]) is not None)


def landmarks_of(comparison: Comparison, article_ids: Sequence[str]) -> Landmarks:
    """The heaviest sentences in order among the articles shown (see `chained`), and the passages out of order.

    A passage that begins inside a sentence stands for the whole of it: nobody reads half a sentence beside half of
    another. The same for any order of `article_ids` but for the order of the offsets.
    """
    if not comparison.groups:
        return Landmarks()
    rank = {article.id: n for n, article in enumerate(comparison.event.articles)}
    canon = sorted(range(len(article_ids)), key=lambda c: rank[article_ids[c]])
    columns = [_Column(comparison.event.articles[rank[article_ids[c]]]) for c in canon]
    passages = [group for group in comparison.groups if group.kind != "same fact"]
    wordings = _candidates(passages, columns)
    figures = _candidates([group for group in comparison.groups if group.kind == "same fact"], columns)
    chain = chained([_levelled(mark, columns) for mark in (*wordings, *figures)])
    shared = [_shared(mark, columns) for mark in wordings]
    moved = _moved(shared, chain)
    back = [canon.index(c) for c in range(len(canon))]
    return Landmarks(
        tuple(Landmark(tuple(mark.offsets[c] for c in back), mark.weight) for mark in chain),
        tuple(sorted((Moved(canon[m.column], m.start, m.down) for m in moved), key=lambda m: (m.column, m.start))),
        tuple(
            Shared(*({canon[c]: start for c, start in starts.items()} for starts in (one.passages, one.sentences)))
            for one in shared
        ),
    )


def apart(shared: Iterable[Shared], row_of: Callable[[int, int], int]) -> tuple[Moved, ...]:
    """The passages whose sentence stands level with none of its counterparts, with the side on which they stand.

    `row_of` gives the row of an offset of a column. By column, then by place.
    """
    level: set[tuple[int, int]] = set()
    side: dict[tuple[int, int], bool] = {}
    for one in shared:
        rows = {c: row_of(c, start) for c, start in one.sentences.items()}
        for c, start in one.passages.items():
            others = [row for d, row in rows.items() if d != c]
            if rows[c] in others:
                level.add((c, start))
            side.setdefault((c, start), max(others, key=lambda row: (abs(row - rows[c]), row)) > rows[c])
    return tuple(Moved(*place, side[place]) for place in sorted(side.keys() - level))


class _Column:
    """An article's sentences by place."""

    def __init__(self, article: Article) -> None:
        from crossread.engine.text.sentences import sentences  # the engine is not imported before text stands

        self.id = article.id
        self._text = article.text
        self._starts = [sentence.start for sentence in sentences(article.text)]

    def sentence_at(self, offset: int) -> int:
        """Start of the sentence that holds an offset; the offset itself before the first."""
        k = bisect_right(self._starts, offset) - 1
        return self._starts[k] if k >= 0 else offset

    def leads(self, offset: int) -> bool:
        """Whether a paragraph begins there."""
        return not offset or self._text[max(0, offset - INDENT) : offset].rstrip(" \t").endswith("\n")


def _candidates(groups: Iterable[Group], columns: Sequence[_Column]) -> list[Landmark]:
    """The groups' passages in the columns, in an order that does not depend on that of the groups.

    Where an article has several of a group, its first goes with the first of the others, its second with the second.
    """
    found = set()
    for group in groups:
        places = [sorted(p.start for p in group.of(column.id)) for column in columns]
        for offsets in zip_longest(*places):
            if sum(offset is not None for offset in offsets) > 1:
                found.add(Landmark(offsets, group.score * KIND_WEIGHT[group.kind]))
    return sorted(found, key=lambda mark: (place_key(mark), mark.weight))


def _levelled(mark: Landmark, columns: Sequence[_Column]) -> Landmark:
    """The sentences that hold a candidate's passages."""
    offsets = tuple(None if o is None else columns[c].sentence_at(o) for c, o in enumerate(mark.offsets))
    leads = all(columns[c].leads(offset) for c, offset in enumerate(offsets) if offset is not None)
    return Landmark(offsets, mark.weight * (LEADING if leads else 1.0))


def _shared(mark: Landmark, columns: Sequence[_Column]) -> Shared:
    """The passages of a candidate, with the sentences that hold them."""
    return Shared(mark.places, {c: columns[c].sentence_at(o) for c, o in mark.places.items()})


def _moved(wordings: Iterable[Shared], chain: Sequence[Landmark]) -> Iterable[Moved]:
    """The passages that no landmark of the chain holds, each once, with the side on which its counterpart stands.

    Of several counterparts the one counts that is furthest away along the chain. Figures do not move: they are said
    anywhere.
    """
    columns = list(zip(*(mark.offsets for mark in chain), strict=True))
    ladders = [[(o, k) for k, o in enumerate(column) if o is not None] for column in columns]

    def height(column: int, offset: int) -> tuple[int, int]:
        """How far down the chain a place stands; between two landmarks, its offset tells."""
        ladder = ladders[column] if ladders else []
        k = bisect_left(ladder, (offset, -1))
        return (ladder[k][1] if k < len(ladder) else len(chain)), offset

    held = {(c, o) for c, ladder in enumerate(ladders) for o, _ in ladder}
    seen: set[tuple[int, int]] = set()
    for one in wordings:
        heights = {c: height(c, o) for c, o in one.sentences.items()}
        for c, start in one.passages.items():
            own = heights[c]
            if (c, own[1]) not in held and (c, start) not in seen:
                seen.add((c, start))
                others = (other for d, other in heights.items() if d != c)
                yield Moved(c, start, max(others, key=lambda other: (abs(other[0] - own[0]), other)) > own)
