"""What limits a number: a place, a facility, a time, the state of the injured, a part of those told before."""

import re
from collections.abc import Iterable, Sequence

from crossread.engine.facts.mentions import Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.once import told_in
from crossread.engine.text.places import Place
from crossread.model import PEOPLE_KINDS, Claim, Span

AROUND = 60
"""How far around a quote the words of its limits are looked for, in code points."""

TAIL = 120
"""How far before a number a pattern begins that must reach to it: 40 code points and the longest words of it."""

OPENS = 25
"""A place that begins no further into a sentence opens it and holds for all of it: `In the neighbouring X district`."""

PART = re.compile(
    r"\b(?:including|includes?|included|among (?:them|those|the)|of whom|of them"
    r"|of the (?:dead|injured|wounded|victims|fatalities|\w+ (?:dead|killed|injured)))\b"
    r"[^,;:]{0,20}$",
    re.IGNORECASE,
)
AMONG_AFTER = re.compile(r"[^.;:\d]{0,40}\b(?:was|were|is|are) (?:also )?among (?:them|those|the)\b", re.IGNORECASE)
"""`Four women and two children were among the dead`."""
OF_THE_DEAD = re.compile(
    r"\b(?:dead|victims|casualties|fatalities|killed|injured|wounded|hurt|missing|detainees|arrested|hostages)\b,? "
    r"(?:include[sd]?|including|were|are|comprised?)\b|\b(?:of|among) the (?:dead|victims|casualties|fatalities)\b",
    re.IGNORECASE,
)
"""The sort of those killed or hurt, `the dead include`, `of the dead`."""
REST = re.compile(r"\b(?:the|its|their) (?:remaining|other)\b|\b(?:the rest|remaining)\b", re.IGNORECASE)
"""`The remaining three boats`: a part as well, of those told before."""
ONE_OF = re.compile(r"\bof (?:the|those|them|whom|my|our|his|her|their)\b|\bone of\b", re.IGNORECASE)
TWO_STATES = re.compile(r"\b(?:dead|killed|died|injured|wounded|hurt|missing)\b.* (?:or|and) ")
"""A limit that joins two states (`dead or missing`): such a number is the toll of neither."""
REQUIRED = re.compile(
    r"\b(?:required|requires?|requirement|needed|needs?|quorum|threshold|valid|must)\b", re.IGNORECASE
)
"""A share that a rule asks for is not the share that was reached."""
WITNESSED = re.compile(
    r"\b(?:I|[Ww]e|[Ss]he|[Hh]e)(?: have| had| could|['’]ve)? (?:saw|see|seen|counted|count)\b[^.;]{0,30}$"
)
"""What one person says to have seen is no more than that."""
WHOLE = re.compile(
    r"\b(?:tolls?|total number|overall|in all|in total|altogether|nationwide|bring(?:s|ing)? the (?:total|number))\b"
    r"[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Words before a number that make it the whole, whatever places the sentence speaks of before."""
ATTACHED = re.compile(
    r"\b(?:in|at|inside|under|beneath|by|on|onto|from|(?<!according )to|into|near|outside|when|after|as)"
    r" (?:[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""What binds a facility to what is told of it: `in a mosque`, `when the roof of a school`."""
BINDS = re.compile(r" (?:\w+ )?(?:in|at|from|near|on|inside) (?:(?:the|a|an|its|their) )?(?:[a-z-]+ )?")
"""Between a number and the place that it is bound to, and no other number: `three in` Morocco."""
CLAUSE = re.compile(
    r"\b(?:and|but|who|which) (?:is|are|was|were|has|have|had|being)\b|\b(?:said|says|told|according to)\b"
)
"""Between a number and a place, these begin a clause of their own: `dozens were hurt and are treated in a clinic`."""
BACK = 2
"""How many sentences back a part's place is looked for."""
LEAD_IN = 40
"""How far before a facility that word begins, in code points."""
THERE = re.compile(r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can)\b)", re.IGNORECASE)
"""A place told before."""
KIN = re.compile(r"(?:his|her|their|the (?:man|woman)['’]s)\b", re.IGNORECASE)
WE_TREAT = re.compile(r"\b[Ww]e(?: have|['’]ve| had)? (?:received|treated|admitted|taken in)\b")
GRAVE = re.compile(
    r"\b(?:seriously|critically|severely|badly|gravely|critical|serious|intensive care|life-threatening|grave"
    r"|(?:mortal|acute) danger|fighting for (?:their|his|her) li(?:fe|ves)|hospitali[sz]ed)\b",
    re.IGNORECASE,
)
LIGHT = re.compile(r"\b(?:slightly|lightly|minor|light)\b", re.IGNORECASE)
WRECKED = re.compile(
    r"\b(?:flattened|destroy\w*|burn(?:ed|t) (?:down|out)|collapsed?|razed|gutted|levelled|leveled|wrecked"
    r"|reduced to rubble)\b",
    re.IGNORECASE,
)
DAMAGED = re.compile(r"\b(?:damag\w*|or destroyed|affected)\b", re.IGNORECASE)
CHARGED = re.compile(
    r"\b(?:remand\w*|pre-?trial|pending trial|awaiting trial|charged|charges|indicted|arraigned|convicted|bail|released"
    r"|freed)\b",
    re.IGNORECASE,
)
"""What came of those who were held, of whom there are fewer."""
HELD = re.compile(r"\b(?:arrest\w*|detain\w*|rounded up|seized)\b", re.IGNORECASE)
PARTLY = re.compile(r"\b(?:partly|partially|slightly|lightly|minor|moderately)\b", re.IGNORECASE)
DOER_COUNTED = re.compile(
    r"[^.;]{0,25}\b(?:including|counting|counts|with|as well as|and) (?:(?:the|its|their|both) )?(?:\w+ )?"
    r"(?:gunm[ae]n|attackers?|bombers?|perpetrators?|assailants?|shooters?|hijackers?|killers?|himself|themselves)\b"
)
"""After a toll, what says that those who did it are counted in."""
HOUSES = re.compile(r"\b(?:shelter(?:s|ed|ing)|hous(?:es|ed|ing)|home to|host(?:s|ed|ing))\s+$", re.IGNORECASE)
"""Before a number, what says that a camp held so many all along."""
PERIOD = re.compile(
    r"\b(?:(?:so far |earlier )?this year|since (?:January|the (?:start|beginning))|since \d{4}"
    r"|(?:in|over|during) the (?:last|past) (?:few |\w+ )?(?:years?|months?|decades?|weeks?)"
    r"|every year|each year|a year|annually|per (?!cent\b)\w+)\b",
    re.IGNORECASE,
)
SO_FAR = re.compile(
    r"\b(?:(?:so|thus) far|to date|till date|until now|up to now|till now|since then"
    r"|(?:during|over|in) (?:the |its |their |all |these )*"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)"
    r" (?:[a-z-]+ ){0,2}(?:operations|missions|attacks|raids|incidents|deployments|seasons|matches|episodes))\b",
    re.IGNORECASE,
)
"""What sums up more than the one event, where a report tells both numbers."""
WIDE = re.compile(
    r"^ (?:nationwide|countrywide|worldwide)\b|^(?: \w+)? (?:across|in|inside|within|around|throughout|over)(?: the)?"
    r"(?: (?:\d+|several|many|other|neighbou?ring|\w+teen|the|Indian|Pacific|Atlantic"
    r"|south(?:ern|east)?|east(?:ern)?|west(?:ern)?|north(?:ern)?)){0,3}"
    r" (?:countries|nations|region|world|Asia|Africa|Europe|America|Ocean|continent|country|nation)\b",
)
"""`9,000 people across the region`: everywhere, and not in one of its places."""
WORLDWIDE = re.compile(
    r"^(?: [\w-]+){0,3} (?:(?:in|around|across|throughout) the (?:entire |whole )?(?:world|globe)"
    r"|worldwide|globally|on earth)\b"
)
"""`60 repair ships in the world`: not those that were sent."""
EACH = re.compile(r"^(?: [\w-]+)? (?:(?:an?|per|each|every) (?:year|month|week|day)|annually|yearly|monthly|daily)\b")
"""`200 faults a year`: not those of the event."""
ELSEWHERE = re.compile(r"^(?: \w+){0,3} (?:elsewhere|(?:in|on|across) (?:other|neighbou?ring|surrounding)|outside)\b")
NARROW = re.compile(r"^(?: \w+){0,2} (?:in|at) the (?:province|district|city|town|village|area|state|island)\b")


