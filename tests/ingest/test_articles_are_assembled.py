"""Cases 45 to 57: one file becomes one article whose text is what stands in it."""

from datetime import date
from pathlib import Path

import pytest

from crossread.ingest.article import read_article
from crossread.ingest.limits import ARTICLE_BYTES
from crossread.model import Article

BODY = "Seven people died when a ferry sank off the coast of Cebu on Monday, the coast guard said."


@pytest.mark.parametrize(
    "text", [BODY, f"  {BODY}\n\n\n", f"\n\n{BODY}\n", "a\tb\n\n---\n\nkey: value\n- [x] &a *b", "7"]
)
def test_plain_text_keeps_every_offset(article_of, text: str) -> None:
    assert article_of(text).text == text


def test_a_headline_in_the_front_matter_stands_before_the_body(article_of) -> None:
    article = article_of(f"---\ntitle: Seven dead\n---\n\n{BODY}\n")
    assert article.text == f"Seven dead\n\n{BODY}"
    assert article.headline is not None
    assert article.headline.of(article.text) == article.title == "Seven dead"


@pytest.mark.parametrize(
    "line", ["Iran's “strike” – two dead", "IRAN’S 'STRIKE' - TWO DEAD", "Iran's strike: two dead!"]
)
def test_a_body_that_begins_with_the_headline_is_not_given_another(article_of, line: str) -> None:
    article = article_of(f"---\ntitle: \"Iran's 'strike' - two dead\"\n---\n{line}\n\n{BODY}\n")
    assert article.text == f"{line}\n\n{BODY}"
    assert article.title == line


def test_a_headline_of_signs_alone_is_not_any_other_line_of_signs(article_of) -> None:
    assert article_of(f"---\ntitle: '???'\n---\n***\n\n{BODY}").text == f"???\n\n***\n\n{BODY}"


def test_a_heading_of_markdown_is_known_as_the_headline(article_of) -> None:
    article = article_of(f"---\ntitle: Seven dead\n---\n\n# Seven dead\n\n{BODY}")
    assert article.text == f"# Seven dead\n\n{BODY}"
    assert article.title == "Seven dead"


def test_the_front_matter_is_believed_before_the_first_lines(article_of) -> None:
    article = article_of(
        f"---\ndate: 2024-01-18\nauthor: Bo Ek\n---\nSeven dead at sea\nJuly 2, 2013\nBy Ana Lima\n{BODY}"
    )
    assert (article.published, article.author, article.title) == (date(2024, 1, 18), "Bo Ek", "Seven dead at sea")


def test_furniture_is_marked_and_stays_in_the_text(article_of) -> None:
    article: Article = article_of(f"---\ntitle: Seven dead\n---\n\nJuly 2, 2013\n\n{BODY}\n\nAdvertisement\n\nThe end.")
    assert [span.of(article.text) for span in article.furniture] == ["July 2, 2013", "Advertisement"]
    assert article.published == date(2013, 7, 2)


@pytest.mark.parametrize("text", ["", "\n \t\n", "---\ntitle: x\n---\n", "---\ntitle: x\n---\n\n\n", "\ufeff"])
def test_case_46_a_file_without_text_is_no_article_and_says_so(reading_of, text: str) -> None:
    reading = reading_of(text)
    assert reading.article is None
    assert [problem.message for problem in reading.problems] == ["no text to read in it"]


def test_case_47_an_article_over_the_limit_is_refused_and_one_at_the_limit_is_read(reading_of) -> None:
    text = "Seven died. " * (ARTICLE_BYTES // 12 + 1)
    assert len(reading_of(text[:ARTICLE_BYTES]).article.text) == ARTICLE_BYTES
    refused = reading_of(text[: ARTICLE_BYTES + 1])
    assert refused.article is None
    assert "too big: 4,194,305 bytes, and the limit is 4,194,304" in str(refused.problems[0])


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\n" * 100_000 + "b",
        "word " * 200_000,
        "w" * 100_000,
        "e" + "\u0301" * 10_000,
        "(" * 50_000,
        "[" * 20_000 + "x",
    ],
    ids=["case 48", "case 49 line", "case 49 word", "case 54", "brackets", "case 58"],
)
def test_a_text_of_odd_shape_is_read_as_it_stands(article_of, text: str) -> None:
    assert article_of(text).text == text


@pytest.mark.parametrize("text", ["Caf\u00e9 owners died.", "Cafe\u0301 owners died."])
def test_case_55_no_unicode_form_is_changed(article_of, text: str) -> None:
    assert article_of(text).text == text


@pytest.mark.parametrize(
    "text", ["[/", "[red]x[/red]", "Evening [Post]", "[@click=app.quit]y[/]", "$text", "\\[", "> " * 2_000 + "x"]
)
def test_case_57_and_58_markup_is_text(article_of, text: str) -> None:
    assert article_of(text).text == text


def test_case_59_a_pasted_page_is_read_as_its_text(article_of) -> None:
    article = article_of(f"---\ntitle: Seven dead\n---\n<h1>Seven dead</h1><p>{BODY}</p><script>alert(7)</script>")
    assert article.text == f"Seven dead\n\n{BODY}"


def test_an_article_knows_where_it_was_read_from(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.md"
    path.write_text(BODY)
    article = read_article(str(path)).article
    assert article is not None
    assert article.path == f"{tmp_path}/a␊b.md"
    assert article.id == "a b"


def test_case_45_a_guess_is_a_note_and_not_a_fault(reading_of) -> None:
    reading = reading_of("Café owners died.".encode("windows-1252"))
    assert reading.article.text == "Café owners died."
    assert [problem.note for problem in reading.problems] == [True]
