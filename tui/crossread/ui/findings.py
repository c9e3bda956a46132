"""What the thread beside the screen hands over: a comparison with all that the screen needs of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crossread.engine.watch import Watch
from crossread.model import Comparison
from crossread.ui.choice import Atlas, atlas
from crossread.ui.paint.marks import Marks, all_marks
from crossread.ui.reading import Reading, compared, glimpsed
from crossread.ui.sheet import Sheets

MANY = 12
"""Reports from which on those in view are compared by themselves first: all of fewer are compared as soon as one has
looked."""

STEP = 0.02
"""By which the threshold is moved: a few passages of an event each time."""


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """A comparison, where its stops are and how its texts are marked."""

    comparison: Comparison
    atlas: Atlas
    marks: Mapping[str, Marks]
    sheets: Sheets
    """With the sheet laid out that is wanted first."""
    sides: tuple[int, int] = (0, 0)
    """How many pairs are less alike than the threshold that the reader has chosen, and how many are not."""


def findings(comparison: Comparison, reading: Reading) -> Findings:
    """All that the screen needs of a comparison to go on from that state."""
    sheets = Sheets(comparison)
    if reading.sheet:
        sheets.lay_out(reading.sheet.shown, widths=reading.plan.columns, level=reading.aligned and not reading.loose)
    return Findings(comparison, atlas(comparison), all_marks(comparison), sheets)


def glimpse(reading: Reading, given_up: Callable[[], bool]) -> Findings:
    """What the reports in view share among themselves, to be shown while all are compared; nothing of facts.

    Words are weighed by those few reports: a passage on the brink may be gone when all have been compared. Raises
    `Cancelled` once it is given up.
    """
    from crossread.engine.align import THRESHOLD, shared_groups

    shown = [reading.articles[number] for number in (reading.sheet.shown if reading.sheet else ())]
    threshold = THRESHOLD if reading.threshold is None else reading.threshold
    groups = shared_groups(shown, threshold=threshold, formulas=reading.formulas, watch=Watch(cancelled=given_up))
    shared = Comparison(reading.event, groups)
    return Findings(shared, Atlas(), all_marks(shared), Sheets(shared))


def chosen(comparison: Comparison, reading: Reading, given_up: Callable[[], bool]) -> Findings:
    """The findings with the same facts and the passages that the reader has asked for, by threshold and with formulas.

    Raises `Cancelled` once it is given up.
    """
    from crossread.engine.align import LEAST, THRESHOLD, counts_by_threshold, fact_groups, shared_groups

    articles, watch = comparison.event.articles, Watch(cancelled=given_up)
    threshold = THRESHOLD if reading.threshold is None else reading.threshold
    shared = shared_groups(articles, threshold=threshold, formulas=reading.formulas, watch=watch)
    sides = counts_by_threshold(articles, (min(LEAST, threshold), threshold), watch=watch)[threshold]
    moved = replace(comparison, groups=(*shared, *fact_groups(articles, comparison.facts)))
    return replace(findings(moved, reading), sides=sides)


def moved_threshold(threshold: float | None, by: int) -> float:
    """The threshold so many steps higher, or lower below 0; None stands for the engine's own."""
    from crossread.engine.align import LEAST, MOST, THRESHOLD

    return max(LEAST, min(MOST, round((THRESHOLD if threshold is None else threshold) + by * STEP, 2)))


def told_at(found: Findings, threshold: float) -> str:
    """What there is at a threshold, in words, with how many pairs lie on each side of it."""
    less, more = found.sides
    return f"{_passages(found)} at {threshold:.2f} · {more} pair{'s' * (more != 1)} so alike, {less} less"


def told_with(found: Findings, formulas: bool) -> str:
    """What there is with formulas, or without them, in words."""
    return f"{_passages(found)}, formulas and bare names {'among them' if formulas else 'left out'}"


def _passages(found: Findings) -> str:
    passages = sum(group.kind != "same fact" for group in found.comparison.groups)
    return f"{passages} passage{'s' * (passages != 1)}"


def glanced_at(reading: Reading, found: Findings) -> Reading:
    """The state with a glimpse of what is to be found."""
    return glimpsed(reading, found.comparison, sheets=found.sheets)


def taken_in(reading: Reading, found: Findings) -> Reading:
    """The state when the findings have come."""
    return compared(reading, found.comparison, known=found.atlas, sheets=found.sheets)
