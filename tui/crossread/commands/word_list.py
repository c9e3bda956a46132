"""`--lexicon FILE`: a reader's own words, added to the engine's lists while a command runs."""

import re
from collections.abc import Callable

from crossread.engine.lexicon import LexiconError, lexicon, own_words
from crossread.failure import UNUSABLE, tell
from crossread.ingest.clean import clean_line, clean_name
from crossread.ingest.decode import decode
from crossread.ingest.limits import MANIFEST_BYTES
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.safe_file import read_bytes
from crossread.model import Problem

PLACED = re.compile(r"(\d+):(\d+): (.*)", re.DOTALL)
"""How the message of a word list begins where it knows the place."""


def with_words(path: str, run: Callable[[], int]) -> int:
    """What `run` returns with the words of that file added; 1, and why on stderr, where they cannot be used."""
    try:
        words = decode(read_bytes(path, limit=MANIFEST_BYTES))
        lexicon(words.text)
    except ReadingError as error:
        return _refused(Problem(clean_name(path), error.message, error.line, error.column))
    except LexiconError as error:
        return _refused(_problem(path, str(error)))
    if words.note:
        tell(str(Problem(clean_name(path), words.note)))
    with own_words(words.text):
        return run()


def _problem(path: str, message: str) -> Problem:
    placed = PLACED.fullmatch(message)
    if not placed:
        return Problem(clean_name(path), clean_line(message))
    return Problem(clean_name(path), clean_line(placed[3]), int(placed[1]), int(placed[2]))


def _refused(problem: Problem) -> int:
    tell(str(problem))
    return UNUSABLE
