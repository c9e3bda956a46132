"""Counted noun phrases: a number, what modifies the noun, and the noun (`at least 27 Revolutionary Guard members`)."""

from crossread.engine.claims.items import Item, glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.numbers import DASHES, Quantity
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

REACH = 6
"""Pieces between number and noun at most: `27 members of` ... `six large Soviet-built surface-to-air missiles`."""

LINKS = frozenset(
    {"more", "other", "additional", "further", "extra", "such", "new", "separate", "different", "fewer", "less"}
)
NATIONAL = ("ans", "ians", "ese", "nis", "qis", "ites", "lis", "tis")
"""Endings of plural peoples: Iranians, Chinese, Pakistanis, Iraqis, Shiites, Somalis, Kuwaitis."""
SELVES = ("men", "women", "people", "children", "workers", "officers", "persons")
STOPPING = frozenset("hmnpcRiuory")


def counted(run: list[Piece], q: Quantity, words: Vocabulary) -> Item:
    """The item of a number that stands before a noun or by itself."""
    item = Item(q.first, q.stop, "bare", q.value, q.high, q.hedge, q.weak, core=q.core)
    at = q.stop
    if key(run, q.first - 1) in ("another", "the other"):
        item.first -= 1
    item.definite = key(run, q.first - 1) in words.definite
    if key(run, at) in ("or", "and") and key(run, at + 1) in ("so", "more"):
        at += 2
    if key(run, at) in ("more", "other") and key(run, at + 1) != "than":
        at += 1
        item.stop = at
    if key(run, at) == "of":
        at += 1
        if key(run, at) in words.definite or key(run, at) == "them" or key(run, at) in ("us", "you", "those"):
            return _partitive(run, item, at, words)
    _noun(run, item, at, words)
    return item


def _partitive(run: list[Piece], item: Item, at: int, words: Vocabulary) -> Item:
    """`25 of the injured`, `two of them`, `five of the seven people`."""
    if item.value == 1 and item.hedge == "exact":
        item.sort = "part"
    start = at + 1
    if key(run, at) in ("them", "us", "you"):
        item.stop, item.sort = start, item.sort if item.sort == "part" else "bare"
        item.scope = "of them"
        return item
    if key(run, start) in ("some", "more") or run[min(start, len(run) - 1)].sort == "digits":
        start += 1
    inner = Item(item.first, item.stop, "bare", item.value)
    _noun(run, inner, start, words)
    item.head, item.subject, item.kind, item.stop = inner.head, inner.subject, inner.kind, max(inner.stop, start)
    if item.sort != "part":
        item.sort = inner.sort
    item.scope = "of the " + inner.subject if inner.subject else ""
    return item


def _noun(run: list[Piece], item: Item, at: int, words: Vocabulary) -> None:
    """Finds the noun that is counted and puts it, its sort and its kind into the item."""
    head = _head(run, at, words, singular=item.value == 1 and item.high is None)
    if head < 0:
        _state(run, item, at, words)
        return
    item.head, item.noun, item.stop = head, at, head + 1
    noun = run[head].key
    item.sort = "people" if is_people(run[head], words) else "thing"
    item.kind = words.heads.get(noun)
    if item.kind and noun in ("lives", "bodies", "corpses"):
        item.kind = None
    if item.kind is None:
        item.kind = next(
            (words.words[run[n].key].kinds[0] for n in range(at, head) if _state_word(run[n].key, words)), None
        )
    last = _joined(run, item, words)
    item.subject = " ".join(p.key for p in run[at : last + 1] if p.key not in LINKS) or noun
    if noun in words.idle and item.sort == "thing":
        item.sort = "idle"


def _state_word(word: str, words: Vocabulary) -> bool:
    meaning = words.words.get(word)
    return meaning is not None and bool(meaning.kinds) and meaning.tag in "VAEW"


def _state(run: list[Piece], item: Item, at: int, words: Vocabulary) -> None:
    """`24 dead`, `over 200 injured`: a state word counted like a noun."""
    while key(run, at) in (
        "more",
        "others",
        "other",
        "seriously",
        "critically",
        "badly",
        "severely",
        "lightly",
        "slightly",
        "confirmed",
        "people",
    ):
        at += 1
    word = key(run, at)
    if word in words.heads and word not in words.plurals - {"dead", "wounded", "injured", "missing", "homeless"}:
        nxt = words.words.get(key(run, at + 1))
        clause = (
            nxt is not None
            and nxt.tag in "pu"
            and words.heads[word] not in ("killed",)
            and word in ("arrested", "detained", "kidnapped", "rescued", "displaced")
        )
        item.kind = words.heads[word]
        if not clause:
            item.stop, item.subject, item.head = at + 1, word, at


