"""A number as it stands in a text, hedge and all."""

from dataclasses import dataclass

from crossread.engine.text.number_words import Amount
from crossread.model import Hedge


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands in a text. Indices count pieces of the run it was read from."""

    first: int
    """Where the hedge, else the number, begins."""
    core: int
    """Where the number itself begins."""
    stop: int
    """After the last piece."""
    value: Amount | None
    """None for a vague amount."""
    high: Amount | None = None
    hedge: Hedge = "exact"
    weak: bool = False
    """A vague word that counts little (`some`, `many`)."""
    digits: bool = False
    """Whether it is written in digits alone."""
