"""What happened to whom and what is counted: patterns over the signs of a clause, in the order they are tried."""

import re
from dataclasses import dataclass

from crossread.engine.claims.shape import Shape
from crossread.engine.claims.tally import Tally
from crossread.model import PEOPLE_KINDS, ClaimKind

BACK, AHEAD = 26, 34
"""Signs before and after a number in which its predicate is looked for."""
IN_THE_END = "in the end"
"""The rule by which the second of two things that happened counts: `trapped and killed`."""

AUX = "[mhndrui]*a[adnruhpcyq]*?"
"""`were`, `are reported to have been`, `may have been badly`."""
ASIDE = (
    r"(?:\([^()]{0,24}\)|;[^;.]{1,24};|--[^-.]{1,24}--|,[B#][^,;.]{1,24},|,P[^,;.]{0,12}pi,|,(?:tx?o)?i[^,;.]{0,12},|,n[^,;.]{1,24},|,r[^,;.PBSOVEAD]{1,24},|,R[^,;.PBSO]{1,24},|[,-][PS],|-[PS]-|[,-]P(?:,?c?P){1,4}[,-]|ct?[PBSO]|ct[xX]{1,3}(?=a)"
    r"|,[dxXtopisN]{1,10}(?:c[dxXtopisN]{1,8})?,|,S[,txcXs]{0,12},"
    r"|,?[pk][tdrixXcO]{0,3}[PBSO](?:[,c]{1,2}[tdx]?[PBSO]){0,3})"
)
"""What is put between a subject and its verb: brackets, dashes, `including three children`."""
GAP = rf"(?:[pojxXtd,sqruN#-]|(?<=o)[PBSOi]|c(?=#)|(?<=X)c(?=X)|{ASIDE})"
"""What may stand between a subject and its verb: prepositions, names, appositions."""

OBJECT = re.compile(r"([vVGeEg])(?:ic)?[dtq]{0,3}(?:[dxX]{0,3}s[dxX]{0,2})?$")
"""`killed 12 men`, `freed the tanker's 19-man crew`."""
OBJECT_CHAIN = re.compile(r"([vVGeEg])[d,]{0,2}(?:c[d]?[vVGeEgzAx]|[vVG])[dtq]{0,2}$")
"""`killing or wounding 20`, `kills, crucifies 5`: the first verb counts."""
PASSIVE_BEFORE = re.compile(r"a[dnr]*$")
NOMINAL = re.compile(r"([NGvVe])(?:p?d|p[xX]{1,2})?[(q]?o[tdxqXs(]{0,3}$")
NOMINAL_TO = re.compile(r"([N])[up][t]?$")
TOLL = re.compile(r"(L)(?:[^BPO;.j]|B(?!j)|(?<!B)j){0,18}$")
"""`the toll stands at 24`; not `rose to 24 as thousands of rescuers dig`."""
RISEN = re.compile(r"(L)(?:[^BPO;.j]|B(?!j)|(?<!B)j){0,18}[up]$")
"""The same of what a toll rose to, whatever follows: `the toll rose to 12 people, and nine are missing`."""
CLOSING = re.compile(r"(?:d|p[tdxX]{1,4}){0,2}(?:[c,.]|$)")
"""After such a number, where its clause ends, be it told when and where: `at 31 on Monday in Kent,`."""
RISEN_PAST = re.compile(r"(L)[^BPO;.j]{0,8},?p?R[^;.]{1,24}?,?h?z[up]$")
"""The same past a clause with numbers of its own: `the toll from a raid in which 12 hostages were freed rose to 11`."""
THAT_OF = re.compile(r"Rot?d?([VA])[up]$")
"""`the number of dead rose to 41 and that of the injured to 127`."""
BESIDE = re.compile(r"(?:^|[,;:.(])([NAVLE])$")
"""A word of a row that has its number behind it: `fatalities 14, injuries 31, missing 3`."""
FRONTED = re.compile(r"(?:^|[.;:q])[dxX#B]{0,4}[jp][td]{0,2}s?$")
"""Before a noun of what happened these put it ahead of the clause: `Hours after the shooting, a man came.`"""
CLOSED = ("", ",", ";", ".", ")", "(")
CHAIN = re.compile(r"([vVGeEgNWA])([^;.RvVGzWiw]{0,22}?)(c|,|:)[tdxp]{0,2}$")
"""A later member of what a predicate governs: `killed the mayor and two peasants`."""
WITH = re.compile(r"([vVGeEg])[^;.RvVGzWiwBPS]{0,12}[px]$")
"""People aboard what is seized: `hijacked a tanker with 25 crew`."""
AS_IT_DID = re.compile(r"j[^,]*$")
"""A clause that the sentence opens with, over which no predicate reaches: `As the town burned,` many slept."""
OWN_VERB = re.compile(r"[dR]*(?:o[tdxXs]{1,6})?(?:[zahm]|uz)")
"""A verb of the number's own, so that it is governed by nothing before it; headlines have `11 to face trial`."""
OWN_LATER = re.compile(rf"(?:,[^,;.]{{1,24}},)?{OWN_VERB.pattern}")
"""The same over what is put between commas."""
AMONG = re.compile(r"(?:^|[:;,q])(?:p[tdi]{0,2})?([AVN])[^;.,]{0,10}?,?a[dr]*$")
"""`among the dead were three children`."""
INCLUDED = re.compile(r"([AVN])[^;.VPBzR]{0,14}k[dt]*$")
"""`those killed in the attacks include 14 children`."""

