"""Credits of agencies and photographers: lines of their own, and at the ends of lines that say more."""

import re
from dataclasses import dataclass
from datetime import date

from crossread.ingest.dates import MONTH_NAME, first_day, has_number, without_dates
from crossread.ingest.press import AROUND_LABEL, CREDIT_WORDS, NAME_PARTICLES, NAMELESS, PICTURE_WORDS, words
from crossread.model import Span

PICTURE = re.compile(
    r"(?:photo(?:graph)?s?|pictures?|images?|video)(?: credits?| source)?(?: ?:| by) ?(?=\S)", re.IGNORECASE
)
BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]\.?$")
DASHED = re.compile(r"(?<=[.!?”\"’']) ?[-–—]{1,2} ?([^\s.][^.\n–—]{1,40})\.?$")
LEAD_IN = re.compile(r"(?P<before>[^()\n]{0,60})\((?P<agency>[^()\n]{2,40})\) ?[-–—]{1,2} ?(?=\S)")
REPORTING = re.compile(r"\(?(?:additional )?(?:reporting|writing|editing|compiled) by ", re.IGNORECASE)
CREDIT_PART = re.compile(r"[,/|;&·]|\bvia\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
TAIL_CHARACTERS = 160
"""A credit at the end of a line stands within this many characters of it."""


@dataclass(frozen=True, slots=True)
class Credits:
    """The credits at the ends of one line."""

    spans: tuple[Span, ...] = ()
    """Offsets in the line."""
    agency: str = ""
    """The agency that a lead-in (`MANILA (Reuters) - `) names."""
    day: date | None = None
    """The day that a lead-in names in full."""


def credit_line(text: str) -> str:
    """The first agency of a line that holds agencies and what joins them, and nothing else."""
    parts = [part.strip(AROUND_LABEL) for part in CREDIT_PART.split(text.strip(AROUND_LABEL))]
    names = [name for part in parts if (name := _agency(part))]
    return names[0] if names and len(names) == len(parts) else ""


def _agency(part: str) -> str:
    """The agency that the words name, joining words around it dropped."""
    left = part.split()
    while (
        left and left[0].casefold().rstrip(":") in CREDIT_WORDS and " ".join(left).casefold() not in words("agencies")
    ):
        left.pop(0)
    name = " ".join(left)
    return name if name.casefold() in words("agencies") and (name in NAMELESS or not name.islower()) else ""


def is_picture_credit(text: str) -> bool:
    """Whether a line credits a picture or the people behind a report, and nothing else."""
    if PICTURE.match(text) or REPORTING.match(text):
        return not has_number(text)
    match = BRACKETED.fullmatch(text)
    return bool(match and _is_credit(match[1]))


def _is_credit(inside: str) -> bool:
    """Whether bracketed words credit a picture or an agency: `EPA Photo`, `AP Photo/Name`, `Photo by Name/AFP`."""
    if has_number(inside):
        return False
    said = {word.casefold() for word in WORD.findall(inside)}
    parts = [part.strip() for part in CREDIT_PART.split(inside)]
    agencies = [part for part in parts if _agency(part) or _agency(part.rsplit(" ", 1)[0])]
    return bool(agencies) and (len(agencies) == len(parts) or not said.isdisjoint(PICTURE_WORDS) or "/" in inside)


def credit_at_ends(line: str, *, lead_in: bool) -> Credits:
    """The credits at the end of a line and, with `lead_in`, at its beginning."""
    spans: list[Span] = []
    agency, day = "", None
    lead = LEAD_IN.match(line) if lead_in else None
    if lead and _agency(lead["agency"]) and _is_place_and_day(lead["before"]):
        agency, day = _agency(lead["agency"]), first_day(lead["before"])
        spans.append(Span(0, lead.end()))
    tail = line[-TAIL_CHARACTERS:]
    before = len(line) - len(tail)
    if (match := BRACKETED.search(tail)) and _is_credit(match[1]):
        spans.append(Span(before + match.start(), len(line)))
    elif (match := DASHED.search(tail)) and credit_line(match[1]):
        spans.append(Span(before + match.start(1), len(line)))
    return Credits(tuple(spans), agency, day)


def _is_place_and_day(before: str) -> bool:
    """Whether what stands before an agency in brackets is a place, with or without a day: names and no number."""
    named = WORD.findall(without_dates(before))
    if not words("numbers").isdisjoint(word.casefold() for word in named):
        return False
    if not MONTH_NAME.search(before) and has_number(before):
        return False
    return all(word[0].isupper() or word in NAME_PARTICLES for word in named)
