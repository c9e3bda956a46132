"""Which claims answer one question: by event, kind, thing counted and part of it, never by the number."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from crossread.engine.facts.contrast import contrasted, firsts
from crossread.engine.facts.joining import Group, Item, apart, by_content, joined
from crossread.engine.facts.likeness import SAME, SAME_AMOUNT, SAME_AROUND, SAME_PART, SAME_TIME, Likeness
from crossread.engine.facts.pace import Pace
from crossread.engine.facts.rarity import Rarity
from crossread.engine.facts.tolls import toll
from crossread.model import PEOPLE_KINDS

MOST = 100
"""So many claims of one sort an article can make that are compared; what is beyond is one group, as of a table."""

NAMED_MEASURES = ("magnitude", "depth")
"""Measures whose name says all; every other is joined by the words around it."""

NOUNLESS = ("duration", "percent", "measure")
"""Kinds whose numbers no noun tells the question of."""

ONE_SUM = ("loot", "ransom", "damage", "reward", "box office", "bailout")
"""What money is for where an event has one sum of it."""

BRACKET = 2
"""Between an amount and the same in another currency, in code points: `€103 million ($136 million)`."""

Bucket = tuple[str, int, str]
"""Kind, event and topic: only claims of one bucket can meet."""


def groups_of(items: Sequence[Item], pace: Pace) -> list[Group]:
    """The groups, each in order of articles and place."""
    buckets: defaultdict[Bucket, Group] = defaultdict(list)
    beyond: defaultdict[Bucket, Group] = defaultdict(list)
    full: Counter[tuple[Bucket, str]] = Counter()
    usual = _usual_topics(items)
    rarity = Rarity(items)
    for item in items:
        bucket = _bucket(item, usual)
        full[bucket, item.claim.article] += 1
        (buckets if full[bucket, item.claim.article] <= MOST else beyond)[bucket].append(item)
    split: dict[Bucket, tuple[Group, list[Group]]] = {}
    made: list[Group] = []
    for bucket, members in pace.over(buckets.items()):
        if bucket[0] not in PEOPLE_KINDS:
            members = contrasted(members)
        likeness = Likeness(members, rarity)
        if bucket[0] in PEOPLE_KINDS:
            split[bucket] = toll(members, likeness)
        elif bucket[0] == "damaged" or bucket[2] in NAMED_MEASURES:
            split[bucket] = _whole_and_parts(members, likeness)
        elif bucket[0] in NOUNLESS:
            made += joined(members, likeness.bare, SAME_TIME if bucket[0] == "duration" else SAME_AROUND)
        elif bucket[0] == "money":
            made += _amounts(members, likeness)
        else:
            made += joined(members, likeness.thing, SAME)
    told_apart: defaultdict[int, set[str]] = defaultdict(set)
    for bucket, (whole, clusters) in split.items():
        placed = [cluster for cluster in clusters if _merely_placed(cluster)]
        for cluster in placed:
            if apart(whole, cluster) or any(_side_by_side(cluster, other) for other in placed):
                told_apart[bucket[1]] |= _places(cluster)
    for bucket, (whole, clusters) in split.items():
        made += _without_contrast(whole, clusters, told_apart[bucket[1]])
    made += beyond.values()
    for group in made:
        group.sort(key=lambda item: item.number)
    return sorted(made, key=lambda group: group[0].number)


def _amounts(items: Group, likeness: Likeness) -> list[Group]:
    """Amounts of money: for what an event has one sum (its loot, a ransom), what each report tells first of it, with
    all that no report tells beside it; the others by what they are for and the words around.
    """
    wholes: defaultdict[tuple[str, int], dict[str, Group]] = defaultdict(dict)
    sums = [item for item in items if item.question.topic in ONE_SUM and not item.question.parts]
    told = firsts(sums)
    later: Group = []
    for item in sums:
        if item.number in told and item.claim.standing != "superseded":
            whole = wholes[item.question.topic, item.happening]
            whole.setdefault(item.claim.article, []).append(item)
        else:
            later.append(item)
    others = [item for item in items if item.question.topic not in ONE_SUM or item.question.parts]
    for item in later:
        whole = wholes[item.question.topic, item.happening]
        mine = whole.get(item.claim.article, [])
        if whole and _told_again(item, mine) and not apart(mine, [item]):
            whole[item.claim.article] = [*mine, item]
        else:
            others.append(item)
    made = [[item for mine in whole.values() for item in mine] for whole in wholes.values()]
    return [*filter(None, made), *joined(others, likeness.amount, SAME_AMOUNT)]


def _told_again(item: Item, mine: Group) -> bool:
    """Whether an article tells the sum in this currency, or not at all, or right beside it in brackets: €40 million
    and somewhere $136 million are two. `mine` are its claims of the sum.
    """
    claim = item.claim
    units = {other.claim.unit for other in mine}
    converted = any(0 <= claim.start - other.claim.end <= BRACKET and other.claim.unit != claim.unit for other in mine)
    return not mine or claim.unit in units or converted


def _whole_and_parts(items: Group, likeness: Likeness) -> tuple[Group, list[Group]]:
    """What is told of the whole event, and of its parts.

    Of an event beside the main one a report tells no two figures: the further ones are of others of its sort and year.
    """
    whole = [item for item in items if not item.question.parts and item.claim.value != 1]
    placed = [item for item in items if item.question.parts and item.claim.value != 1]
    single = [item for item in items if item.claim.value == 1]
    first: dict[str, Item] = {}
    others = [item for item in whole if item.happening and apart([first.setdefault(item.claim.article, item)], [item])]
    apart_ones = {item.number for item in others}
    kept = [item for item in whole if item.number not in apart_ones]
    sorts: list[Group] = []
    if items[0].claim.kind == "damaged" and _listed(kept):
        sorts = sorted(joined(kept, likeness.thing, SAME), key=_told_by)
        kept = sorts.pop()
    return kept, [
        *sorts,
        *joined(placed, likeness.part, SAME_PART),
        *joined(single, likeness.thing, SAME),
        *joined(others, likeness.bare, SAME_AROUND),
    ]


def _listed(items: Iterable[Item]) -> bool:
    """Whether an article counts two things of one sort, as in a list: `42 office buildings, 4 school buildings`."""
    first: dict[str, Item] = {}
    return any(apart([first.setdefault(item.claim.article, item)], [item]) for item in items)


def _told_by(group: Group) -> tuple[int, int]:
    """In how many articles a group is told, and how early."""
    return len({item.claim.article for item in group}), -min(item.number for item in group)


def _bucket(item: Item, usual: dict[tuple[str, int], str]) -> Bucket:
    kind, happening, topic = item.claim.kind, item.happening, item.question.topic
    if kind in ("count", "money"):
        return kind, 0, ""
    if kind in ("duration", "percent") or (kind == "measure" and topic not in NAMED_MEASURES):
        return kind, 0, ""
    return kind, happening, topic or usual.get((kind, happening), "")


def _usual_topics(items: Iterable[Item]) -> dict[tuple[str, int], str]:
    """What captured people are in each event where the words do not say it: held by the law or by criminals."""
    told: defaultdict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for item in items:
        if item.claim.kind == "captured" and item.question.topic:
            told[item.claim.kind, item.happening][item.question.topic] += 1
    return {place: max(sorted(topics), key=lambda topic: topics[topic]) for place, topics in told.items()}


def _without_contrast(whole: Group, clusters: list[Group], told_apart: set[str]) -> list[Group]:
    """The whole with those places that no report tells beside another number: there the place is the event's.

    A place that is a part for one kind of number is a part for all: one mosque's dead, one mosque's trapped.
    """
    made = [whole] if whole else []
    for cluster in sorted(clusters, key=_breadth):
        if whole and _merely_placed(cluster) and not _places(cluster) & told_apart and not apart(whole, cluster):
            whole.extend(cluster)
        elif not whole and not made and _merely_placed(cluster) and not _places(cluster) & told_apart:
            whole = cluster
            made.append(whole)
        else:
            made.append(cluster)
    return made


def _breadth(group: Group) -> tuple[bool, int, tuple[str, str, str, int]]:
    """Everywhere first, then what most articles tell."""
    wide = any("everywhere" in item.question.parts for item in group)
    return not wide, -len({item.claim.article for item in group}), min(map(by_content, group))


def _merely_placed(cluster: Group) -> bool:
    """Whether nothing but a place limits the numbers."""
    return all(part.startswith("at ") or part == "everywhere" for item in cluster for part in item.question.parts)


def _side_by_side(one: Group, other: Group) -> bool:
    """Whether a sentence tells a number of the one place and one of the other; nobody hurt elsewhere parts nothing."""
    if one is other or _places(one) & _places(other):
        return False
    told = {(item.claim.article, item.claim.sentence) for item in one if item.claim.value != 0}
    return any((item.claim.article, item.claim.sentence) in told for item in other if item.claim.value != 0)


def _places(group: Group) -> set[str]:
    return {part for item in group for part in item.question.parts if part.startswith("at ")}