@per_lexicon
def _wide_words() -> frozenset[str]:
    return frozenset(lexicon().words("events", "wide"))


def limits_of(claim: Claim, reading: Reading, common: frozenset[str], alike: Sequence[Span] = ()) -> frozenset[str]:
    """What limits the number: a place of its own, a facility, the state of the injured, a part of those told before.

    `common` places limit nothing; a place beside another of the quotes `alike`, of one kind, limits that.
    """
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    tail, after = max(sentence.start, claim.start - TAIL), text[claim.end : sentence.end]
    near = (
        text[max(segment.start, claim.start - 30) : claim.end]
        + re.split(r"[,;]", text[claim.end : min(sentence.end, claim.end + 45)])[0]
    )
    found = _where(claim, reading, common, [span for span in alike if not span.overlaps(claim.span)])
    if claim.kind in PEOPLE_KINDS and WIDE.match(after):
        found.add("everywhere")
    elif claim.kind in PEOPLE_KINDS and ELSEWHERE.match(after):
        found.add("elsewhere")
    elif claim.kind in PEOPLE_KINDS and NARROW.match(after):
        found.add("at the place")
    if claim.kind not in PEOPLE_KINDS and WORLDWIDE.match(after):
        found.add("worldwide")
    if claim.kind == "count" and EACH.match(after):
        found.add("each year")
    if claim.kind == "damaged" and WRECKED.search(near) and not DAMAGED.search(near):
        found.add("wrecked")
    if claim.kind == "damaged" and PARTLY.search(near):
        found.add("partly")
    if claim.kind == "killed" and DOER_COUNTED.match(after):
        found.add("attacker counted")
    if claim.kind == "displaced" and HOUSES.search(text, tail, claim.start):
        found.add("housed there")
    if claim.kind == "percent" and told_in(REQUIRED, text, sentence.start, sentence.end):
        found.add("required")
    if WITNESSED.search(text, tail, claim.start) and claim.kind != "count":
        found.add("witnessed")
    if told_in(WE_TREAT, text, sentence.start, claim.start):
        found.add("treated here")
    if claim.kind == "injured" and GRAVE.search(near):
        found.add("grave")
    elif claim.kind == "injured" and LIGHT.search(near):
        found.add("light")
    if claim.kind == "captured" and CHARGED.search(near) and not HELD.search(near):
        found.add("charged")
    if told_in(PERIOD, text, max(sentence.start, claim.start - AROUND), sentence.end):
        found.add("over a time")
    if claim.kind not in PEOPLE_KINDS and told_in(SO_FAR, text, sentence.start, sentence.end):
        found.add("so far")
    among = PART.search(text, tail, claim.start) or (claim.kind in PEOPLE_KINDS and AMONG_AFTER.match(after))
    rest = claim.kind not in PEOPLE_KINDS and REST.search(text, max(sentence.start, claim.start - 16), claim.end)
    if (
        among
        or rest
        or ONE_OF.search(claim.quote)
        or (not text[sentence.start : claim.start].strip() and after.startswith(" of the "))
    ):
        found.add("among them")
    if KIN.match(claim.quote):
        found.add("kin")
    if TWO_STATES.search(claim.scope):
        found.add(claim.scope)
    return frozenset(found)


