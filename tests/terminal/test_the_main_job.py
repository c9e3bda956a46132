"""What the reader is for: the figures that reports disagree on are in view, and a key lines up their sentences."""

from pathlib import Path

import pytest

from pseudo_terminal import PseudoTerminal, reader

SIZES = [(80, 24), (120, 40), (200, 50)]
SIDE_BY_SIDE = [(120, 40), (160, 48), (200, 50), (240, 60)]


def size_name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_at_the_start_the_first_conflict_is_in_view_with_both_figures(
    size: tuple[int, int], event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event), clean_environment, size) as terminal:
        rows = terminal.wait_until(lambda rows: any("conflict" in row and "Kerman" in row for row in rows))
        table = "\n".join(rows[first_row(rows) :])
        assert "85" in table
        assert ">90" in table


@pytest.mark.parametrize("size", SIDE_BY_SIDE, ids=size_name)
def test_a_key_brings_the_two_sentences_onto_one_row(
    size: tuple[int, int], event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event), clean_environment, size) as terminal:
        rows = terminal.wait_for("conflict", "Kerman")
        for dispute in range(1, 1 + len(rows)):
            terminal.press("x")
            rows = terminal.wait_for(f"dispute {dispute}/")
            if any("conflict" in row and "Kerman" in row and "▶" in row for row in rows):
                break
        terminal.wait_until(lambda rows: any("85 Iranians" in row and "over 90 people" in row for row in rows))


def first_row(rows: list[str]) -> int:
    """The row in which the conflict over Kerman stands."""
    return next(n for n, row in enumerate(rows) if "conflict" in row and "Kerman" in row)
