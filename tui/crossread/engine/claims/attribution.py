"""By whose word a sentence speaks: `according to X`, `X said`, and quotations that go on over sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.model import Span

LONGEST = 120
"""Code points of a speaker's wording at most."""

FAR = 12
"""Sentences over which a quotation or a pronoun reaches back."""
SENTENCE = 1_000
"""Code points of a sentence in which a speaker is looked for."""

OPENING, CLOSING = "“", "”"
NAME = r"[^,.;:\"“”()\n]"
INITIAL = (
    r"(?:(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Ms|St|Lt))\.|(?<=\b(?:Gen|Col|Sgt|Mrs|Rev|Gov|Sen|Rep))\."
    r"|(?<=\b(?:Capt|Prof))\.|(?<=U\.[SKN])\.)"
)
WORDS = rf"(?:{NAME}|{INITIAL})"
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "we", "i", "that"})
ARTICLES = frozenset({"the", "a", "an", "this", "these", "in", "on", "at", "it"})
OFFICES = re.compile(
    r"\b(?:officials?|spokes\w+|police|ministry|minister|agency|authorit\w+|government|president|doctor|reports?|survey|media|sources?|statement|chief|head|director|"
    r"witness\w*|resident|survivors?|group|company|service|department|newspaper|television|officer|commander|mayor|"
    r"governor|general|lawyer|analysts?|experts?|army|military|hospital|observatory|organi[sz]ation|journalist|leader|"
    r"union|bank|office|investigators?|prosecutors?|rescuers?|firefighters?|embassy|militants?|rebels?)\b",
    re.IGNORECASE,
)
"""What a speaker may be that has no capital letter."""
ASIDE = re.compile(
    r"\s(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|late|told|in a statement|said"
    r"|to (?:AFP|AP|Reuters|the Associated)|shortly|earlier|speaking|yesterday|today|when|as|after)\b"
)
"""What is said about the saying, after the speaker's name."""


LEADING = re.compile(r"^(?:while|and|but|as|although|though|whereas|however|that|where)\s+", re.IGNORECASE)
"""What joins a clause with its speaker to the one before."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns that name a speaker."""

    according: re.Pattern[str]
    after: re.Pattern[str]
    """`..., said X` and `..., X said` at the end of a statement."""
    lead: re.Pattern[str]
    """`X said (that) ...` at the beginning."""


UNFIT = frozenset({"say", "saying", "citing", "put", "quoted", "called", "described", "believe", "adding"})
"""Speech verbs that seldom end a statement with its speaker."""


@per_lexicon
def cues() -> Cues:
    """The patterns, with the speech verbs of the lexicon."""
    listed = set(lexicon().words("grammar", "speech")) - UNFIT
    speech = "|".join(sorted(listed, key=len, reverse=True))
    aside = rf"(?:,\s(?:an?|the|who)\s{WORDS}{{2,80}}"
    return Cues(
        according=re.compile(
            rf"\b(?:[Aa]ccording to|[Qq]uoting|[Cc]iting|[Ss]ays?:?|in the words of)\s+({WORDS}{{2,{LONGEST}}})"
        ),
        after=re.compile(
            rf"[,?!][\"”’']*\s*\"?"
            rf"(?:(?:{speech})\s+({WORDS}{{2,{LONGEST}}}{aside})?)|({WORDS}{{2,{LONGEST}}}?{aside},)?)\s(?:{speech})\b)"
        ),
        lead=re.compile(
            rf"^[\"“'‘]?(?:In [^,]{{2,40}}, |On [^,]{{2,30}}, |But |And |However, |Meanwhile, |Earlier, )?"
            rf"({WORDS}{{2,{LONGEST}}}?{aside},)?)\s(?:have |has |had |also |later |earlier |on \w+ )?"
            rf"(?:{speech}|say|put)\b(?!\s(?:by|to be)\b)"
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
        return ""

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
    curly = sentence.rfind(OPENING), sentence.rfind(CLOSING)
    if max(curly) >= 0:
        return curly[0] > curly[1]
    return inside != (sentence.count('"') % 2 == 1)


def _speaker(sentence: str) -> str:
    patterns = cues()
    m = patterns.according.search(sentence)
    if m:
        return _tidy(m[1])
    for m in patterns.after.finditer(sentence):
        name = _tidy(m[1] or m[2] or "")
        if _is_speaker(name):
            return name
    m = patterns.lead.match(sentence)
    if m:
        name = _tidy(m[1])
        if _is_speaker(name):
            return name
    return ""


def _is_speaker(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 16:
        return False
    if words[0].lower() in PRONOUNS or OFFICES.search(name):
        return True
    return any(w[0].isupper() for w in words if w.lower() not in ARTICLES)


def _tidy(name: str) -> str:
    """The speaker without what is said about the saying (`told AFP late Tuesday`)."""
    return LEADING.sub("", ASIDE.split(name)[0]).strip(" ,'\"”“’")
