"""The one door of the engine: an event in, its comparison out."""

from collections.abc import Callable

from crossread.engine.align import THRESHOLD, SharedRuns, align_pair, fact_groups, shared_groups, with_voices
from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.engine.uncollected import uncollected
from crossread.engine.watch import Cancelled, Progress, Watch
from crossread.model import Alignment, Article, Claim, Comparison, Event

__all__ = ["Cancelled", "align", "claims", "compare"]


def claims(article: Article) -> list[Claim]:
    """The counted claims of one article, by place."""
    return list(claims_of(article))


def align(a: Article, b: Article) -> list[Alignment]:
    """What two articles share, `a` on the left, by place in `a`; `align(b, a)` holds the same pairs mirrored."""
    return list(align_pair(a, b))


@uncollected()
def compare(
    event: Event,
    *,
    wording: bool = True,
    threshold: float = THRESHOLD,
    formulas: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Comparison:
    """What the event's articles share and the facts they tell. Pure, and the same for any order of the articles.

    Without `wording` only facts are looked for, and the groups are theirs; no remark then tells of copies. `threshold`
    is the likeness (0 to 1) from which on two sentences are the same statement; with `formulas` runs of words that say
    little (`resulted in the deaths of`) and bare names are told as reuse too.

    `progress` is called with the name of a step (`claims`, `facts`, `reading`, `alignments`), how much of it is done
    and how much there is (articles; sentences for `alignments`); `cancelled` is asked as often, and once it is true
    `Cancelled` is raised.
    """
    watch = Watch(progress, cancelled)
    articles = event.articles
    found: list[Claim] = []
    for at, article in enumerate(articles):
        watch.at("claims", at, len(articles))
        found += claims_of(article)
    facts = gather(articles, found, watch=watch)
    groups = shared_groups(articles, threshold=threshold, formulas=formulas, watch=watch) if wording else ()
    facts = with_voices(articles, facts, groups)
    return Comparison(event, (*groups, *fact_groups(articles, facts)), facts, SharedRuns(articles))
