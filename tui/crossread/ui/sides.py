"""The sides of a fact: by which claim each report speaks of it, and whose claims its verdict contrasts."""

from collections.abc import Iterator

from crossread.model import Claim, Fact, Span

PAUSES = str.maketrans(",;()", "    ")
"""What may stand at a figure in the reason of a verdict."""


def spoken(fact: Fact, article: str) -> Claim | None:
    """The claim by which an article speaks of a fact; None where it is silent."""
    return leading(fact).get(article)


def leading(fact: Fact) -> dict[str, Claim]:
    """The claim by which each report speaks of a fact: the first that the reason of a dispute names, else the first
    that it states, else its first."""
    named = set(map(id, _named(fact)))
    found: dict[str, Claim] = {}
    for claim in sorted(fact.claims, key=lambda claim: (id(claim) not in named, claim.standing != "stated")):
        found.setdefault(claim.article, claim)
    return {article: found[article] for article in dict.fromkeys(claim.article for claim in fact.claims)}


def fact_places(fact: Fact) -> dict[str, Span]:
    """The quote by which each report speaks of a fact."""
    return {article: claim.span for article, claim in leading(fact).items()}


def contrasted(fact: Fact) -> frozenset[str]:
    """The reports whose figure, in the words of the verdict, stands in the reason of a dispute; empty for any other."""
    return frozenset(claim.article for claim in _named(fact))


def _named(fact: Fact) -> list[Claim]:
    """The claims that stand, in the words of the verdict, in the reason of a dispute."""
    from crossread.engine.facts.wording import claim_words  # the engine is not imported before text stands

    if not fact.disputed:
        return []
    reason = f" {fact.reason.translate(PAUSES)} "
    return [claim for claim in fact.claims if f" {claim_words(claim)} " in reason]


def speakers(fact: Fact, first: str) -> Iterator[str]:
    """The reports that speak of a fact, `first` at the head, those first that say something unheard.

    So that a few columns show as many sides of a dispute as fit; of these, the sides that its reason names come first.
    """
    named, claims = contrasted(fact), leading(fact)
    order = sorted(claims, key=lambda article: (article != first, article not in named))
    heard: set[tuple[object, ...]] = set()
    again: list[str] = []
    for article in order:
        claim = claims[article]
        said = (claim.value, claim.high, claim.hedge, claim.name)
        if said in heard:
            again.append(article)
        else:
            heard.add(said)
            yield article
    yield from again
