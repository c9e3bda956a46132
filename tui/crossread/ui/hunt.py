"""What the search keys do to the state."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from crossread.model import Span
from crossread.ui.choice import hit_stops, turned
from crossread.ui.fuzzy import find_alike
from crossread.ui.moves import here, in_view
from crossread.ui.reading import Reading
from crossread.ui.scroll import shown_at
from crossread.ui.search import find

NOT_FOUND = "not found in any report"


def found(reading: Reading, query: str) -> Reading:
    """The hits of a query in all reports, the first from here on brought into view; an empty query forgets the last."""
    return _shown(reading, query, find(reading.articles, query))


def found_alike(reading: Reading, query: str) -> Reading:
    """The same for words that are spelt alike."""
    return _shown(reading, query, find_alike(reading.articles, query))


def _shown(reading: Reading, query: str, spans: Mapping[str, Sequence[Span]]) -> Reading:
    searched = replace(reading, query=query, hits=hit_stops(spans))
    return next_hit(searched, 1) if query.strip() else searched.said("")


def next_hit(reading: Reading, by: int) -> Reading:
    """The hit so many further on (back below 0): in the focused report, then in the next that has some, round the
    last. A hit in a claim chooses the claim's fact in the table."""
    if not reading.query.strip():
        return reading.said("nothing is searched: / searches")
    article = reading.article
    if not reading.hits or not article:
        return reading.said(NOT_FOUND)
    stops = [reading.hits.get(one.id, ()) for one in reading.articles]
    before = [0, *accumulate(map(len, stops))]
    starts = [stop.span.start for stop in stops[reading.focus]]
    place = here(reading, by)
    last = before[reading.focus] + (bisect_right(starts, place) - 1 if by > 0 else bisect_left(starts, place))
    move = turned(last, by, before[-1])
    number = bisect_right(before, move.index) - 1
    stop = stops[number][move.index - before[number]]
    fact = reading.atlas.fact_at(stop.article, stop.span)
    row = reading.comparison.facts.index(fact) if fact else reading.row
    there = in_view(replace(reading, focus=number, row=row, in_table=False))
    reports = len(reading.hits)
    went = " · went round" if move.wrapped else ""
    note = f"hit {move.index + 1}/{move.of} in {reports} report{'s' * (reports != 1)}{went}"
    return replace(shown_at(there, stop.article, stop.span.start), stop=stop, places={}, note=note)
