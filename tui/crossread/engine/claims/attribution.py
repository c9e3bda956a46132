"""By whose word a clause speaks: `according to X`, `X said`, `on the count of X`."""

import re
from dataclasses import dataclass

from crossread.engine.claims.speakers import (
    SHORT,
    either,
    goes_on,
    is_office,
    is_speaker,
    last_part,
    of_headline,
    office_words,
    tidied,
    unbroken,
    up_to_clause,
)
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.places import TIME_WORDS

LONGEST = 120
"""Code points of a speaker's wording at most."""

NAME = r"[^,.;:\"“”()\n]"
INITIAL = (
    r"(?:(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Ms|St|Lt))\.|(?<=\b(?:Gen|Col|Sgt|Mrs|Rev|Gov|Sen|Rep|Adm|Maj|Cpl))\."
    r"|(?<=\b(?:Capt|Prof|Brig|Cmdr|Supt))\.|(?<=U\.[SKN])\.)"
)
WORDS = rf"(?:{NAME}|{INITIAL})"
PERSON = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
LOWER = re.compile(r"[a-z]+")

MORE_OF_HIM = re.compile(r", (?:which|who)\b")
"""What goes on from the speaker that the sentence began with."""
OF_ANOTHER = re.compile(r"(?:which|whom|that) \S")
"""What another says of a thing that was named: `rifles, which the army said`."""
THAT = re.compile(r"\s(?:that|saying)\b")
"""After the speaker, what is said: `citing reports that`."""
WHO = re.compile(r"\s(?:who|which)\b")
"""After the speaker, more of him: `a match official who asked not to be named`."""
SAYS = frozenset({"says", "said", "say", "claims", "claimed", "estimates", "estimated", "reports", "reported"})
"""Before these any noun may be a speaker beside one who is known."""
PLAIN = re.compile(r"(?:[Tt]he|its|their|local) [a-z]+(?: [a-z]+)?")
"""Such a noun: `the province`."""

BY_PHONE = r"(?!\s(?:\w+\s)?(?:phone|telephone|email|e-mail|radio|letter|text|video|fax)\b)"
"""How somebody said it, not who: `said by satellite phone`."""
NO_SAYING = (
    r"(?!reports (?:suggest|reveal|indicat|show|claim|sa(?:y|id)\b|of\b|from\b)"
    r"|add(?:s|ed) to\b"
    r"|(?:confirmed|reported|declared) (?:dead|killed|missing|injured|hurt)\b|claim(?:s|ed)? (?:[\w,-]+ ){1,4}lives\b)"
)
"""Where a verb of saying is none: `local reports suggested`, `a crash claims 60 lives`, `rain added to the misery`."""
FIGURE_VERBS = (
    "give",
    "gives",
    "gave",
    "put",
    "puts",
    "raised",
    "lifted",
    "revised",
    "lowered",
    "cut",
    "increased",
    "corrected",
)
FIGURE = (
    r"(?:g(?:ive|ives|ave)\s(?:an?|the|its|their)\s"
    r"(?:(?:[\w-]+\s){0,2}(?:toll|figure|number|count|estimate|total)s?\b|(?:[\w’',-]+\s){1,8}as\s)"
    r"|(?:raised|lifted|revised|lowered|cut|increased)\s(?:its|his|her|their)\s(?:[\w-]+\s){0,2}"
    r"(?:toll|figure|number|count|estimate|total)\b"
    r"|corrected\s(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,2}(?:toll|figure|number|count|estimate|total)\b"
    r"|puts?\s(?!up\b|out\b)(?:[\w’',-]+\s){1,12}at\s)"
)
"""What names a speaker by the figure that follows: `the ministry put the toll at 25`, `gave the number as 12`."""


@dataclass(frozen=True, slots=True)
class _Cues:
    verbs: frozenset[str]
    """First words of the verbs of saying: without one of them only `according` and `closing` find a speaker."""
    said: re.Pattern[str]
    """Any verb of saying inside a wording."""
    according: re.Pattern[str]
    reckoned: re.Pattern[str]
    """`on the government's reckoning`, `put at 41 percent by the mayor`."""
    after: re.Pattern[str]
    """`..., said X` and `..., X said` at the end of a statement."""
    last: re.Pattern[str]
    """`..., X say` where nothing follows."""
    lead: re.Pattern[str]
    """`X said (that) ...` at the beginning."""
    which: re.Pattern[str]
    """`X, which said that ...` at the beginning."""
    closing: re.Pattern[str]
    """A headline's source at its end: `Quake kills 12: agency`."""


