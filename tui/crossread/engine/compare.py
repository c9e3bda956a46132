"""The one door of the engine: an event in, its comparison out."""

from crossread.engine.align import align_pair, fact_groups, shared_groups
from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Alignment, Article, Claim, Comparison, Event


def claims(article: Article) -> list[Claim]:
    """The counted claims of one article, by place."""
    return list(claims_of(article))


def align(a: Article, b: Article) -> list[Alignment]:
    """What two articles share, `a` on the left, by place in `a`; `align(b, a)` holds the same pairs mirrored."""
    return list(align_pair(a, b))


def compare(event: Event) -> Comparison:
    """What the event's articles share and the facts they tell. Pure, and the same for any order of the articles."""
    facts = gather(event.articles, [claim for article in event.articles for claim in claims_of(article)])
    return Comparison(event, (*shared_groups(event.articles), *fact_groups(event.articles, facts)), facts)
