"""Who holds an office: facts whose answer is its holder."""

import pytest

from crossread.engine.facts import gather
from crossread.engine.lexicon import own_words
from engine.facts.named_facts import BLAST, articles_of, facts_of, names


def test_two_police_chiefs_are_a_conflict_though_no_report_says_of_what() -> None:
    facts = facts_of(
        f"{BLAST} Ada Holm, the provincial police chief, said so.",
        f"{BLAST} Jens Lund, the police chief of the province, said so.",
    )
    assert facts["office"].verdict == "conflict"


def test_the_holder_stands_before_the_office_where_a_body_follows_it() -> None:
    facts = facts_of(
        f"{BLAST} Smoke could be seen from the sea, Captain Ada Holm, chief public relations officer, Defence, said.",
        f"{BLAST} Nobody had given a warning, said Captain Ada Holm, chief public relations officer, Defence.",
    )
    assert names(facts["office"]) == ["Ada Holm", "Ada Holm"]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Giannis Holm", "Yiannis Holm", "agree"),
        ("Elias Holm", "Ilias Holm", "agree"),
        ("Danny Holm", "Fanny Holm", "conflict"),
        ("Gurban Holm", "Kurban Holm", "agree"),
        ("Jalil Holm", "Jaleel Holm", "agree"),
        ("Mohammed Holm", "Muhammad Holm", "agree"),
        ("Sarah Holm", "Sara Holm", "agree"),
        ("Hassan Holm", "Hussein Holm", "differ"),
        ("Robert Holm", "Roberta Holm", "differ"),
        ("Thomas Holm", "Dumas Holm", "differ"),
    ],
)
def test_a_first_name_that_two_transcriptions_write_in_their_own_ways_is_one(
    one: str, other: str, verdict: str
) -> None:
    facts = facts_of(
        f"{BLAST} The governor of Kessel province, {one}, said so.",
        f"{BLAST} {other}, the governor of Kessel, said so.",
    )
    assert facts["office"].verdict == verdict


def test_captains_of_two_ships_hold_two_offices() -> None:
    facts = facts_of(
        "Collision\n\nThe captain, Edwin Holm, survived the collision.",
        "Collision\n\nThe tanker's captain, Peder Lund, was held after the collision.",
    )
    assert "office" not in facts


def test_two_captains_of_the_ship_are_a_conflict_whatever_their_rank_is_cut_to() -> None:
    facts = facts_of(
        "Ferry sinks\n\nThe captain, Edwin Holm, survived when the ferry sank.",
        "Ferry sinks\n\nThe skipper, Capt. Edgar Holm, was held after the ferry sank.",
        "Ferry sinks\n\nThe master of the ferry, Captain Edwin Holm, was charged.",
    )
    assert names(facts["office"]) == ["Edwin Holm", "Edgar Holm", "Edwin Holm"]
    assert facts["office"].verdict == "conflict"


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


def test_an_office_has_an_owner_that_may_be_a_town_or_a_body() -> None:
    facts = gather(
        articles_of(
            "Varn's police chief, Ada Holm, 46, was hurt. Jens Lund, director of the Northern Relief Fund, wept.",
            "Police Chief Ada Holm was in a hospital. Jens Lund, director of the Northern Relief Fund, did not speak.",
        ),
        (),
    )
    assert {fact.verdict for fact in facts} == {"agree"}
    assert {fact.label for fact in facts} == {"Police Chief of Varn", "Director of Northern Relief Fund"}


def test_mayors_of_whom_no_report_says_where_do_not_gainsay_each_other() -> None:
    assert "office" not in facts_of("Mayor Ada Holm spoke to them.", "Mayor Jens Lund spoke to them.")


def test_an_office_whose_owner_one_report_leaves_out_is_that_of_its_holder_elsewhere() -> None:
    facts = facts_of(
        "The Port Ellen Harriers general manager Ada Holm made an offer.",
        "The offer came from general manager Ada Holm.",
    )
    assert facts["office"].label == "General Manager of Port Ellen Harriers"
    facts = facts_of("An offer came from general manager Ada Holm.", "General manager Ada Holm spoke.")
    assert facts["office"].label == "General Manager"


def test_one_holder_under_two_owners_holds_one_office_but_two_holders_do_not() -> None:
    town, team = (
        "Word came from Port Ellen's general manager Ada Holm.",
        "The Harriers' general manager Ada Holm spoke.",
    )
    assert facts_of(town, team)["office"].verdict == "agree"
    assert "office" not in facts_of(town, "The Harriers' general manager Erik Dahl spoke.")


def test_two_holders_that_one_report_names_held_the_office_one_after_the_other() -> None:
    both = "French President Luc Morel spoke. French President Marc Roux had begun it ten years before."
    assert {f.verdict for f in gather(articles_of(both, "French President Luc Morel spoke."), ())} == {"agree"}


