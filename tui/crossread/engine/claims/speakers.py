"""Who may be a speaker: the wording beside a verb of saying, without what is said about the saying."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural
from crossread.engine.text.number_words import number_key

SHORT = 5
"""Words of a speaker who is recognised by the last of them."""
MOST_WORDS = 16
"""Words of any speaker's wording."""
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "we", "i", "that"})
PERSONAL = frozenset({"he", "she", "it", "they", "we", "i"})
OPENED = re.compile(r" [—–] (?:The|An?) ")
"""Where a report begins behind its dateline, so that no name stands around it: `Kenya — The number`."""
NUMBERS_OF = (["number"], ["toll"], ["count"])
"""After an article these speak for nobody: `the number of people confirmed`."""
ARTICLES = frozenset({"the", "a", "an", "this", "these", "in", "on", "at", "it"})

LEADING = re.compile(
    r"^(?:soon thereafter|soon after|later|while|and|but|as|although|though|whereas|however|that|where"
    r"|(?:in|by|on) (?:[a-z]+ )?\d{4},?)\s+",
    re.IGNORECASE,
)
"""What joins a clause with its speaker to the one before."""
DOES_MORE = re.compile(
    r"^([^,]*?\b[A-ZÀ-Þ][\w’'-]+) (?:[a-z]{2,}ed|flew|went|came|met|took|made|held|led|won|ran) (?!by\b).*"
)
"""A name with what its bearer does before he speaks: `Ann Lee` flew over the hills and (said)."""
MANNER = re.compile(r"(?<=\w) (?!family\b|assembly\b|ally\b|daily\b|weekly\b|monthly\b)[a-z]+ly$")
"""How somebody said it, before the verb: `officials wrongly` (said)."""
SHORT_FORM = re.compile(r" \([A-Z][\w.&-]{1,11}\)")
"""What a body is called for short: `the Vale Rescue Agency (VRA)`."""
WHOLE = re.compile(r"\d[\d,.]*")
YEAR = re.compile(r"(?:19|20)\d\d")
HEADLINE = re.compile(r"\s[-–—]\s")
"""What parts a headline in two: `Nine held over blaze - police`."""


@dataclass(frozen=True, slots=True)
class _Words:
    inside_none: frozenset[str]
    opens_none: frozenset[str]
    opens_none_small: frozenset[str]
    ends_none: frozenset[str]
    joining: frozenset[str]
    toll: frozenset[str]
    persons: frozenset[str]
    """Nouns of persons, one or many: whoever ends a statement with `said` may be any of them."""
    offices: re.Pattern[str]
    """What a speaker may be that has no capital letter."""
    between: re.Pattern[str]
    """What stands between a speaker and the verb: `, however,`."""
    aged: re.Pattern[str]
    """An age behind a name, with its last comma where a verb follows: `Ann Lee, 58,` told, `Ann Lee, 58`, a doctor."""
    before_verb: re.Pattern[str]
    """What ends a wording and belongs to the verb: `the hospital now` (gives)."""
    asides: re.Pattern[str]
    """What is said about the saying, after the speaker's name."""


@per_lexicon
def _words() -> _Words:
    data = lexicon()
    people = data.words("nouns", "people")
    small = frozenset(data.words("speakers", "opens none in small letters"))
    offices = either(office_words())
    asides = either(map(re.escape, data.words("speakers", "asides")))
    hearers = either(map(re.escape, data.words("speakers", "hearers")))
    before = either(data.words("speakers", "before the verb"))
    acting = (*data.words("grammar", "speech"), *data.words("speakers", "doing"))
    return _Words(
        inside_none=frozenset(data.words("speakers", "inside none")),
        opens_none=frozenset(data.words("speakers", "opens none")),
        opens_none_small=small,
        ends_none=frozenset(data.words("speakers", "ends none")) | small,
        joining=frozenset(data.words("speakers", "joining")),
        toll=frozenset(data.words("speakers", "toll")),
        persons=frozenset({*people, *map(plural, people), *data.words("nouns", "people plurals")}),
        between=re.compile(rf", (?:{either(data.words('speakers', 'between'))}), "),
        aged=re.compile(
            r"(\b[A-ZÀ-Þ][\w’'-]+), (?:aged )?[1-9]\d?(?=, )"
            rf"(?:,(?= (?:(?:{before}) )?(?:{either(acting)}|[a-z]+ed)\b))?"
        ),
        before_verb=re.compile(rf"(?: (?:{before}))+$"),
        offices=re.compile(rf"\b(?:{offices})\b", re.IGNORECASE),
        asides=re.compile(rf"\s(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{asides}|to (?:{hearers}))\b"),
    )


def office_words() -> list[str]:
    """Patterns of the words that tell somebody who speaks for something."""
    return [re.escape(word).replace(r"\*", r"\w*") for word in lexicon().words("speakers", "offices")]


