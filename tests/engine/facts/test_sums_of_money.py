"""What an event has one sum of: its loot, a ransom, however reports word it."""

from engine.facts.read_facts import facts_of, holding

FIRST = (
    "Ring stolen worth 30 million euros\n\nA masked man stole a ring worth 30 million euros ($33 million) from a shop "
    "in Varn on Monday. It was the boldest theft since a raid on a bank years ago."
)
SECOND = (
    "Jewel theft in Varn\n\nThe loot was put at €34 million by the insurer, far above the €12 million that the shop "
    "had named on the first evening. Detectives stop cars on the road to the border."
)


def test_the_loot_is_one_question_in_the_headline_and_in_the_text_of_every_report() -> None:
    facts = facts_of(FIRST, SECOND)
    loot = holding(facts, "30 million euros")
    assert loot == holding(facts, "€34 million")
    assert {claim.quote for claim in loot.claims} >= {"30 million euros", "$33 million", "€34 million"}


def test_what_a_report_tells_beside_the_sum_is_no_second_sum() -> None:
    facts = facts_of(FIRST, SECOND)
    assert holding(facts, "€12 million") != holding(facts, "€34 million")


def test_an_amount_in_another_currency_that_stands_elsewhere_is_another() -> None:
    facts = facts_of(
        FIRST, "Theft\n\nThe thief stole $40 million in jewels. Stolen goods worth 2 million euros lay there."
    )
    assert holding(facts, "$40 million") == holding(facts, "$33 million")
    assert holding(facts, "2 million euros") != holding(facts, "$40 million")


def test_what_an_amount_is_in_tells_before_the_verb_what_it_is_of() -> None:
    facts = facts_of(
        "Flood in Varn\n\nThe flood hit Varn on Monday. The mayor demanded $5 million in fresh aid from the capital.",
        "Flood in Varn\n\nThe flood hit Varn on Monday. Aid of $5 million was pledged.",
    )
    assert holding(facts, "$5 million").verdict == "agree"


def test_what_a_film_took_is_not_what_it_cost() -> None:
    facts = facts_of(
        "A film of Varn\n\nThe film of Varn took $40 million at the box office on Sunday.",
        "A film of Varn\n\nThe film of Varn had a budget of $20 million when it opened on Sunday.",
    )
    assert holding(facts, "$40 million") != holding(facts, "$20 million")


def test_the_reason_names_the_sum_of_another_currency_beside_an_agreement() -> None:
    fined = "Fine in Varn\n\nThe mill was fined {} on Monday."
    facts = facts_of(*map(fined.format, ("3 million dollars", "3 million dollars", "2 million euros")))
    assert facts[0].verdict == "agree"
    assert facts[0].reason == "all say 3 million USD; 2 million EUR not converted"
    assert facts_of(*[fined.format("3 million dollars")] * 2)[0].reason == "all say 3 million USD"


def test_what_people_gave_is_not_what_each_family_gets() -> None:
    shots = "Shooting\n\nA gunman killed four people in Varn on Monday. "
    facts = facts_of(
        shots + "The governor offered $50,000 to each bereaved family. A fundraiser had collected $310,000 by Sunday.",
        shots + "The fundraiser for the families has reached $1.2 million.",
    )
    assert holding(facts, "$310,000") == holding(facts, "$1.2 million") != holding(facts, "$50,000")


def test_what_was_asked_for_the_held_is_not_what_was_paid() -> None:
    ship = "Tanker freed\n\nPirates freed a tanker off Varn on Monday. "
    facts = facts_of(
        ship + "A ransom of $6.5 million had been paid.\n\nThe pirates had first asked for $10 million.",
        ship + "A ransom of $10 million was demanded at first. The minister said $6.4 million had been paid.",
    )
    assert holding(facts, "$6.5 million") == holding(facts, "$6.4 million")
    assert {claim.article for claim in holding(facts, "$10 million").claims} == {"r0", "r1"}
