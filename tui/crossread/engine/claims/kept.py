"""Those who are in a place all along, to whom nothing happens: `the jail houses 900 men`, `home to 900 people`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

ASIDE, NAME = 14, 6
"""Pieces of what is put between the prison and its verb, and those of its name, at most."""
WHEN_WITHIN = 7
"""Pieces after such a predicate in which it is told when that was so."""
CHARGED_WITHIN = 6
"""Pieces after `in` of `in prison on terror charges` in which the charges are named."""


def kept(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether a prison is what holds them: `the jail houses 900 inmates`, `the prison is home to 900 detainees`."""
    if tally.sort not in ("people", "bare") or key(run, tally.stop) == "over":
        return False
    at = tally.first - 1
    at -= key(run, at) == "to" and key(run, at - 1) == "home"
    if key(run, at) not in words.lists["keeping"] and key(run, at) != "home":
        return False
    inmates = key(run, tally.head) in words.lists["inmates"]
    return (inmates or not tally.kind) and _by_a_jail(run, at, words, camps=inmates)


def lives_there(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether people are counted as those who live in a place: `the town, home to 900 people, was evacuated`.

    Those to whom a camp is home have lost theirs.
    """
    home = (key(run, tally.first - 2), key(run, tally.first - 1)) == ("home", "to")
    camp = home and any(piece.key in words.lists["camps"] for piece in run[: tally.first])
    told = key(run, tally.stop) in ("who", "that", "displaced")  # `home to 300 families who fled the war`
    return home and not (camp or told) and tally.sort in ("people", "bare") and not tally.kind


def _by_a_jail(run: list[Piece], verb: int, words: Vocabulary, *, camps: bool) -> bool:
    """Whether the subject of the verb is a prison, or a camp where those of a prison are in it."""
    n = verb - 1
    while n > 0 and words.tag(run[n]) in ("a", "h", "d", "m"):
        n -= 1
    led = key(run, n) in ("which", "that")
    n -= led + (led and key(run, n - 1) == ",")
    if key(run, n) == ",":  # `the prison, built for 300, held more than 1,000`
        n = next((back - 1 for back in range(n - 1, max(0, n - ASIDE), -1) if run[back].key == ","), -1)
    first = max(-1, n - NAME)
    while n > first and not _jail(run, n, words, camps=camps):
        who = run[n].key in words.people or run[n].key in words.person or run[n].key in words.collectives
        if who or run[n].sort != "word" or words.tag(run[n]) not in ("", "p", "o", "t"):
            return False
        n -= 1
    if n == first:
        return False
    lead = n - 1 - (key(run, n - 1) in words.lists["of captives"])
    while lead > n - NAME and lead >= 0 and run[lead].sort == "word" and words.tag(run[lead]) in ("", "t"):
        lead -= 1
    free = lead < 0 or run[lead].sort != "word" or run[lead].key in words.speech
    return led or free or words.tag(run[lead]) in ("c", "j", "R")


def _jail(run: list[Piece], n: int, words: Vocabulary, *, camps: bool) -> bool:
    return run[n].key in words.lists["jails"] or (
        run[n].key in words.lists["camps"] and (camps or key(run, n - 1) in words.lists["of captives"])
    )


def kept_there(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether the predicate at a piece tells where they were: `were held there`, `were in prison on terror charges`."""
    inmates = key(run, tally.head) in words.lists["inmates"]
    predicate += run[predicate].key == "being"
    if key(run, predicate) not in words.lists["kept"] or predicate < tally.stop:
        return False
    if key(run, predicate - 1) == "being" and not inmates and key(run, tally.first - 1) != "where":
        return False
    if key(run, tally.first - 1) == "where" and any(
        key(run, tally.first - n) in words.lists["jails"] for n in range(2, 5)
    ):
        return True
    after = [piece.key for piece in run[predicate + 1 : predicate + 1 + WHEN_WITHIN]]
    up = after[:1] == ["up"]
    there = after[int(up) : int(up) + 1] == ["there"]
    then = "when" in after or ("at", "the", "time") in zip(after, after[1:], after[2:], strict=False)
    if run[predicate].key == "in":
        jailed = after[:1] and after[0] in words.lists["jails"]
        charged = after[1:2] == ["on"] and not words.lists["charges"].isdisjoint(after[:CHARGED_WITHIN])
        return bool(jailed) and (then or (charged and tally.scope.startswith("of ")))
    if there:
        told = up or inmates or key(run, tally.stop - 1) == "those" or key(run, tally.head) in words.lists["long held"]
        return told and words.lists["taken for"].isdisjoint(after[1:3])
    return (then or inmates) and not words.lists["jails"].isdisjoint(
        after[: after.index("when") if "when" in after else None]
    )


def convicted(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether those who are held have been tried long since: `of those held, 22 were convicted of murder`."""
    return words.tag(run[at]) == "a" and key(run, at + 1) in words.lists["convicted"] if at < len(run) else False
