"""How long a key takes to be answered and how many bytes the answer has, with the reader's own painter and Textual's.

    python tests/bench/bench_keys.py [RUNS]

Through a pseudo-terminal of 120x40 in 24-bit colour, keys one at a time. Both painters run beside each other and are
asked in turn, so that a busy machine slows both alike.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests"))

from bench_start import ENVIRONMENT  # noqa: E402

from pseudo_terminal import PseudoTerminal, reader  # noqa: E402

EVENT = PROJECT / "corpus" / "iran-pakistan-2024"

KEYS = {"j": "a row", " ": "a page", "b": "a page back", "k": "a row back", "x": "next dispute", "]": "next passage"}

PAINTERS = {"what changed": "1", "as Textual does": "0"}


def opened(value: str, home: str) -> PseudoTerminal:
    """A reader with one of the painters, ready for keys."""
    environment = {**ENVIRONMENT, "CROSSREAD_FAST_PAINT": value, "XDG_STATE_HOME": f"{home}/{value}"}
    terminal = PseudoTerminal(reader(EVENT), environment, (120, 40))
    terminal.wait_for("✗ conflict", "next dispute")
    terminal.settled()
    return terminal


def answered(terminal: PseudoTerminal, key: str) -> tuple[float, int]:
    """Milliseconds until the first bytes of the answer, and all its bytes; nothing where the key changes nothing."""
    before = len(terminal.raw)
    start = time.perf_counter()
    terminal.press(key)
    terminal.answers_within(1.0)
    taken = (time.perf_counter() - start) * 1000
    return taken, terminal.settled(quiet=0.1) - before


def main(runs: int) -> None:
    """Print the table."""
    told: dict[tuple[str, str], list[tuple[float, int]]] = {}
    with tempfile.TemporaryDirectory() as home:
        terminals: Mapping[str, PseudoTerminal] = {name: opened(value, home) for name, value in PAINTERS.items()}
        for name, terminal in terminals.items():
            told["start", name] = [(0.0, len(terminal.raw))]
        for _ in range(runs):
            for key in KEYS:
                for name, terminal in terminals.items():
                    told.setdefault((KEYS[key], name), []).append(answered(terminal, key))
        for terminal in terminals.values():
            terminal.__exit__()
    for (what, name), answers in told.items():
        times = sorted(taken for taken, size in answers if size)
        sizes = [size for _, size in answers if size]
        slow = times[min(len(times) - 1, len(times) * 95 // 100)]
        print(
            f"{what:<13}{name:<16}{statistics.median(times):7.1f} ms  p95 {slow:6.1f}  worst {times[-1]:6.1f}"
            f"  bytes {statistics.median(sizes):8.0f}  most {max(sizes):6}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
