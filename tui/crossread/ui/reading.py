"""The whole state of the reading screen as one frozen value: what is shown, where it stands, what is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crossread.model import Article, Comparison, Event, Fact, Span
from crossread.ui.choice import Atlas, Stop, Stops, atlas
from crossread.ui.listing import Listing, listed
from crossread.ui.nearest import Nearest
from crossread.ui.plan import Plan, hint_rows, plan
from crossread.ui.sheet import Sheet, Sheets
from crossread.ui.trail import Trail
from crossread.ui.waiting import Waiting


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Everything that decides what the screen shows."""

    comparison: Comparison
    """Until `ready` without facts, and with groups at most of the reports in view."""
    loaded: bool = False
    """Whether the files have been read."""
    ready: bool = False
    stage: str = "comparing"
    """How far the comparison is, in words, until it is ready."""
    width: int = 0
    height: int = 0
    dense: bool = False
    """The other choice of columns at this width."""
    facts_wanted: bool = True
    aligned: bool = True
    in_step: bool = True
    loose: bool = False
    """Whether what is lined up stands out of order in the reports: no filler then, it would align nothing."""
    atlas: Atlas = field(default_factory=Atlas)
    sheets: Sheets = field(default_factory=lambda: Sheets(Comparison(Event("", ""))))
    """Where the sheets of this comparison come from."""
    sheet: Sheet | None = None
    """None while the screen is too small or the event has no report."""
    nearest: Nearest = field(default_factory=Nearest)
    """Knows what comes closest to a sentence of the event."""
    wanted: tuple[int, ...] = ()
    """Numbers of the reports that were asked for, the latest first: those that fit are in view, the others come back
    with more columns."""
    tops: tuple[int, ...] = ()
    """By column, the row at the top of the view; below 0 where the report begins further down."""
    focus: int = 0
    """Number of the report that has the focus; in the table the column of the chosen cell."""
    in_table: bool = False
    """Whether the keys move in the table."""
    stop: Stop | None = None
    """The passage, claim or hit that is chosen."""
    row: int = -1
    """Number of the fact that is chosen in the comparison, -1 for none."""
    listing: Listing = field(default_factory=Listing)
    """Which facts the table lists."""
    listed: tuple[int, ...] = ()
    """Their numbers, in the order of the table."""
    places: Mapping[str, Span] = field(default_factory=dict)
    """By article, what was lined up last."""
    query: str = ""
    hits: Stops = field(default_factory=dict)
    trail: Trail = field(default_factory=Trail)
    hints: tuple[str, ...] = ()
    """The first hints that are still shown."""
    aside: int = 0
    """Reports of the event that the reader has left out."""
    pinned: int = -1
    """Number of the report that stays in view, -1 for none."""
    threshold: float | None = None
    """Likeness from which on sentences are one statement; None for the engine's own."""
    formulas: bool = False
    """Whether boilerplate and bare names that reports share are shown."""
    waiting: tuple[Waiting, ...] = ()
    """Keys for which it was too early, in order."""
    note: str = ""
    """What the last key did, in words, until the next."""

    @property
    def event(self) -> Event:
        """The event that is read."""
        return self.comparison.event

    @property
    def articles(self) -> tuple[Article, ...]:
        """Its reports."""
        return self.comparison.event.articles

    @property
    def plan(self) -> Plan:
        """What fits on the screen."""
        facts = self.facts_wanted and bool(self.articles)
        hints = hint_rows(len(self.hints), self.width, self.height)
        return plan(self.width, self.height, reports=len(self.articles), dense=self.dense, facts=facts, hints=hints)

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers of the reports from left to right: the pinned one first."""
        return tuple(sorted(range(len(self.articles)), key=lambda number: (number != self.pinned, number)))

    @property
    def article(self) -> Article | None:
        """The report that has the focus."""
        return self.articles[self.focus] if self.articles else None

    @property
    def fact(self) -> Fact | None:
        """The fact that is chosen in the table."""
        return self.comparison.facts[self.row] if 0 <= self.row < len(self.comparison.facts) else None

    @property
    def position(self) -> int:
        """The chosen fact's place in the table; -1 where it is not listed."""
        return self.listed.index(self.row) if self.row in self.listed else -1

    @property
    def column(self) -> int:
        """The column of the focused report; -1 where it is not in view."""
        shown = self.sheet.shown if self.sheet else ()
        return shown.index(self.focus) if self.focus in shown else -1

    def number_of(self, article_id: str) -> int:
        """The number of a report. Raises `StopIteration` for an unknown one."""
        return next(n for n, article in enumerate(self.articles) if article.id == article_id)

    def holds(self, article_id: str, span: Span) -> bool:
        """Whether there is such a report, and such a place in it."""
        return any(article.id == article_id and span.end <= len(article.text) for article in self.articles)

    def row_on_screen(self, article_id: str, offset: int) -> int | None:
        """The row of the view on which a place stands; None where it is not in view."""
        if not self.sheet:
            return None
        for column, number in enumerate(self.sheet.shown):
            if self.articles[number].id == article_id:
                row = self.sheet.row_of(column, offset) - self.tops[column]
                return row if 0 <= row < self.plan.text_rows else None
        return None

    def said(self, note: str) -> "Reading":
        """The same with that note."""
        return replace(self, note=note)


def opened(event: Event, width: int, height: int, *, hints: tuple[str, ...] = ()) -> Reading:
    """The state in which an event opens: text first, nothing compared yet."""
    comparison = Comparison(event)
    nearest = Nearest(event.articles)
    fresh = Reading(comparison, loaded=True, sheets=Sheets(comparison), nearest=nearest, hints=hints)
    return fitted(fresh, width, height)


