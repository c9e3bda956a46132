"""Case 30: whatever the files call their reports, no event holds one id twice."""

import unicodedata
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest import library
from crossread.ingest.identity import told_apart
from crossread.model import Article, Problem

NAMES = st.sampled_from(["a", "A", "a.md", "A.md", "a.md-2", "caf\u00e9", "cafe\u0301", "stra\u00dfe", "STRASSE"])


@given(st.lists(st.tuples(NAMES, NAMES), max_size=12))
def test_no_two_ids_are_alike_and_every_change_is_told(given_ids: list[tuple[str, str]]) -> None:
    problems: list[Problem] = []
    articles = [Article(article_id, "Seven died.", path=f"/x/{name}") for article_id, name in given_ids]
    apart = told_apart(articles, problems)
    forms = {unicodedata.normalize("NFC", article.id).casefold() for article in apart}
    assert len(forms) == len(apart) == len(articles)
    changed = [before.path for before, after in zip(articles, apart, strict=True) if before.id != after.id]
    assert [problem.path for problem in problems] == changed


def test_one_file_given_twice_is_two_reports_with_two_ids_or_one(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Seven people died on Monday.\n")
    event = library([tmp_path / "a.md", tmp_path / "a.md"]).entries[0].load()
    ids = [article.id for article in event.articles]
    assert len(ids) == len(set(ids))
