"""Sentences of a text, with exact offsets."""

import re
from collections.abc import Iterator
from functools import lru_cache

import sentencex  # type: ignore[import-untyped]  # it ships no types

from crossread.model import Span

BLOCK = 10_000
"""Longest run given to the splitter at once, in code points: it is quadratic in opening quotes."""

KNOWN_TEXTS = 1024
"""Texts remembered with their sentences: claims, facts and alignment ask one after the other for those of all the
event's reports."""

LINE = re.compile(r"[^\n]+")
UNSPLIT = re.compile("[\n\ud800-\udfff]")
"""What the splitter shall take for a space: a soft line end, and half a surrogate pair, which it cannot read."""
LAST = 20
"""Code points at the end of a line that tell whether it ends a sentence."""
BULLET = re.compile(r"\s*(?:[•●▪◦‣·*–—-]|\(?\d{1,2}[.)])\s+")
ENDED = re.compile(r"""[.!?:;…]["'”’»)\]]*$""")
HALF_DAY = re.compile(r"\d ?[ap]\.m\.$", re.IGNORECASE)
OF_A_TIME = re.compile(
    r"\(|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]{2,4}T|GMT|UTC|local|Eastern|Central|Mountain|Pacific)\b"
)
"""What goes on with a time after `3:30 a.m.`: a day or a zone."""
SHORTENED = re.compile(r"\b(?:approx|est|incl|excl|avg|ca|resp|dist|pop)\.$", re.IGNORECASE)
GLUED = re.compile(r"(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]{1,20}[ ,;])")
"""Where two sentences of a scraped page run together (`the end.The next`); no web address goes on with a space."""
HANGING = re.compile(
    r"(?:,|\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|as|is|are|was|were|its|their|his|her))$"
)
"""How a line ends that can be no whole sentence, headline or caption."""


@lru_cache(maxsize=KNOWN_TEXTS)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences in order, without the white space around them.

    A newline ends a sentence, unless the text is wrapped there: the line ends without a full stop and the next one
    goes on in lower case, or the line ends in a comma or a word like `the`. A bullet or list number at the start of a
    line belongs to none. Within a line the ends are those of `sentencex` (Wikimedia).
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    for line in _lines(text):
        bullet = BULLET.match(text, line.start, line.end)
        start = bullet.end() if bullet else line.start
        while start < line.end:
            block = UNSPLIT.sub(" ", _block(text, start, line.end))
            held: Span | None = None
            for part in sentencex.get_sentence_boundaries("en", block):
                span = _trimmed(text, start + part["start_index"], start + part["end_index"])
                if not span:
                    continue
                if held and (_tells_a_time(text, held, span) or _shortened(text, held, span)):
                    held = Span(held.start, span.end)
                    continue
                if held:
                    yield from _unglued(text, held)
                held = span
            if held:
                yield from _unglued(text, held)
            start += len(block)


def _tells_a_time(text: str, span: Span, following: Span) -> bool:
    """Whether a time of day ends the one and goes on in the other: `3:30 a.m.`, `Tuesday`."""
    ended = HALF_DAY.search(text, max(span.start, span.end - LAST), span.end)
    return bool(ended and OF_A_TIME.match(text, following.start))


def _shortened(text: str, span: Span, following: Span) -> bool:
    """Whether a shortened word ends the one, and its number or noun goes on: `approx. 30`, `Est. cost`."""
    if not (text[following.start].isdigit() or text[following.start].islower()):
        return False
    return SHORTENED.search(text, max(span.start, span.end - LAST), span.end) is not None


def _unglued(text: str, span: Span) -> Iterator[Span]:
    """The span, cut where a full stop has lost the space after it."""
    start = span.start
    for cut in GLUED.finditer(text, span.start + 1, span.end):
        yield Span(start, cut.start())
        start = cut.start()
    yield Span(start, span.end)


def _block(text: str, start: int, end: int) -> str:
    """As much as the splitter is given at once, cut between words where there is a space to cut at."""
    if end - start <= BLOCK:
        return text[start:end]
    space = text.rfind(" ", start + 1, start + BLOCK)
    return text[start : space if space > 0 else start + BLOCK]


def _lines(text: str) -> Iterator[Span]:
    """The lines, those that only a wrapped margin parts together."""
    held: Span | None = None
    for line in LINE.finditer(text):
        if held and line.start() == held.end + 1 and _goes_on(text, held, line[0]):
            held = Span(held.start, line.end())
            continue
        if held:
            yield held
        held = Span(line.start(), line.end())
    if held:
        yield held


def _goes_on(text: str, held: Span, line: str) -> bool:
    """Whether the line that follows another belongs to its sentence."""
    first = line.lstrip()[:1]
    before = text[max(held.start, held.end - LAST) : held.end].rstrip()
    if not first or not before or BULLET.match(line) or ENDED.search(before):
        return False
    return first.islower() or bool(HANGING.search(before))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None where nothing is left."""
    run = text[start:end]
    left = len(run) - len(run.lstrip())
    kept = run.strip()
    return Span(start + left, start + left + len(kept)) if kept else None