DIRECT_STATE = re.compile(r"(?:;[^;.]{1,24};|--[^-.]{1,24}--)?d*(?:r[du]*|hd?)?q?(A)")
"""`90 still missing`, `90 -- mostly nuns -- still missing`."""
LEAVING = re.compile("yd*$")
LEFT = re.compile(r"(?:(?:[po][txXds]{1,6}){1,2}|,[^,;.]{1,12},)([AV])")
"""`left 91 of the 120 people on the tug unaccounted for`, `left 40 people, most of them cooks, dead`."""
REDUCED = re.compile(r"d*[VA][pxXtds]{1,8}[mhd]{0,3}a[dnr]*(V)")
"""`people trapped in a lift were freed`, `have since been freed`: the clause's own verb counts."""
INVOLVED = re.compile(r"d*z(?:p[td]{0,2}[xXsNG#]{1,4}){1,3}[mhd]{0,3}a[dnr]*([VEA])")
"""`two officers involved in the shooting were arrested`: the same, where the first verb says nothing."""
REDUCED_ACTIVE = re.compile(r"d*V[pxXtds]{1,8}[hd]{0,3}(W)")
"""`a man shot in the street died`, `has died`."""
PLACED_STATE = re.compile(r"(?:p[td]?[xX]{1,3}){1,2}d?(A)(?=[c,.;]|$)")
"""`Medics count 20 people at the fair dead.`"""
RELATIVE_DONE = re.compile(r"R[dh]*[Ww][pxXtd]{0,6}a[dnr]*([VEA])")
"""`four who fled were caught`, `four who fled were back in jail`: the clause's own verb."""
RELATIVE_DIED = re.compile(r",?R[hd]*a[dnr]*[VEA](?:[pxXtdsoN]|(?<=[st])G){1,12}[hd]{0,3}(W)")
"""`a girl who was wounded in the raid died`: the clause's own verb."""
DIRECT_REPORTED = re.compile(r"d*r[du]*([VE])(?![PBSO])")
"""`12 confirmed killed tackling blaze`."""
DIRECT_PASSIVE = re.compile(r"d*(?:r[du]*)?([VE])(?=$|[djpobc,;:.quRV)(#anryiWA-]|D|[PB][VEA])")
TOLL_AHEAD = re.compile(r"t?[xr]?(L)")
"""`bringing to five the number of people killed`."""
DIRECT_STUCK = re.compile(r"d*(?:A|V[pdA])")
DIRECT_VERB = re.compile(r"(?:q|,)?[dR]{0,2}([WwEeg])")
PART_DONE = re.compile(r"[VWDEg][^.;]{0,8},p[a-z]?$")
OTHERS_NEXT = re.compile(r"[^.;,PBN]{0,4},c[dhrn]*[PBN]")
"""Between these stand some of those told before: `were killed, including two girls, and 12 were wounded`."""
WHO = "(?:(?<!#o)R)?"
"""`who`, but for that of `two nurses, one of whom was hurt`: what follows is told of the one."""
FIRST_DONE = "(?:z(?:p[tdxX]{1,4})?c[ad]*|xc[ad]*(?=[VEA](?![tdqxX]{0,3}[PBSONX])))?"
"""A verb before that says nothing of what became of anybody: `was hit (by a car) and killed`, `were disarmed and held`;
not `were drunk and killed a man`.
"""
PASSIVE = re.compile(rf"\)?({GAP}{{0,14}}?){WHO}{AUX}{FIRST_DONE}([VEAW])")
MEANWHILE = re.compile(r"(?:p[tdxX]{1,4}){1,2}j[ti]x?[zWE][dxXtpuz]{0,5}a[dn]*([VEA])")
"""`three in the room when he opened fire were killed`: the verb behind a clause of another."""
ACTIVE = re.compile(rf"({GAP}{{0,14}}?){WHO}[amhndru]*(?:cd)?([WwEeg])")
RELATIVE = re.compile(r",?p?R[^;.PBD]{0,16}?,?(?:[mhnd]*a[dnruh]*|h)([VEA])")
RELATIVE_VERB = re.compile(r",?p?R[^;.PBD]{0,16}?([W])")
RELATIVE_MAIN = re.compile(r",?R[^;.PBSODW]{0,12}?a[dnr]*[VEA][^;.PBSODW]{1,14}?a[dnr]*([VEA])")
"""`four miners who had been buried were brought up alive`: the clause's own verb, where the first says nothing."""
ASIDE_MAIN = re.compile(r",R[^;.,PBSO]{1,24},[dr]*(?:[mhnd]*a[dnr]*([VEA])|[hd]*([WE]))")
"""`the nine, who were ill, were freed`: the clause's own verb, not that of what is said of them between commas."""
CARRIED = re.compile(r"([poxXtd,sq#(uN)RzaVGwg-]{1,26}?),a[dnru]*([VE])")
AMONG_THEM = re.compile(r"[poxXtd,s]{0,10}?a[dn]*p[ti]?B?([AV])(?:$|[^x])")
"""`three children were among the dead`, `among the 12 killed`."""
AMONG_WHOM = re.compile(r"[poxXtd,s]{0,10}?a[dn]*pt[xX]{1,2}R[mhnd]*(?:a[dnr]*([VEA])|([W]))")
"""`three cooks were among the guests who were killed`."""
LISTED = re.compile(r"[PBS][VE]$")
"""A headline's subject with its own state: `20 people killed`, before `30 others injured`."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A number's predicate: where its sign stands and by which pattern it was found."""

    kind: ClaimKind
    at: int
    rule: str


