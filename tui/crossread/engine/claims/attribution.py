"""By whose word a sentence speaks: `according to X`, `X said`, and quotations that go on over sentences."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural
from crossread.engine.text.number_words import number_key
from crossread.model import Span

LONGEST = 120
"""Code points of a speaker's wording at most."""

SHORT = 5
"""Words of a speaker who is recognised by the last of them."""
FAR = 12
"""Sentences over which a quotation or a pronoun reaches back."""
SENTENCE = 1_000
"""Code points of a sentence in which a speaker is looked for."""

NEAR = 3
"""Sentences back to the speaker of a quotation that names none itself."""
OPENERS = frozenset('“"')
OPENING, CLOSING = "“", "”"
NAME = r"[^,.;:\"“”()\n]"
INITIAL = (
    r"(?:(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Ms|St|Lt))\.|(?<=\b(?:Gen|Col|Sgt|Mrs|Rev|Gov|Sen|Rep))\."
    r"|(?<=\b(?:Capt|Prof))\.|(?<=U\.[SKN])\.)"
)
WORDS = rf"(?:{NAME}|{INITIAL})"
PERSON = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
LOWER = re.compile(r"[a-z]+")
JOINING = frozenset({"and", "or", "to", "of", "that", "but"})
"""Words in which no speaker's wording ends that begins inside a clause."""
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "we", "i", "that"})
ARTICLES = frozenset({"the", "a", "an", "this", "these", "in", "on", "at", "it"})


CONTRAST = re.compile(r", (?:while|whereas|although|though|which|who)\b")
"""What opens another's clause, or goes on from the speaker that the sentence began with."""
LEADING = re.compile(
    r"^(?:soon thereafter|soon after|later|while|and|but|as|although|though|whereas|however|that|where)\s+",
    re.IGNORECASE,
)
"""What joins a clause with its speaker to the one before."""
THAT = re.compile(r"\s(?:that|saying)\b")
"""After the speaker, what is said: `citing reports that`."""

HEADLINE = re.compile(r"\s[-–—]\s")
"""What parts a headline in two: `Nine held over blaze - police`."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns that name a speaker."""

    verbs: frozenset[str]
    """First words of the verbs of saying: without one of them only `according` and `closing` find a speaker."""
    according: re.Pattern[str]
    after: re.Pattern[str]
    """`..., said X` and `..., X said` at the end of a statement."""
    lead: re.Pattern[str]
    """`X said (that) ...` at the beginning."""
    which: re.Pattern[str]
    """`X, which said that ...` at the beginning."""
    closing: re.Pattern[str]
    """A headline's source at its end: `Quake kills 12: agency`."""
    offices: re.Pattern[str]
    """What a speaker may be that has no capital letter."""
    asides: re.Pattern[str]
    """What is said about the saying, after the speaker's name."""


INSIDE = frozenset(
    {
        "we",
        "I",
        "you",
        "they",
        "he",
        "she",
        "it",
        "was",
        "were",
        "is",
        "are",
        "been",
        "has",
        "have",
        "had",
        "be",
        "will",
        "would",
    }
)
"""Words that stand in no speaker's name: what they stand in is a clause."""


OPENS_NONE = frozenset(
    (
        *("after", "before", "when", "while", "during", "since", "until", "with", "without", "as", "from", "for", "of"),
        *("to", "that", "than", "by", "was", "were", "is", "are", "been", "be", "has", "have", "had", "would", "will"),
        *("could", "should", "may", "might", "must", "not", "then", "there"),
    )
)
"""Words with which no speaker's wording begins."""

INNER = frozenset(("in", "on", "at", "inside", "over", "into", "through", "about"))
"""Nor with these, unless with a capital: `In Varn police said` opens a sentence."""

ENDS_NONE = frozenset(("a", "an", "the", "of", "to", "from", "with", "by", "for", "than", "following", "amid", *INNER))
"""Words with which none ends."""

TOLL = frozenset(
    ("dead", "deaths", "fatalities", "injuries", "casualties", "victims", "bodies", "killed", "injured", "wounded")
)
"""What is counted and never speaks."""

NO_SAYING = (
    r"(?!reports (?:suggest|reveal|indicat|show|claim|sa(?:y|id)\b|of\b|from\b)"
    r"|(?:confirmed|reported|declared) (?:dead|killed|missing|injured|hurt)\b|claim(?:s|ed)? (?:[\w,-]+ ){1,4}lives\b)"
)
"""Where a verb of saying is none: `local reports suggested`, `a crash claims 60 lives`."""


