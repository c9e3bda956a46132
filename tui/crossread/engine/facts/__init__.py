"""Which claims answer the same question, and whether they agree: events inside reports, grouping, verdicts, labels."""

from crossread.engine.facts.gather import gather
from crossread.engine.facts.interval import Interval, base_interval, interval_of
from crossread.engine.facts.series import Point, chart_range, course_of, latest_span, points_of
from crossread.engine.facts.verdict import verdict_of

__all__ = [
    "Interval",
    "Point",
    "base_interval",
    "chart_range",
    "course_of",
    "gather",
    "interval_of",
    "latest_span",
    "points_of",
    "verdict_of",
]
