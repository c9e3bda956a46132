"""Numbers without a noun that count what was named before: `two boats; one of them sank`, `288 ran, 56 won`."""

import re

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.heads import number_at
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import DASHES, Piece
from crossread.model import PEOPLE_KINDS, ClaimKind

OF_THEM = frozenset({"them", "those", "which", "these"})
SHORTEST = 4
"""Letters of a participle at least: `used`."""
LEAD = 8
"""Pieces of `Of the injured in the town,` at most."""
OPENING = frozenset({"(", ")", ","}) | DASHES
BACK = 12
"""Numbers of the sentence over which one goes back to what was named."""
PLACING = frozenset({"in", "at", "from", "on", "near"})
"""Between a number and a name these share a whole out over places: `46 in Kent, 25 in Essex`."""
COMPARING = frozenset({("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from"), ("as", "against")})
"""Before a number these set it beside what was counted last: `12,000 staff, down from 15,500`."""
AGAINST = frozenset({"against", "versus"})
ONLY = frozenset({"only", "just", "merely"})
HIJACKED = "hijacked"
REACH = 12
"""Pieces between ships and their crew at most."""
WORDS = re.compile(r"[a-z]+")
SHIP_BEFORE = 240
"""Code points before a sentence in which the ships are named that it tells by their number alone."""
GOING_ON = frozenset({",", ";", "and", "but", "while", "whom", "which"})


@per_lexicon
def ships_too() -> frozenset[str]:
    """Verbs that are said of ships and goods as much as of people."""
    return frozenset(lexicon().words("predicates", "completed", "ships too"))


def of_the_hurt(run: list[Piece], tally: Tally, words: Vocabulary) -> tuple[ClaimKind, str] | None:
    """What happened to those of whom a bare number counts some, and the words: `Of the injured, six are in a ward`."""
    if tally.sort != "bare" or tally.kind:
        return None
    if key(run, 0) != "of" or key(run, 1) not in words.definite:
        return _told_between(run, tally, words)
    at = 2 + number_at(run, 2)
    kind = words.heads.get(key(run, at))
    done = words.meaning(run[at]) if kind is None and (at > 2 or key(run, 1) == "those") else None
    if done and done.kinds and done.tag in "VEA":
        kind = done.kinds[0]
    if kind is None or key(run, tally.first - 1) != "," or tally.first > LEAD:
        return None
    return kind, f"of the {run[at].key}"


def _told_between(run: list[Piece], tally: Tally, words: Vocabulary) -> tuple[ClaimKind, str] | None:
    """The same of a number between marks, how many some of them are: `most of those killed - 97 - were boys`."""
    at = tally.first - 1
    if key(run, at) not in OPENING or key(run, tally.stop) not in OPENING:
        return None
    at -= key(run, at) in DASHES and key(run, at - 1) in DASHES
    who = key(run, at - 1)
    if key(run, at - 3) != "of" or key(run, at - 2) not in words.definite:
        return None
    done = words.meaning(run[at - 1]) if key(run, at - 2) == "those" else None
    verb = done.kinds[0] if done and done.kinds and done.tag in "VEA" else None
    kind = "killed" if who == "victims" else words.heads.get(who) or verb
    return (kind, f"of {key(run, at - 2)} {who}") if kind in PEOPLE_KINDS else None


def named_before(tallies: list[Tally], n: int) -> Tally | None:
    """The last people or things that the sentence counted before tally `n`."""
    return next(
        (
            tally
            for tally in reversed(tallies[max(0, n - BACK) : n])
            if tally.sort in ("people", "thing") and tally.head >= 0
        ),
        None,
    )


def stand_for_things(run: list[Piece], tallies: list[Tally]) -> None:
    """Makes `two of them` a number of things where things were counted last: `ten boats, two of which sank`; of a
    nation it only tells which that is: `31 Somalis were aboard, and 11 of them died`.
    """
    for n, tally in enumerate(tallies):
        if tally.sort != "bare" or tally.kind or key(run, tally.stop - 1) not in OF_THEM or not tally.scope:
            continue
        whole = named_before(tallies, n)
        if whole and whole.sort == "thing" and not whole.kind:
            tally.sort, tally.head, tally.subject, tally.definite = "thing", whole.head, whole.subject, False
        elif whole and whole.sort == "people" and run[whole.head].capital:
            tally.subject = tally.subject or whole.subject


