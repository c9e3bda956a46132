"""Headline, day, agency and author of a plain report, where its first lines plainly give them."""

from datetime import UTC, date, datetime

import pytest

from crossread.ingest.dates import date_line, iso_moment
from crossread.ingest.furniture import sorted_lines
from crossread.ingest.opening import Opening, read_opening

HEADLINE = "Seven dead as ferry sinks off Cebu"
BODY = "Seven people died when a ferry sank off the coast of Cebu on Monday, the coast guard said."
MORE = "It was the third such disaster in a year, and the worst of them so far, officials said."


def opening(text: str) -> Opening:
    return read_opening(sorted_lines(text))


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n{BODY}",
        f"{HEADLINE}\n{BODY}\n{MORE}",
        f"  {HEADLINE}  \n\n{BODY}",
        f"Breaking\n{HEADLINE}\n\n{BODY}",
        f"{HEADLINE}\nJuly 2, 2013\n{BODY}",
        f"{HEADLINE}\n10-8-2024\n{BODY}",
        f"July 2, 2013\n{HEADLINE}\nA short line under it\n{BODY}",
        f"{HEADLINE}\nPeople wait. (EPA Photo)\n{BODY}",
        f"{HEADLINE}\nBy Ana Lima\n{BODY}",
        f"# {HEADLINE}\n\n{BODY}",
        f"{HEADLINE}\n\nThe ferry was full.",
    ],
)
def test_a_first_line_that_is_plainly_a_headline_is_the_title(text: str) -> None:
    assert opening(text).title == HEADLINE


@pytest.mark.parametrize(
    "text",
    [
        "",
        HEADLINE,
        f"{BODY}\n\n{MORE}",
        f"Seven people died on Monday.\n\n{BODY}",
        f"Ferry\n\n{BODY}",
        f"Ferry sinks\n{BODY}",
        f"Ferry sinks.\n\n{BODY}",
        f"Harbour News\n\n{HEADLINE}\n\n{BODY}",
        f"Harbour News\nJuly 2, 2013\n{HEADLINE}\n{BODY}",
        "Seven people died when a ferry sank off\nthe coast of Cebu on Monday, the coast guard\nsaid.",
        "Seven people died when a ferry sank off the\nPhilippine coast of Cebu on Monday, the coast guard said.",
        f"seven dead as ferry sinks\n\n{BODY}",
        f"The coast guard said this:\n\n{BODY}",
        f"{'Seven dead ' * 20}\n\n{BODY}",
    ],
)
def test_any_other_first_line_is_text(text: str) -> None:
    assert opening(text).title == ""


@pytest.mark.parametrize("headline", ["Market strike", "Strike hits market", "Ferry sinks", "7 dead"])
@pytest.mark.parametrize(
    "after",
    [f"\n\n{BODY}", f"\nAdded On July 2, 2013\n\n{BODY}", "\n\nThe market was shut.", f"\n\nBy Ana Lima\n\n{BODY}"],
)
def test_a_short_line_that_stands_apart_before_the_report_is_the_title(headline: str, after: str) -> None:
    assert opening(headline + after).title == headline


def test_the_earliest_day_of_an_opening_is_the_publication() -> None:
    text = f"March 14, 2022\n\n{HEADLINE}\n\nFeb 11, 2022\n\n{BODY}"
    assert opening(text).published == date(2022, 2, 11)
    assert opening(f"May 6, 2011\nUpdated: May 6, 2011 18:20 IST\n{HEADLINE}\n{BODY}").published == date(2011, 5, 6)


def test_a_day_after_the_first_paragraph_is_not_the_publication() -> None:
    assert opening(f"{HEADLINE}\n\n{BODY}\n\nJuly 2, 2013").published is None


def test_a_glued_date_is_the_publication() -> None:
    assert opening(f" date 2024-01-18 {BODY}").published == date(2024, 1, 18)


