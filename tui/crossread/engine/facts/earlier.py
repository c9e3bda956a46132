"""What a sentence says to have been before the main event: what it came weeks after, what people protest against."""

import re

from crossread.engine.facts.main_event import Main
from crossread.engine.facts.people import sort_of
from crossread.engine.facts.reading import Reading
from crossread.model import Claim, Span

CAME_AFTER = re.compile(
    r"\b(?:comes?|came|happened|occurred|took place)(?: \w+){1,5} (?:days?|weeks?|months?|years?) after\b"
)
"""What makes of all that follows it an event of its own: the blast `came two weeks after` a mine killed six."""

GOING_ON = re.compile(r", |\band\b")
"""After that, where the clause of the main event may go on: it came a week after the vote `and` killed six."""

IN_A_STATE = re.compile(r", [A-Z][\w.]{1,15},(?= )")
"""What tells where a town is, which parts no clause: `a depot in Kent, Conn.,`."""

OVER_A_DEATH = re.compile(
    r"\b(?:over|at|against|after|following) the (?:[a-z]+ )?(?:death|killing|murder|shooting)s? of $"
)
"""Before those for whom people take to the streets: `protests over the death of` a trader."""
PROTESTER = "protester"
"""Sort of those who died in the unrest itself."""

LONG_AFTER = re.compile(
    r"\b(?:(?:days|weeks?|months?|years?|decades?) after (?:an? |another )"
    r"|(?:months?|years?|decades?) after the (?:[A-Z][\w-]+ ){1,2})"
)
"""Before an event that is not the one that its clause tells of: it shook the town `two months after a` quake."""

ANOTHER_ONE = re.compile(
    r"\b(?:when|after|as) another (?:[a-z-]+ )?(?:boat|ship|ferry|vessel|dinghy|plane|helicopter|bus|train|truck) "
    r"(?:had |was )?(?:sank|sunk|capsized|overturned|crashed|derailed|broke|went down|collided|fell)\b"
)
"""What tells of another one than that of the reports: 12 drowned `when another boat sank`."""
THIS_YEAR = re.compile(r"Earlier (?:this|in the) year\b")
"""How a sentence opens that tells of another event than that of the day."""


def told_as_earlier(reading: Reading, main: Main, claim: Claim) -> bool:
    """Whether the claim is of another event that was before the main one, by the words before it in its sentence."""
    text = reading.article.text
    if THIS_YEAR.match(text, claim.sentence.start) or ANOTHER_ONE.search(
        text, claim.sentence.start, claim.sentence.end
    ):
        return True
    others = "unrest" in main.families and not any(sort_of(word) == PROTESTER for word in claim.subject.lower().split())
    if others and OVER_A_DEATH.search(reading.article.text, claim.sentence.start, claim.start):
        return True
    if _long_after_another(reading, main, claim):
        return True
    came = CAME_AFTER.search(reading.article.text, claim.sentence.start, claim.start)
    if came is None or GOING_ON.search(IN_A_STATE.sub("", reading.article.text[came.end() : claim.start])):
        return False
    subject = Span(claim.sentence.start, came.start())
    return any(mention.families & main.families for mention in reading.in_span(subject))


def _long_after_another(reading: Reading, main: Main, claim: Claim) -> bool:
    """Whether the claim is of an event after which the main one came: `two months after a quake that killed` 30."""
    after = LONG_AFTER.search(reading.article.text, claim.sentence.start, claim.start)
    if after is None or GOING_ON.search(reading.article.text, after.end(), claim.start):
        return False
    subject, other = Span(claim.sentence.start, after.start()), Span(after.end(), claim.start)
    mains = any(mention.families & main.families for mention in reading.in_span(subject))
    return mains and bool(reading.in_span(other))
