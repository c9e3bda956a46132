"""From an article to its claims, and to every other number that it holds."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from crossread.engine.claims.boxed import Boxes
from crossread.engine.claims.called import CALLED
from crossread.engine.claims.ellipsis import goes_back
from crossread.engine.claims.headed import take_percent, under_percent
from crossread.engine.claims.local_money import LocalMoney
from crossread.engine.claims.of_the_held import Held
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.reasons import why_none
from crossread.engine.claims.remeasured import Strength
from crossread.engine.claims.restated import Told
from crossread.engine.claims.sentence import read
from crossread.engine.claims.standing import standing_of
from crossread.engine.claims.tally import NO_CLAIM, Tally, key
from crossread.engine.claims.there_were import ThereWere
from crossread.engine.claims.victims import FATES, RULES
from crossread.engine.claims.vocabulary import Vocabulary, vocabulary
from crossread.engine.claims.voices import Voices
from crossread.engine.claims.withdrawn import Withdrawn
from crossread.engine.text.sentences import sentences
from crossread.engine.text.tokens import JOINERS
from crossread.model import PEOPLE_KINDS, Article, Claim, ClaimKind, Span

WORDS = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")
UNSEEN = dict.fromkeys(map(ord, JOINERS))
MORE_THAN_A_PAIR = 3
"""From this many on, `the five robbers` says how many there were; `the two robbers` only points at them."""
MANKIND = 9e9
"""More people than there are: a bare number beyond is of something else, of money mostly."""
LONGEST = 1_000
"""Code points of a sentence that are read at once; a longer one is read in runs cut between words."""


Speaker = Callable[[int], str]
"""By whose word what stands at a place is said."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of an article: a claim, or why it is none."""

    article: str
    start: int
    end: int
    sort: str
    """`claim`, a sort that is none (`age`, `date`, `year`, `name`, ...), `vague` (`some`), `furniture` or `unread`."""
    claim: Claim | None = None

    @property
    def span(self) -> Span:
        """Where the number stands."""
        return Span(self.start, self.end)


def claims_of(article: Article) -> tuple[Claim, ...]:
    """The counted claims of one article, by place."""
    words = vocabulary()
    return tuple(
        claim
        for reading, speaker in _readings(article, words)
        for n in range(len(reading.tallies))
        if (claim := _claim(article, reading, n, speaker, words))
    )


def numbers_of(article: Article) -> tuple[Number, ...]:
    """Every number of the article, by place: those that make claims and those that make none, with the reason."""
    words = vocabulary()
    found: list[Number] = []
    for reading, speaker in _readings(article, words, furniture=True):
        known = [span for span in article.furniture if span.overlaps(reading.span)]
        for n, tally in enumerate(reading.tallies):
            span = _place(reading, tally)
            if any(span.overlaps(other) for other in known):
                found.append(Number(article.id, span.start, span.end, "furniture"))
                continue
            claim = _claim(article, reading, n, speaker, words)
            if claim or tally.sort not in ("single", "none"):
                sort = "claim" if claim else why_none(reading.run, tally)
                found.append(Number(article.id, span.start, span.end, sort, claim))
    return tuple(found)


def _readings(
    article: Article, words: Vocabulary, *, furniture: bool = False
) -> Iterator[tuple[ReadSentence, Speaker]]:
    """The sentences that may hold numbers, read, each with who says what stands at a place in it."""
    text = article.text
    spans = sentences(text)
    voices = Voices(text, spans)
    told, held, boxes, money, strength = Told(), Held(), Boxes(text), LocalMoney(text), Strength()
    withdrawn, there = Withdrawn(text, spans), ThereWere()
    for n, whole in enumerate(spans):
        span = whole if furniture else _outside(whole, article.furniture)
        run = text[span.start : span.end]
        if not DIGIT.search(run) and not words.may_count(WORDS.findall(run.lower().translate(UNSEEN))):
            continue
        for part in _parts(text, span):
            reading = read(text, part, words)
            reading.span = span
            boxes.take_label(reading, words)
            told.take_up(reading, n)
            held.take_up(reading, n)
            strength.take_up(reading, n)
            there.take_up(reading, n)
            money.take_up(reading)
            withdrawn.take_up(reading, n)
            if reading.tallies and under_percent(text, span):
                take_percent(reading)
            yield reading, partial(voices.of, n)


