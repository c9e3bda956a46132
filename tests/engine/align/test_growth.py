import time

import pytest

from crossread.engine.align import align_pair, shared_groups
from crossread.model import Article

HOSTILE = {
    "ones": "...[" + "111 " * 2_000,
    "quotes": '"' * 8_000,
    "open quotes": "“" * 8_000,
    "a word": "a" * 8_000,
    "parentheses": "(" * 8_000,
    "commas": "1," * 4_000,
    "blank lines": "\n" * 8_000,
    "one line again and again": "the same line stands here again\n" * 300,
    "marks": "a" + "\u0301" * 8_000,
    "dots": "a. " * 3_000,
    "underscores": "_a" * 4_000,
}


def seconds(article: Article, other: Article) -> float:
    started = time.perf_counter()
    align_pair(article, other)
    shared_groups([article, other])
    return time.perf_counter() - started


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_four_times_the_text_takes_no_more_than_ten_times_as_long(text):
    once, four = (
        min(seconds(Article(id="a", text=text * n), Article(id="b", text=text * n + " and a tail")) for _ in range(2))
        for n in (1, 4)
    )
    assert four < 10 * once + 0.05
