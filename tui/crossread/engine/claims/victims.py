"""Persons told by office or by name to whom something happens: `killing the mayor`, `Police Chief Ann Lee was hurt`."""

from crossread.engine.claims.called import called
from crossread.engine.claims.frames import IN_THE_END
from crossread.engine.claims.none import NEITHER
from crossread.engine.claims.singles import speaks, strikes
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import DASHES, Piece
from crossread.model import PEOPLE_KINDS, ClaimKind

ONLY = frozenset({"only", "sole"})
ANYONE = frozenset({"person", "one"})
REACH = 5
"""Words between `the` and the person at most."""
LONGEST = 14
"""Pieces of a titled name, or of two joined by `and`, at most."""
TITLES = frozenset({"capt", "sgt", "lt", "col", "gen", "maj", "cpl", "pte", "pvt", "const", "insp", "det", "dr", "rev"})
"""Ranks as they are shortened before names."""
BEING = frozenset({"is", "was", "are", "were"})
RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "latest", "only", "same", "next", "other"})
"""Between `the` and a person these tell which one in a row."""
FATE_WITHIN = 8
"""Pieces after `the pilot and three passengers` in which what happened to them is said."""
SAYING = frozenset({"said", "says", "told", "tells", "added", "adds"})
"""Right after a person these make a speaker of him, of whom nothing is told: `the dead were cooks, the mayor said`."""
KNOWN = frozenset({"the", "its", "their", "his", "her"})
POINTING = frozenset({"who", "whom", "whose", "that", "himself", "herself"})
"""After a person: one who is known by what happened, or who did it alone."""
FATES: frozenset[ClaimKind] = frozenset({"killed", "injured", "missing"})
"""What makes a known person a victim who is counted."""
RULES = frozenset(
    {"among", "included", "object", "passive", "reduced passive", "state", "verb", "active", "nominal", IN_THE_END}
)
"""Patterns by which the person is the predicate's own object or subject."""


def victims(run: list[Piece], taken: list[bool], words: Vocabulary) -> list[Tally]:
    """The known persons of a sentence, each counted as one, in places that nothing has taken; `definite` is set."""
    found: list[Tally] = []
    i = 0
    while i < len(run):
        tally = None
        if not taken[i] and run[i].sort == "word":
            if run[i].key == "the" and key(run, i - 1) not in NEITHER:
                tally = _alone(run, i, words) or _by_office(run, i, words)
            elif run[i].capital and run[i].key.endswith(("'s", "s'")):
                tally = _by_office(run, i, words)  # `Kent's police chief was hurt`
            elif run[i].capital:
                tally = _by_name(run, i, words) or called(run, i, words)
        if tally and not any(taken[tally.first : tally.stop]):
            found.append(tally)
            i = tally.stop
        else:
            i += 1
    return found


def with_known(run: list[Piece], tally: Tally, floor: int, words: Vocabulary) -> None:
    """Takes a known person who is named with the counted into the number: `the captain and two crew members` are 3.

    Nothing before piece `floor` is taken; what is told must happen to people, and to all of them.
    """
    last = tally.first - 2 - (key(run, tally.first - 1) in words.lists["owners"])
    if tally.sort not in ("people", "single") or tally.value is None or tally.high is not None or tally.definite:
        return
    if tally.hedge not in ("exact", "at least") or key(run, last + 1) != "and" or key(run, last) not in words.singles:
        return
    at = next((n for n in range(last - 1, max(floor, last - REACH) - 1, -1) if run[n].key in KNOWN), -1)
    if at < 0 or any(run[n].sort != "word" or run[n].key in RANKS or words.tag(run[n]) for n in range(at + 1, last)):
        return
    before = words.meaning(run[at - 1]) if at else None
    if before and before.tag in ("p", "u", "o"):
        return
    done = before is not None and bool(before.kinds) and before.tag in "vVGeEg"
    if not done and not _befalls(run, tally.stop, words):
        return
    tally.first = tally.core = at
    tally.noun, tally.sort, tally.value = at + 1, "people", tally.value + 1
    tally.subject = f"{run[last].key} and {tally.subject}"


