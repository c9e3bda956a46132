"""Compare several reports of one event: what they share, and every figure they disagree on."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crossread.engine.compare import align, claims, compare
    from crossread.ingest import load
    from crossread.model import Alignment, Article, Claim, Comparison, Event, Fact, Group, Passage, Problem, Span

__version__ = "0.1.0"
__all__ = [
    "Alignment",
    "Article",
    "Claim",
    "Comparison",
    "Event",
    "Fact",
    "Group",
    "Passage",
    "Problem",
    "Span",
    "align",
    "claims",
    "compare",
    "load",
]

ROOMS = {"align": "engine.compare", "claims": "engine.compare", "compare": "engine.compare", "load": "ingest"}


def __getattr__(name: str) -> Any:
    """Bring a public name in when it is first asked for, so that the screen opens before the engine is loaded."""
    if name not in __all__:
        raise AttributeError(f"module 'crossread' has no attribute {name!r}")
    return getattr(import_module(f"crossread.{ROOMS.get(name, 'model')}"), name)
