"""Which noun a number counts: `12 Coast Guard members`, `three rusty, empty barrels`."""

from typing import Literal

from crossread.engine.claims.deeds import closes, is_a_deed
from crossread.engine.claims.quoted import QUOTES, around_words
from crossread.engine.claims.rescuers import rescuers_behind
from crossread.engine.claims.tally import glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece

Step = Literal["head", "on", "maybe", "end"]
"""The noun itself; a word before it; a noun that may be it, where one is counted; a word beyond the phrase."""
VERBAL = frozenset("VAEWGgwevzr")
"""Tags of words that may be participles before a noun: `five injured people`."""
REACH = 9
"""Pieces between number and noun at most: `two large Soviet-built surface-to-air missiles`."""
OF_A_FORCE = 3
"""Words after the name of a force in which it is told who or what of it is counted."""
NATIONAL = ("ans", "ians", "ese", "nis", "qis", "ites", "lis", "tis")
"""Endings of plural peoples: Iranians, Chinese, Pakistanis, Iraqis, Shiites, Somalis, Kuwaitis."""
SELVES = ("men", "women", "people", "children", "workers", "officers", "persons")
PARTICLES = frozenset({"up", "out", "down", "off", "over"})
"""After a participle these belong to it: `decked out`."""
ADJECTIVES = 6
"""Pieces of a list of adjectives after its comma, with their noun, at most."""
ENDING = frozenset("hmnpjcRiuoyak")
"""Tags of words that end a noun phrase."""


def head_of(run: list[Piece], at: int, words: Vocabulary, *, singular: bool) -> int:
    """Index of the noun that a number before piece `at` counts, -1 where there is none."""
    last = -1
    i = at
    while i < min(len(run), at + REACH):
        step = _step(run, i, at, words, singular=singular)
        if step == "head":
            return i
        if step == "end":
            break
        if step == "maybe":
            last = i
        i += 3 if run[i].key == "(" else 1
    return last


def _step(run: list[Piece], i: int, at: int, words: Vocabulary, *, singular: bool) -> Step:
    """What piece `i` is to a noun phrase that began at piece `at`."""
    piece = run[i]
    if piece.sort != "word":
        return "on" if _inside(run, i, at, words) else "end"
    tag = words.tag(piece)
    link = piece.key in words.lists["links"]
    if piece.key in number_words().cardinals:
        return "end"
    joining = piece.key in ("and", "or") and i > at
    if not singular and ((joining and _coordinated(run, i, words)) or rescuers_behind(run, i - joining, words)):
        return "on"
    if models(run, i):
        return "head"
    if tag and tag in ENDING and piece.key not in words.plurals and not link:
        return "end"
    if tag and tag in "td" and not link:
        geared = piece.key in PARTICLES and key(run, i - 1).endswith("ed") and i + 1 < len(run)
        led = _leads_to_noun(run, i, words) or (geared and _names_a_force(run, i + 1, words))
        return "on" if tag == "d" and led else "end"
    if (tag == "r" and key(run, i + 1) in words.lists["states"]) or on_a_list(run, i):
        return "end"
    if _nation_alone(run, i, words):
        return "head"
    if singular and piece.key in words.lists["states"] and key(run, i + 1) in words.person:
        return "on"  # `one injured man`
    if is_plural(piece, words):
        forces = piece.key in words.lists["forces"] and key(run, i + 1) == "and" and not singular
        if (forces and _coordinated(run, i + 1, words)) or (singular and _of_a_force(run, i, words)):
            return "on"
        return "on" if i + 1 < len(run) and _goes_on(run, i, words) else "head"
    one = singular and (piece.key in words.person or piece.key in words.property)
    if one and not (i + 1 < len(run) and run[i + 1].key in words.person):
        return "head"
    if singular and i == at and piece.key in words.lists["munitions"] | words.lists["happenings"]:
        return "maybe"  # `one bomb landed`, where `bomb` is a verb too
    if singular and i == at and piece.key in words.lists["verbs too"]:
        return "head" if is_a_deed(run, i, words) else "end"
    if i > at and _names_a_force(run, i, words):
        return "on"
    if tag and tag in VERBAL:
        superlative = i > at and key(run, i - 1) in words.lists["how hard"]
        return "on" if (superlative or not (i > at and tag in "vewz")) and _leads_to_noun(run, i, words) else "end"
    return "maybe" if singular and not piece.key.endswith("ed") else "on"


