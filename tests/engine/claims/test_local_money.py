import pytest

from crossread.engine.claims import claims_of
from crossread.model import Article


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ministry in Islamabad promised Rs200,000 a family.", "PKR"),
        ("The firm, of Nepal, paid nine million rupees.", "NPR"),
        ("A Sri Lankan court took 900 rupees.", "LKR"),
        ("The firm paid nine million rupees.", "INR"),
        ("India and Nepal paid nine million rupees.", "INR"),
        ("Nepal and India paid nine million rupees.", "NPR"),
        ("India saw rain. A firm in Nepal paid nine million rupees, the Nepali court said.", "NPR"),
        ("A firm in Nepal paid 900 Indian rupees.", "INR"),
        ("A firm in Nepal paid ₹900.", "INR"),
        ("A firm of Mauritius paid 900 rupees for a ship on the Indian Ocean.", "MUR"),
        ("A firm in Nepal paid 900 euros.", "EUR"),
    ],
)
def test_rupees_are_those_of_the_country_that_a_report_names_most(text, code):
    assert [claim.unit for claim in claims_of(Article(id="a", text=text))] == [code]


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("Kenya pledged Sh100 million for the dam.", 100_000_000, "KES"),
        ("The court in Kampala took Shs 40m from him.", 40_000_000, "UGX"),
        ("A Tanzanian firm paid 5,000 shillings.", 5_000, "TZS"),
        ("Kenya and Uganda paid Sh500,000 each.", 500_000, "KES"),
        ("The firm paid Sh500,000.", 500_000, "shillings"),
        ("Kenya and Uganda paid KSh 2bn.", 2_000_000_000, "KES"),
        ("Uganda was paid Tsh 3bn.", 3_000_000_000, "TZS"),
    ],
)
def test_shillings_are_those_of_the_country_that_a_report_names_most(text, value, code):
    assert [(claim.value, claim.unit) for claim in claims_of(Article(id="a", text=text))] == [(value, code)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The governor gave N500m.", [("money", 500_000_000, "NGN")]),
        ("The road cost R50m.", [("money", 50_000_000, "ZAR")]),
        ("The road cost GH¢40 million.", [("money", 40_000_000, "cedis")]),
        ("The road cost P5m.", [("money", 5_000_000, "pesos")]),
        ("He took the R50 to town.", []),
        ("The mast is 50m high.", [("measure", 50, "m")]),
    ],
)
def test_a_letter_is_a_currency_only_before_thousands_and_millions(text, claims):
    assert [(c.kind, c.value, c.unit) for c in claims_of(Article(id="a", text=text))] == claims
