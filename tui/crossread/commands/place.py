"""Where the reader is to open, `--fact` or `--at`: a wrong link is answered in a sentence, before there is a screen."""

from collections.abc import Sequence

from crossread.engine.compare import compare
from crossread.ingest import Library
from crossread.ingest.clean import clean_line
from crossread.model import Event

SHOWN = 60
"""Code points of an id that are repeated to the person who typed it."""
TELLING = "`crossread facts PATH --format json` tells the ids"


def wrong_place(library: Library, fact: str, at: tuple[str, int] | None) -> str:
    """Why the reader cannot open there, in one sentence; empty where it can."""
    if len(library.entries) != 1:
        return _of_one_event(len(library.entries))
    event = library.entries[0].load()
    if at is not None:
        return _not_in_report(event, *at)
    return "" if any(known.id == fact for known in compare(event, wording=False).facts) else no_fact(fact)


def not_at(events: Sequence[Event], article_id: str, offset: int) -> str:
    """Why there is no such place in what is to be one event, in one sentence; empty where there is."""
    return _of_one_event(len(events)) if len(events) != 1 else _not_in_report(events[0], article_id, offset)


def _of_one_event(count: int) -> str:
    return f"--fact and --at are places of one event, and there are {count} here"


def no_fact(fact: str) -> str:
    """What is said where no fact has that id."""
    return f"there is no fact {_quoted(fact)} here; {TELLING}"


def _not_in_report(event: Event, article_id: str, offset: int) -> str:
    lengths = {article.id: len(article.text) for article in event.articles}
    if article_id not in lengths:
        return f"there is no report {_quoted(article_id)} here; {TELLING}"
    if offset >= lengths[article_id]:
        return f"there is no place {offset} in {article_id}, which has {lengths[article_id]} characters"
    return ""


def _quoted(text: str) -> str:
    line = clean_line(text)
    return f"'{line}'" if len(line) <= SHOWN else f"'{line[:SHOWN]}…'"
