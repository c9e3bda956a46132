"""Which numbers are ages, dates, times, years, scores, names and the like: read, and no claims."""

from collections.abc import Sequence
from functools import cache

from crossread.engine.claims.items import glued, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.lexicon import lexicon
from crossread.engine.text.numbers import DASHES, Quantity
from crossread.engine.text.pieces import Piece

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Four digits between these may be a year."""

ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
CLOCK = frozenset(
    {
        "am",
        "pm",
        "a.m",
        "p.m",
        "a.m.",
        "p.m.",
        "gmt",
        "utc",
        "est",
        "edt",
        "pst",
        "pdt",
        "cet",
        "cest",
        "bst",
        "ist",
        "wib",
        "hrs",
        "o'clock",
        "noon",
        "midnight",
        "local",
    }
)
YEAR_LEADS = frozenset(
    {
        "in",
        "since",
        "of",
        "from",
        "until",
        "till",
        "by",
        "before",
        "after",
        "during",
        "to",
        "early",
        "late",
        "mid",
        "and",
        "between",
        "through",
        "around",
        "year",
        "the",
        "back",
        "born",
        "for",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "christmas",
        "election",
        "©",
        "copyright",
    }
)
POINTING = frozenset(
    {
        "ago",
        "earlier",
        "later",
        "before",
        "after",
        "old",
        "since",
        "on",
        "hence",
        "prior",
        "previously",
        "from",
        "following",
    }
)
RECENT = frozenset(
    {
        "last",
        "past",
        "next",
        "previous",
        "first",
        "final",
        "coming",
        "preceding",
        "following",
        "recent",
        "within",
        "every",
        "these",
        "those",
        "other",
    }
)


@cache
def _calendar() -> frozenset[str]:
    data = lexicon()
    return frozenset({*data.words("numbers", "months"), *(f"{m}." for m in data.words("numbers", "months"))})


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(lexicon().words("numbers", "weekdays"))


def sort_of(run: list[Piece], q: Quantity, words: Vocabulary) -> str | None:
    """The reason why the number is no claim, told by what stands right beside it; None where nothing says so."""
    before, after = key(run, q.core - 1), key(run, q.stop)
    joined = glued(run, q.core)
    if q.value is None:
        return None
    return (
        _age(run, q, before, after)
        or (_digits(run, q, before, after, joined, words) if q.digits else None)
        or _words(run, q, before, after)
    )


def _age(run: Sequence[Piece], q: Quantity, before: str, after: str) -> str | None:
    here = list(run)
    if before in ("aged", "age", "ages") or (before == "of" and key(here, q.core - 2) in ("age", "ages", "aged")):
        return "age"
    at = q.stop + (after in DASHES)
    unit = key(here, at)
    if unit.startswith(("year-old", "month-old", "day-old", "week-old", "years-old", "months-old")):
        return "age"
    if unit in ("year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs"):
        nxt = at + 1 + (key(here, at + 1) in DASHES)
        if key(here, nxt) in ("old", "olds", "old's"):
            return "age"
    return None


def _digits(run: list[Piece], q: Quantity, before: str, after: str, joined: bool, words: Vocabulary) -> str | None:
    raw, value = run[q.core].key, q.value or 0
    next_glued = glued(run, q.stop)
    if next_glued and after in ORDINAL_ENDS:
        return "date" if _month_near(run, q.core, q.stop + 1) else "ordinal"
    if next_glued and after in ("s", "'s", "s'"):
        return "year"
    if after in CLOCK or before in ("gmt", "utc"):
        return "time"
    if (
        after in (":", ".", "h")
        and next_glued
        and glued(run, q.stop + 1)
        and key(run, q.stop + 1).isdigit()
        and len(key(run, q.stop + 1)) == 2
        and len(raw) <= 2
    ):
        return "time"
    if before in (":", ".") and joined and glued(run, q.core - 1) and key(run, q.core - 2).isdigit() and len(raw) == 2:
        return "time"
    if raw.count(".") == 1 and key(run, q.stop) in CLOCK:
        return "time"
    if "/" in (before if joined else "", after if next_glued else ""):
        return "date"
    if raw.count(".") > 1:
        return "date"
    if joined and before in DASHES and glued(run, q.core - 1):
        earlier = run[q.core - 2]
        if earlier.sort == "digits":
            return "year" if len(earlier.key) == 4 else "score"
        if (
            earlier.sort == "word"
            and earlier.key not in ("mid", "magnitude", "top")
            and not earlier.key.endswith(("-magnitude",))
        ):
            return "name"
    if next_glued and after in DASHES and key(run, q.stop + 1).isdigit() and glued(run, q.stop + 1):
        return "year" if len(raw) == 4 else ("phone" if len(key(run, q.stop + 1)) > 2 else "score")
    if (
        joined
        and run[q.core - 1].sort == "word"
        and before not in ("us", "a", "c", "s", "hk", "nz", "rs", "rp", "rm", "tk")
    ):
        return "name"
    if before in ("#", "§", "№") or (
        next_glued
        and after == "-"
        and run[min(q.stop + 1, len(run) - 1)].capital
        and key(run, q.stop + 1) not in ("magnitude",)
    ):
        return "name"
    if _month_near(run, q.core, q.stop) and value <= 31 and q.hedge == "exact":
        return "date"
    if _is_year(run, q, before, after, words):
        return "year"
    if (
        before in words.labels
        and q.core
        and (
            run[q.core - 1].capital
            or before
            in (
                "section",
                "page",
                "chapter",
                "paragraph",
                "article",
                "channel",
                "flight",
                "room",
                "highway",
                "route",
                "no",
                "nos",
                "number",
                "level",
                "phase",
                "grade",
            )
        )
    ):
        return "label"
    if before == "." and key(run, q.core - 2) in ("no", "nos", "art", "sec", "p", "pp", "vol"):
        return "label"
    if (
        before in (",", "(")
        and after in (",", ")", ".", ";")
        and q.first == q.core
        and 0 < value < 115
        and q.core > 1
        and run[q.core - 2].capital
    ):
        return "age"
    return None


def _month_near(run: list[Piece], first: int, stop: int) -> bool:
    """Whether a month stands right before or after, `of` and commas aside."""
    months = _calendar()
    if key(run, first - 1) in months and (
        run[first - 1].capital or key(run, first - 1) not in ("may", "march", "mar", "dec", "sat", "sun")
    ):
        return True
    if key(run, first - 1) == "." and key(run, first - 2) in months and glued(run, first - 1):
        return True
    at = stop + (key(run, stop) == "of")
    return key(run, at) in months and run[at].capital


def _is_year(run: list[Piece], q: Quantity, before: str, after: str, words: Vocabulary) -> bool:
    if (
        not (isinstance(q.value, int) and len(run[q.core].key) == 4 and FIRST_YEAR <= q.value <= LAST_YEAR)
        or q.first != q.core
    ):
        return False
    if before in _calendar() or (
        before == ","
        and (key(run, q.core - 2).isdigit() or key(run, q.core - 2) in _weekdays() | _calendar() | ORDINAL_ENDS)
    ):
        return True
    if after in words.people or after in ("people", "more", "others"):
        return False
    if before in YEAR_LEADS or after in (",", ".", ")", "", ";", "-", "–") or before in ("(", "'s"):
        return q.value >= 1700
    return 1900 <= q.value <= 2060 and after not in words.property and not after.endswith("s")


def _words(run: list[Piece], q: Quantity, before: str, after: str) -> str | None:
    if (
        before
        in (
            "page",
            "chapter",
            "section",
            "act",
            "phase",
            "part",
            "number",
            "no",
            "day",
            "week",
            "round",
            "type",
            "class",
            "grade",
            "channel",
            "category",
            "level",
            "year",
            "stage",
            "group",
            "title",
            "lane",
            "platform",
        )
        and q.first == q.core
    ):
        return "label"
    if after in DASHES and key(run, q.stop + 1) in (
        "way",
        "off",
        "time",
        "sided",
        "on",
        "one",
        "fold",
        "star",
        "lane",
        "party",
        "tier",
        "piece",
        "handed",
        "legged",
        "wheel",
        "wheeled",
        "seater",
        "bedroom",
        "storey",
        "story",
        "page",
        "part",
        "point",
        "man",
        "woman",
        "person",
        "member",
        "engine",
        "door",
        "state",
        "nation",
        "country",
        "term",
        "game",
        "match",
        "set",
        "stroke",
        "thirds",
        "third",
        "quarter",
        "quarters",
        "half",
        "fifths",
        "tenths",
        "fourths",
        "strong",
    ):
        return (
            None
            if key(run, q.stop + 1) in ("strong", "member")
            else (
                "fraction"
                if key(run, q.stop + 1)
                in ("thirds", "third", "quarter", "quarters", "half", "fifths", "tenths", "fourths")
                else "part"
            )
        )
    if (
        after in ("thirds", "quarters", "fifths", "tenths", "fourths", "third", "quarter", "half")
        and (q.value or 0) < 10
    ):
        return "fraction"
    if (
        q.value == 1
        and not q.digits
        and (
            after
            in (
                "of",
                "another",
                "'s",
                "that",
                "who",
                "which",
                "can",
                "is",
                "could",
                "would",
                "has",
                "hand",
                "day",
                "way",
                "side",
                "thing",
                "reason",
                "such",
                "more",
                "time",
                "point",
                "step",
                "by",
                "last",
                "too",
                "to",
                "or",
                "must",
                "should",
            )
            or before
            in (
                "no",
                "any",
                "every",
                "each",
                "the",
                "this",
                "that",
                "only",
                "which",
                "number",
                "another",
                "some",
                "first",
                "second",
            )
        )
    ):
        return "part"
    if after in CLOCK:
        return "time"
    return None


def points_in_time(run: list[Piece], first: int, stop: int) -> bool:
    """Whether a length of time places something (`two days ago`, `the last 24 hours`) and measures nothing."""
    after = key(run, stop)
    if after in ("ago", "earlier", "later", "hence", "beforehand", "previously", "afterwards"):
        return True
    if after in ("after", "before", "since", "prior", "from", "following", "into", "until", "till"):
        return key(run, first - 1) not in ("for", "lasted", "lasting", "took", "taking", "spent")
    at = first - 1
    return (
        key(run, at) in RECENT
        or (
            key(run, at) in ("the",)
            and key(run, at - 1) in ("over", "in", "of", "for", "within", "during")
            and key(run, first) not in ("more",)
        )
        or key(run, at) in ("in", "within", "every", "once")
    )