def told_as_whole(claim: Claim, text: str) -> bool:
    """Whether the words before a number make it the whole."""
    return bool(WHOLE.search(text, max(claim.sentence.start, claim.start - TAIL), claim.start))


def _where(claim: Claim, reading: Reading, common: frozenset[str], others: Sequence[Span]) -> set[str]:
    """The places and facilities that the number is bound to: the first after it, else those of its stretch.

    Places that stand beside one of the `others` counted are that one's: `37 held, 28 in Spain and three in Morocco`.
    """
    text, sentence = reading.article.text, claim.sentence
    segment = reading.segment(sentence, claim.start)
    whole = told_as_whole(claim, text)
    named = _named(reading, sentence, common)
    kinds = _limiting(reading, sentence, common) if claim.kind != "duration" else []
    ahead = min((span.start for span in others if span.start >= claim.end), default=sentence.end)
    taken = [span.end for span in others if sentence.start <= span.start]
    found = set()
    for told in (
        [(start, key) for start, key in each if start < ahead and not _beside(text, start, taken)]
        for each in (named, kinds)
    ):
        following = next(((start, key) for start, key in told if start >= claim.end), None)
        bound = following and not CLAUSE.search(text, claim.end, following[0])
        opening = min(segment.start, claim.start)
        before = [
            key for start, key in told if start < claim.start and (start >= opening or start - sentence.start <= OPENS)
        ]
        found |= {f"at {key}" for key in ([following[1]] if following and bound else [] if whole else before)}
    if claim.value == 0 and not found:
        found |= {f"at {key}" for key in _told_there(claim, reading, common)}
    return found


