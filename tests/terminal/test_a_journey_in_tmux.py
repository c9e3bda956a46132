"""The way that a reader of many reports goes, in tmux: to a dispute, on by passages, by a search, and back."""

from pathlib import Path

import pytest

from pseudo_terminal import reader
from tmux import TMUX, Tmux

pytestmark = pytest.mark.skipif(not TMUX, reason="needs tmux")

SIZES = [(80, 24), (120, 40), (200, 50)]
ELLIPSIS = "…"
EVENTS = ["iran-pakistan-2024", "aceh-quake-2013"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("event", EVENTS)
def test_open_dispute_line_up_passage_search_back_quit(
    event: str, size: tuple[int, int], corpus: Path, clean_environment: dict[str, str]
) -> None:
    with Tmux(reader(corpus / event), clean_environment, size) as terminal:
        rows = terminal.wait_for("conflict", "next dispute")
        assert rows[1].startswith(" 1 ")
        terminal.press("x")
        dispute = terminal.wait_for("dispute 1/")
        terminal.press("Enter")
        terminal.wait_for("lined up on the claim")
        terminal.press("]")
        terminal.wait_for(" passage ", "/")
        terminal.type("/kill")
        terminal.wait_for("/kill")
        terminal.press("Enter")
        terminal.wait_until(lambda rows: "hit " in rows[-1])
        found = terminal.rows[-1]
        terminal.type("n")
        terminal.wait_until(lambda rows: "hit " in rows[-1] and rows[-1] != found)
        for _ in range(3):
            terminal.press("C-o")
        terminal.wait_for("place 2/")
        terminal.press("Escape")
        terminal.wait_until(lambda rows: rows[1] == dispute[1] and "claim" in rows[1])
        terminal.type("q")
        assert terminal.wait_for_end() == 0


def test_another_size_keeps_what_is_lined_up_and_one_too_small_says_so(
    corpus: Path, clean_environment: dict[str, str]
) -> None:
    with Tmux(reader(corpus / EVENTS[0]), clean_environment, (120, 40)) as terminal:
        terminal.wait_for("conflict", "next dispute")
        terminal.press("x")
        both = ("85 Iranians", "over 90 people")
        level = terminal.wait_until(lambda rows: any(all(words in row for words in both) for row in rows))
        for size in [(200, 50), (39, 9), (80, 24), (1, 1), (120, 40)]:
            terminal.resize(*size)
            terminal.wait_for({39: "needs 40x10", 1: ELLIPSIS}.get(size[0], "over 90 people"))
        terminal.wait_until(
            lambda rows: rows[1] == level[1] and any(all(words in row for words in both) for row in rows)
        )
        terminal.type("q")
        assert terminal.wait_for_end() == 0
