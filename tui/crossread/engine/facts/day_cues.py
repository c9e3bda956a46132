"""Words between a day and an event, before or after either, by which the one is bound to the other or is not."""

import re

from crossread.engine.facts.cues import OF_AN_EVENT
from crossread.engine.facts.sightings import any_of
from crossread.engine.lexicon import lexicon, per_lexicon

PART = r"(?:morning|afternoon|evening|night)"
OWNER = re.compile(rf"(?: {PART})?['’]s?(?: [\w-]+){{0,5}} $")
"""`Tuesday's missile and drone` strikes."""

OPENING = re.compile(
    r"(?:(?:(?:[Ss]hortly |[Jj]ust )?(?:[Bb]efore|[Aa]fter) |[Aa]t )"
    r"(?:dawn|daybreak|sunrise|noon|midnight|sunset|dusk) on "
    r"|[Oo]n |[Ee]arly |[Ll]ate |[Ee]arly on |[Ll]ate on "
    rf"|(?:[Oo]n|[Ii]n) the (?:early |late )?(?:{PART}|hours) of )?$"
)
"""Before a day that opens its sentence: `In the early hours of` Tuesday."""

LEADING = re.compile(
    r"(?:^ |(?:\b(?:on|early|late|early on|late on|of|morning of|night of)|,) (?:the )?)$", re.IGNORECASE
)
"""Right before a day, what binds it to the event before: a blast `early on` Tuesday."""

PLACED = re.compile(
    r"(?: (?:on|in|at|near|outside|inside|against)"
    r"(?: (?:the|an?|its) (?:[a-z-]+ )?[a-z-]+(?!ed)|(?: the)?(?: [A-ZÀ-Þ][\w’'-]+){1,4})){1,2} $"
)
"""Between an event and a day without `on`: `an attack on the garrison` Tuesday."""

PLACE_AFTER = re.compile(r", (?:[a-z]+ )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?(?:,?(?= (?:on|early|late)\b)|(?=,))")
"""In which land or province a town lies: `in Varn, northern Holm, on Monday`."""

CLOCK = re.compile(
    r"(?: (?:at|around|about|before|after|by|shortly|just|some|nearly|almost))*"
    r" \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o'clock)?(?: local time| GMT)?(?: \([^()\n]{1,20}\))?"
    r"(?= (?:on |early |late )?$)"
)
"""The time of the day before a day: `at 20:15 local time (1915 GMT)` yesterday."""
HAPPENED = re.compile(r",? (?:which|that) (?:took place|occurred|happened|came|began|started|was carried out)\b")
"""After an event, a clause whose day is its own: the attack, `which took place` on Tuesday."""

WAY = r"(?:over|to|into|within|near|through|from|under|across|with|up|back)"

OTHER_VERB = re.compile(
    r"\b(?:said|says|told|confirmed|announced|condemned|denounced|recalled|summoned|covered|warned|vowed|called|met|issued"
    r"|reported|urged|visited|raised|put|rose|climbed|updated|revised|lowered|still|continued|arrested|charged"
    rf"|(?:was|were|been|are|is) (?:buried|burning|raging)|came {WAY}|arrived|died|killing|{OF_AN_EVENT}|when|until"
    r"|since)\b"
)
"""Verbs that take the day for themselves, and words after which another event is told."""

LABEL_REACH = 60
"""How far before its day a label as in `labelled` begins, in code points."""

KILLED_BY = re.compile(r" by an? ")
"""Behind a verb, what did it: a fireman killed `by a` falling tree is no fire, unless what follows is an event."""

CAME_TO = re.compile(rf" {WAY}\b")
"""Behind `came`, what makes it a way and no happening: the fire came `over` the ridge."""

OTHER_CLAUSE = re.compile(
    r"\b(?:said|says|told|warned|vowed|urged|still|continued|visited|condemned|denounced"
    r"|after|before|when|until|since|because|as)\b"
)
"""What shows that a day in a lead is not that of what the lead is about: somebody speaks, or another thing is told."""

AS_IT = re.compile(r",? (?:when|as) (?:an? |the |two |several )?(?:[\w-]+ ){0,3}$")
"""Between a day and the event that was on it: `lost part of its history on Tuesday, when a pre-dawn` blaze."""

RELATIVE = re.compile(r"\b(?:which|that|who|whose)\b")
"""What opens a clause about the event before, whose day is its own only where `HAPPENED` or `DID_HARM` says so."""

DID_HARM = re.compile(
    r",? (?:which|that) (?:has |have |had )?(?:killed|injured|wounded|left|claimed|struck|hit|shook|buried|destroyed"
    r"|damaged|flattened|levell?ed|gutted|devastated|swept|tore|ripped|broke|sank|went)\b"
)
"""A relative clause whose day is that of the event before it; that of any other (`which brought grief to`) is not."""

NAMED_BY_DAY = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat) $")
"""Before a day right before its event: `the July 11` disaster."""

NAMED_WITH_PART = re.compile(rf" (?:{PART} )?")
"""Between the day and that event: the Sunday `night` attack."""

DETERMINED = len(" their ")
"""How far before the day that word begins, in code points."""

