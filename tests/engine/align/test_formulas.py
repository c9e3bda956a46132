"""Boilerplate is no reuse until it is asked for."""

import pytest

from crossread.engine.align import only_here, shared_groups
from crossread.engine.align.formulas import is_formula
from crossread.engine.align.reading import read
from crossread.engine.align.sources import content
from crossread.engine.lexicon import own_words
from crossread.engine.text.tokens import keys_of
from crossread.model import Article, Comparison, Event


def formula(text):
    return is_formula(keys_of(text, 0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "The mill did not immediately respond to a request for comment on Monday.",
        "Sign up for our newsletter to get the latest from the valley.",
        "This material may not be published, broadcast, rewritten or redistributed without permission.",
        "(Reporting by Ada Holm in Velmar; Editing by Jo Brandt)",
        "Source: River News and agencies",
        "All rights reserved.",
    ],
)
def test_what_reports_print_whatever_has_happened_is_a_formula(text):
    assert formula(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sources of the river dried up in June after forty days without rain in the hills.",
        "Two farmhands drowned in the mill race.",
        "Talks begin in May, said an official, who spoke on condition of anonymity.",
        "The mill, where two farmhands drowned in March and a third in June after the race had flooded twice, did not "
        "respond to a request for comment.",
        "",
    ],
)
def test_sentences_that_state_something_are_none(text):
    assert not formula(text)


def test_a_reader_can_add_formulas():
    assert not formula("Buy a goat for the children of the valley.")
    with own_words("formulas:\n  phrases: [buy a goat]\n"):
        assert formula("Buy a goat for the children of the valley.")


COMMENT = "The owners of the mill did not immediately respond to a request for comment on Monday."
A = Article(id="a", text=f"Two farmhands drowned in the mill race. {COMMENT}")
B = Article(id="b", text=f"A bridge in Tanum was closed for lorries. {COMMENT}")


def test_a_formula_is_shared_only_where_it_is_asked_for():
    assert shared_groups([A, B]) == ()
    (group,) = shared_groups([A, B], formulas=True)
    assert [passage.span.of(article.text) for passage, article in zip(group.passages, (A, B), strict=True)] == [
        COMMENT
    ] * 2


def test_a_run_that_is_a_formula_is_no_reuse_in_longer_sentences():
    one = (
        "Ada Holm, whose mill on the river burned down in March, did not immediately respond to a request for comment."
    )
    other = "The bank of the island did not immediately respond to a request for comment sent by this newspaper in May."
    articles = [Article(id="a", text=one), Article(id="b", text=other)]
    assert shared_groups(articles) == ()
    assert shared_groups(articles, formulas=True) != ()


def test_a_formula_does_not_stand_alone_as_something_only_one_report_says():
    other = Article(id="b", text="A bridge in Tanum was closed for lorries.")
    alone = [
        passage.span.of(A.text)
        for passage in only_here(Comparison(Event("e", "e", (A, other)), ()))
        if passage.article == "a"
    ]
    assert alone == ["Two farmhands drowned in the mill race."]


def test_a_clause_that_goes_with_any_statement_is_no_part_of_it():
    (sentence,) = read(Article(id="a", text="A clerk, on condition of anonymity, gave the talks away."))
    assert content(sentence) == ("clerk", "gav", "talk")
