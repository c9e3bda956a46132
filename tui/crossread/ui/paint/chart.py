"""A fact's figures on one scale, a row a report in order of publication, so that a rising toll is seen to rise."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.engine.facts.interval import base_interval
from crossread.model import NAMED_KINDS, Article, Claim, Fact
from crossread.ui.paint.cells import fit
from crossread.ui.paint.look import UNICODE, Signs
from crossread.ui.paint.values import cell_of

NAME, FIGURE = 14, 12
"""Most cells of a report's number and name, and of its figures, in a line of `ROOMY` cells or less."""

ROOMY = 64
"""Cells of a line of which all that it has more go to the names."""

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


LINES = Pens("●", "○", "├", "┤", "─", "▶", "◀")
TYPED = Pens("*", "o", "[", "]", "-", ">", "<")


@dataclass(frozen=True, slots=True)
class Scale:
    """From figures to cells."""

    low: float
    high: float
    width: int

    def at(self, number: float) -> int:
        """The cell of a number; the nearest one for numbers off the scale."""
        if self.high <= self.low:
            return self.width // 2
        if self.logarithmic:
            share = math.log(max(number, self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (number - self.low) / (self.high - self.low)
        return round(min(1.0, max(0.0, share)) * (self.width - 1))

    @property
    def logarithmic(self) -> bool:
        """Whether equal steps are equal ratios."""
        return self.low > 0 and self.high / self.low >= LOGARITHMIC


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
    heads = [f"{n} {article.name}" for n, article, _ in rows]
    figures = [cell_of(fact, article.id, signs=signs) for _, article, _ in rows]
    limits = (NAME + max(0, width - ROOMY), heads), (FIGURE, figures)
    name, figure = (min(most, max(map(cell_len, texts))) for most, texts in limits)
    left = name + 1 + figure + 1
    ends = [end for _, _, claims in rows for claim in claims for end in _ends(claim)]
    open_at_the_end = any(base_interval(claim).high == math.inf for _, _, claims in rows for claim in claims)
    scale = Scale(min(ends), max(ends), width - left - (ARROW if open_at_the_end else 0))
    if scale.width < SCALE_LEAST:
        return ()
    pens = TYPED if signs.ascii else LINES
    drawn = tuple(
        fit(
            f"{fit(head, name, signs.more)} {fit(text, figure, signs.more)} {_drawn(claims, scale, pens)}",
            width,
            signs.more,
        )
        for head, text, (_, _, claims) in zip(heads, figures, rows, strict=True)
    )
    below = fit(RATIOS if scale.logarithmic else "", left - 1, signs.more)
    axis = fit(f"{below} {_axis(scale, ends)}", width, signs.more)
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
        return [allowed.high]
    if allowed.high == math.inf and claim.value is None:
        return []
    return [end for end in (allowed.low, allowed.high) if math.isfinite(end)]


def _drawn(claims: Sequence[Claim], scale: Scale, pens: Pens) -> str:
    """One report's row on the scale, with what runs on beyond its end; points are drawn last, so that no run hides
    them."""
    row = [" "] * (scale.width + ARROW)
    points = []
    for claim in claims:
        allowed = base_interval(claim)
        first = 0 if claim.hedge in DOWNWARD else scale.at(allowed.low)
        last = scale.width + ARROW - 1 if allowed.high == math.inf else scale.at(allowed.high)
        if first == last:
            points.append((first, claim))
            continue
        row[first : last + 1] = pens.run * (last + 1 - first)
        row[first] = pens.less if claim.hedge in DOWNWARD else pens.start
        row[last] = pens.more if allowed.high == math.inf else pens.end
    for cell, claim in points:
        row[cell] = pens.point if claim.standing == "stated" else pens.unsure
    return "".join(row).rstrip()


def _axis(scale: Scale, ends: Sequence[float]) -> str:
    """The figures below their cells, the ends of the scale in any case, of the others as many as have room."""
    ticks: list[tuple[int, str]] = []
    for end in (scale.low, scale.high, *sorted(set(ends))):
        text = f"{end:,.6g}" if abs(end) < EXACT else f"{end:,.0f}"
        start = max(0, scale.at(end) - len(text) // 2)
        start = min(start, max(0, scale.width - len(text))) if end == scale.high else start
        after = start + len(text) + TICK_GAP
        if all(after <= other or other + len(told) + TICK_GAP <= start for other, told in ticks):
            ticks.append((start, text))
    line = ""
    for start, text in sorted(ticks):
        line = f"{line:<{start}}{text}"
    return line
