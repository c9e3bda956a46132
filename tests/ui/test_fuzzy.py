"""Search for words that are spelt alike."""

from collections.abc import Callable

import pytest

from crossread.ui import hunt
from crossread.ui.app import Reader
from crossread.ui.fuzzy import spans_alike
from crossread.ui.reading import Reading
from crossread.ui.search import MOST
from ui.driving import reading_of, ready, rows_of

TEXT = "Balochistan and Baluchestan are two names. The militant Jaish al-Adl was named; Jaish ul Adl too. Two died."


def found(query: str) -> list[str]:
    return [span.of(TEXT) for span in spans_alike(TEXT, query)]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("baluchistan", ["Balochistan", "Baluchestan"]),
        ("BALOCHISTAN", ["Balochistan", "Baluchestan"]),
        ("jaish adl", ["Jaish al-Adl", "Jaish ul Adl"]),
        ("militent jaish", ["militant Jaish"]),
        ("milit", ["militant"]),
        ("two", ["two", "Two"]),
        ("tow", []),
        ("adl jaish", []),
        ("nothing", []),
        ("", []),
        ("...", []),
        ("(a+)+$", ["and", "are", "al", "Adl", "Adl"]),
    ],
)
def test_other_spellings_are_found(query: str, hits: list[str]) -> None:
    assert found(query) == hits


@pytest.mark.parametrize(
    ("query", "text", "hits"),
    [
        ("aminzada", "Dr Amin Zada and his son Aminzadah.", ["Amin Zada", "Aminzadah"]),
        ("amin zada", "Aminzada came. Amin Zada left.", ["Aminzada", "Amin Zada"]),
        ("abdel-rahman said", "Abdelrahman Said; Abdel Rahman al-Said", ["Abdelrahman Said", "Abdel Rahman al-Said"]),
        ("aminzada", "The Aminzada house, at Aminzada.", ["Aminzada", "Aminzada"]),
        ("aminzada", "Amin had a house.", []),
        ("aminzadahs", "Amin Zada came.", ["Amin Zada"]),
        ("aminzada", "Amin Zadahs came.", ["Amin Zadahs"]),
        ("aminzada", "Amin Zadahszz came.", []),
    ],
)
def test_a_name_in_two_words_and_in_one_is_one_name(query: str, text: str, hits: list[str]) -> None:
    assert [span.of(text) for span in spans_alike(text, query)] == hits


def test_hits_have_a_limit_and_long_queries_an_end() -> None:
    assert len(spans_alike("word " * (MOST + 50), "wrod")) == MOST
    assert spans_alike("word " * 1000, "word " * 1000)
    assert spans_alike("", "word") == ()


def test_hits_are_walked_like_those_of_a_plain_search(read: Callable[[int, int], Reading]) -> None:
    reading = hunt.found_alike(read(120, 40), "inspektion")
    assert set(reading.hits) == {"wire", "daily", "local"}
    assert "in 3 reports" in reading.note
    assert hunt.next_hit(reading, 1).focus == 1


async def test_tilde_searches_while_it_is_typed_and_counts_in_every_column(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("~", *"survivers", "enter")
        assert "1 hit" in rows_of(pilot)[1]
        assert reading_of(pilot).stop
        await pilot.press("n", "n", "escape", "~", "escape")
        assert not reading_of(pilot).hits
