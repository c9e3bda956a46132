import pytest

from crossread.engine.claims import claims_of
from crossread.model import Article

LIMITED = [
    ("Four women and two children were among the dead.", ["women and children"]),
    ("Nine cooks and waiters were among those killed.", ["cooks and waiters"]),
    ("Among the injured were three nurses.", ["nurses"]),
    ("Six men among the crowds were killed.", [""]),
    ("Thirty miners are dead or missing.", ["dead or missing"]),
    ("The flood left 30 dead or missing.", ["dead or missing"]),
    ("Thirty miners were killed, injured or missing after the blast.", ["killed, injured or missing"]),
    ("Five men were shot and killed.", [""]),
    ("The number of dead and missing rose to 30.", ["dead and missing"]),
    ("Thirty dead and missing were counted.", ["dead and missing"]),
    ("The flood left 30 dead and 12 missing.", ["", ""]),
    ("A launch with 64 on board sank.", ["on board"]),
    ("The launch had 64 aboard.", ["on board"]),
    ("There were 60 passengers and 4 crew aboard.", ["on board"]),
    ("Some 64 people were on board.", ["on board"]),
    ("Raiders seized a tanker with 25 crew on board.", [""]),
    ("In Ellwood, 12 people died and 40 were hurt.", ["Ellwood", "Ellwood"]),
    ("In the northern district, 12 people died.", ["the northern district"]),
    ("Twelve people died in the northern district.", ["the northern district"]),
    ("Doctors at one clinic said 12 people died at a second clinic.", ["a second clinic"]),
    ("Nine men died in another village in the hills.", ["another village"]),
    ("Nine men died in the town of Ellwood.", [""]),
    ("In March, 12 people died.", [""]),
    ("In Kenya, 12 people died.", [""]),
    ("In all, 12 people died.", [""]),
    ("Of the injured, six are in intensive care.", ["of the injured"]),
    ("Two hundred of us were in the square.", ["of us"]),
    ("The crash killed 33 of the 43 aboard.", ["of the people"]),
]


@pytest.mark.parametrize(("text", "scopes"), LIMITED)
def test_a_claim_tells_what_its_number_is_limited_to(text, scopes):
    assert [claim.scope for claim in claims_of(Article(id="a", text=text))] == scopes


def test_some_of_us_are_people():
    assert [claim.subject for claim in claims_of(Article(id="a", text="Two of us were hurt."))] == ["people"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A union put the number of nurses killed at 14.", "nurses"),
        ("The raid put the number of tugs being held at 14.", "tugs"),
        ("Officials put the dead at 14.", ""),
        ("The ministry put the number of tugs at 14.", "tugs"),
    ],
)
def test_a_number_that_is_put_at_so_many_counts_what_was_named_before(text, subject):
    assert [claim.subject for claim in claims_of(Article(id="a", text=text))] == [subject]
