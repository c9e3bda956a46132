"""What keeps two sentences apart however alike their words are: another actor, or the contrary said."""

from crossread.engine.align.reading import Sentence
from crossread.engine.text.stems import stem_of
from crossread.engine.text.stopwords import STOP_WORDS

NEGATIONS = frozenset(
    {
        "no",
        "not",
        "never",
        "nobody",
        "none",
        "neither",
        "nor",
        "without",
        "cannot",
        "denied",
        "denies",
        "deny",
        "denying",
    }
)
REACH = 3
"""Words after a negation that it may deny (`not yet been found`)."""


def contrary(a: Sentence, b: Sentence) -> bool:
    """Whether one sentence denies what the other states: a term denied on one side stands undenied on the other."""
    denied_a, denied_b = denied(a), denied(b)
    if denied_a == denied_b:
        return False
    return bool((denied_a - denied_b) & set(b.terms)) or bool((denied_b - denied_a) & set(a.terms))


def denied(sentence: Sentence) -> frozenset[str]:
    """The first term within reach after each negation."""
    found = set()
    for at, word in enumerate(sentence.words):
        if word in NEGATIONS or word.endswith("n't"):
            after = sentence.words[at + 1 : at + 1 + REACH]
            found.update([stem_of(word) for word in after if word not in STOP_WORDS and word not in NEGATIONS][:1])
    return frozenset(found)
