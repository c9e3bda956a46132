"""Time follows the length of the texts and the number of the articles, whatever the texts hold."""

import random
import time
from collections.abc import Callable, Sequence

import pytest

from crossread.engine.align import Counterparts, align_pair, only_here, shared_groups
from crossread.engine.align.crossing import crossings
from crossread.engine.align.reading import read
from crossread.engine.align.weights import Weights
from crossread.engine.compare import compare
from crossread.model import Article, Comparison, Event, Passage

HOSTILE = {
    "ones": "...[" + "111 " * 2_000,
    "an endless number": "3022053021163" * 600,
    "quotes": '"' * 8_000,
    "open quotes": "“" * 8_000,
    "a word": "a" * 8_000,
    "parentheses": "(" * 8_000,
    "commas": "1," * 4_000,
    "blank lines": "\n" * 8_000,
    "one line again and again": "the same line stands here again\n" * 300,
    "marks": "a" + "\u0301" * 8_000,
    "families of signs": "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 1_600,
    "signs without spaces": "山水火木金土" * 1_300,
    "dots": "a. " * 3_000,
    "underscores": "_a" * 4_000,
}
SMALL, LARGE = 4, 16
"""Times that such a text is repeated: 32 KB and 128 KB."""
ALLOWED = 7
"""Four times the text may take so many times the time; a quadratic step takes sixteen times."""
NOISE = 0.2
"""Seconds of processor time that a busy machine may add."""
WORST = 8.0
"""Seconds of processor time for the longer text, on a machine that does much else: a text that hangs takes minutes."""


def best(work: Callable[[str], object]) -> float:
    """The least processor time of two turns; each is given another name, so that nothing is known from before."""
    taken = []
    for turn in "xy":
        started = time.process_time()
        work(turn)
        taken.append(time.process_time() - started)
    return min(taken)


def compared(text: str) -> Callable[[str], object]:
    """All that alignment does with two articles that share a text."""

    def work(turn: str) -> None:
        a, b = Article(id="a", text=f"{turn} {text}"), Article(id="b", text=f"{turn} {text} and a tail")
        align_pair(a, b)
        only_here(Comparison(Event(id="x", title="x", articles=(a, b)), shared_groups([a, b])))
        Counterparts([a, b]).of(Passage("a", 2, 20))

    return work


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_time_as_it_is_long(text: str) -> None:
    once, four = (best(compared(text * times)) for times in (SMALL, LARGE))
    assert four < WORST
    assert four < ALLOWED * once + NOISE


def lines(count: int, line: str, *moduli: int) -> str:
    """A line again and again, each time with other numbers: no two neighbours are the same, all are alike."""
    return "\n".join(
        line.format(*(number * (at + 3) % size for at, size in enumerate(moduli))) for number in range(count)
    )


FOX = "The quick brown fox {} jumps over the lazy dog {}."
TEAM = "Team {} beat Team {} by {} goals in round {}."
TOLL = "At least {} people were killed and {} wounded when bus {} left the road near milestone {}."
CHANGING = {
    "a fox": (FOX, (7, 13), (11, 5)),
    "a fox of many numbers": (FOX, (97, 89), (83, 101)),
    "results": (TEAM, (97, 89, 13, 31), (89, 97, 11, 29)),
    "tolls": (TOLL, (97, 89, 83, 79), (101, 89, 71, 73)),
}
FEW, MANY = 200, 800
"""Such lines: about 10 KB and 40 KB a text."""
MOST_PAIRS = 16
"""Alignments for each line of such a text."""


@pytest.mark.parametrize(("line", "one", "other"), CHANGING.values(), ids=CHANGING.keys())
def test_lines_repeated_with_other_numbers_take_time_as_they_are_many(
    line: str, one: tuple[int, ...], other: tuple[int, ...]
) -> None:
    def work(count: int) -> Callable[[str], object]:
        texts = lines(count, line, *one), lines(count, line, *other)

        def turn_of(turn: str) -> None:
            a, b = (Article(id=name, text=f"{turn} {text}") for name, text in zip("ab", texts, strict=True))
            align_pair(a, b)
            told = Comparison(Event(id="x", title="x", articles=(a, b)), shared_groups([a, b]))
            assert len(told.alignments) < MOST_PAIRS * count

        return turn_of

    assert best(work(MANY)) < ALLOWED * best(work(FEW)) + NOISE


@pytest.mark.parametrize(("line", "one", "other"), CHANGING.values(), ids=CHANGING.keys())
def test_runs_across_such_sentences_of_one_paragraph_are_found_in_time_as_they_are_many(
    line: str, one: tuple[int, ...], other: tuple[int, ...]
) -> None:
    def work(count: int) -> Callable[[str], object]:
        stopped = lines(count, line, *one).replace("\n", " ")
        running = lines(count, line.removesuffix("."), *other).replace("\n", " and ")
        told = [sentence for name, text in (("a", stopped), ("b", running)) for sentence in read(Article(name, text))]
        weights = Weights(told)
        return lambda _turn: crossings(told, weights)

    assert best(work(MANY)) < ALLOWED * best(work(FEW)) + NOISE


def test_a_fact_told_again_and_again_has_pairs_as_a_report_tells_it_and_not_as_a_table_does() -> None:
    line, one, other = CHANGING["tolls"]
    a, b = (Article(id=name, text=lines(60, line, *sizes)) for name, sizes in (("a", one), ("b", other)))
    told = compare(Event(id="x", title="x", articles=(a, b)))
    assert any(one.kind == "same fact" for one in told.alignments)
    assert len(told.alignments) < MOST_PAIRS * 60


WORDS = [
    f"{start}{middle}{end}" for start in "bdfglmnprst" for middle in ("an", "el", "or", "ushi") for end in "aeiouy"
]


def prose(chance: random.Random, sentences: int) -> list[str]:
    return [f"The {' '.join(chance.choices(WORDS, k=15))}." for _ in range(sentences)]


def two_texts(passages: int) -> tuple[str, str]:
    """Two texts that share passages of three sentences, with as much of their own between them."""
    chance = random.Random(7)
    texts: tuple[list[str], list[str]] = ([], [])
    for _ in range(passages):
        shared = prose(chance, 3)
        for text in texts:
            text += [*shared, *prose(chance, 3)]
    return "\n".join(texts[0]), "\n".join(texts[1])


def test_long_texts_that_share_passages_take_time_as_they_are_long() -> None:
    def work(passages: int) -> Callable[[str], object]:
        one, other = two_texts(passages)
        return lambda turn: align_pair(Article(id="a", text=f"{turn} {one}"), Article(id="b", text=f"{turn} {other}"))

    assert best(work(80)) < ALLOWED * best(work(20)) + NOISE


def reports(count: int) -> Sequence[str]:
    """Reports each of which shares sentences with four others."""
    chance = random.Random(7)
    texts = [prose(chance, 8) for _ in range(count)]
    for number in range(count):
        for step in (1, 2):
            (shared,) = prose(chance, 1)
            texts[number].append(shared)
            texts[(number + step) % count].append(shared)
    return ["\n".join(text) for text in texts]


def test_many_reports_take_time_as_they_are_many() -> None:
    def work(count: int) -> Callable[[str], object]:
        texts = reports(count)
        return lambda turn: shared_groups([Article(id=f"{n:04}", text=f"{turn} {t}") for n, t in enumerate(texts)])

    assert best(work(240)) < ALLOWED * best(work(60)) + NOISE
