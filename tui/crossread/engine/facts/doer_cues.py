"""Words by which reports say who did it: `claimed by X`, `X claimed it`, `the trail leads to the X gang`."""

import re

from crossread.engine.facts.sightings import ORGANISATION

GROUP = r"(?:gang|clan|group|cartel|movement|mafia|militia|militants|rebels|faction|syndicate|brotherhood)"
"""What makes a name that of people who do crimes together."""

FORCES = r"(?: (?:army|military|air force|navy|government|rebels|militants|militia|separatists|guerrillas))?"
"""What makes a people's name that of a force: the `Danish army` may have done it, Denmark is no group."""

CRAFT = r"(?:plane|aircraft|jet|warplane|bomber|helicopter|drone|gunship|ship|boat)s?"
"""What carries out a strike and is nobody."""

INTRODUCED = (
    rf"(?:an? (?:[A-Z][\w-]+ )?{CRAFT} of the )?"
    r"(?:(?:the|an?|militants of|members of|fighters of|gunmen of|group|faction|outfit|called|calling itself|known as"
    r"|little-known|previously unknown|suspected|jihadist|militant|rebel|separatist|extremist|insurgent|local) ){0,6}"
)
"""Words before a group's name that are no part of it: `claimed by a little-known group calling itself the`."""

SPEAKER = r"(?:spokes(?:man|woman|person)|commander|leader|chief|official|emir)"
"""Who speaks for a group: what its commander claims the group has done."""

CLAIMANT = (
    rf"(?:(?P<apposed>\b{GROUP}, (?:the )?)"
    rf"|(?P<who>{ORGANISATION}, )(?:an?|the|its|one of the) (?=[^,.;\n]{{0,80}}\b{SPEAKER}\b)"
    rf"(?:[a-z-]+ ){{0,2}}(?:{SPEAKER} (?:of|for|in|from) (?:the )?)?)?"
    rf"(?P<name>{ORGANISATION})(?: group)?(?: (?:[a-z-]+ ){{0,2}}{SPEAKER}\b(?: {ORGANISATION})?)?"
    r"(?: \([^()\n]{2,40}\))?(?:, [^.;\n]{0,80}?,)?(?(apposed),|(?(who),?))"
)
"""A group that claims, with what it is or is also called, and who speaks for it: `a splinter group, the Cedar Front,`;
`the Cedar Front, the CF,`; `Ada Holm, a commander of the Cedar Front,`; `Cedar Front spokeswoman Ada Holm`."""

