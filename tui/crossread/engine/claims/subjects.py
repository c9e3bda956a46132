"""Whom a sentence tells of: its subject, where that is somebody who may speak, and which pronouns may mean whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from crossread.engine.claims.speakers import ARTICLES, either, is_pronoun, is_speaker, office_words, tidied, unbroken
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural, verb_forms
from crossread.engine.text.number_words import number_key
from crossread.engine.text.places import countries

Sort = Literal["person", "people", "police", "body", "name", "called", ""]
"""Who a wording means: one person, several, the police (who are both many and one), an organisation, the bearer of a
bare name (`Ann Lee`, who may be a person or an organisation) or what has a name with an article (`The Vale Post`, which
may be a ship too), or none of them.
"""
PERSONS = ("he", "she")
FITTING: dict[str, tuple[Sort, ...]] = {
    "he": ("person", "name"),
    "she": ("person", "name"),
    "they": ("people", "police", "body"),
    "it": ("body", "name", "called"),
}
"""Whom a pronoun may mean of those who are known to have spoken."""
TOLD_OF: dict[str, tuple[Sort, ...]] = {**FITTING, "they": ("people", "police"), "it": ("body",)}
"""Whom it may mean of those who have only been told of."""

LONGEST = 14
"""Words of a subject at most."""
OPENING = re.compile(
    r"(?:(?:But|And|Yet|Then|Later|Earlier|Meanwhile|However),? )?"
    r"(?:(?:In|On|At|After|For|During|Since|By|From|Off|Near|Across|Speaking|Talking|Asked|Reached|Contacted|Interviewed"
    r"|Addressing|Visiting|Writing|Arriving|Standing|Flanked|Pressed)\b[^,\"“”]{2,60}, )?"
)
"""What a sentence may open with before its subject: `But in May, the mayor` (left)."""
BEHIND = re.compile(
    r"(?:Among|With|Beside)\b(?![^,]*\b(?:dead|killed|victims|drowned|bodies)\b)[^,\"“”]{2,60}? (?:was|is) "
    r"(?P<name>[^,\"“”]{2,60}?(?:, (?:an?|the) [^,\"“”]{2,60}?)?)[.]?$"
)
"""A subject that stands behind its verb: `Among the guests was Ann Lee, a nurse`."""
CORE = re.compile(r",|\s(?:of|in|for|from|at|on|with|to|near|by|under|who|which|whose|where|[–—-])\s")
"""Where the noun of a wording has come, and what is said about it begins: `a doctor` at the clinic."""
ASIDE = re.compile(r",\s(?P<aside>[^,\"“”]{2,120}),\s(?:[^,\"“”]{2,120},\s)?")
"""What stands between a subject and its verb: `The envoy in Varn, Ann Lee, gave`."""
NAME = r"[A-ZÀ-Þ][\w’'-]+"
NAMED = re.compile(r"[A-ZÀ-Þ]")
OWNER = re.compile(r"^.*[’']s ")
"""Whose somebody is: `The Vale Post's` Ann Lee."""
SMALL = re.compile(r"\b[a-zà-ÿ]+\b")
ENDED = re.compile(r"\w{2,}ed")
"""A verb of which no list knows."""


@dataclass(frozen=True, slots=True)
class _Words:
    persons: frozenset[str]
    titles: frozenset[str]
    """Those, and what only stands before a name."""
    people: frozenset[str]
    bodies: frozenset[str]
    either: frozenset[str]
    """Nouns of those who may be a person or a company: `the operator`."""
    places: frozenset[str]
    """Ends of the names of places: `Lee National Park`."""
    men: frozenset[str]
    women: frozenset[str]
    finite: frozenset[str]
    """Forms of verbs that follow any subject."""
    plain: frozenset[str]
    """Those that follow a subject of several alone: `residents fear`."""
    bearers: tuple[re.Pattern[str], ...]
    """Where a text gives a person's full name."""
    ends: re.Pattern[str]
    """What is told of those who speak no more: `died`, `was shot dead`."""


