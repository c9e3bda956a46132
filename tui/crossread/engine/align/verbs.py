"""Verbs as sentences are compared by them: their past forms, and what each is a form of."""

from collections.abc import Mapping
from dataclasses import dataclass

from crossread.engine.align.terms import term_of
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.lexicon.inflect import verb_forms

LEAST_PAST = 5
"""Letters of a word in `ed` that is taken for a past form whatever the lists say."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """The forms of verbs that the lists know."""

    irregular: Mapping[str, str]
    """Past forms that no rule makes, with the term of their verb."""
    past: frozenset[str]
    being: frozenset[str]
    """Forms of `be`, with which the passive is told."""
    helping: frozenset[str]
    """Forms of `have` and of `may` and the like."""

    def base_of(self, word: str) -> str:
        """The term of a word, by its key; of an irregular past form that of its verb (`rose` of `rise`)."""
        return self.irregular.get(word) or term_of(word)

    def is_past(self, word: str) -> bool:
        """Whether a word is the past form of a verb, by the lists or by its ending."""
        return word in self.past or (len(word) >= LEAST_PAST and word.endswith("ed"))

    def is_finite(self, word: str) -> bool:
        """Whether a word shows that what stands before it does or is something."""
        return word in self.being or word in self.helping or self.is_past(word)


@per_lexicon
def known_verbs() -> Verbs:
    """The verbs as they stand in the lexicon."""
    words = lexicon().words
    bent = [entry.split() for entry in words("contraries", "irregular")]
    irregular = {form: term_of(base) for base, *forms in bent for form in forms}
    regular = {form for entry in words("grammar", "verbs") for form in verb_forms(entry)[1]}
    being = frozenset(words("grammar", "be"))
    helping = frozenset((*words("grammar", "have"), *words("grammar", "modal")))
    return Verbs(irregular, frozenset((*regular, *irregular)) - being, being, helping)
