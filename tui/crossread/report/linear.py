"""The facts in lines, fact by fact and claim by claim, in words and in full: for ears, fingertips and pipes."""

from collections.abc import Iterator
from datetime import date

from crossread.model import Article, Claim, Comparison, Fact
from crossread.report.figure import ASCII, MONTHS, plain_figure
from crossread.report.heading import verdict_line

STANDINGS = {
    "superseded": "taken back or revised",
    "possible": "only possible",
    "denied": "denied",
    "rate": "a rate",
}
"""What is said after a figure that is not simply stated."""


def facts_plain(comparison: Comparison, *, ascii_only: bool = False) -> str:
    """The event, its reports, and every fact with all its claims, a line each; nothing is told by place or by sign."""
    text = "".join(f"{line}\n" for line in _lines(comparison))
    return text.translate(ASCII) if ascii_only else text


def _lines(comparison: Comparison) -> Iterator[str]:
    articles = comparison.event.articles
    yield _one_line(f"Event: {comparison.event.title}")
    yield f"{verdict_line(comparison)}."
    for number, article in enumerate(articles, 1):
        title = f": {article.title}" if article.title else ""
        yield _one_line(f"Report {number}: {_named(article)}{title}")
    for number, fact in enumerate(comparison.facts, 1):
        yield ""
        yield from _of_fact(fact, articles, f"Fact {number} of {len(comparison.facts)}")


def _of_fact(fact: Fact, articles: tuple[Article, ...], place: str) -> Iterator[str]:
    yield _one_line(f"{place}: {fact.verdict}: {fact.label.replace(' · ', ', ')}")
    if fact.reason:
        yield _one_line(f"Why: {fact.reason}")
    for remark in fact.remarks:
        yield _one_line(f"Note: {remark}")
    for number, article in enumerate(articles, 1):
        for claim in fact.of(article.id):
            yield _one_line(f"Report {number}, {_named(article)}: {_of_claim(claim, article)}")
    silent = [str(number) for number, article in enumerate(articles, 1) if not fact.of(article.id)]
    if silent:
        yield f"Nothing found on this in report{'s' * (len(silent) > 1)} {', '.join(silent)}."
    yield f"Link: --fact {fact.id}"


def _of_claim(claim: Claim, article: Article) -> str:
    """`more than 90, by the word of the harbour office. Sentence: Over 90 people were ...`."""
    parts = [
        plain_figure(claim),
        STANDINGS.get(claim.standing, ""),
        f"of {claim.subject}" if claim.subject and not claim.name else "",
        claim.limit,
        f"by the word of {claim.attribution}" if claim.attribution else "",
    ]
    return f"{', '.join(filter(None, parts))}. Sentence: {claim.sentence.of(article.text)}"


def _named(article: Article) -> str:
    return f"{article.name}, {_day(article.day)}" if article.day else article.name


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
