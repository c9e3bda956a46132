"""The numbers of one sentence with what they count: the things that claims are made of."""

from dataclasses import dataclass

from crossread.engine.text.number_words import Amount
from crossread.engine.text.pieces import Piece
from crossread.engine.text.quantity import Quantity
from crossread.model import ClaimKind, Hedge

NO_CLAIM = (
    "age",
    "date",
    "time",
    "year",
    "ordinal",
    "score",
    "name",
    "label",
    "phone",
    "part",
    "definite",
    "idle",
    "fraction",
    "table",
    "unread",
)
"""Sorts of numbers that are no claims, each a reason that can be told."""

SHORT = 5
"""A short form before a full stop has fewer letters."""


@dataclass(slots=True)
class Tally:
    """One number, or one person or thing counted as one, with its phrase. Indices count the pieces of the sentence."""

    first: int
    """Where the quote begins."""
    stop: int
    """After the quote's last piece."""
    sort: str
    """`people`, `bare`, `thing`, `single`, `none` (no one), a kind of measure, or one of `NO_CLAIM`."""
    value: Amount | None
    high: Amount | None = None
    hedge: Hedge = "exact"
    weak: bool = False
    kind: ClaimKind | None = None
    """What the counted noun itself says: `24 dead`, `five injured people`."""
    head: int = -1
    """Index of the counted noun, -1 without one."""
    subject: str = ""
    unit: str = ""
    definite: bool = False
    """After `the`, `these`, `their`: a thing known already."""
    core: int = 0
    """Where the number itself begins."""
    noun: int = 0
    """Where the counted noun's phrase begins."""
    scope: str = ""
    fixed: bool = False
    """Whether no verb changes the kind: `24 dead`, `12 deaths`."""
    withdrawn: bool = False
    """Whether the report takes it back."""

    @property
    def counts(self) -> bool:
        """Whether it may become a claim about people or things."""
        return self.sort in ("people", "bare", "thing", "single", "none")


def key(run: list[Piece], i: int) -> str:
    """The key of piece `i`, empty outside the run."""
    return run[i].key if 0 <= i < len(run) else ""


def glued(run: list[Piece], i: int) -> bool:
    """Whether piece `i` follows the one before it without a space."""
    return 0 < i < len(run) and run[i].start == run[i - 1].end


def shortened(run: list[Piece], i: int) -> bool:
    """Whether a full stop ends a short form before a name, and no clause: `the church of St. Ann`."""
    short = i > 0 and run[i - 1].capital and len(run[i - 1].key) < SHORT
    return short and i + 1 < len(run) and run[i + 1].capital


def of_unit(q: Quantity, sort: str, unit: str, first: int, stop: int) -> Tally:
    """The tally of a number with a unit, whose sort is its kind."""
    hedge = q.hedge
    return Tally(first, max(stop, q.stop), sort, q.value, q.high, hedge, q.weak, kind=sort, unit=unit, core=q.core)  # type: ignore[arg-type]  # the sort of a measured number is its kind
