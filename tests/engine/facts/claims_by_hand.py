"""Claims written by hand: found by their quote, so that a test shows the text and not the offsets."""

from collections.abc import Sequence
from typing import Any

from crossread.engine.text.sentences import sentences
from crossread.model import Article, Claim, Fact, Span

Said = tuple[str, str, int | float | None]
"""Quote, kind, value; a dictionary after them sets other fields."""


def claim(value: int | float | None = None, hedge: str = "exact", **fields: Any) -> Claim:
    """A claim without a text, for arithmetic."""
    given = {"article": "a", "start": 0, "end": 1, "sentence": Span(0, 1), "kind": "killed", "quote": ""} | fields
    return Claim(value=value, hedge=hedge, **given)  # type: ignore[arg-type]


def told(article: Article, *said: tuple[Any, ...]) -> list[Claim]:
    """The claims of an article, each by its quote, in order of the quotes' first places after each other."""
    made = []
    spans = sentences(article.text)
    for quote, kind, value, *rest in said:
        fields = rest[0] if rest else {}
        start = article.text.index(quote)
        sentence = next(span for span in spans if span.start <= start < span.end)
        given = {"subject": "people", "hedge": "exact"} | fields
        made.append(Claim(article.id, start, start + len(quote), sentence, kind, value, quote=quote, **given))
    return made


def fact_of(facts: Sequence[Fact], quote: str, article: str) -> Fact:
    """The fact that holds the claim with that quote of that article."""
    return next(f for f in facts for c in f.claims if c.article == article and c.quote == quote)
