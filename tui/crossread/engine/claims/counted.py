"""Counted noun phrases: a number, what modifies the noun, and the noun (`at least 12 Coast Guard members`)."""

from crossread.engine.claims.aboard import aboard
from crossread.engine.claims.compounds import joined_noun
from crossread.engine.claims.counted_noun import take_noun
from crossread.engine.claims.couples import two_people
from crossread.engine.claims.crowds import in_a_camp, in_a_party, is_a_crowd
from crossread.engine.claims.heads import head_of, is_people, number_at
from crossread.engine.claims.nations import said_to_be
from crossread.engine.claims.one_of_the import in_a_state, one_is_hurt
from crossread.engine.claims.sorts import says_so
from crossread.engine.claims.tally import Tally, glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

LARGE = 10_000
HYPHENS = DASHES - {"—"}
SURVIVING = frozenset({"survive", "survived", "escape", "escaped"})
RETURNING = frozenset({"returned", "surrendered"})
MOST_CHILDREN = 20
"""Nobody has more; above, it is an age (`a grandmother of 70`)."""
BEING = frozenset({"were", "are"})
OPENING = frozenset({"-", "–", "—", ":", ";"})
"""After these, behind a dateline, a sentence begins."""
CROWD = 10
"""So many without a noun may be a crowd."""
POPULATED = 100
"""So many live in a place at least of which a number alone tells how many."""


