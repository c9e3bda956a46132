import pytest

from crossread.engine.claims import claims_of
from crossread.model import Article

STANDINGS = [
    ("The death toll rose from 14 to 29.", [(14, "superseded"), (29, "stated")]),
    ("The toll, earlier put at 12, has been revised to 15.", [(12, "superseded"), (15, "stated")]),
    ("The blast killed 24 people, down from an earlier count of 31.", [(24, "stated"), (31, "superseded")]),
    (
        "Seventeen people were injured, police said, correcting a first total of 19.",
        [(17, "stated"), (19, "superseded")],
    ),
    ("The death toll rose to 51 from 46.", [(51, "stated"), (46, "superseded")]),
    ("Officials said 36 had been saved, then revised that to 16.", [(36, "superseded"), (16, "stated")]),
    ("The ministry lowered its toll from 251.", [(251, "superseded")]),
    ("The ministry, which on Monday spoke of 31 dead, raised its toll to 47.", [(31, "superseded"), (47, "stated")]),
    ("The ministry, which on Monday spoke of 31 dead, put that of Kent at 47.", [(31, "stated")]),
    ("He said 18 sailors were freed; the owner corrected the number to 17.", [(18, "superseded"), (17, "stated")]),
    ("He said 18 sailors were freed; the owner corrected the log.", [(18, "stated")]),
    ("The bureau counted 33 raids, up from 27 in the same months a year earlier.", [(33, "stated"), (27, "stated")]),
    ("The bureau counted 33 raids, up from 27 in 2011.", [(33, "stated"), (27, "stated")]),
    ("The bureau counted 33 raids, up from 27 a day earlier.", [(33, "stated"), (27, "superseded")]),
    ("Earlier reports had spoken of two attackers.", [(2, "superseded")]),
    ("The school raised money from 51 donors.", [(51, "stated")]),
    ("Initially 12 people were trapped; the alarm was raised at noon.", [(12, "stated")]),
    ("Initial estimates put the dead at 12.", [(12, "stated")]),
    ("The toll was put at 52; a medic earlier said 47.", [(52, "stated"), (47, "superseded")]),
    ("A medic earlier said 47.", []),
    (
        "Three mines blew up; a medic had earlier said 47 people were killed.",
        [(3, "stated"), (47, "stated")],
    ),
    ("At 6.12am the hall fell; a medic earlier said 47 people were killed.", [(47, "stated")]),
    ("Nine men were first reported missing.", [(9, "superseded")]),
    ("Nine men were reported missing.", [(9, "stated")]),
    ("Nine men were earlier confirmed dead.", [(9, "stated")]),
    ("Nine men were previously reported missing.", [(9, "stated")]),
    ("The agency put the magnitude earlier at 6.8.", [(6.8, "superseded")]),
    ("The agency first put the magnitude at 6.8.", [(6.8, "superseded")]),
    ("The agency put the magnitude earlier at 6.8 and later at 6.3.", [(6.8, "superseded"), (6.3, "stated")]),
    ("The agency put the magnitude at 6.8.", [(6.8, "stated")]),
    (
        "Police initially said three people had been killed; the toll was raised to four.",
        [(3, "superseded"), (4, "stated")],
    ),
    ("Parliament rejected the ban by 61 votes.", [(61, "stated")]),
    ("Raiders, suspected bandits, seized nine men.", [(9, "stated")]),
    ("Nine men, who could not be saved, drowned.", [(9, "stated")]),
    ("The toll could rise as nine passengers are in critical condition.", [(9, "stated")]),
    ("Seven people may have been killed.", [(7, "possible")]),
    ("The town would fight on even if the toll passed 300.", [(300, "possible")]),
    ("It was as if 300 people were killed.", [(300, "possible")]),
    ("It is not clear if the toll has passed 300.", []),
    ("All 40 sailors are feared dead.", [(40, "possible")]),
    ("About 40 sailors are feared trapped in the hull.", [(40, "possible")]),
    ("About 40 sailors are trapped in the hull.", [(40, "stated")]),
    ("They paid 2,500 dollars each.", [(2500, "rate")]),
    ("They paid 2,500 dollars.", [(2500, "stated")]),
    ("The army denied that seven civilians were killed.", [(7, "denied")]),
    ("About 20 people a day die on the roads.", [(20, "rate")]),
    ("Forty miners were still missing a day after the flood.", [(40, "stated")]),
    ("Sixty miners were rescued an hour before the roof fell.", [(60, "stated")]),
    ("Nine men drowned a week earlier.", [(9, "stated")]),
    ("Nine men were freed after a day of talks.", [(9, "stated")]),
    ("Nine men a week are held.", [(9, "rate")]),
    ("The shell killed 31 shoppers on the weekly market.", [(31, "stated")]),
    ("Those roads kill 31 riders weekly.", [(31, "rate")]),
    ("Since 1980 some 13,000 people have been killed.", [(13000, "rate")]),
    ("Seven people were reportedly killed.", [(7, "stated")]),
    ("Police arrested 12 suspected thieves.", [(12, "stated")]),
]


