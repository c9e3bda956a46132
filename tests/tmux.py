"""A program in tmux, as most people who work on a server have it: keys in, the screen out."""

import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

TMUX = shutil.which("tmux")

LIMIT = 60.0
"""Seconds after which a screen that did not come is taken to never come."""

LEFT = "left with status "

TURN = 0.05
"""Seconds between two looks at the screen."""


class Tmux:
    """A tmux server of its own with one program in it: started by `with`, killed at its end, however that comes.

    Its socket is in a folder of a short name, for the path of a socket can have about a hundred bytes only.
    """

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str], size: tuple[int, int]) -> None:
        self._command = list(map(str, command))
        self._environment = {name: value for name, value in environment.items() if name != "TMUX"}
        self._size = size
        self._end = ExitStack()
        self._socket = ""

    def __enter__(self) -> Self:
        with ExitStack() as end:
            self._socket = str(Path(end.enter_context(TemporaryDirectory(prefix="tmux-")), "socket"))
            end.callback(self._kill)
            width, height = map(str, self._size)
            self.run("new-session", "-d", "-x", width, "-y", height, "sleep 600")
            self.run("set-option", "-g", "status", "off")
            self.run("respawn-pane", "-k", "sh", "-c", f'"$@"; echo "{LEFT}$?"; sleep 600', "sh", *self._command)
            self._end = end.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self._end.close()

    @property
    def rows(self) -> list[str]:
        """The screen as a person sees it, row by row."""
        return self.run("capture-pane", "-p").splitlines()

    @property
    def styled_rows(self) -> list[str]:
        """The screen with the sequences that style it."""
        return self.run("capture-pane", "-e", "-p", "-N").splitlines()

    @property
    def attaching(self) -> list[str]:
        """The command that shows the program in another terminal."""
        return [*self._client, "attach"]

    def press(self, *keys: str) -> None:
        """Press keys, as tmux names them."""
        self.run("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type these characters."""
        self.run("send-keys", "-l", text)

    def resize(self, width: int, height: int) -> None:
        """Give the program another size."""
        self.run("resize-window", "-x", str(width), "-y", str(height))

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

    def run(self, *arguments: str) -> str:
        """What tmux prints when it is told to do this."""
        return self._ran(*arguments, check=True)

    @property
    def _client(self) -> list[str]:
        return [TMUX or "tmux", "-f", "/dev/null", "-S", self._socket]

    def _kill(self) -> None:
        self._ran("kill-server", check=False)  # there may be none, where it could not be started

    def _ran(self, *arguments: str, check: bool) -> str:
        command = [*self._client, *arguments]
        return subprocess.run(
            command, env=self._environment, check=check, capture_output=True, encoding="utf-8", timeout=LIMIT
        ).stdout
