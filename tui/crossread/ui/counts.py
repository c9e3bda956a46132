"""What a report's heading counts: the place of what is chosen among its like, and the hits of a search."""

from bisect import bisect_left
from collections.abc import Sequence

from crossread.ui.choice import Stop
from crossread.ui.reading import Reading


def counted(reading: Reading, article_id: str) -> str:
    """`claim 3/17` while one of a report's claims is chosen, `hit 2/5` or `5 hits` while something is searched.

    Empty where there is nothing to count.
    """
    hits = reading.hits.get(article_id, ())
    here = _here(reading, article_id)
    found = f"{len(hits)} hit{'s' * (len(hits) != 1)}" if reading.query.strip() else ""
    return " · ".join(filter(None, (here, "" if here.startswith("hit ") else found)))


def _here(reading: Reading, article_id: str) -> str:
    """Which of a report's passages, claims, hits or sentences of its own is chosen; empty for none."""
    stop = reading.stop
    if not stop or stop.article != article_id:
        return ""
    known = {
        "passage": reading.atlas.passages,
        "claim": reading.atlas.claims,
        "unmatched": reading.atlas.alone,
        "hit": reading.hits,
    }.get(stop.kind, {})
    stops = known.get(article_id, ())
    index = _index(stops, stop)
    return f"{stop.kind} {index + 1}/{len(stops)}" if index >= 0 else ""


def _index(stops: Sequence[Stop], stop: Stop) -> int:
    """The place of a stop in a row of them, -1 where it is none of them."""
    index = bisect_left(stops, stop.span.start, key=lambda other: other.span.start)
    return index if index < len(stops) and stops[index].span.start == stop.span.start else -1