def test_a_holder_called_by_the_last_name_alone_is_the_same() -> None:
    assert facts_of("French President Luc Morel spoke.", "French President Morel spoke.")["office"].verdict == "agree"


def test_a_first_name_spelt_with_another_consonant_is_the_same() -> None:
    facts = facts_of("French President Gorbanali Varestani spoke.", "French President Korbanaly Varestani spoke.")
    assert facts["office"].verdict == "agree"


def test_an_office_is_found_in_a_short_sentence_of_names() -> None:
    text = "Prime Minister Ada Holm of Denmark came."
    assert facts_of(text, text)["office"].label == "Prime Minister of Denmark"


def test_offices_of_ones_own_may_be_a_word_and_hold_any_sign() -> None:
    with own_words("roles:\n  offices: [Sultan]\n  accused: ['(', '*x']\nevents:\n  buildings: ['mill(']\n"):
        facts = facts_of("Suddenly a Robert Fisk fell. Sultan Omar Bey came to Varn.", "The Sultan Omar Bey came.")
    assert [fact.label for fact in facts.values() if fact.kind == "office"] == ["Sultan"]


def test_a_minister_whose_country_no_report_names_is_of_that_which_all_reports_are_about() -> None:
    lead = "A blast shook the old harbour of the Danish town of Varn on Monday and hurt nobody, police said.\n\n"
    facts = facts_of(
        lead + "Interior Minister Ada Holm came at noon.", lead + "Interior Minister Erik Dahl came at noon."
    )
    assert facts["office"].label == "Interior Minister of Denmark"
    assert facts["office"].verdict == "conflict"


def test_two_spokesmen_gainsay_nobody_and_a_rank_is_no_part_of_a_name() -> None:
    facts = facts_of(
        "Army spokesman Brigadier-General Nils Berg denied it. Army spokesman Jens Lund did not.",
        "Army spokesman Nils Berg denied it.",
    )
    assert names(facts["office"]) == ["Nils Berg", "Nils Berg"]
    assert facts["office"].verdict == "agree"


def test_a_captain_holds_an_office_after_a_comma_and_a_rank_without_one() -> None:
    ferry = "The ferry sank off Varn on Monday.\n\nThe captain, {}, was the last to leave the ship, the owner said."
    assert facts_of(ferry.format("Ada Holm"), ferry.format("Ada Holm"))["office"].verdict == "agree"
    assert "office" not in facts_of("The army sent Captain Ada Holm.", "The army sent Captain Ada Holm.")


def test_two_governors_of_whom_no_report_says_of_what_are_a_conflict_and_two_directors_are_not() -> None:
    facts = facts_of("Governor Ada Holm came at noon.", "Acting governor Erik Dahl came at noon.")
    assert facts["office"].verdict == "conflict"
    assert "office" not in facts_of("Director Ada Holm came at noon.", "Director Erik Dahl came at noon.")


def test_the_mayor_of_the_city_is_that_of_the_one_named_elsewhere() -> None:
    facts = facts_of(
        f"{BLAST} The mayor of the city, Ada Holm, said so.",
        f"{BLAST} The city's mayor, Ada Holm, wept.",
        f"{BLAST} Varn's mayor, Ada Holm, came at noon.",
    )
    assert facts["office"].label == "Mayor of Varn"
    assert names(facts["office"]) == ["Ada Holm"] * 3


def test_a_chief_minister_is_no_minister() -> None:
    facts = facts_of(
        f"{BLAST} Chief Minister Ada Holm said so.",
        f"{BLAST} In the evening Varn chief minister Ada Holm came.",
    )
    assert facts["office"].label == "Chief Minister of Varn"


def test_a_short_first_name_may_be_the_long_one() -> None:
    facts = facts_of(f"{BLAST} Fire Chief Sam Peña said so.", f"{BLAST} Fire Chief Samuel Pena came at noon.")
    assert facts["office"].verdict == "differ"