def kind_for(kinds: tuple[ClaimKind, ...], tally: Tally) -> ClaimKind | None:
    """The first of the predicate's kinds that fits what is counted."""
    person = tally.sort in ("people", "single", "none", "bare")
    for kind in kinds:
        if kind in PEOPLE_KINDS:
            if person:
                return kind
            continue
        if not person or tally.sort == "bare":
            return kind
    return None


def bind(shape: Shape, at: int, tally: Tally, *, unknown_person: bool, inner: bool, doer: bool = False) -> Bound | None:
    """The predicate that governs the number at sign `at`; None where none does.

    `unknown_person` says that the noun is in no list: then only what stands right beside it may make it a person.
    `inner` says that a preposition governs the number, so that the subject is another (`a service for 12 men`), `doer`
    that they are those who did it (`seized by nine pirates`).
    """
    if not any(at - BACK <= where <= at + AHEAD for where in shape.kinds):
        return None
    before = shape.signs[max(0, at - BACK) : at]
    after = shape.signs[at + 1 : at + 1 + AHEAD]
    offset = at - len(before)
    beside = BESIDE.search(before) if tally.sort == "bare" and after[:1] in CLOSED else None
    if beside:
        found = _made(shape, offset + beside.start(1), tally, "toll", unknown_person)
        if found:
            return found
    for rule, pattern in BEFORE_FIRST:
        m = pattern.search(before)
        if m and _valid_object(before, after, m, rule) and not _undone(before, after, m, rule):
            found = _made(shape, offset + m.start(1), tally, rule, unknown_person)
            if found:
                return found
    left = LEFT.match(after) if LEAVING.search(before) else None
    found = _made(shape, at + 1 + left.start(1), tally, "state", unknown_person) if left else None
    if found:
        return found
    risen = RISEN.search(before) if CLOSING.match(after) else None
    found = _made(shape, offset + risen.start(1), tally, "toll", unknown_person) if risen else None
    if found:
        return found
    for rule, pattern in () if PART_DONE.search(before) and OTHERS_NEXT.match(after) else AFTER:
        m = pattern.match(after)
        if m:
            found = _made(shape, at + 1 + m.start(m.lastindex or 1), tally, rule, unknown_person and rule not in NEAR)
            aside = inner and (
                (tally.sort == "thing" and rule != "reduced passive")
                or (rule in FAR and found is not None and found.kind not in ABOARD)
            )
            aside = aside or (rule == "active" and _of_the_doer(tally, before, after[: m.end()]))
            if found and not aside:
                return found
    for rule, pattern in BEFORE_LAST:
        m = pattern.search(before)
        if (
            m
            and not (doer and rule == "with")
            and not (
                rule == "chain"
                and (
                    _apposed(m)
                    or (m[1] in "NG" and m[2] == "" and m[3] == "," and FRONTED.search(before[: m.start(1)]))
                    or _of_the_last(m, before)
                    or (m[1] != "N" and OWN_LATER.match(after))
                    or (m[3] == "," and offset == 0 and AS_IT_DID.match(before[: m.start(3)]))
                    or thinks(tally, after)
                    or (tally.scope == "of them" and COUNTED.search(m[2]))
                )
            )
        ):
            found = _made(shape, offset + m.start(1), tally, rule, True)
            if found:
                return found
    return None


