"""The command palette: everything by typing, nothing typed is ever run or drawn."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.ui.app import Reader
from crossread.ui.keys import READING
from crossread.ui.offers import Offer, offers
from crossread.ui.reading import Reading
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.palette import PaletteScreen
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, text_of


@pytest.fixture
def offered(read: Callable[[int, int], Reading]) -> Callable[[str], tuple[Offer, ...]]:
    return lambda typed: offers(typed, READING, read(120, 40))


def test_every_action_report_and_fact_is_offered(offered: Callable[[str], tuple[Offer, ...]]) -> None:
    said = [offer.says for offer in offered("")]
    assert [key.does for key in READING if key.id != "palette"] == said[: len(READING) - 1]
    assert "report 4 · Round-up" in said
    assert "fact 1 · killed · ferry · conflict" in said


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("3", "report(3)"),
        ("report 2", "report(2)"),
        ("fact 2", "fact(2)"),
        ("f1", "fact(1)"),
        ("words of every", "open('wordings')"),
        ("NEXT claim", "do('claim.next')"),
        ("alder", "report(3)"),
        ("people board", "fact(2)"),
        ("rotate_left", "do('column.rotate_left')"),
        ("dzns mssng", "report(2)"),
        ("free text", "do('view.aligned')"),
    ],
)
def test_what_is_meant_comes_first(offered: Callable[[str], tuple[Offer, ...]], typed: str, action: str) -> None:
    assert action in [offer.action for offer in offered(typed)[:2]]


@pytest.mark.parametrize("typed", ["0", "9", "fact 99", "zzzzz", "(a+)+$", "[/", "\x1b]52;c;eA==\x07", "9" * 200])
def test_what_is_not_there_is_not_offered(offered: Callable[[str], tuple[Offer, ...]], typed: str) -> None:
    assert offered(typed) == ()


async def test_an_action_is_done_by_its_name(reader: Reader) -> None:
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press(":", *"next fact in dispute", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert "dispute 1/2" in rows_of(pilot)[-1]
        await pilot.press("ctrl+p", *"this help", "enter")
        assert isinstance(pilot.app.screen, PageScreen)


async def test_a_number_goes_to_a_report_and_fact_to_a_fact(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press(":", "3", "enter")
        assert reading_of(pilot).focus == 2
        await pilot.press(":", *"fact 2", "enter")
        assert reading_of(pilot).row == 1
        assert reading_of(pilot).places


async def test_keys_choose_in_the_list_and_escape_does_nothing(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        before = reading_of(pilot)
        await pilot.press(":", "down", "down", "tab", "ctrl+p", "up")
        assert "2/" in rows_of(pilot)[0]
        assert "up a line" in next(row for row in rows_of(pilot) if row.startswith("▶"))
        await pilot.press("pagedown", "pagedown", "pageup", "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert reading_of(pilot) is before
        await pilot.press(":", "backspace", "j")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_nothing_fits_is_said_and_enter_then_only_closes(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        before = reading_of(pilot)
        await pilot.press(":", *"qqqq")
        assert "nothing is called that" in text_of(pilot)
        await pilot.press("enter")
        assert reading_of(pilot) is before


async def test_too_small_a_screen_says_so_and_grows_back(reader: Reader) -> None:
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press(":")
        await pilot.resize_terminal(30, 8)
        await pilot.pause()
        assert "needs 40x10" in text_of(pilot)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert isinstance(pilot.app.screen, PaletteScreen)
        assert "Commands" in text_of(pilot)


def test_a_fact_is_found_by_a_name_that_it_tells(read: Callable[[int, int], Reading]) -> None:
    reading = read(120, 40)
    fact = reading.comparison.facts[0]
    named = replace(fact, kind="office", claims=tuple(replace(claim, name="Rumen Radev") for claim in fact.claims))
    told = replace(reading, comparison=replace(reading.comparison, facts=(named, *reading.comparison.facts[1:])))
    assert [offer.action for offer in offers("radev", READING, told)] == ["fact(1)"]
    assert offers("radev", READING, reading) == ()


def test_letters_are_taken_from_the_beginnings_of_few_words(offered: Callable[[str], tuple[Offer, ...]]) -> None:
    assert "next aligned passage" in [offer.says for offer in offered("nexpas")]
    assert offered("radev") == offered("nap") == ()


def test_letters_alone_are_enough_only_where_no_words_fit(offered: Callable[[str], tuple[Offer, ...]]) -> None:
    assert all("kill" in offer.says.casefold() for offer in offered("kill"))
    assert [offer.action for offer in offered("frry klld")] == []
    assert "fact(1)" in [offer.action for offer in offered("klld frry")]
