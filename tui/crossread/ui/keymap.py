"""The user's own keys: a file of action ids with the keys wanted for each, over those that the program comes with."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crossread.ingest.clean import clean_name
from crossread.ingest.settings import Setting, meant, read_settings
from crossread.model import Problem
from crossread.ui.keys import EVENTS, PALETTE, READING, REPORTS, SHOWN, Key, key_name

SCREENS = (READING, EVENTS, REPORTS, PALETTE)
"""Of one screen no two actions can have a key. The page of the reports has all keys of other pages, and more."""

IDS = tuple(key.id for keys in SCREENS for key in keys)

FILE = os.path.join("crossread", "keys.yaml")

NAMED = (
    *("space", "enter", "tab", "escape", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown"),
    *("up", "down", "left", "right", "comma", *(f"f{number}" for number in range(1, 25))),
)
"""Keys that have a name and no character."""

CHORD = re.compile(r"(?:(?:ctrl|alt|shift)\+){1,3}(?P<key>.+)")

SPELLINGS = {
    **{shown.casefold(): name for name, shown in SHOWN.items()},
    **{"return": "enter", "esc": "escape", "pgup": "pageup", "pgdn": "pagedown", "page_up": "pageup"},
    **{"page_down": "pagedown", "s-tab": "shift+tab", ",": "comma", " ": "space"},
}
"""Other ways to write a key: as the screen shows it, as people say it."""

HEAD = """\
# The keys of crossread. Save this as crossread/keys.yaml in the user's configuration folder
# ($XDG_CONFIG_HOME, or ~/.config) and change what stands in the brackets; lines that are left out
# keep their keys. Digits count and cannot be given away.
"""


@dataclass(frozen=True, slots=True)
class Keymap:
    """Which keys differ from those that the program comes with."""

    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By id, all keys of that action, as Textual spells them; none where others have taken them all."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the file, with line and column, and who lost a last key."""

    @property
    def notice(self) -> str:
        """The first problem, and how many more there are; empty without one."""
        if not self.problems:
            return ""
        first, more = self.problems[0], len(self.problems) - 1
        place = f":{first.line}:{first.column}" if first.line else ""
        return f"{os.path.basename(FILE)}{place}: {first.message}{f' · and {more} more' if more else ''}"

    def applied(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """The keys of a screen as this user has them."""
        return tuple(replace(key, keys=self.changes.get(key.id, key.keys)) for key in keys)

    def strings(self) -> dict[str, str]:
        """The changes as Textual takes them."""
        return {name: ",".join(keys) for name, keys in self.changes.items()}


def keymap_path(environ: Mapping[str, str]) -> str:
    """Where the user's file is; empty without a home. A relative `XDG_CONFIG_HOME` is none, as its page says."""
    folder = environ.get("XDG_CONFIG_HOME", "")
    if os.path.isabs(folder):
        return os.path.join(folder, FILE)
    home = environ.get("HOME", "")
    return os.path.join(home, ".config", FILE) if os.path.isabs(home) else ""


def read_keymap(path: str) -> Keymap:
    """The keymap of a file; without a file, the keys as they come."""
    settings, problems = read_settings(path, IDS) if path else ((), ())
    if not settings:
        return Keymap(problems=problems)
    wrong: list[Problem] = []
    changes: dict[str, tuple[str, ...]] = {}
    for keys in SCREENS:
        changes |= _of_screen(keys, settings, wrong)
    said = (replace(problem, path=clean_name(path)) for problem in wrong)
    return Keymap(changes, (*problems, *said))


def keymap_text() -> str:
    """The keys that the program comes with, in the form in which a user's file gives others."""
    return HEAD + "".join(map("".join, map(_lines, SCREENS)))


def _lines(keys: Sequence[Key]) -> Iterator[str]:
    group = ""
    for key in keys:
        if key.group != group:
            group = key.group
            yield f"\n# {group}\n"
        yield f"{key.id}: [{', '.join(map(_quoted, key.keys))}]  # {key.does}\n"


def _quoted(key: str) -> str:
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _of_screen(keys: Sequence[Key], settings: Sequence[Setting], wrong: list[Problem]) -> dict[str, tuple[str, ...]]:
    """The changes for the actions of one screen: whoever is named in the file wins, the first of two that are."""
    own = {key.id: key for key in keys}
    changes: dict[str, tuple[str, ...]] = {}
    owner: dict[str, str] = {}
    for setting in settings:
        name = setting.name.value
        if name not in own:
            continue
        wanted = _wanted(setting, own[name], owner, wrong)
        if wanted and set(wanted) != set(own[name].keys):
            changes[name] = wanted
            owner.update(dict.fromkeys(wanted, name))
    for key in keys:
        left = tuple(each for each in key.keys if owner.get(each, key.id) == key.id)
        if key.id not in changes and left != key.keys:
            changes[key.id] = left
            if not left:
                takers = ", ".join(dict.fromkeys(owner[each] for each in key.keys))
                wrong.append(Problem(FILE, f"no key is left for '{key.id}': taken for {takers}"))
    return changes


def _wanted(setting: Setting, key: Key, owner: Mapping[str, str], wrong: list[Problem]) -> tuple[str, ...]:
    """The keys that a line gives, without those that are none and those that another line has."""
    found: list[str] = []
    for word in setting.words:
        name = spelling(word.value)
        if not name:
            message = f"'{word.value}' is no key{meant(word.value.casefold(), NAMED) if len(word.value) > 2 else ''}"
            wrong.append(Problem(FILE, message, word.line, word.column))
        elif owner.get(name, key.id) != key.id:
            message = f"the key '{key_name(name)}' is given to '{owner[name]}' already"
            wrong.append(Problem(FILE, message, word.line, word.column))
        else:
            found.append(name)
    if not setting.words:
        message = f"'{key.id}' needs a key"
        wrong.append(Problem(FILE, message, setting.name.line, setting.name.column))
    return tuple(found)


def spelling(word: str) -> str:
    """A key as Textual spells it, from any way of writing it; empty for what is no key and for digits, which count."""
    if len(word) == 1 and word.isprintable() and not word.isdigit():
        return SPELLINGS.get(word, word)
    name = word.casefold()
    if len(name) == 2 and name[0] == "^":
        name = f"ctrl+{name[1]}"
    name = SPELLINGS.get(name, name)
    chord = CHORD.fullmatch(name)
    key = chord["key"] if chord else name
    return name if key in NAMED or (chord and len(key) == 1 and key.isprintable()) else ""