def glimpsed(reading: Reading, comparison: Comparison, *, sheets: Sheets) -> Reading:
    """The state when what the reports in view share is known, and the comparison of all is yet to come."""
    return relaid(
        replace(reading, comparison=comparison, sheets=sheets), shown=reading.sheet.shown if reading.sheet else None
    )


def compared(
    reading: Reading, comparison: Comparison, *, known: Atlas | None = None, sheets: Sheets | None = None
) -> Reading:
    """The state when the comparison has come: the reader stays where the text is, and the first dispute is chosen.

    `known` is the comparison's atlas and `sheets` its sheets, made here without them.
    """
    facts = comparison.facts
    numbers = listed(comparison, reading.listing)
    first = next((n for n in numbers if facts[n].disputed), next(iter(numbers), -1))
    fresh = replace(
        reading,
        comparison=comparison,
        sheets=sheets or Sheets(comparison),
        atlas=known or atlas(comparison),
        ready=True,
        stage="comparing",
        row=first if reading.row < 0 else reading.row,
        listed=numbers,
    )
    return relaid(fresh, shown=reading.sheet.shown if reading.sheet else None)


def relisted(reading: Reading, listing: Listing) -> Reading:
    """The state with those facts in the table; where the chosen one is not among them, the first of them is chosen, and
    none where there is none."""
    numbers = listed(reading.comparison, listing)
    row = reading.row if reading.row in numbers else next(iter(numbers), -1)
    note = f"{len(numbers)} of {len(reading.comparison.facts)} facts · {listing.said}"
    if not reading.ready:
        note = f"once the reports are compared: {listing.said}"
    elif listing.words and not numbers:
        note = f'no fact has these words: "{listing.words}"'
    return replace(reading, listing=listing, listed=numbers, row=row).said(note)


def fitted(reading: Reading, width: int, height: int) -> Reading:
    """The state on a screen of another size."""
    return relaid(replace(reading, width=width, height=height))


def relaid(reading: Reading, *, shown: Sequence[int] | None = None) -> Reading:
    """The state with its columns laid out again; what stood on a row of the screen stays there.

    `shown` are the reports wanted in view, as many as fit; without it those that were wanted last.
    """
    fits = reading.plan
    if fits.too_small or not reading.articles:
        return replace(reading, sheet=None, tops=()) if not reading.articles else reading
    wanted = tuple(dict.fromkeys((*(shown or ()), *reading.wanted)))
    numbers = _in_view(reading, wanted, len(fits.columns), asked=shown is not None)
    places = [reading.places.get(reading.articles[number].id) for number in numbers]
    sheet = reading.sheets.lay_out(
        numbers,
        widths=fits.columns,
        level=reading.aligned and not reading.loose,
        lined_up=tuple(None if place is None else place.start for place in places),
    )
    tops = _tops(reading, sheet)
    return replace(reading, sheet=sheet, tops=tops, wanted=wanted)


def _in_view(reading: Reading, wanted: Sequence[int], count: int, *, asked: bool) -> tuple[int, ...]:
    """The numbers of the reports to show: the wanted first, then those in view, then the focus' neighbours.

    The focused one is always among them; where nothing new was `asked` for, it comes before what was.
    """
    old = reading.sheet.shown if reading.sheet else ()
    first = list(wanted)
    if not asked and reading.focus not in first[:count]:
        first.insert(0, reading.focus)
    if reading.pinned >= 0:
        first = [*(first[:1] if asked else [reading.focus]), reading.pinned, *first]
    total = len(reading.articles)
    around = [(reading.focus + n) % total for n in range(total)]
    chosen = list(dict.fromkeys([*first, *old, *around]))[:count]
    return tuple(number for number in reading.order if number in chosen)


def _tops(reading: Reading, sheet: Sheet) -> tuple[int, ...]:
    """The top rows in a new sheet: what a column showed stays, a new one comes to the place of the focused one."""
    old = reading.sheet
    if not old:
        return (0,) * len(sheet.shown)
    kept = {number: _kept_top(reading, old, sheet, number) for number in sheet.shown if number in old.shown}
    lead = reading.focus if reading.focus in kept else next(iter(kept), sheet.shown[0])
    at = anchor_row(reading)
    row = reading.plan.text_rows // 3 if at is None else at
    beside = sheet.beside(sheet.shown.index(lead), kept.get(lead, 0), row=row)
    level = reading.in_step and len(set(reading.tops)) <= 1
    tops = []
    for column, number in enumerate(sheet.shown):
        place = reading.places.get(reading.articles[number].id)
        if number in kept and not (level and place is None):
            tops.append(kept[number])
        elif place and at is not None:
            tops.append(sheet.row_of(column, place.start) - at)
        else:
            tops.append(beside[column])
    return tuple(tops)


def _kept_top(reading: Reading, old: Sheet, sheet: Sheet, number: int) -> int:
    """The top row of a report that stays in view: what was lined up keeps its row, else what stood at the top."""
    before, after = old.shown.index(number), sheet.shown.index(number)
    top = reading.tops[before]
    place = reading.places.get(reading.articles[number].id)
    if place:
        at = old.row_of(before, place.start) - top
        if 0 <= at < reading.plan.text_rows:
            return sheet.row_of(after, place.start) - at
    if top <= 0:
        return top
    offset = old.offset_near(before, top)
    return sheet.row_of(after, offset) - (old.row_of(before, offset) - top)


def anchor_row(reading: Reading) -> int | None:
    """The row of the view on which what was lined up last stands; None where it has gone out of view."""
    rows = (reading.row_on_screen(article, place.start) for article, place in reading.places.items())
    return next((row for row in rows if row is not None), None)


def tight(reading: Reading) -> Reading:
    """The state with shared passages on equal rows again, where that is wanted, after a loose line-up."""
    return relaid(replace(reading, loose=False, places={})) if reading.loose else reading
