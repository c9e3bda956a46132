"""Whether a text only holds passages of another one, where both may be reports of one event."""

from collections.abc import Iterable, Sequence

from crossread.engine.align.extension import Shared
from crossread.engine.align.reading import Sentence
from crossread.engine.align.relation import named_alike
from crossread.model import Alignment, Article

THROUGHOUT = 0.5
"""Part of the sentences of a long passage that have one like them on the other side, where the texts may be reports: on
one half of PAN 2013's pairs .78 and more; from .5 to .75 it changes neither those nor any pair of 726 reports."""
LEAST = 250
"""Code points of both sides of the longest passage: fewer are a sentence or two that reports share too."""
HOST = 5
"""Sentences that one of them must hold beside the passages to be about something else."""
LARGE_HOST = 20
"""So many that share no names with the other's are about something else, however alike the passages are."""
CLOSE = 0.65
"""Likeness from which on passages may be a copy or a translation though the texts share names beside them."""
ALIKE = 0.3
TOLD = 0.7
"""Passages that are less alike are what several reports say of one thing, unless a comparison tells so much of them."""
CHANCE = 3
"""Sentences beside the passages that are alike by chance."""


def hosted(
    found: Sequence[Shared],
    articles: tuple[Article, Article],
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]],
    compared: Sequence[Alignment],
) -> bool:
    """Whether one of two texts only holds passages of the other and goes on about something else.

    A long text beside the passages that shares no names with the other is enough. Where it is shorter, or shares names,
    the passages must be alike throughout, and nothing beside them but by chance.
    """
    if not any(min(len(one.left), len(one.right)) >= LEAST for one in found):
        return False
    taken = [one.left for one in found], [one.right for one in found]
    rest = [
        [one.span.of(article.text) for one in side if not any(one.span.overlaps(span) for span in spans)]
        for article, side, spans in zip(articles, sentences, taken, strict=True)
    ]
    beside = [one for one in compared if apart_from(one, found)]
    inside = [one for one in compared if one not in beside]
    close = all(one.likeness >= CLOSE for one in found)
    told = _part_told(found, inside) >= TOLD
    named = named_alike(*map("\n".join, rest))
    throughout = all(one.held >= THROUGHOUT for one in found) and (close or not named)
    copied = throughout and len(beside) <= CHANCE
    size = max(map(len, rest))
    if size < LARGE_HOST:
        return size >= HOST and copied and (told or close) and _in_order(inside)
    return (copied or not named) and (told or max(one.likeness for one in found) >= ALIKE)


def _part_told(found: Sequence[Shared], inside: Sequence[Alignment]) -> float:
    """The part of the passages that a comparison tells, on the side of which it tells less."""
    left = sum(len(one.left) for one in inside) / sum(len(one.left) for one in found)
    return min(left, sum(len(one.right) for one in inside) / sum(len(one.right) for one in found))


def _in_order(alignments: Iterable[Alignment]) -> bool:
    """Whether alignments that are in order on the left are so on the right."""
    rights = [one.right.start for one in alignments]
    return rights == sorted(rights)


def apart_from(one: Alignment, found: Sequence[Shared]) -> bool:
    """Whether an alignment overlaps none of the passages on both sides."""
    return not any(one.left.span.overlaps(held.left) and one.right.span.overlaps(held.right) for held in found)
