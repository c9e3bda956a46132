"""A whole and its parts, known by their sum: `35 held (UK 27, Eire 5, Malta 3)`, `9 aboard, 6 men and 3 women`."""

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.heads import number_at
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.victims import FATES
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import DASHES, Piece
from crossread.model import PEOPLE_KINDS, ClaimKind

REACH = 16
"""Pieces between the whole and its first part at most."""
OPENING = frozenset({",", "(", ":", ";"}) | DASHES
OWN = frozenset({"passive", "reduced passive"})
"""Rules by which a part has a predicate of its own: `of the 30 hostages, 12 were freed and 18 killed`."""

NAMING = frozenset({"(", ":"}) | DASHES
"""Before the parts these show that they are those of whom the whole told."""
NAMED_OUT = frozenset({":"}) | DASHES
"""Right before parts with nouns these show that they only say who the whole are: `ten dead - nine men and a boy`."""
MEN = frozenset({"men", "youths"})
"""Those who are seized go by these as well as by what they are accused of."""
GOING_ON = frozenset({",", "and", ";", "&"})
SORTS = ("people", "bare", "single")
FIGURES = 10
"""From this many on the parts of a whole are figures; a smaller one's parts in prose only say who they are."""
MOST = 6
"""Parts of a whole at most."""


def parts_of(run: list[Piece], tallies: list[Tally]) -> list[tuple[Tally, Tally]]:
    """Every number that is a part, each with its whole."""
    found: list[tuple[Tally, Tally]] = []
    counting = [tally for tally in tallies if tally.counts]
    for n, whole in enumerate(counting):
        if whole.sort not in ("people", "bare") or whole.value is None or whole.high is not None:
            continue
        total: float = 0
        for count, part in enumerate(counting[n + 1 : n + 1 + MOST], 1):
            if (
                part.value is None
                or part.sort not in SORTS
                or part.hedge != "exact"
                or not _stands(run, whole, part, count)
            ):
                break
            total += part.value
            figures = whole.value >= FIGURES and key(run, counting[n + 1].first - 1) not in NAMED_OUT
            if total == whole.value and count > 1 and (figures or _tersely(run, whole, part)):
                found += [(member, whole) for member in counting[n + 1 : n + 1 + count]]
            if total >= whole.value:
                break
    return found


def _tersely(run: list[Piece], whole: Tally, last: Tally) -> bool:
    """Whether the parts stand in brackets, or have no nouns."""
    return last.sort == "bare" or any(piece.key == "(" for piece in run[whole.stop : last.first])


def _stands(run: list[Piece], whole: Tally, part: Tally, count: int) -> bool:
    """Whether the part is told as one of a list that begins after the whole; a name may lead it (`Malta 3`)."""
    at = part.first - 1
    if at > whole.stop and part.sort == "bare" and run[at].capital and run[at].sort == "word":
        at -= 1
    lead = key(run, at)
    if count > 1:
        return lead in GOING_ON
    return lead in OPENING and at - whole.stop < REACH


def bind_sums(run: list[Piece], tallies: list[Tally], bound: dict[int, Bound], words: Vocabulary) -> None:
    """Gives those who are named out what happened to the number before: `ten dead - nine men and a boy`."""
    for n in range(1, len(tallies)):
        whole, first = tallies[n - 1], tallies[n]
        found = bound.get(n - 1)
        kind = found.kind if found else whole.kind
        led = key(run, first.first - 1) in NAMED_OUT and first.first - whole.stop < REACH
        if led and kind and _shared(run, whole, kind, words) and whole.hedge in ("exact", "at least"):
            for part in _named_out(run, tallies, n, whole):
                tallies[part].kind, tallies[part].scope = None, tallies[part].scope or whole.scope
                bound[part] = Bound(kind, found.at if found else 0, "sum")


