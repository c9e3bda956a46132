"""Every key of the reader as data: the bindings, the footer and the help screen are made from this one list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # the list of keys is printed by a command that needs no screen
    from textual.binding import Binding, BindingType

Group = Literal["Scroll", "Columns", "Passages and claims", "Facts", "Search", "Places", "View", "Copy", "Session"]


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be done, and the keys that do it."""

    id: str
    """Stays the same in all versions: what a user's keymap names."""
    keys: tuple[str, ...]
    """As Textual spells them; the first is the one shown in the footer."""
    action: str
    """Textual's action; empty for what changes the state of the reading screen alone, which is found by the id."""
    does: str
    """For the help screen."""
    group: Group
    short: str = ""
    """For the footer; empty where the footer never shows it."""
    rank: int = 9
    """Place in the footer, the lowest first; of equal ones, in the order of the list."""


HELP = Key("help", ("?", "f1"), "open('help')", "this help", "Session", "help", 99)
EVENTS_HELP = Key("events.help", ("?", "f1"), "help", "this help", "Session", "help", 99)
CLOSE = Key("page.close", ("q", "escape"), "close", "back", "Session", "back")
"""What is told of to whoever has pressed a key that does nothing."""

READING: tuple[Key, ...] = (
    Key("scroll.down", ("j", "down"), "", "down a line, in a table a row", "Scroll"),
    Key("scroll.up", ("k", "up"), "", "up a line, in a table a row", "Scroll"),
    Key("scroll.half_down", ("d", "ctrl+d"), "", "down half a page", "Scroll"),
    Key("scroll.half_up", ("u", "ctrl+u"), "", "up half a page", "Scroll"),
    Key("scroll.page_down", ("space", "pagedown", "ctrl+f"), "", "down a page", "Scroll"),
    Key("scroll.page_up", ("b", "pageup", "ctrl+b"), "", "up a page", "Scroll"),
    Key("scroll.start", ("g", "home"), "", "to the start", "Scroll"),
    Key("scroll.end", ("G", "end"), "", "to the end", "Scroll"),
    Key("scroll.percent", ("%",), "", "50%: to the middle of the report", "Scroll"),
    Key("column.left", ("h", "left"), "", "report to the left, in a table the cell", "Columns"),
    Key("column.right", ("l", "right"), "", "report to the right, in a table the cell", "Columns"),
    Key("column.next", ("tab",), "", "next report, then the facts; 3 Tab: the third report", "Columns"),
    Key("column.previous", ("shift+tab",), "", "previous report or the facts", "Columns"),
    Key("column.rotate_right", (">",), "", "bring the next reports into view", "Columns"),
    Key("column.rotate_left", ("<",), "", "bring the previous reports into view", "Columns"),
    Key("column.pin", ("*",), "", "pin the report: it stays in view while others come and go", "Columns"),
    Key("passage.next", ("]", "p"), "", "next aligned passage", "Passages and claims", "passage", 2),
    Key("passage.previous", ("[", "P"), "", "previous aligned passage", "Passages and claims"),
    Key("claim.next", ("}", "c"), "", "next claim", "Passages and claims", "claim", 3),
    Key("claim.previous", ("{", "C"), "", "previous claim", "Passages and claims"),
    Key("alone.next", ("o",), "", "next sentence without a like one in other reports", "Passages and claims"),
    Key("alone.previous", ("O",), "", "previous sentence without a like one in other reports", "Passages and claims"),
    Key(
        "left_out.next",
        ("z",),
        "",
        "next statement of half of the others or more, not found here",
        "Passages and claims",
    ),
    Key(
        "left_out.previous",
        ("Z",),
        "",
        "previous statement of half of the others or more, not found here",
        "Passages and claims",
    ),
    Key("line_up", ("enter",), "", "line up all reports on what is chosen", "Passages and claims", "line up", 4),
    Key(
        "wordings",
        ("v",),
        "open('wordings')",
        "the passage in the words of every report",
        "Passages and claims",
        "wordings",
    ),
    Key(
        "closest", ("w",), "open('closest')", "the sentences of other reports that come closest", "Passages and claims"
    ),
    Key(
        "alone.list",
        ("a",),
        "open('alone')",
        "sentences of each report without a like one, and what it lacks",
        "Passages and claims",
    ),
    Key("fact.next_dispute", ("x",), "", "next fact in dispute, lined up", "Facts", "next dispute", 1),
    Key("fact.previous_dispute", ("X",), "", "previous fact in dispute, lined up", "Facts"),
    Key(
        "fact.detail",
        ("i",),
        "open('detail')",
        "all that is said on the fact, and why it is judged so",
        "Facts",
        "detail",
    ),
    Key("fact.unread", ("#",), "open('unread')", "numbers that make no claim, and why", "Facts"),
    Key(
        "fact.filter",
        ("&",),
        "ask('filter')",
        "list the facts with some words; empty: all",
        "Facts",
    ),
    Key("fact.verdict", ("V",), "", "list the facts of one verdict, then of the next", "Facts"),
    Key("fact.kind", ("K",), "", "list the facts of one kind, then of the next", "Facts"),
    Key("fact.sort", ("s",), "", "sort the facts: conflicts first, by place, by kind, most reports first", "Facts"),
    Key("fact.all", ("A",), "", "list all facts again, conflicts first", "Facts"),
    Key("fact.table", ("F",), "open('facts')", "all listed facts in a table over the whole screen", "Facts", "table"),
    Key("fact.panel", ("f",), "", "facts on or off", "Facts", "facts"),
    Key("search", ("/",), "ask('search')", "search in all reports", "Search", "search"),
    Key("search.alike", ("~",), "ask('alike')", "search for words spelt alike", "Search"),
    Key("search.next", ("n",), "", "next hit", "Search"),
    Key("search.previous", ("N",), "", "previous hit", "Search"),
    Key("mark.set", ("m",), "ask('mark')", "mark this place with a letter", "Places"),
    Key("mark.go", ("'",), "ask('go')", "go to a mark; two apostrophes: back", "Places"),
    Key("jump.back", ("ctrl+o", "H"), "", "back to where the last jump came from", "Places"),
    Key("jump.forward", ("L",), "", "forward again", "Places"),
    Key("view.aligned", ("=",), "", "aligned rows or free text", "View"),
    Key("view.step", ("S",), "", "scroll the reports in step or each alone", "View"),
    Key("view.columns", ("|",), "", "more or fewer columns", "View"),
    Key("view.looser", ("-",), "threshold(-1)", "take less alike sentences for one statement", "View"),
    Key("view.stricter", ("+",), "threshold(1)", "take only more alike sentences for one statement", "View"),
    Key("view.formulas", ("B",), "formulas", "boilerplate that reports share, and bare names, shown or not", "View"),
    Key("view.mouse", ("M",), "mouse", "give the mouse to the terminal, or take it back", "View"),
    Key("view.redraw", ("ctrl+l",), "redraw", "draw the screen anew", "View"),
    Key("copy.quote", ("y",), "copy", "copy the quote with outlet, day and place", "Copy", "copy"),
    Key("copy.link", ("@",), "copy_link", "show and copy the command that opens the event here", "Copy"),
    Key("copy.sources", ("Y",), "copy_sources", "copy the chosen fact with all who speak of it", "Copy"),
    Key("reports", ("e",), "reports", "the reports and their files", "Session"),
    Key("problems", ("!",), "open('problems')", "what is wrong with the files, and where", "Session", "problems", 50),
    Key("reload", ("r",), "reload", "read the files again", "Session"),
    Key("palette", (":", "ctrl+p"), "palette", "find a command, a report or a fact by typing", "Session", "commands"),
    HELP,
    Key("close", ("escape",), "cancel", "close what is open, forget the count", "Session"),
    Key("suspend", ("ctrl+z",), "app.suspend_process", "to the shell; fg comes back", "Session"),
    Key("quit", ("q", "Q"), "quit", "to the list of events; from there, or without one, quit", "Session", "leave"),
    Key("interrupt", ("ctrl+c",), "app.interrupt", "quit at once", "Session"),
)

