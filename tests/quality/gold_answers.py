"""The answers by hand in tests/gold, with every quote found in its article."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossread.model import PEOPLE_KINDS, Article, Passage, Span

GOLD = Path(__file__).resolve().parent.parent / "gold"


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim that a reader found in an article."""

    article: str
    start: int
    end: int
    kind: str
    value: int | float | None
    hedge: str
    quote: str
    arguable: bool = False
    """Right to find and right to leave: it counts neither way."""


@dataclass(frozen=True, slots=True)
class GoldFact:
    """Claims that answer one question."""

    label: str
    verdicts: frozenset[str]
    """One verdict, or two where arguable claims sway it."""
    claims: tuple[int, ...]
    """Places in `Gold.claims`."""


@dataclass(frozen=True, slots=True)
class GoldName:
    """A place where an article says a name or a day."""

    article: str
    span: Span
    value: str
    """The name, or the day as ISO 8601 has it."""


@dataclass(frozen=True, slots=True)
class GoldNamed:
    """A fact of days or names, told by two or more articles."""

    kind: str
    label: str
    verdicts: frozenset[str]
    """Every verdict that is right."""
    claims: tuple[GoldName, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """All answers for one event."""

    claims: tuple[GoldClaim, ...]
    facts: tuple[GoldFact, ...]
    must: tuple[tuple[Passage, Passage], ...] = ()
    """Pairs of sentences of which one restates the other."""
    may: tuple[tuple[Passage, Passage], ...] = ()
    """Pairs that tell the same in other words: right to find, no fault to miss."""
    named: tuple[GoldNamed, ...] = ()
    """Facts of days and names."""

    def people_only(self) -> "Gold":
        """The same answers without claims and facts about anything but people."""
        kept = [n for n, claim in enumerate(self.claims) if claim.kind in PEOPLE_KINDS]
        place = {n: m for m, n in enumerate(kept)}
        facts = (
            GoldFact(fact.label, fact.verdicts, tuple(place[n] for n in fact.claims))
            for fact in self.facts
            if all(n in place for n in fact.claims)
        )
        return Gold(tuple(self.claims[n] for n in kept), tuple(facts), self.must, self.may, self.named)


def raw_answers(event_id: str) -> dict[str, Any]:
    """The file as it is. Raises `OSError` where there is none."""
    answers: dict[str, Any] = json.loads((GOLD / f"{event_id}.json").read_text(encoding="utf-8"))
    return answers


def gold_answers(event_id: str, articles: Iterable[Article]) -> Gold:
    """The answers for an event, with offsets into the texts of its articles.

    Raises `ValueError` where a quote is not in its article.
    """
    texts = {article.id: article.text for article in articles}
    raw = raw_answers(event_id)
    return Gold(
        claims=tuple(_claim(entry, texts[entry["article"]]) for entry in raw["claims"]),
        facts=tuple(
            GoldFact(entry["label"], frozenset(entry["verdict"].split("/")), tuple(entry["claims"]))
            for entry in raw["facts"]
        ),
        must=_pairs(raw["alignment"]["must"]),
        may=_pairs(raw["alignment"]["may"]),
        named=tuple(
            GoldNamed(
                kind=entry["kind"],
                label=entry["label"],
                verdicts=frozenset(entry["verdict"].split("/")),
                claims=tuple(
                    GoldName(claim["article"], _place(claim, texts[claim["article"]]), claim["value"])
                    for claim in entry["claims"]
                ),
            )
            for entry in raw["named"]
        ),
    )


def _place(entry: dict[str, Any], text: str) -> Span:
    start = text.index(entry["sentence"]) + entry["sentence"].index(entry["quote"])
    return Span(start, start + len(entry["quote"]))


def _claim(entry: dict[str, Any], text: str) -> GoldClaim:
    place = _place(entry, text)
    return GoldClaim(
        article=entry["article"],
        start=place.start,
        end=place.end,
        kind=entry["kind"],
        value=entry["value"],
        hedge=entry["hedge"],
        quote=entry["quote"],
        arguable=entry.get("arguable", False),
    )


def _pairs(entries: list[list[dict[str, Any]]]) -> tuple[tuple[Passage, Passage], ...]:
    return tuple((_passage(left), _passage(right)) for left, right in entries)


def _passage(side: dict[str, Any]) -> Passage:
    return Passage(side["article"], side["start"], side["end"])
