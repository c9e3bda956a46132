import pytest

import crossread


def told(text: str) -> list[tuple[str, str, float | None, str]]:
    return [(c.kind, text[c.start : c.end], c.value, c.hedge) for c in crossread.claims(crossread.Article("a", text))]


@pytest.mark.parametrize(
    ("later", "quote", "value", "hedge"),
    [
        ("By Sunday the figure had risen to 15.", "15", 15, "exact"),
        ("Officials later put the number at about 20.", "about 20", 20, "about"),
        ("The tally stood at more than 30 by nightfall.", "more than 30", 30, "more than"),
        ("The count is now 13, the mayor said.", "13", 13, "exact"),
    ],
)
def test_a_toll_is_taken_up_as_a_figure(later: str, quote: str, value: float, hedge: str) -> None:
    text = f"Twelve passengers drowned when the ferry went down. {later}"
    assert told(text)[1:] == [("killed", quote, value, hedge)]


def test_of_a_figure_that_is_raised_both_ends_are_told_and_the_first_is_superseded() -> None:
    text = "Some 40 people were injured in the crush. Doctors raised the figure from 40 to at least 52."
    claims = crossread.claims(crossread.Article("a", text))
    assert [(c.kind, c.value, c.standing) for c in claims[1:]] == [
        ("injured", 40, "superseded"),
        ("injured", 52, "stated"),
    ]


@pytest.mark.parametrize(
    "later",
    [
        "The price of a ticket rose to 15.",
        "The number of boats rose to 15.",
        "The ferry is old. The harbour is small. The sea was calm. The figure rose to 15.",
    ],
)
def test_what_is_no_toll_or_too_far_from_one_is_not_taken_up(later: str) -> None:
    text = f"Twelve passengers drowned when the ferry went down. {later}"
    assert [kind for kind, *_ in told(text)].count("killed") == 1


@pytest.mark.parametrize(
    ("later", "magnitudes"),
    [
        ("The Varnish agency put it at 6.4.", [6.8, 6.4]),
        ("The Varnish agency measured its strength at about 6.4.", [6.8, 6.4]),
        ("The Varnish agency put the damage at 6.4.", [6.8]),
        ("It rained. The Varnish agency put it at 6.4.", [6.8]),
    ],
)
def test_a_magnitude_is_told_again_right_behind_another(later: str, magnitudes: list[float]) -> None:
    text = f"A quake of magnitude 6.8 shook Holm. {later}"
    claims = crossread.claims(crossread.Article("a", text))
    assert [claim.value for claim in claims if claim.unit == "magnitude"] == magnitudes


@pytest.mark.parametrize(("named", "kind", "scope"), [("civilians", "killed", "women"), ("guests", "count", "")])
def test_some_of_those_of_whom_the_sentence_before_told_share_their_fate(named: str, kind: str, scope: str) -> None:
    text = f"Some 58 people were killed, and 49 of them were civilians. Thirteen women were among the {named}."
    last = crossread.claims(crossread.Article("a", text))[-1]
    assert (last.kind, last.value, last.scope) == (kind, 13, scope)


def test_some_of_a_nation_are_of_that_nation() -> None:
    claims = crossread.claims(crossread.Article("a", "Thirty-one Danes were aboard, and 11 of them are dead."))
    assert [(c.kind, c.value, c.subject) for c in claims] == [("count", 31, "danes"), ("killed", 11, "danes")]
    claims = crossread.claims(crossread.Article("a", "Thirty-one cooks were aboard, and 11 of them are dead."))
    assert claims[1].subject == ""


def test_a_place_before_a_number_limits_it() -> None:
    claims = crossread.claims(crossread.Article("a", "In Arden, 23 people died and in Wick eight."))
    assert [c.scope for c in claims] == ["Arden", "Wick"]
