"""Why a number is no claim."""

import pytest

from crossread.engine.claims import numbers_of
from crossread.model import Article, Span

REASONS = [
    ("A two-year-old was found.", "two", "age"),
    ("Children aged seven and nine came.", "seven", "age"),
    ("Mary Brown, 34, agreed.", "34", "age"),
    ("He left on the 9th.", "9", "ordinal"),
    ("It began on July 4.", "4", "date"),
    ("It began on 4 July.", "4", "date"),
    ("It closed in 2009.", "2009", "year"),
    ("The 1980s were worse.", "1980", "year"),
    ("The season of 2023-24 begins.", "2023", "year"),
    ("They met at 7 p.m. in town.", "7", "time"),
    ("They met at 16:15 in town.", "16", "time"),
    ("They took Highway 9 home.", "9", "label"),
    ("It stands on page two.", "two", "label"),
    ("An F-16 circled.", "16", "name"),
    ("The CN-235 landed.", "235", "name"),
    ("They won 3-2 at home.", "3", "score"),
    ("Call 555-1234 now.", "555", "phone"),
    ("It came two days later.", "two days", "date"),
    ("One of the leaders spoke.", "One of the leaders", "part"),
    ("Two thirds agreed.", "Two", "fraction"),
    ("The two countries agreed.", "two countries", "definite"),
    ("The road is twice as long, or two times.", "two times", "idle"),
    ("Since 9/11 much has changed.", "9", "date"),
]


@pytest.mark.parametrize(("text", "quote", "sort"), REASONS)
def test_a_number_that_is_no_claim_says_why(text, quote, sort):
    numbers = [n for n in numbers_of(Article(id="a", text=text)) if n.sort != "claim"]
    told = [(text[n.start : n.end], n.sort) for n in numbers]
    assert any(sort == said and place.startswith(quote.split("-")[0].split(" ")[0]) for place, said in told), told


def test_every_claim_is_among_the_numbers():
    article = Article(id="a", text="At 7 p.m. three men, 20 and 30, stole $5m and hurt a guard.")
    claims = {number.claim for number in numbers_of(article) if number.claim}
    assert [claim.kind for claim in sorted(claims, key=lambda c: c.start)] == ["count", "money", "injured"]


def test_numbers_in_furniture_are_told_as_such():
    text = "Updated 5 hours ago\nThree men died."
    numbers = numbers_of(Article(id="a", text=text, furniture=(Span(0, 19),)))
    assert [(number.sort, text[number.start : number.end]) for number in numbers] == [
        ("furniture", "5 hours"),
        ("claim", "Three men"),
    ]


@pytest.mark.parametrize(
    ("text", "quote", "sort"),
    [
        ("Ring the desk on 0555 010 2030.", "0555 010 2030", "phone"),
        ("Neighbours dialled 999.", "999", "phone"),
        ("Tom Reed Jr., 49, left.", "49", "age"),
        ("The baker, 38, left.", "38", "age"),
        ("A girl of 16 was chosen.", "16", "age"),
        ("He turned 70 in May.", "70", "age"),
        ("It was filed on 17 may 1980.", "1980", "year"),
        ("He sang between 1991 and 1998.", "between 1991 and 1998", "year"),
        ("The class of '86 met.", "86", "year"),
        ("It is open on 16-23 January.", "16-23", "date"),
        ("The gates shut at 0715.", "0715", "time"),
        ("The motion passed by 312 to 271.", "312", "score"),
        ("They met on Elm 214 at noon.", "214", "label"),
        ("He hit .312 all year.", "312", "fraction"),
        ("The 76ers lost.", "76", "name"),
        ("The fair is a good one.", "one", "part"),
    ],
)
def test_a_code_an_age_or_a_time_is_told_as_what_it_is(text, quote, sort):
    found = {text[n.start : n.end]: n.sort for n in numbers_of(Article(id="a", text=text))}
    # a telephone number may be told in groups
    assert {found[word] for word in found if word in quote} == {sort}
