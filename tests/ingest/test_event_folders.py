"""Cases 1 to 7, 30 to 44: a folder of reports becomes one event, whatever lies in it."""

import os
from pathlib import Path

import pytest

from crossread.ingest import limits as limits_module
from crossread.ingest import load
from crossread.ingest.limits import EVENT_ARTICLES, MANIFEST_BYTES
from crossread.ingest.listing import listing
from crossread.model import Event
from hostile import PAYLOADS, RAW

A, B = "Seven people died on Monday.\n", "Nine people died on Monday.\n"
BOTH = {"a.md": A, "b.md": B}
PLAIN = {
    "event.yaml": "title: A flood\narticles: [b.md, a.md]\n",
    "a.md": f"---\ntitle: Seven dead\n---\n\n{A}",
    "b.md": B,
}


def ids(event: Event) -> list[str]:
    return [article.id for article in event.articles]


def told(event: Event) -> list[str]:
    """The problems without the folder before them."""
    return [str(problem).removeprefix(f"{event.path}/") for problem in event.problems]


@pytest.mark.parametrize("manifest", ["", "# only a remark\n", "summary: x\n", "title:\n", "title: '  '\n"])
def test_case_1_2_5_without_a_title_the_folder_names_the_event(event_of, manifest: str) -> None:
    event = event_of({**BOTH, "event.yaml": manifest})
    assert event.title == "event-folder"
    assert event.problems == ()


def test_no_manifest_is_needed(event_of) -> None:
    event = event_of({**BOTH, "C.TXT": "Eight people died.\n"})
    assert (event.id, event.title, sorted(ids(event))) == ("event-folder", "event-folder", ["C", "a", "b"])
    assert event.problems == ()


def test_case_6_a_folder_without_a_report_is_an_event_without_articles(event_of) -> None:
    event = event_of({"event.yaml": "title: x\n", "README.md": "About this folder.\n"})
    assert event.articles == ()
    assert [str(problem) for problem in event.problems] == [f"{event.path}: no readable article in it"]


def test_case_6_one_article_is_read_and_a_note_says_that_it_is_alone(event_of) -> None:
    event = event_of({"a.md": A})
    assert ids(event) == ["a"]
    assert [problem.note for problem in event.problems] == [True]


def test_case_24_a_manifest_that_is_no_yaml_keeps_its_plain_lines(event_of) -> None:
    event = event_of({**BOTH, "event.yaml": "title: Iran: strikes\nsummary: Two days\n"})
    assert (event.title, event.summary, ids(event)) == ("Iran: strikes", "Two days", ["a", "b"])
    assert told(event)[0].startswith("event.yaml:1:12: not valid YAML")
    assert told(event)[0].endswith("; kept: title, summary")


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.rstrip("\n").encode() if "---" not in text else text.encode(),
        lambda text: text.encode("utf-16"),
    ],
    ids=["byte order mark", "CRLF", "CR", "no final newline", "UTF-16"],
)
def test_case_27_the_same_event_comes_of_every_way_to_save_it(tmp_path: Path, change) -> None:
    events = []
    for name, form in (("plain", str.encode), ("other", change)):
        folder = tmp_path / name / "event"
        folder.mkdir(parents=True)
        for file, text in PLAIN.items():
            (folder / file).write_bytes(form(text))
        event = load(folder)
        articles = [(x.id, x.title, x.text.rstrip("\n"), x.furniture) for x in event.articles]
        events.append((event.title, articles, event.problems))
    assert events[0] == events[1]


def test_case_28_a_manifest_over_the_limit_is_told_and_the_reports_are_read(event_of) -> None:
    event = event_of({**BOTH, "event.yaml": "summary: " + "x" * MANIFEST_BYTES})
    assert ids(event) == ["a", "b"]
    assert "too big" in told(event)[0]


def test_the_manifest_gives_the_order_and_what_it_leaves_out_follows_by_publication(event_of) -> None:
    dated = {f"{name}.md": f"---\ndate: 2024-01-{day}\n---\n{A}" for name, day in (("p", 20), ("q", 19), ("r", 18))}
    event = event_of({**dated, "event.yaml": "articles: [b.md, p.md]\n", "b.md": B, "z.md": B})
    assert ids(event) == ["b", "p", "r", "q", "z"]


def test_without_an_order_publication_counts_then_the_name(event_of) -> None:
    event = event_of(
        {
            "x.md": A,
            "c.md": f"---\ndate: 2024-01-20\n---\n{A}",
            "d.md": f"---\ndate: 2024-01-19T12:00Z\n---\n{A}",
            "b.md": B,
        }
    )
    assert ids(event) == ["d", "c", "b", "x"]


