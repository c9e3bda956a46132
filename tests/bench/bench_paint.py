"""How fast three reports of 200 KB are wrapped, laid out and drawn, beside the standard library's and Rich's wrapping.

    python tests/bench/bench_paint.py

Medians of one run on one machine; compare the ratios, not the milliseconds.
"""

import random
import statistics
import textwrap
import time
from collections.abc import Callable

from rich.console import Console
from rich.text import Text

from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.line import GUTTER, paint_line
from crossread.ui.paint.look import DARK, Look
from crossread.ui.paint.marks import Mark, index
from crossread.ui.paint.overview import survey
from crossread.ui.paint.rows import aligned
from crossread.ui.paint.step import steps
from crossread.ui.paint.wrap import Lines, wrap

SIZE = 200_000
"""Code points of one report."""

MARKS = 3278
"""Marks of one report, as in the measurement that chose lazily drawn lines."""

WORDS = (
    "at",
    "least",
    "seven",
    "people",
    "were",
    "killed",
    "when",
    "the",
    "quake",
    "struck",
    "villages",
    "officials",
    "said",
)
RUNS = 5


def report(seed: int, *, word: str = "") -> str:
    """A report of paragraphs of 60 words; `word` ends each, to make it other than ASCII."""
    choice = random.Random(seed)
    text = "\n\n".join(" ".join([*choice.choices(WORDS, k=60), word]) for _ in range(SIZE // 300))
    return text[:SIZE]


def median(run: Callable[[], object]) -> float:
    """Milliseconds, the median of some runs."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        run()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def line(name: str, own: float, peer: str = "", other: float = 0.0) -> None:
    """One line of the result."""
    ratio = f"{other:10.1f} ms {peer}, {own / other:.3f} x" if other else ""
    print(f"{name:44}{own:8.1f} ms{ratio}")


def main() -> None:
    """Measure and print."""
    ascii_text, latin, mixed = report(1), report(2, word="“é”"), report(3, word="地震")
    cjk = "地震が発生し、多くの人が死亡した。" * (SIZE // 3 // 17)
    console = Console(width=36)
    standard = median(lambda: [textwrap.wrap(part, 36) for part in ascii_text.split("\n")])
    rich = median(lambda: Text(ascii_text).wrap(console, 36))
    line("wrap 200 KB, ASCII", median(lambda: wrap(ascii_text, 36)), "textwrap", standard)
    line("wrap 200 KB, ASCII", median(lambda: wrap(ascii_text, 36)), "rich", rich)
    line("wrap 200 K, curly quotes and accents", median(lambda: wrap(latin, 36)))
    line("wrap 200 K, a wide word each paragraph", median(lambda: wrap(mixed, 36)))
    line("wrap 200 KB, Japanese", median(lambda: wrap(cjk, 36)))

    jitter = random.Random(4)
    drifting = [
        Landmark(tuple(n * 60 + jitter.randrange(3000) for _ in range(3)), jitter.random()) for n in range(MARKS)
    ]
    chain = chained(drifting)
    line(f"chain of {MARKS} passages, {len(chain)} in order", median(lambda: chained(drifting)))
    columns = wrapped((ascii_text, latin, mixed), chain, 36)
    layout = aligned(columns, chain)
    line("layout of 3 x 200 KB, 36 cells", median(lambda: aligned(columns, chain)))
    print(f"    filler {layout.filler_share:.2f} of {layout.height} rows")
    line("steps of the free layout", median(lambda: steps(columns, chain)))
    texts = ascii_text, latin, mixed
    for width in (20, 36, 72, 120):
        line(f"resize to {width} cells: wrap, lay out", median(lambda w=width: resize(texts, chain, w)))  # type: ignore[misc]
    line("resize to 36 cells, Japanese", median(lambda: resize((cjk, cjk, cjk), chain, 36)))

    marks = index(Mark(n * 60, n * 60 + 30, Look.SAME_WORDS, n) for n in range(MARKS))
    line(
        "draw a screen: 3 x 40 rows", median(lambda: [paint(columns[c], n, marks) for c in range(3) for n in range(40)])
    )
    line("strip of one column", median(lambda: survey(40, columns[0], marks.marks, column=layout.columns[0])))


def wrapped(texts: tuple[str, ...], chain: tuple[Landmark, ...], width: int) -> list[Lines]:
    """The reports in lines, with a break at every landmark."""
    starts = [sorted({mark.offsets[c] for mark in chain if mark.offsets[c] is not None}) for c in range(len(texts))]
    return [wrap(text, width, breaks) for text, breaks in zip(texts, starts, strict=True)]  # type: ignore[arg-type]


def resize(texts: tuple[str, ...], chain: tuple[Landmark, ...], width: int) -> None:
    """All that a change of width costs."""
    aligned(wrapped(texts, chain, width), chain)


def paint(lines: object, n: int, marks: object) -> None:
    """One row."""
    paint_line(lines, n, marks=marks, palette=DARK, width=36 + GUTTER)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
