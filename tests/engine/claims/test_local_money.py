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
