"""What an amount of money answers: what it is for, whom it is for, and whether it flows over a time."""

import re

from crossread.engine.facts.asked import Question
from crossread.engine.facts.near import around, before
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.sightings import any_of
from crossread.engine.facts.topics import nearest_topic
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.model import Claim

COMPENSATION = "compensation"
PAID = ("", "pay")
"""What money is for, by the nearest word, that may be for those who lost somebody."""
FOR_KIN = re.compile(
    r"\b(?:(?:for|to) (?:the )?(?:famil(?:y|ies)|kin|next of kin|relatives|heirs) of"
    r"|(?:for|to) (?:each|every)(?: one)?(?: of the)? (?:dead|deceased|victim|bereaved|person killed))\b"
)
"""What says so: `to the family of every victim`, `for each dead`."""
PRICED = re.compile(
    r"\b(?:tickets?|fares?|seats?|rooms?|admission) (?:\w+ )?(?:costs?|sold for|sells? for)(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""Before a sum, what makes it a price and no damage: `tickets cost`."""
GIVEN = re.compile(
    r"\b(?:(?:fund(?:raiser|raising)?|crowdfund(?:er|ing)|appeal|campaign|collection|donations|page)\b[^.;,]{0,40}"
    r"\b(?:raised|collected|gathered|reached|passed|topped|totall?ed|st(?:ood|ands) at|brought in|drew)|donated"
    r"|(?:donors|readers|well-wishers) (?:gave|sent))(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""The same of what people gave: `a fund for the families has raised`."""
FOR_THE_HURT = re.compile(
    r" (?:\([^()]{1,30}\) )?(?:a month )?(?:for|to) (?:(?:each|every) (?:one )?(?:of the )?(?:\w+ )?survivor"
    r"|(?:(?:each|every|all) )?(?:of )?(?:the )?(?:\w+ )?(?:injured|wounded|hurt)(?! and| or))\b"
)
THE_HURT = re.compile(r"\bthe (?:wounded|injured|hurt|survivors) $")
"""After a sum, or before it (`the wounded 500`): the hurt get another than the families of the dead."""
RANSOM = "ransom"
A_RANSOM = re.compile(r"\bransoms?\b", re.IGNORECASE)
SPOKEN_OF = 250
"""How far before a sum a ransom may be told of that the sum goes on with, in one paragraph, in code points."""
ASKED = re.compile(
    r"\b(?:ask(?:ed|s|ing)|demand(?:ed|s|ing)?|want(?:ed|s|ing)?|sought|seek(?:s|ing)?|insist(?:ed|s|ing)?)\b",
    re.IGNORECASE,
)
PAID_OUT = re.compile(
    r"\b(?:paid|pays?|paying|handed (?:over|out)|dropped|received|delivered|collected)\b", re.IGNORECASE
)
"""What makes it one that was paid."""
FOLLOWS = 60
"""How far after a sum that is said, in code points."""


@per_lexicon
def _asked_by() -> re.Pattern[str]:
    """Before a sum, what makes it one that is asked for those who are held: the pirates `had first asked for`."""
    outlaws = any_of((*lexicon().words("events", "outlaws"), "gang", "gangs", "captors"))
    return re.compile(rf"\b{outlaws}\b[^.;]{{0,40}}{ASKED.pattern}[^.;]{{0,30}}$", re.IGNORECASE)


def amount_of(claim: Claim, reading: Reading) -> Question:
    """The question of an amount of money."""
    topic = nearest_topic(claim, reading)
    hurt = FOR_THE_HURT.match(reading.article.text, claim.end, claim.sentence.end) or THE_HURT.search(
        before(claim, reading)
    )
    if PRICED.search(before(claim, reading)):
        topic = "price"
    elif GIVEN.search(before(claim, reading)):
        topic = "donations"
    elif topic in PAID and (hurt or FOR_KIN.search(around(claim, reading, after=FOLLOWS))):
        topic = COMPENSATION
    limits = frozenset({"for the hurt"} if hurt else ())
    if topic == RANSOM or (topic in PAID and not hurt and _of_a_ransom(claim, reading)):
        topic, limits = RANSOM, _asked_or_paid(claim, reading)
    if claim.standing != "rate":
        return Question(topic, limits)
    return Question("pay" if topic == "deal" else topic, limits | {"over a time"})


def _of_a_ransom(claim: Claim, reading: Reading) -> bool:
    """Whether a sum goes on with a ransom that its paragraph told of before, or outlaws ask for it."""
    text = reading.article.text
    if _asked_by().search(text, claim.sentence.start, claim.start):
        return True
    paragraph = text.rfind("\n", 0, claim.start) + 1
    return bool(A_RANSOM.search(text, max(paragraph, claim.start - SPOKEN_OF), claim.start))


def _asked_or_paid(claim: Claim, reading: Reading) -> frozenset[str]:
    """Whether a ransom was asked for or paid, by the nearest word of its clause that says it; empty where none does."""
    near = around(claim, reading, after=FOLLOWS)
    at = len(before(claim, reading))
    told = {
        min(abs(found.start() - at) for found in said.finditer(near)): part
        for part, said in (("asked for", ASKED), ("paid", PAID_OUT))
        if said.search(near)
    }
    return frozenset({told[min(told)]} if told else ())
