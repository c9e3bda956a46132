"""The program in a process of its own: what a test calls to start it."""

import subprocess
from collections.abc import Callable

LIMIT = 120
"""Seconds after which a program that should have answered is taken to hang."""

Program = Callable[..., "subprocess.CompletedProcess[str]"]
"""`program(*arguments, environment=None, **options)`: see the fixture of that name."""
