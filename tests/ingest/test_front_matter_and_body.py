"""Case 46 and what belongs to it: where the front matter ends, and that a broken one costs no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.front_matter import part
from crossread.ingest.schema import Header, read_header

BODY = "Seven people died.\n"


def header_of(text: str) -> Header:
    return read_header(part(text, "a.md").front, "a.md")[0]


def test_front_matter_and_body_are_told_apart() -> None:
    parted = part(f"---\ntitle: x\n---\n{BODY}", "a.md")
    assert parted.body == BODY
    assert not parted.problems


@pytest.mark.parametrize("closing", ["---", "...", "---   ", "--- \t"])
def test_case_46_both_ends_of_a_yaml_document_close_it(closing: str) -> None:
    assert part(f"---\ntitle: x\n{closing}\n{BODY}", "a.md").body == BODY


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"---\n\nA column that begins with a rule.\n\n---\n\n{BODY}",
        f"---\n{BODY}",
        f"----\ntitle: x\n----\n{BODY}",
        f" ---\ntitle: x\n---\n{BODY}",
        "---",
        "---\n",
        f"---\nISLAMABAD: Tensions rise on the border.\n\nSeven died.\n---\n{BODY}",
    ],
)
def test_case_46_a_text_without_front_matter_is_body_as_a_whole(text: str) -> None:
    parted = part(text, "a.md")
    assert parted.front is None
    assert parted.body == text
    assert not parted.problems


def test_case_46_a_rule_inside_the_body_is_text() -> None:
    body = f"One.\n\n---\n\ntitle: no front matter\n---\n{BODY}"
    assert part(f"---\ntitle: x\n---\n{body}", "a.md").body == body


def test_case_46_front_matter_that_is_not_closed_gives_its_fields_and_the_body() -> None:
    text = f"---\ntitle: Two dead\noutlet: Daily\n\n{BODY}"
    parted = part(text, "a.md")
    assert header_of(text) == Header(title="Two dead", outlet="Daily")
    assert parted.body.strip() == BODY.strip()
    told = "the front matter is not closed by a line '---'; kept: title, outlet, the text"
    assert [problem.message for problem in parted.problems] == [told]
    assert (parted.problems[0].line, parted.problems[0].column) == (1, 1)


def test_a_title_with_a_colon_is_taken_as_it_stands() -> None:
    text = f"---\ntitle: Iran: strikes\noutlet: Daily\n---\n{BODY}"
    parted = part(text, "a.md")
    assert header_of(text) == Header(title="Iran: strikes", outlet="Daily")
    assert parted.body == BODY
    assert not parted.problems


def test_a_title_that_begins_with_what_somebody_says_is_taken_as_it_stands() -> None:
    text = f'---\ntitle: "We hid": a day in Varn\noutlet: Daily\n---\n{BODY}'
    assert header_of(text) == Header(title='"We hid": a day in Varn', outlet="Daily")
    assert not part(text, "a.md").problems


@pytest.mark.parametrize(
    ("block", "place", "header", "fields"),
    [
        (
            'title: "Ferry sinks…\noutlet: Daily\n\n',
            "2:8",
            Header(title="Ferry sinks…", outlet="Daily"),
            "title, outlet",
        ),
        ("outlet: Daily\ntitle: 'Ferry sinks\n", "3:8", Header(title="Ferry sinks", outlet="Daily"), "outlet, title"),
        ('title: "Ferry sinks\noutlet: "Daily"\n', "2:8", Header(title="Ferry sinks", outlet="Daily"), "title, outlet"),
    ],
)
def test_a_quote_that_is_not_closed_is_told_where_it_opens_with_what_was_kept(
    block: str, place: str, header: Header, fields: str
) -> None:
    text = f"---\n{block}---\n{BODY}"
    parted = part(text, "a.md")
    message = f"a.md:{place}: not valid YAML: the quote that opens here is not closed; kept: {fields}, the text"
    assert [str(problem) for problem in parted.problems] == [message]
    assert header_of(text) == header
    assert parted.body == BODY


def test_a_quote_that_a_later_line_closes_is_not_taken_for_an_open_one() -> None:
    text = f'---\ntitle: "Ferry\n  sinks"\noutlet: Daily: News\n---\n{BODY}'
    assert header_of(text) == Header(outlet="Daily: News")
    assert str(part(text, "a.md").problems[0]).startswith("a.md:4:14: ")


@pytest.mark.parametrize("bad", ["title: &a x", "title: *a", "title: !x y", "title: |", "title: [a", "title: 'a\\' b"])
def test_no_value_is_made_up_from_yaml_that_means_something_else(bad: str) -> None:
    text = f"---\n{bad}\noutlet: Daily\nurl: *no\n---\n{BODY}"
    assert header_of(text) == Header(outlet="Daily")
    assert part(text, "a.md").body == BODY


def test_case_24_a_raw_escape_in_the_front_matter_costs_no_text() -> None:
    text = f"---\ntitle: Two\x1b[31m dead\n---\n{BODY}"
    parted = part(text, "a.md")
    assert header_of(text).title == "Two␛[31m dead"
    assert parted.body == BODY
    assert "U+001B" in parted.problems[0].message


@given(st.text("-.\n :ab#'\"[&title", max_size=80))
def test_the_body_is_always_the_end_of_the_file(text: str) -> None:
    assert text.endswith(part(text, "a.md").body)


@given(st.text(max_size=200))
def test_a_closed_front_matter_never_takes_the_body(block: str) -> None:
    block = block.replace("\r", "").replace("---", "").replace("...", "")
    assert part(f"---\ntitle: x\n{block}\n---\n{BODY}", "a.md").body == BODY
