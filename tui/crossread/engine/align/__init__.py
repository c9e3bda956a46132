"""What articles share: the same words, the same statement, the same fact."""

from crossread.engine.align.facts import fact_groups
from crossread.engine.align.groups import shared_groups
from crossread.engine.align.pair import align_pair

__all__ = ["align_pair", "fact_groups", "shared_groups"]
