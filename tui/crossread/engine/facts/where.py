"""Where the people and things are that a number counts: the places and facilities that it is bound to."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from crossread.engine.facts import limit_cues as cue
from crossread.engine.facts.reading import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import Place
from crossread.model import PEOPLE_KINDS, Claim, Span

OPENS = 25
"""A place that begins no further into a sentence opens it and holds for all of it: `In the neighbouring X district`."""

BACK = 2
"""How many sentences back a part's place is looked for."""

KNOWN = 4096
"""Facilities remembered with what binds them: those around the number at hand, which its neighbours ask for too."""

LEAD_IN = 40
"""How far before a facility the word begins that binds it, in code points."""


@per_lexicon
def _wide_words() -> frozenset[str]:
    return frozenset(lexicon().words("events", "wide"))


def told_as_whole(claim: Claim, text: str) -> bool:
    """Whether the words before a number make it the whole."""
    return bool(cue.WHOLE.search(text, max(claim.sentence.start, claim.start - cue.TAIL), claim.start))


def where_of(claim: Claim, reading: Reading, common: frozenset[str], others: Sequence[Claim]) -> set[str]:
    """The places and facilities that the number is bound to: the first after it, else those of its stretch.

    Places that stand beside one of the `others` counted are that one's: `37 held, 28 in Spain and three in Morocco`.
    """
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    whole = told_as_whole(claim, text)
    there = _where_told(claim, reading, segment, common)
    named = _named(reading, sentence, common - there)
    kinds = _limiting(reading, sentence, common) if claim.kind != "duration" else []
    ahead = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    taken = sorted(other.end for other in others if sentence.start <= other.start)
    found = set()
    for told in (
        [(start, key) for start, key in each if start < ahead and not _beside(text, start, taken)]
        for each in (named, kinds)
    ):
        following = next(((start, key) for start, key in told if start >= claim.end), None)
        bound = following and not cue.CLAUSE.search(text, claim.end, following[0])
        opening = min(segment.start, claim.start)
        before = [
            key for start, key in told if start < claim.start and (start >= opening or start - sentence.start <= OPENS)
        ]
        found |= {f"at {key}" for key in ([following[1]] if following and bound else [] if whole else before)}
    if claim.kind in PEOPLE_KINDS:
        found |= {f"at {key}" for key in there}
    if claim.value == 0 and not found:
        found |= {f"at {key}" for key in _told_there(claim, reading, common)}
    return found


def _where_told(claim: Claim, reading: Reading, segment: Span, common: frozenset[str]) -> set[str]:
    """What a clause tells of: a place, be it the event's (`in Harland, where 19 miners lie dead`), or a facility
    that is not.
    """
    text = reading.article.text
    if not cue.WHERE.match(text, segment.start, claim.end):
        return set()
    before = Span(max(claim.sentence.start, segment.start - LEAD_IN), segment.start)
    sites = reading.facilities_in(before)[-1:]
    if any(text[start : segment.start].lower() == key for start, key in sites):
        return {key for _, key in sites if key not in common}
    places = reading.places_in(Span(claim.sentence.start, segment.start))[-1:]
    return {place.key for place in places if place.end == segment.start and not (sites and sites[0][0] >= place.start)}


def _beside(text: str, place: int, ends: Sequence[int]) -> bool:
    """Whether a place follows one of the quotes that end there, in order, with no more between than what binds it."""
    near = ends[bisect_left(ends, place - LEAD_IN) : bisect_left(ends, place)]
    return any(cue.BINDS.fullmatch(text, end, place) for end in near)


def _told_there(claim: Claim, reading: Reading, common: frozenset[str]) -> list[str]:
    """The place that nobody was hurt in: one of the sentence, else the last one before it that `there` points to."""
    sentence = claim.sentence
    start = sentence.start
    if cue.THERE.search(reading.article.text, sentence.start, sentence.end):
        start = reading.sentences[max(0, reading.sentence_at(sentence.start) - 1)].start
    return [key for _, key in _named(reading, Span(start, sentence.end), common)][-1:]


def told_before(claim: Claim, reading: Reading, common: frozenset[str]) -> frozenset[str]:
    """The places and facilities spoken of before, in the sentence or those before it: a part may be theirs as well.

    What is told of the dead as such (`the victims include`) is a part of the whole, wherever the sentence before was.
    """
    text = reading.article.text
    if cue.OF_THE_DEAD.search(text, claim.sentence.start, claim.end) or cue.WHO_THEY_ARE.match(text, claim.end):
        return frozenset()
    number = reading.sentence_at(claim.sentence.start)
    own = Span(claim.sentence.start, claim.start)
    for sentence in (own, *reading.sentences[max(0, number - BACK) : number][::-1]):
        told = (*_named(reading, sentence, common), *_limiting(reading, sentence, common))
        if told:
            return frozenset(f"at {key}" for _, key in told)
    return frozenset()


def _named(reading: Reading, span: Span, common: frozenset[str]) -> list[tuple[int, str]]:
    """The places named in a span that may limit a number, with their offsets."""
    return [(p.start, p.key) for p in reading.places_in(span) if not _wide(p) and p.key not in common]


def _limiting(reading: Reading, span: Span, common: frozenset[str]) -> list[tuple[int, str]]:
    """The facilities in a span to which something is bound and that may limit a number, with their offsets."""
    text = reading.article.text
    return [
        (start, key)
        for start, key in reading.facilities_in(span)
        if key not in common and _attached(text, max(span.start, start - LEAD_IN), start)
    ]


@lru_cache(maxsize=KNOWN)
def _attached(text: str, first: int, start: int) -> bool:
    """Whether something is bound to the facility at `start`, by the words from `first` on."""
    return bool(cue.ATTACHED.search(text, first, start))


def _wide(place: Place) -> bool:
    """Whether a place is an ocean or a continent, which limits no number."""
    return place.name.split()[-1].lower() in _wide_words()
