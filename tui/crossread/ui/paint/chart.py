"""A fact's figures on one scale, a row a report in order of publication, so that a rising toll is seen to rise."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.engine.facts.interval import base_interval, finite
from crossread.engine.facts.units import factor_of
from crossread.model import NAMED_KINDS, Article, Claim, Fact
from crossread.ui.paint.cells import fit
from crossread.ui.paint.look import UNICODE, Signs
from crossread.ui.paint.names import called, marks_of
from crossread.ui.paint.values import cell_of

NAME, FIGURE = 14, 12
"""Most cells of a report's number and name, and of its figures, in a line of `ROOMY` cells or less."""

ROOMY = 64
"""Cells of a line; all that it has more may go to the names, and some of it to the figures."""

WIDENED = 4
"""Of so many spare cells one goes to the figures."""

ARROW = 4
"""Cells beyond the scale's end into which what is open upwards runs on."""

TICK_GAP = 2
"""Cells between two numbers below the scale."""

SCALE_LEAST = 12
"""Cells below which a scale says nothing."""

RATIOS = "by ratios"
"""Said before a scale on which equal steps are equal ratios."""

EXACT = 1e6
"""Numbers from here on are written in whole ones."""

LOGARITHMIC = 50
"""How many times the smallest figure the largest may be before equal steps hide the small ones."""

BEYOND = 6
"""Cells at least of what a scale shortens at one end: enough to see that a run goes on there, and where it ends."""

FIRM = 2
"""Unlike figures from which on there is something to tell apart beside ranges and words for a number."""

SQUEEZED = 3
"""Figures that would share less than this fraction of the scale get more of it."""

ROOM_TO_SHORTEN = 2 * BEYOND + SCALE_LEAST
"""Cells of a scale below which nothing is shortened."""

DOWNWARD = ("up to", "less than")
"""Hedges that only bound a figure from above."""


@dataclass(frozen=True, slots=True)
class Pens:
    """What the intervals are drawn with."""

    point: str
    unsure: str
    """A figure that is not simply stated: revised, possible, denied, a rate."""
    start: str
    end: str
    run: str
    more: str
    """Open upwards, open downwards."""
    less: str
    cut: str
    """For the run where the scale is shortened."""


LINES = Pens("●", "○", "├", "┤", "─", "▶", "◀", "┄")
TYPED = Pens("*", "o", "[", "]", "-", ">", "<", ".")


