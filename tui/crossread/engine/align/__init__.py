"""What articles share: the same words, the same statement, the same fact; and what they do not."""

from crossread.engine.align.alone import LeftOut, left_out, only_here
from crossread.engine.align.counterparts import Counterparts, counterparts
from crossread.engine.align.facts import fact_groups
from crossread.engine.align.groups import shared_groups
from crossread.engine.align.inside import SharedRuns
from crossread.engine.align.links import THRESHOLD
from crossread.engine.align.pair import align_pair
from crossread.engine.align.thresholds import LEAST, MOST, counts_by_threshold
from crossread.engine.align.voices import voices_of, with_voices
from crossread.engine.align.wordings import Change, Difference, Wording, wordings

__all__ = [
    "LEAST",
    "MOST",
    "THRESHOLD",
    "Change",
    "Counterparts",
    "Difference",
    "LeftOut",
    "SharedRuns",
    "Wording",
    "align_pair",
    "counterparts",
    "counts_by_threshold",
    "fact_groups",
    "left_out",
    "only_here",
    "shared_groups",
    "voices_of",
    "with_voices",
    "wordings",
]
