"""A shared passage in the words of every report, stacked, the words that differ marked."""

from collections import Counter
from collections.abc import Iterator

from crossread.engine.text.tokens import tokens
from crossread.model import Article, Event, Group, Passage, Span
from crossread.ui.choice import Stop
from crossread.ui.pages.composed import Composed, Leading, Line, compose, within
from crossread.ui.paint.look import Look


def wordings(event: Event, group: Group) -> Composed:
    """Every passage of the group under its report's name; marked is each word that not all of the passages hold."""
    return compose(f"Wordings · {group.kind} · {len(group.passages)} passages", _lines(event, group))


def _lines(event: Event, group: Group) -> Iterator[Line]:
    articles = {article.id: (number, article) for number, article in enumerate(event.articles, 1)}
    shared = _shared(group, {article_id: article for article_id, (_, article) in articles.items()})
    yield [(group.kind, Look.HEADLINE), ("  words that differ are marked", Look.FURNITURE)]
    for passage in group.passages:
        number, article = articles[passage.article]
        day = f"  {article.day.isoformat()}" if article.day else ""
        yield []
        yield [(f"{number} {article.name}", Look.HEADLINE), (day, Look.FURNITURE)]
        words = within(article.text, passage.span, _differing(article, passage, shared), Look.DISPUTED)
        yield Leading(Stop(article.id, passage.span, "passage", group), words)
    silent = [f"{number} {article.name}" for number, article in articles.values() if not group.of(article.id)]
    if silent:
        yield []
        yield [(f"Not in: {', '.join(silent)}", Look.FURNITURE)]


def _shared(group: Group, articles: dict[str, Article]) -> set[str]:
    """The keys of the words that every passage holds."""
    heard = Counter(
        key
        for passage in group.passages
        for key in {token.key for token in tokens(articles[passage.article].text, passage.start, passage.end)}
    )
    return {key for key, count in heard.items() if count == len(group.passages)}


def _differing(article: Article, passage: Passage, shared: set[str]) -> Iterator[Span]:
    """Runs of words that are not shared, with what stands between them."""
    run: Span | None = None
    for token in tokens(article.text, passage.start, passage.end):
        if token.key not in shared:
            run = Span(run.start if run else token.start, token.end)
        elif run:
            yield run
            run = None
    if run:
        yield run