def _beside(text: str, place: int, ends: Iterable[int]) -> bool:
    """Whether a place follows one of the quotes that end there, with no more between than what binds it."""
    return any(0 < place - end <= LEAD_IN and BINDS.fullmatch(text, end, place) for end in ends)


def _told_there(claim: Claim, reading: Reading, common: frozenset[str]) -> list[str]:
    """The place that nobody was hurt in: one of the sentence, else the last one before it that `there` points to."""
    sentence = claim.sentence
    start = sentence.start
    if THERE.search(reading.article.text, sentence.start, sentence.end):
        start = reading.sentences[max(0, reading.sentence_at(sentence.start) - 1)].start
    return [key for _, key in _named(reading, Span(start, sentence.end), common)][-1:]


def told_before(claim: Claim, reading: Reading, common: frozenset[str]) -> frozenset[str]:
    """The places and facilities spoken of before, in the sentence or those before it: a part may be theirs as well.

    What is told of the dead as such (`the victims include`) is a part of the whole, wherever the sentence before was.
    """
    if OF_THE_DEAD.search(reading.article.text, claim.sentence.start, claim.end):
        return frozenset()
    number = reading.sentence_at(claim.sentence.start)
    own = Span(claim.sentence.start, claim.start)
    for sentence in (own, *reading.sentences[max(0, number - BACK) : number][::-1]):
        told = (*_named(reading, sentence, common), *_limiting(reading, sentence, common))
        if told:
            return frozenset(f"at {key}" for _, key in told)
    return frozenset()


def _named(reading: Reading, span: Span, common: frozenset[str]) -> list[tuple[int, str]]:
    """The places named in a span that may limit a number, with their offsets."""
    return [(p.start, p.key) for p in reading.places_in(span) if not _wide(p) and p.key not in common]


def _limiting(reading: Reading, span: Span, common: frozenset[str]) -> list[tuple[int, str]]:
    """The facilities in a span to which something is bound and that may limit a number, with their offsets."""
    text = reading.article.text
    return [
        (start, key)
        for start, key in reading.facilities_in(span)
        if key not in common and ATTACHED.search(text, max(span.start, start - LEAD_IN), start)
    ]


def _wide(place: Place) -> bool:
    """Whether a place is an ocean or a continent, which limits no number."""
    return place.name.split()[-1].lower() in _wide_words()