def counted(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally:
    """The tally of a number that stands before a noun or by itself."""
    tally = Tally(q.first, q.stop, "bare", q.value, q.high, q.hedge, q.weak, core=q.core)
    at = q.stop
    if key(run, q.first - 1) == "another":
        tally.first -= 1
    tally.definite = _is_definite(run, tally, words)
    if key(run, at - 1) == "couple" and two_people(run, q, words):
        tally.value, tally.hedge, tally.sort, tally.head, tally.subject = 2, "exact", "people", at - 1, "couple"
        if q.core == at - 1 and key(run, at - 3) in ("a", "an", "another"):
            tally.first = at - 3
        return tally
    if key(run, at) in ("more", "other") and key(run, at + 1) != "than":
        at += 1
        tally.stop = at
    if _hyphened(run, tally, at, words) or is_a_crowd(run, tally, at, words):
        return tally
    if joined_noun(run, q, words):
        _take_joined(run, tally, at, "thing")
        tally.kind, tally.fixed = "count", True
        return tally
    if key(run, at - 1) == "of" and q.value is None and key(run, at) in words.definite:
        return _partitive(run, tally, at, words)
    if key(run, at) == "head" and key(run, at + 1) == "of":
        at += 2
    if key(run, at) == "of":
        at += 1
        if number_at(run, at) and run[at].key != "one":
            return _partitive(run, tally, at - 1, words)
        owned = key(run, at).endswith(("'s", "s'")) and number_at(run, at + 1)  # `nine of Kent's 25 nurses`
        if owned or key(run, at) in words.definite or key(run, at) in ("them", "us", "you", "whom", "which"):
            return _partitive(run, tally, at, words)
    kin = key(run, at) == "half" and key(run, at + 1) in HYPHENS and glued(run, at + 1)  # `two half-brothers`
    state = key(run, at) in words.lists["states"] and key(run, at + 1) not in words.lists["offspring"]
    if not state or not _children(run, tally, words):  # `leaves mother of two dead`
        take_noun(run, tally, at + 2 * kin, words)
    if tally.sort == "bare":
        _beyond(run, tally, at, words)
    if tally.sort == "bare":
        _without_noun(run, tally, at, words)
    if tally.kind is None and in_a_camp(run, tally, words):
        tally.sort, tally.kind, tally.fixed = "people", "displaced", True
        tally.subject = tally.subject or "people"
    if tally.sort == "people" and run[tally.head].key in words.lists["offspring"] and _children(run, tally, words):
        if _fated(run, tally, words):
            return tally
        tally.kind, tally.fixed = "count", True
    return tally


def _hyphened(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> bool:
    """Takes the noun that a hyphen ties to its number, and tells whether there is one: `a 12-member crew`."""
    if key(run, at) not in DASHES:
        return False
    noun = key(run, at + 1)
    if noun in words.lists["headcounts"] and at + 2 < len(run) and run[at + 2].sort == "word":
        _take_joined(run, tally, at, "people")
        tally.head, tally.stop, tally.subject = at + 2, at + 3, key(run, at + 2)
        return True
    joined = noun in words.property or noun in words.lists["joined counts"]
    if joined and glued(run, at) and tally.value != 1:
        _take_joined(run, tally, at, "thing")
        return True
    return False


def _take_joined(run: list[Piece], tally: Tally, at: int, sort: str) -> None:
    """Puts the word behind the hyphen at piece `at` into the tally as its noun."""
    tally.head, tally.noun, tally.stop, tally.sort, tally.subject = at + 1, at, at + 2, sort, key(run, at + 1)
    tally.definite = False


def _without_noun(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """Finds what a number counts that no noun follows: those on board or of a town, all that were named, some of them.

    The first sign that holds decides; a number without any stays bare, for its verb to say.
    """
    before, led = key(run, tally.first - 1), key(run, tally.first - 2)
    aboard_to = tally.stop + aboard(run, tally.stop)
    if aboard_to > tally.stop:
        tally.sort, tally.subject = "people", "aboard"
        governed = tally.first > 0 and words.tag(run[tally.first - 1]) in ("p", "u")
        if not governed and (aboard_to >= len(run) or run[aboard_to].sort == "mark"):
            tally.kind, tally.fixed = "count", True
    elif before == "," and led in words.people and _in_all(run, tally.stop):
        tally.sort, tally.subject, tally.head = "people", led, tally.first - 2
    elif key(run, at) in HYPHENS and glued(run, at) and glued(run, at + 1) and _is_half_said(run, tally, at):
        tally.sort = "part"
    elif "population" in (before, key(run, tally.stop)):
        _inhabitants(run, tally)
    elif _in_a_town(run, tally, words):
        _take_inhabitants(tally)
    elif _children(run, tally, words):
        tally.sort, tally.subject, tally.kind, tally.fixed = "people", "children", "count", True
    elif (tally.value or 0) >= LARGE and (key(run, at), key(run, at + 1)) == ("in", "need"):
        tally.sort, tally.subject = "people", "in need"
    elif said_to_be(run, tally, words):
        pass
    elif before in BEING and led == "there" and in_a_party(run, tally.stop, words):
        tally.sort, tally.subject = "people", "people"
    elif before in words.lists["rest"] and led == "the":
        tally.first, tally.scope = tally.first - 2, "of them"
    elif not tally.kind and (_begins(run, tally, words) or _from_a_place(run, tally)):
        tally.scope = "of them"
    elif _crowd(run, tally, words):
        tally.sort, tally.subject = "people", "people"
    elif before == "of" and (led in words.collectives or (led == "majority" and (tally.value or 0) > 1)):
        tally.head = tally.first - 2
        tally.first, tally.subject, tally.definite = tally.head, led, False
        tally.sort = "thing" if led == "majority" else "people"


def _is_half_said(run: list[Piece], tally: Tally, at: int) -> bool:
    """Whether a hyphen ties a number to a word that is no noun of its own (`a 12-hour wait`), and no range."""
    return run[min(at + 1, len(run) - 1)].sort == "word" and tally.high is None


def _children(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number tells how many children somebody has: `a mother of 12`."""
    led = key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in words.lists["parents"]
    return led and tally.value is not None and 1 < tally.value <= MOST_CHILDREN


def _fated(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether it is told what happened to the children themselves: `two missing boys`, `three boys killed in it`."""
    known = [words.meaning(piece) for piece in run[tally.core : tally.stop + 1]]
    return key(run, tally.stop) in ("who", "that") or any(m is not None and m.kinds and m.tag in "VEA" for m in known)


def _in_a_town(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number tells how many live in a place: `a town of 14,000`; not `a group of nations of 14`."""
    placed = key(run, tally.first - 1) == "of" and key(run, tally.first - 2) in words.lists["populated"]
    return placed and (tally.value or 0) >= POPULATED


def _inhabitants(run: list[Piece], tally: Tally) -> None:
    """All who live in a place, whatever happens there: `a town of population 9,000, where people fled`."""
    if key(run, tally.first - 1) == "population":
        tally.first -= 1
        tally.head = tally.noun = tally.first
    else:
        tally.head = tally.noun = tally.stop
        tally.stop += 1
    _take_inhabitants(tally)


def _take_inhabitants(tally: Tally) -> None:
    tally.sort, tally.subject, tally.kind, tally.fixed, tally.definite = "people", "population", "count", True, False


def _is_definite(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether the number points at what is known; `that` is a conjunction after a verb of saying or before many."""
    before = key(run, tally.first - 1)
    if before in words.lists["owners"] and tally.value != 1:
        return False
    return before in words.definite and (
        before != "that" or (tally.value == 1 and not says_so(run, tally.first - 1, words))
    )


def _begins(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a number without a noun has a verb of its own, and so counts what was named before.

    `Two managed to get away` at the beginning of a sentence, `six more were being loaded` anywhere.
    """
    if tally.value is None or tally.value == 1 or tally.stop >= len(run):
        return False
    later = tally.stop + (words.tag(run[tally.stop]) == "d")
    came_back = (key(run, later), key(run, later + 1)) == ("came", "back")
    if came_back or run[tally.stop].key in SURVIVING or key(run, later) in RETURNING:
        return True  # `400 fled, and 150 later returned`
    if run[tally.core].sort != "word" and (tally.stop - tally.core < 2 or tally.value < LARGE):
        return False
    tag = words.tag(run[tally.stop])
    if tally.first == 0 or key(run, tally.first - 1) == ";":
        return tag in ("a", "h", "z", "w", "W") or run[tally.stop].key.endswith("ed")
    return key(run, tally.stop - 1) == "more" and tag in ("a", "h")


def _crowd(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether many without a noun do something at the beginning of a sentence: `Thousands marched in the capital`.

    A figure counts people where only people can do it: `Around 400 attended`.
    """
    begins = tally.first == 0 or run[tally.first - 1].key in OPENING
    if tally.weak or not begins or tally.stop >= len(run):
        return False
    verb = run[tally.stop]
    if tally.value is not None:
        return tally.value >= CROWD and verb.key in words.lists["crowding"]
    done = words.meaning(verb)
    idle = done is None or not done.kinds
    return idle and verb.sort == "word" and (words.tag(verb) == "z" or verb.key.endswith("ed"))


def _from_a_place(run: list[Piece], tally: Tally) -> bool:
    """Whether some of those named before are told by their home: `a crew from Kent, with at least two from Arden`."""
    named = tally.stop + 1 < len(run) and run[tally.stop + 1].capital
    return named and tally.value is not None and key(run, tally.stop) == "from" and key(run, tally.first - 1) == "with"


def _beyond(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> None:
    """Gives a number its noun where a measured adjective stands between: `three 10-year sentences`."""
    measured = at + 3 < len(run) and key(run, at + 1) in DASHES and glued(run, at + 1) and glued(run, at + 2)
    if not measured or not (run[at].sort == "digits" or key(run, at) in number_words().cardinals):
        return
    head = head_of(run, at + 3, words, singular=False)
    if head >= 0:
        tally.head, tally.noun, tally.subject = head, at + 3, run[head].key
        tally.sort = "people" if is_people(run[head], words) else "thing"


def _partitive(run: list[Piece], tally: Tally, at: int, words: Vocabulary) -> Tally:
    """`25 of the injured`, `two of them`, `five of the seven people`."""
    all_but = key(run, tally.first - 1) == "but" and key(run, tally.first - 2) == "all"
    sort = "part" if all_but or (tally.value == 1 and tally.hedge == "exact") else ""
    start = at + 1
    if key(run, at) in ("them", "us", "you", "whom", "which"):
        told = sort == "part" and not all_but and key(run, at) in ("them", "whom") and in_a_state(run, start, words)
        tally.stop, tally.sort, tally.scope = start, "bare" if told else sort or "bare", "of them"
        if key(run, at) in ("us", "you"):
            tally.sort, tally.subject, tally.scope = sort or "people", "people", f"of {key(run, at)}"
        elif (whose := key(run, start).removesuffix("'s")) != key(run, start) and whose in words.people:
            tally.subject = whose  # `17 bodies, eight of them children's`
        return tally
    known = number_words().cardinals
    row = words.lists["in a row"]
    if key(run, start).endswith(("'s", "s'")) and number_at(run, start + 1):
        start += 1
    while start < len(run) and (run[start].sort == "digits" or run[start].key in known or run[start].key in row):
        start += 1
    inner = Tally(tally.first, tally.stop, "bare", tally.value)
    take_noun(run, inner, start, words)
    tally.head, tally.subject, tally.stop = inner.head, inner.subject, max(inner.stop, start)
    tally.kind, tally.fixed = inner.kind, inner.fixed and inner.kind == "killed"
    if sort == "part" and not all_but and one_is_hurt(run, at - 1, words):
        sort = ""
    tally.sort = sort or inner.sort
    if aboard(run, start):  # `33 of the 43 aboard`, `nine of those on board`
        tally.stop, tally.sort, inner.subject = start + aboard(run, start), sort or "people", "people"
        tally.subject = inner.subject
    if not sort and inner.head < 0 and key(run, start) in words.collectives:
        tally.head, tally.stop, tally.sort, inner.subject = start, start + 1, "people", key(run, start)
    whole = " ".join(piece.key for piece in run[at + 1 : start])
    tally.scope = f"of the {inner.subject}" if inner.subject else "of those" if key(run, at) == "those" else ""
    if inner.head < 0 and not tally.scope and whole and tally.sort == "bare" and start - at > 1:
        tally.scope = f"of {whole}"
    return tally


def _in_all(run: list[Piece], at: int) -> bool:
    """Whether it is told that these are all: `crew and passengers, 127 in all,`."""
    return key(run, at) == "altogether" or (key(run, at) == "in" and key(run, at + 1) in ("all", "total"))
