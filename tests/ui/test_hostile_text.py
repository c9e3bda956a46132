"""Hostile strings in every field, on every screen: visible, inert, and nothing runs."""

from collections.abc import Sequence

import pytest
from textual.pilot import Pilot

from crossread.ingest import Entry, Library
from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Problem, Span
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from hostile import PAYLOADS, RAW
from ui.driving import ready, rows_of

SENTENCE = "At least seven people were killed in the harbour, it was said."


BATCHES = [sorted(PAYLOADS)[n : n + 4] for n in range(0, len(PAYLOADS), 4)]


def hostile_event(payloads: Sequence[str]) -> tuple[Event, Comparison]:
    """A report for each of the strings, with it in every field that the reader shows, not cleaned by anybody."""
    every = " ".join(payloads)
    articles = tuple(
        Article(
            f"a{n}",
            f"{payload}\n\n{SENTENCE} {payload} {payload}\n\n{payload}{SENTENCE}",
            outlet=payload,
            title=payload,
            author=payload,
            url=payload,
            path=payload,
        )
        for n, payload in enumerate(payloads)
    )
    event = Event(every, every, articles, (Problem(every, every),), every, every)
    places = [Passage(a.id, a.text.index(SENTENCE), len(a.text) - 1) for a in articles]
    claims = tuple(
        Claim(
            place.article,
            place.start,
            place.start + 8,
            Span(place.start, place.end),
            "killed",
            value=n,
            subject=payload,
            scope=payload,
            attribution=payload,
            unit=payload,
            name=payload if n % 2 else "",
            quote=payload,
        )
        for n, (place, payload) in enumerate(zip(places, payloads, strict=True))
    )
    facts = tuple(
        Fact(f"f{n}", "killed", payload, "conflict", payload, claims, 0, 3, (payload,))
        for n, payload in enumerate(payloads)
    )
    return event, Comparison(event, (Group("same words", tuple(places), 1.0),), facts)


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: batch[0])
async def test_no_string_acts_on_the_terminal_or_the_program(
    batch: list[str], dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    event, comparison = hostile_event([PAYLOADS[name] for name in batch])
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda *_: comparison)
    entries = tuple(Entry(event.id, event.title, event.path, lambda: event) for _ in range(2))
    app = Reader(Library(entries), dress=dress)
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.pause()
        inert(pilot)
        await pilot.press("enter")
        await ready(pilot)
        inert(pilot)
        for keys in (
            ["x"] * 4,
            ["]"],
            ["v"],
            ["q", "i"],
            ["q", "a"],
            ["q", "e"],
            ["q", "w"],
            ["q", "#"],
            ["q", "F"],
            ["q", "f", "=", "|", "G"],
            [":"],
            ["escape", "y", "Y"],
        ):
            await pilot.press(*keys)
            inert(pilot)
        for column in range(3):
            await pilot.click(offset=(5 + 40 * column, 3))
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        inert(pilot)
        assert app.is_running


def inert(pilot: "Pilot[int]") -> None:
    """Nothing raw on the screen."""
    shown = "".join(rows_of(pilot))
    assert not RAW.findall(shown)
    assert "\t" not in shown


@pytest.mark.parametrize("name", ["bracketed word", "style tag", "click action", "variable", "escaped bracket", "html"])
async def test_no_word_is_lost_to_a_markup_parser(name: str, dress: Dress, monkeypatch: pytest.MonkeyPatch) -> None:
    payload = PAYLOADS[name]
    event, comparison = hostile_event([payload] * 2)
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda *_: comparison)
    app = Reader(Library((Entry("e", payload, "e", lambda: event),)), dress=dress)
    async with app.run_test(size=(160, 24)) as pilot:
        await ready(pilot)
        assert f"{payload} {payload}" in rows_of(pilot)[0]
        assert payload in rows_of(pilot)[1]
        assert payload in rows_of(pilot)[2]
