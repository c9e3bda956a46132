"""Counted people are one question by what they did, whoever they are called."""

import pytest

from engine.facts.read_facts import facts_of, holding


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        (
            "Crush at show\n\nAn estimated 40,000 people had gathered in the park of Varn.",
            "Crush in Varn\n\nThe show was attended by 42,000 fans, the city said.",
            ("40,000", "42,000"),
        ),
        (
            "Jailbreak\n\nAbout 150 inmates fled the prison of Varn after a fire.",
            "Jailbreak\n\nIn all 212 prisoners had escaped from the jail in Varn, the minister said.",
            ("150", "212"),
        ),
        (
            "Jailbreak\n\nMore than 70 prisoners, two murderers among them, were still on the run.",
            "Jailbreak\n\nPolice are looking for 118 convicts who fled the jail on Monday.",
            ("70", "118"),
        ),
        (
            "Shots at party\n\nAt least 30 people were at the party when the man came in, police said.",
            "Shots in Varn\n\nHe walked into a firm which had some 40 people inside enjoying the evening.",
            ("30", "40"),
        ),
        (
            "Mother shot\n\nNora Webb, a mother of 12, was buried on Monday.",
            "Funeral in Varn\n\nShe was walking with one of her 13 children when she was hit.",
            ("12", "13"),
        ),
        (
            "Quake off Varn\n\nThe island, home to 120,000 people, lies off the coast.",
            "Quake off Varn\n\nThe island has a population of 100,000.",
            ("120,000", "100,000"),
        ),
        (
            "Raid in Varn\n\nAt least six suspects were still at large.",
            "Raid in Varn\n\nPolice have 31 men in custody. Four are still sought.",
            ("six suspects", "Four"),
        ),
        (
            "Raid in Varn\n\nPolice took 49 men of the clan in 2022; only 13 have been convicted to date.",
            "Raid in Varn\n\nThe raid of 2022 on the clan ended with 14 convictions.",
            ("13", "14 convictions"),
        ),
        (
            "Tanker off Varn\n\nA gang of nine roared up to the tanker.",
            "Tanker off Varn\n\nTen pirates boarded the tanker.",
            ("gang of nine", "Ten pirates"),
        ),
    ],
)
def test_they_are_one_fact_of_two_reports(one: str, other: str, numbers: tuple[str, str]) -> None:
    facts = facts_of(one, other)
    assert holding(facts, numbers[0]) == holding(facts, numbers[1])


def test_who_escaped_is_not_who_is_still_at_large() -> None:
    facts = facts_of(
        "Jailbreak\n\nIn all 212 prisoners escaped from the jail in Varn. Of them 118 prisoners are still at large.",
        "Jailbreak\n\nSome 200 inmates escaped from the jail. The hunt for 120 inmates goes on.",
    )
    escaped, free = holding(facts, "212"), holding(facts, "118")
    assert escaped != free
    assert escaped == holding(facts, "200")
    assert free == holding(facts, "120")
    assert (escaped.label.split(" · ")[0], free.label.split(" · ")[0]) == ("escaped", "at large")


def test_a_noun_that_says_who_they_are_stays_what_is_counted() -> None:
    facts = facts_of(
        "March\n\nSome 300 policemen gathered at the bridge. About 2,000 people gathered in the square.",
        "March\n\nAround 2,500 people gathered in the square of Varn.",
    )
    assert holding(facts, "300 policemen") != holding(facts, "2,000 people")
    assert holding(facts, "2,000 people") == holding(facts, "2,500 people")


def test_survivors_and_those_who_survived_are_one_question_and_nobody_aboard() -> None:
    facts = facts_of(
        "Crash\n\nThe plane crashed at Varn on Monday. Of the 181 people on board 179 died, and two people survived.",
        "Crash\n\nThe jet with 175 passengers and six crew crashed in Varn, killing 179. There were two survivors.",
    )
    assert holding(facts, "two people") == holding(facts, "two survivors")
    assert holding(facts, "181 people") == holding(facts, "175 passengers")
    assert holding(facts, "181 people").label.startswith("aboard")


def test_how_many_were_allowed_is_one_question() -> None:
    facts = facts_of(
        "Stampede\n\nPermission was granted for 8,000 people, but 20,000 attended.",
        "Stampede\n\nOnly 80,000 people were permitted at the fair.",
    )
    assert holding(facts, "8,000") == holding(facts, "80,000")
    assert holding(facts, "80,000").verdict == "conflict"


def test_the_second_of_two_blasts_is_not_the_first() -> None:
    facts = facts_of(
        "Blasts\n\nThe first blast in Varn had a magnitude of 2.3.",
        "Blasts\n\nThe second blast in Varn measured magnitude 2.9. The first, of magnitude 2.3, came before.",
    )
    assert holding(facts, "2.9") != holding(facts, "2.3")


@pytest.mark.parametrize(
    "text",
    [
        "Some 200 people combed the hills for the robbers.",
        "About 300 people were searching for survivors.",
        "About 300 people holding signs stood in the square.",
        "Police allowed 20 people into the temple.",
        "Some 120 people packed a boat.",
    ],
)
def test_who_does_it_to_others_is_not_whom_it_is_done_to(text: str) -> None:
    facts = facts_of(f"News\n\n{text}")
    counted = [fact for fact in facts if fact.kind == "count"]
    assert counted
    assert all(fact.label.startswith("people") for fact in counted)