@dataclass(frozen=True, slots=True)
class Scale:
    """From figures to cells."""

    low: float
    high: float
    """Between these two all is drawn to scale."""
    width: int
    least: float
    most: float
    """The smallest and the largest number of all: what lies beyond `low` and `high` is shortened."""

    @property
    def before(self) -> int:
        """Cells of what is shortened below `low`."""
        tick = len(_tick(self.low)) // 2
        return self._beyond(len(_tick(self.least)) + TICK_GAP + tick) if self.least < self.low else 0

    @property
    def after(self) -> int:
        """Cells of what is shortened above `high`."""
        tick = -(-len(_tick(self.high)) // 2)
        return self._beyond(tick + TICK_GAP + len(_tick(self.most)) - 1) if self.most > self.high else 0

    def _beyond(self, ticks: int) -> int:
        """Cells that hold the figures at both ends of what is shortened, as far as there is room."""
        return max(BEYOND, min(ticks, self.width // 4))

    @property
    def shortened(self) -> bool:
        """Whether anything is not drawn to scale."""
        return self.before + self.after > 0

    def at(self, number: float) -> int:
        """The cell of a number; the nearest one for numbers off the scale."""
        if number < self.low and self.before:
            return _at((number - self.least) / (self.low - self.least), self.before)
        if number > self.high and self.after:
            return self.width - self.after + _at((number - self.high) / (self.most - self.high), self.after)
        return self.before + self._within(number, self.width - self.before - self.after)

    def _within(self, number: float, width: int) -> int:
        if self.high <= self.low:
            return width // 2
        if self.logarithmic:
            return _at(math.log(max(number, self.low) / self.low) / math.log(self.high / self.low), width)
        return _at((number - self.low) / (self.high - self.low), width)

    @property
    def logarithmic(self) -> bool:
        """Whether equal steps are equal ratios."""
        return self.low > 0 and self.high / self.low >= LOGARITHMIC


def _at(share: float, width: int) -> int:
    """The cell at a share of so many cells."""
    return round(min(1.0, max(0.0, share)) * (width - 1))


def _scale(claims: Sequence[Claim], width: int) -> Scale:
    """The scale of the claims' figures: where wide ranges and words for a number would leave the rest too little of
    it, they are shortened beyond the rest.

    The rest are the figures that reports state, and those that they state a limit to.
    """
    ends = [end for claim in claims for end in _ends(claim)]
    least, most = min(ends), max(ends)
    firm = [end for claim in claims if not _wide(claim) for end in _ends(claim)]
    whole = Scale(least, most, width, least, most)
    if len(set(firm)) < FIRM or width < ROOM_TO_SHORTEN:
        return whole
    low, high = min(firm), max(firm)
    if whole.at(high) - whole.at(low) >= width // SQUEEZED:
        return whole
    return Scale(low, high, width, least, most)


def _wide(claim: Claim) -> bool:
    """Whether a claim tells little of a number: words that stand for one, or a range of more than it to its double."""
    allowed = base_interval(claim)
    return claim.value is None or claim.hedge == "vague" or (claim.hedge == "range" and allowed.high > 2 * allowed.low)


def chart(fact: Fact, articles: Sequence[Article], width: int, *, signs: Signs = UNICODE) -> tuple[str, ...]:
    """The figures of the fact's claims on one scale in rows of exactly `width` cells, the scale's ends below.

    Reports that give no figure have no row. Nothing for named facts, where fewer than two reports give a figure, and
    where the width leaves no room for a scale.
    """
    if fact.kind in NAMED_KINDS:
        return ()
    rows = [(n, article, claims) for n, article in enumerate(articles, 1) if (claims := _drawable(fact, article))]
    if len(rows) < 2:
        return ()
    rows.sort(key=lambda row: _published(row[1]))
    spare = max(0, width - ROOMY)
    apart = marks_of(articles)
    heads = [called(f"{n} {article.name}", apart[n - 1], NAME + spare, signs.more) for n, article, _ in rows]
    figures = [cell_of(fact, article.id, signs=signs) for _, article, _ in rows]
    limits = (NAME + spare, heads), (FIGURE + spare // WIDENED, figures)
    name, figure = (min(most, max(map(cell_len, texts))) for most, texts in limits)
    left = name + 1 + figure + 1
    told = [claim for _, _, claims in rows for claim in claims]
    open_at_the_end = any(base_interval(claim).high == math.inf for claim in told)
    size = width - left - (ARROW if open_at_the_end else 0)
    if size < SCALE_LEAST:
        return ()
    scale = _scale(told, size)
    pens = TYPED if signs.ascii else LINES
    drawn = tuple(
        fit(
            f"{fit(head, name, signs.more)} {fit(text, figure, signs.more)} {_drawn(claims, scale, pens)}",
            width,
            signs.more,
        )
        for head, text, (_, _, claims) in zip(heads, figures, rows, strict=True)
    )
    says = [RATIOS] * scale.logarithmic + [f"{pens.cut} shortened"] * scale.shortened
    below = fit(", ".join(says), left - 1, signs.more)
    axis = fit(f"{below} {_axis(scale, told)}", width, signs.more)
    return (*drawn, axis)


def _published(article: Article) -> tuple[bool, str]:
    """Sorts reports by the day they came out, undated ones last; of one day, as they stand."""
    return article.day is None, article.day.isoformat() if article.day else ""


def _drawable(fact: Fact, article: Article) -> tuple[Claim, ...]:
    """The article's claims that give a figure."""
    return tuple(claim for claim in fact.of(article.id) if _ends(claim))


def _ends(claim: Claim) -> list[float]:
    """The finite ends of what a claim allows, without the zero below `up to 20`."""
    allowed = base_interval(claim)
    if claim.hedge in DOWNWARD:
        return [_limit(claim, allowed.high)]
    if allowed.high == math.inf:
        return [] if claim.value is None else [_limit(claim, allowed.low)]
    return [end for end in (allowed.low, allowed.high) if math.isfinite(end)]


def _limit(claim: Claim, number: float) -> float:
    """The limit that a claim states, in the base unit: of `more than 90` 90 and not the 91 from which it allows."""
    value = finite(claim.value)
    return number if value is None else value * factor_of(claim.unit)


def _drawn(claims: Sequence[Claim], scale: Scale, pens: Pens) -> str:
    """One report's row on the scale, with what runs on beyond its end; points are drawn last, so that no run hides
    them."""
    row = [" "] * (scale.width + ARROW)
    points = []
    for claim in claims:
        allowed = base_interval(claim)
        ends = _ends(claim)
        first = 0 if claim.hedge in DOWNWARD else scale.at(ends[0])
        last = scale.width + ARROW - 1 if allowed.high == math.inf else scale.at(ends[-1])
        if first == last and allowed.low < allowed.high:
            first = min(first, scale.width - 2)
            last = first + 1
        if first == last:
            points.append((first, claim))
            continue
        row[first : last + 1] = [_run(cell, scale, pens) for cell in range(first, last + 1)]
        row[first] = pens.less if claim.hedge in DOWNWARD else pens.start
        row[last] = pens.more if allowed.high == math.inf else pens.end
    for cell, claim in points:
        row[cell] = pens.point if claim.standing == "stated" else pens.unsure
    return "".join(row).rstrip()


def _run(cell: int, scale: Scale, pens: Pens) -> str:
    """What a run is drawn with in a cell: other than the rest where it is shortened."""
    beyond = cell < scale.before or (scale.after and cell >= scale.width - scale.after)
    return pens.cut if beyond else pens.run


def _tick(end: float) -> str:
    """A number below the scale."""
    return f"{end:,.6g}" if abs(end) < EXACT else f"{end:,.0f}"


def _axis(scale: Scale, claims: Sequence[Claim]) -> str:
    """The figures below their cells, the ends of the scale in any case, of the others as many as have room, those that
    are exact or limits first."""
    ticks: list[tuple[int, str]] = []
    firm = sorted({end for claim in claims if not _wide(claim) for end in _ends(claim)})
    wide = sorted({end for claim in claims if _wide(claim) for end in _ends(claim)})
    for end in (scale.least, scale.most, scale.low, scale.high, *firm, *wide):
        text = _tick(end)
        start = max(0, scale.at(end) - len(text) // 2)
        start = min(start, max(0, scale.width - len(text))) if end == scale.most else start
        after = start + len(text) + TICK_GAP
        if all(after <= other or other + len(told) + TICK_GAP <= start for other, told in ticks):
            ticks.append((start, text))
    line = ""
    for start, text in sorted(ticks):
        line = f"{line:<{start}}{text}"
    return line