EVENTS: tuple[Key, ...] = (
    Key("events.down", ("j", "down"), "move(1)", "down a line", "Scroll"),
    Key("events.up", ("k", "up"), "move(-1)", "up a line", "Scroll"),
    Key("events.page_down", ("space", "d", "pagedown"), "page(1)", "down a page", "Scroll"),
    Key("events.page_up", ("b", "u", "pageup"), "page(-1)", "up a page", "Scroll"),
    Key("events.start", ("g", "home"), "move(-1000000000)", "to the first event", "Scroll"),
    Key("events.end", ("G", "end"), "move(1000000000)", "to the last event", "Scroll"),
    Key("events.open", ("enter", "l", "right"), "open", "read the event", "Session", "read"),
    EVENTS_HELP,
    Key("events.suspend", ("ctrl+z",), "app.suspend_process", "to the shell; fg comes back", "Session"),
    Key("events.quit", ("q", "Q"), "quit", "quit", "Session", "quit"),
    Key("events.interrupt", ("ctrl+c",), "app.interrupt", "quit at once", "Session"),
)

PAGE: tuple[Key, ...] = (
    Key("page.down", ("j", "down"), "move(1)", "to the next item, or down a line", "Scroll"),
    Key("page.up", ("k", "up"), "move(-1)", "to the previous item, or up a line", "Scroll"),
    Key("page.page_down", ("space", "d", "pagedown"), "page(1)", "down a page", "Scroll"),
    Key("page.page_up", ("b", "u", "pageup"), "page(-1)", "up a page", "Scroll"),
    Key("page.start", ("g", "home"), "edge(-1)", "to the start", "Scroll"),
    Key("page.end", ("G", "end"), "edge(1)", "to the end", "Scroll"),
    Key("page.go", ("enter",), "go", "go to what is chosen", "Session", "go there", 1),
    Key("page.filter", ("&",), "filter", "only what holds some words; empty: all", "Search", "filter"),
    Key("page.search", ("/",), "search", "search on this page", "Search", "search"),
    Key("page.next", ("n",), "hit(1)", "next hit", "Search"),
    Key("page.previous", ("N",), "hit(-1)", "previous hit", "Search"),
    CLOSE,
    Key("page.suspend", ("ctrl+z",), "app.suspend_process", "to the shell; fg comes back", "Session"),
    Key("page.interrupt", ("ctrl+c",), "app.interrupt", "quit at once", "Session"),
)

