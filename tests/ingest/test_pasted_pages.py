"""Case 59: the text of a page that was pasted with its tags, and the characters of entities."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.pasted_html import is_page, text_of_page, without_entities

PAGE = """<!DOCTYPE html>
<html><head><title>Ferry sinks</title><style>p { color: red }</style>
<script>if (1 < 2) { document.write("<p>Nine died.</p>") }</script></head>
<body><!-- <p>Eight died.</p> --><h1>Seven <em>dead</em></h1>
<p class="lead">Seven people
died.</p><p>A ferry<br/>sank.<img src=x onerror=alert(1)></p>
<table><tr><td colspan=1000000000>7</td><td>dead</td></tr></table></body></html>"""


def test_case_59_the_text_of_a_page_is_left_and_its_tags_are_gone() -> None:
    assert is_page(PAGE)
    assert [line for line in text_of_page(PAGE).split("\n") if line] == [
        "Ferry sinks",
        "Seven dead",
        "Seven people died.",
        "A ferry",
        "sank.",
        "7 dead",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Seven < nine and nine > seven.",
        "The tag <b> is old.",
        "He wrote <br> and <br> and <br>.",
        "<seven> <nine> </seven>",
        "if a<b and p>q then </end>",
        "Mail to <ana@example.org>, <bo@example.org> or <cy@example.org>.",
    ],
)
def test_a_text_that_speaks_of_signs_is_no_page(text: str) -> None:
    assert not is_page(text)


def test_a_script_that_never_ends_takes_no_text_with_it() -> None:
    assert text_of_page("<p>Seven</p><script><p>died.</p>") == "Seven\n\ndied."


def test_line_ends_count_where_only_words_are_tagged() -> None:
    assert text_of_page("<b>Seven</b> died.\n\n<i>Nine</i> lived.") == "Seven died.\n\nNine lived."


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Iran &amp; Pakistan", "Iran & Pakistan"),
        ("&ldquo;two&rdquo; &#8211; &#x37;", "“two” – 7"),
        ("AT&T; R&D; &nosuch; & &#; &;", "AT&T; R&D; &nosuch; & &#; &;"),
        ("nothing here", "nothing here"),
    ],
)
def test_case_56_entities_become_their_characters_and_the_rest_stays(written: str, meant: str) -> None:
    assert without_entities(written) == meant


@given(st.text("<>/apb!-& ;script\n", max_size=120))
def test_any_text_comes_out_no_longer_than_it_was(text: str) -> None:
    assert len(text_of_page(text)) <= len(text)
    assert len(without_entities(text)) <= len(text)


@pytest.mark.parametrize("part", ["<a ", "<p>", "<script>", "<!--", "</", "<div>", "<p", "&amp", "<!doctype "])
def test_case_59_tags_without_end_cost_no_more_than_their_length(part: str) -> None:
    text = "<p>x</p>" + part * 20_000
    assert len(text_of_page(text)) <= len(text)
