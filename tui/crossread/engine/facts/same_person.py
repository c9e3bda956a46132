"""How likely two claims of one person are of the same: by name, else by what he is called."""

import re
from functools import lru_cache

from crossread.engine.facts.joining import Item
from crossread.engine.text.names import skeleton
from crossread.engine.text.places import countries
from crossread.engine.text.stems import stem_of

NAMELIKE = re.compile(r"[A-Z][\w’-]+$")
"""The last name of a person: the last word of a quote, where it has a capital."""

KNOWN = 1024
"""So many quotes of one person are remembered with the nations they name."""

SAME_CALLING = 0.8
"""How well two people fit that are called alike: `a cyclist`."""

OTHER_CALLING = 0.3
"""How well they fit where one is named and the other called by what he is."""


def person(a: Item, b: Item) -> float:
    """Whether two claims of one person name or call the person alike."""
    one, other = _last_name(a), _last_name(b)
    if one and one == other:
        return 1.0
    if one and other and not (_titled(a) or _titled(b)):
        return -1.0
    if of_two_nations(a, b):
        return -1.0
    if a.question.noun == b.question.noun and not a.question.sort:
        return SAME_CALLING
    return OTHER_CALLING if one or other else 0.0


def of_two_nations(a: Item, b: Item) -> bool:
    """Whether two single people are called by their nations, and these are two: a Danish woman, a Dutch woman."""
    one, other = _nations(a.claim.quote), _nations(b.claim.quote)
    return a.claim.value == b.claim.value == 1 and bool(one and other) and one.isdisjoint(other)


@lru_cache(maxsize=KNOWN)
def _nations(quote: str) -> frozenset[str]:
    """The countries by whose people a quote calls somebody: `a Danish climber`."""
    return frozenset(called.country for called in countries(quote) if called.form == "people")


def _last_name(item: Item) -> str:
    """The last word of the quote as a skeleton, where it has a capital."""
    found = NAMELIKE.search(item.claim.quote)
    return skeleton(found[0]) if found else ""


def _titled(item: Item) -> bool:
    """Whether the word with a capital may be no name but the noun counted: `the Police Chief`."""
    return stem_of(item.claim.quote.split()[-1].lower()) == item.question.noun
