"""What two articles share, passage by passage."""

from crossread.engine.align.groups import shared_groups
from crossread.model import Alignment, Article


def align_pair(a: Article, b: Article) -> tuple[Alignment, ...]:
    """The shared passages, `a` on the left, by place in `a`; `align_pair(b, a)` holds the same pairs mirrored.

    No two of them overlap on both sides. Raises `ValueError` where both articles have one id: a passage names its
    article by it.
    """
    if a.id == b.id:
        raise ValueError(f"two articles have the id {a.id!r}")
    found = []
    for group in shared_groups((a, b)):
        for one, other in group.pairs():
            left, right = (one, other) if one.article == a.id else (other, one)
            found.append(Alignment(left, right, group.kind, group.score))
    return tuple(sorted(found, key=lambda pair: (pair.left, pair.right)))
