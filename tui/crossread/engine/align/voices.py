"""Reports that tell a fact in one text: five copies of a wire's sentence are one voice and confirm nothing."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crossread.model import Article, Claim, Fact, Group, Passage
from crossread.model.article import by_publication

MOST_NAMED = 8
"""Reports of one voice that a remark names."""

MOSTLY = 0.5
"""Part of a claim's sentence that is copied: a run of six words is a turn of phrase and no source."""

Told = tuple[Claim, tuple[int, object]]
"""A claim and what it says: the fact by number, and the answer."""


def voices_of(facts: Sequence[Fact], groups: Iterable[Group]) -> list[tuple[tuple[str, ...], ...]]:
    """For each fact the articles that tell one answer in the same words, those of each text together; articles that
    speak for themselves are left out.

    Two articles are one voice where their claims stand in passages of the kind `same words` that belong together and
    give one figure, whatever its hedge: an update that changes nothing but the number is news.
    """
    told: defaultdict[str, list[Told]] = defaultdict(list)
    for number, fact in enumerate(facts):
        for claim in fact.claims:
            told[claim.article].append((claim, (number, _answer(claim))))
    for claims in told.values():
        claims.sort(key=lambda one: one[0].start)
    joined: list[dict[str, str]] = [{} for _ in facts]
    for group in groups:
        for copies in (group,) if group.kind == "same words" else group.inner:
            speaking: defaultdict[tuple[int, object], list[str]] = defaultdict(list)
            for passage in copies.passages:
                for said in _said(passage, told.get(passage.article, ())):
                    speaking[said].append(passage.article)
            for (number, _), articles in speaking.items():
                for article in articles[1:]:
                    _join(joined[number], articles[0], article)
    return [_together(fact, links) for fact, links in zip(facts, joined, strict=True)]


def with_voices(articles: Sequence[Article], facts: Sequence[Fact], groups: Iterable[Group]) -> tuple[Fact, ...]:
    """The facts, each with a remark on every text that several reports tell it in."""
    ordered = sorted(articles, key=lambda article: (by_publication(article), article.id))
    names = _names(ordered)
    return tuple(
        replace(fact, remarks=(*fact.remarks, *(_remark(voice, names) for voice in voices))) if voices else fact
        for fact, voices in zip(facts, voices_of(facts, groups), strict=True)
    )


def _answer(claim: Claim) -> object:
    return claim.name or (claim.value, claim.high)


def _said(passage: Passage, claims: Sequence[Told]) -> Iterator[tuple[int, object]]:
    """What is told inside a passage, of claims in order of place, where it holds most of the claim's sentence."""
    for claim, said in claims[bisect_left(claims, passage.start, key=lambda one: one[0].start) :]:
        if claim.start >= passage.end:
            return
        held = min(passage.end, claim.sentence.end) - max(passage.start, claim.sentence.start)
        if claim.end <= passage.end and held >= MOSTLY * len(claim.sentence):
            yield said


def _join(links: dict[str, str], left: str, right: str) -> None:
    one, other = _root(links, left), _root(links, right)
    if one != other:
        links[other] = one


def _root(links: dict[str, str], name: str) -> str:
    while links.get(name, name) != name:
        name = links[name]
    return name


def _together(fact: Fact, links: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    if not links:
        return ()
    voices: defaultdict[str, list[str]] = defaultdict(list)
    for article in dict.fromkeys(claim.article for claim in fact.claims):
        voices[_root(links, article)].append(article)
    return tuple(tuple(voice) for voice in voices.values() if len(voice) > 1)


def _names(articles: Sequence[Article]) -> dict[str, str]:
    """What the articles are called, in their order; of several of one outlet each with its day."""
    outlets = Counter(article.name for article in articles)
    return {
        article.id: f"{article.name} of {article.day}" if outlets[article.name] > 1 and article.day else article.name
        for article in articles
    }


def _remark(voice: Sequence[str], names: dict[str, str]) -> str:
    named = [name for article, name in names.items() if article in voice]
    more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    return f"one voice, the same words: {', '.join(named[:MOST_NAMED])}{more}"