def _with_a_crew(run: list[Piece], tallies: list[Tally], n: int, words: Vocabulary) -> bool:
    """Whether a crew is counted as theirs right behind them: `with 240 seamen`."""
    behind = tallies[n + 1] if n + 1 < len(tallies) else None
    if behind is None or key(run, behind.head) not in words.lists["crews"] or behind.first - tallies[n].stop > REACH:
        return False
    return key(run, behind.first - 1) == "with"


def counts_things(reading: ReadSentence, n: int, found: Bound, text: str) -> bool:
    """Whether a bare number counts the things named last: `42 ships taken, of which 14 are still held`; or ships that
    are told by their number alone: `forty were hijacked` where ships are told of, `14 are held, with 240 seamen`.
    """
    run, tallies, words = reading.run, reading.tallies, reading.words
    if tallies[n].sort != "bare":
        return False
    whole = named_before(tallies, n)
    if whole and whole.sort == "thing" and found.kind in PEOPLE_KINDS and run[whole.head].key in words.lists["animals"]:
        return True  # `60 whales were stranded; 20 died`
    at = reading.shape.at[found.at]
    verb = run[at].key
    if found.kind == "captured" and (whole is None or whole.sort != "people"):
        if verb == HIJACKED and _of_ships(reading, text):
            return True
        held = verb in ships_too() or key(run, at + 1) in ships_too()  # `being held`
        if held and _with_a_crew(run, tallies, n, words):
            return True
    if verb not in ships_too():
        return False
    if whole is None or any(piece.key == ";" for piece in run[whole.stop : tallies[n].first]):
        return False
    return whole.sort == "thing"


def _of_ships(reading: ReadSentence, text: str) -> bool:
    """Whether a ship is named in the sentence or right before it; `140 were hijacked in their cars` counts people."""
    told = WORDS.findall(text[max(0, reading.span.start - SHIP_BEFORE) : reading.span.end].lower())
    return not reading.words.lists["ships"].isdisjoint(told)


def goes_back(run: list[Piece], tallies: list[Tally], n: int, words: Vocabulary) -> bool:
    """Whether a bare number counts some of those named before it.

    `four men, two dressed as porters`; `of the 288 candidates, 56 are women`; `37 in one region, 46 in Kent`.
    """
    tally = tallies[n]
    if tally.value is None or tally.stop >= len(run):
        return False
    after = run[tally.stop]
    if tally.value == 1 and (key(run, tally.first - 1) not in GOING_ON or key(run, tally.stop + 1) == "by"):
        return False  # `two halls, one used by a club, burned`
    if (key(run, tally.first - 2), key(run, tally.first - 1)) in COMPARING or key(run, tally.first - 1) in AGAINST:
        return named_before(tallies, n) is not None
    if len(after.key) >= SHORTEST and after.key.endswith(("ed", "ing")):
        return named_before(tallies, n) is not None
    if tally.value > 1 and key(run, tally.stop) == "by" and key(run, tally.stop + 1) in words.lists["ended by"]:
        return True
    if _some_told_of(run, tally, named_before(tallies, n), words):
        return True
    lead = tally.first - 1 - (key(run, tally.first - 1) in ONLY)
    if (key(run, lead - 1), key(run, lead)) == ("among", "them"):
        return named_before(tallies, n) is not None
    if tally.value == 1 or key(run, lead) not in GOING_ON:
        return False
    wholes = [earlier for earlier in tallies[max(0, n - BACK) : n] if earlier.sort in ("people", "thing")]
    in_parallel = words.tag(after) == "p" and bool(wholes)
    if in_parallel and any(piece.key == after.key for piece in run[wholes[-1].stop : tally.first]):
        return True
    if not any(whole.value is None or tally.value <= whole.value for whole in wholes):
        return False
    if words.tag(after) in ("a", "h") or (words.tag(after) == "z" and key(run, 0) == "of"):
        return True
    named = tally.stop + 1 < len(run) and run[tally.stop + 1].capital
    return after.key in PLACING and named


def _some_told_of(run: list[Piece], some: Tally, whole: Tally | None, words: Vocabulary) -> bool:
    """Whether something is told of some of the whole: `seven bullets, including three that hit`, `- three to the back`.

    A dash leads them right behind the whole only.
    """
    if whole is None or whole.kind or not 1 < (some.value or 0) <= (whole.value or some.value or 0):
        return False
    lead, after = key(run, some.first - 1), words.tag(run[some.stop])
    if lead == "including":
        return after == "R"
    dash = some.first - 1 - (key(run, some.first - 2) in DASHES)
    return lead in DASHES and whole.stop == dash and after in ("p", "u")
