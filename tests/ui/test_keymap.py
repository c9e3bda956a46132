"""The user's own keys: read strictly, told once, shown wherever keys are shown."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.ingest import Library
from crossread.model import Comparison
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.keymap import IDS, SCREENS, Keymap, keymap_path, keymap_text, read_keymap, spelling
from crossread.ui.screens.page import PageScreen
from ui.driving import ready, rows_of, text_of


@pytest.fixture
def keymap(tmp_path: Path):  # type: ignore[no-untyped-def] # a function that reads what is written
    def read(text: str) -> Keymap:
        path = tmp_path / "keys.yaml"
        path.write_text(text, "utf-8")
        return read_keymap(str(path))

    return read


def said(keymap: Keymap) -> list[str]:
    return [f"{problem.line}:{problem.column} {problem.message}" for problem in keymap.problems]


def test_ids_and_keys_are_each_there_once() -> None:
    assert len(set(IDS)) == len(IDS)
    for keys in SCREENS:
        all_keys = [each for key in keys for each in key.keys]
        assert len(set(all_keys)) == len(all_keys)


def test_the_printed_keymap_read_back_changes_nothing(keymap) -> None:  # type: ignore[no-untyped-def] # as above
    assert keymap(keymap_text()) == Keymap()
    assert all(f"\n{name}: [" in keymap_text() for name in IDS)


def test_one_line_of_the_printed_keymap_can_be_changed(keymap) -> None:  # type: ignore[no-untyped-def] # as above
    changed = keymap(keymap_text().replace('fact.detail: ["i"]', 'fact.detail: ["x", "F2"]'))
    assert changed.changes["fact.detail"] == ("x", "f2")
    assert said(changed) == ["0:0 no key is left for 'fact.next_dispute': taken for fact.detail"]


def test_who_is_named_wins_and_the_other_keeps_its_other_keys(keymap) -> None:  # type: ignore[no-untyped-def] # as above
    changed = keymap("claim.next: p\n")
    assert changed.changes == {"claim.next": ("p",), "passage.next": ("]",)}
    assert changed.problems == ()


def test_two_actions_can_swap_their_keys(keymap) -> None:  # type: ignore[no-untyped-def] # as above
    changed = keymap("wordings: i\nfact.detail: v\n")
    assert changed == Keymap({"wordings": ("i",), "fact.detail": ("v",)})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("wordngs: v", "1:1 nothing is called 'wordngs'; did you mean 'wordings'?"),
        ("wordings: escpe", "1:11 'escpe' is no key; did you mean 'escape'?"),
        ("wordings: 7", "1:11 '7' is no key"),
        ("wordings: {a: b}", "1:11 'wordings' must be a word or a list of words"),
        ("wordings: []", "1:1 'wordings' needs a key"),
        ("wordings: ö\nfact.detail: [ö]", "2:15 the key 'ö' is given to 'wordings' already"),
        ("- wordings", "1:1 must be a mapping: lines such as 'name: word'"),
        ("wordings: &a w", "1:11 anchors are not allowed"),
        ("wordings: a\nwordings: b", "2:1 the key 'wordings' is repeated"),
        ("wordings: \x1b]52;c;eA==\x07", None),
    ],
)
def test_what_is_wrong_is_told_with_its_place(keymap, text: str, problem: str | None) -> None:  # type: ignore[no-untyped-def] # as above
    read = keymap(text)
    assert read.notice.isprintable()
    assert len(read.problems) == 1
    assert problem is None or said(read) == [problem]


def test_a_file_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    assert read_keymap(str(tmp_path / "keys.yaml")) == Keymap()
    assert read_keymap("") == Keymap()
    assert "a folder" in read_keymap(str(tmp_path)).notice


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({"XDG_CONFIG_HOME": "/c", "HOME": "/h"}, "/c/crossread/keys.yaml"),
        ({"XDG_CONFIG_HOME": "c", "HOME": "/h"}, "/h/.config/crossread/keys.yaml"),
        ({"HOME": "/h"}, "/h/.config/crossread/keys.yaml"),
        ({"HOME": "h"}, ""),
        ({}, ""),
    ],
)
def test_where_the_file_is(environ: dict[str, str], path: str) -> None:
    assert keymap_path(environ) == path


@pytest.mark.parametrize(
    ("written", "key"),
    [
        *[
            ("⏎", "enter"),
            ("Return", "enter"),
            ("^D", "ctrl+d"),
            ("Ctrl+D", "ctrl+d"),
            ("G", "G"),
            ("g", "g"),
            ("ö", "ö"),
        ],
        *[
            ("PgDn", "pagedown"),
            (" ", "space"),
            (",", "comma"),
            ("S-Tab", "shift+tab"),
            ("alt+x", "alt+x"),
            ("F12", "f12"),
        ],
        *[("gg", ""), ("", ""), ("0", ""), ("\x07", ""), ("ctrl+", ""), ("ctrl+nothing", "")],
    ],
)
def test_keys_are_written_in_any_usual_way(written: str, key: str) -> None:
    assert spelling(written) == key


async def test_the_readers_keys_are_those_of_the_user(
    reader: Reader, library: Library, dress: Dress, comparison: Comparison
) -> None:
    mapped = Keymap({"fact.next_dispute": ("comma",), "help": ("ctrl+g", "x"), "claim.next": ("question_mark",)})
    app = Reader(library, dress=replace(dress, keymap=mapped), notice="keys.yaml:1:1: mind the gap")
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        assert "mind the gap" in rows_of(pilot)[-1]
        await pilot.press(",")
        assert "dispute 1/2" in rows_of(pilot)[-1]
        assert "mind the gap" not in rows_of(pilot)[-1]
        assert rows_of(pilot)[-1].rstrip().endswith("^G help")
        await pilot.press("?")
        assert "claim" in rows_of(pilot)[-1].split("  ")[0]
        await pilot.press("x")
        assert isinstance(pilot.app.screen, PageScreen)
        await pilot.press("/", *"this help")
        assert re.search(r"\^G x\s+this help", text_of(pilot))


def test_the_keys_are_printed_without_a_screen() -> None:
    code = "import sys; from crossread.ui.keymap import keymap_text; keymap_text(); print('textual' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
