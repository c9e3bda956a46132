"""By whose word: clause by clause, shortened where a word ends."""

import pytest
from rich.cells import cell_len

from crossread.model import Article, Claim, Comparison, Event, Fact, Hedge, Span
from crossread.ui.paint.speakers import brief, speaker_of, speakers_of, told_by
from crossread.ui.paint.table import fact_lines, names_over, strip_rows

ARTICLES = (Article("0", "x", outlet="Varn Post"), Article("1", "x", outlet="Kent Wire"))
LONG = "the Commission for the Inquiry into Fires and Explosions in Harland"


def claim(article: int, value: float, speaker: str = "", hedge: Hedge = "exact") -> Claim:
    return Claim(str(article), 0, 1, Span(0, 1), "killed", value, hedge=hedge, attribution=speaker)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The mayor, Ann Holt", "the mayor, Ann Holt"),
        ("A doctor", "a doctor"),
        ("Theo Brandt", "Theo Brandt"),
        ("", ""),
    ],
)
def test_a_speaker_stands_inside_a_sentence(said: str, told: str) -> None:
    assert speaker_of(claim(0, 1, said)) == told


@pytest.mark.parametrize(
    ("width", "told"), [(80, LONG), (36, "the Commission for the Inquiry…"), (24, "the Commission…"), (8, "the Com…")]
)
def test_a_long_name_ends_with_a_whole_word_that_joins_nothing(width: int, told: str) -> None:
    assert brief(LONG, width) == told
    assert cell_len(told) <= width


def test_each_clause_is_told_with_its_own_speaker() -> None:
    claims = (claim(0, 20, hedge="at least"), claim(0, 20, "police", "at least"), claim(0, 20, "Police", "at least"))
    assert told_by((*claims, claim(0, 25, "A hospital official"))) == "at least 20: police · 25: a hospital official"
    assert told_by((claim(0, 20), claim(0, 25, "police"))) == "20 · 25: police"
    assert speakers_of((*claims, claim(0, 25, "A hospital official"))) == ("police", "a hospital official")


def test_rows_of_a_strip_that_are_free_name_the_speakers() -> None:
    fact = Fact(
        "f", "killed", "killed", "conflict", "", (claim(0, 20, "police"), claim(0, 25, "a doctor"), claim(1, 9, LONG))
    )
    assert strip_rows(fact, ARTICLES, 100, height=4)[2].rstrip() == f"said by 1 police, a doctor  2 {LONG}"
    assert (
        strip_rows(fact, ARTICLES, 66, height=3)[2].rstrip()
        == "said by 1 police, a doctor  2 the Commission for the Inquiry…"
    )
    assert not any("said by" in row for row in strip_rows(fact, ARTICLES, 66, height=2))
    own = Fact("f", "killed", "killed", "agree", "", (claim(0, 20), claim(1, 20)))
    assert not any("said by" in row for row in strip_rows(own, ARTICLES, 66, height=4))


def test_over_the_whole_screen_names_of_reports_take_the_room_that_is_left() -> None:
    articles = (Article("0", "x", outlet="The Varn Evening Courier"), Article("1", "x", outlet="Kent Wire"))
    fact = Fact("f", "killed", "killed · fire", "conflict", "", (claim(0, 20), claim(1, 25)))
    lines = fact_lines(Comparison(Event("e", "E", articles), (), (fact,)), 150, whole_labels=True)
    assert [name for _, name in names_over(lines[0], articles)] == ["The Varn Evening Courier", "Kent Wire"]
