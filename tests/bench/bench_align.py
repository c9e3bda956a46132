"""How long alignment takes, beside difflib and text-matcher, and how it grows: `python tests/bench/bench_align.py`.

text-matcher (PyPI) is tried where it is installed and is no dependency. Peers are given what they can hold: they look
at each pair of reports by itself, so that a thousand reports are half a million pairs. Times are of the processor.

Growth is told of equal amounts of text that each turn sees once: a hundred events of ten reports, ten of a hundred, one
of a thousand. Ten reports compared again and again stay in the processor's cache, where no reader's reports are.
"""

import contextlib
import cProfile
import difflib
import functools
import io
import pstats
import random
import time
import tracemalloc
from collections.abc import Callable
from importlib.util import find_spec
from itertools import accumulate, combinations, pairwise
from statistics import median

from crossread.engine.align import Counterparts, align_pair, shared_groups
from crossread.engine.align.reading import read
from crossread.engine.text.sentences import sentences
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Article

WORDS = 20_000
SENTENCE = (12, 28)
SENTENCES = 28
"""A report of 28 sentences of 20 words: about 3 KB, as the wire writes."""
SLOW = 0.95
"""Part of the questions that are answered faster than the time told as slow."""
GROWN = (10, 100, 1_000)
"""Reports of an event, each ten times as many."""
TURNS = 5


class Language:
    """Made-up prose: the words of English grammar first, then made-up ones, each as rare as its rank (Zipf).

    The words are the same ones for every seed.
    """

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        letters, spelling = "abcdefghijklmnopqrstuvwxyz", random.Random(0)
        made = ("".join(spelling.choices(letters, k=spelling.randint(4, 9))) for _ in range(WORDS))
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
    """Processor time, with no report known from before."""
    read.cache_clear()
    sentences.cache_clear()
    started = time.process_time()
    work()
    return time.process_time() - started


def calls(work: Callable[[], object]) -> int:
    """The calls of functions, with no report known from before: a growth that no load of the machine blurs."""
    read.cache_clear()
    sentences.cache_clear()
    profile = cProfile.Profile()
    profile.runcall(work)
    return int(vars(pstats.Stats(profile))["total_calls"])


def by_difflib(articles: list[Article]) -> None:
    for a, b in combinations(articles, 2):
        matcher = difflib.SequenceMatcher(None, a.text.split(), b.text.split(), autojunk=False)
        matcher.get_matching_blocks()


def by_text_matcher(articles: list[Article]) -> None:
    """It prints what it finds; its list of stop words would have to be fetched, and is left out."""
    from text_matcher.matcher import Matcher, Text

    texts = [Text(article.text, article.id, removeStopwords=False) for article in articles]
    with contextlib.redirect_stdout(io.StringIO()):
        for a, b in combinations(texts, 2):
            Matcher(a, b, removeStopwords=False).match()


def peers() -> dict[str, tuple[Callable[[list[Article]], None], int]]:
    """The other programs, and how many reports each can hold in seconds."""
    found: dict[str, tuple[Callable[[list[Article]], None], int]] = {"difflib": (by_difflib, 100)}
    if find_spec("text_matcher"):
        found["text-matcher"] = (by_text_matcher, 10)
    return found


def compared(name: str, articles: list[Article]) -> float:
    """Print how long we and the peers take on some articles; returns our seconds."""
    ours = min(seconds(lambda: shared_groups(articles)) for _ in range(3))
    beside = [
        f"{peer} {took * 1000:9.1f} ms ({took / ours:6.1f} x)"
        for peer, (work, most) in peers().items()
        if len(articles) <= most
        for took in [seconds(functools.partial(work, articles))]
    ]
    print(f"{name:28} {ours * 1000:9.1f} ms   {'   '.join(beside)}")
    return ours


def asked(count: int) -> None:
    """Print how long the index of some reports takes, and a question to it."""
    articles = circles(count)
    index: list[Counterparts] = []
    made = seconds(lambda: index.append(Counterparts(articles)))
    questions = [sentence.passage for article in articles[:: max(1, count // 20)] for sentence in read(article)]
    took = sorted(seconds(functools.partial(index[0].of, question)) for question in questions)
    slow = took[int(len(took) * SLOW)]
    name = f"closest, {count:,} reports"
    print(f"{name:28} {median(took) * 1000:9.1f} ms   {slow * 1000:.1f} ms one in twenty, index {made * 1000:.0f} ms")


def growth() -> None:
    """Print how the time and the calls grow with the reports."""
    most = GROWN[-1]
    events = {count: [circles(count, seed) for seed in range(most // count)] for count in GROWN}
    took: dict[int, list[float]] = {count: [] for count in GROWN}
    for _ in range(TURNS):
        for count, held in events.items():
            took[count].append(sum(seconds(functools.partial(shared_groups, event)) for event in held) / len(held))
    called = {count: calls(functools.partial(shared_groups, held[0])) for count, held in events.items()}
    for fewer, more in pairwise(GROWN):
        times = median(took[more]) / median(took[fewer])
        worst = max(after / before for before, after in zip(took[fewer], took[more], strict=True))
        name = f"{fewer:,} to {more:,} reports"
        print(
            f"{name:28} {times:9.1f} x the time (of {TURNS} turns at most {worst:.1f}),"
            f" {called[more] / called[fewer]:.1f} x the calls"
        )


def main() -> None:
    shared_groups(near_copies(2))  # the word lists are read once in a process
    five = near_copies(5)
    compared("5 near-copies", five)
    compared("50 near-copies", near_copies(50))
    pair = min(seconds(lambda: align_pair(five[0], five[1])) for _ in range(3))
    print(f"{'one pair of them':28} {pair * 1000:9.1f} ms")
    for count in (5, *GROWN):
        compared(f"{count:,} reports in circles", circles(count))
    growth()
    for count in (5, 50, 1_000):
        asked(count)
    tracemalloc.start()
    groups = shared_groups(circles(1_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{len(groups)} groups of 1,000 reports, {peak / 2**20:.0f} MB at most")


if __name__ == "__main__":
    main()
