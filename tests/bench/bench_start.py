"""How long it takes to start: `--version`, and the reader beside an empty Textual app, all in one run.

    python tests/bench/bench_start.py [RUNS]

Through a pseudo-terminal of 120x40. `first text` is the first printable character on the screen, `readable` the first
words of a report's body. Runs are interleaved, so that a busy machine slows all alike; medians, and ratios to the
empty app.
"""

import fcntl
import os
import pty
import re
import select
import statistics
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

EVENT = Path(__file__).resolve().parents[2] / "corpus" / "iran-pakistan-2024"
BODY = ("Pakistan called its ambassador home", "PANJGUR", "Pakistan sent warplanes")
"""Beginnings of the bodies that stand in the first columns; the first word of each is enough to know it."""
EMPTY_APP = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    def compose(self):
        yield Static("hello")

Empty().run()
"""
SEQUENCE = re.compile(rb"\x1b\[[0-9;:?<=>]*[$ ]?[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]|[\x00-\x20]")
QUERY_ANSWERS = {b"\x1b[?2026$p": b"\x1b[?2026;0$y", b"\x1b[?2048$p": b"\x1b[?2048;0$y", b"\x1b[c": b"\x1b[?62;22c"}
ENVIRONMENT = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}


def quick(command: Sequence[str]) -> float:
    """Milliseconds that a command takes from start to end."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    return (time.perf_counter() - start) * 1000


def screen(command: Sequence[str], marks: Mapping[str, re.Pattern[bytes]]) -> dict[str, float]:
    """Milliseconds until each mark is found in the text of the screen, escapes and spaces left out."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=ENVIRONMENT, start_new_session=True
    )
    os.close(slave)
    raw, found = b"", dict[str, float]()
    while len(found) < len(marks) and time.perf_counter() - start < 30:
        if not select.select([master], [], [], 0.1)[0]:
            continue
        data = os.read(master, 65536)
        now = (time.perf_counter() - start) * 1000
        for query, answer in QUERY_ANSWERS.items():
            if query in data:
                os.write(master, answer)
        raw += data
        text = SEQUENCE.sub(b"", raw)
        found.update({name: now for name, mark in marks.items() if name not in found and mark.search(text)})
    process.kill()
    process.wait()
    os.close(master)
    return found


def main(runs: int) -> None:
    """Print the table of medians."""
    first_text = {"first text": re.compile(rb"\w{4}")}
    body = re.compile(b"|".join(re.escape(words.replace(" ", "").encode()) for words in BODY))
    programs = {
        "empty Textual app": ([sys.executable, "-c", EMPTY_APP], first_text),
        "crossread": ([sys.executable, "-m", "crossread", str(EVENT)], {**first_text, "readable": body}),
    }
    times: dict[tuple[str, str], list[float]] = {}
    for _ in range(runs):
        for name, command in (
            ("python -c pass", [sys.executable, "-c", "pass"]),
            ("crossread --version", [sys.executable, "-m", "crossread", "--version"]),
        ):
            times.setdefault((name, "whole run"), []).append(quick(command))
        for name, (command, marks) in programs.items():
            for mark, taken in screen(command, marks).items():
                times.setdefault((name, mark), []).append(taken)
    empty = statistics.median(times["empty Textual app", "first text"])
    for (name, mark), taken in times.items():
        middle = statistics.median(taken)
        ratio = f"{middle / empty:5.2f} x" if mark != "whole run" else ""
        print(f"{name:<20} {mark:<10} {middle:7.1f} ms  (best {min(taken):6.1f}, {len(taken)} runs)  {ratio}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
