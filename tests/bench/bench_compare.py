"""How long five reports take to compare, beside `difflib.SequenceMatcher` on the same texts, in one run.

    python tests/bench/bench_compare.py [FOLDER [RUNS]]

Medians. difflib only finds runs in one order, crossread also claims, facts and what is told in other words: the
ratio says what the comparison costs, not which one is better. The indented lines are parts of the comparison.
"""

import statistics
import sys
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import crossread
from crossread.engine.align import shared_groups
from crossread.engine.claims import claims_of
from crossread.engine.facts import gather

EVENT = Path(__file__).resolve().parents[2] / "corpus" / "iran-pakistan-2024"


def taken(work: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main(folder: str, runs: int) -> None:
    """Print the medians."""
    event = crossread.load(folder)
    texts = [article.text for article in event.articles]
    words = [text.split() for text in texts]

    def by_character() -> None:
        for a, b in combinations(texts, 2):
            SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()

    def by_word() -> None:
        for a, b in combinations(words, 2):
            SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()

    first = taken(lambda: crossread.compare(event))
    claims = [claim for article in event.articles for claim in claims_of(article)]
    work = {
        "crossread.load": lambda: crossread.load(folder),
        "crossread.compare": lambda: crossread.compare(event),
        "  claims": lambda: [claims_of(article) for article in event.articles],
        "  facts": lambda: gather(event.articles, claims),
        "  alignment": lambda: shared_groups(event.articles),
        "difflib, words": by_word,
        "difflib, characters": by_character,
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(runs):
        for name, each in work.items():
            times[name].append(taken(each))
    print(f"{len(texts)} reports, {sum(map(len, texts)):,} characters, first compare in the process {first:.0f} ms")
    base = statistics.median(times["crossread.compare"])
    for name, each in times.items():
        middle = statistics.median(each)
        print(f"{name:<20} {middle:8.1f} ms  (best {min(each):7.1f}, {runs} runs)  {middle / base:6.2f} x")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else str(EVENT), int(sys.argv[2]) if len(sys.argv) > 2 else 7)