def _of_a_force(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a single thing or person of a force follows its name: `one police van`, `one army officer`."""
    if run[i].key not in words.lists["forces"]:
        return False
    for piece in run[i + 1 : i + 1 + OF_A_FORCE]:
        if piece.key in words.person or piece.key in words.property:
            return piece.key not in words.plurals
        if piece.sort != "word" or words.tag(piece):
            return False
    return False


def on_a_list(run: list[Piece], i: int) -> bool:
    """Whether the word only names a list: `taken off the missing list`."""
    return key(run, i) == "missing" and key(run, i + 1) in ("list", "lists")


def _coordinated(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether `and` joins two words that both modify the noun after them: `70 regime and rebel fighters`."""
    forces = run[i - 1].key in words.lists["forces"]  # `dozens of police and army lorries`
    if run[i - 1].sort != "word" or words.tag(run[i - 1]) or (is_plural(run[i - 1], words) and not forces):
        return False
    for n in (i + 1, i + 2, i + 3):
        if n >= len(run) or run[n].sort != "word" or run[n].key in number_words().cardinals:
            return False
        if is_plural(run[n], words) and run[n].key not in words.lists["forces"] and words.tag(run[n]) in ("", "z", "N"):
            return n > i + 1
        if words.tag(run[n]):
            return False
    return False


def _nation_alone(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a people's name stands for the people: `16 Chinese, one Indian`, not `16 Chinese ships`."""
    piece = run[i]
    if not piece.capital or piece.key not in words.nations:
        return False
    after = key(run, i + 1)
    if after == "," and i + 3 < len(run) and run[i + 2].key in words.nations and is_plural(run[i + 3], words):
        return False  # `23 Danish, Polish sailors`
    if after in ("", ",", ";", "."):
        return True
    if after in ("and", "or"):
        return i + 2 >= len(run) or run[i + 2].sort == "digits" or run[i + 2].key in number_words().cardinals
    return words.tag(run[i + 1]) in ("a", "h", "m", "R", "p")


def _inside(run: list[Piece], i: int, at: int, words: Vocabulary) -> bool:
    """Whether a mark or number belongs to the phrase: a hyphen, a comma between adjectives, brackets, quoted words."""
    piece = run[i]
    if piece.sort == "digits":
        model = i > at and (run[i - 1].upper or key(run, i - 1) in words.labels) and i + 1 < len(run)
        named = model and (is_plural(run[i + 1], words) or bool(models(run, i + 1)))
        return (glued(run, i) and run[i - 1].key in DASHES) or named
    if piece.key in DASHES:
        return glued(run, i) and glued(run, i + 1)
    if piece.key in QUOTES:
        return around_words(run, i, at)
    if piece.key == "(":
        return key(run, i + 2) == ")" and run[i + 1].upper
    return piece.key == "," and at < i and _list_of_adjectives(run, i, words)


def models(run: list[Piece], i: int) -> str:
    """The name of a model where piece `i` ends it in the plural, `ak-47s` of `AK-47s`, `AK 47s`; else empty."""
    if run[i].key != "s" or i < 2 or run[i - 1].sort != "digits" or not glued(run, i):
        return ""
    named = run[i - 3] if i > 2 and run[i - 2].key in DASHES else run[i - 2]
    return f"{named.key}-{run[i - 1].key}s" if named.sort == "word" and named.capital else ""


def _list_of_adjectives(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the comma stands between adjectives before one noun: `three rusty, empty barrels`."""
    before, after = key(run, i - 1), key(run, i + 1)
    if before in words.plurals or not after.isalpha() or (after in words.words and not after.endswith(("ed", "ing"))):
        return False
    if i + 2 < len(run) and is_plural(run[i + 2], words):
        return run[i + 2].key not in words.words and not (after in words.words and _befell(run, i - 1, words))
    return _described(run, i - 1, words) and _more_adjectives(run, i + 1, words)


def _described(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a participle that tells how somebody looks ends there: `three totally soaked`, `five decked out`."""
    i -= run[i].key in PARTICLES
    return run[i].key.endswith(("ed", "ing")) and not _befell(run, i, words)


def _befell(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the word tells what happened to people: `nine arrested, armed men came`."""
    meaning = words.meaning(run[i])
    return meaning is not None and bool(meaning.kinds)


def _more_adjectives(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether after more such words, from piece `i` on, their noun stands: `tired, hungry miners`."""
    for n in range(i, min(len(run), i + ADJECTIVES)):
        piece = run[n]
        if piece.sort != "word":
            if piece.key != "," or n == i:
                return False
        elif n > i and is_plural(piece, words) and words.tag(piece) in ("", "N"):
            return True
        elif piece.key.endswith(("ed", "ing")):
            if _befell(run, n, words):
                return False
        elif words.tag(piece) and piece.key not in PARTICLES and not _names_a_force(run, n, words):
            return False
    return False


def _names_a_force(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a word that may be a verb tells which squad or force it is: `riot squad officers`."""
    named = words.tag(run[i]) in ("v", "e", "z") and not run[i].key.endswith("s") and i + 1 < len(run)
    return named and (run[i + 1].key in words.collectives or run[i + 1].key in words.lists["forces"])


def _leads_to_noun(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a participle or adverb is followed by its noun: `five injured people`, `badly damaged houses`."""
    meaning = words.meaning(run[i])
    held = meaning is not None and meaning.kinds == ("captured",)
    broken = meaning is not None and "damaged" in meaning.kinds and meaning.tag in "VEW"
    for n in range(i + 1, i + 5 if held else i + 4):
        if n < len(run) and run[n].key == "," and n > i + 1 - (run[i].key in PARTICLES):
            return _described(run, n - 1, words) and _list_of_adjectives(run, n, words)
        if n == i + 3 and not held:
            return False
        if n >= len(run) or run[n].sort != "word":
            return False
        tag = words.tag(run[n])
        named = n == i + 1 and words.tag(run[i]) in ("z", "v") and not run[i].key.endswith(("ed", "ing"))
        if is_plural(run[n], words) and (tag not in "vwez" or not tag or (named and closes(run, n + 1, words))):
            return True
        if run[i].key.endswith("ing") and run[n].key in words.lists["happenings"] and closes(run, n + 1, words):
            return True  # `two bombing raids`
        if broken and run[n].key in words.property:
            return True  # `three destroyed houses`, where `houses` is a verb too
        if tag and tag not in "VAEWdr":
            return False
    return False


def _goes_on(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the plural at `i` only modifies the noun after it: `sports fans`, `security forces members`."""
    nxt = run[i + 1]
    if nxt.sort != "word" or nxt.key in ("others", "dead", "police"):
        return False
    if run[i].key in words.lists["forces"] and is_plural(nxt, words):
        return words.tag(nxt) == "" or (words.tag(nxt) == "z" and closes(run, i + 2, words))
    if run[i].key in words.people and run[i].key not in words.lists["groups"]:
        return False
    if run[i].key in words.lists["modifying"] and is_plural(nxt, words):
        return True
    return nxt.key in words.people and words.tag(nxt) in ("", "N")


def is_plural(piece: Piece, words: Vocabulary) -> bool:
    """Whether the word is a plural noun, or one that is counted without an ending."""
    word = piece.key
    if word in words.plurals or (word in words.heads and word.endswith("s")):
        return True
    if piece.upper and not word.endswith("s"):
        return False
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "'s", "ous")) or word in words.not_plural:
        return word.endswith(SELVES) and len(word) > 6
    return word not in words.speech or word in words.also_plurals


def is_people(piece: Piece, words: Vocabulary) -> bool:
    """Whether the noun names people."""
    word = piece.key
    return (
        word in words.people
        or word in words.person
        or (piece.capital and word in words.nations)
        or word in words.lists["states"]
        or word.endswith(SELVES)
        or word.rpartition("-")[2] in words.people
        or (piece.capital and word.endswith(NATIONAL) and piece.start > 0)
    )


def number_at(run: list[Piece], at: int) -> bool:
    """Whether a number stands there, in digits or in words."""
    return at < len(run) and (run[at].sort == "digits" or run[at].key in number_words().cardinals)