def _befalls(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether something happens to people before the clause ends."""
    for piece in run[at : at + FATE_WITHIN]:
        if piece.sort == "mark":
            return False
        meaning = words.meaning(piece)
        if meaning and set(meaning.kinds) & set(PEOPLE_KINDS):
            return True
    return False


def _alone(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """`the only person detained`, `the sole driver hurt`: one, and told to be all."""
    if key(run, at + 1) not in ONLY or at + 3 >= len(run):
        return None
    if run[at + 2].key not in ANYONE and run[at + 2].key not in words.singles:
        return None
    meaning = words.meaning(run[at + 3])
    if meaning is None or not meaning.kinds or meaning.tag not in "VEA":
        return None
    kind = next((kind for kind in meaning.kinds if kind in PEOPLE_KINDS), None)
    return kind and Tally(
        at, at + 4, "single", 1, kind=kind, head=at + 2, subject=run[at + 2].key, core=at, noun=at + 1, fixed=True
    )


def _by_office(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """`the mayor`, `the town's police chief`; none who is pointed at otherwise (`the officer who died`)."""
    if at and words.tag(run[at - 1]) in ("p", "u"):
        return None
    for i in range(at + 1, min(len(run), at + 1 + REACH)):
        piece = run[i]
        if piece.sort == "digits" or piece.key in DASHES or piece.key.endswith("year-old"):
            continue  # `the 35-year-old deputy`
        if piece.sort != "word" or piece.key in RANKS:
            return None
        if piece.key in words.singles:
            if i + 1 < len(run) and run[i + 1].key in words.singles:
                continue
            if _in_a_name(run, at, i, words):
                return None
            after = key(run, i + 1)
            if (
                after in POINTING
                or (piece.key in words.heads and after in BEING)  # `the fatality is one person`
                or (after in SAYING and speaks(run, i + 1, words))
                or (key(run, at - 1) in words.speech and run[at - 2].sort == "mark" and at > 1)
                or key(run, i + 2) in POINTING
                or (after == "of" and key(run, i + 2) in words.definite)
            ):
                return None
            ends = i + 1 >= len(run) or run[i + 1].sort == "mark" or after in words.words or run[i + 1].capital
            return (
                _item(run, at, i + 1, i, 1 + (piece.key == "couple")) if ends and after not in ("and", "or") else None
            )
        meaning = words.words.get(piece.key)
        if (meaning and meaning.tag in "ahmnpjcRiuoryt") or (i > at + 1 and strikes(run, i, words)):
            return None
    return None


def _in_a_name(run: list[Piece], the: int, i: int, words: Vocabulary) -> bool:
    """Whether the word for a person at piece `i` is a part of what a thing is called: `the Kent Maid Creamery`."""
    last = i
    while last + 1 < len(run) and run[last + 1].capital and run[last + 1].sort == "word":
        last += 1
    if last == i or not run[i].capital:
        return False
    return _is_property(run[last], words) or (last == i + 1 and i > the + 1 and run[i - 1].capital)


def _is_property(piece: Piece, words: Vocabulary) -> bool:
    return piece.capital and piece.key in words.property


def _by_name(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """A name with its title or office, or two of them: `Capt. Lee and Trooper Ann Roe`."""
    i, names, titled, capitals = at, 0, -1, 0
    if key(run, at - 1) == "." and run[at - 2].capital and key(run, at - 2) not in TITLES and at > 1:
        return None  # `Mt. Holm Village`
    while i < min(len(run), at + LONGEST):
        piece = run[i]
        if piece.key == "." and key(run, i - 1) in TITLES:
            i += 1
            continue
        if piece.sort != "word":
            break
        role = piece.key in words.singles or piece.key in TITLES
        if piece.key == "and" and titled >= 0 and capitals and i + 1 < len(run) and run[i + 1].sort == "word":
            names, titled, capitals = names + 1, -1, 0
        elif role:
            titled, capitals = i, 0
        elif piece.capital and piece.key not in words.words:
            capitals += 1
        elif not (piece.key in ("of", "police", "squad", "bomb", "state") and capitals + (titled >= 0) + names):
            break
        i += 1
    if titled < 0 or not capitals or not run[i - 1].capital or _is_property(run[i - 1], words):
        return None
    return _item(run, at, i, titled, names + 1)


def _item(run: list[Piece], first: int, stop: int, head: int, value: int) -> Tally:
    sort = "single" if value == 1 else "people"
    return Tally(first, stop, sort, value, head=head, subject=run[head].key, core=first, noun=first, definite=True)
