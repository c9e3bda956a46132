"""Numbers of an info box, each alone in its line above its label: `370`, below it `Death toll in the floods`."""

import re
from dataclasses import dataclass

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.sentence import read
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.model import Span

NUMBER = re.compile(r"(?:over |about )?\d[\d,.]{0,14}(?: ?(?:lakh|crore|million|thousand))?\+?", re.IGNORECASE)
COUNTED = re.compile(r"(?:total )?(?:no\.?|number|count) of (?=\w)", re.IGNORECASE)
TOLL = re.compile(
    r"(?:[\w-]{1,20} )?(?:toll|dead|deaths|killed|injured|wounded|missing|rescued|arrested|evacuated)\b", re.IGNORECASE
)
BELOW = re.compile(r"[^\S\n]*\n\s*(?P<label>\S(?:[^\n]*\S)?)[^\S\n]*")
LONGEST = 100
"""Code points of a label at most."""
REACH = 2 * LONGEST
"""Code points around a number in which the line above and the line below are looked for."""
CLOSED = (".", "!", "?", ":", ",", ";")


@dataclass(slots=True)
class Boxes:
    """The labels of a text that have been given to the numbers above them."""

    text: str
    taken: int = -1
    """Where the last of them ends."""

    def take_label(self, reading: ReadSentence, words: Vocabulary) -> None:
        """Gives the only number of a line what the label below it counts.

        A number below a label that no number has is that label's, and keeps what it is.
        """
        span, text = reading.span, self.text
        if len(reading.tallies) != 1 or not NUMBER.fullmatch(text, span.start, span.end):
            return
        tally = reading.tallies[0]
        below = BELOW.match(text, span.end, min(len(text), span.end + REACH))
        if tally.sort != "bare" or tally.kind or below is None or not _is_label(below["label"]):
            return
        if text[below.end() : below.end() + 1].strip("\n"):
            return
        above, end = _above(text, span.start)
        if end != self.taken and _is_label(above):
            return
        number, label = text[span.start : span.end], below["label"]
        count = COUNTED.match(label)
        told = f"{number} {label[count.end() :]}" if count else f"{label}: {number}"
        found = read(told, Span(0, len(told)), words)
        n = next((n for n, other in enumerate(found.tallies) if other.value == tally.value and other.counts), -1)
        if n < 0:
            return
        other, bound = found.tallies[n], found.bound.get(n)
        if bound is None and other.kind is None and not count:
            return
        self.taken = below.end("label")
        reading.span = Span(span.start, self.taken)
        tally.sort, tally.subject, tally.scope = other.sort, other.subject, other.scope
        tally.kind = bound.kind if bound else other.kind
        if tally.kind:
            reading.bound[0] = Bound(tally.kind, 0, "label below")


def _above(text: str, at: int) -> tuple[str, int]:
    """The last line before a place that is not blank, and where it ends; a part of it where it is long."""
    before = text[max(0, at - REACH) : at].rstrip()
    return before.rpartition("\n")[2].strip(), max(0, at - REACH) + len(before)


def _is_label(line: str) -> bool:
    """Whether a line names what is counted, and is no sentence."""
    label = COUNTED.match(line) or TOLL.match(line)
    plain = len(line) <= LONGEST and not line.endswith(CLOSED) and not any(sign.isdigit() for sign in line)
    return label is not None and plain
