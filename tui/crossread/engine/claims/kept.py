"""Those who are kept in a prison, counted and captured by nothing that is told: `the jail is home to 900 detainees`."""

from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece

JAILS = frozenset({"prison", "prisons", "jail", "jails", "gaol", "penitentiary"})
CAMPS = frozenset({"camp", "camps"})
OF_CAPTIVES = frozenset({"prison", "detention", "internment", "labour", "labor", "concentration"})
"""Before `camp` these make it a prison."""
INMATES = frozenset({"inmates", "prisoners", "detainees", "convicts", "internees"})
"""Those who are no captives of the day and whom a camp may hold too."""
KEEPING = frozenset({"hold", "holds", "held", "holding", "house", "houses", "housed", "housing"})
BEFORE = 10
"""Pieces before the verb in which the prison is named."""
STATES = frozenset({"locked", "held", "kept", "imprisoned", "incarcerated", "jailed", "in"})
"""First words of predicates that tell where people are as much as what happened to them."""
WHEN_WITHIN = 7
"""Pieces after such a predicate in which it is told when that was so."""
CHARGES = frozenset({"charge", "charges"})
CHARGED_WITHIN = 6
"""Pieces after `in` of `in prison on terror charges` in which the charges are named."""
CONVICTED = frozenset({"convicted", "sentenced"})


def kept(run: list[Piece], tally: Tally) -> bool:
    """Whether a prison is what holds them: `the jail houses 900 inmates`, `the prison is home to 900 detainees`."""
    if tally.sort not in ("people", "bare"):
        return False
    at = tally.first - 1
    at -= key(run, at) == "to" and key(run, at - 1) == "home"
    if key(run, at) not in KEEPING and key(run, at) != "home":
        return False
    if tally.kind and key(run, tally.head) not in INMATES:
        return False
    camp = key(run, tally.head) in INMATES
    for n in range(max(0, at - BEFORE), at):
        if run[n].key in JAILS or (run[n].key in CAMPS and (camp or key(run, n - 1) in OF_CAPTIVES)):
            return True
    return False


def kept_there(run: list[Piece], tally: Tally, predicate: int, words: Vocabulary) -> bool:
    """Whether the predicate at a piece tells where they were: `were held there`, `were in prison on terror charges`."""
    inmates = key(run, tally.head) in INMATES
    predicate += run[predicate].key == "being"
    if key(run, predicate) not in STATES or predicate < tally.stop:
        return False
    if key(run, predicate - 1) == "being" and not inmates and key(run, tally.first - 1) != "where":
        return False
    if key(run, tally.first - 1) == "where" and any(key(run, tally.first - n) in JAILS for n in range(2, 5)):
        return True
    after = [piece.key for piece in run[predicate + 1 : predicate + 1 + WHEN_WITHIN]]
    up = after[:1] == ["up"]
    there = after[int(up) : int(up) + 1] == ["there"]
    then = "when" in after or ("at", "the", "time") in zip(after, after[1:], after[2:], strict=False)
    if run[predicate].key == "in":
        jailed = after[:1] and after[0] in JAILS
        charged = after[1:2] == ["on"] and not CHARGES.isdisjoint(after[:CHARGED_WITHIN])
        return bool(jailed) and (then or (charged and tally.scope.startswith("of ")))
    if there:
        return up or inmates or key(run, tally.stop - 1) == "those" or key(run, tally.head) in words.outlaws
    return (then or inmates) and not JAILS.isdisjoint(after[: after.index("when") if "when" in after else None])


def convicted(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether those who are held have been tried long since: `of those held, 22 were convicted of murder`."""
    return words.tag(run[at]) == "a" and key(run, at + 1) in CONVICTED if at < len(run) else False
