"""Amounts of money: a number with its sign, its code, its word, or with none where the noun says it."""

import re

from crossread.engine.claims.tally import Tally, glued, key
from crossread.engine.claims.units import units
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.number_words import number_words
from crossread.engine.text.numbers import grammar, quantities
from crossread.engine.text.pieces import DASHES, Piece
from crossread.engine.text.quantity import Quantity

MILLION = 1_000_000
LOST_SIGNS = frozenset({"?", "\ufffd", "¤"})
"""What is left of a currency sign after a wrong encoding."""
MULTI = re.compile(r"multi-?[mb]illion(?:-(?P<currency>[a-z]+))?")
CLOSING = frozenset(
    {"in", "for", "from", "at", "and", "but", "when", "to", "last", "this", "on", "of", "by", "over", "during"}
)
"""Words that may follow there: a noun would be what is counted."""
LAKHS = frozenset({"lakh", "lakhs", "lac", "lacs", "crore", "crores"})
CLOSED_BY = frozenset("paumhcdj")
"""Tags of words that no noun is: after a number they leave it without one."""
IN_WANT = frozenset({"in", "need"})
"""Right after millions these make them people: `left 8 million in need of aid`."""
MONEY_WITHIN = 5
"""Words after the number, or before lakhs, in which such a noun is looked for."""


