"""Places in a text. Offsets are code points of `Article.text`, half-open, everywhere in the program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A run of one text, `text[start:end]`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The run itself."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A run of text in one article."""

    article: str
    """Id of the article."""
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The place without its article."""
        return Span(self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start
