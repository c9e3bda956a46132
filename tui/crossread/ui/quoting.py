"""What is copied: a quote with outlet, day and place, or a fact with all who speak of it."""

from collections.abc import Iterator, Sequence

from crossread.model import Article, Claim, Span
from crossread.report.figure import figure
from crossread.ui.paint.cells import shown
from crossread.ui.paint.speakers import speaker_of
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
    """The chosen fact, its verdict and why, and what each report says on it; empty without a fact.

    A line for each figure of a report, the sentence only where none before was the same, and the addresses at the end.
    """
    return "".join(f"{line}\n" for line in _fact_lines(reading))


def fact_names(reading: Reading) -> tuple[str, ...]:
    """How the chosen fact is told of: by its place in the table and its label, and by its place; none without one."""
    if not reading.fact:
        return ()
    listed = reading.position >= 0
    place = f"fact {reading.position + 1}/{len(reading.listed)}" if listed else "a fact that is not listed"
    return f"{place} · {reading.fact.label}", place


def _fact_lines(reading: Reading) -> Iterator[str]:
    fact = reading.fact
    if not fact:
        return
    yield _line(f"{fact.label}: {fact.verdict}{f' ({fact.reason})' if fact.reason else ''}")
    quoted: dict[str, str] = {}
    for article in reading.articles:
        for sentence, figures in _figures(fact.of(article.id)).items():
            words = " ".join(sentence.of(article.text).split())
            place = _place(article, sentence)
            said = f"as {quoted[words]}" if words in quoted else f"“{words}”"
            quoted.setdefault(words, place)
            yield _line(f"- {', '.join(figures)}: {said} — {_source(article, place)}")
    speaking = {claim.article for claim in fact.claims}
    for article in reading.articles:
        if article.url and article.id in speaking:
            yield _line(f"{article.name}: {article.url}")


def _figures(claims: Sequence[Claim]) -> dict[Span, list[str]]:
    """What a report states, each figure once, by the sentence in which it first does."""
    told: set[str] = set()
    found: dict[Span, list[str]] = {}
    for claim in claims:
        if figure(claim) not in told:
            told.add(figure(claim))
            word = f", by the word of {speaker_of(claim)}" if claim.attribution else ""
            found.setdefault(claim.sentence, []).append(f"{figure(claim)}{word}")
    return found


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
    return _line(f"“{words}” — {_source(article, article.url, _place(article, span))}")


def _source(article: Article, *more: str) -> str:
    """The outlet if it is known, the day, and what else there is: the place tells the id."""
    day = article.day.isoformat() if article.day else ""
    return ", ".join(part for part in (article.outlet, day, *more) if part)


def _place(article: Article, span: Span) -> str:
    return f"{article.id}:{span.start}-{span.end}"


def _line(text: str) -> str:
    """One line, whatever was in it visible: it will be pasted into a shell or printed by `cat` one day."""
    return shown(" ".join(text.split()))
