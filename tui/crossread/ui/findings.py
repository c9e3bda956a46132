"""What the thread beside the screen hands over: a comparison with all that the screen needs of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crossread.engine.watch import Watch
from crossread.model import Comparison
from crossread.ui.choice import Atlas, atlas
from crossread.ui.paint.marks import Marks, all_marks
from crossread.ui.reading import Reading, compared
from crossread.ui.sheet import Sheets

STEP = 0.02
"""By which the threshold is moved: a few passages of an event each time."""

LEAST, MOST = 0.3, 0.96
"""Thresholds between which moving makes sense: below, what is aligned says nothing; above, only copies are left."""


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """A comparison, where its stops are and how its texts are marked."""

    comparison: Comparison
    atlas: Atlas
    marks: Mapping[str, Marks]
    sheets: Sheets
    """With the sheet laid out that is wanted first."""


def findings(comparison: Comparison, reading: Reading) -> Findings:
    """All that the screen needs of a comparison to go on from that state."""
    sheets = Sheets(comparison)
    if reading.sheet:
        sheets.lay_out(reading.sheet.shown, widths=reading.plan.columns, level=reading.aligned and not reading.loose)
    return Findings(comparison, atlas(comparison), all_marks(comparison), sheets)


def at_threshold(comparison: Comparison, threshold: float, given_up: Callable[[], bool]) -> Comparison:
    """The comparison with the same facts, and those sentences as one statement that are at least so alike.

    Raises `Cancelled` once it is given up.
    """
    from crossread.engine.align import fact_groups, shared_groups

    articles = comparison.event.articles
    shared = shared_groups(articles, threshold=threshold, watch=Watch(cancelled=given_up))
    return replace(comparison, groups=(*shared, *fact_groups(articles, comparison.facts)))


def moved_threshold(threshold: float | None, by: int) -> float:
    """The threshold so many steps higher, or lower below 0; None stands for the engine's own."""
    if threshold is None:
        from crossread.engine.align.links import THRESHOLD

        threshold = THRESHOLD
    return max(LEAST, min(MOST, round(threshold + by * STEP, 2)))


def shared_passages(comparison: Comparison) -> int:
    """How many groups of passages share words or a statement."""
    return sum(group.kind != "same fact" for group in comparison.groups)


def taken_in(reading: Reading, found: Findings) -> Reading:
    """The state when the findings have come."""
    return compared(reading, found.comparison, known=found.atlas, sheets=found.sheets)
