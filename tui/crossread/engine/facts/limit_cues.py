"""The words by which a text limits a number to a part: of them, of the place, of a time, of those hurt badly."""

import re

from crossread.engine.facts.wording import SMALL_NUMBERS
from crossread.engine.text.dates import MONTH_NAMES

TAIL = 120
"""How far before a number a pattern begins that must reach to it: 40 code points and the longest words of it."""
SMALL = rf"(?:{'|'.join(SMALL_NUMBERS)})"
PART = re.compile(
    r"\b(?:including|includes?|included|among (?:them|those|the(?! $))|of (?:whom|which|them)|as (?:are|were)(?: also)?"
    r"|of the (?:dead|injured|wounded|victims|fatalities|\w+ (?:dead|killed|injured)))\b"
    r"[^,;:]{0,20}$",
    re.IGNORECASE,
)
AMONG_AFTER = re.compile(
    r"[^.;:\d]{0,40}\b(?:was|were|is|are) (?:also )?among (?:them|those|the)\b|,? among (?:them|those)(?=[.,;:)]|$)"
    rf"| among (?:the )?(?:\d|(?:{SMALL}|dozens|scores|hundreds|thousands|several|many)\b)",
    re.IGNORECASE,
)
"""`Four women were among the dead`, `16 hostages, three women among them`, `two minors among the 12`."""
WHO_THEY_ARE = re.compile(
    r"(?: of (?:them|these|those))? (?:was|were|are) "
    r"(?:(?:under|over|aged) \d|(?:\w+ )?(?:\w*(?:men|children|people)|\w+s)\b[.;,])"
)
"""After a number: who some of those told of are (`Eleven were under 18`, `Twelve of them were inmates`)."""
OF_THE_DEAD = re.compile(
    r"\b(?:dead|victims|casualties|fatalities|killed|injured|wounded|hurt|missing|detainees|arrested|hostages)\b,? "
    r"(?:include[sd]?|including|were|are|comprised?)\b|\b(?:of|among) the (?:dead|victims|casualties|fatalities)\b",
    re.IGNORECASE,
)
"""The sort of those killed or hurt, `the dead include`, `of the dead`."""
OTHER_RESCUER = re.compile(
    r"(?!.*\bof (?:them|whom|which)\b)[^;.\d]{0,50}\b(?:boats?|ships?|vessels?|tankers?|trawlers?|freighters?|frigates?"
    r"|helicopters?|fishermen|lifeboats?|coast ?guards?|navy|villagers|tugs?)\b[^;.\d]{0,40}"
)
"""Between two numbers of those saved, what makes each a part: a tanker took 31 `and a navy ship` 25."""
REST = re.compile(r"\b(?:the|its|their) (?:remaining|other)\b|\b(?:the rest|remaining)\b", re.IGNORECASE)
"""`The remaining three boats`: a part as well, of those told before."""
ONE_OF = re.compile(
    r"\bof (?:the|those|them|whom|my|our|his|her|their|its)\b|\bone of\b|\bout of\b"
    rf"|\b(?:\d+|{SMALL}) of (?:\d|{SMALL}\b)",
    re.IGNORECASE,
)
AT_RISK = re.compile(
    r"\b(?:of|out of) (?:the|its|their|his|her) (?:\d[\d,]* )?"
    r"(?!.*\b(?:dead|killed|victims?|fatalities|injured|wounded|hurt|casualties|survivors|missing|hostages|captives|detainees|detained|arrested|suspects|bodies|displaced|evacuees)\b)[a-z]",
    re.IGNORECASE,
)
"""`Three of the passengers` died, `350 of the escapees` were caught: of those at risk, and no part of a toll told."""
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
    r"\b(?:tolls?|total number|overall|in all|in total|altogether|nationwide|bring(?:s|ing)? the (?:total|number)"
    r"|(?:across|throughout) the (?:country|nation),? the (?:dead|toll|number)"
    r"|(?:number|count|figure) of (?:the )?(?:dead|deaths|injured|wounded|victims|fatalities|casualties|people|those)"
    r"|earlier|initially|previously|initial (?:reports?|figures?|counts?|estimates?)|at first"
    r"|(?:rose|risen|climbed|jumped|revised) to)\b"
    r"(?![^.;]*\d[^.;:]*: )[^.;]{0,40}$",
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
    r"|, (?:including|among them) |\bwhere\b|\bof (?:whom|which|them)\b"
)
"""Between a number and a place, these begin a clause of their own: `dozens were hurt and are treated in a clinic`."""
WHERE = re.compile(r",? ?where\b")
"""How a stretch begins that tells of the place right before it."""
THERE = re.compile(r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can)\b)", re.IGNORECASE)
"""A place told before."""
NOBODY_THERE = re.compile(r"(?:no one|nobody|none)(?: else)? (?:on|aboard|inside|in|at) (?:the|a|any) ", re.IGNORECASE)
"""`No one on the pier` was killed: of the others nothing is said."""
KIN = re.compile(r"(?:his|her|their|the (?:man|woman)['’]s)\b", re.IGNORECASE)
WE_TREAT = re.compile(r"\b[Ww]e(?: have|['’]ve| had)? (?:received|treated|admitted|taken in)\b")
HOSPITAL_TOOK = re.compile(
    r"\b(?i:hospital|clinic|infirmary|(?:medical|health|trauma)(?: sciences?)? cent(?:re|er))\b[^.;]{0,60}"
    r"\b(?:received|took in|taken in|admitted|attended|treated|treating)(?: to)? (?:[\w-]+ ){0,2}$"
)
"""Before a number, what says that it is of those whom one hospital has."""
GRAVE = re.compile(
    r"\b(?:seriously|critically|severely|severe|badly|gravely|critical|serious|intensive care|life-threatening|grave"
    r"|(?:mortal|acute) danger|fighting for (?:their|his|her) li(?:fe|ves))\b",
    re.IGNORECASE,
)
IDENTIFIED = re.compile(
    r"\bidentif(?:ied|y|ying)\b(?! (?:as|by|the (?:dead|victims)|him|her|himself)\b)", re.IGNORECASE
)
"""Of the dead, those whose names are known."""
CONVICTS = r"\b(?:convicts?|prisoners?|inmates?|militants?|murderers?)\b"
PUT_TO_DEATH = re.compile(
    rf"\b(?:hanged|hanging|executions? of|put to death)\b[^.;,]{{0,30}}{CONVICTS}"
    rf"|{CONVICTS}[^.;,]{{0,30}}\b(?:hanged|put to death)\b",
    re.IGNORECASE,
)
"""By a state, and not by the event."""
HOSPITALISED = re.compile(
    r"\bhospitali[sz](?:ed|ations?)\b|\b(?:still|remain(?:s|ed|ing)?|are|were) in (?:the )?hospitals?\b", re.IGNORECASE
)
"""They are in hospital, however badly hurt."""
DISCHARGED = re.compile(r"\b(?:discharged|sent home|allowed (?:to go )?home|gone home|went home)\b", re.IGNORECASE)
RETURNED = re.compile(r"\b(?:returned|gone back|went back|returning|allowed back)\b", re.IGNORECASE)
"""They are displaced no more."""
LIGHT = re.compile(r"\b(?:slightly|lightly|minor|light)\b", re.IGNORECASE)
WRECKED = re.compile(
    r"\b(?:flatten(?:s|ed|ing)|destroy\w*|burn(?:ed|t)(?: down| out)?|lost|gone|consumed|incinerated"
    r"|(?:swept|washed) away|collaps(?:ed?|es|ing)|topple[sd]?|toppling|raze[sd]?|razing|gutt(?:ed|ing)"
    r"|levell?(?:ed|ing)|wreck(?:s|ed|ing)"
    r"|torched|set (?:on fire|ablaze)|caught fire|reduced to rubble|ruin(?:s|ed))\b",
    re.IGNORECASE,
)
DESTROYING = re.compile(
    r"\b(?:destroy(?:ed|s|ing)|flatten(?:ed|s|ing)|level(?:led|ed)|razed|wrecked|gutted) "
    r"(?:(?:about|some|over|nearly|at|least|more|than|up|to|around|an|estimated) )*$",
    re.IGNORECASE,
)
"""Right before what is destroyed, whatever else the sentence damages: it `destroyed` 40 houses and damaged 90."""
OF_WHICH = re.compile(r"[;.]|,? (?:\w+ )?of (?:which|them)\b")
"""Where the stretch ends that is told of all: `seven bridges were damaged,` two of which fell."""
DAMAGED = re.compile(r"\b(?:damag\w*|or destroyed|affected)\b", re.IGNORECASE)
CHARGED = re.compile(
    r"\b(?:remand\w*|pre-?trial|pending trial|awaiting trial|charged|charges|indicted|arraigned|convicted|jails|jailed"
    r"|bail|released|freed)\b",
    re.IGNORECASE,
)
"""What came of those who were held, of whom there are fewer."""
HELD = re.compile(r"\b(?:arrest\w*|detain\w*|rounded up|seized|still)\b", re.IGNORECASE)
STILL_HELD = re.compile(
    r"[^.;,]{0,25}\b(?:still|remain(?:s|ed|ing)?)\b[^.;,]{0,25}?"
    r"\b(?:held|captive|hostages?|captivity|hands|detained|custody|prisoners?)\b"
)
"""Of those who were taken, the ones who are not free yet: `18 are still held`."""
PARTLY = re.compile(
    r"(?<!fully or )(?<!completely or )(?<!totally or )\b(?:partly|partially|slightly|lightly|minor|moderately)\b",
    re.IGNORECASE,
)
DOER_COUNTED = re.compile(
    r"[^.;]{0,25}\b(?:including|counting|counts|with|as well as|and) (?:(?:the|its|their|both) )?(?:\w+ )?"
    r"(?:gunm[ae]n|attackers?|bombers?|perpetrators?|assailants?|shooters?|hijackers?|killers?|himself|themselves)\b"
)
"""After a toll, what says that those who did it are counted in."""
HOUSES = re.compile(
    r"\b(?:shelter(?:s|ed|ing)|hous(?:es|ed|ing)|home to|host(?:s|ed|ing)|camps? (?:of|for|holds|holding|consists of)"
    r"|camp\b[^.;]{0,60}\bconsists of|filled with)\s+$",
    re.IGNORECASE,
)
"""Before a number, what says that a camp held so many all along."""
REFUGEES = re.compile(r"\brefugees$", re.IGNORECASE)
"""At the end of a quote: they have left their homes, wherever they are counted."""
ORIGIN = re.compile(
    r"(?:,? (?:who|that))?(?: (?:had|have|has))? (?:from|fled|fleeing|escaping|escaped|displaced from)\b[^,.;]*$"
)
"""Between refugees and where they come from: `who have fled the fighting in` Kent."""
RANKED = r"(?:\w+est|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|most|worst)"
NEXT_CLAUSE = re.compile(
    r";|, (?:where|which|who|whose|when|while|as|although|though|but)\b"
    rf"|,? in one of (?:the|its)\b|, in what\b|, (?:one of )?the (?:\w+ )?{RANKED}\b"
)
"""Where another clause begins, or a phrase that ranks the event: `, the fourth` ship seized this year."""
MONTH = "|".join(MONTH_NAMES)
LASTING = re.compile(r"\b(?:outbreaks?|epidemic|infect(?:ed|ing|ions?)|cases|virus|disease)\b", re.IGNORECASE)
"""What goes on for months itself, so that a month since when it does limits nothing."""
SINCE_A_MONTH = re.compile(rf"[^.;,]{{0,40}}\bsince (?:early |late |mid-)?(?:{MONTH})(?! \d)\b", re.IGNORECASE)
"""After a number, what makes it that of a season: floods have killed 132 people `since March`."""
OF_SINCE_A_MONTH = re.compile(
    rf"\bsince (?:early |late |mid-)?(?:{MONTH})\b,?(?! when\b| in )[^.;,]{{0,40}}$", re.IGNORECASE
)
"""The same before it: `since March and displaced` 2,000."""
PERIOD = re.compile(
    r"\b(?:(?:so far |earlier )?this year|since (?:January|the (?:start|beginning))|since \d{4}(?!,? when)"
    r"|since (?:it|they|he|she) (?:joined|(?:began|started) (?:its|their|his|her)\b|arrived|took (?:over|part|office))"
    r"|(?:in|over|during) the (?:last|past) (?:few |\w+ )?(?:years?|months?|decades?|weeks?)"
    r"|every year|each year|a year(?! (?:ago|later|earlier|before|after))|annually|per (?!cent\b)\w+)\b",
    re.IGNORECASE,
)
WAR_DOES = r"(?:killed|claimed|cost|left|wounded|injured|displaced|uprooted|driven|forced)"
OF_A_WAR = re.compile(
    r"\b(?i:war|conflict|insurgency|hostilities)\b(?:[^.;:\"“”]{0,60}[ ,])?(?:has|have|had)(?: also| already| so far)*"
    rf" {WAR_DOES}(?:[^.;:\"“”]{{0,60}} and {WAR_DOES})?(?: (?:[a-z]+|[A-Z][\w-]+)){{0,3}} $"
)
"""Before a number, what makes it that of a whole war and not of the event: `the war has killed`."""
SO_FAR = re.compile(
    r"\b(?:(?:so|thus) far|to date|till date|until now|up to now|till now|since then"
    r"|(?:during|over|in) (?:the |its |their |all |these )*"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)"
    r" (?:[a-z-]+ ){0,2}(?:operations|missions|attacks|raids|incidents|deployments|seasons|matches|episodes))\b",
    re.IGNORECASE,
)
"""What sums up more than the one event, where a report tells both numbers."""
WIDE = re.compile(
    r"^ (?:nationwide|countrywide|worldwide)\b"
    r"|^(?: \w+){0,3} (?:across|in|inside|within|around|throughout|over)(?: the)?"
    r"(?: (?:\d+|a dozen|more than a dozen|several|many|other|neighbou?ring|\w+teen|the|Indian|Pacific|Atlantic"
    r"|south(?:ern|east)?|east(?:ern)?|west(?:ern)?|north(?:ern)?)){0,3}"
    r" (?:countries|nations|region|world|Asia|Africa|Europe|America|Ocean|continent|country|nation)\b",
)
"""`9,000 people across the region`: everywhere, and not in one of its places."""
AT_LARGE = re.compile(
    r"^(?: [\w-]+){0,3} (?:(?:in|around|across|throughout) the (?:entire |whole )?(?:world|globe|country|nation)"
    r"|worldwide|globally|nationwide|on earth)\b"
)
"""`60 repair ships in the world`: not those that were sent."""
OFF_RAILS = r"(?:left|jumped|came off|ran off|went off) the (?:rails?|tracks?)"
DERAILED = re.compile(rf"^(?: [\w-]+){{0,3}} (?:(?:were |was |had )?derailed|{OFF_RAILS})\b")
OVER = r"(?:flipped|rolled|tipped|toppled|fell) (?:over|on)"
OVERTURNED = re.compile(rf"^(?: [\w-]+){{0,3}} (?:overturned|capsized|{OVER})\b")
"""After vehicles, what became of so many of them: `four coaches overturned`."""
SHIPS = r"(?:boats?|ships?|vessels?|dhows?|trawlers?)"
OF_SEVERAL = re.compile(rf"^ (?:of|from|on|aboard) (?:\d+|{SMALL}|several|other|another) (?:[a-z-]+ )?{SHIPS}\b")
"""After a crew, what makes it that of other ships: `32 crew of two fishing boats`."""
EACH = re.compile(r"^(?: [\w-]+)? (?:(?:an?|per|each|every) (?:year|month|week|day)|annually|yearly|monthly|daily)\b")
"""`200 faults a year`: not those of the event."""
ELSEWHERE = re.compile(
    r"^(?: \w+){0,3} (?:elsewhere|(?:in|on|across) (?:other|neighbou?ring|surrounding)|outside (?!an?\b))\b"
)
NARROW = re.compile(r"^(?: \w+){0,2} (?:in|at) the (?:province|district|city|town|village|area|state|island)\b")
