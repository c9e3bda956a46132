"""Tolls told by who came last: `She is the third child to die in the attack`, `the 12th person to be arrested`."""

import re
from collections.abc import Mapping

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS, ClaimKind

BEING = frozenset({"is", "was", "becomes", "became"})
"""Before `the third` these tell it of somebody."""
REACH = 3
"""Pieces from the ordinal to `to` at most: `third British soldier`."""
EVENT = frozenset({"in", "from", "of", "after", "at", "over"})
NOUN_WITHIN = 3
"""Pieces after `the` in which the event is named: `the bus crash`."""
KNOWN = frozenset({"the", "this", "that"})
"""After what happened these lead to the event whose toll it is: `in the attack`."""
YEAR = re.compile(r"(?:19|20)\d\d")
ANYBODY = frozenset({"person", "victim", "one"})


def in_a_row(run: list[Piece], words: Vocabulary) -> list[Tally]:
    """Those whom the last of them makes so many, as numbers whose kind is known; a row of a year is no event's."""
    found: list[Tally] = []
    for i in range(2, len(run) - 2):
        if run[i - 1].key != "the" or run[i - 2].key not in BEING:
            continue
        value, at = _ordinal(run, i)
        to = next((n for n in range(at, min(len(run) - 1, at + REACH)) if run[n].key == "to"), 0)
        kind = _fate(run, to + 1, words) if value > 1 and to else None
        if kind is None or (to > at and run[to - 1].key not in words.person) or not _of_an_event(run, to, words):
            continue
        noun = "" if to == at or run[to - 1].key in ANYBODY else plural(run[to - 1].key)
        head = to - 1 if to > at else -1
        found.append(Tally(i, to, "people", value, kind=kind, head=head, core=i, scope=noun, fixed=True))
        found[-1].subject = noun or "people"
    return found


@per_lexicon
def _ordinals() -> Mapping[str, int | float]:
    return lexicon().numbers("numbers", "ordinals")


@per_lexicon
def _events() -> frozenset[str]:
    """What an event is called: `attack`, `crash`."""
    data = lexicon()
    families = (name for family in data.part("events", "families").values() for name in family)
    return frozenset({*families, *data.words("events", "any")})


def _ordinal(run: list[Piece], i: int) -> tuple[int | float, int]:
    """The number of the ordinal at piece `i` and the index after it; 0 where there is none."""
    if run[i].key.isdigit() and key(run, i + 1) in ("nd", "rd", "th", "st"):
        return int(run[i].key), i + 2
    return _ordinals().get(run[i].key, 0), i + 1


def _fate(run: list[Piece], at: int, words: Vocabulary) -> ClaimKind | None:
    """What happened by the verb after `to`: `die`, `be killed`."""
    at += key(run, at) in ("be", "get")
    phrase = words.phrases.at(run, at) if at < len(run) else None
    done = phrase[0] if phrase else words.meaning(run[at]) if at < len(run) else None
    fitting = done.tag in ("V", "E") if done and key(run, at - 1) != "to" else done and done.tag in ("w", "e")
    return done.kinds[0] if done and fitting and done.kinds[:1] and done.kinds[0] in PEOPLE_KINDS else None


def _of_an_event(run: list[Piece], to: int, words: Vocabulary) -> bool:
    """Whether the row is that of one event and not of a time: `in the attack`, not `in the past week`, `this year`."""
    rest, events = run[to:], _events()
    if any(piece.key in words.lists["periods"] | words.lists["rates"] or YEAR.fullmatch(piece.key) for piece in rest):
        return False
    leads = (n + 2 for n in range(len(rest) - 2) if rest[n].key in EVENT and rest[n + 1].key in KNOWN)
    return any(piece.key in events for at in leads for piece in rest[at : at + NOUN_WITHIN])
