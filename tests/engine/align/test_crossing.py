"""Words that are copied across the end of a sentence, and words that are not copied around a run."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.engine.align import shared_groups
from crossread.engine.compare import align, compare
from crossread.model import Article, Event

FUND = "Some said at the hearing on Monday that the fund was empty. The harbour master Tom Vale will resign in June."
FUND_IN_ONE = (
    "A clerk told the council yesterday that the fund was empty the harbour master Tom Vale will resign in June and "
    "nobody was surprised about it in the end."
)
MILL = "Rain fell. The old mill by the river burned down on Friday night. Nobody was hurt in the blaze. Cats slept."
MILL_IN_ONE = "The old mill by the river burned down on Friday night, nobody was hurt in the blaze, said Anna."
SENTENCES = (
    "Some said at the hearing on Monday that the fund was empty.",
    "The harbour master Tom Vale will resign in June.",
    "that the fund was empty the harbour master Tom Vale will resign",
    "in June and nobody was surprised about it in the end.",
    "Nobody was surprised about it in the end.",
    "The fund was empty.",
    "The fund was empty, the harbour master said.",
)
TEXTS = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from((" ", "\n\n"))), max_size=7).map(
    lambda told: "".join("".join(one) for one in told)
)


def two(one, other):
    return Article(id="a", text=one), Article(id="b", text=other)


def told(*articles):
    texts = {article.id: article.text for article in articles}
    return [(group.kind, [p.span.of(texts[p.article]) for p in group.passages]) for group in shared_groups(articles)]


def test_a_run_that_crosses_a_full_stop_on_one_side_is_one_passage():
    ((kind, passages),) = told(*two(FUND, FUND_IN_ONE))
    assert kind == "same words"
    assert passages == [
        "that the fund was empty. The harbour master Tom Vale will resign in June",
        "that the fund was empty the harbour master Tom Vale will resign in June",
    ]


def test_two_sentences_that_another_report_joins_are_one_passage():
    ((_, passages),) = told(*two(MILL, MILL_IN_ONE))
    assert passages == [
        "The old mill by the river burned down on Friday night. Nobody was hurt in the blaze",
        "The old mill by the river burned down on Friday night, nobody was hurt in the blaze",
    ]


def test_a_run_around_the_same_full_stop_is_one_passage_where_its_halves_are_too_short():
    one = "It was told that the harbour fund was empty. Harbour masters of Lorvik resigned at noon."
    other = "We know the harbour fund was empty. Harbour masters of Lorvik went on holiday to Spain."
    ((_, passages),) = told(*two(one, other))
    assert passages == ["the harbour fund was empty. Harbour masters of Lorvik"] * 2


def test_sentences_that_both_reports_end_alike_are_told_one_by_one():
    lines = "The old mill by the river burned down on Friday night. Nobody of the family was hurt in the blaze."
    groups = told(*two(f"{lines} Rain fell on the hills.", f"Cats slept all day. {lines}"))
    assert [passages[0] for _, passages in groups] == [f"{line}." for line in lines.removesuffix(".").split(". ")]


def test_a_run_does_not_cross_the_end_of_a_paragraph():
    assert all(
        "\n" not in passage
        for _, passages in told(*two(FUND.replace(". ", ".\n\n"), FUND_IN_ONE))
        for passage in passages
    )


def test_three_reports_with_one_run_are_one_group():
    a, b = two(FUND, FUND_IN_ONE)
    c = Article(id="c", text=f"It is said {FUND_IN_ONE[34:]}")
    assert any({p.article for p in group.passages} == {"a", "b", "c"} for group in shared_groups((a, b, c)))


def test_a_bare_time_of_day_that_crosses_a_stop_is_no_reuse():
    assert told(*two("They left by 6:40 a.m. The road was dry.", "We had to be there by 6:40 a.m. the next day.")) == []


@given(TEXTS, TEXTS)
def test_no_two_alignments_of_two_reports_overlap_on_both_sides(one, other):
    a, b = two(one, other)
    pairs = compare(Event(id="x", title="x", articles=(a, b))).alignments
    for x, y in combinations(pairs, 2):
        assert not (x.left.span.overlaps(y.left.span) and x.right.span.overlaps(y.right.span))
    assert [pair.mirrored for pair in sorted(align(b, a), key=lambda pair: (pair.right, pair.left))] == align(a, b)


def test_of_two_statements_that_share_a_run_only_the_run_is_told():
    one = "It struck at a quarter past nine on Tuesday morning near Lima."
    other = "He was born at a quarter past nine on Tuesday morning near Oslo."
    ((kind, passages),) = told(*two(one, other))
    assert kind == "same words"
    assert passages == ["at a quarter past nine on Tuesday morning near"] * 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "At least seven people were killed when the ferry sank off Lorvik on Sunday.",
            "At least nine people were killed when the ferry sank off Lorvik on Sunday.",
            id="another number",
        ),
        pytest.param(
            "The quake struck the town of Elden at noon and was felt in the whole valley, the office said.",
            "The quake struck the town of Elden at noon and was felt in the whole valley, a clerk told state radio.",
            id="another source",
        ),
        pytest.param(
            "The mayor closed the old bridge over the river on Friday because of deep cracks.",
            "On Friday the mayor closed the old bridge over the river because of deep cracks.",
            id="another order",
        ),
    ],
)
def test_one_statement_with_few_words_changed_is_told_whole(one, other):
    ((_, passages),) = told(*two(one, other))
    assert sorted(passages) == sorted([one, other])
