"""The words that news sites put around reports: small sets here, the long lists as data in `words/`."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"

AROUND_LABEL = " \t.:!…[]()*_#-–—|<>»«•·"
"""What may stand around a label or a credit without being part of it."""
CREDIT_WORDS = frozenset({"and", "at", "by", "from", "in", "input", "inputs", "news", "source", "the", "via", "with"})
"""What joins agencies in a credit line."""
NAMELESS = frozenset({"agencies", "news agencies", "wire reports", "wires"})
"""Agencies that stand in small letters in a credit; any other in small letters is a common word."""
PICTURE_AGENCIES = frozenset({"epa", "getty", "getty images", "zuma press"})
"""Agencies whose name in a credit says who took a picture and not who wrote."""
PICTURE_WORDS = frozenset(
    {"file", "handout", "illustration", "image", "images", "photo", "photograph", "photos", "picture"}
)
"""What says in a credit that a picture is meant."""
BYLINES = (
    "by",
    "compiled by",
    "edited by",
    "posted by",
    "report by",
    "reported by",
    "reporting by",
    "words by",
    "written by",
)
NAME_PARTICLES = frozenset(
    {"al", "and", "bin", "da", "de", "del", "der", "di", "el", "for", "ibn", "in", "of", "the", "van", "von"}
)
"""What may stand in small letters in a byline or a place."""


@cache
def words(name: str) -> frozenset[str]:
    """The entries of one list in `words/`, in small letters; raises `OSError` where the package was cut apart."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
