"""A figure and the one that it is corrected to: `Officials said 36 had been saved, then revised that to 16.`"""

from itertools import pairwise, takewhile

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

CORRECTING = frozenset({"revised", "corrected", "amended"})
WITHIN = 4
"""Pieces between the verb and the `to` of the new figure at most."""
AHEAD = 24
"""Pieces between the old figure and the verb at most."""
FIGURE_WITHIN = 3
"""Pieces behind the verb in which the figure is called so."""
HEDGED = 3
"""Pieces behind `to` in which the new figure stands."""
YEAR_WITHIN = 10
"""Pieces behind a figure in which it is told of which year it is."""
OTHER_YEARS = frozenset({("last", "year"), ("previous", "year"), ("year-ago", "period"), ("year-earlier", "period")})
EARLIER = frozenset({"earlier", "ago", "before", "previously"})
BACK = 3
"""Numbers of the sentence before the new figure among which the old one is."""


def corrected(reading: ReadSentence, place: dict[int, int]) -> None:
    """Gives a bare number what was told of the figure that it corrects."""
    run, tallies = reading.run, reading.tallies
    for n, tally in enumerate(tallies):
        if n in reading.bound or tally.sort != "bare" or tally.kind or id(tally) not in place:
            continue
        if not _corrects(run, tally.first):
            continue
        for back in range(n - 1, max(-1, n - 1 - BACK), -1):
            found = reading.bound.get(back)
            kind = found.kind if found else tallies[back].kind
            if kind in PEOPLE_KINDS and not tallies[back].scope:
                reading.bound[n] = Bound(kind, found.at if found else place.get(id(tallies[back]), 0), "toll")
                break


def revised_after(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether the number is one that the rest of the sentence corrects, past a `;` where that calls it the number."""
    apart = False
    for at in range(tally.stop, min(len(run), tally.stop + AHEAD)):
        if run[at].key in CORRECTING and (not apart or _the_figure(run, at, words)):
            return any(_corrects(run, n) and _number(run, n) for n in range(at + 2, min(len(run), at + 2 + WITHIN)))
        if apart and _number(run, at):
            return False
        apart = apart or run[at].key == ";"
    return False


def changed_after(run: list[Piece], tally: Tally, words: Vocabulary) -> bool:
    """Whether those of whom it is only told that they gave the number give another: `the agency, which had spoken of 31
    dead, raised its toll to 47`.
    """
    aside = next((i for i in range(tally.first - 1, -1, -1) if run[i].key in (",", ";")), -1)
    end = next((i for i in range(tally.stop, len(run)) if run[i].sort == "mark"), -1)
    if aside < 0 or end < 0 or key(run, aside + 1) != "which":
        return False
    changed = key(run, end + 1) in words.lists["changing"] and _the_figure(run, end + 1, words)
    return changed and any(
        key(run, n - 1) == "to" and any(_number(run, m) for m in range(n, min(len(run), n + HEDGED)))
        for n in range(end + 2, end + 2 + WITHIN)
    )


def of_another_year(run: list[Piece], at: int) -> bool:
    """Whether the figure before the piece is that of another year, which none revises: `27 in the same period a year
    earlier`, `five in 2011`.
    """
    clause = [piece.key for piece in takewhile(lambda piece: piece.sort != "mark", run[at : at + YEAR_WITHIN])]
    if any((a, b) in OTHER_YEARS for a, b in pairwise(clause)):
        return True
    return any(a == "year" and b in EARLIER for a, b in pairwise(clause)) or _in_a_year(clause)


def _in_a_year(clause: list[str]) -> bool:
    return any(a in ("in", "of") and b.isdigit() and len(b) == len("2011") for a, b in pairwise(clause))


def _the_figure(run: list[Piece], verb: int, words: Vocabulary) -> bool:
    """Whether what is changed is called a figure: `corrected the number`, `raised its death toll`."""
    return any(piece.key in words.lists["figures"] for piece in run[verb + 1 : verb + 1 + FIGURE_WITHIN])


def _corrects(run: list[Piece], first: int) -> bool:
    """Whether `revised to` stands right before piece `first`: `revised that down to`."""
    if key(run, first - 1) != "to":
        return False
    return any(piece.key in CORRECTING for piece in run[max(0, first - 1 - WITHIN) : first - 1])


def _number(run: list[Piece], at: int) -> bool:
    return run[at].sort == "digits" or run[at].key in number_words().cardinals
