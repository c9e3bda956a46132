"""Whether reports name the same: days, holders of an office, who did it, who was hit."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from crossread.engine.facts.sightings import bodies
from crossread.engine.facts.wording import claim_words
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.dates import WEEKDAYS
from crossread.engine.text.names import Likeness, likeness, look_alike
from crossread.engine.text.person_names import last_name, middle_name, two_first_names, written_alike
from crossread.engine.text.places import countries
from crossread.model import Claim, Verdict

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

OWNED = "'s"
"""Right behind a country whose army is named: `Iran's army`."""

GRADES: tuple[Likeness, ...] = ("same", "maybe", "apart")
VERDICTS: dict[Likeness, Verdict] = {"same": "agree", "maybe": "differ", "apart": "conflict"}


def named_verdict(claims: Sequence[Claim]) -> tuple[Verdict, str]:
    """How the names or days of two or more articles stand to each other, with the reason."""
    return _days(claims) if claims[0].kind == "date" else _names(claims)


def _days(claims: Sequence[Claim]) -> tuple[Verdict, str]:
    days = sorted({claim.name for claim in claims}, key=lambda day: (-len(day), day))
    said = {claim.name: claim_words(claim) for claim in claims}
    if len(days) == 1:
        return "agree", f"all say {said[days[0]]}"
    if len({weekday_of(day) for day in days}) == 1 and len([day for day in days if day[:1].isdigit()]) == 1:
        return "agree", f"{said[next(day for day in days if day[:1].isdigit())]} was a {weekday_of(days[0])}"
    for left, right in combinations(days, 2):
        if not left.startswith(right):
            return "conflict", f"{said[min(left, right)]} is not {said[max(left, right)]}"
    return "differ", f"{said[days[-1]]} is vaguer than {said[days[0]]}"


def weekday_of(day: str) -> str:
    """The weekday of an ISO date; a month, a year or a weekday as it is."""
    return WEEKDAYS[date.fromisoformat(day).weekday()].capitalize() if ISO_DAY.fullmatch(day) else day


def _names(claims: Sequence[Claim]) -> tuple[Verdict, str]:
    """Two articles stand as near as their nearest names: full name and last name in one article mean one person."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        told[claim.article].add(claim.name)
    names = sorted({frozenset(given) for given in told.values()}, key=sorted)
    grade: Likeness = "same"
    written = sorted({claim.name for claim in claims}, key=lambda name: (-len(name), name))
    pair = (written[0], written[-1])
    office = claims[0].kind == "office"
    people = office or not any(bodies() & frozenset(name.lower().split()) for name in written)
    rivals = [pair for given in names for pair in combinations(sorted(given), 2) if _likeness(*pair) == "apart"]
    if rivals and claims[0].kind == "responsible":
        return "conflict", _reason("apart", rivals[0])
    for left, right in combinations(names, 2):
        own, nearest = _nearest(left, right, people=people, office=office)
        if GRADES.index(own) > GRADES.index(grade):
            grade, pair = own, nearest
        if grade == "apart":
            break
    return VERDICTS[grade], _reason(grade, pair)


def _nearest(
    left: frozenset[str], right: frozenset[str], *, people: bool, office: bool
) -> tuple[Likeness, tuple[str, str]]:
    """The likeness of the two names that are nearest; the holder of an office may go by the last name alone, and by a
    first name that two transcriptions write in their own ways.
    """

    def grade_of(a: str, b: str) -> Likeness:
        one = (people and middle_name(a, b)) or (office and (last_name(a, b) or written_alike(a, b)))
        grade = "same" if one else _likeness(a, b)
        return "maybe" if grade == "same" and office and two_first_names(a, b) else grade

    graded = ((GRADES.index(grade_of(a, b)), (a, b)) for a in sorted(left) for b in sorted(right))
    grade, pair = min(graded)
    return GRADES[grade], pair


def _likeness(left: str, right: str) -> Likeness:
    """Whether two names may be one: a country's army did what its government did."""
    grade = likeness(left, right)
    return "maybe" if grade == "apart" and _state(left) and _state(left) == _state(right) else grade


def _state(name: str) -> str:
    """Whose army, navy or government it is; empty for any other name."""
    found = countries(name)
    if not found or found[0].form == "capital":
        return ""
    rest = f"{name[: found[0].start]} {name[found[0].end :].removeprefix(OWNED)}".lower().split()
    return found[0].country if _acting().issuperset(rest) else ""


@per_lexicon
def _acting() -> frozenset[str]:
    """Words beside a country for those who act for it."""
    return frozenset(lexicon().words("roles", "acting for a country"))


def _reason(grade: Likeness, pair: tuple[str, str]) -> str:
    left, right = pair
    if grade == "same":
        return f"all name {left}" if left == right else f"{left} and {right} are taken for one name"
    if grade == "maybe":
        return f"{left} and {right} may be one"
    alike = " (they look alike)" if look_alike(left, right) else ""
    return f"{left} is not {right}{alike}"