def _either(verbs: Iterable[str]) -> str:
    return "|".join(sorted(verbs, key=len, reverse=True))


@per_lexicon
def _persons() -> frozenset[str]:
    """Nouns of persons, one or many: whoever ends a statement with `said` may be any of them."""
    listed = lexicon().words("nouns", "people")
    return frozenset({*listed, *map(plural, listed), *lexicon().words("nouns", "people plurals")})


@per_lexicon
def cues() -> Cues:
    """The patterns, with the speech verbs of the lexicon."""
    data = lexicon()
    every = set(data.words("grammar", "speech"))
    rarely = set(data.words("speakers", "seldom last"))
    speech = _either(every - rarely)
    naming = _either(every - rarely - set(data.words("speakers", "telling")))
    leading = _either((every | set(data.words("speakers", "leading"))) - set(data.words("speakers", "not leading")))
    offices = _either(re.escape(word).replace(r"\*", r"\w*") for word in data.words("speakers", "offices"))
    asides = _either(map(re.escape, data.words("speakers", "asides")))
    hearers = _either(map(re.escape, data.words("speakers", "hearers")))
    aside = rf"(?:,\s(?:(?:an?|the|who)\s{WORDS}{{2,80}}(?:,\s{WORDS}{{2,40}})?|{PERSON})"
    return Cues(
        verbs=frozenset(verb.split()[0] for verb in every | set(data.words("speakers", "leading"))),
        according=re.compile(rf"\b(?:[Aa]ccording to|[Qq]uoting|[Cc]iting|in the words of)\s+({WORDS}{{2,{LONGEST}}})"),
        after=re.compile(
            rf"[,?!][\"”’']*\s*\"?"
            rf"(?:(?:{naming})\s+(?!(?:{speech})\b)({WORDS}{{2,{LONGEST}}}{aside})?)|({WORDS}{{2,{LONGEST}}}?{aside},)?)"
            rf"\s(?:has |have |had )?(?:{speech})\b)"
        ),
        which=re.compile(rf"^({WORDS}{{2,60}}), (?:who|which) (?:has |had |have )?(?:{speech})\b"),
        offices=re.compile(rf"\b(?:{offices})\b", re.IGNORECASE),
        asides=re.compile(rf"\s(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{asides}|to (?:{hearers}))\b"),
        closing=re.compile(r": ([A-Z][\w.&' -]{1,40})$"),
        lead=re.compile(
            rf"^[\"“'‘]?(?:In [^,]{{2,40}}, |On [^,]{{2,30}}, |But |And |However, |Meanwhile, |Earlier, )?"
            rf"({WORDS}{{2,{LONGEST}}}?{aside},)?)\s(?:have |has |had |also |later |earlier |on \w+ |\w+ly )?"
            rf"{NO_SAYING}(?:{leading})\b(?!\s(?:by|to be)\b)"
        ),
    )


