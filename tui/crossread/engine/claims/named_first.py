"""Numbers whose noun their clause names first: `the number of marchers at 80,000`, `officers on duty numbered 212`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.heads import is_people, is_plural
from crossread.engine.claims.kept import kept
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

NAMED_WITHIN = 16
"""Pieces before a bare number in which its noun may be named."""
ROOM = frozenset({"room", "space", "beds", "berths", "capacity"})
CARRYING = frozenset({"carry", "hold", "seat", "take", "accommodate", "house"})
"""After `licensed to` these tell the same: `the ferry was licensed to carry 150`."""
WHO = frozenset({"who", "which"})
HAVING = frozenset({"had", "has", "have", "having", "with"})
"""Before `room for` these tell how many a place holds: `the jail had room for 300`."""


def named_first(reading: ReadSentence, n: int, words: Vocabulary) -> None:
    """Gives a bare number what the sentence names first: `the number of marchers at 80,000`."""
    run, tally = reading.run, reading.tallies[n]
    if tally.sort != "bare" or tally.kind:
        return
    before = key(run, tally.first - 1)
    if before in words.lists["numbering"] or before in words.lists["passing"]:
        _numbered(run, tally, words, only_fates=before in words.lists["passing"])
        return
    if _said(reading, n, words) or _holds_as_many(run, tally, words):
        tally.sort, tally.subject, tally.definite = "people", "people", False
        return
    if before not in words.lists["stating"]:
        return
    for i in range(tally.first - 2, max(-1, tally.first - NAMED_WITHIN), -1):
        word = run[i].key
        if word == "number" and key(run, i - 1) in words.lists["owners"]:
            tally.sort, tally.subject, tally.definite = "people", "people", False
            return
        if word not in words.lists["attendance"] and not (word == "number" and key(run, i + 1) == "of"):
            continue
        noun = i if word in words.lists["attendance"] else min(i + 2, len(run) - 1)
        fates = [at for at in reading.shape.kinds if i < reading.shape.at[at] < tally.first]
        if fates:
            reading.bound[n] = Bound(reading.shape.kinds[fates[0]][0], fates[0], "toll")
        else:
            tally.sort = "people" if is_people(run[noun], words) else "thing"
            tally.subject, tally.head, tally.definite = run[noun].key, noun, False
        return


def _said(reading: ReadSentence, n: int, words: Vocabulary) -> bool:
    """Whether a source counts people without naming them: `the firm says 140 were on shift; the union says 162`."""
    run, tally = reading.run, reading.tallies[n]
    if key(run, tally.first - 1) not in words.speech or tally.value in (None, 1):
        return False
    if tally.stop >= len(run) or run[tally.stop].sort == "mark":
        return any(t.subject == "people" and t.sort == "people" and not t.kind for t in reading.tallies[:n])
    return words.tag(run[tally.stop]) in ("a", "h")


def _holds_as_many(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether it is told how many a place has room for: `a stadium built for 18,500`, `the hall seats 300`."""
    before, lead = key(run, tally.first - 1), key(run, tally.first - 2)
    closed = tally.stop >= len(run) or run[tally.stop].sort == "mark"
    roomy = lead in words.lists["roomy"] or (lead in ROOM and key(run, tally.first - 3) in HAVING)
    if before in words.lists["listing"] and lead in words.lists["manifests"]:
        return closed  # `the manifest listed 137`
    if lead == "to" and before in CARRYING and key(run, tally.first - 3) in words.lists["roomy"]:
        return closed
    if before == "by" and lead == "attended" and (tally.value or 0) > 1:
        return closed
    return closed and (kept(run, tally, words) or before in words.lists["housing"] or (before == "for" and roomy))


def _numbered(run: list[Piece], tally: Tally, words: Vocabulary, *, only_fates: bool = False) -> None:
    """Gives a number those whom its clause names: `officers on duty numbered 212`, `the dead now number six`."""
    first = tally.first - 1
    while first and (run[first - 1].sort != "mark" or (run[first - 1].key == "," and run[first].key in WHO)):
        first -= 1  # `the pirates, who number about 20`
    for i in range(first, tally.first - 1):
        named = not only_fates and is_plural(run[i], words) and words.tag(run[i]) in ("", "N", "z")
        if named or run[i].key in words.heads:
            tally.kind = words.heads.get(run[i].key)
            tally.sort = "people" if tally.kind or is_people(run[i], words) else "thing"
            tally.subject, tally.head, tally.definite = run[i].key, i, False
            return