def test_agency_and_author_are_known_by_their_lines() -> None:
    assert opening(f"{HEADLINE}\n\nMANILA (Reuters) - {BODY}").agency == "Reuters"
    assert opening(f"{HEADLINE}\nAFP, Friday 6 May 2011\n{BODY}").agency == "AFP"
    assert opening(f"{HEADLINE}\nBy Ana Lima\n{BODY}").author == "Ana Lima"
    assert opening(f"{HEADLINE}\nWritten by Ana Lima\n{BODY}").author == "Ana Lima"
    assert opening(f"{HEADLINE}\nReuters\n{BODY}").agency == "Reuters"
    assert opening(f"{HEADLINE}\nGetty Images\n{BODY}").agency == ""
    assert opening(f"{HEADLINE}\nAgencies\n{BODY}").agency == ""
    assert opening(f"{HEADLINE}\nPhoto by Bo Ek/AFP\n{BODY}") == Opening(title=HEADLINE)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("May 6, 2011", date(2011, 5, 6)),
        ("Friday, May 6th, 2011", date(2011, 5, 6)),
        ("SUNDAY 08 MAY 2011", date(2011, 5, 8)),
        ("on May 06 2011 9:17 AM", datetime(2011, 5, 6, 9, 17)),
        ("Posted on Oct 09, 2015 6:35 PM", datetime(2015, 10, 9, 18, 35)),
        ("May 07, 2011 12:46AM", datetime(2011, 5, 7, 0, 46)),
        ("May 07, 2011 12:46 p.m.", datetime(2011, 5, 7, 12, 46)),
        ("Fri May 6, 2011 3:54PM GMT", datetime(2011, 5, 6, 15, 54, tzinfo=UTC)),
        ("21 August 2016 Last updated at 10:05 GMT", datetime(2016, 8, 21, 10, 5, tzinfo=UTC)),
        ("21 August 2016, 10:05 (GMT+05: 30)", datetime(2016, 8, 21, 4, 35, tzinfo=UTC)),
        ("Sunday, 21 August 2016 10:05 PM EDT", datetime(2016, 8, 22, 2, 5, tzinfo=UTC)),
        ("Published: 2016.08.21 09:01 AM", datetime(2016, 8, 21, 9, 1)),
        ("Fri May 06 2011, 17:32 hrs", datetime(2011, 5, 6, 17, 32)),
        ("Sept. 9, 2014", date(2014, 9, 9)),
        ("2011-05-06 17:32", datetime(2011, 5, 6, 17, 32)),
        ("Posted: 2013-07-02", date(2013, 7, 2)),
        ("LONDON, 3 July 2013", date(2013, 7, 3)),
        ("Manila | 3 July 2013 | 25:61", None),
        ("July 2, 2013 and later", None),
        ("July 35, 2013", None),
        ("2013-02-30", None),
        ("13/7/2013", date(2013, 7, 13)),
        ("Posted: 7/22/2013 @ 9:05 am", datetime(2013, 7, 22, 9, 5)),
        ("5.5.2010", date(2010, 5, 5)),
        ("2015-8-3", date(2015, 8, 3)),
        ("23-8-2024", date(2024, 8, 23)),
        ("Added On August 18, 2015", date(2015, 8, 18)),
        ("13-Aug-2015", date(2015, 8, 13)),
        ("28th June 2022 –", date(2022, 6, 28)),
        ("Published: 12:00 PM, 4 July 2015", datetime(2015, 7, 4, 12, 0)),
        ("1-2-2-2015", None),
        ("07/02/2013", None),
        ("31/31/2013", None),
        ("In July 2013", None),
        ("x" * 200 + " July 2, 2013", None),
    ],
)
def test_a_date_line_says_when_and_nothing_else(line: str, moment: date | None) -> None:
    found = date_line(line)
    assert (found.moment if found else None) == moment


@pytest.mark.parametrize("line", ["07/02/2013", "10-8-2024", "Updated 7:15 p.m. ET", "Posted: 03/8/2014 9:12 am"])
def test_a_date_line_that_does_not_tell_the_day_is_one_all_the_same(line: str) -> None:
    found = date_line(line)
    assert found is not None
    assert found.moment is None


@pytest.mark.parametrize("line", ["5:40 p.m.", "31/31/2013", "Posted 7 dead", "Updated figures", "At 5:40 p.m."])
def test_a_number_beside_no_label_and_no_day_is_no_date_line(line: str) -> None:
    assert date_line(line) is None


def test_a_lead_in_with_a_full_date_tells_the_day() -> None:
    assert opening(f"{HEADLINE}\n\nMANILA, July 2, 2013 (AFP) - {BODY}").published == date(2013, 7, 2)
    assert opening(f"{HEADLINE}\n\nMANILA, July 2 (AFP) - {BODY}") == Opening(title=HEADLINE, agency="AFP")


def test_an_iso_text_of_another_form_is_no_moment() -> None:
    assert iso_moment("soon") is None
    assert iso_moment("2024-01-18T09:30") == datetime(2024, 1, 18, 9, 30)
