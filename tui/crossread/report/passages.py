"""The shared passages for people: one block a group, one line a passage."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args

from crossread.model import AlignmentKind, Comparison, Group
from crossread.report.figure import ASCII
from crossread.report.grid import cut, wrapped
from crossread.report.heading import event_line, legend

NARROWEST = 40
"""Below this many cells a passage is no longer shown by enough words to be known again."""
KINDS: tuple[AlignmentKind, ...] = get_args(AlignmentKind)


def align_table(comparison: Comparison, width: int, *, note: str = "", ascii_only: bool = False) -> str:
    """The groups of passages that belong together, each passage on a line of at most `width` cells.

    `note` stands beneath their number. Facts whose sentences are told by their wording already are left out.
    """
    width = max(width, NARROWEST)
    groups = comparison.distinct
    lines = [event_line(comparison.event, width), *wrapped(_count_line(groups), width)]
    lines += [*(wrapped(note, width) if note else ()), ""]
    for group in groups:
        lines += [*_block(group, comparison, width), ""]
    lines += legend(comparison.event, width)
    text = "".join(f"{line}\n" for line in lines)
    return text.translate(ASCII) if ascii_only else text


def _count_line(groups: Sequence[Group]) -> str:
    counts = Counter(group.kind for group in groups)
    parts = [f"{counts[kind]} {kind}" for kind in KINDS if counts[kind]]
    total = len(groups)
    return f"{total} shared passage{'s' if total != 1 else ''}" + (f": {', '.join(parts)}" if parts else "")


def _block(group: Group, comparison: Comparison, width: int) -> Iterator[str]:
    numbers = {article.id: n for n, article in enumerate(comparison.event.articles, 1)}
    texts = {article.id: article.text for article in comparison.event.articles}
    digits = len(str(len(numbers)))
    closer = [
        f"{one.kind} · {one.score:.2f} in {', '.join(str(numbers[p.article]) for p in one.passages)}"
        for one in group.inner
    ]
    yield "; ".join((f"{group.kind} · {group.score:.2f}", *closer))
    for passage in group.passages:
        text = cut(passage.span.of(texts[passage.article]), width - digits - 4)
        yield f"  {numbers[passage.article]:>{digits}}  {text}"