def test_a_country_whose_name_is_a_part_of_another_s_is_another() -> None:
    facts = facts_of(
        f"{BLAST} South Sudan's president, Ada Holm, said so.",
        f"{BLAST} South Sudan's President Ada Holm came at noon.",
        f"{BLAST} Sudan's President Erik Dahl was silent.",
    )
    assert facts["office"].label == "President of South Sudan"
    assert facts["office"].verdict == "agree"


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("Agent Ada Holm said so.", "Agent"),
        ("Owner Ada Holm said so.", "Owner"),
        ("The old star's agent, Ada Holm, wept.", "Agent of star"),
        ("Varn Fire & Rescue Chief Ada Holm came.", "Fire Chief"),
        ("Varn police Lt. Ada Holm said so.", "Lieutenant"),
        ("Lieutenant Governor Ada Holm said so.", "Lieutenant Governor"),
        ("Ada Holm - director of early morning radio at Norcom - said so.", "Director of Norcom"),
        ("Ada Holm, a director at the small company Norcom, said so.", "Director of Norcom"),
        ("The head of the huge NTU workers union, Ada Holm, said so.", "Head of NTU"),
        ("NTU chief Ada Holm said so.", "Head of NTU"),
        ("Ada Holm, 51, the manager, had no words.", "Manager"),
        ("Manager Ada Holm of the Grand Hotel had no words.", "Manager"),
        ("Colonel Ada Holm, the coast guard commander, said so.", "Commander"),
        ("Colonel Ada Holm, who commands the coast guard, said so.", "Commander"),
        ("Ada Holm, 46, who chairs the Varn Council, said so.", "Chairman of Varn Council"),
        ("Ada Holm, president and CEO of Varn Dairy, said so.", "Chief Executive of Varn Dairy"),
        ("Ada Holm, captain of the ferry, said so.", "Captain"),
        ("Ada Holm, a geologist and executive director of the Varn Society, said so.", "Director of Varn Society"),
        (
            "Ada Holm, executive director and chief executive of the Varn Society, said so.",
            "Chief Executive of Varn Society",
        ),
        ("Her longtime publicist Ada Holm said so.", "Publicist"),
        ("Assistant general manager Ada Holm said so.", "Assistant General Manager"),
        ("City Councilwoman Ada Holm said so.", "Council Member"),
        ("Varn police Const. Ada Holm said so.", "Constable"),
        ("Police inspector Ada Holm said so.", "Inspector"),
        ("The producers Ada Holm and Jens Lund said so.", "Producer"),
        ("The governor-general of Varn province, Ada Holm, said so.", "Governor of Varn"),
    ],
)
def test_a_person_is_named_with_an_office_of_many_sorts(told: str, label: str) -> None:
    facts = facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")
    assert facts["office"].label == label
    assert names(facts["office"]) == ["Ada Holm"] * 2


def test_a_free_agent_is_nobody_s() -> None:
    assert "office" not in facts_of("The club signed free agent Ada Holm.", "The club has free agent Ada Holm.")


def test_a_governor_of_no_place_is_that_of_the_one_named_elsewhere() -> None:
    facts = facts_of(
        f"{BLAST} The governor of Varn, Ada Holm, came at noon.", f"{BLAST} Acting Governor Erik Dahl wept."
    )
    assert facts["office"].label == "Governor of Varn"
    assert facts["office"].verdict == "conflict"


def test_a_captain_by_rank_is_the_one_whom_another_report_calls_the_captain() -> None:
    facts = facts_of(
        f"{BLAST} The Danish master, Captain Ada Holm, stayed on the ship.",
        f"{BLAST} Captain Ada Holm told her company so. Captain Jens Lund of the army did not.",
    )
    assert names(facts["office"]) == ["Ada Holm"] * 2
    assert facts["office"].label == "Captain"


@pytest.mark.parametrize(
    "told",
    [
        "Ada Holm, the former coast guard commander, said so.",
        "Ada Holm, who heads to Varn on Monday, said so.",
        "The quiz master, Ada Holm, said so.",
        "Ada Holm, a geologist and friend of the director, said so.",
        "Colonel Ada Holm, killing the commander, fled.",
    ],
)
def test_who_only_seems_to_hold_an_office_holds_none(told: str) -> None:
    assert "office" not in facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")


