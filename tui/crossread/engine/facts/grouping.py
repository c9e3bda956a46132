"""Which claims answer one question: by event, kind, thing counted and part of it, never by the number."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crossread.engine.facts.question import ANYBODY, NATION, UNNAMED_LENGTH, Question
from crossread.model import PEOPLE_KINDS, Claim

ALIKE = 0.5
"""Share of words in common from which two stretches speak of one thing, where the thing counted does not tell."""

ALIKE_WORDS = 0.4
"""Share of words in common that two claims need whose sorts of people differ (`a child`, `people`)."""

SAME_NOUN = 0.35
"""Share of words in common from which two counts of one thing are one, where an article counts such things twice."""

SAME_PART = 0.8
"""Likeness (shared words, places, sort of people) from which two parts are one."""

MOST = 100
"""So many claims of one sort an article can make that are compared; what is beyond is one group, as of a table."""

FEW = 120
"""So many claims of one sort are compared each with each."""

RARE = 40
"""Of more claims those are compared that share a word which no more than so many have: growth stays close to linear."""

FIRM = frozenset(("grave", "light", "over a time", "everywhere", "aftershock", "further", "wrecked", "kin"))
"""Limits that two claims must share to meet."""


@dataclass(frozen=True, slots=True)
class Item:
    """A claim with its event and question."""

    claim: Claim
    happening: int
    question: Question
    lead: bool
    """It stands in the headline or the first full sentence."""
    number: int
    """Its place among all claims, by order of articles."""

    @property
    def bucket(self) -> tuple[str, int, str]:
        """Only claims of one bucket can meet."""
        return self.claim.kind, self.happening, self.question.topic


NAMED_MEASURES = ("magnitude", "depth")
"""Measures whose name says all; every other is joined by the words around it."""

Group = list[Item]


def groups_of(items: Sequence[Item]) -> list[Group]:
    """The groups, each in order of articles and place."""
    buckets: defaultdict[tuple[str, int, str], Group] = defaultdict(list)
    beyond: defaultdict[tuple[str, int, str], Group] = defaultdict(list)
    full: Counter[tuple[tuple[str, int, str], str]] = Counter()
    usual = _usual_topics(items)
    for item in items:
        kind, happening, topic = item.bucket
        bucket = (kind, happening, topic or usual.get((kind, happening), ""))
        full[bucket, item.claim.article] += 1
        (buckets if full[bucket, item.claim.article] <= MOST else beyond)[bucket].append(item)
    split: dict[tuple[str, int, str], tuple[Group, list[Group]]] = {}
    made: list[Group] = []
    for bucket, members in buckets.items():
        if bucket[0] in PEOPLE_KINDS:
            split[bucket] = _people(members)
        elif bucket[0] == "count":
            made += _counted(members)
        elif bucket[0] == "damaged" or (bucket[0] == "money" and bucket[2]) or bucket[2] in NAMED_MEASURES:
            split[bucket] = _things(members)
        elif bucket[2] == "distance":
            made += _by_place(members)
        elif bucket[0] == "measure" and bucket[2] != UNNAMED_LENGTH:
            made += _led(members) if _several(members) else [members]
        else:
            made += _by_words(members)
    told_apart: defaultdict[int, set[str]] = defaultdict(set)
    for bucket, (whole, clusters) in split.items():
        for cluster in clusters:
            if _contrast(whole, cluster):
                told_apart[bucket[1]] |= _places(cluster)
    for bucket, (whole, clusters) in split.items():
        made += _without_contrast(whole, clusters, told_apart[bucket[1]])
    made += beyond.values()
    for group in made:
        group.sort(key=lambda item: item.number)
    return sorted(made, key=lambda group: group[0].number)


def _usual_topics(items: Iterable[Item]) -> dict[tuple[str, int], str]:
    """What captured people are in each event where the words do not say it: held by the law or by criminals."""
    told: defaultdict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for item in items:
        if item.claim.kind == "captured" and item.question.topic:
            told[item.claim.kind, item.happening][item.question.topic] += 1
    return {place: max(sorted(topics), key=lambda topic: topics[topic]) for place, topics in told.items()}


def _people(items: Group) -> tuple[Group, list[Group]]:
    """The whole toll, and the parts of it that reports tell beside it."""
    whole: Group = []
    parts: Group = []
    by_article: defaultdict[str, Group] = defaultdict(list)
    for item in items:
        by_article[item.claim.article].append(item)
    for mine in by_article.values():
        general = any(not i.question.parts and not i.question.sort and i.claim.subject for i in mine)
        usual = next((i.question.sort for i in mine if i.question.sort and not i.question.parts), "")
        seen = False
        for item in mine:
            question = item.question
            limits = set(question.parts)
            if question.further and seen and "kin" not in limits:
                limits.add("further")
            if question.sort and (general or (usual and question.sort != usual)) and not item.lead:
                limits.add(question.sort)
            seen = True
            if limits:
                parts.append(replace(item, question=replace(question, parts=frozenset(limits))))
            else:
                whole.append(item)
    clusters = _clustered(parts)
    kept = []
    for item in whole:
        again = next((group for group in clusters if item.question.sort and _restates(item, group)), None)
        if again is not None:
            again.append(item)
        elif near := _nearest_part(item, clusters):
            near.append(item)
        else:
            kept.append(item)
    return kept, clusters


def _nearest_part(item: Item, clusters: list[Group]) -> Group | None:
    """The part that a claim of one sort of people is of, where reports tell such a part beside the whole."""
    if item.lead or not item.question.sort:
        return None
    near = max(clusters, key=lambda group: _likeness(group, item), default=None)
    return near if near and _likeness(near, item) >= SAME_PART else None


def _restates(item: Item, group: Group) -> bool:
    """Whether an article tells in the group what it says again here: `14 trapped in a mosque`, later `14 children`."""
    claim = item.claim
    return (
        claim.value is not None
        and claim.value > 1
        and any(
            i.claim.article == claim.article and i.claim.value == claim.value and i.number < item.number for i in group
        )
    )


def _things(items: Group) -> tuple[Group, list[Group]]:
    """Counted and damaged things of one sort, as a whole and by their parts."""
    whole = [item for item in items if not item.question.parts]
    return whole, _clustered([item for item in items if item.question.parts])


def _counted(items: Group) -> list[Group]:
    """Counted things: the noun decides where it means one thing in this event, else the words around it do too."""
    if items[0].question.sort == ANYBODY:
        return _by_words(items)
    if _several(items):
        return _led(items)
    alone = [item for item in items if item.claim.value == 1]
    return [*_without_contrast(*_things([item for item in items if item.claim.value != 1]), set()), *_by_words(alone)]


def _led(items: Group) -> list[Group]:
    """Things that one article counts twice: those of the leads are one, with what their reports say again.

    The others are joined by words.
    """
    lead: Group = []
    for item in _ranked(items):
        if item.lead and not item.question.parts & FIRM and not _contrast(lead, [item]):
            lead.append(item)
    taken = {item.number for item in lead}
    told = {(item.claim.article, item.claim.value, item.claim.high) for item in lead}
    body = [item for item in items if item.number not in taken]
    again = [item for item in body if (item.claim.article, item.claim.value, item.claim.high) in told]
    taken |= {item.number for item in again}
    return _by_words([item for item in items if item.number not in taken], lead + again, enough=SAME_NOUN)


def _several(items: Group) -> bool:
    """Whether one article counts two such things."""
    told: defaultdict[str, set[object]] = defaultdict(set)
    for item in items:
        if item.claim.value is not None:
            told[item.claim.article].add((item.claim.value, item.claim.high))
    return any(len(numbers) > 1 for numbers in told.values())


def _by_place(items: Group) -> list[Group]:
    """Distances by what they are measured from; those that do not say it by their words."""
    places: defaultdict[frozenset[str], Group] = defaultdict(list)
    for item in items:
        places[item.question.parts].append(item)
    nameless = places.pop(frozenset(), [])
    return [*places.values(), *_by_words(nameless)]


def _ranked(items: Iterable[Item]) -> Group:
    """By content, so that the order of the articles makes no difference."""
    return sorted(
        items, key=lambda i: (-len(i.question.parts), sorted(i.question.words), i.claim.article, i.claim.start)
    )


def _clustered(items: Group) -> list[Group]:
    return _joined(items, _alike, SAME_PART)


def _likeness(group: Group, item: Item) -> float:
    return max(_alike(other.question, item.question) for other in group)


def _alike(a: Question, b: Question) -> float:
    """How alike two parts are; 0 where one is limited in a way that the other is not."""
    if a.parts & FIRM != b.parts & FIRM or (a.sort and b.sort and a.sort != b.sort):
        return 0.0
    left, right = ({part for part in q.parts if part.startswith("at ")} for q in (a, b))
    if left and right and not left & right:
        return 0.0
    places = len(left & right) / len(left | right) if left | right else 0.0
    words = _shared(a.words, b.words)
    if a.sort != b.sort and words < ALIKE_WORDS:
        return 0.0
    others = any(not part.startswith("at ") for part in a.parts & b.parts)
    return words + 0.8 * places + _same_sort(a, b) + 0.4 * others


def _same_sort(a: Question, b: Question) -> float:
    if not a.sort or a.sort != b.sort:
        return 0.0
    return 0.8 if a.sort.startswith(NATION) else 0.5


def _shared(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0


def _without_contrast(whole: Group, clusters: list[Group], told_apart: set[str]) -> list[Group]:
    """The whole with those places that no report tells beside another number: there the place is the event's.

    A place that is a part for one kind of number is a part for all: one mosque's dead, one mosque's trapped.
    """
    made = [whole] if whole else []
    for cluster in sorted(clusters, key=_breadth):
        home = next(
            (
                group
                for group in made[:1]
                if _merely_placed(cluster) and not _places(cluster) & told_apart and not _contrast(group, cluster)
            ),
            None,
        )
        if home is not None:
            home.extend(cluster)
        else:
            made.append(cluster)
    return made


def _breadth(group: Group) -> tuple[bool, int, str, int]:
    """Everywhere first, then what most articles tell."""
    first = min(group, key=lambda item: (item.claim.article, item.claim.start))
    wide = any("everywhere" in item.question.parts for item in group)
    return not wide, -len({item.claim.article for item in group}), first.claim.article, first.claim.start


def _merely_placed(cluster: Group) -> bool:
    return all(part.startswith("at ") or part == "everywhere" for item in cluster for part in item.question.parts)


def _places(group: Group) -> set[str]:
    return {part for item in group for part in item.question.parts if part.startswith("at ")}


def _contrast(a: Group, b: Group) -> bool:
    """Whether one article tells two numbers, one in each group, or one speaks of everywhere, the other of a place."""
    wide, placed = (any("everywhere" in item.question.parts for item in group) for group in (a, b))
    if wide != placed and any(part.startswith("at ") for item in (b if wide else a) for part in item.question.parts):
        return True
    told: defaultdict[str, set[object]] = defaultdict(set)
    for item in a:
        if item.claim.value is not None:
            told[item.claim.article].add((item.claim.value, item.claim.high))
    return any(
        item.claim.value is not None
        and told[item.claim.article]
        and (item.claim.value, item.claim.high) not in told[item.claim.article]
        for item in b
    )


def _by_words(items: Group, begun: Group | None = None, *, enough: float = ALIKE) -> list[Group]:
    """Clusters of those that share words; those begun with are one from the start."""
    return _joined(items, _words_alike, enough, begun or [])


def _joined(
    items: Group, alike: Callable[[Question, Question], float], enough: float, begun: Sequence[Item] = ()
) -> list[Group]:
    """Clusters made by joining the likest two claims first, as long as no article tells two numbers in one cluster."""
    told = [*begun, *_ranked(items)]
    home = list(range(len(told)))
    place = {item.number: number for number, item in enumerate(told)}
    groups: dict[int, Group] = {number: [item] for number, item in enumerate(told)}
    for number in range(1, len(begun)):
        groups[0].extend(groups.pop(number))
        home[number] = 0
    near = [
        (score, left, right)
        for left, right in _pairs(told)
        if (score := alike(told[left].question, told[right].question)) >= enough
    ]
    for _, left, right in sorted(near, key=lambda pair: (-pair[0], pair[1], pair[2])):
        one, other = sorted((home[left], home[right]))
        if one != other and not _contrast(groups[one], groups[other]):
            for item in groups[other]:
                home[place[item.number]] = one
            groups[one].extend(groups.pop(other))
    return list(groups.values())


def _pairs(told: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing: copies with their first; of the rest all, or of many those that share a rarer word."""
    first: dict[Question, int] = {}
    for number, item in enumerate(told):
        if item.question in first:
            yield first[item.question], number
        else:
            first[item.question] = number
    distinct = list(first.values())
    if len(distinct) <= FEW:
        yield from combinations(distinct, 2)
        return
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number in distinct:
        for word in told[number].question.words | told[number].question.parts:
            holders[word].append(number)
    yield from sorted({pair for who in holders.values() if len(who) <= RARE for pair in combinations(who, 2)})


def _words_alike(a: Question, b: Question) -> float:
    """Share of the shorter stretch's words that the other has, and of all words of both to tell the likest."""
    if a.words == b.words:
        return 1.01
    return _covered(a.words, b.words) + 0.01 * _shared(a.words, b.words)


def _covered(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the shorter stretch's words that the other has; one word alone is not enough."""
    both = len(a & b)
    return both / min(len(a), len(b)) if both > 1 else 0.0
