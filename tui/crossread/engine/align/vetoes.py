"""What keeps two sentences apart however alike their words are: another actor, or the contrary said."""

from crossread.engine.align.reading import Sentence
from crossread.engine.text.places import countries
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


LEADING = 8
"""Words at the beginning of a sentence among which its actor is looked for."""
ACCORDING = ("according", "to")


def apart(a: Sentence, b: Sentence) -> bool:
    """Whether two sentences must not be told as one statement."""
    return contrary(a, b) or other_country(a, b) or other_name(a, b)


def other_country(a: Sentence, b: Sentence) -> bool:
    """Whether different countries act: `Iraq recalled its ambassador` is not `Pakistan recalled its ambassador`.

    A country acts also where the other sentence says it in the passive (`an attack by Iran`).
    """
    one, two = actor(a), actor(b)
    return bool(one and two and one != two and one not in agents(b) and two not in agents(a))


def actor(sentence: Sentence) -> str:
    """The first country that a sentence names at its beginning, by its capital or its people too; empty without one."""
    first = 0
    if sentence.words[:2] == ACCORDING:
        comma = sentence.text.find(",", sentence.span.start, sentence.span.end)
        while first < len(sentence.words) and sentence.starts[first] < comma:
            first += 1
    last = min(len(sentence.words), first + LEADING)
    found = countries(sentence.text, sentence.starts[first], sentence.ends[last - 1]) if first < last else ()
    return found[0].country if found else ""


def agents(sentence: Sentence) -> frozenset[str]:
    """The countries that stand after `by`."""
    found: set[str] = set()
    for at, word in enumerate(sentence.words[:-1]):
        if word == "by":
            last = min(len(sentence.words), at + 4)
            after = countries(sentence.text, sentence.starts[at + 1], sentence.ends[last - 1])
            found.update(one.country for one in after)
    return frozenset(found)


def other_name(a: Sentence, b: Sentence) -> bool:
    """Whether different names begin the sentences and do the same: `Smith denied it` is not `Jones denied it`."""
    one, two = leading_name(a), leading_name(b)
    if not one or not two or set(one) & set(two):
        return False
    rest = a.words[len(one) : len(one) + 1], b.words[len(two) : len(two) + 1]
    return rest[0] == rest[1] != ()


def leading_name(sentence: Sentence) -> tuple[str, ...]:
    """The capitalised words at the very beginning, where they can only be a name: at least two, none of them common."""
    name = []
    for word, start in zip(sentence.words, sentence.starts, strict=True):
        if not sentence.text[start].isupper() or word in STOP_WORDS:
            break
        name.append(word)
    return tuple(name) if 1 < len(name) < len(sentence.words) else ()


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
