"""Who was killed by name: facts whose answer is a person who was hit."""

import pytest

from crossread.engine.facts import gather
from engine.facts.named_facts import BLAST, articles_of, facts_of, names


@pytest.mark.parametrize(
    "told",
    [
        "Ada Holm was killed in the street.",
        "Ada Holm, 46, of Harland, died at the scene.",
        "Many wept at the death of 46-year-old Ada Holm.",
        "They mourn the killing of a young clerk, Ada Holm.",
        "A guard was charged with killing Ada Holm.",
        "The victim was later identified as Ada Holm.",
        "Among the dead is the parish priest, Father Ada Holm.",
        "A girl was among the victims, as was the priest, Fr. Ada Holm.",
        "The school is closed in memory of Ada Holm.",
        "Police named the victim as Ada Holm.",
        "Varn Police Chief Ada Holm was injured.",
        "Actress Ada Holm died on the stairs.",
    ],
)
def test_a_person_who_died_is_told_in_many_ways(told: str) -> None:
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")
    assert names(facts["target"]) == ["Ada Holm"] * 2
    assert facts["target"].verdict == "agree"
    assert "responsible" not in facts


@pytest.mark.parametrize(
    "told",
    [
        "Dr. Ada Holm and Nurse Tilda Lund, both 46, perished on the stairs.",
        "Ada Holm and Tilda Lund, 46 and 51, were later found dead.",
        "Ada Holm and Tilda Lund, aged 46 and 9, both died by noon.",
        "Ada Holm and Tilda Lund, both aged 102, were killed.",
        "Ada Holm, 46, and Tilda Lund, 51, died.",
        "Ada Holm and Tilda Lund of Kent were killed.",
        "Kent Rescue Capt. Ada Holm and crane driver Tilda Lund were killed.",
        "The dead have been named as Nurse Tilda Lund of the Kent Clinic and Dr. Ada Holm of Harland.",
    ],
)
def test_two_who_died_are_two_facts_and_gainsay_nobody(told: str) -> None:
    facts = [
        f for f in gather(articles_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}"), ()) if f.kind == "target"
    ]
    assert sorted(names(fact)[0].split()[-1] for fact in facts) == ["Holm", "Lund"]
    assert {fact.verdict for fact in facts} == {"agree"}


@pytest.mark.parametrize(
    "told",
    [
        "Three people in Port Ellen died.",
        "A nurse who survived the blast on Denmark's Holm Island died on Tuesday.",
        "Ada Holm was not killed.",
        "Ada Holm was arrested and charged. Hours later Ada Holm was killed in jail.",
    ],
)
def test_a_place_a_survivor_and_who_did_it_are_no_victims(told: str) -> None:
    assert "target" not in facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")


def test_of_a_vote_the_dead_are_named_for_other_reasons() -> None:
    text = "Harland votes\n\nHarland held an election on Monday, a year after the death of Ada Holm."
    assert "target" not in facts_of(text, text)


@pytest.mark.parametrize(
    "told",
    [
        "Ada Holm, 46, was shot in the neck.",
        "The men fired at a bus, wounding Ada Holm, a clerk.",
        "Ada Holm was grazed in the cheek.",
    ],
)
def test_who_was_wounded_is_told_by_name_as_well(told: str) -> None:
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")
    assert names(facts["target"]) == ["Ada Holm"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "He is charged with the murders of Ada Holm, 58, and Tilda Lund, 20.",
        "The victims were identified as Ada Holm, 47; Tilda Lund, 36.",
        "Police identified both the victims as Ada Holm, 47; Tilda Lund, 36.",
        "They mourned the deaths of his mother, Ada Holm of Kent, and her sister, Tilda Lund, 9.",
        "Two guards were accused of killing Ada Holm and Tilda Lund.",
    ],
)
def test_all_of_a_list_are_told(told: str) -> None:
    facts = [
        f for f in gather(articles_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}"), ()) if f.kind == "target"
    ]
    assert sorted(names(fact)[0] for fact in facts) == ["Ada Holm", "Tilda Lund"]


def test_who_speaks_of_the_dead_is_none_of_them() -> None:
    told = "Many wept at the death of Ada Holm, Tilda Lund, the mayor, said."
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")
    assert names(facts["target"]) == ["Ada Holm"] * 2


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Miss Ada Holm was killed.", "Ada Holm was killed.", "agree"),
        ("Katie Holm was killed.", "Kathryn Holm was killed.", "differ"),
    ],
)
def test_one_who_died_goes_by_several_names(one: str, other: str, verdict: str) -> None:
    assert facts_of(f"{BLAST} {one}", f"{BLAST} {other}")["target"].verdict == verdict


def test_a_people_and_a_word_within_a_sentence_are_part_of_a_name() -> None:
    told = "The blast was claimed by the Danish Rescue Front and Actress Liberation Front."
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")
    assert names(facts["responsible"]) == ["Danish Rescue Front"] * 2
