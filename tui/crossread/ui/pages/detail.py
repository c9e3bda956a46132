"""The detail of a fact: who says what, in which words, and why the verdict is what it is."""

from collections.abc import Iterator

from crossread.engine.align import voices_of
from crossread.engine.facts.series import course_of
from crossread.model import Article, Claim, Comparison, Fact
from crossread.ui.choice import Stop
from crossread.ui.pages.composed import FIXED, Composed, Leading, Line, compose, day_of, within
from crossread.ui.paint.chart import chart
from crossread.ui.paint.look import Look, Signs
from crossread.ui.paint.speakers import speaker_of
from crossread.ui.paint.values import value_of


def detail(comparison: Comparison, fact: Fact, signs: Signs, width: int) -> Composed:
    """Every claim of the fact with report, day, attribution, hedge and sentence, and its figures on one scale.

    The scale is made for lines of that width.
    """
    place = comparison.facts.index(fact) + 1 if fact in comparison.facts else 0
    title = f"Fact {place} of {len(comparison.facts)}" if place else fact.label
    return compose(title, _lines(comparison, fact, signs, width))


def _lines(comparison: Comparison, fact: Fact, signs: Signs, width: int) -> Iterator[Line]:
    event = comparison.event
    look = Look.DISPUTED if fact.disputed else Look.HEADLINE
    yield [(f"{signs.verdict(fact.verdict)} {fact.verdict}", look), (f"  {fact.label}", Look.HEADLINE)]
    if fact.reason:
        yield [(fact.reason, None)]
    for remark in fact.remarks:
        yield [(remark, None)]
    course = course_of(fact, event.articles)
    if course:
        yield [(f"from report to report: {(' > ' if signs.ascii else ' → ').join(course)}", None)]
    numbers = {article.id: n for n, article in enumerate(event.articles, 1)}
    told_first: dict[str, str] = {}
    for voice in voices_of([fact], comparison.groups)[0]:
        told_first |= dict.fromkeys(voice[1:], voice[0])
    drawn = chart(fact, event.articles, width, signs=signs)
    if drawn:
        yield []
    for row in drawn:
        yield [(row.rstrip().replace(" ", FIXED), None)]
    for number, article in enumerate(event.articles, 1):
        claims = fact.of(article.id)
        yield []
        echo = f"  in the words of {numbers[told_first[article.id]]}" if article.id in told_first else ""
        yield [(f"{number} {article.name}", Look.HEADLINE), *day_of(article), (echo, Look.FURNITURE)]
        if not claims:
            yield [("nothing found on this", Look.FURNITURE)]
        for claim in claims:
            yield from _claim(article, claim, Stop(article.id, claim.span, "claim", fact=fact), signs)


def _claim(article: Article, claim: Claim, stop: Stop, signs: Signs) -> Iterator[Line]:
    facts = [claim.hedge if claim.hedge != "exact" else "", claim.standing if claim.standing != "stated" else ""]
    if claim.subject:
        facts.append(f"of {claim.subject}")
    facts.append(claim.limit)
    facts.append(f"by the word of {speaker_of(claim)}" if claim.attribution else "in its own voice")
    said = " · ".join(fact for fact in facts if fact)
    yield Leading(stop, [(value_of(claim, signs=signs), Look.CLAIM), (f" · {said}", Look.FURNITURE)])
    yield Leading(stop, within(article.text, claim.sentence, [claim.span], Look.CHOSEN))
