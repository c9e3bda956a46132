"""From the state of the reading screen to what each of its parts shows: plain functions."""

from collections.abc import Mapping

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip

from crossread.ui import waiting
from crossread.ui.counts import counted
from crossread.ui.dress import Dress
from crossread.ui.keys import READING, action_of, key_name
from crossread.ui.paint.cells import cut, fit
from crossread.ui.paint.look import Look
from crossread.ui.paint.marks import Mark, Marks, index, run_marks
from crossread.ui.paint.names import marks_of
from crossread.ui.plan import FOOTER, HEADER, NEEDS_HEIGHT, NEEDS_WIDTH, TITLE
from crossread.ui.reading import Reading
from crossread.ui.scroll import share_of
from crossread.ui.widgets.bar import bar, keys_bar
from crossread.ui.widgets.facts import FactsPage
from crossread.ui.widgets.pane import Page

NOWHERE = Region(0, 0, 0, 0)

TITLE_LEAST = 12
"""Cells that an event's title keeps however much there is to say after it."""


def pages(reading: Reading, marks: Mapping[str, Marks]) -> list[Page]:
    """What each column shows; `marks` are by article, search hits included."""
    sheet, fits = reading.sheet, reading.plan
    if not sheet or fits.too_small:
        return []
    result = []
    apart = marks_of(reading.articles)
    for column, number in enumerate(sheet.shown):
        article = reading.articles[number]
        result.append(
            Page(
                article=article,
                number=number + 1,
                lines=sheet.lines[column],
                column=sheet.layout.columns[column],
                top=reading.tops[column],
                width=fits.columns[column],
                rows=fits.text_rows,
                marks=marks.get(article.id, Marks()),
                extra=_chosen(reading, article.id),
                moved=sheet.elsewhere[column],
                letters=sheet.letters,
                focused=number == reading.focus and not reading.in_table,
                pinned=number == reading.pinned,
                mark=apart[number],
                note=counted(reading, article.id),
            )
        )
    return result


def _chosen(reading: Reading, article_id: str) -> tuple[Mark, ...]:
    """What is lined up or chosen in an article."""
    stop, place = reading.stop, reading.places.get(article_id)
    spans = {stop.span} if stop and stop.article == article_id else set()
    return run_marks(spans | ({place} if place else set()), Look.CHOSEN)


def with_hits(standing: Mapping[str, Marks], reading: Reading) -> Mapping[str, Marks]:
    """The standing marks and those of the search."""
    if not reading.hits:
        return standing
    return {
        article: index((*marks.marks, *run_marks([stop.span for stop in reading.hits.get(article, ())], Look.HIT)))
        for article, marks in standing.items()
    }


def facts_page(reading: Reading) -> FactsPage:
    """What the facts show."""
    fits = reading.plan
    return FactsPage(
        event=reading.event,
        facts=tuple(reading.comparison.facts[n] for n in reading.listed),
        known=len(reading.comparison.facts),
        fact=reading.fact,
        listing=reading.listing.said,
        ready=reading.ready,
        row=reading.position,
        report=reading.focus,
        shown=reading.sheet.shown if reading.sheet else (),
        focused=reading.in_table,
        table=fits.facts in ("below", "right"),
        width=fits.facts_width,
        rows=fits.facts_rows,
    )


def header(reading: Reading, dress: Dress) -> Strip:
    """The event's own line: what is read, what was found, where the view is."""
    count = len(reading.articles)
    facts = reading.comparison.facts
    conflicts, differing = (sum(fact.verdict == verdict for fact in facts) for verdict in ("conflict", "differ"))
    found = " ".join(
        [f"{conflicts} conflict{'s' * (conflicts != 1)}"] * (conflicts > 0)
        + [f"{differing} differ{'s' * (differing == 1)}"] * (differing > 0)
    )
    of = f" of {count + reading.aside}" if reading.aside else ""
    state = [
        f"{count}{of} report{'s' * (count + reading.aside != 1)}",
        found if reading.ready else reading.stage,
        _modes(reading),
    ]
    left = [(f" · {' · '.join(filter(None, state))}", dress.text)]
    problems = sum(not problem.note for problem in reading.event.problems)
    if problems:
        bound = [key for key in dress.keys(READING) if key.id == "problems" and key.keys]
        shows = "".join(f": {key_name(key.keys[0])}" for key in bound)
        left.append((f" · {problems} problem{'s' * (problems != 1)}{shows}", dress.palette.style(1 << Look.DISPUTED)))
    right = [(f" {reading.focus + 1}/{count} · {share_of(reading)}% ", dress.text)] if reading.articles else []
    room = reading.width - 1 - sum(len(text) for text, _ in (*left, *right))
    title = cut(reading.event.title, max(TITLE_LEAST, room), dress.signs.more)
    return bar([(f" {title}", dress.strong), *left], right, reading.width, dress.text)


def _modes(reading: Reading) -> str:
    """What is not as it is at the start."""
    return " · ".join((["free rows"] if not reading.aligned else []) + (["each alone"] if not reading.in_step else []))


def footer(reading: Reading, dress: Dress, count: str = "") -> Strip:
    """What was just done, and the keys that can be pressed; `count` is a number being typed."""
    names = {action_of(key): dress.signs.keyed(key_name(key.keys[0])) for key in dress.keys(READING) if key.keys}
    late = waiting.told(reading.waiting, names)
    early = waiting.NOT_READY if reading.loaded else waiting.NOT_READ
    note = f"{count} …" if count else " · ".join(filter(None, (reading.note or (late and early), late)))
    styles = (dress.text, dress.key, dress.strong)
    return keys_bar(note, dress.footer(READING), reading.width, styles=styles)


def hints_region(reading: Reading) -> Region:
    """Where the first hints stand: below the columns."""
    fits = reading.plan
    return Region(0, HEADER + TITLE + fits.text_rows, sum(fits.columns), fits.hint_rows) if fits.hint_rows else NOWHERE


def too_small(width: int, dress: Dress) -> Strip:
    """The one line on a screen on which nothing can be read."""
    return Strip([Segment(fit(f"needs {NEEDS_WIDTH}x{NEEDS_HEIGHT}", width), dress.text)], width)


def regions(reading: Reading) -> tuple[list[Region], Region]:
    """Where the columns and the facts stand."""
    fits = reading.plan
    columns = []
    x = 0
    for width in fits.columns:
        columns.append(Region(x, HEADER, width, TITLE + fits.text_rows))
        x += width
    if fits.facts == "none" or fits.too_small:
        return columns, NOWHERE
    if fits.facts == "right":
        return columns, Region(reading.width - fits.facts_width, HEADER, fits.facts_width, fits.facts_rows)
    return columns, Region(0, reading.height - FOOTER - fits.facts_rows, reading.width, fits.facts_rows)