@pytest.mark.parametrize(
    ("one", "other", "numbers", "label"),
    [
        (
            "Strike\n\nSome 8,000 union members rallied by the gates of Varn on Monday.",
            "Strike\n\nNo fewer than 6,500 people took to the streets on Monday, a guard said.",
            ("8,000", "6,500"),
            "protesting",
        ),
        (
            "Flood\n\nThe flood of Monday drowned half of Bramhill, a town of 23,000 people.",
            "Flood\n\nCows stood on roofs after the flood of Monday. The old market, home to 26,500 people, lay dark.",
            ("23,000", "26,500"),
            "inhabitants",
        ),
    ],
)
def test_crowds_and_inhabitants_are_one_fact_of_two_reports(
    one: str, other: str, numbers: tuple[str, str], label: str
) -> None:
    facts = facts_of(one, other)
    assert holding(facts, numbers[0]) == holding(facts, numbers[1])
    assert holding(facts, numbers[0]).label.startswith(label)


def test_where_clashes_broke_out_nobody_escaped() -> None:
    facts = facts_of("March\n\nClashes broke out among some 50,000 people in Kent on Monday.")
    assert "escaped" not in holding(facts, "50,000").label


def test_who_climbed_aboard_is_not_aboard() -> None:
    facts = facts_of("Raid\n\nThree skiffs came up to the tanker and eight men climbed aboard, the navy said.")
    assert not holding(facts, "eight men").label.startswith("aboard")


def test_men_who_burst_in_are_the_robbers_and_some_of_them_are_not_all() -> None:
    facts = facts_of(
        "Vault robbed\n\nFive masked men burst into a vault in Varn on Monday. Two of them were dressed as guards.",
        "Vault robbed\n\nA gang of six men robbed a vault in Varn on Monday, police said.",
        "Vault robbed\n\nSeven robbers, 17 minutes: the raid on a vault in Varn on Monday is still a riddle.",
    )
    who = holding(facts, "Five masked men")
    assert {claim.value for claim in who.claims} == {5, 6, 7}
    assert holding(facts, "Two of them") != who
    assert who.label.startswith(("men", "robbers", "masked men"))


def test_who_climbed_aboard_a_tanker_are_those_who_boarded_it() -> None:
    boarded = "Tanker\n\nNine gunmen boarded the tanker off Varn on Monday."
    for men in ("ten men", "ten pirates"):
        facts = facts_of(boarded, f"Tanker\n\nThe captain said that {men} climbed aboard with ladders.")
        assert holding(facts, "Nine gunmen") == holding(facts, men)


def test_pirates_are_attackers_whatever_they_do_and_guards_are_none() -> None:
    boarded = "Tanker\n\nNine gunmen boarded the tanker off Varn on Monday."
    for men in ("Twelve pirates", "Twelve hijackers", "Twelve robbers"):
        facts = facts_of(boarded, f"Tanker\n\n{men} clung to a raft.")
        assert holding(facts, "Nine gunmen") == holding(facts, men)
    facts = facts_of(boarded, "Tanker\n\nTwelve guards clung to a raft.")
    assert holding(facts, "Nine gunmen") != holding(facts, "Twelve guards")


def test_passengers_who_climbed_aboard_a_ferry_attacked_nobody() -> None:
    facts = facts_of(
        "Tanker\n\nNine gunmen boarded the tanker off Varn on Monday.",
        "Tanker\n\nOff Varn eleven passengers climbed aboard the ferry on Monday.",
    )
    assert holding(facts, "Nine gunmen") != holding(facts, "eleven passengers")


def test_people_told_by_their_nation_are_a_crowd_where_they_march_or_vote() -> None:
    facts = facts_of(
        "Strike in Athens\n\nTens of thousands of Greeks took to the streets to protest.",
        "Strike in Athens\n\nSome 30,000 protesters marched past the bank.",
        "Strike in Athens\n\nIn the bank were 20 Greeks.",
    )
    assert holding(facts, "thousands of Greeks") == holding(facts, "30,000 protesters")
    assert holding(facts, "20 Greeks").verdict == "lone"
    facts = facts_of(
        "Vote in Athens\n\nSome nine million Greeks are eligible to vote.",
        "Vote in Athens\n\nThe country has ten million voters.",
    )
    assert holding(facts, "million Greeks") == holding(facts, "million voters")


def test_a_vigil_and_a_full_square_are_attended() -> None:
    facts = facts_of(
        "Shots in Linz\n\nIn the evening 2,000 people gathered with candles.",
        "Shots in Linz\n\nAt least 1,500 mourners filled the main square.",
        "Shots in Linz\n\nA cup was filled for 30 mourners.",
    )
    assert holding(facts, "2,000 people") == holding(facts, "1,500 mourners")
    assert holding(facts, "30 mourners").verdict == "lone"


def test_a_number_that_begins_a_clause_did_not_what_those_before_it_did() -> None:
    came = "Boats at sea\n\nFive boats came at the liner."
    facts = facts_of(f"{came} Two boats fled and three waited.", f"{came} Three waited off Varn.")
    assert holding(facts, "three") == holding(facts, "Three")
    assert "escaped" not in holding(facts, "three").label


def test_a_number_with_a_noun_goes_on_with_what_is_told_of_those_before_it() -> None:
    facts = facts_of(
        "Hunt in Varn\n\nPolice were hunting for the car and three men.", "Hunt in Varn\n\nFour men are at large."
    )
    assert holding(facts, "three men") == holding(facts, "Four men")
