"""What a report says of a ship by name: that it was attacked or sank, or that it came to help."""

import re
from collections.abc import Sequence

from crossread.engine.facts.captures import catching
from crossread.engine.facts.main_event import Main, departs
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.ships import Ship
from crossread.engine.facts.sightings import any_of
from crossread.engine.lexicon import lexicon

ASIDE = r"(?:,(?:[^.;\n]{1,90},)?)?"
"""What may stand between a ship and its verb: the tanker, `managed in Varn,` was attacked."""


def was_hit(reading: Reading, ship: Ship, ships: Sequence[Ship], main: Main) -> bool:
    """Whether an article says that a ship was attacked or sank, by its name or by its kind where no other is of it.

    What befell one in a sentence of another time than the main event's was in another event.
    """
    text = reading.article.text
    told = [found for pattern in _suffered(re.escape(ship.name)) for found in pattern.finditer(text)]
    if any(not _of_another_time(reading, found.start(), main) for found in told):
        return True
    if not ship.kind or sum(other.kind == ship.kind for other in ships) > 1:
        return False
    return any(pattern.search(text, ship.span.end) for pattern in _suffered(rf"\b[Tt]he {re.escape(ship.kind)}"))


def _of_another_time(reading: Reading, at: int, main: Main) -> bool:
    sentence = reading.sentences[reading.sentence_at(at)]
    return any(departs(when, main) for when in reading.times_in(sentence))


def _suffered(called: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a ship of this name suffered, behind the name and before it."""
    done_to, befalls, doing = (
        any_of(lexicon().words("events", name)) for name in ("done to ships", "befalls ships", "doing to ships")
    )
    return (
        re.compile(
            rf"{called}[\"”’']?{ASIDE} (?:(?:was|were|been|being|is|had been|has been) (?:\w+ly )?{done_to}"
            rf"|came under (?:attack|fire)|{befalls})\b"
        ),
        re.compile(
            rf"\b(?:{doing}|(?:attack|raid|assault|hijacking|seizure|boarding|sinking|capture|robbery|capsizing"
            rf"|piracy) (?:of|on|against)) (?:(?:the|an?|its|their) )?(?:[\w-]+ ){{0,4}}?[\"“‘']?{called}"
        ),
    )


def helped(reading: Reading, ship: Ship) -> bool:
    """Whether an article says that a ship, or those who came from it, freed or picked up others."""
    helping, done = (any_of(lexicon().words("events", name)) for name in ("helping", "helped"))
    called = re.escape(ship.name)
    patterns = (
        rf"{called}[\"”’']?{ASIDE} (?:(?:has|had|have) )?(?:\w+ly )?{helping}\b",
        rf"\b{done} (?:[^.;\n]{{0,40}} )?by (?:[\w’'-]+ ){{0,6}}?[\"“‘']?{called}",
    )
    return any(re.search(pattern, reading.article.text) for pattern in patterns)


def caught_them(reading: Reading, ship: Ship) -> bool:
    """Whether an article says that a ship caught those who broke the law."""
    called = rf"{re.escape(ship.name)}[\"”’']?{ASIDE}"
    return any(pattern.search(reading.article.text) for pattern in catching(called))
