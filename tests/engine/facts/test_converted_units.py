import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.read_facts import facts_of, holding

HEAD = "Storm at Orlen\n\nA storm struck Orlen on Tuesday. "


def measures(*texts: str) -> list[Fact]:
    articles = [Article(f"r{n}", HEAD + text) for n, text in enumerate(texts)]
    facts = gather(articles, [claim for article in articles for claim in claims_of(article)])
    return [fact for fact in facts if fact.kind == "measure"]


@pytest.mark.parametrize(
    ("both", "one"),
    [
        ("Winds reached 120 mph (193 km/h).", "Winds reached 193 km/h."),
        ("The flood covered 500 acres (202 hectares).", "The flood covered 202 hectares."),
        ("The wreck weighed 40 tonnes (40,000 kg).", "The wreck weighed 40,000 kg."),
        ("The tanker spilled 100 barrels (15,900 litres).", "The tanker spilled 15,900 litres."),
    ],
)
def test_a_figure_and_its_conversion_in_brackets_are_one_fact_that_agrees(both: str, one: str) -> None:
    facts = measures(both, one)
    assert [(fact.verdict, len(fact.claims)) for fact in facts] == [("agree", 3)]


def test_two_speeds_in_two_units_conflict_where_they_are_not_the_same_after_conversion() -> None:
    assert [fact.verdict for fact in measures("Winds reached 120 mph.", "Winds reached 120 km/h.")] == ["conflict"]


def test_degrees_of_two_scales_do_not_gainsay_each_other() -> None:
    cold = "The temperature fell to -4 degrees Fahrenheit (-20 Celsius)."
    assert not any(fact.disputed for fact in measures(cold, "The temperature fell to -20 C."))
    assert {claim.unit for fact in measures(cold) for claim in fact.claims} == {"degrees F", "degrees C"}


def test_tons_of_whatever_weight_stand_with_tonnes_and_are_not_converted() -> None:
    facts = facts_of("Raid\n\nThe navy seized 2 tonnes of tin.", "Raid\n\nThe navy seized 3 tons of tin.")
    assert holding(facts, "2 tonnes") == holding(facts, "3 tons")
    assert holding(facts, "3 tons").verdict == "differ"
