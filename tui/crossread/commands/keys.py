"""`crossread keys`: print the keys of the reader, in the form in which a user's file gives others."""

import argparse

from crossread.commands import streams
from crossread.ui.keymap import keymap_text


def run(arguments: argparse.Namespace) -> int:
    """Print the keys; there is nothing in `arguments`. Returns the exit status."""
    streams.result(keymap_text())
    return 0
