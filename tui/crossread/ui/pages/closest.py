"""The sentences of every other report that come closest to one, whether they are sure or not."""

from collections.abc import Iterator

from crossread.model import Alignment, Event, Group, Passage
from crossread.ui.choice import Stop
from crossread.ui.nearest import Nearest
from crossread.ui.pages.composed import Composed, Leading, Line, compose, day_of, within
from crossread.ui.paint.look import Look


def closest(event: Event, nearest: Nearest, passage: Passage) -> Composed:
    """The sentence at a passage, and at most three of every other report with how alike they are, the closest first.

    Of hundreds of reports only those are asked that share its rarest words.
    """
    return compose("Closest sentences", _lines(event, passage, nearest.of(passage)))


def _lines(event: Event, passage: Passage, found: tuple[Alignment, ...]) -> Iterator[Line]:
    asked = found[0].left if found else passage
    own = event.article(passage.article)
    yield [(f"{event.articles.index(own) + 1} {own.name}", Look.HEADLINE), *day_of(own)]
    yield Leading(Stop(own.id, asked.span, "place"), within(own.text, asked.span, [asked.span], Look.CHOSEN))
    if not found:
        yield []
        yield [("no sentence of another report shares a word of weight with it", Look.FURNITURE)]
    for number, article in enumerate(event.articles, 1):
        alike = [one for one in found if one.right.article == article.id]
        if alike:
            yield []
            yield [(f"{number} {article.name}", Look.HEADLINE), *day_of(article)]
        for one in alike:
            both = Group("same statement", (one.left, one.right), one.score)
            there = Stop(article.id, one.right.span, "passage", both)
            words = within(article.text, one.right.span, (), Look.CLAIM)
            yield Leading(there, [(f"{one.score:.2f} ", Look.CLAIM), *words])
