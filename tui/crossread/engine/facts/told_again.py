"""Numbers that an article tells again: three of five boats are the three boats that it names in another sentence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread.engine.facts.joining import Item

PART = "among them"


def as_told(items: Sequence[Item]) -> list[Item]:
    """The items of one article."""
    counted: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.claim.kind == "count" and (item.claim.value or 0) > 1:
            counted[item.question.topic].append(item)
    parts = [item for item in items if item.claim.kind == "count" and PART in item.question.parts]
    found = {}
    for topic, same in counted.items():
        if not topic:
            continue
        wholes = {item.claim.value for item in same if PART not in item.question.parts}
        for item in same:
            if PART in item.question.parts or item.claim.value == max(wholes):
                continue
            larger = {w for w in wholes if w > item.claim.value}
            for part in parts:
                if part.question.topic not in (topic, ""):
                    continue
                again = part.claim.value == item.claim.value
                rest = part.claim.sentence == item.claim.sentence and (part.claim.value or 0) + item.claim.value in larger
                if larger and (again or rest):
                    found[item.number] = replace(item, question=replace(item.question, parts=item.question.parts | {PART}))
    return [found.get(item.number, item) for item in items]


def again(items: Sequence[Item]) -> list[list[int]]:
    """Places of those of one article that tell one number of one thing."""
    found: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for item in items:
        claim, question = item.claim, item.question
        if claim.kind != "count" or (claim.value or 0) < 2 or claim.standing != "stated":
            continue
        part = PART in question.parts
        if part or (MODE and question.topic and not question.sort):
            found[claim.value, claim.high, claim.hedge if not part else "", "" if part else question.topic, question.parts].append(item.number)
    return [n for n in found.values() if len(n) > 1]


import os
MODE = int(os.environ.get("AGAIN", "0"))
