"""Where the reader has been: places that keys jumped from, and places marked with a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crossread.ui.choice import Stop

LONGEST = 100
"""Places that are remembered, as in vim."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place to come back to."""

    article: str
    offset: int
    row: int
    """The row of the view on which the offset stood."""
    stop: Stop | None = None
    """What was chosen there."""
    fact: str = ""
    """Id of the fact that was chosen in the table."""
    lined: bool = False
    """Whether the columns were lined up on what was chosen."""


@dataclass(frozen=True, slots=True)
class Trail:
    """The places behind the reader and those ahead, which were come back from; the marks."""

    behind: tuple[Spot, ...] = ()
    """The latest last."""
    ahead: tuple[Spot, ...] = ()
    """The next first."""
    marks: Mapping[str, Spot] = field(default_factory=dict)
    """By letter."""

    def left(self, spot: Spot) -> "Trail":
        """The trail after a jump from that place; what lay ahead is forgotten."""
        return replace(self, behind=(*self.behind, spot)[-LONGEST:], ahead=())

    def walked(self, here: Spot, by: int) -> tuple["Trail", Spot, str]:
        """The trail so many places ahead (back below 0) of `here`, the place there, and `place 3/7`."""
        line = (*self.behind, here, *self.ahead)
        index = max(0, min(len(line) - 1, len(self.behind) + by))
        trail = replace(self, behind=line[:index], ahead=line[index + 1 :])
        return trail, line[index], f"place {index + 1}/{len(line)}"

    def marked(self, letter: str, spot: Spot) -> "Trail":
        """The trail with that mark."""
        return replace(self, marks={**self.marks, letter: spot})

    def without_stops(self) -> "Trail":
        """The trail for another comparison, in which what was chosen may not be: the places alone."""
        return Trail(
            tuple(_bare(spot) for spot in self.behind),
            tuple(_bare(spot) for spot in self.ahead),
            {letter: _bare(spot) for letter, spot in self.marks.items()},
        )


def _bare(spot: Spot) -> Spot:
    return replace(spot, stop=None, lined=False)