def money_by_noun(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """The tally of a number that is money without a currency beside it; None where nothing says so."""
    return _worth(run, q, words) or _unnamed_currency(run, q, words) or _in_lakhs(run, q, words)


def many_million(run: list[Piece], at: int) -> Tally | None:
    """`a multi-million-euro raid`, `a multimillion-dollar deal`: money of which no number is told."""
    m = MULTI.fullmatch(run[at].key)
    if not m:
        return None
    stop = at + 1
    currency = m["currency"] or key(run, stop + (key(run, stop) in DASHES))
    known = units().hyphened.get(currency)
    if known is None or known[0] != "money":
        return None
    stop += 0 if m["currency"] else 1 + (key(run, stop) in DASHES)
    return Tally(at, stop, "money", None, hedge="vague", kind="money", unit=known[1], core=at)


def told_before(run: list[Piece], tallies: list[Tally]) -> None:
    """Makes millions without a noun money where the sentence has told money: `10 million euros, 16 million in all`."""
    unit: str | None = None
    for tally in tallies:
        if tally.sort == "money":
            unit = tally.unit
        large = tally.value is not None and tally.value >= MILLION and tally.stop - tally.core > 1
        if unit is not None and tally.sort == "bare" and large and not tally.kind and not tally.scope:
            tally.sort, tally.kind = "money", "money"
            tally.unit = "" if key(run, tally.first - 1) == "(" else unit


def _worth(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """`worth 30 million`, `valued at 30 million`, `netted 30 million`: money whose currency stands elsewhere."""
    before, after = key(run, q.first - 1), key(run, q.stop + (key(run, q.stop) in DASHES))
    netted = before in words.lists["earning"] and q.value is not None and q.value >= MILLION and q.stop - q.core > 1
    if netted and q.stop < len(run) and run[q.stop].sort == "word":
        netted = run[q.stop].key in CLOSING
    if (
        not netted
        and before != "worth"
        and after != "worth"
        and not (before == "at" and key(run, q.first - 2) == "valued")
    ):
        return None
    if (q.value is not None and q.value < 1000) or q.weak:
        return None
    return Tally(q.first, q.stop, "money", q.value, q.high, q.hedge, kind="money", core=q.core)


def _converted(run: list[Piece], q: Quantity) -> bool:
    """Whether an amount in a known currency follows millions in brackets: `110 billion ($158 billion)`."""
    large = q.value is not None and q.value >= MILLION and q.stop - q.core > 1
    return large and key(run, q.stop) == "(" and key(run, q.stop + 1) in units().signs


def _unnamed_currency(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """Money whose sign an encoding has lost (`?110bn`) or whose noun says it (`a 110 billion rescue package`)."""
    if q.value is None or run[q.core].sort != "digits" or q.high is not None:
        return None
    if _converted(run, q):
        return Tally(q.first, q.stop, "money", q.value, hedge=q.hedge, kind="money", core=q.core)
    lost = q.core > 0 and run[q.core - 1].key in LOST_SIGNS and (glued(run, q.core) or glued(run, q.core - 1))
    large = q.value >= MILLION and q.stop - q.core > 1 and key(run, q.stop) not in IN_WANT
    if not lost and not large:
        return None
    after = [piece.key for piece in run[q.stop : q.stop + MONEY_WITHIN]]
    counted = next((n for n, word in enumerate(after) if word in words.plurals), MONEY_WITHIN)
    said = next((n for n, word in enumerate(after) if word in words.lists["funds"]), MONEY_WITHIN)
    if not (lost and glued(run, q.core)) and not (large and (lost or said < counted)):
        return None
    return Tally(q.core if lost else q.first, q.stop, "money", q.value, hedge=q.hedge, kind="money", core=q.core)


def _in_lakhs(run: list[Piece], q: Quantity, words: Vocabulary) -> Tally | None:
    """Money told in lakhs or crores behind its noun: `an ex-gratia of 5 lakh`, `losses of 2 crore`."""
    if q.value is None or run[q.stop - 1].key not in LAKHS:
        return None
    closed = q.stop >= len(run) or run[q.stop].sort == "mark" or words.tag(run[q.stop]) in CLOSED_BY
    funds = words.lists["funds"]
    if not closed or not any(piece.key in funds for piece in run[max(0, q.first - MONEY_WITHIN) : q.first]):
        return None
    return Tally(q.first, q.stop, "money", q.value, q.high, q.hedge, kind="money", core=q.core)


def leads_money(run: list[Piece], at: int) -> bool:
    """Whether a currency sign and digits begin at piece `at`, so that `some` before it is a hedge: `some US$160m`."""
    signs = units().signs
    for stop in (at + 1, at + 2):
        sign = "".join(piece.key for piece in run[at:stop])
        if stop < len(run) and run[stop].sort == "digits" and sign in signs and (not sign.isalpha() or run[at].capital):
            return True
    return False


def money_before(run: list[Piece], q: Quantity, floor: int) -> Tally | None:
    """The tally of a number with a currency before it; None where there is none."""
    at = q.core - 1
    if at < 0:
        return None
    table = units().signs
    sign = run[at].key
    first = at
    if key(run, at - 1) == "$" and f"{sign}$" in table:
        sign, first = f"{sign}$", at - 1
    if (sign == "." and key(run, at - 1) in table) or (sign in DASHES and glued(run, at) and key(run, at - 1) in table):
        sign, first = key(run, at - 1), at - 1
    if sign not in table and glued(run, at) and f"{key(run, at - 1)}{sign}" in table:
        sign, first = f"{key(run, at - 1)}{sign}", at - 1  # `GH¢40`
    if sign not in table or first < floor:
        return None
    code = table[sign]
    if sign in ("$", "£") and first and (glued(run, first) or run[first - 1].upper):
        prefix = key(run, first - 1).replace(".", "") + sign
        if prefix in table:
            code, first = table[prefix], first - 1
    if not (run[first].sort == "mark" or len(sign) > 3 or run[first].capital) or _only_a_letter(run, q, sign):
        return None
    stop, value, high = q.stop, q.value, q.high
    if isinstance(value, int) and value < 1000 and key(run, stop) == "," and _thousands(run, stop + 1):
        value, stop = value * 1000 + int(run[stop + 1].key), stop + 2
    spaced = key(run, stop) == "m" and not run[stop].capital
    if (spaced or (key(run, stop).partition("-")[0] in ("m", "mm") and glued(run, stop))) and value is not None:
        value, stop = round(value * 1_000_000), stop + 1
    last = _range(run, q, stop)
    if last and last[0] is not None and value is not None and value < MILLION // 1000 <= last[0] // 1000:
        value = _scaled_alike(value, last[0], run[last[1] - 1].key)
    if last and last[0] is not None and value is not None and value < last[0]:
        high, stop = last
        between = key(run, first - 1) in ("between", "from")
        return Tally(first - between, stop, "money", value, high, "range", kind="money", unit=code, core=q.core)
    hedge, start = q.hedge, first
    if hedge == "exact" or q.value is None:
        name = grammar().hedges.before(run, first)
        opening = grammar().emphasis.before(run, first)
        if name is None and opening:
            name = grammar().hedges.before(run, opening[1])
        if name and name[1] >= floor:
            start = name[1]
            hedge = name[0] if hedge == "exact" else hedge
    code = _named_currency(run, stop, code)
    if key(run, stop) in DASHES and key(run, stop + 1) in ("a-year", "an-hour", "worth"):
        stop += 2
    return Tally(start, stop, "money", value, high, hedge, q.weak, kind="money", unit=code, core=q.core)


def _only_a_letter(run: list[Piece], q: Quantity, sign: str) -> bool:
    """Whether a sign of one letter is rather a part of a name: `P51`, but `P20,000`, `P3 million`, `P3m`."""
    if len(sign) > 1 or not sign.isalpha():
        return False
    if key(run, q.stop) == "m" and glued(run, q.stop) and glued(run, q.core):
        return False
    return not glued(run, q.core) or not ("," in run[q.core].key or (q.value or 0) >= MILLION)


def _thousands(run: list[Piece], i: int) -> bool:
    """Whether piece `i` is the second group of `$30, 000`, which some outlets' typesetting parts."""
    return i < len(run) and run[i].sort == "digits" and len(run[i].key) == 3 and run[i].key.isdigit()


def _scaled_alike(low: float, high: float, last: str) -> float:
    """The low end of `€8.5 to €9 million`, which the scale at the end is meant for too."""
    scale = number_words().scales.get(last) or number_words().suffixes.get(last, 1)
    return round(low * scale) if low * scale < high else low


def _range(run: list[Piece], q: Quantity, stop: int) -> tuple[float | None, int] | None:
    """The high end of `$1.2 million to $1.5 million` and the index after it."""
    if (
        key(run, stop) not in DASHES | {"to", "and"}
        or key(run, stop + 1) not in units().signs
        or key(run, q.core - 2) == "from"
        or (
            key(run, stop) == "to"
            and not grammar().revising.isdisjoint(p.key for p in run[max(0, q.core - 3) : q.core])
        )
    ):
        return None
    if key(run, stop) == "and" and key(run, q.core - 2) != "between":
        return None
    after = quantities(run[stop + 2 : stop + 6])
    if not after or after[0].first != 0 or after[0].value is None or after[0].hedge != "exact":
        return None
    end, value = stop + 2 + after[0].stop, after[0].value
    if key(run, end) == "m" and glued(run, end):
        value, end = round(value * 1_000_000), end + 1
    return value, end


def _named_currency(run: list[Piece], stop: int, code: str) -> str:
    named = units().after.at(run, stop)
    return named[0][1] if named and named[0][0] == "money" and named[0][1] != "USD" else code
