"""Two reports are aligned by `align` as a comparison aligns them, and both know the exact runs of a pair."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align import SharedRuns, align_pair
from crossread.engine.align.pair import SURE
from crossread.engine.compare import compare
from crossread.engine.text.tokens import tokens
from crossread.ingest import load
from crossread.model import Article, Event, Passage

FILLER = (
    "Weavers on the eastern plain finished 300 blankets before the fair.",
    "The orchard keeper near Tolmin sells plums, quinces and dried pears.",
    "A comet was seen by children who camped on the ridge.",
    "Trains to the capital stopped twice because of leaves on the rails.",
    "Two violins from 1740 were found under the stage of the old theatre.",
)

OTHERS = [(line.split()[1], line.split()[-1].strip("."), line) for line in FILLER]


def compared(*articles):
    told = compare(Event(id="x", title="x", articles=articles)).alignments
    return [one for one in told if one.kind != "same fact"]


def keyed(alignments):
    """The alignments, whichever side is left."""
    return {
        (frozenset({one.left, one.right}), one.kind, one.score, frozenset(map(frozenset, one.runs)))
        for one in alignments
    }


def test_short_reports_are_aligned_as_a_comparison_of_the_two_aligns_them(wire, daily, local):
    for a, b in combinations((wire, daily, local), 2):
        assert align_pair(a, b)
        assert keyed(align_pair(a, b)) == keyed(compared(a, b))


@pytest.mark.parametrize("event", ["aceh-quake-2013", "iran-pakistan-2024"])
def test_reports_of_one_event_are_aligned_sentence_by_sentence(event):
    articles = load(Path(__file__).resolve().parents[3] / "corpus" / event).articles
    for a, b in combinations(articles, 2):
        assert keyed(align_pair(a, b)) == keyed(compared(a, b))


def test_a_long_passage_in_a_text_about_something_else_is_one_alignment(wire, harvest):
    paragraph = " ".join(wire.text.strip().splitlines()[1:])
    others = " ".join(f"The {name} on the hill was painted {word}. {line}" for name, word, line in OTHERS)
    a = Article(id="a", text=f"{harvest.text}\n\n{others}\n\n{paragraph}\n\n{others}")
    b = Article(id="b", text=f"{paragraph.replace('Lorvik', 'the town').replace('said', 'told us')}\n\nNothing else.")
    (pair,) = align_pair(a, b)
    assert len(pair.left) > 0.9 * len(paragraph)


def test_passages_longer_than_a_sentence_hold_what_a_comparison_tells_piece_by_piece(wire, daily, harvest):
    shared = "\n".join([*FILLER, harvest.text])
    margin = "\n".join(f"Lorvik, {number}." for number in range(80))
    a = Article(id="a", text=f"{wire.text}\n{shared}\n{margin}")
    b = Article(id="b", text=f"{daily.text}\n{shared}")
    told = align_pair(a, b)
    assert max(len(one.left) for one in told) > len("\n".join(FILLER))
    assert len(told) < len(compared(a, b))
    assert any(piece.score >= SURE for piece in compared(a, b))
    for piece in compared(a, b):
        if piece.score < SURE:
            continue
        sides = {piece.left.article: piece.left.span, piece.right.article: piece.right.span}
        assert any(one.left.span.overlaps(sides["a"]) and one.right.span.overlaps(sides["b"]) for one in told)


def test_the_pairs_of_a_comparison_know_their_exact_runs(wire, daily, local):
    told = compared(wire, daily, local)
    texts = {article.id: article.text for article in (wire, daily, local)}
    assert any(one.runs for one in told)
    for one in told:
        for left, right in one.runs:
            assert one.left.span.contains(left.span)
            assert one.right.span.contains(right.span)
            keys = [[token.key for token in tokens(texts[p.article], p.start, p.end)] for p in (left, right)]
            assert keys[0] == keys[1]
            assert len(keys[0]) >= 4


def test_passages_of_the_same_words_are_one_run():
    a = Article(id="a", text="The weir was shut at noon.")
    b = Article(id="b", text="THE WEIR was shut, at noon!")
    runs = SharedRuns((a, b))(Passage("a", 0, len(a.text)), Passage("b", 0, len(b.text)))
    assert runs == ((Passage("a", 0, len(a.text) - 1), Passage("b", 0, len(b.text) - 1)),)


@pytest.mark.parametrize("text", ["", "...", "one two"])
def test_passages_that_share_no_words_have_no_runs(text):
    a, b = Article(id="a", text=text), Article(id="b", text="?!")
    assert SharedRuns((a, b))(Passage("a", 0, len(text)), Passage("b", 0, 2)) == ()


@given(st.permutations(FILLER), st.permutations(FILLER))
def test_moving_paragraphs_about_changes_no_alignment(one, other):
    a = Article(id="a", text="\n\n".join(one))
    b = Article(id="b", text="\n\n".join(other))
    told = {(x.left.span.of(a.text), x.right.span.of(b.text)) for x in compared(a, b)}
    assert told == {(line, line) for line in FILLER}
