"""How long alignment takes, beside difflib, and how it grows; run as `python tests/bench/bench_align.py`."""

import difflib
import random
import time
import tracemalloc
from collections.abc import Callable
from itertools import accumulate, combinations

from crossread.engine.align import align_pair, shared_groups
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Article

WORDS = 20_000
SENTENCE = (12, 28)
SENTENCES = 28
"""A report of 28 sentences of 20 words: about 3 KB, as the wire writes."""


class Language:
    """Made-up prose: the words of English grammar first, then made-up ones, each as rare as its rank (Zipf)."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        letters = "abcdefghijklmnopqrstuvwxyz"
        made = ("".join(self.chance.choices(letters, k=self.chance.randint(4, 9))) for _ in range(WORDS))
        self.words = [*sorted(STOP_WORDS), *made]
        self.ranks = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def pick(self, count: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self.ranks, k=count)

    def sentence(self) -> str:
        return " ".join(self.pick(self.chance.randint(*SENTENCE))).capitalize() + "."


def near_copies(count: int, seed: int = 1) -> list[Article]:
    """Copies of one report in each of which one word in fifty is another."""
    language = Language(seed)
    original = [language.sentence().split() for _ in range(SENTENCES)]
    copies = []
    for number in range(count):
        lines = [
            " ".join(language.pick(1)[0] if language.chance.random() < 0.02 else word for word in line)
            for line in original
        ]
        copies.append(Article(id=f"r{number:04}", text="\n".join(lines)))
    return copies


def circles(count: int, seed: int = 2) -> list[Article]:
    """Reports each of which shares passages with ten others."""
    language = Language(seed)
    texts = [[language.sentence() for _ in range(SENTENCES - 10)] for _ in range(count)]
    for number in range(count):
        for step in range(1, 6):
            shared = language.sentence()
            texts[number].append(shared)
            texts[(number + step) % count].append(shared)
    return [Article(id=f"r{number:04}", text="\n".join(lines)) for number, lines in enumerate(texts)]


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def by_difflib(articles: list[Article]) -> None:
    for a, b in combinations(articles, 2):
        matcher = difflib.SequenceMatcher(None, a.text.split(), b.text.split(), autojunk=False)
        matcher.get_matching_blocks()


def main() -> None:
    five = near_copies(5)
    ours, theirs = seconds(lambda: shared_groups(five)), seconds(lambda: by_difflib(five))
    print(f"{'5 near-copies':28} {ours * 1000:8.1f} ms   difflib {theirs * 1000:8.1f} ms   {theirs / ours:5.1f} x")
    fifty = near_copies(50)
    ours, theirs = seconds(lambda: shared_groups(fifty)), seconds(lambda: by_difflib(fifty))
    print(f"{'50 near-copies':28} {ours * 1000:8.1f} ms   difflib {theirs * 1000:8.1f} ms   {theirs / ours:5.1f} x")
    pair = seconds(lambda: align_pair(five[0], five[1]))
    print(f"{'one pair of them':28} {pair * 1000:8.1f} ms")
    before = 0.0
    for count in (10, 100, 1_000):
        articles = circles(count)
        now = seconds(lambda articles=articles: shared_groups(articles))  # type: ignore[misc]
        growth = f"   {now / before:5.1f} x the time for 10 x the reports" if before else ""
        print(f"{count:5} reports in circles      {now * 1000:8.1f} ms{growth}")
        before = now
    tracemalloc.start()
    groups = shared_groups(circles(1_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{len(groups)} groups of 1,000 reports, {peak / 2**20:.0f} MB at most")


if __name__ == "__main__":
    main()
