"""Persons told by name after their age or after what killed them: `23-year-old Ann Lee died`, `killing Ann Lee`."""

from crossread.engine.claims.beside import ONE_IS
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

CALLED = "person"
"""The subject of one told by name. Of these only the dead are counted: who was shot may be told to have died."""
LONGEST = 5
"""Pieces of a name at most: `Mary-Ann J. Lee`."""
OLD = ("year-old", "month-old")
OLDEST = 120
AGE = 3
"""Pieces of an age before a name: `23-year-old`."""
KILLING = tuple("vVGeEg")
"""Tags of verbs whose object a name is."""
TELLING = tuple("ahmzWE")
"""Tags of words behind a name that tell something of it."""
GOVERNING = tuple("vVGeEgoat")
"""Tags of words right before an age that is told with its person: `killed 23-year-old Ann Lee`."""
ASIDE = 12
"""Pieces after a name in which it is told who somebody is, at most."""
SAYING_WITHIN = 3
"""Pieces after a name in which it is told that somebody says it: `killed Ann Lee, East Holm police said`."""


def called(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """The person whose name begins at piece `at`, or those of a list; None where it may be no person's."""
    stop = _name(run, at, words)
    if not stop or (at and run[at - 1].capital and run[at - 1].sort == "word" and at > 1):
        return None
    if not _told(run, at, stop, words) or _in_a_list(run, at, words):
        return None
    first = at - AGE if _aged(run, at) else at
    if key(run, first - 1) == "of" and key(run, first - 2) in words.lists["natural"]:
        return None
    tally = _listed(run, at, stop, words)
    if tally and first and words.tag(run[first - 1]) in GOVERNING:
        tally.first = tally.core = tally.noun = first
    return tally


def _told(run: list[Piece], at: int, stop: int, words: Vocabulary) -> bool:
    """Whether it is a person's name, by what stands before it or by its first word."""
    return (
        run[at].key in words.lists["polite"] or key(run, at - 1).endswith(OLD) or _slain(run, at, stop, words)
    ) and run[stop - 1].key not in words.lists["called things"]


def _aged(run: list[Piece], at: int) -> bool:
    """Whether an age stands before the name at the piece."""
    return at >= AGE and key(run, at - 1).endswith(OLD) and run[at - AGE].sort == "digits"


def _listed(run: list[Piece], at: int, stop: int, words: Vocabulary) -> Tally | None:
    """The one whose name stands there, with all who are told beside him; None where the list ends in others."""
    count = 1
    while following := _next(run, stop, words):
        end, last = following
        if last and _begins_a_clause(run, at, end, words):
            break
        count, stop = count + 1, end
        if last:
            return _item(at, stop, count)
    return _item(at, stop, count) if count == 1 and not _others_later(run, stop, words) else None


def _begins_a_clause(run: list[Piece], at: int, end: int, words: Vocabulary) -> bool:
    """Whether something is told of the last of a list alone, behind his name: `killed Ann Lee and Tom Roe died later`;
    not of the one `who killed Ann Lee and Tom Roe`, or is accused `of murdering` them.
    """
    first = at - AGE * _aged(run, at)
    if first < 2 or end >= len(run) or words.tag(run[first - 1]) not in KILLING:
        return key(run, end) in ONE_IS
    return words.tag(run[end]) in TELLING and words.tag(run[first - 2]) not in ("R", "o", "p")


def _next(run: list[Piece], stop: int, words: Vocabulary) -> tuple[int, bool] | None:
    """The piece after the name with which a list goes on behind piece `stop`, and whether it is the last."""
    at = _past_age(run, stop)
    comma = key(run, at) == ","
    last = key(run, at + comma) == "and"
    if not (comma or last):
        return None
    first = at + comma + last
    aged = _aged(run, first + AGE)
    end = _name(run, first + AGE * aged, words)
    if not end or (not (aged or last) and _said(run, end, words)):
        return None
    return end, last


def _others_later(run: list[Piece], stop: int, words: Vocabulary) -> bool:
    """Whether another name follows what is told of the first: `killed Ann Lee, a nurse, and Tom Roe`; not `and wounding
    Tom Roe`.
    """
    for i in range(stop, min(len(run), stop + ASIDE)):
        done = words.meaning(run[i])
        if done and done.kinds:
            return False
        if run[i].key not in (",", ";"):
            continue
        first = i + 1 + (key(run, i + 1) == "and")
        aged = _aged(run, first + AGE)
        end = _name(run, first + AGE * aged, words)
        if end and (first > i + 1 or aged or run[i].key == ";") and (end >= len(run) or run[end].sort == "mark"):
            return True
    return False


def _said(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether a verb of saying ends the clause whose subject the name at piece `at` begins."""
    for piece in run[at : at + SAYING_WITHIN]:
        if piece.sort == "mark" or piece.key in words.speech:
            return piece.sort != "mark"
    return False


def _in_a_list(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the name goes on a list of persons told by name that begins before it."""
    end = at - AGE * _aged(run, at)
    stop = end - (key(run, end - 1) == "and")
    stop -= key(run, stop - 1) == ","
    if stop == end or stop < 1:
        return False
    aged = run[stop - 1].sort == "digits" and key(run, stop - 2) == ","
    stop -= 2 * aged
    first = stop
    while first and run[first - 1].capital and run[first - 1].sort == "word":
        first -= 1
    return stop - first > 1 and (aged or _told(run, first, stop, words))


def _name(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The piece after a name of two words at least, or of one after `Mr`; 0 where none begins at piece `at`."""
    i = at
    while i < min(len(run), at + LONGEST) and run[i].sort == "word" and run[i].capital:
        word = run[i].key
        other = word in words.lands or word in words.nations or word in words.people or word in words.property
        known = words.meaning(run[i]) is not None or word in words.collectives
        if other or (known and word not in words.lists["polite"]):
            break
        i += 1
    return i if i - at > 1 and not run[i - 1].key.endswith("'s") else 0


def _past_age(run: list[Piece], at: int) -> int:
    """The piece after an age told behind a name, `, 23,` or `(23)`; the same piece where there is none."""
    opens, closes = key(run, at), key(run, at + 2)
    age = key(run, at + 1)
    aged = age.isdigit() and int(age) < OLDEST
    if aged and ((opens == "," and closes in (",", "and")) or (opens == "(" and closes == ")")):
        return at + 2 + (closes != "and" and closes != ",")
    return at


def _slain(run: list[Piece], at: int, stop: int, words: Vocabulary) -> bool:
    """Whether what stands before the name kills people alone: `killing Ann Lee`, `the murder of Ann Lee`."""
    cause = run[at - 1 - (key(run, at - 1) == "of")] if at > 1 else None
    others = words.lists["natural"] | words.lists["losing"] | words.lists["in a place"]
    done = words.meaning(cause) if cause and cause.key not in others else None
    fatal = done is not None and (done.kinds[:1] == ("killed",) or (bool(done.kinds) and _fatally(run, at)))
    if done is None or not fatal or done.tag not in "vVGeEgN":
        return False
    return stop >= len(run) or run[stop].sort == "mark" or words.tag(run[stop]) in ("p", "j", "c", "u", "d", "R", "a")


def _fatally(run: list[Piece], at: int) -> bool:
    return key(run, at - 2) in ("fatally", "mortally")


def _item(first: int, stop: int, value: int) -> Tally:
    sort = "single" if value == 1 else "people"
    return Tally(first, stop, sort, value, head=stop - 1, subject=CALLED, core=first, noun=first, definite=True)
