"""What the search keys do to the state."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crossread.model import Span
from crossread.ui.choice import hit_stops, moved
from crossread.ui.fuzzy import find_alike
from crossread.ui.moves import elsewhere, here, in_view, to_report, to_stop
from crossread.ui.reading import Reading
from crossread.ui.scroll import shown_at
from crossread.ui.search import find


def found(reading: Reading, query: str) -> Reading:
    """The hits of a query in all reports, the first from here on brought into view; an empty query forgets the last."""
    return _shown(reading, query, find(reading.articles, query))


def found_alike(reading: Reading, query: str) -> Reading:
    """The same for words that are spelt alike."""
    return _shown(reading, query, find_alike(reading.articles, query))


def _shown(reading: Reading, query: str, spans: Mapping[str, Sequence[Span]]) -> Reading:
    hits = hit_stops(spans)
    searched = replace(reading, query=query, hits=hits)
    if not query.strip():
        return searched.said("")
    if not hits:
        return searched.said("not found in any report")
    article = searched.article
    if article and article.id not in hits:
        first = next(other for other in searched.articles if other.id in hits)
        searched = to_report(searched, searched.number_of(first.id))
    return to_stop(searched, "hit", 1)


def next_hit(reading: Reading, by: int) -> Reading:
    """The next hit: in the focused report, and past its end in the next report that has some."""
    if not reading.query.strip():
        return reading.said("nothing is searched: / searches")
    article = reading.article
    if not reading.hits or not article:
        return reading.said("not found in any report")
    stops = reading.hits.get(article.id, ())
    move = moved(stops, here(reading, by), by)
    if move and not move.wrapped:
        return to_stop(reading, "hit", by)
    return _hit_in_next(reading, 1 if by > 0 else -1)


def _hit_in_next(reading: Reading, way: int) -> Reading:
    total = len(reading.articles)
    ring = [(reading.focus + way * n) % total for n in range(1, total + 1)]
    number = next(n for n in ring if reading.articles[n].id in reading.hits)
    round_the_end = number <= reading.focus if way > 0 else number >= reading.focus
    there = in_view(replace(reading, focus=number, in_table=False))
    article = there.articles[number]
    stops = there.hits[article.id]
    index = 0 if way > 0 else len(stops) - 1
    shown = shown_at(there, article.id, stops[index].span.start)
    went = " · went round" if round_the_end else ""
    note = f"hit {index + 1}/{len(stops)} in report {number + 1}{went}{elsewhere(reading)}"
    return replace(shown, stop=stops[index], places={}, note=note)
