from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align import align_pair
from crossread.engine.text.tokens import tokens
from crossread.model import Article

SENTENCES = (
    "A ferry carrying 120 passengers sank in heavy seas off the northern port of Lorvik late on Sunday.",
    "The ferry, which carried 120 passengers, went down in heavy seas near the port of Lorvik on Sunday.",
    "Coastguard helicopters lifted 64 survivors from the water before fog forced them to turn back.",
    "Fog forced helicopters of the coastguard to turn back after 64 survivors had been lifted from the water.",
    "The mayor of Lorvik asked for two days of mourning and closed all schools.",
    "Growers in the southern valleys picked a third more olives than last autumn.",
    "Mills worked around the clock and storage tanks filled before the end of November.",
    "Nobody was hurt.",
    "“We heard a bang,” said Anna Weber, 34, who sells café tables.",
    "one two three one two three one two three one two three",
    "Read more",
    "...",
    "",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), max_size=8).map("\n".join)


def mirrored(pairs):
    turned = [(one.right, one.left, one.kind, one.score, tuple((y, x) for x, y in one.runs)) for one in pairs]
    return sorted(turned, key=lambda one: (one[0], one[1]))


@given(TEXTS, TEXTS)
def test_the_other_way_round_it_is_the_mirror_image(one, other):
    a, b = Article(id="a", text=one), Article(id="b", text=other)
    there = [(x.left, x.right, x.kind, x.score, x.runs) for x in align_pair(a, b)]
    assert sorted(there, key=lambda x: (x[0], x[1])) == mirrored(align_pair(b, a))


@given(TEXTS, TEXTS)
def test_passages_begin_and_end_at_words_and_do_not_overlap_on_both_sides(one, other):
    a, b = Article(id="a", text=one), Article(id="b", text=other)
    pairs = align_pair(a, b)
    for pair in pairs:
        for passage, text in ((pair.left, one), (pair.right, other)):
            assert 0 <= passage.start < passage.end <= len(text)
            inside = [t for t in tokens(text) if t.start < passage.end and passage.start < t.end]
            assert all(passage.start <= t.start and t.end <= passage.end for t in inside)
    for x, y in combinations(pairs, 2):
        assert not (x.left.span.overlaps(y.left.span) and x.right.span.overlaps(y.right.span))


@given(TEXTS, TEXTS)
def test_runs_are_the_same_words_inside_both_passages(one, other):
    for pair in align_pair(Article(id="a", text=one), Article(id="b", text=other)):
        for left, right in pair.runs:
            assert pair.left.span.contains(left.span)
            assert pair.right.span.contains(right.span)
            words = [[t.key for t in tokens(text, p.start, p.end)] for text, p in ((one, left), (other, right))]
            assert words[0] == words[1]


@given(TEXTS.filter(tokens))
def test_the_same_text_aligns_whole(text):
    (pair,) = align_pair(Article(id="a", text=text), Article(id="b", text=text))
    assert [t for t in tokens(text) if t.start < pair.left.start or t.end > pair.left.end] == []
    assert (pair.left.start, pair.left.end) == (pair.right.start, pair.right.end)
    assert pair.kind == "same words"
    assert pair.score == 1.0


def test_moved_paragraphs_align_as_before(wire, daily):
    lines = daily.text.splitlines()
    moved = replace(daily, text="\n".join(reversed(lines)) + "\n")
    before = {(x.left, x.right.span.of(daily.text)) for x in align_pair(wire, daily)}
    after = {(x.left, x.right.span.of(moved.text)) for x in align_pair(wire, moved)}
    assert before == after != set()


def test_texts_of_different_events_do_not_align(wire, harvest):
    assert align_pair(wire, harvest) == ()


def test_a_passage_copied_into_a_long_text_is_one_alignment(wire, harvest):
    copied = wire.text.split("\n", 1)[1].strip()
    host = Article(id="host", text=f"{harvest.text * 12}\n{copied}\n{harvest.text * 12}")
    (pair,) = align_pair(wire, host)
    assert pair.right.span.of(host.text).rstrip(".") == copied.rstrip(".")
    assert pair.kind == "same words"


def test_two_articles_of_one_id_are_refused(wire):
    with pytest.raises(ValueError, match="wire"):
        align_pair(wire, wire)


def test_articles_without_words_do_not_align(wire):
    for text in ("", " \n\t", "?! ... —"):
        assert align_pair(wire, Article(id="b", text=text)) == ()
        assert align_pair(Article(id="a", text=text), Article(id="b", text=text)) == ()