BY = re.compile(
    r"\b(?:(?:claimed|carried out|conducted|perpetrated|staged|committed|orchestrated|masterminded|blamed|attributed)"
    r"(?: (?:by|on|to))?|(?:bombed|shelled|attacked|raided|ambushed|stormed) by)"
    rf" {INTRODUCED}(?P<name>{ORGANISATION}{FORCES})(?! {CRAFT}\b)"
)
TAKEN_BY = re.compile(
    r"\b(?:hijacked|kidnapped|abducted|(?:held|taken|seized) (?:hostage|captive)) by"
    rf" {INTRODUCED}(?P<name>{ORGANISATION}{FORCES})(?! {CRAFT}\b)"
)
"""Who is said to hold people or a ship: the verb is the event itself."""
ACCUSED = re.compile(
    rf"\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)) (?:(?!(?:of|for) [a-z]+ing\b)[a-z][\w-]* ){{0,4}}"
    rf"(?P<name>{ORGANISATION}{FORCES})(?: {GROUP})?(?: (?:for|of)\b|(?=[,.;]| and\b))"
)
SUSPECTED = re.compile(
    r"\b(?:suspect(?:s|ed)?|point(?:s|ed|ing)? to|(?:spoke|speaks?) of"
    r"|(?:trails?|clues|tracks|evidence) (?:leads?|led) to|attribut(?:ed?|es|ing) [^.;\n]{0,40}? to"
    r"|suspicion (?:fell|falls|has fallen) on) (?:[a-z][\w-]* ){0,6}"
    rf"(?P<name>{ORGANISATION})(?= {GROUP}\b)"
)
"""Without a word for a group behind it a name may be anybody's: officials pointed to `Ada Holm`."""
BEHIND = re.compile(
    rf"(?P<name>{ORGANISATION})(?: {GROUP})?,?(?: (?:the|an?) {GROUP})? (?:that|which) (?:[a-z]+ ){{1,3}}"
    r"(?:was|were|is|are|to be) behind\b"
)
MEN_OF = re.compile(
    r"\b(?i:gunmen|inmates|men|members|militants|fighters|robbers|prisoners|raiders|attackers|youths)"
    rf" (?:belonging to|of|from|loyal to) (?:the )?(?P<name>{ORGANISATION})(?= {GROUP} (?:had |have )?"
    r"(?:shot|opened fire|took over|seized|attacked|stormed|killed|robbed|fired|planted|raided|burst|ambushed|hijacked"
    r"|kidnapped)\b)"
)
PLANNED = re.compile(
    rf"(?P<name>{ORGANISATION})(?: {GROUP})?(?: \([A-Z]{{2,6}}\))?(?:, [^.,;\n]{{1,60}},)? (?:had |has |have )?"
    r"(?:planned|ordered|organi[sz]ed|masterminded|orchestrated|staged) (?:the|this)\b"
)
"""What is planned has to be an event of the report."""
RESPONSIBLE = re.compile(
    rf"{CLAIMANT} (?:has |have |had |later |also ){{0,2}}"
    r"(?:claimed (?:the )?responsibility|took responsibility|claimed credit|admitted (?:carrying out|responsibility))"
)
WORK = re.compile(rf"\bthe work of (?:the )?(?P<name>{ORGANISATION})")
BLAMED = re.compile(rf"(?P<name>{ORGANISATION})(?: group)? (?:has|have|had|was|were|is|are) (?:been )?blamed for")
HARMLESS = (
    r"(?:inquiry|investigations?|reviews?|surveys?|interviews?|evacuations?|rescues?|search(?:es)?|stud(?:y|ies)"
    r"|inspections?|checks|tests|deliver(?:y|ies)|relief|repairs)"
)
NO_DEED = rf"(?!(?: out)? (?:[a-z]+ ){{0,2}}{HARMLESS}\b)"
"""Behind `carried out`: what is carried out that hurts nobody."""
CLAIMED = re.compile(
    rf"{CLAIMANT} (?:(?:has |have |had |also ){{0,2}}claimed (?:it|the|that)\b"
    rf"|said (?:that )?it (?:was behind|had (?:carried{NO_DEED}|set|planted|done)))"
)
DID = re.compile(
    rf"{CLAIMANT} (?:has |have |had |also ){{0,2}}said (?:that )?(?:it|they|the {GROUP}|(?:one of )?its [a-z]+) "
    rf"(?:(?:had |has |have )?(?:carried (?:it )?out{NO_DEED}|staged|planted|mounted)"
    r"|(?:was|were) (?:behind|responsible for))\b"
)
BELONGING = re.compile(
    r"\b(?:thought|believed|suspected|said|alleged) to (?:belong to|be (?:members|fighters|supporters|part) of)"
    rf" (?:the )?(?P<name>{ORGANISATION})"
)
JOINED = re.compile(rf"(?P<name>{ORGANISATION})-(?:claimed|perpetrated|led|inspired|orchestrated)\b")

PATTERNS = tuple(
    (pattern, before, frozenset(needed.split()))
    for pattern, before, needed in (
        (
            BY,
            True,
            "claimed carried conducted perpetrated staged committed orchestrated masterminded blamed attributed bombed"
            " shelled attacked raided ambushed stormed",
        ),
        (TAKEN_BY, True, "hijacked kidnapped abducted hostage captive"),
        (WORK, True, "work"),
        (CLAIMED, True, "claimed behind carried set planted done"),
        (DID, False, "carried staged planted mounted behind responsible"),
        (ACCUSED, False, "blamed blames blaming accused accuses accusing"),
        (RESPONSIBLE, False, "responsibility credit carrying"),
        (BLAMED, False, "blamed"),
        (BELONGING, False, "belong members fighters supporters part"),
        (
            SUSPECTED,
            False,
            "suspect suspects suspected points point pointed pointing spoke speak speaks leads lead led attribute"
            " attributed attributes attributing suspicion",
        ),
        (BEHIND, False, "behind"),
        (MEN_OF, False, "gunmen inmates men members militants fighters robbers prisoners raiders attackers youths"),
        (PLANNED, False, "planned ordered organised organized masterminded orchestrated staged"),
        (JOINED, False, "claimed perpetrated led inspired orchestrated"),
    )
)
"""How doers are told, whether the event stands before them, and words one of which must be in the line."""