class Voices:
    """Who says the sentences of one text; each is looked for when it is first asked for."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._sentences = sentences
        self._named: dict[int, str] = {}
        self._quoted = _quoted(text, sentences)

    def of(self, n: int) -> str:
        """The speaker of sentence `n` as worded, empty where the article itself speaks.

        A sentence inside a quotation speaks by the word of whoever is named where it begins, goes on or ends.
        """
        own = self._own(n)
        if own:
            return own
        first = n
        for step in (-1, 1):
            at = n
            while (
                self._quoted[at]
                and 0 <= at + step < len(self._quoted)
                and self._quoted[at + step]
                and abs(at - n) < FAR
            ):
                at += step
                if self._own(at):
                    return self._own(at)
            first = min(first, at)
        if not self._speech(first):
            return ""
        back = range(first - 1, max(-1, first - 1 - NEAR), -1)
        nearest = (m for m in (*back, n + 1) if m < len(self._sentences))
        return next((said for m in nearest if (said := self._own(m))), "")

    def _speech(self, n: int) -> bool:
        """Whether the sentence is spoken: it begins with a quotation mark."""
        span = self._sentences[n]
        return self._text[span.start] in OPENERS

    def _own(self, n: int) -> str:
        """Whom the sentence names itself; a pronoun means whoever was named last before it."""
        if n not in self._named:
            span = self._sentences[n]
            name = _speaker(self._text[span.start : min(span.end, span.start + SENTENCE)])
            if name and name.lower().split(" ")[0] in PRONOUNS:
                name = next((said for m in range(n - 1, max(-1, n - FAR), -1) if (said := self._own(m))), "")
            self._named[n] = name
        return self._named[n]


def _quoted(text: str, sentences: Sequence[Span]) -> list[bool]:
    """For each sentence whether any of it is quoted speech that goes on from or into another."""
    quoted = []
    inside = False
    for n, span in enumerate(sentences):
        if n and "\n\n" in text[sentences[n - 1].end : span.start]:
            inside = False
        opened = inside
        inside = _inside(text[span.start : span.end], inside)
        quoted.append(opened or inside)
    return quoted


def _inside(sentence: str, inside: bool) -> bool:
    """Whether a quotation is open after the sentence."""
    if inside and sentence.startswith('"'):
        inside = False  # each paragraph of a long quotation begins with a mark of its own
    curly = sentence.rfind(OPENING), sentence.rfind(CLOSING)
    if max(curly) >= 0:
        return curly[0] > curly[1]
    return inside != (sentence.count('"') % 2 == 1)


def _speaker(sentence: str) -> str:
    patterns = cues()
    m = patterns.according.search(sentence)
    if m:
        return _tidy(THAT.split(m[1])[0])
    said = "" if patterns.verbs.isdisjoint(LOWER.findall(sentence)) else _by_verb(sentence, patterns)
    if said:
        return said
    m = patterns.closing.search(sentence)
    if m and len(m[1].split()) <= SHORT and (m[1].isupper() or patterns.offices.search(m[1])):
        return m[1]
    return ""


def _by_verb(sentence: str, patterns: Cues) -> str:
    """Who says the sentence by a verb of saying: after a statement, else before one."""
    first = next((m for pattern in (patterns.which, patterns.lead) if (m := pattern.match(sentence))), None)
    opening = _tidy(_of_headline(first[1], sentence[first.end() :])) if first else ""
    if not _is_speaker(opening):
        opening = ""
    for m in patterns.after.finditer(sentence):
        if opening and CONTRAST.match(m[0]):
            return opening
        name = _last(_tidy(m[1] or _of_headline(m[2] or "", sentence[m.end() :])))
        if _is_speaker(name):
            return name
    return opening


def _of_headline(name: str, rest: str) -> str:
    """The source that a headline ends with, where the wording is one (`rest` is what stands behind its verb).

    A source of one word may go on: `Fire kills seven - police say more are missing`.
    """
    *told, source = HEADLINE.split(name)
    words = source.split()
    longest = 1 if rest.strip(" .") else SHORT
    if not told or not 0 < len(words) <= longest or words[0].lower() in ARTICLES:
        return name
    return source if cues().offices.search(source) else name


def _last(name: str) -> str:
    """The last part of a wording that begins inside a clause: `leaving two missing, the agency`."""
    head, comma, rest = name.rpartition(", ")
    first = name.split(" ")[0]
    inside = comma and first.islower() and first not in ARTICLES and first not in PRONOUNS
    return rest if inside and not cues().offices.search(head) else name


def _is_speaker(name: str) -> bool:
    words = name.split()
    if (
        not words
        or len(words) > 16
        or (words[-1] in JOINING and words[0].islower())
        or words[0] == "by"
        or not INSIDE.isdisjoint(words[1:])
        or not _phrase(words)
    ):
        return False
    if words[0].lower() in PRONOUNS or cues().offices.search(name):
        return True
    if any(w[0].isupper() for w in words if w.lower() not in ARTICLES):
        return True
    return (
        len(words) <= SHORT and (words[0] in ARTICLES or words[-1].endswith("s")) and not _persons().isdisjoint(words)
    )


def _phrase(words: Sequence[str]) -> bool:
    """Whether the words may name who speaks: they are no clause, no number of dead, no thing with its place."""
    first = words[0].lower()
    if first in OPENS_NONE or words[0] in INNER or words[-1].lower() in ENDS_NONE:
        return False
    if number_key(first)[:1].isdigit() and first != "one":
        return TOLL.isdisjoint(words) and _may_speak(words)
    if not words[0][0].islower() or first in ARTICLES or first in PRONOUNS:
        return True
    head = list(takewhile(lambda word: word not in ENDS_NONE, words))
    return _may_speak(head) or any(word[:1].isupper() for word in head)


def _may_speak(words: Sequence[str]) -> bool:
    return not _persons().isdisjoint(words) or bool(cues().offices.search(" ".join(words)))


def _tidy(name: str) -> str:
    """The speaker without what is said about the saying (`told AFP late Tuesday`)."""
    said = cues().asides.split(name)[0]
    if said.strip().lower() in ARTICLES:
        said = name  # an earlier report
    return LEADING.sub("", said).strip(" ,'\"”“’–—-")
