"""Named answers as they stand in a text, with the event that they belong to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crossread.engine.facts.reading import Mention, Reading
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import When
from crossread.engine.text.places import TIME_WORDS, countries, place_key
from crossread.engine.text.stopwords import STOP_WORDS
from crossread.model import Claim, Span
from crossread.model.claim import NamedKind

WORD = r"[A-ZÀ-Þ][\w’]*+(?:'(?!s\b)\w++)*+"
ORGANISATION = rf"(?<![\w’'-]){WORD}(?:[ -](?:al-|ul-|el-|of (?:the )?|for (?:the )?|e-|i-)?{WORD}){{0,4}}"
"""A name of one or more words with a capital, as groups, people and places have.

It begins where a word begins and gives no letter back, so that a text of capitals is read in linear time.
"""

PERSON_WORD = r"(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]*[a-zß-ÿ](?:'(?!s\b)\w+)?)"
NICKNAME = r"(?: [\"“][A-ZÀ-Þ][\w’-]+[\"”](?= [A-ZÀ-Þ]))?"
"""What somebody is called besides, between first and last name: Ada `“Bo”` Holm."""

SMALL_WORD = r"(?:al-|bin |ibn |de |von |van |der |el-|ul-|ur-|da |dos )?"
PERSON = rf"{PERSON_WORD}{NICKNAME}(?: {SMALL_WORD}{PERSON_WORD}{NICKNAME}){{0,3}}"
"""A person's name: one to four words with a capital, initials, and the small words between them."""

FULL = rf"(?<![\w’'-])(?P<name>{PERSON}(?:,? (?:Jr|Sr)\b\.?| I{{1,3}}\b)?)"
"""A person's name where no word goes on before it."""

PARTY = r"(?:,? \(?[DRI]-[A-Z][A-Za-z. ]{0,9}[A-Za-z.]\)?)"
"""Party and state of a member of a parliament: `Ada Holm (D-Mass.)`, `Ada Holm, R-W. Va.`"""

WHOSE = PARTY + r"?(?:,? (?:\d{1,3}(?:-year-old)?|of [A-Z][\w’'-]+|from [A-Z][\w’'-]+),?){0,2}"
"""Age and home between a name and its verb: `X, 46, of Varn,`."""

LONG_WORD = re.compile(r"[^\W\d_]{4,}")
TITLED = 0.7
"""A sentence of which more of the longer words around a name have a capital is a headline in title case."""
FEW = 5
"""So few longer words tell no headline from a short sentence."""
AROUND = 200
"""How far around a name its sentence is looked at, in code points."""

SPELT_OUT = re.compile(
    rf"(?<![\w’'-])(?P<whole>{WORD}(?: (?:of |for |the ){{0,2}}{WORD}){{1,7}}+)"
    r"(?: \(|,? (?:or|known as) (?:the )?)(?P<short>[A-Z]{2,6})\b"
)
"""A name and its initials, by which the text calls it from there on."""

CALLED = re.compile(
    r"(?:[A-Z][a-z]+(?:-[a-z]+)*-(?:old|brother|sister|father|mother|son|daughter|law|of-\w+)"
    r"|Unemployed|Gunman|Suspect|Victim|Grandmother|Grandfather|Teenager|Schoolboy|Schoolgirl|Pensioner|Student|Spokesman"
    r"|Spokeswoman|Sheriff(?:['’]s)? Deputy) (?=[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ])"
)
"""What a sentence that begins with a person puts before the whole name: `Sixteen-year-old`, `Grandmother`."""

ENDED = re.compile(r"(?:\A|[\n.!?:][\"”’)]?)[ \"“‘]*$")
"""Where a sentence begins, what stands before it."""

BEGINS = 4
"""How far before a name it is looked whether a sentence begins there, in code points."""

MOST_RANKS = 3
"""So many ranks and forms of address at most stand before one name."""

POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One named claim, before it is known which others answer the same question."""

    claim: Claim
    mention: Mention | None = None
    """The event it belongs to; None where the question is no event's."""
    asks: str = ""
    """What else tells the question: `Prime Minister|Pakistan`."""
    when: When | None = None
    """The time at which the event was: the answer, or what the sentence of a name tells of it."""
    besides: bool = False
    """Others may be named beside it without gainsaying it: one of those charged, one of the buildings that burned."""
    rival: bool = False
    """Another named beside it gainsays it, in the same report too: two groups that claim one bombing."""
    person: bool = False
    """A person among those who were hit, beside the places and groups that were."""
    accused: bool = False
    """A person who is said by name to have done it, and no group or state."""
    weak: bool = False
    """It bears out what others say and gainsays nobody: a day of the lead that is not bound to the event."""
    part: str = ""
    """The part of the event that is asked for, where it is not the whole: the rescue of those who were held."""
    word: str = ""
    """The noun for what its verb tells, where no mention names the event: `kidnapping` of `abducted on`."""
    adrift: bool = False
    """A weekday in a report of which nobody knows the day."""


