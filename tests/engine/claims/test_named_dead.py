"""Those who are named as the dead or the hurt, all of them, the others, or some, are told to be killed or hurt."""

import pytest

import crossread


def told(text: str) -> list[tuple[str, str, float | None]]:
    return [(c.kind, text[c.start : c.end], c.value) for c in crossread.claims(crossread.Article("a", text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Police said the dead were two cooks and a waiter.", ("killed", "two cooks and a waiter", 3)),
        ("The mayor said that the injured are four miners.", ("injured", "four miners", 4)),
        ("One of the dead was a child, Lee said.", ("killed", "a child", 1)),
        ("One of the injured is a 12-year-old boy.", ("injured", "a 12-year-old boy", 1)),
    ],
)
def test_the_dead_and_the_hurt_are_named_wherever_their_clause_begins(text: str, claim: tuple[str, str, int]) -> None:
    assert told(text) == [claim]


def test_one_of_the_dead_who_is_no_child_is_no_number_of_his_own() -> None:
    assert told("One of the dead was a clerk.") == []
    assert told("One of the injured is a nurse.") == []
    assert told("One of the dead was a nurse, her child said.") == []


def test_the_other_victims_suffered_what_the_first_did() -> None:
    named = "The other victims are three women and two men."
    assert told(f"Two children, aged 6 and 11, are among the dead. {named}")[1:] == [
        ("killed", "three women and two men", 5)
    ]
    assert told(f"Two children were injured. {named}")[1:] == [("injured", "three women and two men", 5)]
    assert told(f"The bus was on its way home. {named}") == [("count", "three women and two men", 5)]


@pytest.mark.parametrize(
    ("text", "some"),
    [
        (
            "Nine of the dead were children, and three were foreigners, all farm workers.",
            ("killed", "three", 3),
        ),
        ("Of the dead, 8 were women and three were guests.", ("killed", "three", 3)),
        ("Of the injured, 8 were women and three were under 18.", ("injured", "three", 3)),
        ("Nine of the dead were children, and three were arrested.", ("captured", "three", 3)),
        ("Nine of the dead were police officers and 12 were treated for burns.", ("injured", "12", 12)),
    ],
)
def test_some_more_of_the_dead_are_told_by_who_they_are(text: str, some: tuple[str, str, int]) -> None:
    assert told(text)[1:] == [some]
    before = "The minister said five people were still missing. "
    assert told(before + text)[2:] == [some]


def test_bodies_may_be_those_of_children() -> None:
    text = "Some 17 bodies had been recovered by dawn, eight of them children's."
    assert [c.subject for c in crossread.claims(crossread.Article("a", text))] == ["bodies", "children"]
    text = "Some 17 bodies had been recovered by dawn, eight of them in the children's ward."
    assert [c.subject for c in crossread.claims(crossread.Article("a", text))] == ["bodies", ""]


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Nine people died in the crash.", "killed"),
        ("Nine people were injured.", "injured"),
        ("The parade drew nine people.", "count"),
    ],
)
def test_some_of_the_victims_suffered_what_was_told_last(before: str, kind: str) -> None:
    assert told(f"{before} Five of the victims were foreigners.")[1:] == [(kind, "Five of the victims", 5)]


def test_some_of_the_victims_suffered_what_their_sentence_told() -> None:
    text = "Nine were hurt. Four boys are among the dead, and five of the victims were foreigners."
    assert told(text)[1:] == [("killed", "Four boys", 4), ("killed", "five of the victims", 5)]


def test_them_are_the_dead_who_were_named_last() -> None:
    text = "Twenty people were hurt. Police said the dead were two boys and three men. Two of them were students."
    assert told(text)[2:] == [("killed", "Two of them", 2)]
    assert told("Twenty people were hurt. Two of them were students.")[1:] == [("injured", "Two of them", 2)]
