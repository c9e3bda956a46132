"""A sentence in the words of every report that has it, stacked, the words that differ marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crossread.engine.text.number_words import number_key
from crossread.engine.text.sentences import sentences
from crossread.engine.text.tokens import tokens
from crossread.model import AlignmentKind, Article, Comparison, Group, Passage, Span
from crossread.ui.choice import KINDS, Stop
from crossread.ui.pages.composed import Composed, Leading, Line, compose, day_of, within
from crossread.ui.paint.look import Look

TOUCHING = 0.5
"""Part of the shorter of two spans that they must share: less is a word or two across the end of a sentence."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A passage with the words of it that are marked, and the group that ties it to the sentence."""

    passage: Passage
    group: Group
    kind: AlignmentKind = "same words"
    """How it is tied to the sentence."""
    marked: tuple[Span, ...] = ()


def wordings(comparison: Comparison, stop: Stop) -> Composed:
    """The sentence of the stop, and under the name of every other report the passage that some group ties to it.

    A sentence may stand in several groups: each report is shown once, by its passage in the chosen group, else by the
    surest kind and the longest passage. Marked are the words that the sentence does not hold, and in it those that no
    other passage holds. Nothing but a headline where the stop has no group.
    """
    if not stop.group:
        return compose("Wordings", ())
    articles = {article.id: article for article in comparison.event.articles}
    asked = _asked(articles[stop.article], stop.span)
    first = _Told(Passage(stop.article, asked.start, asked.end), stop.group)
    found = _marked(first, _others(comparison.groups, stop, asked), articles)
    title = f"Wordings · {len(found)} of {len(articles)} reports"
    return compose(title, _lines(comparison.event.articles, found))


def _asked(article: Article, span: Span) -> Span:
    """All of the sentences of which the span holds, or is, a good part."""
    touched = [one for one in sentences(article.text) if _meet(one, span)]
    return Span(min(one.start for one in touched), max(one.end for one in touched)) if touched else span


def _others(groups: Iterable[Group], stop: Stop, asked: Span) -> list[_Told]:
    """Of every other report that a group ties to the sentence the best passage, by report."""
    best: dict[str, tuple[tuple[bool, int, int], _Told]] = {}
    for group in groups:
        own = [one for one in group.of(stop.article) if _meet(one.span, asked)]
        if group != stop.group and not own:
            continue
        for passage in group.passages:
            kind = min((group.among(passage, one).kind for one in own), key=KINDS.index, default=group.kind)
            rank = (group != stop.group, KINDS.index(kind), -len(passage))
            if passage.article != stop.article and (passage.article not in best or rank < best[passage.article][0]):
                best[passage.article] = rank, _Told(passage, group, kind)
    return [told for _, told in best.values()]


def _meet(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0 and shared >= TOUCHING * min(len(one), len(other))


def _lines(articles: Sequence[Article], found: Sequence[_Told]) -> Iterator[Line]:
    yield [("Marked is what the first does not say, and in it what no other says.", Look.FURNITURE)]
    numbers = {article.id: number for number, article in enumerate(articles)}
    for told in (found[0], *sorted(found[1:], key=lambda one: numbers[one.passage.article])):
        number = numbers[told.passage.article]
        article = articles[number]
        kind = "" if told is found[0] else f"  {told.kind}"
        yield []
        yield [(f"{number + 1} {article.name}", Look.HEADLINE), *day_of(article), (kind, Look.FURNITURE)]
        words = within(article.text, told.passage.span, told.marked, Look.DISPUTED)
        yield Leading(Stop(article.id, told.passage.span, "passage", told.group), words)
    having = {told.passage.article for told in found}
    silent = [f"{number} {article.name}" for number, article in enumerate(articles, 1) if article.id not in having]
    if silent:
        yield []
        yield [(f"No like sentence found in: {', '.join(silent)}. w shows what comes closest.", Look.FURNITURE)]


def _marked(first: _Told, others: Sequence[_Told], articles: dict[str, Article]) -> list[_Told]:
    """The passages, the first one too, with what differs in them."""
    own = _keys(first.passage, articles)
    said = set().union(*(_keys(one.passage, articles) for one in others))
    pairs = [(first, said), *((one, own) for one in others)]
    return [replace(one, marked=tuple(_lacking(one.passage, articles, known))) for one, known in pairs]


def _keys(passage: Passage, articles: dict[str, Article]) -> set[str]:
    text = articles[passage.article].text
    return {number_key(token.key) for token in tokens(text, passage.start, passage.end)}


def _lacking(passage: Passage, articles: dict[str, Article], known: set[str]) -> Iterator[Span]:
    """Runs of words that are not among the known, with what stands between them."""
    run: Span | None = None
    for token in tokens(articles[passage.article].text, passage.start, passage.end):
        if number_key(token.key) not in known:
            run = Span(run.start if run else token.start, token.end)
        elif run:
            yield run
            run = None
    if run:
        yield run
