"""Years that date nothing: since when something has been so, over which something is counted, of which season it is."""

import re

from crossread.engine.facts.day_cues import GOES_ON
from crossread.engine.facts.reading import Reading
from crossread.engine.text.dates import When
from crossread.model import Span

BESIDE_OURS = re.compile(r"(?:this|last|past|previous) year", re.IGNORECASE)
"""A year by its place beside ours."""

COUNT = re.compile(
    r"(?<![\w.,$€£-])\d[\d,]*(?![\w-]*[\d%])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)\b"
)
"""A number of things: what is counted beside `this year` is counted over it."""

OWNS = re.compile(r"['’]s\b")
"""Behind it, what makes it the name of what was in it: last year`'s` floods."""

SINCE = re.compile(
    r"\b(?:\w{3,}est|worst|first|most|least)\b[^.;\n]*\b(?:since|until|till)(?: (?:at least|the|early|late|mid))? $"
)
"""Before a year, since when something is the first of its kind: the `strongest` quake `since` 1999."""

SEASON = re.compile(r"(?:[-–/]\d{2,4})?(?: [\w-]+){0,3} seasons?\b")
"""Behind a year, what makes it a season's: the 2009 `hurricane season`."""

TIMES = re.compile(r"\btimes (?:already |so far )?(?:(?:in|during|over) (?:the )?)?$")
"""Before a year, what is counted over it: attacked ships 36 `times` this year."""

HAVE_SO_MANY = re.compile(
    r"\b(?:have|has) (?:[a-z]+ ){1,2}(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)"
    r"(?: [a-z-]+){1,3} (?:(?:so far|already) )?(?:in|during) $"
)
"""The same of what somebody has done so often: pirates `have seized 36 ships in` 2009."""

MANY = re.compile(
    r"\b(?:\d[\d,.]*|number of|no|more|fewer|most|all|many|several|dozens of|hundreds of)(?: [a-z-]+){0,2} $",
    re.IGNORECASE,
)
"""Before what happened, what counts it: `214` attacks on ships in 2009."""

WITHIN = re.compile(
    r"(?: (?:on|against|off|near|in|by|at|of) (?:the )?[\w’'-]+(?: [\w’'-]+){0,2}){0,2}"
    r"(?: (?:(?:in|during|over|for|so far|already) )?(?:the )?)$"
)
"""Between it and the year."""

BEFORE = 90
"""How far before a year these words begin, in code points."""


def dates_nothing(reading: Reading, when: When) -> bool:
    """Whether a year is one since when something is the first, that of a season, or one over which is counted."""
    if when.grain != "year":
        return False
    text = reading.article.text
    begin = max(reading.sentences[reading.sentence_at(when.start)].start, when.start - BEFORE)
    if SINCE.search(text, begin, when.start) and not GOES_ON.match(text, when.end):
        return True
    if SEASON.match(text, when.end) or any(said.search(text, begin, when.start) for said in (TIMES, HAVE_SO_MANY)):
        return True
    return _counted_over(reading, when, begin)


def counted_beside(reading: Reading, when: When) -> bool:
    """Whether a year is told by its place beside ours, and a number of things stands before it or in its stretch.

    It may be counted over the year then, unless another report tells the day or month.
    """
    text = reading.article.text
    if not BESIDE_OURS.fullmatch(text, when.start, when.end) or OWNS.match(text, when.end):
        return False
    sentence = reading.sentences[reading.sentence_at(when.start)]
    stretch = reading.segment(sentence, when.start)
    begin = min(max(sentence.start, when.start - BEFORE), stretch.start)
    times = reading.times_in(Span(begin, stretch.end))
    return any(
        all(not time.span.overlaps(Span(*found.span())) for time in times)
        for found in COUNT.finditer(text, begin, stretch.end)
    )


def _counted_over(reading: Reading, when: When, begin: int) -> bool:
    """Whether several events are counted that were in the year: `214 attacks on ships in 2009`."""
    text = reading.article.text
    return any(
        text[mention.end - 1] == "s"
        and MANY.search(text, max(0, mention.start - BEFORE), mention.start)
        and WITHIN.fullmatch(text, mention.end, when.start)
        for mention in reading.in_span(Span(begin, when.start))
    )
