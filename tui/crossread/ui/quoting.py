"""What is copied: a quote with outlet, day and place, or a fact with all who speak of it."""

from collections.abc import Iterator

from crossread.model import Article, Claim, Span
from crossread.report.figure import figure
from crossread.ui.paint.cells import shown
from crossread.ui.reading import Reading
from crossread.ui.sides import spoken


def quote(reading: Reading) -> str:
    """The words that are chosen, with outlet, day and place; empty where nothing is chosen.

    Of a claim and of a hit the sentence or line that holds it, of a passage its words, of a cell of the table the
    sentence of its claim.
    """
    stop, article, fact = reading.stop, reading.article, reading.fact
    if article and fact and (reading.in_table or stop is None):
        chosen = (claim for claim in fact.of(article.id) if stop and stop.fact == fact and claim.span == stop.span)
        claim = next(chosen, None) or spoken(fact, article.id)
        return f"{_cited(article, claim.sentence)}\n" if claim else ""
    if stop is None:
        return ""
    source = reading.articles[reading.number_of(stop.article)]
    return f"{_cited(source, _whole(source, reading, stop.span))}\n"


def with_sources(reading: Reading) -> str:
    """The chosen fact, its verdict and why, and the sentence of every claim with its source; empty without a fact."""
    return "".join(f"{line}\n" for line in _fact_lines(reading))


def _fact_lines(reading: Reading) -> Iterator[str]:
    fact = reading.fact
    if not fact:
        return
    yield _line(f"{fact.label}: {fact.verdict}{f' ({fact.reason})' if fact.reason else ''}")
    for article in reading.articles:
        for claim in fact.of(article.id):
            word = f", by the word of {claim.attribution}" if claim.attribution else ""
            yield _line(f"- {figure(claim)}{word}: {_cited(article, claim.sentence)}")


def _whole(article: Article, reading: Reading, span: Span) -> Span:
    """The sentence of the claim at a span, the span itself where it is a passage, else the line that holds it."""
    stop = reading.stop
    if stop and stop.kind == "claim" and stop.fact:
        return _sentence(stop.fact.of(article.id), span)
    if stop and stop.kind == "passage":
        return span
    start = article.text.rfind("\n", 0, span.start) + 1
    end = article.text.find("\n", span.end)
    return Span(start, end if end >= 0 else len(article.text))


def _sentence(claims: tuple[Claim, ...], span: Span) -> Span:
    return next((claim.sentence for claim in claims if claim.span == span), span)


def _cited(article: Article, span: Span) -> str:
    """The words in quotation marks, the outlet, the day, the address if there is one, and the place in the text."""
    words = article.text[span.start : span.end].strip()
    day = article.day.isoformat() if article.day else ""
    place = f"{article.id}:{span.start}-{span.end}"
    return _line(f"“{words}” — {', '.join(part for part in (article.name, day, article.url, place) if part)}")


def _line(text: str) -> str:
    """One line, whatever was in it visible: it will be pasted into a shell or printed by `cat` one day."""
    return shown(" ".join(text.split()))
