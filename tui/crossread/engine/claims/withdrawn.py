"""Figures that a report takes back: `An earlier version of this article said 83 had died`, `It was 17, not 27`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.engine.claims.frames import Bound
from crossread.engine.claims.reading import ReadSentence
from crossread.engine.claims.speakers import either
from crossread.engine.claims.tally import key
from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.model import PEOPLE_KINDS, Span

TURN = re.compile(r";|\b(?:when|but|whereas|although|while|in fact|rather than|instead of|not)\b", re.IGNORECASE)
"""Where what was said before ends, and what holds now may begin."""
LABEL = re.compile(r"\W*(?:corrections?|corrected|clarification|erratum|editor[’']s note)\b", re.IGNORECASE)
"""What a paragraph of corrections begins with."""
INSTEAD = (("rather", "than"), ("instead", "of"))
APART = 5
"""Pieces at most between a figure and the one in whose place it is told: `17 people were hurt, not 27`."""
OWN = frozenset({"we", "earlier", "previously", "originally", "initially", "first"})
"""After `not 57 as` these say that the report itself told it."""
SEVERAL = 2
"""From this many on: `not one of them` sets nothing right."""
UNSAYING = "withdrew|withdrawn|retracted|took back|taken back"
SAYING = r"(?:said|stated|gave|put|reported|wrote|had)"
BE = r"(?:was|were|proved|proved to be|turned out to be) (?:\w+ly |later )?(?:an? |in )?"


class Withdrawn:
    """What one text takes back. Its sentences are in code points of it, in order."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._sentences = sentences

    def take_up(self, reading: ReadSentence, n: int) -> None:
        """Marks the numbers of sentence `n` that are told as withdrawn, there or in the sentence after it."""
        _in_its_place(reading)
        taken = list(self._stretches(reading.span, n))
        for tally in reading.tallies if taken else ():
            at = reading.run[tally.core].start
            tally.withdrawn |= any(start <= at < end for start, end in taken)

    def _stretches(self, span: Span, n: int) -> Iterator[tuple[int, int]]:
        """From where to where what the sentence tells is withdrawn."""
        told = _told()
        sentence = self._text[span.start : span.end]
        if n + 1 < len(self._sentences):
            after = self._sentences[n + 1]
            if told.taken_back.match(self._text, after.start, after.end):
                yield span.start, span.end
        if not told.any_of.search(sentence):
            return
        own = told.earlier.search(sentence) or told.misstated.search(sentence)
        if own is None and (said := told.ours.search(sentence)) and (said[1] or self._labelled(span)):
            own = said
        if own:
            turn = TURN.search(sentence, own.end())
            yield span.start + own.end(), span.start + (turn.start() if turn else len(sentence))
        wrong = told.wrong.search(sentence)
        if wrong:
            yield span.start + wrong.start(1), span.start + wrong.end(1)
        if n + 1 < len(self._sentences) and told.report.search(sentence):
            after = self._sentences[n + 1]
            if told.that_was_wrong.match(self._text, after.start, after.end):
                yield span.start, span.end

    def _labelled(self, span: Span) -> bool:
        """Whether the sentence stands in a paragraph of corrections."""
        return LABEL.match(self._text, self._text.rfind("\n\n", 0, span.start) + 1) is not None


@dataclass(frozen=True, slots=True)
class _Told:
    """The patterns by which a report takes something back."""

    any_of: re.Pattern[str]
    """Without one of these words nothing is taken back."""
    earlier: re.Pattern[str]
    """`An earlier version of this article said`."""
    ours: re.Pattern[str]
    """`This newspaper (wrongly) reported`, which takes back only with the adverb, or in a paragraph of corrections."""
    misstated: re.Pattern[str]
    """`misstated the toll as`."""
    wrong: re.Pattern[str]
    """`An earlier report that 40 had died was false`."""
    report: re.Pattern[str]
    """A report of which the next sentence may say: `That was wrong.`"""
    that_was_wrong: re.Pattern[str]
    taken_back: re.Pattern[str]
    """A sentence by which what the one before it tells is taken back: `It took the number back on Thursday.`"""


@per_lexicon
def _told() -> _Told:
    """The patterns, with the words of the lexicon."""
    data = lexicon()
    lists = ("versions", "own reports", "own papers", "before now", "mistaken", "mistaking", "misstating")
    versions, reports, papers, before, wrong, slip, misstating = (
        either(data.words("counting", name)) for name in lists
    )
    before = rf"(?:{before}) (?:[\w-]+ ){{0,2}}?"
    ours = rf"(?:{reports}) (?:of|by|in|on|from) (?:this|our|the) (?:\w+ )?(?:{papers})"
    own = rf"(?:(?:this|our) (?:{papers})|we)"
    its = rf"(?:the|that|this|its|his|her|their) (?:\w+ )?(?:{either(data.words('counting', 'figures'))}|claim)"
    figure = rf"(?:{reports}|claim|statement|account|rumou?r|figure|number|toll|count)s?"

    def pattern(words: str) -> re.Pattern[str]:
        return re.compile(words, re.IGNORECASE)

    return _Told(
        any_of=pattern(rf"\b(?:{before}|{misstating}|{wrong}|this|our|we)\b"),
        earlier=pattern(rf"\b{before}(?:{versions}|{ours})\b[^.;\d]{{0,60}}?\b{SAYING}\b"),
        ours=pattern(rf"\b{own}\b[^.;\d]{{0,40}}?(?:\b({slip}) )?\b{SAYING}\b"),
        misstated=pattern(rf"\b(?:{misstating})\b[^.;\d]{{1,60}}?\b(?:as|at)\b"),
        wrong=pattern(rf"\b{figure} ((?:that|of)\b[^.;]+?) {BE}(?:{wrong})\b"),
        report=pattern(rf"\b(?:{before}(?:{versions}|{reports})|{own})\b"),
        that_was_wrong=pattern(rf"(?:that|this|it|the {figure}) {BE}(?:{wrong})\b"),
        taken_back=pattern(rf"(?:\w+ ){{1,5}}(?:(?:{UNSAYING}) {its}\b(?! of)|(?:took|taken) {its} back\b)"),
    )


def _in_its_place(reading: ReadSentence) -> None:
    """Marks a figure in whose place another is told, and gives it what that one tells: `17 were hurt, not 27`, `is not
    27 but 17`.
    """
    run = reading.run
    for n in range(1, len(reading.tallies)):
        right, tally = reading.tallies[n - 1], reading.tallies[n]
        lead = tally.first - 1
        if key(run, lead) == "but" and right.stop == lead and key(run, right.first - 1) == "not":
            right.withdrawn = right.counts
        if key(run, lead) != "not":
            lead -= 1
            if (key(run, lead), key(run, lead + 1)) not in INSTEAD:
                continue
        found, own = reading.bound.get(n - 1), reading.bound.get(n)
        kind = found.kind if found else right.kind
        if kind not in PEOPLE_KINDS or not tally.counts or (tally.value or 0) < SEVERAL or lead - right.stop > APART:
            continue
        if key(run, tally.stop) == "as" and OWN.isdisjoint(piece.key for piece in run[tally.stop :]):
            continue  # `four people, not three as the army says`
        if own is None and tally.kind is None:
            reading.bound[n] = Bound(kind, found.at if found else 0, "part")
            own = reading.bound[n]
        tally.withdrawn = (own.kind if own else tally.kind) == kind
