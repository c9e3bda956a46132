"""The passages of a family's copies: those of all copies are told together once."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from crossread.engine.align.families import Family
from crossread.model import Passage

Member = tuple[int, tuple[int, int]]
"""A family by number, and the words `first` to before `last` of its leader."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one group tells of a family."""

    number: int
    passages: tuple[Passage, ...]
    likeness: float = 1.0
    """Of the passage that is least like the leader."""


class Copies:
    """Remembers which copies have been told: in a further group one stands for all, or pairs would be told twice."""

    def __init__(self, families: Sequence[Family]) -> None:
        self._families = families
        self._told: set[int] = set()
        self._told_whole: set[int] = set()

    def of(self, members: Sequence[Member]) -> list[Told]:
        """What a group of families tells of each, no article by two of them; nothing where that leaves one family.

        A sentence that two of them have in one report goes there with its own words, so that of the wider family one
        stands for those in other reports: a wire's lead is no copy of the headline that it stands under.
        """
        taken: set[str] = set()
        cut: dict[int, Told] = {}
        ordered = sorted(members, key=lambda member: (len(self._families[member[0]].articles), member[0]))
        for number, words in ordered:
            articles = self._families[number].articles
            if not taken.isdisjoint(articles):
                one = self._outside(number, words, taken)
                if one is None:
                    return []
                cut[number] = one
            taken |= articles
        return [cut.get(number) or self._passages(number, words) for number, words in members]

    def _outside(self, number: int, words: tuple[int, int], articles: Set[str]) -> Told | None:
        """The first copy that stands in none of the articles."""
        family = self._families[number]
        for one in family.copies:
            if one.article not in articles:
                return Told(number, (one.passage_of(*words),))
        for one in family.near if words == (0, len(family.leader.words)) else ():
            if one.article not in articles:
                return Told(number, (one.passage,), family.likeness)
        return None

    def _passages(self, number: int, words: tuple[int, int]) -> Told:
        """All copies, where none has been told; near ones only where the whole sentence is told: their words have other
        numbers.
        """
        family = self._families[number]
        copies = family.copies[:1] if number in self._told else family.copies
        self._told.add(number)
        if words != (0, len(family.leader.words)):
            return Told(number, tuple(one.passage_of(*words) for one in copies))
        near = [] if number in self._told_whole else family.near
        self._told_whole.add(number)
        passages = tuple(one.passage for one in (*copies, *near))
        return Told(number, passages, family.likeness if near else 1.0)

    def untold(self) -> Iterator[tuple[Family, list[Passage]]]:
        """The families of several articles whose copies have not all been told, with the passages to tell."""
        for number, family in enumerate(self._families):
            told = number in self._told
            if number in self._told_whole or (told and not family.near) or len(family.articles) == 1:
                continue
            copies = family.copies[:1] if told else family.copies
            yield family, [one.passage for one in (*copies, *family.near)]
