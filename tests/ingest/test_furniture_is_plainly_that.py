"""What a site puts around a report is told from the report, and nothing that may be a claim is lost to it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.furniture import furniture, sorted_lines

REPORT = "Seven people died when a ferry sank off the coast on Monday, the coast guard said.\n"


def marked(text: str) -> list[str]:
    return [span.of(text) for span in furniture(sorted_lines(text))]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "[Advertisement]",
        "Advertisment",
        "Related Post",
        "Related Posts:",
        "Read more",
        "READ MORE »",
        "Read more: What we know about the ferry",
        "Also read | The long way home",
        "Share this",
        "Share this article",
        "Follow us on Twitter",
        "Sign up for our morning newsletter",
        "© 2013 The Associated Press",
        "Copyright 2024 AFP. All rights reserved.",
        "All rights reserved.",
        "This article was originally published by the Harbour Times.",
        "Jan Novak in Prague contributed to this report.",
        "Breaking",
        "Friday, May 6th, 2011",
        "Posted on Oct 09, 2015 6:35 PM",
        "Last updated: 21 August 2016 10:05 GMT",
        "ISLAMABAD, Jan. 18, 2024",
        "AFP, Friday 6 May 2011",
        "2024-01-18",
        "2024-01-18T09:30:00Z",
        "Reuters",
        "(AFP)",
        "AP, AFP, Reuters",
        "With inputs from agencies",
        "Source: Xinhua",
        "Photograph: Harbour Police/EPA",
        "Photo by Ana Lima/AFP via Getty Images",
        "(AP Photo/Ana Lima)",
        "Reporting by Ana Lima; Editing by Bo Ek",
        "By Ana Lima",
        "By Ana Lima and Bo Ek in Manila",
        "Written by Ana Lima",
    ],
)
def test_a_line_that_is_plainly_the_sites_is_furniture(line: str) -> None:
    text = f"{line}\n\n{REPORT}"
    assert marked(text) == [line]
    assert marked(f"{REPORT}\n{line}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Seven dead",
        "7 dead",
        "Background",
        "What happens next?",
        "Read more than seven books, she said.",
        "Read more: Seven dead in ferry disaster",
        "Photo: seven bodies on the quay",
        "By Monday, seven bodies had been found.",
        "By then",
        "Share prices fell.",
        "The ferry sank on July 2, 2013",
        "Seven Dead, July 2, 2013",
        "July 2, 2013, was the day on which seven people died.",
        "He told Reuters that the ferry had been full.",
        "Reuters said so",
        "Live wires killed him.",
        "32 July 2013",
        "Follow-up talks failed.",
        "(she was a teacher)",
        "He belonged to the guard (AFP denied this).",
        "Seven Dead in Manila (AFP) - The coast guard said so.",
        "Gunmen Kill 12 (Reuters) - The police said so.",
        "the agency (Reuters) - which saw them - said so.",
    ],
)
def test_a_line_that_may_be_the_reports_stays(line: str) -> None:
    assert marked(f"{line}\n\n{REPORT}") == []


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("MANILA (Reuters) - Seven people died.", "MANILA (Reuters) - "),
        ("MANILA, Philippines (AP) — Seven people died.", "MANILA, Philippines (AP) — "),
        ("(AFP) - Seven people died.", "(AFP) - "),
        ("People wait at the harbour of Cebu. (EPA Photo)", "(EPA Photo)"),
        ("People wait at the harbour. [Bo Ek/AFP]", "[Bo Ek/AFP]"),
        ("Seven people died. — AFP", "AFP"),
        ("Seven people died.–Reuters", "Reuters"),
    ],
)
def test_a_credit_at_the_end_of_a_sentence_is_cut_and_the_sentence_stays(line: str, cut: str) -> None:
    assert marked(f"{line}\n\n{REPORT}") == [cut]


def test_a_date_glued_before_the_text_is_cut_and_nothing_else() -> None:
    assert marked(f" date 2024-01-18 {REPORT}") == ["date 2024-01-18"]
    assert marked(f" date 2024-01-18 Photograph: Bo Ek/EPA\n\n{REPORT}") == ["date 2024-01-18", "Photograph: Bo Ek/EPA"]


def test_an_authors_box_that_comes_three_times_is_furniture_each_time() -> None:
    box = "Ana Lima writes about the sea and those who live by it, and has done so all her life."
    text = f"Ana Lima\n{box}\n\n{REPORT}\nAna Lima\n\nAuthor\n\n{box}\n\n{REPORT.replace('ferry', 'boat')}\n{box}"
    assert marked(text) == ["Ana Lima", box, "Ana Lima", "Author", box, box]


def test_a_sentence_that_comes_twice_stays_and_so_does_any_that_may_be_a_claim() -> None:
    sentence = "The coast guard said that it would look into the causes of the disaster."
    assert marked(f"{sentence}\n\n{REPORT}\n{sentence}\n") == []
    assert marked(REPORT * 4) == []
    assert marked("Nobody died here at all\n" * 4) == []


def test_a_byline_is_looked_for_only_near_the_ends() -> None:
    middle = [f"The ferry {name} sailed on." for name in ("Ada", "Bea", "Cid", "Dov", "Eve", "Fay", "Gus", "Hal") * 1]
    lines = [f"{line} It was day {number}." for number in range(8) for line in middle]
    lines.insert(32, "By Ana Lima")
    assert marked("\n".join(lines)) == []


@given(st.text("Ab1 .\n(AFP)—-–/:©", max_size=200) | st.text(max_size=200))
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    spans = furniture(sorted_lines(text))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all("\n" not in span.of(text) for span in spans)


def test_a_text_of_more_lines_than_any_report_is_searched_no_further() -> None:
    assert len(sorted_lines("a\n" * 50_000)) == 20_000
