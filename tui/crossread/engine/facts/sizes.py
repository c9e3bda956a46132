"""What a measure is of: a distance from somewhere, a depth, the height of waves, the weight of what was seized."""

import re

from crossread.engine.facts.asked import UNNAMED_LENGTH, Question
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.units import measures
from crossread.engine.text.places import TIME_WORDS, countries, place_key
from crossread.engine.text.stems import stem_of
from crossread.model import Claim

AROUND = 60
"""How far around a quote the words that say what is measured are looked for, in code points."""

BLOCKS = "blocks"
"""A unit of ways in a town, which nobody converts."""
AMOUNTS = ("weight", "volume")
SPEED_LIMIT = "speed limit"
BEFORE = 40
"""How far before a speed the words stand that say which it is, in code points."""
LATER = re.compile(r"\b(?P<which>second|third|fourth)\b[^.;,]*$", re.IGNORECASE)
"""Before a size, what makes it that of a later one of several: `the second blast measured`."""
AND_ANOTHER = re.compile(r"\d(?:[ -]magnitude)?(?: (?:earth)?quake| tremor| shock)?,? and (?:an? )?(?:magnitude[ -])?$")
"""The same right before it: `quakes of 6.4 and` 6.1."""
ONE_OF = re.compile(
    r"\b[Oo]ne(?: of| of the (?:\w+ )?(?:(?:earth)?quakes|tremors|shocks|jolts|blasts|explosions)\b[^.;,]{0,20}"
    r"(?:, an?)?)? $"
)
"""The same of any one of them: `one of the tremors, a` 6.1 shock."""
SMALLER = re.compile(r"aftershock|\bsmaller (?:earth)?(?:quakes?|tremors?)\b", re.IGNORECASE)
"""What makes a magnitude one of those that came with the quake."""
BEHIND = 20
"""How far behind a size the noun stands that it is of, in code points."""
CLAUSE = re.compile(r"\b(?:which|that|after|since|when|where)\b")
QUAKE = re.compile(r"\b(?:earth)?quakes?\b|\btemblors?\b")
YEARLY = re.compile(r"\b(?:in|during|since) (?:19|20)\d\d\b|\b(?:this|last|a|each|every) year\b")
"""What makes an amount one of a year's: `a record 123 tonnes in 2024`."""
OF_WHAT = re.compile(
    r" of (?:(?:the|pure|high-grade|raw|illegal|heavy|light|crude|liquid|toxic|[a-z]{3,}(?:ous|ed)) )?"
    r"(?!(?:from|and|with|into|that|were|was|had|for)\b)(?P<what>[^\W\d_]{3,})"
)
"""What a weight is of, behind a word that only describes it: `anhydrous ammonia`."""
LISTED_WHAT = re.compile(r"(?:^|[;,\n])\s*(?P<what>[^\W\d_]{3,})(?: \w+)?: $")
LIMIT = re.compile(
    r"\b(?:speed limit|limit|maximum speed|(?:permitted|allowed)(?: speed)?)(?: (?:there|here|in force))?"
    r"(?: (?:is|was|of|at|to))?:? $",
    re.IGNORECASE,
)
"""Before a speed, what makes it the one that may be driven: `the limit is`."""
BROKEN = re.compile(r"\b(?:br(?:eak|oke|oken|eaking)|exceed\w*|above|over)\b[^,;]*$", re.IGNORECASE)
"""What makes it the one that was: `broke the limit at`."""
WIND = re.compile(r"\b(?:winds?|gusts?|gusting|storm-force)\b", re.IGNORECASE)
WIND_SPEED = "wind speed"
MAY_BE = re.compile(
    r" (?:(?:was|were|is|are) )?(?:allowed|permitted)\b|[ -](?:speed )?(?:limit|zone)\b"
    r"| (?:was|is) the (?:\w+ )?limit\b"
)
"""The same after it."""
DEPTH = re.compile(r"\b(?:deep|depth|beneath|below|underground|underwater|shallow)\b", re.IGNORECASE)
OF_WATER = re.compile(r" (?:of (?:sea ?)?water|down)\b")
"""After a length, what makes it a depth: `in 400 metres of water`, `110 metres down`."""
UNDER = re.compile(r"\b(?:under|beneath|below)\b", re.IGNORECASE)
BURIED = re.compile(r" of (?:snow|ice|rubble|debris|mud|earth|rock|soil|sand|ash)\b")
"""After a length below which somebody is, the same: under `70 feet of snow`."""
FALLING = r"\b(?:fall(?:en|s|ing)?|fell|plung(?:ed|es|ing)|plummet(?:ed|ing)|tumbl(?:ed|es|ing))\b(?! by)"
FELL = re.compile(FALLING + r"(?: \w+){0,2} $", re.IGNORECASE)
"""Right before a length, what makes it that of a fall, be it down a slope or into the water."""
BESIDE = ("near", "by", "at", "over", "from", "into", "in")
NO_SUBJECT = "".join(rf"(?<!\b{word} )(?<!\b{word} the )" for word in BESIDE)
LEVEL_FELL = re.compile(
    rf"{NO_SUBJECT}\b(?:levels?|river|lake|waters?|reservoir)\b(?: (?:in|at|of) [A-Z]\w+)? "
    r"(?:(?:has|had|have|then|also) )*"
    r"(?:fall(?:en|s|ing)?|fell|dropp(?:ed|ing)|sank|sunk)(?: by)?(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""The same of water alone: the river `fell by` 2 metres."""
SHORT_OF = re.compile(r" (?:away|short)\b")
"""After it, what makes it a distance: the plane fell 2 km `short` of the runway."""
SIZES = (
    ("rainfall", re.compile(r"\b(?:rain|rains|rainfall|precipitation|snow|snowfall)\b", re.IGNORECASE)),
    ("water level", re.compile(r"\b(?:levels?|crest(?:ed|s)?|gauge|danger mark|flood stage)\b", re.IGNORECASE)),
    ("height", re.compile(r"\b(?:high|tall|height|altitude|elevation|waves?|swells?)\b", re.IGNORECASE)),
    ("width", re.compile(r"\b(?:wide|width|diameter)\b", re.IGNORECASE)),
    (
        "fall",
        re.compile(r"\b(?:ravine|gorge)\b|" + FALLING, re.IGNORECASE),
    ),
    ("radius", re.compile(r"\bradius\b|\bwithin (?:about |some |a )?$", re.IGNORECASE)),
    (
        "length",
        re.compile(r"\b(?:long|length|stretch(?:es)?|extends?|runs for|border|frontier|coastline)\b", re.IGNORECASE),
    ),
)
DIRECT = {"high": "height", "tall": "height", "wide": "width", "long": "length", "deep": "depth"}
"""Words right after a length that say what it is."""
SAID_SO = re.compile(rf"[ -](?P<word>{'|'.join(DIRECT)})\b")
STRETCH = re.compile(r"[,;\d]")
"""What ends before a length that other things were said to measure: 500 metres wide`,` ran for two kilometres."""
OFF_COURSE = re.compile(r" off (?:(?:its|the|their|his|planned|intended|assigned) )*(?:course|route|track)\b")
LONG = r"(?:ship|vessel|tanker|ferry|yacht|freighter|trawler|carrier|barge|boat|tunnel|bridge|train|pipeline|convoy)\b"
FLIGHT = re.compile(
    r"\b(?:fl(?:y|ies|ew|ying|own)|cruis(?:ed|ing)|climb(?:ed|ing)?|descend(?:ed|ing)?|plane was|jet was|aircraft was)"
    r"(?: (?:at|to|from|about|around|nearly|over|some))+ $"
)
"""Before a length, what makes it that of a flight: `cleared to descend to` 8,000 feet."""
LIES = re.compile(r"\b(?:lies|lay|lying) at(?: (?:about|around|nearly|over|some))? $")
"""The same of a place in the hills: the wreckage, which `lies at` 2,300 metres."""
LONG_THING = re.compile(rf" (?:[\w-]+ ){{0,2}}{LONG}")
"""After a length in one word with its unit, what is so long: `a 183-metre bulk` `carrier`."""
LONG_BEFORE = re.compile(rf"\b{LONG}(?: (?:of|measur(?:ed|ing|es)))(?: (?:about|some|around|over|nearly))? $")
"""The same before it: `a tunnel of` 25 metres."""
STATURE = re.compile(r"(?:,? (?:\d+|[a-z-]+)[ -]pounds?\b| (?:[\w-]+ ){0,2}(?:man|woman|male|female)\b)")
"""After a length, what makes it a person's height: `a 6-foot`, `200-pound man`."""
BY_THE_HOUR = re.compile(
    r"\b(?:(?:an?|per|each|every) (?:second|minute|hour|day|week|month|year)|hourly|daily|weekly|monthly|annually)\b"
)
"""What makes an amount one that flows: `8,000 litres were pumped every minute`."""
OF_ONLY = re.compile(r"^[\s,)-]*(?:of|from|off)\b")
BRACKETS = re.compile(r"^[^(]*\)|\([^)]*\)")
DAY = rf"(?:{'|'.join(sorted(day.title() for day in TIME_WORDS))})\b"
"""A word with a capital that is of no place."""
PLACED = (
    r"(?:town|city|village|capital|provincial|coast|port|island|district|coastal|regional|nearby|main|tip|cent(?:er|re)"
    r"|place|spot|area|region|other|same|nearest|closest)\b"
)
"""What a place is called that has a name elsewhere: a distance from it says nothing of which."""
ENDED = r"(?= (?:in|of|on|at|by|to|with|and|or|but|when|where|while|after|before|is|was|were|that|which)\b|[^\w -]|$)"
"""What follows a noun that is the last of its phrase."""
AWAY = re.compile(
    r"^[\s,)-]*(?:(?:to the |due |about )?(?:(?:north|south|east|west)[\w-]*|[NSEW]{1,3}\b)(?: of| from)?"
    r"|away from|from|off|outside|offshore|inland|of)"
    r"(?: (?:of|from|the|a|an|town|city|village|capital|provincial|coast|port|island|district|coastal|regional|nearby"
    r"|main|tip)\b){0,6}"
    rf"(?: ?(?P<name>(?!{DAY})[A-Z][\w’'-]*(?: (?!{DAY})[A-Z][\w’'-]*){{0,2}})"
    rf"|(?<=the) (?!{PLACED})(?P<thing>[a-z]{{4,}}){ENDED}"
    rf"|(?:(?<= a)|(?<= an)) (?!{PLACED})(?:[a-z]+ ){{0,2}}?(?P<one>[a-z]{{3,}}){ENDED})?"
)


def size_of(claim: Claim, reading: Reading) -> Question:
    """The question of a measure."""
    text = reading.article.text
    family = measures(claim.unit)
    if family != "length" and claim.unit != BLOCKS:
        told = {"aftershock"} if _of_a_smaller(claim, text) else set()
        later = LATER.search(text, max(claim.sentence.start, claim.start - BEFORE), claim.start)
        if later:
            told.add(later["which"].lower())
        elif family == "magnitude" and AND_ANOTHER.search(text, claim.sentence.start, claim.start):
            told.add("second")
        elif family == "magnitude" and ONE_OF.search(text, claim.sentence.start, claim.start):
            told.add("one of several")
        if claim.standing == "rate" or BY_THE_HOUR.search(text, claim.end, min(claim.sentence.end, claim.end + AROUND)):
            told.add("by the hour")
        if family in AMOUNTS and YEARLY.search(text, claim.start, claim.sentence.end):
            told.add("over a time")
        topic = _speed(claim, text) if family == "speed" else family
        return Question(topic, frozenset(told), of=_substance(claim, reading) if family in AMOUNTS else "")
    before = BRACKETS.sub(" ", text[max(claim.sentence.start, claim.start - 45) : claim.start])
    after = text[claim.end : min(claim.sentence.end, claim.end + AROUND)]
    bracketed = AWAY.match(after.partition(")")[0])
    after = BRACKETS.sub(" ", after)
    if OFF_COURSE.match(after):
        return Question("off course")
    away = bracketed if bracketed and bracketed["name"] else AWAY.match(after)
    if away and (away["name"] or not OF_ONLY.match(away[0])):
        thing = away["thing"] or away["one"]
        if thing:
            return Question("distance", frozenset({f"at {stem_of(thing)}"}), shown=f"the {thing}")
        named = frozenset({f"at {_measured_from(away['name'])}"} if away["name"] else ())
        return Question("distance", named, shown=away["name"] or "")
    if LIES.search(before):
        return Question("height")
    if FLIGHT.search(before):
        return Question("altitude")
    if LEVEL_FELL.search(before):
        return Question("water level")
    if FELL.search(before):
        return Question("distance" if SHORT_OF.match(after) else "fall")
    if (
        OF_WATER.match(after)
        or (BURIED.match(after) and UNDER.search(before + claim.quote))
        or DEPTH.search(re.split(r", | and ", before)[-1])
        or DEPTH.search(after[:15])
    ):
        return Question("depth")
    if "-" in claim.quote and family == "length" and STATURE.match(text, claim.end, claim.sentence.end):
        return Question("height")
    long = "-" in claim.quote and LONG_THING.match(text, claim.end, claim.sentence.end)
    if long or LONG_BEFORE.search(before):
        return Question("length")
    said = SAID_SO.match(text, claim.end, claim.sentence.end)
    if said:
        return Question(DIRECT[said["word"]])
    near = STRETCH.split(before)[-1][-20:]
    for name, pattern in SIZES:
        if pattern.search(text, claim.start, min(claim.sentence.end, claim.end + 12)) or pattern.search(near):
            return Question(name)
    return Question(UNNAMED_LENGTH)


def _of_a_smaller(claim: Claim, text: str) -> bool:
    """Whether a size is an aftershock's: not in a clause that tells of the quake (`it came after the 7.1 quake`)."""
    near = text[claim.sentence.start : min(claim.sentence.end, claim.end + BEHIND)]
    clause = CLAUSE.split(near)[-1]
    return bool(SMALLER.search(clause if QUAKE.search(clause) else near))


def _speed(claim: Claim, text: str) -> str:
    """Which speed it is by the words around: the one that may be driven, that of a wind, any other."""
    before = text[max(claim.sentence.start, claim.start - BEFORE) : claim.start]
    if LIMIT.search(before) and not BROKEN.search(before):
        return SPEED_LIMIT
    if MAY_BE.match(text, claim.end, claim.sentence.end):
        return SPEED_LIMIT
    return WIND_SPEED if WIND.search(re.split(r"[;:]", before)[-1]) else "speed"


def _substance(claim: Claim, reading: Reading) -> str:
    """The stem of what a weight or volume is of: `2.3 tonnes of cocaine`, `Hashish: 640 kg`; empty without one."""
    text = reading.article.text
    before = text[max(claim.sentence.start, claim.start - AROUND) : claim.start]
    found = OF_WHAT.match(text, claim.end, claim.sentence.end) or LISTED_WHAT.search(before)
    return stem_of(found["what"].lower()) if found else ""


def _measured_from(name: str) -> str:
    """The key of a place that a distance is measured from: `Maltese` (coast) is Malta."""
    known = countries(name)
    return place_key(known[0].country if known and known[0].start == 0 else name)