@pytest.mark.parametrize(("text", "wanted"), STANDINGS)
def test_what_is_doubted_denied_or_revised_is_kept_and_marked(text, wanted):
    assert [(claim.value, claim.standing) for claim in claims_of(Article(id="a", text=text))] == wanted


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nobody died.", [0]),
        ("No children were killed.", [0]),
        ("None of the passengers was hurt.", [0]),
        ("There were no casualties.", [0]),
        ("There was no loss of life.", [0]),
    ],
)
def test_nobody_is_a_claim_of_zero(text, values):
    assert [claim.value for claim in claims_of(Article(id="a", text=text))] == values


def test_seven_and_its_part_are_two_claims_of_which_one_is_limited():
    whole, part = claims_of(Article(id="a", text="The blast killed seven people, including two children."))
    assert (whole.value, whole.scope, part.value, part.scope) == (7, "", 2, "children")


def test_people_and_animals_do_not_add_up():
    people, dogs = claims_of(Article(id="a", text="The fire killed seven people and two dogs."))
    assert (people.value, dogs.value) == (7, 2)


def standings(text: str) -> list[tuple[str, float | None, str]]:
    return [(c.kind, c.value, c.standing) for c in claims_of(Article(id="a", text=text))]


def test_of_those_who_are_feared_dead_and_those_who_are_missing_only_the_first_are_doubted():
    text = "Over 20 people are feared dead and 12 are missing."
    assert standings(text) == [("killed", 20, "possible"), ("missing", 12, "stated")]
    text = "Twenty people are feared dead or missing."
    assert standings(text) == [("killed", 20, "possible")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("The consul said he was urgently looking into reports that a Dutch national was among the dead.", "possible"),
        ("Officials were trying to confirm reports that nine people had died.", "possible"),
        ("According to unconfirmed reports, nine people died.", "possible"),
        ("Reports that nine people died were confirmed by the consul.", "stated"),
        ("Police are investigating reports of gunfire after nine people were killed.", "stated"),
        ("According to police reports, nine people died.", "stated"),
    ],
)
def test_what_reports_say_that_are_looked_into_is_possible(text: str, standing: str) -> None:
    assert [c.standing for c in claims_of(Article(id="a", text=text))] == [standing]


def test_whoever_was_wounded_and_died_is_dead():
    text = "A 16-year-old girl who was wounded in Saturday's shooting at a night market in Vale died on Thursday."
    assert standings(text) == [("killed", 1, "stated")]
    assert standings("Two men who were wounded in the raid died.") == [("killed", 2, "stated")]
    assert standings("A nurse who was hurt in the raid is well.") == [("injured", 1, "stated")]


def test_a_night_market_makes_no_rate():
    assert standings("Nine people were killed at a night market in Vale.") == [("killed", 9, "stated")]
    assert standings("Nine people are killed a night.") == [("killed", 9, "rate")]