def test_case_30_an_article_listed_twice_is_told_and_read_once(event_of) -> None:
    event = event_of({**BOTH, "event.yaml": "articles:\n- a.md\n- b.md\n- ./a.md\n"})
    assert ids(event) == ["a", "b"]
    assert told(event) == ["event.yaml:4:3: './a.md' is listed twice"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"a.md": A}, {"a.txt": B}),
        ({"a.md": A}, {"b.md": f"---\nid: a\n---\n{B}"}),
        ({"a.md": A}, {"A.txt": B}),
        ({"caf\u00e9.md": A}, {"cafe\u0301.md": B}),
        ({"straße.md": A}, {"STRASSE.md": B}),
    ],
    ids=["stem", "case 61 claimed", "case", "Unicode form", "folded"],
)
def test_case_30_and_61_ids_that_look_alike_are_told_apart_and_both_are_read(event_of, first, second) -> None:
    event = event_of({**first, **second})
    assert len(set(ids(event))) == len(event.articles) == 2
    assert [problem.note for problem in event.problems] == [False]
    assert "already" in event.problems[0].message


@pytest.mark.parametrize(
    "name",
    [
        "../other/a.md",
        "/etc/passwd",
        "a/../../b",
        "C:\\x",
        "\\\\server\\x",
        "file:///etc/passwd",
        "~/a.md",
        "..",
        "sub/..",
    ],
)
def test_case_32_a_listed_name_that_leads_out_is_told_and_not_read(event_of, name: str) -> None:
    event = event_of({**BOTH, "event.yaml": f"articles:\n- '{name}'\n- b.md\n"})
    assert ids(event) == ["b", "a"]
    assert told(event) == [f"event.yaml:2:3: '{name}' leaves the event folder"]


def test_a_listed_name_in_a_folder_beneath_is_read(event_of, folder: Path) -> None:
    (folder / "late").mkdir()
    (folder / "late" / "c.md").write_text(A)
    event = event_of({**BOTH, "event.yaml": "articles: [late/c.md]\n"})
    assert ids(event) == ["c", "a", "b"]


def test_case_33_the_folder_asked_for_may_be_a_link(event_of, folder: Path, tmp_path: Path) -> None:
    event_of(BOTH)
    (tmp_path / "link").symlink_to(folder)
    assert ids(load(tmp_path / "link")) == ["a", "b"]


def test_case_33_and_34_links_in_the_folder_are_followed_only_inside_it(event_of, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("Nobody may read this.")
    (folder / "in.md").symlink_to("a.md")
    (folder / "loop.md").symlink_to("loop.md")
    (folder / "out.md").symlink_to("../secret.md")
    event = event_of(BOTH)
    assert ids(event) == ["a", "b", "in"]
    assert told(event) == ["loop.md: a loop of symbolic links", "out.md: leaves the event folder"]


@pytest.mark.parametrize(
    ("name", "message"), [("''", "without a name"), ("'.'", "without a name"), ("'x/'", "no such file")]
)
def test_case_35_a_listed_name_that_is_none_is_told(event_of, name: str, message: str) -> None:
    event = event_of({**BOTH, "event.yaml": f"articles: [{name}]\n"})
    assert ids(event) == ["a", "b"]
    assert message in told(event)[0]


def test_case_36_pipes_and_folders_among_the_reports_are_told_or_passed_by(event_of, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    (folder / "sub.md").mkdir()
    event = event_of(BOTH)
    assert ids(event) == ["a", "b"]
    assert told(event) == ["pipe.md: a named pipe and not a file"]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("A.MD", "no such file"),
        (f'"{"n" * 300}"', "the name is too long"),
        ('"a\\0.md"', "no file can"),
        ('"\\ud800"', "no file"),
    ],
)
def test_case_37_a_listed_name_without_a_file_is_told(event_of, written: str, message: str) -> None:
    event = event_of({**BOTH, "event.yaml": f"articles: [{written}]\n"})
    assert ids(event) == ["a", "b"]
    assert message in told(event)[0]
    assert not any(RAW.search(line) for line in told(event))


def test_case_40_a_report_that_vanishes_is_told_and_the_others_are_shown(event_of, folder: Path) -> None:
    (folder / "gone.md").symlink_to("was-here.md")
    event = event_of(BOTH)
    assert ids(event) == ["a", "b"]
    assert told(event) == ["gone.md: no such file"]


