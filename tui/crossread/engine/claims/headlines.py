"""One person without an article, as headlines have it: `Child dead`, `New York woman killed`, `Blast kills soldier`."""

from crossread.engine.claims.kin import two_kin
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

FURTHER = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh"})
"""Before a person, or after `wounded a`, these count one more."""
LEAVING = frozenset({"leaves", "leave", "leaving"})
HARMING = frozenset({"kills", "injures", "wounds", "hurts"}) | LEAVING
"""Verbs of headlines after which a person goes without an article."""
THEREUPON = frozenset({"after", "as", "for", "over", "following", "of"})
"""After these a headline tells what happened to whom: `Riots after teen killed`, `Vigil for nurse shot by guards`."""
NAMED_WITHIN = 4
"""Words that a headline puts before a person at most: `East Holm mother`."""
DOER_WITHIN = 8
"""Pieces before a verb of hurting in which it is told who or what did it."""
HAPPENING = "VAWEwe"
"""Tags of what may have happened to those before."""
CLOSING = frozenset("\"'”’»)]")
"""Marks behind the full stop of a sentence."""
JOINING = frozenset({",", "and", "&"})


def is_headline(run: list[Piece]) -> bool:
    """Whether no full stop ends the sentence, be it within quotation marks."""
    last = next((piece.key for piece in reversed(run) if piece.key not in CLOSING), ".")
    return last != "."


def bare(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """Headlines leave out the article: `child dead`."""
    i = _past_names(run, at, words)
    if key(run, i) not in words.singles:
        return None
    two = two_kin(run, at, i, words)
    if two:
        done = words.meaning(run[two.stop]) if two.stop < len(run) else None
        return two if done and done.kinds and done.tag in HAPPENING else None
    verb = _past_children(run, i, words)
    if key(run, verb) == "," and key(run, verb + 1).isdigit() and key(run, verb + 2) == ",":
        verb += 3
    if at == 0 and key(run, verb) in JOINING and _some_people(run, verb + 1, words):
        return Tally(at, verb, "single", 1, head=i, subject=run[i].key, core=at, noun=at)
    nxt = words.words.get(key(run, verb))
    if nxt is None or not nxt.kinds or nxt.tag not in HAPPENING:
        return None
    state = verb == i + 1 and key(run, verb) in words.heads
    stop = verb + 1 if state else i + 1
    kind = words.heads[key(run, verb)] if state else nxt.kinds[0] if verb > i + 1 else None
    return Tally(at, stop, "single", 1, kind=kind, head=i, subject=run[i].key, core=at, noun=at, fixed=kind is not None)


def _past_names(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The piece after what a headline puts before a person: `elderly`, `New York`, `US`."""
    i = at
    while i < min(len(run), at + NAMED_WITHIN) and run[i].sort == "word" and run[i].key not in words.singles:
        named = run[i].capital and run[i].key not in FURTHER and (run[i].upper or words.tag(run[i]) in ("", "X"))
        if not named and run[i].key not in words.lists["small"]:
            break
        i += 1
    return i


def harmed(run: list[Piece], verb: int, words: Vocabulary) -> Tally | None:
    """One person after what a headline says of him: `Blast kills soldier`, `Crash leaves Kent woman dead`."""
    at = verb + 1
    i = _past_names(run, at, words)
    if key(run, verb) in words.lists["hurting"] and not _can_hurt(run, verb, words):
        return None
    if key(run, i) not in words.singles or key(run, i + 1) in words.singles:
        return None
    state = _past_children(run, i, words)
    after = words.meaning(run[state]) if state < len(run) else None
    told = bool(after and after.kinds and after.tag in "AVE")
    if key(run, verb) in LEAVING:
        beyond = after.kinds[0] if after and state > i + 1 else None  # `leaves mother of two dead`
        return _single(run, at, i, kind=beyond) if told else None
    two = two_kin(run, at, i, words)
    following = run[i + 1] if i + 1 < len(run) else None
    if two or following is None or following.sort != "word" or words.tag(following) or following.key.endswith("ed"):
        return two or _single(run, at, i)
    return None  # `kills woman driver` is told by the last word


def _can_hurt(run: list[Piece], verb: int, words: Vocabulary) -> bool:
    """Whether the subject of the verb can wound a body: `Dog hurts nurse`, `Fall from ladder hurts painter`, not `Tax
    on cars hurts dealer`.
    """
    first = max(0, verb - DOER_WITHIN)
    stop = next((i for i in range(first + 1, verb) if words.tag(run[i]) in ("p", "o")), verb)
    head = key(run, stop - 1) if stop > first else ""
    return head != "" and head not in words.lists["bodiless"] | words.lists["sharp tongues"]


def _single(run: list[Piece], first: int, head: int, *, kind: ClaimKind | None = None) -> Tally:
    return Tally(
        first,
        head + 1,
        "single",
        1,
        kind=kind,
        head=head,
        subject=run[head].key,
        core=first,
        noun=first,
        fixed=kind is not None,
    )


def _past_children(run: list[Piece], i: int, words: Vocabulary) -> int:
    """The piece after a person, past how many children a parent has: `mother of two`."""
    told = key(run, i) in words.lists["parents"] and key(run, i + 1) == "of" and _number(run, i + 2)
    return i + 3 if told else i + 1


def slays(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the word is a verb by which a headline tells whom somebody killed or hurt: `Man who killed teen held`."""
    done = words.meaning(run[i])
    if run[i].key in words.lists["losing"]:
        return False  # `Party lost leader`
    if done is None or done.tag not in "vVGeEg" or done.kinds[:1] not in (("killed",), ("injured",)):
        return False
    led = words.tag(run[i - 1]) if i else "a"
    if run[i].key.endswith("ing"):
        return led in ("p", "o")  # `charged with killing mother`, not `the shooting suspect`
    return led not in ("a", "d", "h") and not _number(run, i - 1)


def dies(run: list[Piece], of: int, words: Vocabulary) -> bool:
    """Whether `of` at the piece follows what killed one: `Protest over death of teen`; no title of a play begins so."""
    done = words.meaning(run[of - 1]) if key(run, of) == "of" and of > 1 else None
    return done is not None and done.tag in "NGv" and done.kinds[:1] == ("killed",)


def _some_people(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether a number of people stands there, who share what happens: `Driver, two passengers killed`."""
    return at + 1 < len(run) and _number(run, at) and (run[at + 1].key in words.people or run[at + 1].key == "others")


def _number(run: list[Piece], at: int) -> bool:
    return at < len(run) and (run[at].sort == "digits" or run[at].key in number_words().cardinals)