def sighting(
    reading: Reading,
    kind: NamedKind,
    span: Span,
    name: str,
    *,
    mention: Mention | None = None,
    asks: str = "",
    when: When | None = None,
    besides: bool = False,
) -> Sighting:
    """The sighting of a name at a place of an article."""
    sentence = reading.sentences[reading.sentence_at(span.start)]
    claim = Claim(
        reading.article.id, span.start, span.end, sentence, kind, name=name, quote=span.of(reading.article.text)
    )
    return Sighting(claim, mention, asks, when, besides)


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words as they are, the longest first."""
    return rf"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"


@per_lexicon
def ranks() -> re.Pattern[str]:
    """Ranks and forms of address before a name: `Vice-Admiral Sir`."""
    return re.compile(rf"(?:{any_of(lexicon().words('roles', 'ranks'))} ){{1,{MOST_RANKS}}}")


@per_lexicon
def _callings() -> re.Pattern[str]:
    """What people are called who do something, where a sentence begins with one before the whole name: `Actress`."""
    nouns = (word.capitalize() for word in lexicon().words("nouns", "people") if word.isalpha() and not countries(word))
    return re.compile(rf"{any_of(set(nouns))} (?=[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ])")


def titled(reading: Reading, span: Span) -> bool:
    """Whether the sentence is a headline in which every word has a capital, so that no name ends where it seems to."""
    text = reading.article.text
    sentence = reading.sentences[reading.sentence_at(span.start)]
    around = text[max(sentence.start, span.start - AROUND) : span.start] + text[span.end : sentence.end][:AROUND]
    words: list[str] = LONG_WORD.findall(around)
    return len(words) > FEW and sum(word[0].isupper() for word in words) > TITLED * len(words)


def names_of_initials(text: str) -> dict[str, str]:
    """The names that initials stand for where a text says so (`the Varn Rescue Army, or VRA`), by the initials."""
    whole: dict[str, str] = {}
    for told in SPELT_OUT.finditer(text):
        short = told["short"]
        words = told["whole"].split()
        own = [n for n, word in enumerate(words) if word[0].isupper()][-len(short) :]
        if "".join(words[n][0] for n in own) == short:
            whole.setdefault(short, " ".join(words[own[0] :]))
    return whole


def named(found: re.Match[str], group: str = "name") -> tuple[Span, str]:
    """The name of a match without article, rank and possessive, with its place; empty where that group has none."""
    told = found.groupdict().get(group) or ""
    name = POSSESSIVE.sub("", told)
    if name.rpartition(" ")[2].lower() in TIME_WORDS:
        name = name.rpartition(" ")[0] or name  # `coach Ada Holm Saturday`
    start = found.start(group) + (len("The ") if name.startswith("The ") else 0) if told else found.start()
    end = found.start(group) + len(name) if told else start
    text = found.string
    rank = ranks().match(text, start, end) or CALLED.match(text, start, end)
    if not rank and ENDED.search(text, max(0, start - BEGINS), start):
        rank = _callings().match(text, start, end)
    span = Span(rank.end() if rank else start, end)
    return span, text[span.start : span.end]


def a_person(reading: Reading, span: Span, name: str) -> bool:
    """Whether a name of two words or more may be a person's: no country, place, day or body of people."""
    first, last = name.split()[0].lower(), name.split()[-1].lower()
    if first in TIME_WORDS or first in STOP_WORDS or {first, last} & bodies():
        return False
    if first in _of_places("of places") or last in _of_places("ends of places"):
        return False
    key = place_key(name)
    return not reading.countries_in(span) and all(place.key != key for place in reading.places)


@per_lexicon
def bodies() -> frozenset[str]:
    """Words that the names of bodies of people have, and of no person."""
    return frozenset(map(str, lexicon().part("roles", "bodies")))


@per_lexicon
def _of_places(which: str) -> frozenset[str]:
    return frozenset(map(str, lexicon().part("roles", which)))
