"""What people are accused of: two counts of murder and three of assault are no answers to one question."""

import re

from crossread.engine.facts.reading import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.model import Claim

CHARGES = frozenset(("charge", "charges", "count", "counts"))
CHARGES_OF = "charges of "
"""How such a question begins: `charges of attempted murder`."""

OFFENCE = re.compile(
    r" (?:of|for) (?:(?!(?:and|or|with|in|on|against|after|for|over|by|at|under|to|of|the|his|her|their"
    r"|was|were|is|are|has|have|had|filed"
    r"|last|this|that|which)\b)"
    r"[a-z]+(?:-[a-z]+)*(?: |(?=[^\w ])|$)){1,5}",
    re.IGNORECASE,
)
"""After a number of charges, what they are for: `of first-degree murder`."""
VOTES = frozenset(("vote", "votes", "ballot", "ballots"))
"""Of these counts are no charges."""
WHAT_WAS_DONE = re.compile(r" (?:of|for) (?P<done>(?!attempting)[a-z]+ing(?: [a-z]+){1,3})$", re.IGNORECASE)
"""An offence that is told by what was done: `of causing death`, `of assisting an offender`."""
ATTEMPTED = re.compile(r"\battempt(?:ed|ing)?\b", re.IGNORECASE)


@per_lexicon
def _plain() -> frozenset[str]:
    return frozenset(lexicon().part("events")["plain charges"])


def offence_of(claim: Claim, head: str, reading: Reading) -> str:
    """`charges of ` and what the counted charges are for, by its noun alone; empty where no charge or offence is told.

    `Two murder charges`, `two counts of first-degree murder` are charges of murder, that of attempted murder is not.
    """
    if head not in CHARGES:
        return ""
    told = OFFENCE.match(reading.article.text, claim.end, claim.sentence.end)
    phrase = told[0].rstrip() if told else claim.subject.lower().rpartition(head)[0]
    words = [word for word in re.findall(r"[a-z]+", phrase.lower()) if word not in _plain()]
    if not words or words[-1] in VOTES:
        return ""
    doing = WHAT_WAS_DONE.match(phrase)
    if doing:
        return f"{CHARGES_OF}{doing['done'].lower()}"
    attempted = "attempted " if ATTEMPTED.search(phrase) else ""
    return f"{CHARGES_OF}{attempted}{words[-1]}"
