"""Persons told by name after their age or after what killed them: `23-year-old Ann Lee died`, `killing Ann Lee`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

CALLED = "person"
"""The subject of one told by name. Of these only the dead are counted: who was shot may be told to have died."""
LONGEST = 5
"""Pieces of a name at most: `Mary-Ann J. Lee`."""
POLITE = frozenset({"mr", "mrs", "ms", "miss", "messrs", "mx"})
OLD = ("year-old", "month-old")
OLDEST = 120
NATURAL = frozenset({"death", "deaths", "demise", "funeral", "funerals", "burial", "lives", "loss", "remains"})
"""Before a name these tell of one whom nobody need have killed."""


def called(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """The person whose name begins at piece `at`, or the two whom `and` joins; None where it may be no person's."""
    stop = _name(run, at, words)
    if not stop or (at and run[at - 1].capital and run[at - 1].sort == "word" and at > 1):
        return None
    aged = _past_age(run, stop)
    if not (run[at].key in POLITE or key(run, at - 1).endswith(OLD) or _slain(run, at, stop, words)):
        return None
    second = aged + 1 + (key(run, aged) == ",")
    more = _name(run, second, words) if key(run, second - 1) == "and" else 0
    if more and (more - second > 1 or run[second].key in POLITE):
        return _item(at, more, 2)
    return _item(at, stop, 1)


def _name(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The piece after a name of two words at least, or of one after `Mr`; 0 where none begins at piece `at`."""
    i = at
    while i < min(len(run), at + LONGEST) and run[i].sort == "word" and run[i].capital:
        word = run[i].key
        other = word in words.lands or word in words.nations or word in words.people or word in words.property
        if other or (word not in POLITE and (words.meaning(run[i]) is not None or word in words.collectives)):
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
    done = words.meaning(cause) if cause and cause.key not in NATURAL else None
    fatal = done is not None and (done.kinds[:1] == ("killed",) or (bool(done.kinds) and _fatally(run, at)))
    if done is None or not fatal or done.tag not in "vVGeEgN":
        return False
    return stop >= len(run) or run[stop].sort == "mark" or words.tag(run[stop]) in ("p", "j", "c", "u", "d", "R", "a")


def _fatally(run: list[Piece], at: int) -> bool:
    return key(run, at - 2) in ("fatally", "mortally")


def _item(first: int, stop: int, value: int) -> Tally:
    sort = "single" if value == 1 else "people"
    return Tally(first, stop, sort, value, head=stop - 1, subject=CALLED, core=first, noun=first, definite=True)
