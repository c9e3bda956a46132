"""Figures that a report takes back are superseded, whoever told them before and however it says so."""

import pytest

import crossread


def stood(text: str) -> list[tuple[str, float | None, str]]:
    claims = crossread.claims(crossread.Article("a", text))
    return [(c.kind, c.value, c.standing) for c in claims if c.kind != "count"]


@pytest.mark.parametrize(
    "text",
    [
        "An earlier bulletin of this agency gave the number of dead as 19; a name stood twice on the list.",
        "An earlier report on our website said that 19 people had drowned. That was wrong.",
        "Correction: This newspaper wrote on Sunday that 19 passengers had died.",
        "Our caption\n\nCorrection: We have checked our lists. This paper reported that 19 passengers had died.",
        "A previous version of this story said 19 people were killed.",
        "The article misstated the death toll as 19.",
        "Earlier reports that 19 miners had died were untrue.",
        "An initial statement that 19 miners had died proved to be wrong.",
        "We mistakenly reported that 19 miners had died.",
        "An earlier alert by the mayor said 19 people had died. This was an error, she said.",
        "The coast guard at first spoke of 19 dead. It took the number back on Thursday.",
        "The coast guard spoke of 19 dead. The service later withdrew its figure.",
    ],
)
def test_what_a_report_takes_back_is_superseded(text: str) -> None:
    assert stood(text) == [("killed", 19, "superseded")]


@pytest.mark.parametrize(
    "text",
    [
        "An earlier report by the commission said that 19 people had died.",
        "This newspaper reported last year that 19 miners had died.",
        "We said 19 miners had died.",
        "A report by the ministry said that 19 people had died. That was on Monday.",
        "The mayor said 19 people had died. That was wrong of her to say.",
        "The coast guard spoke of 19 dead. It took the boat back on Thursday.",
    ],
)
def test_what_others_told_before_stands(text: str) -> None:
    assert stood(text) == [("killed", 19, "stated")]


def test_what_holds_now_is_stated_beside_what_is_taken_back() -> None:
    text = "An earlier edition of this paper said 19 people had died, when 17 were killed."
    assert stood(text) == [("killed", 19, "superseded"), ("killed", 17, "stated")]
    text = "Correction: We wrote on Monday that 19 people had been killed. The number at that hour was 17."
    assert stood(text) == [("killed", 19, "superseded"), ("killed", 17, "stated")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An earlier version of this story misstated the number of people injured. It was 8, not 9.", "injured"),
        ("The story gave a wrong death toll. It was 8, not 9.", "killed"),
        ("Eight people were killed, not nine as we reported.", "killed"),
        ("The number of dead is 8 rather than 9.", "killed"),
    ],
)
def test_a_number_stands_in_the_place_of_another(text: str, kind: str) -> None:
    assert stood(text) == [(kind, 8, "stated"), (kind, 9, "superseded")]
    assert stood("The death toll is not 9 but 8.") == [("killed", 9, "superseded"), ("killed", 8, "stated")]


def test_what_another_says_and_what_is_no_number_are_not_told_in_the_place_of_a_number() -> None:
    assert stood("Eight people were killed, not nine as the army says.") == [("killed", 8, "stated")]
    assert stood("Nine people were killed, not one a soldier.") == [("killed", 9, "stated")]
    assert stood("The dam is old. It was 17.") == []
