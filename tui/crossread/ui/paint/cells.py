"""What a terminal shows for each code point, and how many cells that takes: the one place that knows about widths."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from rich.cells import cell_len, get_character_cell_size

TAB = 4
"""Cells of a tab: always the same number, so that widths add up wherever a line begins."""

MARKS_SHOWN = 3
"""Code points without width shown on one base; the rest of a heap of accents is left out (Unicode's stream-safe form
allows 30, no script needs more than three)."""

COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
HEAP = re.compile(f"([{COMBINING}]{{{MARKS_SHOWN}}})[{COMBINING}]+")
"""Accents of the general blocks heaped on one base, which are cut before anything looks at them one by one."""

NARROW = re.compile(
    r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u05d0-\u05ea"
    r"\u0620-\u064a\u0660-\u066f\u0671-\u06d5\u10d0-\u10ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u20a0-\u20c0"
    r"\u2100-\u218b\u2190-\u2319\u23ce\u2500-\u25fc\u2717]*"
)
"""One cell for each code point, nothing to replace: letters of Latin, Greek, Cyrillic, Hebrew, Arabic, Georgian and
Vietnamese, typographic signs, currencies, arrows, boxes, the return sign and the cross of a conflict."""

EMOJI = (
    "[#*0-9\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u3299"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
"""Bases of a cluster; the colours of skin are none by themselves, nor are the letters of which two are a flag."""
ON_EMOJI = "[\ufe0f\u20e3\U0001f3fb-\U0001f3ff]"
FEW = "{0,3}"
CLUSTER = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{EMOJI}{ON_EMOJI}{FEW}(?:\u200d{EMOJI}{ON_EMOJI}{FEW}){{1,7}}|{EMOJI}\ufe0f{ON_EMOJI}{FEW}"
)
"""Code points that are one sign only together: a flag, a joined family, a sign turned into an emoji, a keycap.

No emoji of Unicode 17 joins more than four or has more than two signs on one; what a hostile text adds is left out."""

JOINED = re.compile("[\u200d\ufe0f\U0001f1e6-\U0001f1ff]")
"""What no cluster is without."""

UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200d\u2060-\u2064"
    "\ufe00-\ufe0f\ufeff\ufff0-\ufffb\U000e0000-\U000e0fff"
)
"""Without a shape: soft hyphen, zero-width space, joiners, variation selectors, tags. Left out on the screen."""

BIDI = "\u200e\u200f\u202a-\u202e\u2066-\u206f"
"""Directions that would reorder what stands beside them."""

STRANGE = re.compile(f"[\x00-\x1f\x7f-\x9f{BIDI}{UNSEEN}\u2028\u2029\ud800-\udfff\ufffe\uffff]")
REPLACED = re.compile(f"({CLUSTER.pattern})|{STRANGE.pattern}")
GONE = re.compile(f"[{UNSEEN}]")


def _visible(char: str) -> str:
    """What stands on the screen for a code point that a terminal must not get."""
    code = ord(char)
    if char == "\t":
        return " " * TAB
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "" if GONE.match(char) else "\ufffd"


@cache
def cells(char: str) -> int:
    """Cells of one code point as it is shown, where it is no part of a cluster."""
    shown_as = _visible(char) if STRANGE.match(char) else char
    return sum(map(get_character_cell_size, shown_as))


def widths(text: str) -> list[int]:
    """Cells of every code point; the first of a cluster has the cells of all, the others and combining marks have
    none."""
    result = list(map(cells, text))
    for cluster in CLUSTER.finditer(text) if JOINED.search(text) else ():
        start, end = cluster.span()
        result[start:end] = [cell_len(cluster[0]), *[0] * (end - start - 1)]
    return result


def shown(text: str) -> str:
    """The text as a terminal may have it: nothing in it moves the cursor, reorders or hides.

    `text` begins where a cluster begins. Its cells are the sum of `widths(text)`.
    """
    if NARROW.fullmatch(text):
        return text
    text = HEAP.sub(r"\1", text)
    return "".join(_few_marks(REPLACED.sub(lambda found: found[1] or _visible(found[0]), text)))


def _few_marks(text: str) -> Iterator[str]:
    """The text without accents that have no base, and with at most `MARKS_SHOWN` on one."""
    based = False
    for has_width, run in groupby(text, lambda char: char == "\u200d" or get_character_cell_size(char) > 0):
        part = "".join(run)
        yield part if has_width else part[:MARKS_SHOWN] if based else ""
        based = True


def fit(text: str, width: int, more: str = "…") -> str:
    """The text as shown in exactly that many cells: cut where it is longer, ending in `more`, padded where shorter."""
    return pad(cut(text, width, more), width)


def cut(text: str, width: int, more: str = "…") -> str:
    """The text as shown in at most that many cells; where it is longer it ends in `more`."""
    whole = shown(text)
    if cell_len(whole) <= width:
        return whole
    room = width - cell_len(more)
    if room < 0:
        return more[: max(0, width)]
    end = used = 0
    for index, size in enumerate(widths(text)):
        if size and used + size > room:
            break
        used += size
        end = index + 1
    return shown(text[:end]).rstrip(" ") + more


def cut_front(text: str, width: int, more: str = "…") -> str:
    """The end of a text as shown in at most that many cells; where it is longer it begins with `more`."""
    whole = shown(text)
    if cell_len(whole) <= width:
        return whole
    start, room = len(text), width - cell_len(more)
    for index, size in reversed(list(enumerate(widths(text)))):
        room -= size
        if room < 0:
            break
        if size:
            start = index
    return (more + shown(text[start:]))[: max(0, width)]


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Shown text with spaces to that many cells, before it where it stands `right`; longer text stays."""
    spaces = " " * (width - cell_len(text))
    return spaces + text if right else text + spaces