@per_lexicon
def _words() -> _Words:
    data = lexicon()
    persons = {*data.words("nouns", "people"), *data.words("speakers", "persons")}
    ranks = {title.lower().rstrip(".") for title in data.words("roles", "ranks")}
    called = [*office_words(), *(rf"{rank}\.?" for rank in ranks)]
    bodies = {*data.words("speakers", "bodies")}
    verbs = [verb_forms(entry) for entry in data.words("grammar", "verbs")]
    saying = {*data.words("grammar", "speech"), *data.words("speakers", "leading")}
    helping = {word for name in ("be", "have", "modal") for word in data.words("grammar", name)}
    doing = frozenset(data.words("speakers", "doing"))
    says = {word for word in saying if word.endswith(("ed", "s", "d", "e")) or word in ("put", "spoke of")}
    return _Words(
        persons=frozenset(persons),
        titles=frozenset(persons | ranks),
        people=frozenset({*map(plural, persons | bodies), *data.words("nouns", "people plurals")} - {"police", "crew"}),
        bodies=frozenset(bodies),
        either=frozenset(data.words("speakers", "persons or bodies")),
        places=frozenset({*data.words("roles", "ends of places"), "park"}),
        men=frozenset(data.words("speakers", "men")),
        women=frozenset(data.words("speakers", "women")),
        finite=doing | {form for forms in verbs for form in (forms[0][1], *forms[1])} | helping | says,
        plain=doing | {forms[0][0] for forms in verbs} | saying,
        bearers=(
            re.compile(rf"\b(?i:{either(called)}) (?:{NAME} ){{0,3}}({NAME})"),
            re.compile(rf"\b{NAME} ({NAME}),? (?:{either(data.words('grammar', 'speech'))})\b"),
            re.compile(rf"\b(?:{either(data.words('grammar', 'speech'))}) (?:{NAME} ){{1,4}}({NAME})"),
            re.compile(rf"\b{NAME} ({NAME}), (?:who|\d\d|an?|the) "),
        ),
        ends=re.compile(
            rf"\s*(?:(?:also |later )?(?:{either(data.words('roles', 'fallen', 'died'))})"
            rf"|(?:was|were|(?:has|have|had) been) (?:{either(data.words('roles', 'fallen', 'killed'))}))\b"
        ),
    )


def sort_of(wording: str) -> Sort:
    """Who a speaker's or subject's wording means; empty where its noun is none of those who speak."""
    core = OWNER.sub("", CORE.split(wording.strip())[0]).strip()
    country = _country(core)
    if country:
        return country if country != "people" or core.endswith("s") else ""
    left, joined, right = core.rpartition(" and ")
    if joined and right.split()[-1].lower() not in _words().bodies | _words().either:
        return "people" if sort_of(left) and sort_of(right) else ""
    return _sort_of_noun(core) or ("" if NAMED.match(core.rpartition(" ")[2]) is None else _sort_of_name(core, wording))


def _sort_of_noun(core: str) -> Sort:
    """Who is meant by the last noun, or by an office before a name: `army spokesman` Bo Lee."""
    known = _words()
    words = [word.lower().rstrip(".") for word in core.split()]
    head = words[-1] if words else ""
    if head == "police":
        return "police"
    if head in known.people:
        return "body" if len(words) > 1 and NAMED.match(core.rpartition(" ")[2]) else "people"
    if head in known.either:
        return "name"
    if head in known.bodies:
        return "body"
    named = NAMED.match(core.rpartition(" ")[2]) is not None and head not in known.places
    return "person" if head in known.persons or (named and not known.titles.isdisjoint(words)) else ""


