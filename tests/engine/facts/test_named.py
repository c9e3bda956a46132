"""Facts whose answer is a day or a name."""

from datetime import date

from crossread.engine.facts import gather
from crossread.model import Article, Fact


def facts_of(*texts: str) -> dict[str, Fact]:
    articles = [Article(f"r{n}", text, published=date(2021, 3, 10)) for n, text in enumerate(texts)]
    return {fact.kind: fact for fact in gather(articles, ())}


def names(fact: Fact) -> list[str]:
    return [claim.name for claim in fact.claims]


def test_the_day_of_an_event_is_bound_to_its_noun_and_not_to_what_was_said_of_it() -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        "After the quake\n\nMonday's earthquake brought down houses. Ministers discussed the quake on Wednesday.",
    )
    assert names(facts["date"]) == ["2021-03-08", "2021-03-08"]
    assert facts["date"].verdict == "agree"


def test_two_days_of_one_event_are_a_conflict() -> None:
    facts = facts_of(
        "Quake hits Varn\n\nAn earthquake shook the whole province of Varn on Monday, officials in the capital said.",
        "Quake hits Varn\n\nOn March 9th, an earthquake shook the whole province of Varn and brought down many houses.",
    )
    assert facts["date"].verdict == "conflict"
    assert facts["date"].reason == "8 Mar 2021 is not 9 Mar 2021"


def test_two_holders_of_one_office_are_a_conflict_and_a_former_one_holds_it_no_more() -> None:
    facts = facts_of(
        "Denmark's Prime Minister Ada Holm cut her journey short. Former Prime Minister Jens Lund did not.",
        "Prime Minister Erik Dahl of Denmark condemned the attack.",
    )
    assert facts["office"].label == "Prime Minister of Denmark"
    assert names(facts["office"]) == ["Ada Holm", "Erik Dahl"]
    assert facts["office"].verdict == "conflict"


def test_presidents_of_two_countries_hold_two_offices() -> None:
    assert "office" not in facts_of("French President Luc Morel spoke.", "Polish President Jan Wilk spoke.")


def test_who_claimed_a_bombing_may_go_by_two_names() -> None:
    facts = facts_of(
        "Bombing in Varn\n\nA suicide bombing claimed by the Islamic State killed 20 people in Varn on Monday morning.",
        "Bombing in Varn\n\nA suicide bombing carried out by Daesh killed 22 people in Varn on Monday morning.",
    )
    assert names(facts["responsible"]) == ["Islamic State", "Daesh"]
    assert facts["responsible"].verdict == "differ"


def test_two_groups_with_like_names_are_two_targets() -> None:
    facts = facts_of(
        "Jets strike camps\n\nThe air strikes on Monday hit camps belonging to the Northern Liberation Army in Varn.",
        "Jets strike camps\n\nThe Northern Liberation Front said that the air strikes killed its members in the hills.",
    )
    assert facts["target"].verdict == "conflict"
    assert "look alike" in facts["target"].reason


def test_who_carries_out_a_rescue_did_not_do_what_it_ended() -> None:
    text = "Pirates caught\n\nThe boarding ended the piracy. The anti-piracy operation was conducted by Ardent."
    assert "responsible" not in facts_of(text, text)


def test_a_sea_that_ships_cross_is_not_who_was_hit() -> None:
    text = "Ships attacked\n\nGunmen began an attack on cargo ships crossing the Sea of Varn on Monday, the navy said."
    assert "target" not in facts_of(text, text)
