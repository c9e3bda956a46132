"""Claims for people: under each report a line a claim, and where asked for a line a number that is none."""

from collections.abc import Iterator, Sequence

from crossread.model import Article
from crossread.report.figure import ASCII, figure
from crossread.report.grid import GAP, columns, cut, widest, wrapped
from crossread.report.heading import credit, event_line
from crossread.report.told_claims import NoClaim, ToldClaim, ToldClaims

Row = tuple[str, str, str]
"""Kind, figure, explanation."""

FIGURE_MAX = 18
"""Cells of a figure before it wraps."""
EXPLANATION_MIN = 24
"""Cells below which an explanation stands on lines of its own, under its figure."""
INDENT = 4
"""Cells before what stands on a line of its own."""
NARROWEST = 20
"""Below this many cells nothing is laid out: lines run over."""
NONE = "no claim"
"""Where the kind of a claim stands."""


def claims_table(told: ToldClaims, width: int, *, ascii_only: bool = False) -> str:
    """Report by report what it claims, by place, in lines of at most `width` cells (but never narrower than 20)."""
    width = max(width, NARROWEST)
    lines = [event_line(told.event, width), *wrapped(_count_line(told), width)]
    every: dict[str, list[ToldClaim | NoClaim]] = {article.id: [] for article in told.event.articles}
    for each in told.every:
        every[each.passage.article].append(each)
    for number, article in enumerate(told.event.articles, 1):
        rows = [_row(each, article) for each in sorted(every[article.id], key=lambda each: each.passage)]
        head = f"{number}  {cut(credit(article), width - len(f'{number}  '))}"
        lines += ["", head, *_body(rows, width, ascii_only=ascii_only)]
    text = "".join(f"{line}\n" for line in lines)
    return text.translate(ASCII) if ascii_only else text


def _count_line(told: ToldClaims) -> str:
    parts = [_count(len(told.claims), "claim")]
    if told.unread is not None:
        parts.append(f"{_count(len(told.unread), 'number')} without a claim")
    return ", ".join(parts)


def _body(rows: Sequence[Row], width: int, *, ascii_only: bool) -> Iterator[str]:
    if ascii_only:
        rows = [(kind.translate(ASCII), shown.translate(ASCII), why.translate(ASCII)) for kind, shown, why in rows]
    kinds, figures = widest([row[0] for row in rows]), min(widest([row[1] for row in rows]), FIGURE_MAX)
    room = width - kinds - figures - 2 * GAP
    if room >= EXPLANATION_MIN:
        yield from columns(rows, (kinds, figures, room))
        return
    for kind, shown, why in rows:
        yield from wrapped(f"{kind}  {shown}", width)
        yield from (" " * INDENT + line for line in wrapped(why, width - INDENT))


def _row(each: ToldClaim | NoClaim, article: Article) -> Row:
    if isinstance(each, ToldClaim):
        return each.claim.kind, figure(each.claim), each.explanation
    return NONE, "", f"{' '.join(each.passage.span.of(article.text).split())} → {each.explanation}"


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'s' if number != 1 else ''}"
