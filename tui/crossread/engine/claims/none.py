"""Phrases by which nobody or nothing is counted: `no casualties`, `none of the passengers`, `neither of the two`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import ClaimKind

NEITHER = frozenset({"neither", "nor"})
ANYONE = frozenset({"anyone", "anybody"})
ANY = ANYONE | {"any"}
"""After a denial these begin what there was none of."""
DENIED = frozenset({"denied", "denies", "deny", "denying"})
DENIED_WITHIN = 4
"""Pieces between a denial and what it denies at most."""
PICKING = frozenset({"neither", "any"})
"""Before `of` these say of which: `denied that any of its men was killed`."""
NOBODY = frozenset({"nobody", "no-one", "none"}) | ANYONE
NONE_LEADS = NOBODY | ANY | {"no", "without", "zero", "not", "neither"}
"""Words with which such a phrase begins."""
ONE_DEAD = frozenset({"casualty", "fatality", "death"})
ONE_OF: dict[str, ClaimKind] = {"injury": "injured", "arrest": "captured"}
"""What a noun of which there was not one tells."""
KIN = frozenset({"children", "siblings", "heirs", "brothers", "sisters"})
HAVING = frozenset({"had", "has", "have", "having", "leaves"})
"""Between a person and `no children` these count them."""


def kinds_at(run: list[Piece], i: int, words: Vocabulary) -> tuple[ClaimKind, ...]:
    """What the word at piece `i` says that happened to people."""
    meaning = words.words.get(key(run, i))
    return meaning.kinds if meaning else ()


def _denied(run: list[Piece], at: int) -> bool:
    """Whether somebody denies that there is any of what piece `at` begins: `denied that anyone was killed`."""
    return any(piece.key in DENIED for piece in run[max(0, at - DENIED_WITHIN) : at])


def _not_a_single(run: list[Piece], at: int) -> bool:
    """What follows `not`: `not a single survivor`, `not one person`."""
    return key(run, at + 1) == "one" or (key(run, at + 1), key(run, at + 2)) == ("a", "single")


def none_at(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """`no casualties`, `nobody was hurt`, `no one died`, `none of the passengers`, `denied that anyone was hurt`."""
    word = run[at].key
    if (word == "not" and not _not_a_single(run, at)) or (word in ANY and not _denied(run, at)):
        return None
    if word == "no" and key(run, at + 1) == "one":
        return Tally(at, at + 2, "none", 0, core=at)
    if word in NOBODY or (word in PICKING and key(run, at + 1) == "of"):
        stop = at + 1
        if key(run, at + 1) == "of" and key(run, at + 2) in words.definite | {"them", "those", "us"}:
            stop = at + 3
            while (
                stop < min(len(run), at + 7)
                and run[stop].sort != "mark"
                and (stop - 1 < at + 2 or key(run, stop - 1) not in words.people)
            ):
                if key(run, stop) in words.words and words.words[key(run, stop)].tag in "ahmpR":
                    break
                stop += 1
        return Tally(at, stop, "none", 0, core=at)
    if word == "no" and key(run, at + 1) in words.lists["yet more"]:
        return None
    i = at + 1
    if word == "not":
        i += 1 + (key(run, i) == "a")
        if key(run, i) in words.singles or key(run, i) in words.property:
            return Tally(at, i + 1, "none", 0, kind="count", head=i, subject=key(run, i), core=at)
    while i < min(len(run), at + 7) and key(run, i) in words.lists["remarks"]:
        i += 1
    i -= i > at + 1 and key(run, i) in words.words and key(run, i - 1) in words.singles  # `no civilian was`
    noun = key(run, i)
    if noun in words.property and any("damaged" in kinds_at(run, n, words) for n in (i + 1, i + 2, i + 3)):
        return Tally(at, i + 1, "none", 0, kind="damaged", head=i, subject=noun, core=at, fixed=True)
    if noun in words.lists["alarms"] and (
        run[i - 1].key == "tsunami" or "issued" in [p.key for p in run[i + 1 : i + 5]]
    ):
        return Tally(at, i + 1, "none", 0, kind="count", head=i, subject=noun, core=at, fixed=True)
    if noun == "damage":
        return Tally(at, i + 1, "none", 0, kind="damaged", head=i, subject=noun, core=at, fixed=True)
    if noun == "loss" and key(run, i + 1) == "of" and key(run, i + 2) in ("life", "lives"):
        return Tally(at, i + 3, "none", 0, kind="killed", head=i, subject="loss of life", core=at)
    if noun in KIN and key(run, at - 1) in HAVING and not kinds_at(run, i + 1, words):
        return Tally(at, i + 1, "none", 0, kind="count", head=i, subject=noun, core=at)
    if noun in words.lists["none of"] or noun in words.people or noun in words.singles:
        kind = words.heads.get(noun) or ("killed" if noun in ONE_DEAD else ONE_OF.get(noun))
        told = kind is not None and noun not in words.lists["changed by verbs"]
        stop = i + 1
        if kind is None and key(run, stop) == "or" and (key(run, stop + 1) in words.people | words.singles):
            stop, noun = stop + 2, f"{noun} or {key(run, stop + 1)}"  # `no children or staff`
        return Tally(at, stop, "none", 0, kind=kind, head=i, subject=noun, core=at, fixed=told)
    return None