def test_holders_of_one_name_are_one_where_a_report_leaves_out_a_middle_name() -> None:
    facts = facts_of(
        f"{BLAST} The mayor of Varn, Ada Berit Holm, said so.", f"{BLAST} The mayor of Varn, Ada Holm, wept."
    )
    assert facts["office"].verdict == "agree"
    facts = facts_of(f"{BLAST} Fire Chief Ole B. Holm II said so.", f"{BLAST} Fire Chief Ole Holm came at noon.")
    assert facts["office"].verdict == "agree"
    facts = facts_of(f"{BLAST} Police Chief Ole Holm said so.", f"{BLAST} Police Chief Ole Berg came at noon.")
    assert facts["office"].verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("Transportation Minister Ada Holm came.", "The minister of transport, Ada Holm, wept.", "Transport Minister"),
        ("Police Chief Ada Holm came.", "Ada Holm, the city's police chief, wept.", "Police Chief"),
        ("The head of the dockers' union, Ada Holm, wept.", "Ada Holm, the head of the union, came.", "Head of union"),
        ("One of three barns owned by Ada Holm burned.", "The owner of the barn, Ada Holm, came.", "Owner of barn"),
        ("The board, led by Ada Holm, met.", "The board's chairman, Ada Holm, wept.", "Chairman of board"),
        ("East Kessel Regional Commissioner Ada Holm wept.", "Regional Commissioner Ada Holm came.", "of East Kessel"),
        (
            "Director of Public Prosecutions Ada Mo Holm came.",
            "Ada Mo Holm, the director of public prosecutions, wept.",
            "",
        ),
        ("Ada Holm, Lerna Club president, came.", "Lerna Club President Ada Holm wept.", "President of Lerna Club"),
        ("Club president and founder Ada Holm wept.", "The club's president, Ada Holm, came.", "President"),
        ("A spokesman, Ada Holm, wept.", "Her longtime publicist, Ada Holm, came.", "Publicist"),
        ("KPD Commissioner Ada Holm wept.", "Police Commissioner Ada Holm came.", "Police Chief"),
        ("Ada Holm (D-Kan.), chairwoman of the Lerna Club, wept.", "The Lerna Club's chairwoman, Ada Holm, came.", ""),
        ("Ada Holm, R-N. Va., who chairs the Lerna Club, wept.", "The Lerna Club's chairwoman, Ada Holm, came.", ""),
        ("The governor, Ada Berit Holm, wept.", "Governor Berit Holm came.", "Governor"),
        ("Inspector General Ada Holm came.", "The inspector general of police, Ada Holm, wept.", "Inspector General"),
    ],
)
def test_an_office_is_told_in_many_ways(one: str, other: str, label: str) -> None:
    fact = facts_of(f"{BLAST} {one}", f"{BLAST} {other}")["office"]
    assert fact.verdict == "agree"
    assert label in fact.label
    assert "Regional" not in fact.label


@pytest.mark.parametrize(
    "told",
    [
        "A search led by Ada Holm went on.",
        "The barn is owned by the Holm Company.",
        "The rest of the day, Ada Holm, a nurse, wept.",
        "Deputy Regional Commissioner Ada Holm wept.",
    ],
)
def test_who_leads_a_search_or_is_a_deputy_holds_no_office(told: str) -> None:
    assert "office" not in facts_of(f"{BLAST} {told}", f"{BLAST} A rainy day. {told}")


def test_the_heads_of_two_bodies_are_not_taken_for_what_one_person_is() -> None:
    facts = facts_of(
        f"{BLAST} Ada Holm, head of the Kessel Guild, came.", f"{BLAST} Ada Holm, chairwoman of the Lerna Club, wept."
    )
    assert "office" not in facts


@pytest.mark.parametrize("rank", ["Air Marshal", "Vice-Admiral", "Col. Dr.", "Prof.", "Haji", "Air Chief Marshal Sir"])
def test_a_rank_is_no_part_of_a_name(rank: str) -> None:
    facts = facts_of(f"{BLAST} The harbour master, {rank} Ada Holm, wept.", f"{BLAST} Harbour master Ada Holm came.")
    assert names(facts["office"]) == ["Ada Holm"] * 2
    assert facts["office"].verdict == "agree"


def test_chairmen_of_two_committees_of_one_house_gainsay_nobody() -> None:
    facts = gather(
        articles_of(
            f"{BLAST} Ada Holm, chairwoman of the House Water Committee, wept.",
            f"{BLAST} Jens Lund, chairman of the House Harbour Committee, came.",
            f"{BLAST} Committee Chairman Jens Lund went.",
        ),
        (),
    )
    (fact,) = [fact for fact in facts if fact.kind == "office"]
    assert names(fact) == ["Jens Lund"] * 2


def test_a_day_right_behind_a_name_is_no_part_of_it() -> None:
    facts = facts_of(f"{BLAST} They fired coach Ada Holm Saturday.", f"{BLAST} The coach, Ada Holm, wept.")
    assert names(facts["office"]) == ["Ada Holm"] * 2


def test_two_emergency_ministers_of_one_province_are_a_conflict() -> None:
    facts = facts_of(
        f"{BLAST} The province's emergency minister, Ada Holm, came.",
        f"{BLAST} Emergency Management Minister Jens Lund wept.",
    )
    assert facts["office"].verdict == "conflict"


def test_a_nickname_stands_within_a_name() -> None:
    facts = facts_of(
        f'{BLAST} Major Ada "Bo" Holm, who commands the Lerna Forces, came.',
        f"{BLAST} The Lerna Forces, led by Ada Holm, were there.",
    )
    assert facts["office"].verdict == "agree"
    assert facts["office"].label == "Commander of Lerna Forces"
    assert names(facts["office"]) == ['Ada "Bo" Holm', "Ada Holm"]
