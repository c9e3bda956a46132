"""The word lists as the claim rules use them: a tag for every known word, and what predicates say happened."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crossread.engine.lexicon import Lexicon, lexicon, per_lexicon
from crossread.engine.lexicon.inflect import plural, verb_forms
from crossread.engine.text.phrases import Phrases
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

KINDS: tuple[ClaimKind, ...] = ("killed", "injured", "missing", "captured", "displaced", "rescued", "damaged")
"""Kinds with predicates; where a word serves two, the first that fits what is counted."""

FUNCTION_TAGS = (
    ("verbs", "z"),
    ("preposition", "p"),
    ("adverb", "d"),
    ("subordinator", "j"),
    ("report", "r"),
    ("and", "c"),
    ("be", "a"),
    ("have", "h"),
    ("modal", "m"),
    ("not", "n"),
    ("of", "o"),
    ("relative", "R"),
    ("determiner", "t"),
    ("pronoun", "i"),
    ("leave", "y"),
    ("include", "k"),
)
"""Section of the grammar list and its tag, weakest first: see `shape` for the alphabet."""

ONE = ("a", "an", "another", "his", "her", "their", "my", "our", "only", "sole")
NONE = ("no", "nobody", "none", "neither", "without", "any", "anyone", "anybody")
LITTLE = frozenset((*ONE, *NONE))
"""Words with which one person or no one is counted."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word or phrase does in a clause."""

    tag: str
    kinds: tuple[ClaimKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every list that the claim rules look into."""

    words: Mapping[str, Meaning]
    phrases: Phrases[Meaning]
    """Meanings of several words."""
    starts: frozenset[str]
    """First words of those phrases."""
    heads: Mapping[str, ClaimKind]
    """Nouns that carry their kind: `24 deaths`."""
    people: frozenset[str]
    """Person nouns, plural."""
    person: frozenset[str]
    """Person nouns, singular."""
    singles: frozenset[str]
    nations: frozenset[str]
    """What the people of a country are called, one or many: `Kenyan`, `Chinese`."""
    lands: frozenset[str]
    """Names of countries, in lower case."""
    outlaws: frozenset[str]
    """Persons who run from the law and leave no home: `robbers`."""
    property: frozenset[str]
    """Things that can be damaged, singular and plural."""
    plurals: frozenset[str]
    not_plural: frozenset[str]
    also_plurals: frozenset[str]
    quakes: frozenset[str]
    idle: frozenset[str]
    collectives: frozenset[str]
    """Nouns of many that a number follows: `a gang of four`."""
    labels: frozenset[str]
    wounds: frozenset[str]
    wound_leads: frozenset[str]
    spared: frozenset[str]
    """Words of those who came off better than the rest: `two were unhurt`, `three are at large`."""
    case_leads: frozenset[str]
    """Beside `cases` these make them those of an illness."""
    beside: Mapping[str, frozenset[str]]
    """The lists of `numbers.yaml`: what stands beside a number."""
    lists: Mapping[str, frozenset[str]]
    """The lists of `counting.yaml`, where each is explained."""
    definite: frozenset[str]
    speech: frozenset[str]
    doubt: frozenset[str]
    numeric: frozenset[str]
    """A sentence that holds none of these words and no digit may still count one person or none:"""
    events: frozenset[str]
    """if it holds one of these"""
    alone: frozenset[str]
    """and one of these, or a person (`a child died`, `nobody was hurt`, `many were killed`, `killing the mayor`)."""

    def may_count(self, words: list[str]) -> bool:
        """Whether a sentence of these words may make a claim, apart from one written in digits."""
        found = set(words)
        if not self.numeric.isdisjoint(found):
            return True
        headline = any(word in self.singles for word in words[:2])
        if self.events.isdisjoint(found):
            return False
        return headline or not self.alone.isdisjoint(found) or not self.singles.isdisjoint(found)

    def meaning(self, piece: Piece) -> Meaning | None:
        """What the word does; None for an unknown one and for an acronym that only looks like a word (`US`, `IS`)."""
        return None if piece.upper else self.words.get(piece.key)

    def tag(self, piece: Piece) -> str:
        """The word's tag, empty where it has none."""
        meaning = self.meaning(piece)
        return meaning.tag if meaning else ""


@per_lexicon
def vocabulary() -> Vocabulary:
    """The lists of the lexicon, inflected."""
    data = lexicon()
    single, several = _meanings(data)
    people = frozenset({*map(plural, data.words("nouns", "people")), *data.words("nouns", "people plurals")})
    things = data.words("nouns", "property")
    heads = {
        word: kind for kind in reversed(KINDS) for word in data.words("predicates", kind, "heads") if " " not in word
    }
    singles = frozenset(data.words("nouns", "people")) - frozenset(data.words("nouns", "no singles"))
    return Vocabulary(
        words=single,
        phrases=Phrases(several.items()),
        starts=frozenset(phrase.split()[0] for phrase in several),
        heads=heads,
        people=people,
        person=frozenset(data.words("nouns", "people")) | singles,
        singles=singles,
        nations=frozenset(
            name.lower() for entry in data.part("countries").values() for name in entry.get("people", ())
        ),
        lands=_lands(data),
        outlaws=frozenset(form for word in data.words("nouns", "outlaws") for form in (word, plural(word))),
        property=frozenset({*things, *map(plural, things)}),
        plurals=frozenset(data.words("nouns", "irregular plurals")) | people,
        also_plurals=frozenset(data.words("nouns", "also plurals")),
        not_plural=frozenset(data.words("nouns", "not plural")),
        quakes=frozenset(data.words("nouns", "quakes")),
        idle=frozenset(data.words("nouns", "idle")),
        collectives=frozenset(data.words("nouns", "collectives")),
        labels=frozenset(data.words("nouns", "labels")),
        wounds=frozenset(data.words("predicates", "wounds")),
        wound_leads=frozenset(data.words("predicates", "wound leads")),
        spared=frozenset(data.words("predicates", "spared")),
        case_leads=frozenset(data.words("predicates", "case leads")),
        beside={
            name: frozenset(data.words("numbers", name))
            for name, part in data.part("numbers").items()
            if isinstance(part, list)
        },
        lists={name: frozenset(data.words("counting", name)) for name in data.part("counting")},
        definite=frozenset(data.words("grammar", "definite")),
        speech=frozenset(data.words("grammar", "speech")),
        doubt=frozenset(data.words("grammar", "doubt")),
        numeric=_numeric(data),
        events=frozenset(
            {
                *heads,
                *data.words("counting", "alarms"),
                *(phrase for phrase, meaning in single.items() if meaning.kinds),
            }
        )
        | {word for phrase in several for word in phrase.split()[:1]} - LITTLE,
        alone=LITTLE | {phrase.split()[0] for phrase in data.words("numbers", "vague", "weak")},
    )


def _lands(data: Lexicon) -> frozenset[str]:
    """The names of countries, in lower case."""
    countries = data.part("countries").items()
    return frozenset(name.lower() for country, entry in countries for name in (country, *entry.get("also", ())))


def _meanings(data: Lexicon) -> tuple[dict[str, Meaning], dict[str, Meaning]]:
    """Meanings of single words and of phrases."""
    tags: dict[str, str] = {}
    for section, tag in FUNCTION_TAGS:
        listed = data.words("grammar", section)
        for word in (form for entry in listed for form in _all_forms(entry)) if section == "verbs" else listed:
            tags[word.replace("_", " ")] = tag
    tags["to"] = "u"
    kinds: dict[str, list[ClaimKind]] = {}
    for kind in KINDS:
        for word, tag in _predicates(data, kind):
            tags[word] = _joined(tags[word], tag) if word in kinds else tag
            if kind not in kinds.setdefault(word, []):
                kinds[word].append(kind)
    meanings = {word: Meaning(tag, tuple(kinds.get(word, ()))) for word, tag in tags.items()}
    return ({w: m for w, m in meanings.items() if " " not in w}, {w: m for w, m in meanings.items() if " " in w})


def _joined(old: str, new: str) -> str:
    """The tag of a word that has these two: verbs that are transitive and intransitive have tags of their own. Tags are
    single letters, see `shape` for the alphabet."""
    pairs = {"VW": "E", "vw": "e", "Gw": "g", "WV": "E", "wv": "e", "wG": "g"}
    return pairs.get(old + new, old)


def _predicates(data: Lexicon, kind: ClaimKind) -> Iterable[tuple[str, str]]:
    for section, (now, past, ing) in (("transitive", "vVG"), ("intransitive", "wWw")):
        for entry in data.words("predicates", kind, section):
            present, perfect, continuous = verb_forms(entry)
            yield from ((form, past) for form in perfect)
            yield from ((form, now) for form in present if form not in perfect)
            yield from ((form, ing) for form in continuous)
    for section, tag in (("states", "A"), ("nouns", "N"), ("tolls", "L")):
        yield from ((word.replace("_", " "), tag) for word in data.words("predicates", kind, section))


def _all_forms(entry: str) -> tuple[str, ...]:
    present, past, ing = verb_forms(entry)
    return (*present, *past, *ing)


def _numeric(data: Lexicon) -> frozenset[str]:
    """Words without which, and without a digit, a sentence states no number."""
    weak = set(data.words("numbers", "vague", "weak"))
    leads = (phrase.removesuffix(" of") for phrase in data.words("numbers", "vague", "leads") if phrase not in weak)
    vague = {phrase.split()[-1] for phrase in leads}
    return frozenset(
        {
            *data.part("numbers", "words"),
            *data.part("numbers", "scales"),
            *data.words("numbers", "vague", "plurals"),
            *data.part("numbers", "groups"),
            *vague,
            *data.part("numbers", "parts"),
            *(f"{unit}long" for unit in ("hour", "day", "night", "week", "month", "year", "decade")),
            "long",
            *data.words("numbers", "eras"),
            "multi",
            "multimillion",
            "multibillion",
            "single",
        }
    )
