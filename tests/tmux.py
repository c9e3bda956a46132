"""A program in tmux, as most people who work on a server have it: keys in, the screen out."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

TMUX = shutil.which("tmux")

LIMIT = 60.0
"""Seconds after which a screen that did not come is taken to never come."""

LEFT = "left with status "

TURN = 0.05
"""Seconds between two looks at the screen."""


class Tmux:
    """A tmux server of its own with one program in it. Used in a `with`; at its end the server is killed."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str], size: tuple[int, int]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="tmux-")
        self._environment = {name: value for name, value in environment.items() if name != "TMUX"}
        width, height = map(str, size)
        self._tmux("new-session", "-d", "-x", width, "-y", height, "sleep 600")
        self._tmux("set-option", "-g", "status", "off")
        self._tmux("respawn-pane", "-k", "sh", "-c", f'"$@"; echo "{LEFT}$?"; sleep 600', "sh", *map(str, command))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._tmux("kill-server")
        self._folder.cleanup()

    @property
    def rows(self) -> list[str]:
        """The screen as a person sees it, row by row."""
        return self._tmux("capture-pane", "-p").splitlines()

    def press(self, *keys: str) -> None:
        """Press keys, as tmux names them."""
        self._tmux("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type these characters."""
        self._tmux("send-keys", "-l", text)

    def resize(self, width: int, height: int) -> None:
        """Give the program another size."""
        self._tmux("resize-window", "-x", str(width), "-y", str(height))

    def wait_until(self, seen: Callable[[list[str]], object]) -> list[str]:
        """The rows as soon as `seen` is true of them. Fails with the last screen when that does not come to pass."""
        end = time.monotonic() + LIMIT
        while not seen(rows := self.rows):
            if time.monotonic() > end:
                raise AssertionError("not seen; the last screen:\n" + "\n".join(rows))
            time.sleep(TURN)
        return rows

    def wait_for(self, *words: str) -> list[str]:
        """The rows as soon as each of these texts is on the screen."""
        return self.wait_until(lambda rows: all(any(word in row for row in rows) for word in words))

    def wait_for_end(self) -> int:
        """The program's exit status: told by the shell that ran it, for tmux at times forgets it."""
        rows = self.wait_for(LEFT)
        return int(next(row for row in rows if LEFT in row).split(LEFT)[1])

    def _tmux(self, *arguments: str) -> str:
        command = [TMUX or "tmux", "-f", "/dev/null", "-S", f"{self._folder.name}/socket", *arguments]
        return subprocess.run(
            command, env=self._environment, check=True, capture_output=True, encoding="utf-8", timeout=LIMIT
        ).stdout
