"""The one door of the engine: any text gives a comparison, in time that follows its length."""

import time

import pytest

from crossread import Article, Event, compare

SHAPES = {
    "one word of capitals": "A",
    "capitals with hyphens": "A-",
    "single capitals": "A ",
    "names": "Ab ",
    "initials": "A. ",
    "possessives": "A’s ",
    "small words": "the of ",
    "opening quotes": "“",
    "brackets": "(",
    "full stops": ".",
    "grouped digits": "1,",
    "numbers": "111 ",
    "a list of numbers": "7, ",
    "distances": "5 km north of ",
    "attacks": "attack on A ",
    "headlines": "Seven killed\n",
    "tolls": "At least seven people were killed in Oran on Monday. ",
}
SMALL, LARGE = 4_000, 16_000
ALLOWED = 10
"""A text four times as long may cost so many times the time; a quadratic step costs sixteen times."""
NOISE = 0.2
"""Seconds that a busy machine may add."""


def seconds(text: str) -> float:
    """Processor time of comparing two near copies of a text."""
    event = Event("e", "E", (Article("a", text), Article("b", text[:-1])))
    started = time.process_time()
    compare(event)
    return time.process_time() - started


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_time_follows_the_length_of_the_text(shape: str) -> None:
    small, large = (shape * (size // len(shape)) for size in (SMALL, LARGE))
    seconds(small)
    once, fourfold = (min(seconds(text) for _ in range(2)) for text in (small, large))
    assert fourfold <= ALLOWED * once + NOISE


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "…", "\ud800", "٣", "“", "a"])
def test_scraps_of_text_give_an_empty_comparison(text: str) -> None:
    found = compare(Event("e", "E", (Article("a", text), Article("b", text))))
    assert found.facts == ()
    assert found.groups == ()


def test_an_event_without_articles_compares_to_nothing() -> None:
    assert compare(Event("e", "E")).facts == ()
