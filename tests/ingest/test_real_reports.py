"""What is read from real reports, where a folder of them lies beside the project."""

from pathlib import Path

import pytest

from crossread.ingest import library, load

EVENTS = Path(__file__).resolve().parents[3] / "shared" / "events"

pytestmark = pytest.mark.skipif(not EVENTS.is_dir(), reason="no real reports beside the project")


def test_every_report_is_read_without_a_problem() -> None:
    events = [entry.load() for entry in library([EVENTS]).entries]
    assert len(events) == 4
    assert [problem for event in events for problem in event.problems] == []


def test_plain_reports_keep_every_offset() -> None:
    for folder in EVENTS.iterdir():
        for article in load(folder).articles:
            if article.path.endswith(".txt"):
                assert article.text == Path(article.path).read_text(encoding="utf-8")


def test_days_of_publication_are_found_where_a_line_gives_them() -> None:
    days = {article.id[:3]: str(article.day) for article in load(EVENTS / "iran-pakistan-2024").articles}
    assert days == {"000": "2024-01-18", "001": "None", "002": "2024-01-18", "003": "None", "004": "2024-01-22"}
    assert all(article.day for article in load(EVENTS / "aceh-quake-2013").articles)


def test_headlines_are_found_and_sentences_are_not_taken_for_them() -> None:
    titles = {article.id[:3]: bool(article.title) for article in load(EVENTS / "iran-pakistan-2024").articles}
    assert titles == {"000": False, "001": True, "002": False, "003": True, "004": True}
    assert all(article.title for article in load(EVENTS / "aceh-quake-2013").articles)
    assert not any(article.title for article in load(EVENTS / "aden-pirates-2008").articles)


def test_no_furniture_is_found_in_reports_that_have_none() -> None:
    assert not any(article.furniture for article in load(EVENTS / "aden-pirates-2008").articles)
    assert not any(article.furniture for article in load(EVENTS / "paris-jewel-robbery-2008").articles)
