"""Who speaks in the sentences of a text: also in quotations that go on over several, and where a pronoun does."""

from collections.abc import Sequence

from crossread.engine.claims.sides import Clause, clauses_of, doer_of
from crossread.engine.claims.speakers import is_pronoun, is_several
from crossread.model import Span

FAR = 12
"""Sentences over which a quotation or a pronoun reaches back."""
SENTENCE = 1_000
"""Code points of a sentence in which a speaker is looked for."""

NEAR = 3
"""Sentences back to the speaker of a quotation that names none itself."""
ONE_PERSON = frozenset({"he", "she"})
OPENERS = frozenset('“"')
OPENING, CLOSING = "“", "”"


class Voices:
    """Who says the sentences of one text; each is looked for when it is first asked for.

    Sentences go by their number in the text, 0 the first; their spans are in code points of it.
    """

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._sentences = sentences
        self._clauses: dict[int, list[Clause]] = {}
        self._quoted = _quoted(text, sentences)

    def of(self, n: int, at: int) -> str:
        """The speaker of what stands at a place (in code points of the text) in sentence `n`, as worded; empty where
        the article itself speaks.

        A sentence inside a quotation speaks by the word of whoever is named where it begins, goes on or ends.
        """
        if self._own(n):
            place = at - self._sentences[n].start
            return next(clause.speaker for clause in reversed(self._clauses[n]) if clause.start <= max(place, 0))
        first = n
        for step in (-1, 1):
            here = n
            while (
                self._quoted[here]
                and 0 <= here + step < len(self._quoted)
                and self._quoted[here + step]
                and abs(here - n) < FAR
            ):
                here += step
                if self._own(here):
                    return self._own(here)
            first = min(first, here)
        if not self._speech(first):
            return ""
        back = range(first - 1, max(-1, first - 1 - NEAR), -1)
        nearest = (m for m in (*back, n + 1) if m < len(self._sentences))
        return next((said for m in nearest if (said := self._own(m))), "")

    def _speech(self, n: int) -> bool:
        """Whether the sentence is spoken: it begins with a quotation mark."""
        span = self._sentences[n]
        return self._text[span.start] in OPENERS

    def _meant(self, n: int, pronoun: str) -> str:
        """Whom a pronoun behind this sentence means: `he` is none of several, where one person is named, and may be one
        of whom it is only told what he did.
        """
        last = self._own(n)
        one = pronoun.lower() in ONE_PERSON and is_several(last)
        if not last and pronoun.lower() in ONE_PERSON:
            span = self._sentences[n]
            return doer_of(self._text[span.start : min(span.end, span.start + SENTENCE)])
        named = [clause.speaker for clause in self._clauses[n] if clause.speaker and not is_several(clause.speaker)]
        return named[-1] if one and named else last

    def _own(self, n: int) -> str:
        """Whom the sentence names itself, the last of them; a pronoun means whoever was named last before it."""
        if n not in self._clauses:
            span = self._sentences[n]
            self._clauses[n] = []  # a pronoun in it asks for those before
            last = ""
            for clause in clauses_of(self._text[span.start : min(span.end, span.start + SENTENCE)]):
                speaker = clause.speaker
                if speaker and is_pronoun(speaker):
                    before = range(n - 1, max(-1, n - FAR), -1)
                    speaker = last or next((said for m in before if (said := self._meant(m, speaker))), "")
                last = speaker or last
                self._clauses[n].append(Clause(clause.start, speaker))
        return next((clause.speaker for clause in reversed(self._clauses[n]) if clause.speaker), "")


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
