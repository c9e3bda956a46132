"""Case 43 and the paths of a command line: names first, contents when they are asked for."""

import subprocess
import sys
from pathlib import Path

import pytest

from crossread.ingest import bundled_corpus, library, load

TEXT = "Seven people died on Monday.\n"


def event_at(folder: Path, *, title: str = "") -> Path:
    folder.mkdir(parents=True)
    (folder / "a.md").write_text(TEXT)
    if title:
        (folder / "event.yaml").write_text(f"title: {title}\n")
    return folder


def test_an_event_folder_is_one_entry(tmp_path: Path) -> None:
    found = library([event_at(tmp_path / "flood", title="'The flood: a week'")])
    assert [(entry.id, entry.title, entry.path) for entry in found.entries] == [
        ("flood", "The flood: a week", str(tmp_path / "flood"))
    ]
    assert found.entries[0].load().articles[0].text == TEXT


def test_a_folder_of_event_folders_is_an_entry_each(tmp_path: Path) -> None:
    for name in ("b", "a", ".hidden"):
        event_at(tmp_path / name)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "README.md").write_text("About these events.")
    found = library([str(tmp_path)])
    assert [entry.id for entry in found.entries] == ["a", "b"]
    assert [(str(problem), problem.note) for problem in found.problems] == [
        (f"{tmp_path / 'pictures'}: no report in it", True)
    ]


def many_events_at(folder: Path) -> Path:
    """Two events of two reports each."""
    for name in ("flood", "storm"):
        (event_at(folder / name) / "b.txt").write_text(TEXT)
    return folder


def test_one_loose_text_beside_folders_of_reports_is_left_out_and_told(tmp_path: Path) -> None:
    (many_events_at(tmp_path) / "notes.txt").write_text("About these events.")
    (tmp_path / "table.pdf").write_text("x")
    found = library([tmp_path])
    assert [entry.id for entry in found.entries] == ["flood", "storm"]
    assert [str(problem) for problem in found.problems if problem.note] == [
        f"{tmp_path / 'notes.txt'}: not read: one text beside folders of reports",
        f"{tmp_path / 'table.pdf'}: not read: reports end in .md or .txt",
    ]


def test_loose_texts_beside_folders_of_reports_are_an_event_beside_them(tmp_path: Path) -> None:
    many_events_at(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    found = library([tmp_path])
    assert [entry.id for entry in found.entries] == ["flood", "storm", tmp_path.name]
    assert found.problems == ()
    loose = found.entries[-1].load()
    assert (len(loose.articles), loose.problems) == (2, ())
    assert loose.path == ""  # a link names its files: the folder opens the list


@pytest.mark.parametrize("manifest", ["", "title: All of it\n"])
def test_folders_that_an_event_does_not_look_into_are_told(tmp_path: Path, manifest: str) -> None:
    folders = ["flood", "storm"] if manifest else ["cuttings"]
    if manifest:
        (many_events_at(tmp_path) / "event.yaml").write_text(manifest)
    else:
        event_at(tmp_path / "cuttings")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    (entry,) = library([tmp_path]).entries
    assert [str(problem) for problem in entry.load().problems if problem.note] == [
        f"{tmp_path / name}: not looked into: the folder around it is an event" for name in folders
    ]


def test_files_given_together_are_one_event_by_publication(tmp_path: Path) -> None:
    (tmp_path / "late.txt").write_text(f"---\ndate: 2024-01-19\n---\n{TEXT}")
    (tmp_path / "early").write_text(f"---\ndate: 2024-01-18\ntitle: Seven dead\n---\n{TEXT}")
    found = library([tmp_path / "late.txt", tmp_path / "early"])
    assert len(found.entries) == 1
    event = found.entries[0].load()
    assert [article.id for article in event.articles] == ["early", "late"]
    assert event.title == "Seven dead"


def test_a_single_file_is_an_event_named_after_its_headline_or_its_folder(tmp_path: Path) -> None:
    folder = event_at(tmp_path / "flood")
    assert load(folder / "a.md").title == "flood"
    assert load(folder / "a.md").id == "a"
    assert load(str(folder / "a.md")).articles[0].path == str(folder / "a.md")


def test_a_folder_and_files_are_entries_beside_each_other(tmp_path: Path) -> None:
    event_at(tmp_path / "flood")
    (tmp_path / "x.txt").write_text(TEXT)
    found = library([tmp_path / "x.txt", tmp_path / "flood"])
    assert [len(entry.load().articles) for entry in found.entries] == [1, 1]


@pytest.mark.parametrize("path", ["nowhere", "no\0where", "\ud800"])
def test_case_42_what_is_not_there_is_told_when_it_is_opened(tmp_path: Path, path: str) -> None:
    found = library([f"{tmp_path}/{path}"])
    events = [entry.load() for entry in found.entries]
    assert [event.articles for event in events] == [()]
    assert all(event.problems for event in events)


def test_case_42_a_folder_with_nothing_in_it_is_a_problem(tmp_path: Path) -> None:
    found = library([tmp_path])
    assert found.entries == ()
    assert [str(problem) for problem in found.problems] == [f"{tmp_path}: no readable article in it"]


def test_no_path_is_an_empty_library() -> None:
    assert library([]).entries == ()


def test_case_43_no_report_is_opened_before_its_event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(50):
        event_at(tmp_path / f"{number:02}", title=f"Flood {number}")
    opened: list[str] = []

    def read(path: str, *, limit: int, inside: str = "") -> bytes:
        opened.append(path)
        return Path(path).read_bytes()[:limit]

    monkeypatch.setattr("crossread.ingest.manifest.read_bytes", read)
    monkeypatch.setattr("crossread.ingest.article.read_bytes", read)
    found = library([tmp_path])
    assert [entry.title for entry in found.entries][:2] == ["Flood 0", "Flood 1"]
    assert all(path.endswith("event.yaml") for path in opened)
    assert len(found.entries[0].load().articles) == 1
    assert opened[-1].endswith("a.md")


def test_case_99_the_sample_corpus_is_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "corpus").mkdir()
    monkeypatch.chdir(tmp_path)
    corpus = bundled_corpus()
    assert corpus.is_absolute()
    assert not corpus.is_relative_to(tmp_path)
    events = [entry.load() for entry in library([corpus]).entries]
    assert [event.id for event in events] == ["aceh-quake-2013", "iran-pakistan-2024"]
    assert all(len(event.articles) >= 5 and not event.problems for event in events)


def test_reading_plain_text_loads_neither_yaml_nor_the_screen(tmp_path: Path) -> None:
    event_at(tmp_path / "flood", title="The flood")
    (tmp_path / "flood" / "event.yaml").unlink()
    program = (
        "import sys, crossread.ingest as i\n"
        f"i.library([{str(tmp_path)!r}]).entries[0].load()\n"
        "print([name for name in ('yaml', 'textual', 'rapidfuzz', 'html', 'difflib') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
