"""The clipboard, which no terminal says that it has filled: everything that can be done is done, and told exactly."""

import base64
import contextlib
import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.cells import cell_len

from crossread.state import state_folder
from crossread.ui.paint.cells import cut

MOST = 74_000
"""Bytes of one sequence: from here on terminals begin to cut or to drop it."""

PREFIX, END = "\x1b]52;c;", "\x1b\\"

FILE = "clip.txt"
TEMPORARY = ".clip-"
"""How the names of files in the making begin."""

ABANDONED = 60
"""Seconds after which such a file is one that a killed session has left: it is written in far less than one."""

TMUX_NEEDS = "set -s set-clipboard on"
"""Without it tmux keeps what it is sent."""

MOST_SHOWN, LEAST_SHOWN = 48, 12
"""Cells of what was copied that are shown: enough to know it again, and no fewer where the footer is narrow."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What has to be written to the terminal, and what is said of it."""

    sequence: str
    sent: int
    """Bytes of the text in the sequence."""
    whole: int
    """Bytes of the text."""
    tmux: bool
    path: str
    """The file that holds all of the text; empty where it could not be written."""
    trouble: str
    """Why not."""
    home: str = ""

    def told(self, width: int, what: str, *, whole: bool = False) -> str:
        """What was copied, in its first words or as a `whole`, and where to, in `width` cells if it can be.

        Where they do not fit, the words become fewer, then the ways are told more briefly.
        """
        for clipboard, file in self._ways():
            room = width - cell_len(f"copied  {clipboard}{file}")
            if room >= (cell_len(what) if whole else min(LEAST_SHOWN, cell_len(what) + 2)):
                break
        return f"copied {what if whole else begun(what, max(min(room, MOST_SHOWN), LEAST_SHOWN))} {clipboard}{file}"

    def _ways(self) -> Iterator[tuple[str, str]]:
        """How clipboard and file are told, the fullest first."""
        part = f"(of {self.whole:,} bytes the first {self.sent:,}) " if self.sent < self.whole else ""
        full = f"{part}to the terminal's clipboard"
        needs = f", which in tmux needs `{TMUX_NEEDS}`," if self.tmux else ""
        brief = f"{part}(clipboard in tmux: {TMUX_NEEDS})" if self.tmux else f"{part}to clipboard"
        briefest = f"{part}(tmux: {TMUX_NEEDS})" if self.tmux else brief
        if not self.path:
            yield f"{full}{needs}", f" and to no file: {self.trouble}"
            yield brief, f", no file: {self.trouble}"
            yield briefest, f", no file: {self.trouble}"
            return
        path = self.path
        if self.home and path.startswith(f"{self.home}{os.sep}"):
            path = f"~{path[len(self.home) :]}"
        yield f"{full}{needs}", f" and to {path}"
        yield brief, f" and {path}"
        yield brief, f", …/{os.path.basename(path)}"
        yield briefest, f", …/{os.path.basename(path)}"


def begun(text: str, width: int) -> str:
    """The beginning of a text, in quotation marks and whole words, in at most `width` cells."""
    words = text.removeprefix("“").split()
    kept = ""
    for at, word in enumerate(words):
        longer = f"{kept} {word}".lstrip()
        last = at == len(words) - 1
        if cell_len(longer) + 2 + (not last) > width:
            return f"“{kept or cut(word, width - 3, '')}…”"
        kept = longer
    return f"“{kept}”"


def sequence(text: str, *, tmux: bool) -> tuple[str, int]:
    """What a terminal takes into its clipboard (OSC 52), and how many bytes of the text are in it.

    Of more than `MOST` bytes only the beginning is sent, whole characters. Within tmux it is written twice: for tmux
    itself, and passed through it (DCS) to the terminal outside.
    """
    room = (MOST - len(PREFIX) - len(END)) // 4 * 3
    data = text.encode("utf-8", "replace")[:room].decode("utf-8", "ignore").encode()
    plain = f"{PREFIX}{base64.b64encode(data).decode('ascii')}{END}"
    if not tmux:
        return plain, len(data)
    doubled = plain.replace("\x1b", "\x1b\x1b")
    return f"{plain}\x1bPtmux;{doubled}{END}", len(data)


def copied(text: str, environ: Mapping[str, str]) -> Copied:
    """Keep a text in the user's file; returns what is to be written to the terminal and what to say of it."""
    tmux = bool(environ.get("TMUX"))
    bytes_out, sent = sequence(text, tmux=tmux)
    path = clip_path(environ)
    trouble = _save(path, text) if path else "there is no home folder"
    return Copied(
        sequence=bytes_out,
        sent=sent,
        whole=len(text.encode("utf-8", "replace")),
        tmux=tmux,
        path="" if trouble else path,
        trouble=trouble,
        home=environ.get("HOME", "").rstrip(os.sep),
    )


def clip_path(environ: Mapping[str, str]) -> str:
    """Where the user's file is; empty without a home."""
    folder = state_folder(environ)
    return os.path.join(folder, FILE) if folder else ""


def _save(path: str, text: str) -> str:
    """Write the file in one step, for its owner alone; returns what went wrong, empty where nothing did."""
    folder, temporary = os.path.dirname(path), ""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        _sweep(folder)
        with tempfile.NamedTemporaryFile("wb", dir=folder, prefix=TEMPORARY, delete=False) as file:
            temporary = file.name
            file.write(text.encode("utf-8", "replace"))
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)
        return (error.strerror or "it could not be written").lower()
    return ""


def _sweep(folder: str) -> None:
    """Remove what killed sessions have left in the making. Raises `OSError`."""
    for entry in os.scandir(folder):
        if entry.name.startswith(TEMPORARY):
            with contextlib.suppress(FileNotFoundError):  # another session sweeps too
                if time.time() - entry.stat(follow_symlinks=False).st_mtime > ABANDONED:
                    os.unlink(entry.path)
