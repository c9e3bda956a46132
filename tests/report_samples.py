"""Comparisons made by hand, so that what reports print does not depend on what the engine finds."""

from datetime import date, datetime
from typing import Any

from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Span

DAILY = Article(
    id="daily",
    outlet="The Daily",
    title="Blast in the harbour",
    published=date(2024, 3, 2),
    path="harbour/daily.md",
    text="Blast in the harbour\n\nAt least 12 sailors died, the mayor said.\nThe blast cost 2.5 million dollars.",
)
WIRE = Article(
    id="wire",
    outlet="Wire | North",
    published=datetime(2024, 3, 1, 9, 30),
    text="More than 1,500 people fled.\nAt least 12 sailors died, the mayor said.\nIt was 1 March.",
)
LOCAL = Article(id="local", text="=cmd() said dozens of houses burnt.\nTen sailors died.\nIt was on 2 March.")


def claim(article: Article, quote: str, **fields: Any) -> Claim:
    """A claim at the first place of the quote, in the line that holds it."""
    start = article.text.index(quote)
    end = start + len(quote)
    line = article.text.rfind("\n", 0, start) + 1
    stop = article.text.find("\n", end)
    sentence = Span(line, stop if stop >= 0 else len(article.text))
    return Claim(article.id, start, end, sentence, quote=quote, **{"kind": "killed", **fields})


def fact(label: str, verdict: str, *claims: Claim) -> Fact:
    """A fact of these claims."""
    numbers = [number for claim in claims for number in (claim.value, claim.high) if number is not None]
    low, high = (min(numbers), max(numbers)) if numbers else (None, None)
    return Fact(f"id-{label}", claims[0].kind, label, verdict, "", claims, low, high)  # type: ignore[arg-type]


def harbour() -> Comparison:
    """Three reports with a fact of each verdict and two shared passages, one of them told twice."""
    mayor = {"attribution": "the mayor said", "subject": "sailors"}
    facts = (
        fact(
            "killed · harbour blast",
            "conflict",
            claim(DAILY, "At least 12 sailors", value=12, hedge="at least", **mayor),
            claim(WIRE, "At least 12 sailors", value=12, hedge="at least", **mayor),
            claim(LOCAL, "Ten sailors", value=10),
        ),
        fact(
            "date · harbour blast",
            "conflict",
            claim(WIRE, "1 March", kind="date", name="2024-03-01"),
            claim(LOCAL, "2 March", kind="date", name="2024-03-02"),
        ),
        fact(
            "displaced · harbour",
            "lone",
            claim(WIRE, "More than 1,500 people", kind="displaced", value=1500, hedge="more than"),
        ),
        fact("damaged · houses", "lone", claim(LOCAL, "dozens of houses", kind="damaged", hedge="vague")),
        fact(
            "money · damage",
            "lone",
            claim(DAILY, "2.5 million dollars", kind="money", value=2_500_000, unit="USD"),
        ),
    )
    shared = "At least 12 sailors died, the mayor said."
    places = [Passage(a.id, a.text.index(shared), a.text.index(shared) + len(shared)) for a in (WIRE, DAILY)]
    whole = Passage(LOCAL.id, LOCAL.text.index("Ten"), LOCAL.text.index("Ten") + len("Ten sailors died."))
    groups = (
        Group("same words", tuple(places), 0.98),
        Group("same fact", (*places, whole), 0.71),
    )
    event = Event("harbour", "Harbour blast, March 2024", (DAILY, WIRE, LOCAL))
    return Comparison(event, groups, facts)


def named(outlet: str, value: int = 3) -> Comparison:
    """One report of an outlet of that name, with one claim."""
    article = Article("a", "Three people died.", outlet=outlet, title=outlet)
    one = fact(outlet, "lone", claim(article, "Three people", value=value))
    return Comparison(Event("e", outlet, (article,)), (), (one,))
