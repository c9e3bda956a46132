"""Whatever stands in a file, the reader's terminal sees only the reader's own sequences."""

import re
import unicodedata
from pathlib import Path

import pytest

from hostile import PAYLOADS, RAW
from hostile_event import write_event
from pseudo_terminal import PseudoTerminal, reader

AT_ONCE = 4
"""Reports that stand beside each other on the widest screen."""
NAMES = sorted(PAYLOADS)
BATCHES = [NAMES[n : n + 3 * AT_ONCE] for n in range(0, len(NAMES), 3 * AT_ONCE)]

COMPARED = re.compile(r"Facts \d+/\d")
"""The heading of the facts, once there are some."""

ACTING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f](?:\[.|[^\[])")
"""A control with something after it: a bare escape at the end of a word cannot be told from the reader's own."""

OWN = re.compile(
    r"\x1b\[(?:[0-9;]*[ABCGHJKLMXmr]"  # the cursor, erasing, whole lines, styles, the rows that scroll
    r"|\?[0-9;]+[hl]|\?[0-9]+\$p"  # modes, and the question whether there is one
    r"|c|>[0-9]+u|<u)"  # the question what it is; the keyboard's protocol on and off
    r"|\x1b\]22;[a-z-]*\x07"  # the shape of the mouse pointer
    r"|\x1b\]11;\?(?:\x07|\x1b\\)"  # the question for the background's colour
    r"|[\x08\r\n]",
    re.ASCII,
)
"""What the reader may send, sequence by sequence; no title, clipboard or reset is among them."""


def reading(rows: list[str]) -> bool:
    """Whether the reports are on the screen, and no page before them."""
    return "next dispute" in rows[-1] and "back" not in rows[-1]


def leave(terminal: PseudoTerminal, keys: str, payloads: list[str]) -> None:
    """End it with these keys; asserts that nothing but the reader's own sequences was sent from first to last."""
    terminal.press(keys)
    assert terminal.wait_for_end() == 0
    assert terminal.left_on() == set()
    sent = terminal.raw.decode("utf-8")
    assert not RAW.findall(OWN.sub("", sent))
    assert not [payload for payload in payloads if ACTING.search(payload) and payload in sent]


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: batch[0])
def test_no_field_reaches_the_terminal_raw(batch: list[str], tmp_path: Path, clean_environment: dict[str, str]) -> None:
    payloads = [PAYLOADS[name] for name in batch]
    event = write_event(tmp_path / "event", payloads)
    with PseudoTerminal(reader(event), clean_environment, (240, 60)) as terminal:
        terminal.wait_until(lambda rows: reading(rows) and any(map(COMPARED.search, rows)))
        for first in range(1 + AT_ONCE, len(batch) + 1, AT_ONCE):
            terminal.press(f"{AT_ONCE}>")
            beside = min(first, len(batch) - AT_ONCE + 1)
            terminal.wait_until(lambda rows, beside=beside: f" {beside} " in rows[1])
        for page in "iv?":
            terminal.press(page)
            terminal.wait_until(lambda rows: not reading(rows))
            terminal.press("q")
            terminal.wait_until(reading)
        leave(terminal, "q", payloads)


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: batch[0])
def test_no_title_of_an_event_reaches_the_terminal_raw(
    batch: list[str], tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    """In the picture before the program is there, in the list of events, and in an event that was chosen there."""
    payloads = [PAYLOADS[name] for name in batch]
    events = [write_event(tmp_path / str(n), [payload]) for n, payload in enumerate(payloads)]
    with PseudoTerminal(reader(*events), clean_environment, (120, 40)) as terminal:
        terminal.wait_until(lambda rows: f" {len(events)} events" in rows[0] and "help" in rows[-1])
        terminal.press("G\r")
        terminal.wait_until(reading)
        terminal.press("q")
        terminal.wait_until(lambda rows: f" {len(events)} events" in rows[0])
        leave(terminal, "q", payloads)


PAGES = {
    "i": "Fact 1 of",
    "F": "Facts ·",
    "v": "Wordings",
    "a": "Without a like sentence",
    "e": "Reports of",
    "w": "Closest sentences",
    "#": "Numbers that make no claim",
    "!": "Files of",
    "?": "Help",
    ":": "Commands",
}
"""Every page by its key, and how it is headed."""


SHORT = [name for name in NAMES if len(PAYLOADS[name]) < 300]
MORE_AT_ONCE = [SHORT[n : n + 12] for n in range(0, len(SHORT), 12)]
"""Reports whose list fills one tall screen; a word of thousands of letters would push all others out of it."""


def letters(text: str) -> str:
    """What of a text every terminal shows alike: ASCII without spaces."""
    return "".join(character for character in unicodedata.normalize("NFC", text) if "!" <= character <= "~")


@pytest.mark.parametrize("batch", MORE_AT_ONCE, ids=lambda batch: batch[0])
def test_on_every_page_no_field_acts_and_no_word_is_lost(
    batch: list[str], tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    payloads = [PAYLOADS[name] for name in batch]
    event = write_event(tmp_path / "event", payloads)
    with PseudoTerminal(reader(event), clean_environment, (200, 150)) as terminal:
        terminal.wait_until(lambda rows: reading(rows) and any(map(COMPARED.search, rows)))
        for key, head in PAGES.items():
            terminal.press(key)
            terminal.wait_until(lambda rows, head=head: head in rows[0])
            if key == "e":
                terminal.wait_until(lambda rows: all(letters(one) in letters("".join(rows)) for one in payloads))
            terminal.press("\x1b")
            terminal.wait_until(reading)
        terminal.press("/two\r")
        terminal.wait_until(lambda rows: "hit" in rows[-1] or "found" in rows[-1])
        for width, height in ((80, 24), (38, 9), (120, 40)):
            terminal.resize(width, height)
            terminal.wait_until(
                lambda rows, w=width, h=height: (
                    "needs 40x10" in rows[0] if w < 40 else len(rows) == h and "help" in rows[-1]
                )
            )
        leave(terminal, "q", payloads)