BEFORE_FIRST = (
    ("toll", THAT_OF),
    ("object", OBJECT),
    ("object chain", OBJECT_CHAIN),
    ("nominal", NOMINAL),
    ("nominal to", NOMINAL_TO),
    ("among", AMONG),
    ("included", INCLUDED),
)
AFTER = (
    ("toll", TOLL_AHEAD),
    ("reduced, then passive", REDUCED),
    ("reduced, then passive", INVOLVED),
    ("reduced, then active", REDUCED_ACTIVE),
    ("relative, then passive", RELATIVE_DONE),
    ("relative, then active", RELATIVE_DIED),
    ("state", DIRECT_STATE),
    ("reduced passive", DIRECT_PASSIVE),
    ("reduced passive", DIRECT_REPORTED),
    ("state", PLACED_STATE),
    ("verb", DIRECT_VERB),
    ("among them", AMONG_THEM),
    ("among whom", AMONG_WHOM),
    ("aside, then verb", ASIDE_MAIN),
    ("passive", PASSIVE),
    ("passive", MEANWHILE),
    ("active", ACTIVE),
    ("relative", RELATIVE),
    ("relative verb", RELATIVE_VERB),
    ("relative, then passive", RELATIVE_MAIN),
    ("carried", CARRIED),
)
BEFORE_LAST = (("toll", TOLL), ("toll", RISEN_PAST), ("chain", CHAIN), ("with", WITH))
COUNTED = re.compile("[PBSO]")
"""Of these some are told by `many of them`, and not of what the predicate governs."""
LATER = re.compile("j[weg]$")
DOING = re.compile("[zvVGeEg][^;.]*$")
FAR = frozenset({"passive", "active", "among them", "carried"})
"""Rules that make the number a clause's subject over what stands between."""
ABOARD = frozenset({"captured", "rescued", "missing", "displaced"})
"""What happens to a ship or a house happens to those in it."""
NEAR = frozenset({"state", "reduced passive", "verb", "passive"})


def _valid_object(before: str, after: str, m: re.Match[str], rule: str) -> bool:
    """A past form after `be` is passive and has no object; nor has one of two headline states side by side."""
    if rule not in ("object", "object chain"):
        return True
    if before[m.start(1)] in "vGeg":
        return True
    if LISTED.search(before) and re.match("[VEA]", after):
        return False
    return not PASSIVE_BEFORE.search(before[: m.start(1)])


def _apposed(m: re.Match[str]) -> bool:
    """Whether the number only says who a noun is: `the killers, some 30 men`."""
    return m[1] == "N" and m[2] == "" and m[3] == ","


def _of_the_last(m: re.Match[str], before: str) -> bool:
    """Whether the number is a part of one with a state of its own: `six were killed and 40 hurt, including a nurse`."""
    return "D" in m[2] and m[3] == "," and before.endswith(",p")


def thinks(tally: Tally, after: str) -> bool:
    """Whether some only say or expect something: `nine died, but many expected more`."""
    return tally.weak and tally.sort == "bare" and after[:1] == "r"


def _undone(before: str, after: str, m: re.Match[str], rule: str) -> bool:
    """Whether the verb is still to come and a state follows: `to evacuate 14 children still trapped`."""
    return rule == "object" and before[m.start(1)] in "ve" and DIRECT_STUCK.match(after) is not None


def _of_the_doer(tally: Tally, before: str, between: str) -> bool:
    """Whether what follows is done by the subject of the verb before: `fired at 31 people before killing himself`."""
    return LATER.search(between) is not None and (tally.sort == "thing" or DOING.search(before) is not None)


def _made(shape: Shape, where: int, tally: Tally, rule: str, unknown_person: bool) -> Bound | None:
    kinds = shape.kinds.get(where)
    if not kinds:
        return None
    if rule == "with" and not {"captured", "rescued"} & set(kinds):
        return None
    if rule == "toll":
        return Bound(kinds[0], where, rule) if tally.sort in ("bare", "people") else None
    if tally.sort == "thing" and not unknown_person:
        kind = kind_for(kinds, tally) or (kinds[0] if kinds[0] in ("killed", "injured") else None)
    else:
        kind = kind_for(kinds, tally)
    if kind == "damaged" and tally.sort == "bare" and rule not in ("state", "reduced passive", "object", "passive"):
        return None
    return Bound(kind, where, rule) if kind else None
