"""Things that an article counts again: three of five boats are the three boats that it names in another sentence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread.engine.facts.asked import AMONG_THEM
from crossread.engine.facts.context import Context
from crossread.engine.facts.joining import Item
from crossread.model import Span


def as_told(items: Sequence[Item]) -> list[Item]:
    """The items of one article, with those things limited to a part that it tells to be one elsewhere.

    `Five boats came; two of them fled and three were seized` makes parts of the three, wherever they are told.
    """
    wholes: defaultdict[str, set[float]] = defaultdict(set)
    parts: defaultdict[str, set[float]] = defaultdict(set)
    beside: defaultdict[tuple[str, Span], set[float]] = defaultdict(set)
    for item in items:
        if _counts_several(item):
            value, topic = item.claim.value or 0.0, item.question.topic
            if AMONG_THEM in item.question.parts:
                parts[topic].add(value)
                beside[topic, item.claim.sentence].add(value)
            else:
                wholes[topic].add(value)
    largest = {topic: max(values) for topic, values in wholes.items()}

    def is_part(item: Item) -> bool:
        """Whether a number of such things is that of a part, or what the part beside it leaves of a whole."""
        value, topic = item.claim.value or 0.0, item.question.topic
        if not (topic and _counts_several(item)) or AMONG_THEM in item.question.parts or largest[topic] <= value:
            return False
        told = any(value in parts[name] for name in (topic, ""))
        near = (part for name in (topic, "") for part in beside[name, item.claim.sentence])
        return told or any(part + value in wholes[topic] for part in near)

    return [_as_part(item) if is_part(item) else item for item in items]


def together(items: Sequence[Item], repeated: Iterable[Sequence[int]]) -> list[Item]:
    """The items of one article, those that it tells again with the words around all of them.

    What one of them shares with another report must not count for less because the article tells it twice.
    """
    first = items[0].number if items else 0
    around: dict[int, Context] = {}
    for numbers in repeated:
        joint: defaultdict[str, float] = defaultdict(float)
        for number in numbers:
            for feature, weight in items[number - first].question.context.items():
                joint[feature] = max(joint[feature], weight)
        around |= dict.fromkeys(numbers, joint)
    return [
        replace(item, question=replace(item.question, context=around[item.number])) if item.number in around else item
        for item in items
    ]


def again(items: Sequence[Item]) -> list[list[int]]:
    """The numbers of those items of one article that are one part, told again: of one value, whatever their noun."""
    found: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for item in items:
        if _counts_several(item) and AMONG_THEM in item.question.parts and item.claim.standing == "stated":
            found[item.claim.value, item.claim.high, item.question.parts].append(item.number)
    return [numbers for numbers in found.values() if len(numbers) > 1]


def _counts_several(item: Item) -> bool:
    return item.claim.kind == "count" and (item.claim.value or 0) > 1


def _as_part(item: Item) -> Item:
    return replace(item, question=replace(item.question, parts=item.question.parts | {AMONG_THEM}))