def either(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


def unbroken(clause: str) -> str:
    """A clause without what stands between a speaker and the verb and tells nothing: an age, a short form in brackets,
    `however`.
    """
    known = _words()
    return known.between.sub(" ", known.aged.sub(r"\1", SHORT_FORM.sub("", clause)))


def is_pronoun(name: str) -> bool:
    """Whether somebody named before is meant."""
    return name.lower().split(" ")[0] in PRONOUNS


def is_office(name: str) -> bool:
    """Whether a wording holds a word of those who speak for something: `the coast guard`."""
    return _words().offices.search(name) is not None


def is_speaker(name: str) -> bool:
    """Whether a wording may name who speaks."""
    words = name.split()
    known = _words()
    if (
        not words
        or len(words) > MOST_WORDS
        or (words[-1] in known.joining and words[0].islower())
        or words[0] == "by"
        or OPENED.search(name)
        or words[1:2] in NUMBERS_OF
        or not known.inside_none.isdisjoint(words[1:])
        or any(_counts(words, at) for at in range(1, len(words)))
        or not _phrase(words)
    ):
        return False
    if words[0].lower() in PERSONAL:
        return len(words) == 1  # `he told her` is a clause
    if words[0].lower() in PRONOUNS or is_office(name):
        return True
    if any(word[0].isupper() for word in words if word.lower() not in ARTICLES):
        return True
    called = words[0] in ARTICLES or words[-1].endswith("s")
    return len(words) <= SHORT and called and not known.persons.isdisjoint(words)


def tidied(name: str) -> str:
    """The wording without what is said about the saying (`told AFP late Tuesday`)."""
    said = _words().asides.split(name)[0]
    if said.strip().lower() in ARTICLES:
        said = name  # an earlier report
    bare = DOES_MORE.sub(r"\1", LEADING.sub("", said)).strip(" ,'\"”“’–—-")
    bare = _words().before_verb.sub("", MANNER.sub("", bare))
    return bare if len(bare.split()) <= MOST_WORDS else bare.partition(", ")[0]


def goes_on(name: str) -> bool:
    """Whether a wording is a clause that another verb of saying follows: `The mayor called it a shame and` (said)."""
    return name.rpartition(" ")[2] in _words().joining


def last_part(name: str) -> str:
    """The last part of a wording that begins inside a clause: `leaving two missing, the agency`."""
    head, comma, rest = name.rpartition(", ")
    first = name.split(" ")[0]
    inside = comma and first.islower() and first not in ARTICLES and first not in PRONOUNS
    return rest if inside and not is_office(head) else name


def of_headline(name: str, rest: str) -> str:
    """The source that a headline ends with, where the wording is one (`rest` is what stands behind its verb).

    A source of one word may go on: `Fire kills seven - police say more are missing`.
    """
    *told, source = HEADLINE.split(name)
    words = source.split()
    longest = 1 if rest.strip(" .") else SHORT
    if not told or not 0 < len(words) <= longest or words[0].lower() in ARTICLES:
        return name
    return source if is_office(source) else name


def up_to_clause(name: str) -> str:
    """As much of a wording as may name who speaks, where no comma ends it: `According to the mayor` `there were 13`."""
    words = name.split()
    kept = list(_until_clause(words))
    while kept and kept[-1].lower() in _words().ends_none:
        kept.pop()
    cut = len(kept) < len(words) and any(word.lower() not in ARTICLES for word in kept)
    return " ".join(kept) if cut else name


def _until_clause(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        if at and (word in _words().inside_none or word == "there" or _counts(words, at)):
            return
        yield word


def _counts(words: Sequence[str], at: int) -> bool:
    """Whether a word inside a wording is a number, and of no name (`Radio 4`), no year and no part of another word."""
    word = number_key(words[at].lower())
    return WHOLE.fullmatch(word) is not None and not YEAR.fullmatch(word) and not words[at - 1][0].isupper()


def _phrase(words: Sequence[str]) -> bool:
    """Whether the words may name who speaks: they are no clause, no number of dead, no thing with its place."""
    known = _words()
    first = words[0].lower()
    if first in known.opens_none or words[0] in known.opens_none_small or words[-1].lower() in known.ends_none:
        return False
    if number_key(first)[:1].isdigit() and first != "one":
        return known.toll.isdisjoint(words) and _may_speak(words)
    if not words[0][0].islower() or first in ARTICLES or first in PRONOUNS:
        return True
    head = list(takewhile(lambda word: word not in known.ends_none, words))
    return _may_speak(head) or any(word[:1].isupper() for word in head)


def _may_speak(words: Sequence[str]) -> bool:
    return not _words().persons.isdisjoint(words) or is_office(" ".join(words))