def _parts(text: str, span: Span) -> Iterator[Span]:
    """The sentence in runs that are short enough to be read at once."""
    start = span.start
    while span.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield Span(start, cut)
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _outside(span: Span, furniture: tuple[Span, ...]) -> Span:
    """The longer part of the sentence that is no furniture."""
    for other in furniture:
        if span.overlaps(other):
            parts = (Span(span.start, max(span.start, other.start)), Span(min(span.end, other.end), span.end))
            span = max(parts, key=len)
    return span


def _place(reading: ReadSentence, tally: Tally) -> Span:
    run = reading.run
    return Span(run[tally.first].start, run[min(tally.stop, len(run)) - 1].end)


def _claim(article: Article, reading: ReadSentence, n: int, speaker: Speaker, words: Vocabulary) -> Claim | None:
    """The claim that a number makes, None where it makes none."""
    tally = reading.tallies[n]
    kind = _kind(reading, n, words)
    if kind is None:
        return None
    span = _place(reading, tally)
    return Claim(
        article.id,
        span.start,
        span.end,
        reading.span,
        kind,
        tally.value,
        tally.high,
        tally.hedge,
        tally.unit,
        tally.subject,
        tally.scope,
        speaker(span.start),
        standing=standing_of(
            reading.run, tally, reading.bound.get(n), reading.shape, words, told=_told_before(reading, n)
        ),
    )


def _told_before(reading: ReadSentence, n: int) -> Iterator[ClaimKind | None]:
    """What the numbers of the sentence before number `n` tell."""
    for m, tally in enumerate(reading.tallies[:n]):
        yield reading.bound[m].kind if m in reading.bound else tally.kind


def _any_one(reading: ReadSentence, tally: Tally, words: Vocabulary) -> bool:
    """Whether `one` picks somebody or something and counts nothing: `in one village`, `said one nurse`."""
    if tally.value != 1 or tally.hedge != "exact" or tally.sort == "bare" or tally.subject in words.lists["verbs too"]:
        return False
    closed = tally.stop >= len(reading.run) or reading.run[tally.stop].sort == "mark"
    if tally.sort == "people" and closed and key(reading.run, tally.first - 1) in words.speech:
        return True  # `said one nurse`
    return (tally.first > 0 and words.tag(reading.run[tally.first - 1]) in ("p", "u")) or tally.subject == "people"


def _kind(reading: ReadSentence, n: int, words: Vocabulary) -> ClaimKind | None:
    tally = reading.tallies[n]
    bound = reading.bound.get(n)
    kind = bound.kind if bound else tally.kind
    if tally.sort in NO_CLAIM:
        return None
    if tally.definite and tally.sort in ("single", "people") and tally.core == tally.noun:
        part = key(reading.run, tally.first - 1) == "of" and bound is not None and bound.rule != "nominal"
        fated = kind == "killed" if tally.subject == CALLED else kind in FATES
        return kind if bound and bound.rule in RULES and fated and not part else None
    if tally.sort in ("single", "none"):
        return kind if kind in PEOPLE_KINDS or tally.sort == "none" else None
    if kind is None:
        known = tally.definite and not _informs(reading, tally)
        counted = tally.counts and not known and not tally.weak and not _any_one(reading, tally, words)
        return (
            "count"
            if counted
            and (tally.sort != "bare" or bool(tally.scope) or goes_back(reading.run, reading.tallies, n, words))
            else None
        )
    if tally.head >= 0 and reading.run[tally.head].key in words.lists["bodies"] and kind != "missing":
        return "killed"
    if kind in PEOPLE_KINDS and tally.sort == "bare" and (tally.value or 0) > MANKIND:
        return None  # `15 billion has been released`
    return kind


def _informs(reading: ReadSentence, tally: Tally) -> bool:
    """Whether a known number is one that a reader may not know: `the 288 candidates`, `the two men accused of it`, and
    not `the two brothers`.
    """
    many = tally.value is not None and tally.value >= MORE_THAN_A_PAIR
    told = many or key(reading.run, tally.stop) in reading.words.lists["telling which"]
    return told and tally.sort in ("people", "thing") and key(reading.run, tally.first - 1) == "the"
