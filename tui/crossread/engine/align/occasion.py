"""When and where what a sentence tells happened, and how many it counts."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from crossread.engine.align.reading import Sentence
from crossread.engine.align.terms import is_number
from crossread.engine.text.dates import When, times
from crossread.engine.text.places import countries, places

SAME_DAYS = timedelta(days=1)
"""Days named by two reports that far apart may be one: night falls between them, or half a world does."""
SAME_STORY = timedelta(days=14)
"""Two reports without a day of their own that far apart may tell of one event."""


@dataclass(frozen=True)
class Occasion:
    """What tells one event of a kind from the next, each part read when it is first asked for."""

    sentence: Sentence

    @cached_property
    def named(self) -> tuple[When, ...]:
        """The times that the sentence names."""
        span = self.sentence.span
        return times(self.sentence.text, self.sentence.day, span.start, span.end)

    @property
    def told(self) -> date | None:
        """The day of its report."""
        return self.sentence.day

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that are no part of a time."""
        return frozenset(
            term
            for term, at in zip(self.sentence.terms, self.sentence.places, strict=True)
            if is_number(term) and not any(when.start <= self.sentence.starts[at] < when.end for when in self.named)
        )

    @cached_property
    def places(self) -> frozenset[str]:
        """The keys of the named places, countries left aside."""
        span, text = self.sentence.span, self.sentence.text
        lands = {one.country.lower() for one in countries(span.of(text))}
        return frozenset(one.key for one in places(text, span.start, span.end) if one.name.lower() not in lands)


def other_event(a: Occasion, b: Occasion) -> bool:
    """Whether all of day, place and number are others: another number alone is a disagreement about one event.

    Of reports of other weeks that name no day it is enough that they share no place.
    """
    if not _apart(a.numbers, b.numbers):
        return False
    if a.named and b.named:
        near = any(one.near(other, SAME_DAYS.days) for one in a.named for other in b.named)
        return not near and _apart(a.places, b.places)
    if a.named or b.named or not a.told or not b.told:
        return False
    return abs(a.told - b.told) > SAME_STORY and a.places.isdisjoint(b.places)


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both hold something, and nothing in common."""
    return bool(one and other) and one.isdisjoint(other)
