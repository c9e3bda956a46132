"""The help, made from the keys themselves."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from crossread.ui.keys import Key, action_of, key_name
from crossread.ui.pages.composed import FIXED, Composed, Leading, Line, Piece, compose
from crossread.ui.paint.look import Look, Signs
from crossread.ui.sheet import MEASURE

HOW = (
    "A number before a key repeats it: 10j. ⏎ does what is chosen. & lists what holds some words, / searches, q closes."
)


KEYS_WIDTH = 15
"""Cells of the column of keys: those of `Space PgDn ^F` and two more."""

LEAST = 12
"""Cells for what a key does at least, however narrow the screen is."""

Pages = Mapping[str, Sequence[Key]]
"""By heading, keys of the pages of a screen."""


def help_page(keys: Sequence[Key], signs: Signs, *, pages: Pages, width: int = MEASURE) -> Composed:
    """Every key of a screen by group, those of its `pages`, then what the signs mean; in lines of so many cells."""
    return compose("Help", _lines(keys, signs, pages, width))


def _lines(keys: Sequence[Key], signs: Signs, pages: Pages, width: int) -> Iterator[Line]:
    yield [(signs.keyed(HOW), Look.FURNITURE)]
    for group in dict.fromkeys(key.group for key in keys):
        yield []
        yield [(group, Look.HEADLINE)]
        for key in keys:
            if key.group == group:
                goal = "" if key.id == "help" else action_of(key)
                yield from (Leading(goal, pieces) for pieces in _told(key, signs, width))
    for heading, own in pages.items():
        yield []
        yield [(heading, Look.HEADLINE)]
        for key in own:
            yield from _told(key, signs, width)
    yield []
    yield [("Signs", Look.HEADLINE)]
    yield [(f"{signs.conflict} conflict", Look.DISPUTED), ("  the reports cannot all be right", None)]
    yield [(f"{signs.differ} differ", Look.DISPUTED), ("  unlike figures that may all be right", None)]
    yield [(f"{signs.agree} agree  {signs.lone} lone: only one report says it  {signs.silent} silent", None)]
    yield [(f"a{signs.same_words} same words", Look.SAME_WORDS), ("  a run of words that reports share", None)]
    yield [(f"a{signs.same_statement} same statement", Look.SAME_STATEMENT), ("  the same in similar words", None)]
    yield [(f"a{signs.same_fact} same fact", Look.SAME_FACT), ("  sentences that answer the same question", None)]
    yield [("A letter stands where another report in view has the passage too; in a single column, any other.", None)]
    yield [
        (f"a{signs.up} a{signs.down}", None),
        (signs.keyed("  its counterpart stands further up or down; ⏎ lines it up"), None),
    ]
    yield [
        (f"{signs.filler}{signs.down} 14 rows", Look.FURNITURE),
        ("  left empty, so that what is shared stands level; the report goes on below", None),
    ]
    yield [
        ("85 people", Look.CLAIM),
        ("  a claim; days and names in ", None),
        ("italics", Look.NAMED),
        ("; ", None),
        ("in dispute", Look.DISPUTED),
    ]
    yield [
        (f"{signs.differ} {signs.silent} {signs.same_statement} {signs.view}", None),
        (
            "  right edge of a report, a map of the whole of it: disputes, claims, shared passages, the part in view",
            None,
        ),
    ]


def _told(key: Key, signs: Signs, width: int) -> Iterator[Sequence[Piece]]:
    """The keys in a column of their own, and what they do, on as many lines as that takes."""
    names = signs.keyed(" ".join(map(key_name, key.keys)))
    column = len(names) + max(2, KEYS_WIDTH - len(names))
    first, *further = wrap(key.does, max(LEAST, width - column))
    yield [(names, Look.CLAIM), (FIXED * (column - len(names)), None), (first, None)]
    yield from ([(FIXED * column, None), (line, None)] for line in further)
