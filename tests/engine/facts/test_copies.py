"""Claims in copies of one stretch of words ask one question, wherever a report cuts the sentence."""

from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import fact_of, told
from engine.facts.read_facts import facts_of, holding

QUAKE = "Quake in the hills\n\nThe earthquake hurt 200 people in the province of Orlen on Monday.\n\n"
CONVOY = "Convoy at Kent\n\nA convoy with food reached Kent on Monday after a long siege, aid workers said.\n\n"
SEEN = "“12 people were hurt and nobody could take them to the road because of fallen rocks"


def gathered(**texts: str) -> tuple[Fact, ...]:
    articles = [Article(name, QUAKE + text) for name, text in texts.items()]
    claims = []
    for article in articles:
        said = [("200 people", "injured", 200), ("12 people", "injured", 12)]
        claims += told(article, *(each for each in said if each[0] in article.text))
    return gather(articles, claims)


def test_a_copy_that_is_cut_short_is_limited_as_the_whole_one_is() -> None:
    facts = gathered(
        one=f"{SEEN},” a teacher in Bramhill village told reporters.",
        two=f"In Bramhill, {SEEN},” said a teacher.",
        three=f"In Bramhill, {SEEN},” said a teacher.",
        four=f"{SEEN}.”",
    )
    seen = fact_of(facts, "12 people", "four")
    assert {claim.article for claim in seen.claims} == {"one", "two", "three", "four"}
    assert seen != fact_of(facts, "200 people", "one")


def test_the_number_is_no_part_of_the_words_so_an_update_asks_what_the_first_report_asked() -> None:
    reports = []
    for name, number in (("early", "10"), ("late", "25")):
        text = f"In the town of Bramhill alone {number} people were hurt when the covered stands gave way on Monday."
        reports.append(Article(name, QUAKE + text))
    claims = [
        c for r, n in zip(reports, ("10", "25"), strict=True) for c in told(r, (f"{n} people were", "injured", int(n)))
    ]
    fact = fact_of(gather(reports, claims), "10 people were", "early")
    assert [claim.value for claim in fact.claims] == [10, 25]
    assert fact.verdict == "conflict"


def test_a_turn_of_phrase_is_no_copy() -> None:
    one = Article(
        "one", "Market fire\n\nTwo people were hurt when a stall burned at the market of Orlen on Monday morning."
    )
    two = Article(
        "two", "Market fire\n\nTwo people were hurt when a bus skidded in Bramhill; 30 people were hurt in the fire."
    )
    claims = [
        *told(one, ("Two people", "injured", 2)),
        *told(two, ("Two people", "injured", 2), ("30 people", "injured", 30)),
    ]
    facts = gather((one, two), claims)
    assert fact_of(facts, "Two people", "two") != fact_of(facts, "30 people", "two")


def test_how_a_sentence_opens_makes_no_copies() -> None:
    opening = "A spokesman for the police in Varn told reporters that"
    facts = facts_of(f"{opening} 30 officers took part.", f"{opening} 12 houses were searched.")
    assert holding(facts, "30 officers") != holding(facts, "12 houses")


def test_two_numbers_of_one_copied_sentence_are_not_taken_for_each_other() -> None:
    told_in = (
        CONVOY
        + "By dusk the tired drivers from the northern coast had at last brought in four {} trucks and nine {} trucks."
    )
    facts = facts_of(told_in.format("heavy", "army"), told_in.format("army", "heavy"))
    assert {claim.value for claim in holding(facts, "four heavy trucks").claims} == {4}
    assert holding(facts, "four heavy trucks") == holding(facts, "four army trucks")
    assert {claim.value for claim in holding(facts, "nine heavy trucks").claims} == {9}


def test_copies_ask_one_question_whatever_each_calls_the_thing() -> None:
    told_in = CONVOY + (
        "By dusk the tired drivers from the northern coast had at last brought in four {}, and behind "
        "them in the yard of the old stone mill by the river stood nine {}."
    )
    facts = facts_of(told_in.format("trucks", "vehicles"), told_in.format("vehicles", "trucks"))
    assert holding(facts, "four trucks") == holding(facts, "four vehicles")
    assert holding(facts, "nine vehicles") == holding(facts, "nine trucks")
    assert holding(facts, "four trucks").verdict == holding(facts, "nine trucks").verdict == "agree"
