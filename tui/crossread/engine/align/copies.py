"""The passages of a family's copies: those of all copies are told together once."""

from collections.abc import Iterator, Sequence

from crossread.engine.align.families import Family
from crossread.model import Passage


class Copies:
    """Remembers which copies have been told: in a further group one stands for all, or pairs would be told twice."""

    def __init__(self, families: Sequence[Family]) -> None:
        self._families = families
        self._told: set[int] = set()
        self._told_whole: set[int] = set()

    def passages(self, number: int, words: tuple[int, int]) -> tuple[list[Passage], float]:
        """The passages of the words `first` to before `last` of the copies of a family, and the least likeness.

        Near copies are there only where the whole sentence is told: their words have other numbers.
        """
        family = self._families[number]
        copies = family.copies[:1] if number in self._told else family.copies
        self._told.add(number)
        if words != (0, len(family.leader.words)):
            return [one.passage_of(*words) for one in copies], 1.0
        near = [] if number in self._told_whole else family.near
        self._told_whole.add(number)
        return [one.passage for one in (*copies, *near)], family.likeness if near else 1.0

    def untold(self) -> Iterator[tuple[Family, list[Passage]]]:
        """The families of several articles whose copies have not all been told, with the passages to tell."""
        for number, family in enumerate(self._families):
            told = number in self._told
            if number in self._told_whole or (told and not family.near) or len(family.articles) == 1:
                continue
            copies = family.copies[:1] if told else family.copies
            yield family, [one.passage for one in (*copies, *family.near)]
