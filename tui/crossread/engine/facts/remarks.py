"""What else a reader should know of a fact: a sum, a report that differs with itself, other people counted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.engine.facts.interval import finite
from crossread.engine.facts.joining import Item
from crossread.engine.facts.nouns import head_of
from crossread.engine.facts.people import sort_of
from crossread.engine.facts.wording import claim_words, number_words
from crossread.model import PEOPLE_KINDS, Claim

FIGHTING = frozenset(("militant", "soldier", "pirate"))
UNARMED = frozenset(("child", "woman", "civilian", "teenager", "passenger", "student"))
"""Sorts of people that no report should count as one: the reader is told where two reports do."""


def remarks_of(group: Sequence[Item], groups_told: "Tolls", names: Mapping[str, str]) -> tuple[str, ...]:
    """The remarks on one fact, each a sentence without its full stop; `names` are what the articles are called by."""
    claims = [item.claim for item in group]
    return (*_sums(group, groups_told), *_with_itself(claims, names), *_who(claims))


class Tolls:
    """The numbers of people that each article tells of one event, fact by fact, to see which may be sums of others."""

    def __init__(self, groups: Iterable[Sequence[Item]]) -> None:
        self._told: defaultdict[tuple[str, str, int], defaultdict[float, set[int]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for number, group in enumerate(groups):
            for item in group:
                value = finite(item.claim.value)
                if item.claim.kind in PEOPLE_KINDS and value:
                    self._told[_of_event(item)][value].add(number)

    def parts(self, item: Item) -> tuple[float, float] | None:
        """Two numbers of two facts of the same article that add up to the claim's; None where there are none."""
        told = self._told[_of_event(item)]
        for a in told:
            b = (item.claim.value or 0) - a
            if b in told and len(told[a] | told[b]) > 1:
                return max(a, b), min(a, b)
        return None


def _of_event(item: Item) -> tuple[str, str, int]:
    return item.claim.article, item.claim.kind, item.happening


def _sums(group: Sequence[Item], told: Tolls) -> Iterable[str]:
    if len({item.claim.value for item in group if item.claim.value is not None}) > 1:
        for item in group:
            parts = told.parts(item) if item.claim.kind in PEOPLE_KINDS and item.claim.value else None
            if parts:
                left, right = map(number_words, parts)
                yield f"may be a sum: {left} + {right} = {item.claim.value} in the same report"
                return


def _with_itself(claims: Sequence[Claim], names: Mapping[str, str]) -> Iterable[str]:
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.value is not None and claim.standing == "stated":
            told[claim.article].append(claim)
    for article, mine in told.items():
        said = sorted({claim_words(claim) for claim in mine}, key=lambda words: (len(words), words))
        if (
            len({(claim.value, claim.high, claim.unit) for claim in mine}) > 1
            and len({claim.unit for claim in mine}) == 1
        ):
            yield f"{names[article]} gives more than one figure: {', '.join(said)}"


def _who(claims: Sequence[Claim]) -> Iterable[str]:
    heads = {claim.subject: sort_of(head_of(claim)) for claim in claims if claim.kind in PEOPLE_KINDS and claim.subject}
    armed = sorted(subject for subject, sort in heads.items() if sort in FIGHTING)
    unarmed = sorted(subject for subject, sort in heads.items() if sort in UNARMED)
    if armed and unarmed:
        yield f"who is counted differs: {armed[0]}, {unarmed[0]}"