def _head(run: list[Piece], at: int, words: Vocabulary, *, singular: bool) -> int:
    """Index of the counted noun, -1 where there is none."""
    last = -1
    hyphen = False
    for i in range(at, min(len(run), at + REACH)):
        piece = run[i]
        if piece.sort == "mark":
            if piece.key in DASHES and glued(run, i):
                hyphen = True
                continue
            if piece.key == "," and at < i and _list_of_adjectives(run, i, words):
                continue
            break
        if piece.sort == "digits":
            if hyphen:
                continue
            break
        meaning = words.words.get(piece.key)
        tag = meaning.tag if meaning else ""
        if tag in STOPPING and tag and piece.key not in words.plurals and piece.key not in LINKS:
            break
        if tag == "a":
            break
        if tag in "td" and tag and piece.key not in LINKS:
            if tag == "t" or not _leads_to_noun(run, i, words):
                break
            continue
        if is_plural(piece, words, meaning.tag if meaning else ""):
            if i + 1 < len(run) and _goes_on(run, i, words):
                continue
            return i
        if tag in "vwz" and tag and i > at and not _leads_to_noun(run, i, words):
            break
        if singular and (piece.key in words.person or piece.key in words.property):
            nxt = run[i + 1] if i + 1 < len(run) else None
            if not (nxt and nxt.sort == "word" and nxt.key in words.person):
                return i
        if tag in "VAEWGgw" and tag and not _leads_to_noun(run, i, words):
            break
        if singular and tag not in ("z",):
            last = i
    return last if singular and last >= 0 and _nominal(run, last, words) else -1


def _nominal(run: list[Piece], i: int, words: Vocabulary) -> bool:
    meaning = words.words.get(run[i].key)
    return meaning is None or meaning.tag in "N"


def _list_of_adjectives(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the comma stands between adjectives before one noun: `two charred, small corpses`."""
    before, after = key(run, i - 1), key(run, i + 1)
    if before in words.plurals or after in words.words or not after.isalpha():
        return False
    return i + 2 < len(run) and is_plural(run[i + 2], words, "") and run[i + 2].key not in words.words


def _leads_to_noun(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a participle or adverb is followed by its noun: `five injured people`, `badly damaged houses`."""
    for n in (i + 1, i + 2):
        if n >= len(run) or run[n].sort != "word":
            return False
        meaning = words.words.get(run[n].key)
        tag = meaning.tag if meaning else ""
        if is_plural(run[n], words, tag) and tag not in "vwz":
            return True
        if tag and tag not in "VAEWd":
            return False
    return False


def _goes_on(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the plural at `i` only modifies the noun after it: `sports fans`, `security forces members`."""
    nxt = run[i + 1]
    if nxt.sort != "word":
        return False
    if run[i].key in ("others", "people", "dead", "children", "women", "men") and nxt.key not in SELVES:
        return False
    meaning = words.words.get(nxt.key)
    return (
        nxt.key in words.people
        and (meaning is None or meaning.tag in "N")
        and nxt.key not in ("others", "dead", "police")
    )


def is_plural(piece: Piece, words: Vocabulary, tag: str) -> bool:
    """Whether the word is a plural noun, or one that is counted without an ending."""
    word = piece.key
    if word in words.plurals or (word in words.heads and word.endswith("s")):
        return True
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "'s", "ous")) or word in words.not_plural:
        return word.endswith(SELVES) and len(word) > 6
    return word not in words.speech or word in ("claims", "reports")


def is_people(piece: Piece, words: Vocabulary) -> bool:
    """Whether the noun names people."""
    word = piece.key
    return (
        word in words.people
        or word in words.person
        or word in ("others", "dead", "wounded", "injured", "missing", "homeless")
        or word.endswith(SELVES)
        or word.rpartition("-")[2] in words.people
        or (piece.capital and word.endswith(NATIONAL) and piece.start > 0)
    )


def _joined(run: list[Piece], item: Item, words: Vocabulary) -> int:
    """Takes in a second noun of the same number (`1,500 houses and buildings`); the last noun's index."""
    head = item.head
    if key(run, head + 1) != "and" or head + 2 >= len(run):
        return head
    for n in (head + 2, head + 3):
        if n >= len(run) or run[n].sort != "word":
            return head
        tag = words.words[run[n].key].tag if run[n].key in words.words else ""
        if is_plural(run[n], words, tag) and tag in ("", "N"):
            same = is_people(run[n], words) == (item.sort == "people") and (run[n].key in words.property) == (
                run[head].key in words.property
            )
            if same and (item.sort == "people" or run[n].key in words.property):
                item.stop = n + 1
                return n
            return head
        if tag:
            return head
    return head


def kind_of_state(word: str, words: Vocabulary) -> ClaimKind | None:
    """The kind that a state word says (`dead`, `injured`); None for any other word."""
    meaning = words.words.get(word)
    return meaning.kinds[0] if meaning and meaning.kinds else None