REPORTS: tuple[Key, ...] = (
    *PAGE,
    Key("reports.toggle", ("x",), "turn", "show the report, or leave it out", "View", "show or not", 0),
    Key("reports.later", ("J",), "shift(1)", "the report one place later", "View", "move later", 2),
    Key("reports.earlier", ("K",), "shift(-1)", "the report one place earlier", "View"),
    Key("reports.all", ("A",), "everything", "all reports, in the order they came in", "View", "all", 3),
)
"""The page on which reports are chosen."""


def _with_again(*ids: str) -> tuple[Key, ...]:
    """The keys of a page, and those of the reading screen with these ids, after which the page is made anew."""
    return (*PAGE, *(replace(key, action=f"again('{key.id}')") for key in READING if key.id in ids))


def _onward(id: str, short: str) -> Key:
    """A key of the reading screen that opens a page, as it does that from a line of another page."""
    (key,) = (key for key in READING if key.id == id)
    return replace(key, action=key.action.replace("open", "onward"), short=short, rank=2)


TABLE = (*_with_again("fact.verdict", "fact.kind", "fact.sort", "fact.all"), _onward("fact.detail", "detail"))
"""The facts over the whole screen."""

DETAIL = _with_again("fact.next_dispute", "fact.previous_dispute")
"""All that is said on a fact."""

SENTENCES = (*PAGE, _onward("closest", "closest"))
"""The wordings of a passage, and the sentences without a like one."""

PALETTE: tuple[Key, ...] = (
    Key("palette.down", ("down", "ctrl+n", "tab"), "move(1)", "down a line", "Scroll", "next"),
    Key("palette.up", ("up", "ctrl+p", "shift+tab"), "move(-1)", "up a line", "Scroll"),
    Key("palette.page_down", ("pagedown",), "page(1)", "down a page", "Scroll"),
    Key("palette.page_up", ("pageup",), "page(-1)", "up a page", "Scroll"),
    Key("palette.suspend", ("ctrl+z",), "app.suspend_process", "to the shell; fg comes back", "Session"),
    Key("palette.interrupt", ("ctrl+c",), "app.interrupt", "quit at once", "Session"),
    Key("palette.close", ("escape",), "close", "back", "Session", "back"),
)

SHOWN = {
    "space": "Space",
    "enter": "⏎",
    "tab": "Tab",
    "shift+tab": "S-Tab",
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "f1": "F1",
    "comma": ",",
}
"""How keys are called on the screen, where Textual's name is not what stands on the key."""


def bindings(keys: tuple[Key, ...]) -> "list[BindingType]":
    """The Textual bindings of these keys; digits count.

    They have priority: a key is done with before the next is looked at, so that of `/word` that comes in a burst
    (a slow line, a macro) the second letter finds the search open.
    """
    from textual.binding import Binding

    if keys is PALETTE:  # digits are typed there
        return [_binding(key) for key in keys]
    digits = [Binding(str(n), f"digit({n})", show=False, system=True, priority=True) for n in range(10)]
    return [*(_binding(key) for key in keys), *digits]


def _binding(key: Key) -> "Binding":
    from textual.binding import Binding

    return Binding(",".join(key.keys), key.action or f"do('{key.id}')", key.does, show=False, id=key.id, priority=True)


def action_of(key: Key) -> str:
    """The action of a key, as a screen runs it."""
    return key.action or f"do('{key.id}')"


def key_name(key: str) -> str:
    """What a key is called on the screen: `Space`, `^D`, `]`."""
    if key.startswith("ctrl+"):
        return f"^{key[5:].upper()}"
    return SHOWN.get(key, key)


def footer_keys(keys: Sequence[Key]) -> Iterator[tuple[str, str]]:
    """Key and word of each action that the footer may show, the most wanted first, the help last."""
    shown = sorted((key for key in keys if key.short and key.keys), key=lambda key: key.rank)
    return ((key_name(key.keys[0]), key.short) for key in shown)
