"""A claim in one line, as it was understood: `at least seven → 7 or more, killed, said local media`."""

from collections.abc import Callable, Mapping

from crossread.model import Article, Claim, Hedge

AMOUNTS: Mapping[Hedge, Callable[[str], str]] = {
    "exact": lambda n: n,
    "at least": lambda n: f"{n} or more",
    "more than": lambda n: f"more than {n}",
    "about": lambda n: f"about {n}",
    "nearly": lambda n: f"just under {n}",
    "up to": lambda n: f"{n} at most",
    "less than": lambda n: f"less than {n}",
}
STANDINGS = {
    "superseded": "taken back or revised",
    "possible": "possible, not stated",
    "denied": "denied",
    "rate": "a rate",
}


def explain(claim: Claim, article: Article) -> str:
    """The quote and what was understood of it: amount, kind, scope, speaker and standing."""
    quote = " ".join(article.text[claim.start : claim.end].split())
    said = [f"{_amount(claim)} {claim.unit}".strip(), claim.kind]
    if claim.limit:
        said.append(claim.limit)
    if claim.attribution:
        said.append(f"said {claim.attribution}")
    if claim.standing in STANDINGS:
        said.append(STANDINGS[claim.standing])
    return f"{quote} → {', '.join(said)}"


def _amount(claim: Claim) -> str:
    if claim.value is None:
        return "no number given"
    if claim.high is not None:
        return f"{_plain(claim.value)} to {_plain(claim.high)}"
    return AMOUNTS.get(claim.hedge, AMOUNTS["exact"])(_plain(claim.value))


def _plain(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"
