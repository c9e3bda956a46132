"""What is copied stands as such, also beside sentences that say the same in other words."""

import pytest

from crossread import Article, Event, compare
from crossread.engine.align import counts_by_threshold, shared_groups
from crossread.engine.align.datelines import not_compared
from crossread.engine.align.reading import read
from crossread.model import Span

HEADLINE = "Kenya dam burst kills at least 38, dozens missing"
LEAD = (
    "A dam burst in Kenya's Rift Valley after days of torrential rain, killing at least 38 people and leaving dozens "
    "missing, a government official said on Friday."
)
TOWER = "A tower of the old harbour fell on Monday and buried nine dock workers beneath its brick walls."
OTHER_WORDS = (
    "Nine dock workers of a night shift lay buried on Monday after the tower at the old harbour had collapsed."
)


def reports(*texts):
    return tuple(Article(id=f"r{at}", text=text) for at, text in enumerate(texts, 1))


def told(articles):
    """Kind, score and words of every pair by wording, with the reports."""
    texts = {article.id: article.text for article in articles}
    return {
        (
            a.kind,
            round(a.score, 2),
            *(f"{side.article} {side.span.of(texts[side.article])[:12]}" for side in (a.left, a.right)),
        )
        for a in compare(Event("e", "", articles)).alignments
        if a.kind != "same fact"
    }


def test_a_headline_and_a_lead_that_two_outlets_took_are_each_the_same_words():
    copied = reports(
        f"{HEADLINE}\n\nNAKURU, Kenya, May 9 (Globe Wire) - {LEAD}",
        f"{HEADLINE}\n\n{LEAD}",
    )
    assert told(copied) == {
        ("same words", 1.0, "r1 Kenya dam bu", "r2 Kenya dam bu"),
        ("same words", 1.0, "r1 A dam burst ", "r2 A dam burst "),
    }


def test_one_word_more_in_a_long_sentence_makes_a_near_copy():
    ((kind, score, *_),) = told(reports(LEAD, LEAD.replace("dozens", "many dozens")))
    assert (kind, score > 0.9) == ("same words", True)


def test_a_lead_goes_with_its_copy_and_not_with_the_headline_above_it():
    pairs = told(reports(f"{HEADLINE}\n\n{LEAD}", f"Rescuers dig on at the Rift Valley dam\n\n{LEAD}"))
    assert ("same words", 1.0, "r1 A dam burst ", "r2 A dam burst ") in pairs
    groups = shared_groups(reports(f"{HEADLINE}\n\n{LEAD}", LEAD))
    assert all(len({passage.article for passage in group.passages}) == len(group.passages) for group in groups)


def test_copies_beside_other_words_are_told_as_such_within_their_group():
    (group,) = shared_groups(reports(TOWER, TOWER, OTHER_WORDS))
    assert (group.kind, len(group.passages)) == ("same statement", 3)
    (inner,) = group.inner
    assert (inner.kind, inner.score, [one.article for one in inner.passages]) == ("same words", 1.0, ["r1", "r2"])
    assert group.among(*inner.passages) is inner
    assert group.among(*group.passages) is group
    kinds = {(kind, left[:2], right[:2]) for kind, _, left, right in told(reports(TOWER, TOWER, OTHER_WORDS))}
    assert kinds == {("same words", "r1", "r2"), ("same statement", "r1", "r3"), ("same statement", "r2", "r3")}


def test_a_threshold_counts_copies_by_their_own_score():
    articles = reports(TOWER, TOWER, OTHER_WORDS)
    assert counts_by_threshold(articles, [0.5, 0.99])[0.99] == (2, 1)


@pytest.mark.parametrize(
    "dateline",
    [
        "NAKURU, Kenya, May 9 (Globe Wire) - ",
        "Nakuru, 9 May 2025 – ",
        "AMBON, Indonesia (PP) — ",
        "WASHINGTON -- ",
        "NEW YORK, N.Y. - ",
    ],
)
def test_a_dateline_is_not_compared(dateline):
    article = Article(id="a", text=f"A headline\n\n{dateline}{TOWER}")
    assert [sentence.span.of(article.text) for sentence in read(article)][1:] == [TOWER]


@pytest.mark.parametrize(
    "line", ["COVID-19 killed nine - and more", "UN chief - says so", "On May 9 the dam - an old one - broke"]
)
def test_what_only_looks_like_a_dateline_is_compared(line):
    assert not not_compared(Article(id="a", text=line))


def test_furniture_and_datelines_do_not_overlap():
    text = "MANILA (AP) - The sea rose."
    assert not_compared(Article(id="a", text=text, furniture=(Span(0, 14),))) == (Span(0, 14),)
