"""Those whose work is to rescue, who are only counted: `400 search and rescue workers`."""

from crossread.engine.claims.tally import key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece


def rescuers_behind(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether a word only tells what those behind it do: `rescue workers`, `search and rescue teams`."""
    work = words.lists["rescue work"]
    if run[i].key not in work:
        return False
    at = i + 1
    while key(run, at) in ("and", "-") and key(run, at + 1) in work:
        at += 2
    rescue = "rescue" in (run[i].key, key(run, at - 1))
    return rescue and key(run, at) in words.lists["rescuers"] | words.lists["efforts"]
