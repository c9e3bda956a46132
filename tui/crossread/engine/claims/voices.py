"""Who speaks in the sentences of a text: also in quotations that go on over several, and where a pronoun does."""

from collections.abc import Sequence

from crossread.engine.claims.attribution import opening_speaker
from crossread.engine.claims.sides import Clause, clauses_of
from crossread.engine.claims.speakers import is_pronoun
from crossread.engine.claims.subjects import (
    PERSONS,
    last_names,
    last_word,
    may_mean,
    names_several,
    sort_of,
    subject_of,
)
from crossread.model import Span

FAR = 12
"""Sentences over which a quotation or a pronoun reaches back."""
SENTENCE = 1_000
"""Code points of a sentence in which a speaker is looked for."""

NEAR = 3
"""Sentences back to the speaker of a quotation that names none itself."""
TOLD = ": "
"""Before this stands who tells what follows: `The agent rejected this: the chain, he said, had held`."""
BEFORE_PLACES = ("in", "at", "near", "from", "to", "of", "outside")
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
        self._known: frozenset[str] | None = None
        self._subjects: dict[int, str] = {}

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

    def _before(self, n: int, pronoun: str) -> str:
        """Whom a pronoun in the sentence means, by the sentences before it: the nearest that is somebody who fits."""
        before = range(n - 1, max(-1, n - FAR), -1)
        return next((meant for m in before if (meant := self._meant(m, pronoun)) is not None), "")

    def _meant(self, n: int, pronoun: str) -> str | None:
        """Whom a pronoun behind this sentence means: who speaks in it, or else its subject.

        None where nobody in it fits, empty where two do and nothing decides.
        """
        self._own(n)
        spoke = [clause.speaker for clause in self._clauses[n] if clause.speaker]
        fitting = [name for name in spoke if may_mean(pronoun, name, spoke=True)]
        if fitting:
            several = len({last_word(name) for name in fitting}) > 1
            return "" if several or (pronoun in PERSONS and names_several(fitting[-1])) else fitting[-1]
        subject = self._subject(n)
        if pronoun in PERSONS and names_several(subject):
            return ""
        if may_mean(pronoun, subject, spoke=False):
            return subject
        return self._bare(self._worded(n), pronoun)

    def _bare(self, name: str, pronoun: str) -> str | None:
        """Whom a pronoun means behind a sentence that tells of a bare name: empty where that may be a person or an
        organisation, None where it is neither.
        """
        sort = sort_of(name)
        known = name.rpartition(" ")[2] in self._names()
        if sort not in ("name", "called") or known or any(f" {at} {name}" in self._text for at in BEFORE_PLACES):
            return None
        if pronoun == "it":
            return name if any(f"{name} {says}" in self._text for says in ("said", "says")) else ""
        return "" if pronoun in PERSONS and sort == "name" else None

    def _subject(self, n: int) -> str:
        """The subject of the sentence, where it may speak; a name of one word where the text has it in full."""
        name = self._worded(n)
        if " " in name or sort_of(name) != "name":
            return name
        return name if name in self._names() else ""

    def _worded(self, n: int) -> str:
        """The subject of the sentence as worded; several pronouns behind it ask for it."""
        if n not in self._subjects:
            self._subjects[n] = subject_of(self._piece(n))
        return self._subjects[n]

    def _names(self) -> frozenset[str]:
        """The last names of those whom the text names in full."""
        if self._known is None:
            self._known = last_names(self._text)
        return self._known

    def _own(self, n: int) -> str:
        """Whom the sentence names itself, the last of them; a pronoun means whoever was named last before it."""
        if n not in self._clauses:
            self._clauses[n] = []
            text = self._piece(n)
            clauses = clauses_of(text)
            if any(is_pronoun(clause.speaker) for clause in clauses):
                self._read_before(n)
            for clause in clauses:
                speaker = clause.speaker
                if is_pronoun(speaker):
                    speaker = self._inside(n, text, clause) or self._before(n, speaker.lower())
                self._clauses[n].append(Clause(clause.start, speaker))
        return next((clause.speaker for clause in reversed(self._clauses[n]) if clause.speaker), "")

    def _read_before(self, n: int) -> None:
        """Reads the sentences before one in their order, so that no chain of pronouns is followed back through all."""
        first = n
        while first and first - 1 not in self._clauses:
            first -= 1
        for m in range(first, n):
            self._own(m)

    def _inside(self, n: int, text: str, clause: Clause) -> str:
        """Whom a pronoun means of those whom its own sentence has named before it; empty where none fits."""
        pronoun = clause.speaker.lower()
        spoke = [*(other.speaker for other in self._clauses[n]), opening_speaker(text)]
        fitting = [name for name in spoke if name and not is_pronoun(name) and may_mean(pronoun, name, spoke=True)]
        if fitting:
            return fitting[-1]
        subject = self._subject(n) if clause.start or TOLD in text else ""
        return subject if may_mean(pronoun, subject, spoke=False) else ""

    def _piece(self, n: int) -> str:
        """As much of the sentence as speakers are looked for in."""
        span = self._sentences[n]
        return self._text[span.start : min(span.end, span.start + SENTENCE)]


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
