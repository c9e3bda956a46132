"""Where a paragraph stands decides no alignment: what is told of two reports follows from what they say."""

from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.engine.align import align_pair, shared_groups
from crossread.ingest import load
from crossread.model import Alignment, Article, Comparison, Event

CORPUS = Path(__file__).resolve().parents[3] / "corpus"
EVENTS = {
    path.name: tuple(replace(article, furniture=()) for article in load(path).articles)
    for path in CORPUS.iterdir()
    if path.is_dir()
}
ECHOES = (
    Article(
        id="echo",
        text="The pier of Lorvik was shut on Monday after the storm.\n\n"
        "On Monday the pier of Lorvik was shut after the storm.\n\n"
        "After the storm the pier of Lorvik was shut on Monday.\n\n"
        "The storm shut the pier of Lorvik on Monday.",
    ),
    Article(
        id="voice",
        text="The pier of Lorvik was shut on Monday after a storm.\n\n"
        "After a storm the pier of Lorvik was shut on Monday.\n\n"
        "On Monday the pier of Lorvik was closed after the storm.",
    ),
)
"""Sentences so alike that only an arbitrary choice tells which belongs to which."""
EVENTS["echoes"] = ECHOES


def told(articles: tuple[Article, ...]) -> Counter[tuple[object, ...]]:
    """The alignments of a comparison by what they say and not by where."""
    return said(articles, Comparison(Event("", "", articles), shared_groups(articles)).alignments)


def said(articles: tuple[Article, ...], alignments: tuple[Alignment, ...]) -> Counter[tuple[object, ...]]:
    texts = {article.id: article.text for article in articles}
    shown: Counter[tuple[object, ...]] = Counter()
    for one in alignments:
        sides = frozenset((side.article, side.span.of(texts[side.article])) for side in (one.left, one.right))
        shown[sides, one.kind, round(one.score, 12)] += 1
    return shown


@pytest.mark.parametrize("articles", EVENTS.values(), ids=EVENTS.keys())
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_moved_paragraphs_of_a_report_leave_all_alignments_as_they_are(articles, data):
    at = data.draw(st.integers(0, len(articles) - 1))
    paragraphs = articles[at].text.strip().split("\n\n")
    moved = replace(articles[at], text="\n\n".join(data.draw(st.permutations(paragraphs))))
    before = replace(articles[at], text="\n\n".join(paragraphs))
    assert told((*articles[:at], moved, *articles[at + 1 :])) == told((*articles[:at], before, *articles[at + 1 :]))


@pytest.mark.parametrize("articles", EVENTS.values(), ids=EVENTS.keys())
def test_reversed_reports_leave_all_pairs_as_they_are(articles):
    for a, b in combinations(articles, 2):
        turned = tuple(replace(one, text="\n\n".join(reversed(one.text.strip().split("\n\n")))) for one in (a, b))
        assert told(turned) == told((a, b))
        assert said(turned, align_pair(*turned)) == said((a, b), align_pair(a, b))