@pytest.mark.parametrize(
    ("swap", "message"),
    [
        (lambda path: None, "no such file"),
        (os.mkfifo, "a named pipe and not a file"),
        (Path.mkdir, "a folder and not a file"),
        (lambda path: path.symlink_to("/etc/hostname"), "leaves the event folder"),
    ],
    ids=["deleted", "pipe", "folder", "link that leaves"],
)
def test_case_40_a_report_swapped_after_it_was_listed_is_told_and_the_others_are_shown(
    event_of, folder: Path, monkeypatch: pytest.MonkeyPatch, swap, message: str
) -> None:
    def listed_before_the_swap(path: str) -> tuple[list[str], list[str]]:
        found = listing(path)
        (folder / "c.md").unlink()
        swap(folder / "c.md")
        return found

    monkeypatch.setattr("crossread.ingest.event_folder.listing", listed_before_the_swap)
    event = event_of({**BOTH, "c.md": A})
    assert ids(event) == ["a", "b"]
    assert told(event) == [f"c.md: {message}"]


def test_case_15_a_manifest_2_000_mappings_deep_costs_no_report(event_of) -> None:
    event = event_of({**BOTH, "event.yaml": "title: A flood\nx:\n  " + "? " * 2_000 + "a\n"})
    assert (event.title, ids(event)) == ("A flood", ["a", "b"])
    assert "nested too deep" in told(event)[0]


@pytest.mark.parametrize(
    "name",
    [b"a\x1b[31m.md", b"a\nb.md", "a\u202eb.md".encode(), b"\xff.md", b"  .md", "😀.md".encode(), b"n" * 250 + b".md"],
)
def test_case_41_and_31_a_strange_name_is_read_and_shown_clean(folder: Path, name: bytes) -> None:
    path = os.path.join(os.fsencode(folder), name)
    with open(path, "wb") as file:
        file.write(A.encode() + b"\xff\xfe")  # so that there is a problem that names the file
    event = load(folder)
    assert len(event.articles) == 1
    shown = [event.articles[0].id, event.articles[0].path, event.articles[0].name, *map(str, event.problems)]
    for text in shown:
        text.encode("utf-8")
        assert not RAW.search(text)
        assert "\n" not in text


@pytest.mark.parametrize("missing", ["", "nowhere", "no\0where", "a.md/b", "no\ud800where"])
def test_case_42_a_path_that_does_not_exist_is_an_event_with_one_problem(tmp_path: Path, missing: str) -> None:
    event = load(f"{tmp_path}/x/{missing}")
    assert event.articles == ()
    assert len(event.problems) == 1
    assert not RAW.search(str(event.problems[0]))


def test_case_44_a_folder_that_cannot_be_listed_is_a_problem(event_of, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_: str) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", lost)
    event = event_of(BOTH)
    assert event.articles == ()
    assert "Input/output error" in event.problems[0].message


def test_more_articles_than_an_event_may_have_are_told_and_as_many_are_read(event_of, monkeypatch) -> None:
    assert EVENT_ARTICLES == 1_000
    monkeypatch.setattr("crossread.ingest.event_folder.EVENT_ARTICLES", 3)
    event = event_of({f"{number}.md": A for number in range(5)})
    assert ids(event) == ["0", "1", "2"]
    assert "too many articles: 5, and the limit is 3" in event.problems[0].message


def test_what_is_left_unread_is_said(event_of) -> None:
    event = event_of(
        {
            **BOTH,
            "c.html": "<p>x</p>",
            "d.csv": "1",
            ".hidden.md": "x",
            "README.txt": "x",
            "event.yml": "title: x",
            "LICENSE": "x",
        }
    )
    assert ids(event) == ["a", "b"]
    assert [(line.split(":")[0], problem.note) for line, problem in zip(told(event), event.problems, strict=True)] == [
        ("c.html", True),
        ("d.csv", True),
        ("event.yml", False),
    ]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_case_50_a_payload_in_every_place_of_an_event_comes_out_inert(event_of, payload: str) -> None:
    escaped = "".join(f"\\U{ord(sign):08x}" for sign in payload)
    fields = "".join(f'{name}: "{escaped}"\n' for name in ("title", "outlet", "author", "url", "published", "id"))
    event = event_of(
        {
            "event.yaml": f'title: "{escaped}"\nsummary: "{escaped}"\narticles: ["{escaped}"]\n',
            "a.md": f"---\n{fields}---\n{payload}\nSeven died.\n".encode("utf-8", "surrogatepass"),
        }
    )
    shown = [event.title, event.summary, *map(str, event.problems)]
    for article in event.articles:
        shown += [article.id, article.title, article.outlet, article.author, article.url]
        assert not RAW.search(article.text)
    assert len(event.articles) == 1
    assert not any(RAW.search(text) or "\n" in text for text in shown)


def test_every_limit_is_a_positive_number() -> None:
    values = [value for name, value in vars(limits_module).items() if name.isupper()]
    assert values
    assert all(isinstance(value, int) and value > 0 for value in values)
