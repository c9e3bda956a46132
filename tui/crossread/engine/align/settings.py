"""The numbers of seed and extend, each with its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How shared passages of two long texts are found.

    The method and, where nothing else is said, the numbers are those of Sanchez-Perez, Sidorov and Gelbukh, "A Winning
    Approach to Text Alignment for Text Reuse Detection at PAN 2014". The others were tuned on one half of PAN 2013's
    pairs.
    """

    unit_words: int = 7
    """Shorter sentences are read together with the next (theirs: 3; lines of lists and headings want more)."""
    cosine: float = 0.25
    """Likeness from which on two units are a seed (theirs: .30; edges are trimmed afterwards, which lets more in)."""
    dice: float = 0.28
    """Share of words from which on two units are a seed (theirs: .33)."""
    gap: int = 4
    """Units between two seeds of a fragment at first."""
    least_gap: int = 0
    """Units between them at last, where a fragment does not hold up as a whole."""
    valid: float = 0.34
    """Cosine of the two sides of a fragment, each as one bag of words."""
    shortest: int = 150
    """Code points of the shorter side."""
    faint_cosine: float = 0.15
    faint_dice: float = 0.2
    """Likeness of two units that may join a fragment beside them, if it becomes no less alike by that."""
    reach: int = 3
    """Units beside a fragment in which faint seeds are looked for."""
    foreign: float = 0.45
    """What a word without a counterpart costs at the edges of a fragment, as a share of its weight."""
    snap: int = 36
    """Code points within which a trimmed edge goes back to the edge of its unit: half a dozen words."""
    verbatim: int = 256
    """Code points of exactly shared words from which on they are a passage by themselves."""
    mostly: float = 0.7
    """Share of a fragment that is exactly shared from which on the exact passage stands for it."""
    most_places: int = 16
    """Units of the other text that a unit may be like: one that is like more of them seeds nothing, as a line that is
    repeated with other numbers is like every other such line. It costs 39 of the 6,424 seeds of 285 pairs."""
    most_near: int = 64
    """Units whose words are counted because they share weight with a unit; one that has more of them seeds nothing."""
    common: int = 100
    """Units in which a word may stand before it proposes no seeds any more: keeps the work near linear."""


DEFAULT = Settings()
