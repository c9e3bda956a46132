"""Precision and recall of one comparison with answers by hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of what was said is right, and how much of what was asked was found."""

    right: int
    said: int
    found: int
    asked: int

    @property
    def precision(self) -> float:
        """Share of what was said that is right; 1 where nothing was said."""
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """Share of what was asked that was found; 1 where nothing was asked."""
        return self.found / self.asked if self.asked else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0