AFTER_IT = re.compile(
    r"\b(?:minutes|hours|days|weeks) (?:after|since|following|before|leading up to) (?:the|this|that) $", re.IGNORECASE
)
"""Before an event already spoken of, whose day follows right after it: `in the hours after the` disaster."""

ADJACENT = re.compile(r" (?:early |late )?(?:on )?")
"""And between that event and its day."""

OF_ITS_DAY = re.compile(r" of (?:the )?$")
"""Between an event and the day that names it: the crash `of` 12 February, whatever stands before."""

BINDS_IT = len("minutes leading up to that ")
"""How far before that event those words begin, in code points."""

SAYING = re.compile(rf"(?: {PART})?,? (?:\w+ )?(?:said|says|told|announced|reported|warned)\b")
"""After a day, what says that somebody spoke on it."""

BEFORE_VERB = re.compile(rf"(?: {PART})?,?(?: [a-z][\w-]*){{0,2}} ")
"""What may stand between a day and the verb that it belongs to: `on Thursday morning successfully` thwarted."""

FRESH = re.compile(r"\b(?:new|fresh|further|renewed|additional|second)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""Before an event that went on after the main one: `a series of new` explosions."""

FRESH_REACH = 30
"""How far before an event noun such a word stands, in code points."""

AS_OF = re.compile(
    r"\b(?:[Aa]s of|[Bb]y|[Uu]ntil|[Ss]ince)(?: (?:early|late|the morning of|the evening of|[\d.:apm]+))* $"
)
"""Before the day up to which a report counts."""

AFTERSHOCK_REACH = 75
"""How far before a day an aftershock stands that had it, in code points."""

AS_OF_REACH = 40
"""How far before a day these words begin, in code points."""

TO_COME = re.compile(
    r"\b(?:(?:is|are|was|were) (?:to be|due|expected|scheduled|planned|set (?:to|for))|(?:will|would) be)"
    r"(?: [a-z]+){0,3}? (?:on )?$"
)
"""Before a day that is still to come: a bill `is to be voted on` Thursday."""

AFTERSHOCK = re.compile(
    r"\baftershocks?\b(?: (?:of|from) the (?:earth)?quake)?(?:(?!quake|aftershock)[^.;]){0,60}$", re.IGNORECASE
)
"""Before a day, what makes it that of a smaller quake: the sixth `aftershock` shook the island on Monday."""

FOR_SURVIVORS = re.compile(
    r" (?:to|for) (?:the )?(?:[a-z-]+ )?(?:survivors|victims|those|families|relatives|residents)\b"
)
"""After a day, those whom an event had hit before: handed out blankets Monday `to survivors` of a quake."""

DASHED = re.compile(r" ?(?:\([^()\n]{2,30}\) ?)?(?:[–—]|--?) ")
"""A dash behind a day that opens a sentence: `3 May 2021 –`, the line by which a report is dated."""

SAME_TIME = re.compile(
    r",? as (?:it|they|he|she)\b| over an?\b| (?:before|after) \d{1,2}[.:]?\d* ?(?:[ap]\.?m\b|o'clock|on\b)"
)
"""What goes on from the verb before: `left the rails as it` rounded a bend on Monday, `swept over a` village,
opened fire `before 11pm` on Monday."""

WHICH = re.compile(r", (?:which|who)\b")
"""What goes on from the event noun before: the fire`, which` began on Monday."""

WHEN_IT = re.compile(rf"(?: {PART})?,? (?:when|as) (?:(?!(?:said|says|told)\b)[\w-]+ ){{1,3}}")
"""Between a day and the verb of what was on it: on Monday`, when a dam` burst, `as the kingdom` voted."""

LAUNCHED = re.compile(
    rf"(?: {PART})?(?: \([^()\n]{{3,12}}\))?,? (?:[a-z]+ly )?(?P<verb>[a-z]+)(?: out)?(?: [a-z-]+){{1,3}} $"
)
"""Between a day and the event that somebody did on it: Monday (8 March) `launched a` strike."""

GOES_ON = re.compile(r",? when\b|: ")
"""Behind a date, what tells what was on it: the worst since June`, when` a man shot ten people; in 2013`:` ten men."""

AWAY = re.compile(
    r",? (?:the day|(?P<count>a|one|two|three|four|five|six|seven|[1-9]) days?) (?:after|before) (?!that\b)"
)
"""Behind a day, by how many days it is not that of the event told next: `on Tuesday, a day after` the quake."""

AWAY_REACH = 80
"""How far behind these words the event is told, in code points."""

PARTS_OF_DAY = re.compile(r"(?:early|late)(?: on)? $", re.IGNORECASE)
"""Before a day, the part of it that belongs to its wording: `late on` Monday."""


@per_lexicon
def labelled() -> re.Pattern[str]:
    """Before the day of what a report is about: `Date of occurrence:` in a sheet, `what happened on`."""
    of, before = (any_of(lexicon().words("nouns", name)) for name in ("given a date", "before a date"))
    return re.compile(
        rf"(?<!\w)(?:(?:date|day)(?: and time)? of (?:the )?(?:[a-z]+ )?{of}|{before} (?:date|day)): $"
        r"|(?<!\w)what happened (?:(?:on|early|late) )*$",
        re.IGNORECASE,
    )
