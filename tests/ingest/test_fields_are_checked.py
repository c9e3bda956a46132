"""Cases 3 to 7 and 16 to 31: what the fields of manifest and front matter may hold."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from crossread.ingest.limits import FIELD_CHARACTERS, HEADLINE_CHARACTERS
from crossread.ingest.plain_yaml import read_yaml
from crossread.ingest.schema import Header, Manifest, read_header, read_manifest
from crossread.model import Article, Problem
from crossread.model.article import by_publication
from hostile import PAYLOADS, RAW


def header(text: str) -> tuple[Header, tuple[Problem, ...]]:
    return read_header(read_yaml(text), "a.md")


def manifest(text: str) -> tuple[Manifest, list[str]]:
    made, problems = read_manifest(read_yaml(text), "event.yaml")
    return made, [str(problem) for problem in problems]


@pytest.mark.parametrize("text", ["- a\n- b\n", "word\n"])
def test_case_3_what_is_no_mapping_is_told(text: str) -> None:
    assert manifest(text)[1] == ["event.yaml:1:1: must be a mapping: lines such as 'title: ...'"]


def test_case_4_a_misspelt_key_is_told_with_the_right_one() -> None:
    assert manifest("artcles: [a.md]\n")[1] == ["event.yaml:1:1: unknown key 'artcles'; did you mean 'articles'?"]
    assert manifest("x: y\n")[1] == ["event.yaml:1:1: unknown key 'x'"]


@pytest.mark.parametrize("text", ["title:\n", "title: ''\n", "title: '   '\n"])
def test_case_5_an_empty_title_is_none(text: str) -> None:
    assert manifest(text) == (Manifest(), [])


def test_case_7_articles_must_be_a_list_of_names() -> None:
    assert manifest("articles: a.md\n")[1] == ["event.yaml:1:11: 'articles' must be a list of file names"]
    made, problems = manifest("articles:\n- a.md\n- [b.md]\n- c.md\n")
    assert [entry.value for entry in made.articles] == ["a.md", "c.md"]
    assert problems == ["event.yaml:3:3: an article must be a file name"]


def test_a_field_that_is_no_text_is_told_and_the_others_are_kept() -> None:
    made, problems = header("title: [a, b]\noutlet: Daily\n")
    assert made == Header(outlet="Daily")
    assert [str(problem) for problem in problems] == ["a.md:1:8: 'title' must be text"]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-01-18", date(2024, 1, 18)),
        ("2024-01-18T09:30:00Z", datetime(2024, 1, 18, 9, 30, tzinfo=UTC)),
        ("2024-01-18 09:30", datetime(2024, 1, 18, 9, 30)),
        ("2024-01-18T09:30+05:00", datetime(2024, 1, 18, 9, 30, tzinfo=timezone(timedelta(hours=5)))),
        ("9999-12-31T23:59:59-14:00", datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-14)))),
        ("July 2, 2013", date(2013, 7, 2)),
        ("9 Oct 2015 18:35 GMT", datetime(2015, 10, 9, 18, 35, tzinfo=UTC)),
    ],
)
def test_case_19_a_moment_is_taken_as_it_is_given(written: str, moment: date) -> None:
    assert header(f"published: {written}\n") == (Header(published=moment), ())
    assert header(f"date: {written}\n") == (Header(published=moment), ())


@pytest.mark.parametrize("written", ["2024-13-45", "99:99", "0000-01-01", "soon", "2024", "32 July 2013", "9" * 1_000])
def test_case_18_what_is_no_date_is_told(written: str) -> None:
    made, problems = header(f"title: x\npublished: '{written}'\n")
    assert made == Header(title="x")
    assert [(problem.line, problem.column) for problem in problems] == [(2, 12)]
    assert "is not a date" in problems[0].message


def test_case_19_naive_aware_and_bare_moments_sort_together() -> None:
    written = [
        "9999-12-31T23:59:59-14:00",
        "2024-01-18",
        "0001-01-01T00:00+14:00",
        "2024-01-18T00:00:01",
        "2024-01-17T23:00Z",
    ]
    articles = [Article(id=text, text="", published=header(f"date: {text}\n")[0].published) for text in written]
    articles.append(Article(id="undated", text=""))
    ordered = [article.id for article in sorted(articles, key=by_publication)]
    assert ordered == [written[2], written[4], written[1], written[3], written[0], "undated"]


def test_two_names_for_one_field_are_told_and_the_first_counts() -> None:
    made, problems = header("source: One\noutlet: Two\n")
    assert made.outlet == "One"
    assert [problem.line for problem in problems] == [2]


@pytest.mark.parametrize("written", ["../a", "a/b", "..", ".", "a b", "a:b", "x" * 300, "😀", "a\tb"])
def test_case_31_an_id_that_could_not_stand_in_a_link_is_told_and_left(written: str) -> None:
    made, problems = header(f'id: "{written}"\n')
    assert made.id == ""
    assert "is no id" in problems[0].message
    assert len(problems[0].message) < 250


@pytest.mark.parametrize("written", ["a-b_c.d", "décès", "7"])
def test_case_31_a_plain_id_is_kept(written: str) -> None:
    assert header(f"id: {written}\n") == (Header(id=written), ())


def test_a_field_over_its_limit_is_told_with_both_sizes_and_cut_no_earlier() -> None:
    made, problems = header(f"title: {'t' * 5_000}\nauthor: {'a' * 5_000}\n")
    assert len(made.title) == FIELD_CHARACTERS
    assert len(made.author) == FIELD_CHARACTERS
    assert f"5,000 characters, and the limit is {HEADLINE_CHARACTERS}" in problems[0].message
    assert f"5,000 characters, and the limit is {FIELD_CHARACTERS:,}" in problems[1].message


def test_entities_in_a_field_are_what_they_stand_for() -> None:
    assert header("title: Iran &amp; Pakistan&#39;s border\n")[0].title == "Iran & Pakistan's border"


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
@pytest.mark.parametrize("field", ["id", "title", "outlet", "author", "url", "published", "unheard-of"])
def test_case_25_and_50_no_field_lets_a_payload_through(field: str, payload: str) -> None:
    escaped = "".join(f"\\U{ord(sign):08x}" for sign in payload)
    made, problems = header(f'{field}: "{escaped}"\n')
    shown = [made.id, made.title, made.outlet, made.author, made.url, *(problem.message for problem in problems)]
    assert not any(RAW.search(text) or "\n" in text for text in shown)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_case_25_and_50_no_key_lets_a_payload_through(payload: str) -> None:
    escaped = "".join(f"\\U{ord(sign):08x}" for sign in "k" + payload)
    if len(payload) < 100:  # a key longer than 1,024 characters is no key to YAML
        message = manifest(f'"{escaped}": x\n')[1][0]
        assert not RAW.search(message)
        assert "\n" not in message
