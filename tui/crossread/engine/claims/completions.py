"""The words that complete a verb: where people are taken, what they are pulled from, what they are forced to do."""

from dataclasses import dataclass, fields

from crossread.engine.lexicon import lexicon, per_lexicon

WAY = 9
"""Pieces after those who are led in which `to safety` is looked for."""
BEING = frozenset({"were", "was", "been", "are", "is"})


@dataclass(frozen=True, slots=True)
class Completed:
    """The lists `completed` of the lexicon, where each is explained."""

    hospitals: frozenset[str]
    transport: frozenset[str]
    pulls: frozenset[str]
    finding: frozenset[str]
    forces: frozenset[str]
    guiding: frozenset[str]
    driving: frozenset[str]
    home: frozenset[str]
    severed: frozenset[str]
    flight: frozenset[str]
    nights: frozenset[str]
    shelters: frozenset[str]
    taking: frozenset[str]
    medical: frozenset[str]
    managing: frozenset[str]
    households: frozenset[str]
    away: frozenset[str]
    lodgings: frozenset[str]
    lost: frozenset[str]
    suffering: frozenset[str]
    harbouring: frozenset[str]
    flooding: frozenset[str]
    lying: frozenset[str]
    leading: frozenset[str]
    sending: frozenset[str]
    letting: frozenset[str]
    going: frozenset[str]
    spiriting: frozenset[str]
    captors: frozenset[str]
    parting: frozenset[str]
    bursting: frozenset[str]
    severance: frozenset[str]
    felling: frozenset[str]
    unready: frozenset[str]
    hearse: frozenset[str]
    refuges: frozenset[str]
    perils: frozenset[str]
    rides: frozenset[str]
    patients: frozenset[str]
    catching: frozenset[str]
    wrecks: frozenset[str]
    falling: frozenset[str]
    striking: frozenset[str]
    smashing: frozenset[str]
    limbs: frozenset[str]


@per_lexicon
def completed() -> Completed:
    """The lists, with a reader's own words."""
    data = lexicon()
    return Completed(*(frozenset(data.words("predicates", "completed", field.name)) for field in fields(Completed)))


@per_lexicon
def completing() -> frozenset[str]:
    """The verbs that `parted` knows."""
    verbs = completed()
    return (
        verbs.transport
        | verbs.sending
        | verbs.letting
        | verbs.guiding
        | verbs.driving
        | verbs.pulls
        | verbs.finding
        | verbs.forces
        | verbs.severed
        | verbs.spiriting
    )


@per_lexicon
def turning() -> frozenset[str]:
    """Every verb that means something else with the words around it; no other word need be asked."""
    verbs = completed()
    lodging = verbs.nights | verbs.transport | verbs.taking | {"left", "taken", "took", "taking"}
    return (
        completing()
        | {"seen", "down"}
        | lodging
        | verbs.lost
        | verbs.harbouring
        | verbs.flooding
        | verbs.lying
        | verbs.leading
        | verbs.parting
        | verbs.severance
        | verbs.falling
        | verbs.striking
        | verbs.felling
    )
