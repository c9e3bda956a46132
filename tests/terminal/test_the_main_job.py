"""What the reader is for: the figures that reports disagree on are in view, and a key lines up their sentences."""

from pathlib import Path

import pytest

import crossread
from crossread.report import figures
from pseudo_terminal import PseudoTerminal, reader

SIZES = [(80, 24), (120, 40), (200, 50)]
SIDE_BY_SIDE = [(120, 40), (160, 48), (200, 50), (240, 60)]
SHORT = 10
"""Code points of a figure that no table cuts."""


def size_name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


@pytest.fixture(scope="module")
def comparison() -> crossread.Comparison:
    """What the engine makes of the event, so that these tests speak of the screen alone."""
    return crossread.compare(crossread.load(Path(__file__).resolve().parents[2] / "corpus" / "iran-pakistan-2024"))


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_at_the_start_the_first_conflict_is_in_view_with_its_figures(
    size: tuple[int, int], event: Path, comparison: crossread.Comparison, either_painter: dict[str, str]
) -> None:
    first = comparison.facts[0]
    assert first.verdict == "conflict"
    stated = {figures(first.of(claim.article)) for claim in first.claims}
    with PseudoTerminal(reader(event), either_painter, size) as terminal:
        panel = facts_panel(terminal.wait_for("✗ conflict"))
        assert " ".join(first.label.split()[:3]) in panel
        assert {figure for figure in stated if len(figure) < SHORT and figure not in panel} == set()


@pytest.mark.parametrize("size", SIDE_BY_SIDE, ids=size_name)
def test_a_key_brings_the_two_sentences_onto_one_row(
    size: tuple[int, int], event: Path, comparison: crossread.Comparison, either_painter: dict[str, str]
) -> None:
    disputed = [fact.label for fact in comparison.facts if fact.disputed]
    kerman = next(n for n, label in enumerate(disputed, 1) if label.startswith("killed · Kerman"))
    with PseudoTerminal(reader(event), either_painter, size) as terminal:
        terminal.wait_for("conflict", "Kerman")
        for dispute in range(1, kerman + 1):
            terminal.press("x")
            terminal.wait_for(f"dispute {dispute}/")
        terminal.wait_until(lambda rows: any("85 Iranians" in row and "over 90 people" in row for row in rows))


def facts_panel(rows: list[str]) -> str:
    """What stands in the facts, below the reports or at their right: from their heading on."""
    heading = next(n for n, row in enumerate(rows) if " Facts " in row)
    left = rows[heading].index(" Facts ")
    return "\n".join(row[left:] for row in rows[heading:])
