"""Texts that nobody writes by mistake, and what alignment makes of them: the right pairs, whole signs, or nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align import (
    Counterparts,
    SharedRuns,
    align_pair,
    counts_by_threshold,
    left_out,
    only_here,
    shared_groups,
    wordings,
)
from crossread.engine.compare import compare
from crossread.model import Article, Comparison, Event, Group, Passage

PLAIN = "The mayor’s café in São Tomé was closed “for good” on 3 May – after 40 years, the owner said."
SAME = {
    "decomposed letters": unicodedata.normalize("NFD", PLAIN),
    "straight quotes": PLAIN.translate(str.maketrans("’“”", '\'""')),
    "a long dash": PLAIN.replace("–", "—"),
    "capitals": PLAIN.upper(),
    "soft hyphens": PLAIN.replace("mayor", "may\u00ador").replace("years", "ye\u00adars"),
    "spaces of other widths": PLAIN.replace(" ", "\u2009"),
    "words joined by nothing": PLAIN.replace("closed", "clo\u200bsed"),
}
CLUSTERS = {
    "a thousand marks": "e" + "\u0301" * 1_000,
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "a flag": "\U0001f1eb\U0001f1f7",
    "a skin tone": "\U0001f44d\U0001f3fd",
    "signs": "山水",
    "right to left": "שלום",
    "a tab": "\t",
}
EMPTY = ["", " ", "\n\t\n", "?!", "... — …", "“”", "\u200b", "\ufeff"]


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_other_signs_for_the_same_words_align_whole(text: str) -> None:
    a, b = Article(id="a", text=PLAIN), Article(id="b", text=text)
    (pair,) = align_pair(a, b)
    assert pair.kind == "same words"
    assert (pair.left.span.of(a.text)[:9], pair.right.span.of(b.text)[-5:].lower()) == ("The mayor", "said.")
    (group,) = shared_groups([a, b])
    assert {len(passage) for passage in group.of("b")} == {len(text)}


@pytest.mark.parametrize("sign", CLUSTERS.values(), ids=CLUSTERS.keys())
def test_passages_cut_no_sign_that_is_made_of_several(sign: str) -> None:
    line = f"The {sign} captain of the ferry told the harbour master about the fault {sign} in the bow door."
    a, b = Article(id="a", text=line), Article(id="b", text=f"{sign}\n{line}\n{sign}")
    for pair in (*align_pair(a, b), *compare(Event(id="x", title="x", articles=(a, b))).alignments):
        for passage in (pair.left, pair.right):
            text = {"a": a, "b": b}[passage.article].text
            for edge in (passage.start, passage.end):
                after = text[edge : edge + 1]
                assert not after or not unicodedata.combining(after)
                assert after not in ("\u200d", "\U0001f3fd")


@pytest.mark.parametrize("text", EMPTY)
def test_a_text_without_words_gives_nothing_to_any_question(text: str) -> None:
    a, b = Article(id="a", text=text), Article(id="b", text=text)
    comparison = Comparison(Event(id="x", title="x", articles=(a, b)), shared_groups([a, b]))
    here = Passage("a", 0, len(text))
    assert comparison.groups == ()
    assert align_pair(a, b) == ()
    assert only_here(comparison) == ()
    assert left_out(comparison) == ()
    assert Counterparts([a, b]).of(here) == ()
    assert SharedRuns((a, b))(here, Passage("b", 0, len(text))) == ()
    assert counts_by_threshold([a, b], [0.5]) == {0.5: (0, 0)}
    both = Group("same statement", (here, Passage("b", 0, len(text))), 1.0)
    assert all(one.differences == () for one in wordings([a, b], both))


def test_one_wire_copy_in_ten_reports_is_one_group() -> None:
    line = "At least 12 people were killed when the ferry sank off the northern port on Sunday."
    articles = [Article(id=f"r{n}", text=line) for n in range(10)]
    (group,) = shared_groups(articles)
    assert (group.kind, len(group.passages), group.score) == ("same words", 10, 1.0)


def test_a_report_under_two_names_aligns_whole_and_one_in_another_language_does_not(wire: Article) -> None:
    twin = Article(id="twin", text=wire.text)
    (pair,) = align_pair(wire, twin)
    assert pair.left.end == len(wire.text.rstrip())
    foreign = Article(
        id="foreign",
        text="Une centaine de passagers ont quitté le navire avant la nuit.\nLe maire a fermé les écoles du port.",
    )
    assert align_pair(wire, foreign) == ()
    assert shared_groups([wire, foreign]) == ()


OWN = st.lists(st.sampled_from("abcdefgh"), min_size=8, max_size=14)


@given(st.lists(OWN, min_size=1, max_size=5), st.lists(OWN, min_size=1, max_size=5))
def test_texts_that_share_no_word_do_not_align(one: list[list[str]], other: list[list[str]]) -> None:
    a = Article(id="a", text="\n".join(" ".join(f"left{letter}" for letter in line) + "." for line in one))
    b = Article(id="b", text="\n".join(" ".join(f"right{letter}" for letter in line) + "." for line in other))
    assert align_pair(a, b) == ()
    assert shared_groups([a, b]) == ()


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_give_passages_inside_them(one: str, other: str) -> None:
    a, b = Article(id="a", text=one), Article(id="b", text=f"{one}\n{other}")
    for pair in align_pair(a, b):
        assert 0 <= pair.left.start < pair.left.end <= len(a.text)
        assert 0 <= pair.right.start < pair.right.end <= len(b.text)