@per_lexicon
def _cues() -> _Cues:
    """The patterns, with the speech verbs of the lexicon."""
    data = lexicon()
    every = set(data.words("grammar", "speech"))
    rarely = set(data.words("speakers", "seldom last"))
    closing = set(data.words("speakers", "closing"))
    leads = every | set(data.words("speakers", "leading"))
    speech = either(every - rarely)
    naming = either(every - rarely - set(data.words("speakers", "telling")))
    leading = either(leads - set(data.words("speakers", "not leading")))
    reckonings = either(data.words("speakers", "reckonings"))
    office = rf"(?:[\w-]+\s){{0,2}}(?:{either(office_words())})\s(?:of|for|at|in|with)"
    more = rf"(?:an?|the|who|which|speaking|{office})\s{WORDS}{{2,{LONGEST}}}(?:,\s{WORDS}{{2,40}})?"
    aside = rf"(?:,\s(?:{more}|{PERSON}(?:,\sfrom\s{WORDS}{{2,40}})?)"
    before = either(data.words("speakers", "before the verb"))
    return _Cues(
        verbs=frozenset({*FIGURE_VERBS} | {verb.split()[0] for verb in leads | closing}),
        said=re.compile(rf"\s(?:{either(every)})\b"),
        according=re.compile(
            r"\b(?:[Aa]ccording to|[Qq]uoting|[Cc]iting|in the words of"
            rf"|(?:[Bb]y|[Oo]n|[Ii]n) (?:the )?(?:own |latest |first )?(?:{reckonings}) of)\s+({WORDS}{{2,{LONGEST}}})"
        ),
        reckoned=re.compile(
            rf"\b(?:[Bb]y|[Oo]n|[Ii]n) ({NAME}{{2,60}}?)[’']s? (?:own |latest |first )?(?:{reckonings})\b"
            rf"|\b(?:put|estimated|placed|reckoned|valued|quoted) at {WORDS}{{1,60}}? by ({WORDS}{{2,{LONGEST}}})"
        ),
        after=re.compile(
            rf"[,?!][\"”’']*\s*\"?"
            rf"(?:(?:{naming})\s+(?!(?:{speech})\b)({WORDS}{{2,{LONGEST}}}{aside})?)|({WORDS}{{2,{LONGEST}}}?{aside},)?)"
            rf"\s(?:has |have |had )?(?:{speech})\b)"
        ),
        last=re.compile(rf"[,?!][\"”’']*\s({WORDS}{{2,{LONGEST}}}?)\s(?:has |have |had )?(?:{either(closing)})[.!]?$"),
        which=re.compile(rf"^({WORDS}{{2,60}}), (?:who|which) (?:has |had |have )?(?:{speech})\b"),
        closing=re.compile(r"(?::|\s[-–—])\s([A-Z][\w.&' -]{1,40}|[a-z][\w' -]{3,40})$"),
        lead=re.compile(
            rf"^[\"“'‘]?(?:In [^,]{{2,40}}, |On [^,]{{2,30}}, |But |And |However, |Meanwhile, |Earlier,? )?"
            rf"({WORDS}{{2,{LONGEST}}}?{aside},)?)\s(?:(?:{before}|on \w+|\w+ly) ){{0,3}}"
            rf"{NO_SAYING}(?:(?:{leading})\b(?!\s(?:by\b{BY_PHONE}|to be\b))|{FIGURE})"
        ),
    )


def saying(clause: str) -> bool:
    """Whether a clause holds a verb of saying."""
    return not _cues().verbs.isdisjoint(LOWER.findall(clause))


def speaker_of(clause: str) -> str:
    """Who speaks a clause, as worded, a pronoun included; empty where the article itself does."""
    cues = _cues()
    clause = unbroken(clause)
    m = cues.according.search(clause)
    if m:
        return up_to_clause(tidied(THAT.split(m[1])[0]))
    m = cues.reckoned.search(clause)
    name = tidied(m[1] or up_to_clause(m[2])) if m else ""
    if is_speaker(name) and TIME_WORDS.isdisjoint(name.lower().split()):
        return name
    said = _by_verb(clause, cues) if saying(clause) else ""
    if said:
        return said
    m = cues.closing.search(clause)
    if m and len(m[1].split()) <= SHORT and (m[1].isupper() or is_office(m[1])) and is_speaker(m[1]):
        return m[1]
    return ""


def opening_speaker(clause: str, *, known: bool = False) -> str:
    """The speaker whom a clause begins with; empty where it begins with none.

    Beside a speaker that is `known` any noun may be one: `the coast guard says 92, the province says 91`.
    """
    cues = _cues()
    clause = unbroken(clause)
    m = cues.which.match(clause) or cues.lead.match(clause)
    name = tidied(WHO.split(of_headline(m[1], clause[m.end() :]))[0]) if m else ""
    name = cues.said.split(name)[0] if goes_on(name) else name
    if known and m and PLAIN.fullmatch(name) and m[0].rpartition(" ")[2] in SAYS:
        return name
    return name if is_speaker(name) else ""


def _by_verb(clause: str, cues: _Cues) -> str:
    """Who says the clause by a verb of saying: after a statement, else before one."""
    opening = opening_speaker(clause)
    for m in cues.after.finditer(clause):
        if opening and MORE_OF_HIM.match(m[0]):
            return opening
        named = WHO.split(m[1])[0] if m[1] else of_headline(m[2] or "", clause[m.end() :])
        name = last_part(tidied(named))
        if is_speaker(name) and not OF_ANOTHER.match(name):
            return name
    return opening or _at_the_end(clause, cues)


def _at_the_end(clause: str, cues: _Cues) -> str:
    """The speaker that a clause ends with by a verb that seldom names one."""
    m = cues.last.search(clause)
    name = last_part(tidied(of_headline(m[1], ""))) if m else ""
    return name if is_speaker(name) else ""
