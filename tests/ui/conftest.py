"""A small event made by hand, and the reader opened on it without files or engine."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from crossread.ingest import Entry, Library
from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Span
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.paint.look import DARK, UNICODE
from crossread.ui.reading import Reading, compared, opened

WIRE = """Ferry sinks off Port Alder

A ferry with 120 people on board sank off Port Alder on Monday after its engine failed in heavy seas, officials said.

At least 14 people were killed and 30 were injured, the harbour office said.

The ship had been on its way from the islands to the mainland when the engine stopped.

Rescue boats from three towns searched the water until dark and took survivors to the quay.

The owner of the line said that the ship had passed its yearly inspection in the spring."""

DAILY = """Dozens missing after ferry disaster

Families waited on the quay at Port Alder through the night.

Eighteen people were killed when the ferry went down, the coast guard said.

A ferry with 120 people on board sank off Port Alder on Monday after its engine failed in heavy seas, it is said.

Thirty were injured, doctors said.

The owner of the line said that the ship had passed its yearly inspection in the spring."""

LOCAL = """Town mourns

The owner of the line said that the ship had passed its yearly inspection in the spring.

The mayor spoke of 14 dead at least and asked for quiet.

Schools in Port Alder stay closed on Tuesday, and the market has been put off.

Rescue boats from three towns searched the water until dark and took survivors to the quay."""

LATER = """What we know so far

The ministry counts 18 dead. Nobody has said how many were hurt.

Divers will go down to the wreck as soon as the sea is calm."""

ARTICLES = (
    Article("wire", WIRE, outlet="The Wire", title="Ferry sinks off Port Alder", published=date(2024, 3, 4)),
    Article(
        "daily", DAILY, outlet="The Daily", title="Dozens missing after ferry disaster", published=date(2024, 3, 5)
    ),
    Article("local", LOCAL, outlet="Alder Local", title="Town mourns", published=date(2024, 3, 5)),
    Article("later", LATER, outlet="Round-up", published=date(2024, 3, 9)),
)


def passage(article_id: str, words: str) -> Passage:
    """Where the words stand in an article of the event."""
    text = next(article.text for article in ARTICLES if article.id == article_id)
    start = text.index(words)
    return Passage(article_id, start, start + len(words))


def claim(article_id: str, quote: str, **rest: object) -> Claim:
    """A claim of the event, with its line as its sentence."""
    place = passage(article_id, quote)
    text = next(article.text for article in ARTICLES if article.id == article_id)
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    sentence = Span(start, end if end >= 0 else len(text))
    made = Claim(article_id, place.start, place.end, sentence, "killed", quote=quote)
    return replace(made, **rest)  # type: ignore[arg-type] # the tests name the fields


SANK = "A ferry with 120 people on board sank off Port Alder on Monday after its engine failed in heavy seas"
OWNER = "The owner of the line said that the ship had passed its yearly inspection in the spring."
BOATS = "Rescue boats from three towns searched the water until dark and took survivors to the quay."

GROUPS = (
    Group("same words", (passage("wire", SANK), passage("daily", SANK)), 1.0),
    Group("same words", (passage("wire", OWNER), passage("daily", OWNER), passage("local", OWNER)), 1.0),
    Group("same words", (passage("wire", BOATS), passage("local", BOATS)), 1.0),
)

FACTS = (
    Fact(
        "killed-1",
        "killed",
        "killed · ferry",
        "conflict",
        "at least 14 excludes nothing, 18 is another number",
        (
            claim("wire", "At least 14 people", value=14, hedge="at least", subject="people"),
            claim("daily", "Eighteen people", value=18, subject="people", attribution="the coast guard"),
            claim("local", "14 dead at least", value=14, hedge="at least", attribution="The mayor"),
            claim("later", "18 dead", value=18, attribution="The ministry"),
        ),
        14,
        18,
        ("may be counted on other days",),
    ),
    Fact(
        "aboard-1",
        "count",
        "people on board",
        "differ",
        "made up for the test",
        (
            claim("wire", "120 people on board", value=120, kind="count"),
            claim("daily", "120 people on board", value=120, kind="count"),
        ),
    ),
    Fact(
        "injured-1",
        "injured",
        "injured · ferry",
        "agree",
        "all say 30",
        (
            claim("wire", "30 were injured", value=30, kind="injured"),
            claim("daily", "Thirty were injured", value=30, kind="injured"),
        ),
        30,
        30,
    ),
)


@pytest.fixture
def event() -> Event:
    """Four reports of a ferry."""
    return Event("ferry", "Ferry off Port Alder", ARTICLES)


@pytest.fixture
def comparison(event: Event) -> Comparison:
    """What they share and where they differ."""
    return Comparison(event, GROUPS, FACTS)


@pytest.fixture
def dress() -> Dress:
    """The dark palette with Unicode signs."""
    return Dress(DARK, UNICODE)


@pytest.fixture
def read(comparison: Comparison) -> Callable[[int, int], Reading]:
    """The state of the reading screen at a size, with the comparison done."""
    return lambda width, height: compared(opened(comparison.event, width, height), comparison)


@pytest.fixture
def library(event: Event) -> Library:
    """A library of the one event."""
    return Library((Entry("ferry", event.title, "ferry", lambda: event),))


def within(comparison: Comparison, event: Event) -> Comparison:
    """What of a comparison is left with the reports of that event alone."""
    ids = {article.id for article in event.articles}
    kept = [replace(g, passages=tuple(p for p in g.passages if p.article in ids)) for g in comparison.groups]
    told = [replace(f, claims=tuple(c for c in f.claims if c.article in ids)) for f in comparison.facts]
    groups = tuple(group for group in kept if len(group.passages) > 1)
    return Comparison(event, groups, tuple(fact for fact in told if fact.claims))


@pytest.fixture
def reader(library: Library, dress: Dress, comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The program on that library; the comparison is the one made by hand."""
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: within(comparison, event))
    return Reader(library, dress=dress)


@pytest.fixture(autouse=True)
def _a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test copies or remembers must not reach whoever runs it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
