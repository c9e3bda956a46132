"""What the reports of one event claim and which of their numbers claim nothing, gathered to be printed."""

from dataclasses import dataclass

from crossread.model import Claim, Event, Passage


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim, and in one line how it was understood."""

    claim: Claim
    """With its quote."""
    explanation: str

    @property
    def passage(self) -> Passage:
        """Where the quote stands."""
        return self.claim.passage


@dataclass(frozen=True, slots=True)
class NoClaim:
    """A number that claims nothing."""

    passage: Passage
    reason: str
    """One word: `age`, `date`, `unread`, ..."""
    explanation: str


@dataclass(frozen=True, slots=True)
class ToldClaims:
    """All of one event, by article and place."""

    event: Event
    claims: tuple[ToldClaim, ...]
    unread: tuple[NoClaim, ...] | None = None
    """None where they were not asked for."""

    @property
    def every(self) -> tuple[ToldClaim | NoClaim, ...]:
        """The claims, then the numbers that are none."""
        return *self.claims, *(self.unread or ())
