"""Numbers that stand alone in a line above their label."""

from crossread.engine.claims import claims_of
from crossread.model import Article

BOX = (
    "It rained all week.\n\n5,500\n\nNo. of camps set up\n\n370\n\nDeath toll in the floods\n\n"
    "1,500\n\nNumber of people still stranded\n"
)


def told(text: str) -> list[tuple[str, str, float | None, str]]:
    return [(c.kind, text[c.start : c.end], c.value, c.subject) for c in claims_of(Article(id="a", text=text))]


def test_a_number_alone_in_its_line_counts_what_the_label_below_it_says():
    assert told(BOX) == [
        ("count", "5,500", 5500, "camps"),
        ("killed", "370", 370, ""),
        ("missing", "1,500", 1500, "people"),
    ]


def test_its_sentence_holds_the_label():
    first = claims_of(Article(id="a", text=BOX))[0]
    assert BOX[first.sentence.start : first.sentence.end] == "5,500\n\nNo. of camps set up"


def test_numbers_below_their_labels_are_not_given_the_next_one():
    assert told("It rained.\nDeaths\n370\nInjured\n40\n") == []


def test_a_line_that_counts_nothing_is_no_label():
    assert told("It rained.\n370\nComments\n12\nShares\n") == []
    assert told("It rained.\n370\nDead silence fell on the town.\n") == []


def test_a_label_may_be_the_last_line():
    assert told("It rained.\n40\nInjured in the valley") == [("injured", "40", 40, "injured")]


def test_a_label_is_a_whole_line():
    assert told("It rained.\n40" + "\n" * 190 + "Injured in the valley since the new rains\n") == []