def who_they_are(run: list[Piece], tallies: list[Tally], bound: dict[int, Bound]) -> None:
    """Leaves uncounted those who are only said to be the counted: `four survived: a cook and her son, a nurse and a
    guard`.
    """
    for n in range(1, len(tallies)):
        whole, part = tallies[n - 1], tallies[n]
        if n in bound or part.kind or part.sort != "people" or not whole.counts:
            continue
        if whole.kind == "killed" and (key(run, part.first - 2), key(run, part.first - 1)) == ("those", "of"):
            _whose_bodies(part, whole, bound, n)
        if part.value != whole.value:
            continue
        led = key(run, part.first - 1) in OPENING and part.first - whole.stop < REACH
        counted = (at for at in range(part.first, part.stop) if number_at(run, at) and key(run, at + 1) not in DASHES)
        if led and part.first == part.core and next(counted, None) is None:
            part.sort = "part"


def _whose_bodies(part: Tally, whole: Tally, bound: dict[int, Bound], n: int) -> None:
    """Takes up those of whom bodies are told to be: all (`23 bodies, those of 17 men and six women`), or some."""
    if part.value == whole.value:
        part.sort = "part"
    else:
        bound[n], part.scope = Bound("killed", 0, "part"), part.scope or part.subject


def _shared(run: list[Piece], whole: Tally, kind: ClaimKind | None, words: Vocabulary) -> bool:
    """Whether what happened to a whole is told of its parts: a toll, or outlaws who were seized."""
    return kind in FATES or (kind == "captured" and key(run, whole.head) in words.outlaws | MEN)


def _named_out(run: list[Piece], tallies: list[Tally], n: int, whole: Tally) -> range:
    """Which tallies from number `n` on are told in a row and make up the whole; none where they do not."""
    total: float = 0
    for at in range(n, min(n + MOST, len(tallies))):
        part = tallies[at]
        joined = at == n or key(run, part.first - 1) in GOING_ON
        if part.sort not in ("people", "single") or part.value is None or part.hedge != "exact" or not joined:
            break
        total += part.value
        if total == whole.value:
            return range(n, at + 1)
    return range(0)


def bind_parts(
    run: list[Piece],
    tallies: list[Tally],
    bound: dict[int, Bound],
    parts: list[tuple[Tally, Tally]],
    words: Vocabulary,
) -> None:
    """Gives each part what happened to the whole, where it has no noun or stands in brackets after a toll or outlaws.

    Its noun or the name before it is its scope. The nations of a crew are counted, whatever happened to the crew.
    """
    places = {id(tally): n for n, tally in enumerate(tallies)}
    for part, whole in parts:
        if id(part) not in places or id(whole) not in places:
            continue
        found = bound.get(places[id(whole)])
        kind = found.kind if found else whole.kind
        name = run[part.first - 1]
        if not part.scope:
            named = part.sort == "bare" and name.capital and name.sort == "word"
            part.scope = name.key if named else part.subject if part.sort != "bare" else ""
        own = bound.get(places[id(part)])
        if part.sort == "bare" and whole.sort == "people" and own and own.rule in OWN and own.kind != kind:
            continue
        hurt = _shared(run, whole, kind, words) and any(piece.key in NAMING for piece in run[whole.stop : part.first])
        if kind in PEOPLE_KINDS and (hurt or (part.sort == "bare" and not part.kind)):
            part.kind = None
            bound[places[id(part)]] = Bound(kind, found.at if found else 0, "part")
        elif part.sort == "bare" and whole.sort == "people":
            part.sort, part.subject = "people", whole.subject


def bind_the_one(run: list[Piece], tallies: list[Tally], bound: dict[int, Bound]) -> None:
    """Gives the one of whom it is told who it was what happened to all: `three workers died (one a pregnant woman)`."""
    for n, tally in enumerate(tallies):
        if tally.sort != "single" or n in bound or key(run, tally.first - 1) != "one":
            continue
        if key(run, tally.first - 2) not in OPENING:
            continue
        back = next((m for m in range(n - 1, -1, -1) if tallies[m].sort in SORTS), -1)
        found = bound.get(back)
        kind = found.kind if found else tallies[back].kind if back >= 0 else None
        if kind in FATES:
            bound[n] = Bound(kind, found.at if found else 0, "part")
            tally.scope = tally.scope or tally.subject
