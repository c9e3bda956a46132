"""Reading annotated events: a line of text, then its claims as `  kind | quote | value and hedge | unit`."""

import re
from dataclasses import dataclass
from pathlib import Path

from crossread.model import Article, Claim

STATED = re.compile(
    r"(?P<hedge>at least|more than|about|nearly|up to|less than|range|vague)?\s*"
    r"(?P<value>-?[\d.]+?)?(?:\.\.(?P<high>[\d.]+))?$"
)


@dataclass(frozen=True)
class Wanted:
    """One annotated claim."""

    line: str
    kind: str
    quote: str
    value: float | None
    high: float | None
    hedge: str
    unit: str


@dataclass(frozen=True)
class Annotated:
    """One annotated report."""

    article: Article
    wanted: tuple[Wanted, ...]


def reports(path: Path) -> list[Annotated]:
    """The reports of one file."""
    found: list[Annotated] = []
    for block in path.read_text("utf-8").split("\n== ")[1:]:
        name, _, body = block.partition("\n")
        lines: list[str] = []
        wanted: list[Wanted] = []
        for line in body.splitlines():
            if line.startswith("  "):
                wanted.append(_wanted(lines[-1], line))
            elif line.strip():
                lines.append(line)
        found.append(Annotated(Article(id=name.strip(), text="\n".join(lines)), tuple(wanted)))
    return found


def _wanted(line: str, row: str) -> Wanted:
    kind, quote, stated, *unit = (part.strip() for part in row.split("|"))
    assert quote in line, (quote, line)
    m = STATED.fullmatch(stated)
    assert m, stated
    value = float(m["value"]) if m["value"] else None
    high = float(m["high"]) if m["high"] else None
    return Wanted(line, kind, quote, value, high, m["hedge"] or "exact", unit[0] if unit else "")


def matches(want: Wanted, claim: Claim, text: str) -> bool:
    """Whether the claim is the wanted one: same line and kind, overlapping quote, same value, hedge and unit."""
    at = text.index(want.line)
    start = at + want.line.index(want.quote)
    overlap = min(claim.end, start + len(want.quote)) - max(claim.start, start)
    stated = (claim.value, claim.high, claim.hedge, claim.unit)
    return claim.kind == want.kind and overlap > 0 and stated == (want.value, want.high, want.hedge, want.unit)
