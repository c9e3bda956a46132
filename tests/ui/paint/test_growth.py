"""Time grows with the text and not with its square."""

import random
import time
from collections.abc import Callable

import pytest

from crossread.ui.paint.cells import shown
from crossread.ui.paint.chain import Landmark, chained
from crossread.ui.paint.rows import aligned
from crossread.ui.paint.wrap import wrap

TIMES = 8
"""How much more the second run gets."""

SLACK = 4
"""What a busy machine may add; a square would add eight times."""


def seconds(run: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        begun = time.process_time()
        run()
        taken.append(time.process_time() - begun)
    return min(taken) + 1e-4


def landmarks(count: int) -> list[Landmark]:
    jitter = random.Random(count)
    return [Landmark((n * 50, n * 50 + jitter.randrange(2000), n * 50), jitter.random()) for n in range(count)]


@pytest.mark.parametrize("part", ["word ", "x", "地", "é”", "a\u0301\u0301", "\n", "\t", "👩\u200d👩", "🇮", "\u202e"])
def test_wrapping_and_showing_grow_with_the_text(part: str) -> None:
    small, large = part * 5_000, part * 5_000 * TIMES
    assert seconds(lambda: wrap(large, 36)) <= seconds(lambda: wrap(small, 36)) * TIMES * SLACK
    assert seconds(lambda: shown(large)) <= seconds(lambda: shown(small)) * TIMES * SLACK


def test_chains_and_layouts_grow_with_the_passages() -> None:
    small, large = chained(landmarks(300)), chained(landmarks(300 * TIMES))
    assert seconds(lambda: chained(large)) <= seconds(lambda: chained(small)) * TIMES * SLACK
    texts = ["\n".join(["line"] * 3_000 * size) for size in (1, TIMES)]
    few, many = ([wrap(text, 36)] * 3 for text in texts)
    assert seconds(lambda: aligned(many, large)) <= seconds(lambda: aligned(few, small)) * TIMES * SLACK