def _sort_of_name(core: str, wording: str) -> Sort:
    """Who is meant by a name without an office before it."""
    known = _words()
    words = core.split()
    if words[-1].lower() in known.places:
        return ""
    short = any(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
    if short or not known.bodies.isdisjoint(word.lower().rstrip(".") for word in words):
        return "body"
    aside = wording.partition(", ")[2]
    told = sort_of(aside) if aside and not NAMED.match(aside) else ""
    if told or words[0].lower() not in ARTICLES:
        return told or "name"
    return "called" if all(NAMED.match(word) for word in words[1:]) else ""


def _country(core: str) -> Sort:
    """Whether a country is meant, which speaks as an organisation does, or its people."""
    called = core.removeprefix("The ").removeprefix("the ")
    found = next((name for name in countries(called) if name.end - name.start == len(called)), None)
    if found is None:
        return ""
    return "people" if found.form == "people" else "body"


def may_mean(pronoun: str, wording: str, *, spoke: bool) -> bool:
    """Whether a pronoun may mean those of that wording, who have spoken or have only been told of."""
    sort = sort_of(wording)
    head = CORE.split(wording)[0].rpartition(" ")[2]
    if pronoun not in FITTING or not sort:
        return spoke and not (pronoun in PERSONS and head.islower() and head.endswith("s"))
    if pronoun in PERSONS and not _as_called(pronoun, wording):
        return False
    if (pronoun == "they" and spoke and head.endswith("person")) or (
        pronoun == "it" and sort == "name" and head.islower()
    ):
        return True
    return sort in (FITTING if spoke else TOLD_OF)[pronoun]


def names_several(wording: str) -> bool:
    """Whether two persons are named together, so that no `he` is the one or the other: `Ann Lee and Bo Cole`."""
    left, joined, right = wording.partition(" and ")
    return bool(joined) and all(sort_of(part) in ("person", "name") for part in (left, right))


def last_word(wording: str) -> str:
    """The noun or last name of a wording, by which two of them are told from each other."""
    return CORE.split(wording)[0].rpartition(" ")[2].lower()


def last_names(text: str) -> frozenset[str]:
    """The last names of a text's persons: those who are called by an office and those who say something."""
    plain = set(SMALL.findall(text))
    named = (name for pattern in _words().bearers for name in pattern.findall(text))
    return frozenset(name for name in named if name.lower() not in plain)


def subject_of(sentence: str) -> str:
    """The subject that a sentence opens with, as worded, where it may speak and does or is something.

    Empty where there is none, as in a quotation, and where it tells of somebody's end.
    """
    whole = unbroken(sentence)
    behind_verb = BEHIND.match(whole)
    if behind_verb and sort_of(behind_verb["name"]) in ("person", "name"):
        return behind_verb["name"]
    opened = OPENING.match(whole)
    rest = whole[opened.end() if opened else 0 :]
    if not rest[:1].isalpha() or rest.split(" ")[0].lower() in lexicon().words("grammar", "preposition"):
        return ""
    for wording, behind in _openings(rest):
        name = tidied(wording)
        if not sort_of(name) or not _acts(name, behind):
            continue
        ended = _words().ends.match(behind) is not None
        return "" if ended or is_pronoun(name) or not is_speaker(name) else name
    return ""


def _openings(rest: str) -> Iterator[tuple[str, str]]:
    """The first words of a sentence, one more each time, with what stands behind them: those up to its first comma,
    or with an aside.
    """
    aside = ASIDE.search(rest)
    comma = rest.find(",")
    stop = comma if comma >= 0 else len(rest)
    at = 0
    for _ in range(LONGEST):
        at = rest.find(" ", at + 1)
        if at < 0 or at >= stop:
            break
        yield rest[:at], rest[at:]
    if aside and aside.start() == comma:
        kept = rest[: aside.end("aside")] if NAMED.match(aside["aside"]) or sort_of(aside["aside"]) else rest[:comma]
        yield kept, rest[aside.end("aside") + 1 :]
        yield kept, rest[aside.end() - 1 :]


def _acts(name: str, behind: str) -> bool:
    """Whether a verb follows a subject."""
    known = _words()
    following = [word.strip(',.;:"”') for word in behind.split(maxsplit=3)[:3]]
    following = [word for word in following if not word.endswith("ly") and word not in ("also", "later", "now")]
    word = following[0] if following else ""
    if sort_of(name) == "name" and word in lexicon().words("grammar", "be"):
        return False  # what is or was may be a place
    if word in known.finite or ENDED.fullmatch(word):
        return not _counted(name, word)
    return sort_of(name) in ("people", "police") and word in known.plain and not _counted(name, word)


def _counted(name: str, verb: str) -> bool:
    """Whether a subject is counted and only told what became of it: `nine people` were (hurt)."""
    return number_key(name.split()[0].lower())[:1].isdigit() and verb in lexicon().words("grammar", "be")


def _as_called(pronoun: str, wording: str) -> bool:
    """Whether nothing in the wording speaks against a pronoun: `he` is no spokeswoman."""
    *titles, head = CORE.split(wording)[0].split() or [""]
    words = {word.strip(".,").lower() for word in (*titles, *([head] if head.islower() else []))}
    known = _words()
    return words.isdisjoint(known.women if pronoun == "he" else known.men)
