"""Lining up: what is chosen stays on its row, every other column brings its counterpart to that row."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crossread.model import Fact, Span
from crossread.ui.choice import Stop, counterparts
from crossread.ui.paint.step import line_up
from crossread.ui.reading import Reading, relaid
from crossread.ui.scroll import EYE, snug
from crossread.ui.sides import contrasted, fact_places, speakers, spoken

ABOUT = 3
"""Rows above and below the claims of a fact, so that their sentences can be read."""

BOTH_SIDES = 2
"""Columns that the two figures take which a dispute's reason contrasts."""


def on_stop(reading: Reading, stop: Stop) -> Reading:
    """All columns lined up on a stop; the reports that have a counterpart come into view, as many as fit."""
    places = _here(reading, stop)
    silent = len(reading.articles) - len(places)
    note = f"{len(places)} of {len(reading.articles)} reports" if silent else "all reports"
    first = [stop.article, *(filter(places.__contains__, speakers(stop.fact, stop.article)) if stop.fact else places)]
    if len(places) < 2:
        return _lined_up(reading, stop, places, first).said("no other report says this")
    return _lined_up(reading, stop, places, first).said(f"lined up on the {stop.kind} · {note}")


def lined_up_on(reading: Reading, stop: Stop, *, beside: str) -> Reading:
    """All columns lined up on a stop, with the report `beside` in view next to it, as far as there are columns."""
    places = _here(reading, stop)
    return _lined_up(reading, stop, places, [stop.article, beside, *places])


def _here(reading: Reading, stop: Stop) -> dict[str, Span]:
    """The counterparts in reports that are shown; a stop may be of a comparison with more of them, or longer ones."""
    return {name: span for name, span in counterparts(stop).items() if reading.holds(name, span)}


def on_fact(reading: Reading, fact: Fact) -> Reading:
    """All columns lined up on what they say on a fact, led by the focused report if it speaks, by the claim that is
    chosen in it.

    Where it would take the room of a figure that the reason of the dispute names, a report with such a figure leads.
    """
    places = fact_places(fact)
    article = reading.article
    if not places or not article:
        return reading
    named = contrasted(fact)
    room = len(reading.plan.columns) - (reading.pinned >= 0)
    stays = article.id in places and (article.id in named or not named or room > BOTH_SIDES)
    lead = article.id if stays else next(speakers(fact, ""))
    chosen = reading.stop if reading.stop and reading.stop.fact == fact and reading.stop.article == lead else None
    stop = chosen or Stop(lead, places[lead], "claim", fact=fact)
    places = {**places, lead: stop.span}
    focused = reading if lead == article.id else replace(reading, focus=reading.number_of(lead))
    return _lined_up(focused, stop, places, speakers(fact, lead), about=ABOUT)


def _lined_up(
    reading: Reading, stop: Stop, places: Mapping[str, Span], wanted: Iterable[str], *, about: int = 0
) -> Reading:
    """The wanted reports in view, the stop on its row of the screen or, where it was not in view, on the eye's row.

    It stands higher up where rows above all reports would be empty.

    With `about`, so many rows at least from the top and the bottom of the view, as far as it has them.
    """
    at = reading.row_on_screen(stop.article, stop.span.start)
    if at is not None:
        edge = min(about, (reading.plan.text_rows - 1) // 2)
        at = max(edge, min(reading.plan.text_rows - 1 - edge, at))
    numbers = [reading.number_of(article) for article in dict.fromkeys(wanted)]
    plain = replace(reading, stop=stop, places=dict(places), loose=False)
    lined = _level(relaid(plain, shown=numbers), stop, places, at)
    if not plain.aligned or len(set(lined.tops)) <= 1:
        return snug(lined)
    return snug(_level(relaid(replace(lined, loose=True, places={}), shown=numbers), stop, places, at))


def _level(fresh: Reading, stop: Stop, places: Mapping[str, Span], at: int | None) -> Reading:
    """The columns with their places on the stop's row, which is `at` or, without one, the eye's."""
    sheet = fresh.sheet
    if not sheet:
        return fresh
    column = sheet.shown.index(fresh.number_of(stop.article))
    ids = [fresh.articles[number].id for number in sheet.shown]
    offsets = [places[article].start if article in places else None for article in ids]
    row = fresh.plan.text_rows // EYE if at is None else at
    top = sheet.row_of(column, stop.span.start) - row
    tops = line_up(sheet.layout, sheet.lines, offsets, column=column, top=top)
    beside = sheet.beside(column, top, row=row)
    return replace(
        fresh,
        focus=fresh.number_of(stop.article),
        places=dict(places),
        tops=tuple(beside[c] if place is None else place for c, place in enumerate(tops)),
    )


def on_cell(reading: Reading, fact: Fact, article_id: str) -> Reading:
    """All columns lined up on a claim of a report on a fact; where that is so, on the report's next claim on it."""
    claims, lead = fact.of(article_id), spoken(fact, article_id)
    if not lead:
        return on_fact(reading, fact).said("this report is silent: lined up on those that speak")
    spans = [claim.span for claim in claims]
    stop = reading.stop
    here = stop and reading.places and (stop.article, stop.fact) == (article_id, fact) and stop.span in spans
    index = (spans.index(stop.span) + 1) % len(spans) if stop and here else claims.index(lead)
    lined = on_stop(reading, Stop(article_id, spans[index], "claim", fact=fact))
    if len(claims) == 1:
        return lined
    return lined.said(f"claim {index + 1}/{len(claims)} of report {reading.number_of(article_id) + 1} · {lined.note}")
