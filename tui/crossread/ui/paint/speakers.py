"""By whose word a report says something, in few cells: articles small, and cut where a word ends."""

from collections.abc import Sequence

from rich.cells import cell_len

from crossread.model import Claim
from crossread.report.figure import plain_figure
from crossread.ui.paint.cells import cut

SMALL = ("The ", "A ", "An ")
"""Words that begin a sentence in the report and stand inside one here."""

JOINING = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with"]
)
"""Words that end no name: what is cut after one is cut before it."""

SPEAKER = 40
"""Cells of a speaker's name where others stand beside it."""


def speaker_of(claim: Claim) -> str:
    """By whose word a claim is, as it stands inside a sentence; empty where the report speaks itself."""
    name = claim.attribution
    return f"{name[0].lower()}{name[1:]}" if name.startswith(SMALL) else name


def brief(name: str, width: int, more: str = "…") -> str:
    """A name in at most that many cells: whole words, of which the last is no joining one, where one has room."""
    if cell_len(name) <= width:
        return name
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        told = " ".join(words[:count]).rstrip(",;")
        if cell_len(told) + cell_len(more) <= width and words[count - 1].lower() not in JOINING:
            return told + more
    return cut(name, width, more)


def speakers_of(claims: Sequence[Claim]) -> tuple[str, ...]:
    """By whose words the claims are, each once."""
    return tuple({name.casefold(): name for claim in reversed(claims) if (name := speaker_of(claim))}.values())[::-1]


def told_by(claims: Sequence[Claim], *, width: int = SPEAKER) -> str:
    """What a report says on a fact and by whose word, each once: `at least 14: police · 17: a hospital official`.

    What it says itself as well as by another's word is told by that word; a figure without one is its own.
    """
    said: dict[tuple[str, str], str] = {}
    heard = {plain_figure(claim) for claim in claims if claim.attribution}
    for claim in claims:
        figure, speaker = plain_figure(claim), speaker_of(claim)
        if speaker or figure not in heard:
            said.setdefault((figure, speaker.casefold()), f"{figure}: {brief(speaker, width)}" if speaker else figure)
    return " · ".join(said.values())
