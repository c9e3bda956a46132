"""A link into an event: the reader opens at the fact or the place, or says in a sentence that there is none."""

from pathlib import Path

import pytest

import crossread
from pseudo_terminal import PseudoTerminal, reader


@pytest.fixture
def event(corpus: Path) -> Path:
    return corpus / "iran-pakistan-2024"


def test_it_opens_at_a_fact(event: Path, clean_environment: dict[str, str]) -> None:
    facts = crossread.compare(crossread.load(event)).facts
    fact = next(fact for fact in facts if fact.disputed and fact is not facts[0])
    with PseudoTerminal(reader(event, "--fact", fact.id), clean_environment, (120, 40)) as terminal:
        start = " ".join(fact.label.split()[:4])
        terminal.wait_until(lambda rows: any("▶" in row and start in row for row in rows))
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_it_opens_at_a_place(event: Path, clean_environment: dict[str, str]) -> None:
    last = crossread.load(event).articles[-1]
    words = "Jaish al-Adl, a Sunni militant"
    place = f"{last.id}:{last.text.index(words)}"
    with PseudoTerminal(reader(event, "--at", place), clean_environment, (80, 24)) as terminal:
        terminal.wait_for(words, last.outlet)
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_it_opens_where_it_was_left(event: Path, clean_environment: dict[str, str]) -> None:
    last = crossread.load(event).articles[0].text.split()[-4:]
    with PseudoTerminal(reader(event), clean_environment, (80, 24)) as terminal:
        terminal.wait_for("next dispute", "Kerman")
        terminal.press("G")
        terminal.wait_for(" ".join(last[-2:]))
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    with PseudoTerminal(reader(event), clean_environment, (80, 24)) as terminal:
        terminal.wait_for(" ".join(last[-2:]))


def test_a_place_that_cannot_be_kept_is_said_when_it_leaves(event: Path, clean_environment: dict[str, str]) -> None:
    state = Path(clean_environment["HOME"], "state")
    state.write_text("a file where a folder should be")
    with PseudoTerminal(reader(event), {**clean_environment, "XDG_STATE_HOME": str(state)}, (80, 24)) as terminal:
        terminal.wait_for("could not be read: Not a directory")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert "crossread: the place could not be saved" in terminal.text


@pytest.mark.parametrize("option", [("--fact", "nonsense"), ("--at", "nobody:3")], ids=lambda option: option[0])
def test_a_place_that_is_not_there_opens_no_screen(
    option: tuple[str, str], event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event, *option), clean_environment, (200, 24)) as terminal:
        assert terminal.wait_for_end() == 1
        assert b"\x1b" not in terminal.raw
        assert terminal.text.strip().startswith("crossread: there is no ")
        assert terminal.text.strip().count("\n") == 0


def test_a_palette_of_the_environment_that_is_not_there_is_told_and_harmless(
    event: Path, clean_environment: dict[str, str]
) -> None:
    with PseudoTerminal(reader(event), {**clean_environment, "CROSSREAD_THEME": "plaid"}, (160, 40)) as terminal:
        terminal.wait_for("no theme is called 'plaid'")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
