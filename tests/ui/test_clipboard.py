"""Copying: the words with their source, the bytes, the file, and a message that says what happened."""

import base64
import os
import re
import stat
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.model import Article, Claim, Event, Fact, Span
from crossread.ui.app import Reader
from crossread.ui.clipboard import MOST, begun, clip_path, copied, sequence
from crossread.ui.messages import ToTerminal
from crossread.ui.moves import by_claims, by_passages, to_dispute, to_report
from crossread.ui.quoting import quote, with_sources
from crossread.ui.reading import Reading, opened
from hostile import PAYLOADS, RAW
from pseudo_terminal import PseudoTerminal
from pseudo_terminal import reader as command
from tmux import TMUX, Tmux
from ui.driving import ready, rows_of

SENT = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x1b\\")
PROJECT = Path(__file__).resolve().parents[2]
EVENT = PROJECT / "corpus" / "iran-pakistan-2024"


def taken(written: str) -> list[str]:
    """What a terminal would have in its clipboard."""
    return [base64.b64decode(data).decode() for data in SENT.findall(written)]


def test_a_claim_is_copied_as_its_sentence_with_outlet_day_and_place(read: Callable[[int, int], Reading]) -> None:
    chosen = by_claims(read(120, 40), 1)
    assert chosen.article
    place = re.search(r"\(?wire:(\d+)-(\d+)", quote(chosen))
    assert place
    words = " ".join(chosen.article.text[int(place[1]) : int(place[2])].split())
    assert quote(chosen).startswith(f"“{words}” — The Wire, 2024-03-04, wire:")


def test_a_passage_is_copied_as_it_stands(read: Callable[[int, int], Reading]) -> None:
    chosen = by_passages(to_report(read(120, 40), 2), 1)
    assert chosen.stop
    assert chosen.articles[2].text[chosen.stop.span.start : chosen.stop.span.end] in quote(chosen)
    assert "Alder Local, 2024-03-05" in quote(chosen)


def test_a_cell_of_the_table_is_copied_as_what_that_report_says(read: Callable[[int, int], Reading]) -> None:
    table = replace(read(120, 40), in_table=True, focus=1)
    assert "Eighteen people" in quote(table)
    assert "The Daily" in quote(table)
    assert quote(replace(table, row=1, focus=3)) == ""


def test_a_fact_is_copied_with_its_verdict_and_every_source(read: Callable[[int, int], Reading]) -> None:
    lines = with_sources(to_dispute(read(120, 40), 1)).splitlines()
    assert lines[0].startswith("killed · ferry: conflict (at least 14 excludes nothing")
    assert [line.split(",")[0].split(":")[0] for line in lines[1:]] == ["- ≥14", "- 18", "- ≥14", "- 18"]
    assert all(re.search(r" — (The Wire|The Daily|Alder Local|Round-up), 2024-", line) for line in lines[1:])
    assert with_sources(replace(read(120, 40), row=-1)) == ""


def test_of_a_fact_each_sentence_is_copied_once_each_figure_of_a_report_once_and_addresses_at_the_end() -> None:
    text = "The crane killed four men. Four men, all of them welders, died."
    first, second = Span(0, 26), Span(27, 63)
    reports = (Article("wire", text, outlet="The Wire", url="https://wire.example/1"), Article("sheet", text))
    claims = [
        Claim(name, span.start, span.end, span, "killed", value)
        for name in ("wire", "sheet")
        for span, value in ((first, 4), (second, 4), (second, 5), (second, 6))
    ]
    fact = Fact("f", "killed", "killed · men", "agree", "", tuple(claims))
    chosen = opened(Event("e", "E", reports), 80, 24)
    chosen = replace(chosen, comparison=replace(chosen.comparison, facts=(fact,)), row=0)
    assert with_sources(chosen).splitlines() == [
        "killed · men: agree",
        "- 4: “The crane killed four men.” — The Wire, wire:0-26",
        "- 5, 6: “Four men, all of them welders, died.” — The Wire, wire:27-63",
        "- 4: as wire:0-26 — sheet:0-26",
        "- 5, 6: as wire:27-63 — sheet:27-63",
        "The Wire: https://wire.example/1",
    ]


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_what_is_copied_acts_on_no_terminal(read: Callable[[int, int], Reading], name: str) -> None:
    plain = to_dispute(read(120, 40), 1)
    fact = plain.comparison.facts[0]
    claims = tuple(replace(claim, attribution=PAYLOADS[name], quote=PAYLOADS[name]) for claim in fact.claims)
    articles = tuple(replace(article, outlet=PAYLOADS[name], url=PAYLOADS[name]) for article in plain.articles)
    hostile = replace(fact, label=PAYLOADS[name], reason=PAYLOADS[name], claims=claims)
    event = replace(plain.event, articles=articles)
    chosen = replace(plain, comparison=replace(plain.comparison, event=event, facts=(hostile,)))
    for text in (quote(chosen), with_sources(chosen)):
        assert text
        assert not RAW.findall(text.replace("\n", ""))
    assert len(with_sources(chosen).splitlines()) == 1 + len(claims) + sum(bool(article.url) for article in articles)


def test_outside_tmux_a_text_is_written_once() -> None:
    assert sequence("Zürich 東\n", tmux=False) == ("\x1b]52;c;WsO8cmljaCDmnbEK\x1b\\", 12)


def test_within_tmux_it_is_also_passed_through() -> None:
    written, _ = sequence("x", tmux=True)
    plain, through = written[: len("\x1b]52;c;eA==\x1b\\")], written[len("\x1b]52;c;eA==\x1b\\") :]
    assert taken(plain) == ["x"]
    assert through == "\x1bPtmux;\x1b\x1b]52;c;eA==\x1b\x1b\\\x1b\\"


def test_a_long_text_is_cut_at_a_whole_character_and_kept_whole_in_the_file(tmp_path: Path) -> None:
    done = copied("東" * 60_000, {"HOME": str(tmp_path)})
    assert len(done.sequence) <= MOST
    assert set(taken(done.sequence)[0]) == {"東"}
    told = done.told(200, "東" * 60_000)
    assert told.startswith("copied “東")
    assert f"…” (of 180,000 bytes the first {done.sent:,}) to the terminal's clipboard and to ~/" in told
    assert Path(done.path).read_text("utf-8") == "東" * 60_000


def test_the_file_is_its_owners_alone_and_written_in_one_step(tmp_path: Path) -> None:
    for text in ("first", "second"):
        done = copied(text, {"XDG_STATE_HOME": str(tmp_path / "state"), "HOME": "/nowhere"})
        assert done.path == str(tmp_path / "state" / "crossread" / "clip.txt")
    assert Path(done.path).read_text() == "second"
    assert stat.S_IMODE(os.stat(done.path).st_mode) == 0o600
    assert os.listdir(tmp_path / "state" / "crossread") == ["clip.txt"]


def test_what_a_killed_session_left_half_written_is_swept_and_what_is_being_written_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "crossread"
    folder.mkdir()
    for name, age in ((".clip-old", 3600), (".clip-now", 0), ("places.json", 3600)):
        (folder / name).write_text("half")
        os.utime(folder / name, (time.time() - age,) * 2)
    copied("words", {"XDG_STATE_HOME": str(tmp_path)})
    assert sorted(path.name for path in folder.iterdir()) == [".clip-now", "clip.txt", "places.json"]


def test_a_link_in_the_files_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "crossread").mkdir()
    precious = tmp_path / "precious"
    precious.write_text("kept")
    (tmp_path / "crossread" / "clip.txt").symlink_to(precious)
    copied("new", {"XDG_STATE_HOME": str(tmp_path)})
    assert precious.read_text() == "kept"


def test_where_no_file_can_be_written_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "crossread").write_text("in the way")
    told = copied("x", {"XDG_STATE_HOME": str(tmp_path), "TMUX": "/tmp/t,1,0"}).told(80, "x")
    assert told == "copied “x” (clipboard in tmux: set -s set-clipboard on), no file: file exists"
    told = copied("x", {}).told(90, "x")
    assert told == "copied “x” to the terminal's clipboard and to no file: there is no home folder"


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({"XDG_STATE_HOME": "/s", "HOME": "/h"}, "/s/crossread/clip.txt"),
        ({"XDG_STATE_HOME": "s", "HOME": "/h"}, "/h/.local/state/crossread/clip.txt"),
        ({"HOME": "h"}, ""),
    ],
)
def test_where_the_file_is(environ: dict[str, str], path: str) -> None:
    assert clip_path(environ) == path


def test_what_is_told_fits_a_narrow_screen(tmp_path: Path) -> None:
    inside, outside = ({"HOME": str(tmp_path), "TMUX": tmux} for tmux in ("/tmp/t,1,0", ""))
    words = "“Nobody was hurt when the crane fell on the hall, the mayor said."
    there, needs = "~/.local/state/crossread/clip.txt", "set -s set-clipboard on"
    told = {width: copied("x", inside).told(width, words) for width in (160, 112, 72)}
    whole = f"to the terminal's clipboard, which in tmux needs `{needs}`, and to {there}"
    assert told[160] == f"copied “Nobody was hurt when the crane…” {whole}"
    assert told[112] == f"copied “Nobody was hurt…” (clipboard in tmux: {needs}) and {there}"
    assert told[72] == f"copied “Nobody was hurt…” (tmux: {needs}), …/clip.txt"
    told = {width: copied("x", outside).told(width, words) for width in (112, 72)}
    assert told[112] == f"copied “Nobody was hurt when the crane…” to the terminal's clipboard and to {there}"
    assert told[72] == f"copied “Nobody was…” to clipboard and {there}"


def test_a_link_is_shown_whole(tmp_path: Path) -> None:
    told = copied("x", {"HOME": str(tmp_path)}).told(72, "--at harbour-post:1093", whole=True)
    assert told == "copied --at harbour-post:1093 to clipboard, …/clip.txt"


@pytest.mark.parametrize(
    ("text", "width", "told"),
    [("“One two", 20, "“One two”"), ("One two", 8, "“One…”"), ("Incomprehensibly", 9, "“Incomp…”"), ("", 9, "“”")],
)
def test_the_first_words_are_whole_ones(text: str, width: int, told: str) -> None:
    assert begun(text, width) == told


async def test_keys_copy_and_the_footer_tells(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("TMUX", raising=False)
    written: list[str] = []
    monkeypatch.setattr(Reader, "on_to_terminal", lambda self, message: written.append(message.sequence))
    async with reader.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await pilot.press("x", "Y")
        assert rows_of(pilot)[-1].startswith(" copied fact 1/3 · killed · ferry to ")
        assert (tmp_path / "crossread" / "clip.txt").read_text("utf-8").startswith("killed · ferry: conflict")
        await pilot.press("y")
        await pilot.pause()
        assert taken("".join(written))[1].startswith("“At least 14 people")
    assert ToTerminal("x").sequence == "x"


async def test_what_is_copied_of_a_fact_is_told_by_its_place_where_its_name_has_no_room(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMUX", "/tmp/t,1,0")
    monkeypatch.setenv("XDG_STATE_HOME", f"/nowhere/{'x' * 40}")
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("Y")
        assert rows_of(pilot)[-1].startswith(" copied fact 1/3 (")
        await pilot.press("V", "3", "V", "2", "}", "Y")
        assert rows_of(pilot)[-1].startswith(" copied a fact that is not listed (")


async def test_of_a_link_the_place_alone_is_shown_where_the_whole_has_no_room(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMUX", "/tmp/t,1,0")  # the name of a socket, which nobody opens
    async with reader.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("@")
        assert rows_of(pilot)[-1].startswith(" copied --at wire:0 (tmux: ")
        assert "…/clip.txt  ? help" in rows_of(pilot)[-1]
        await pilot.resize_terminal(160, 24)
        await pilot.press("@")
        assert rows_of(pilot)[-1].startswith(" copied crossread ferry --at wire:0 ")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("TMUX", "NO_COLOR", "LC_ALL")}
    return {**kept, "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}


def test_the_bytes_reach_a_terminal(environment: dict[str, str], tmp_path: Path) -> None:
    with PseudoTerminal(command(EVENT), environment, (120, 40)) as screen:
        screen.wait_for("conflict")
        screen.press("x")
        screen.wait_for("dispute 1/")
        screen.press("Y")
        screen.wait_for("copied fact 1/")
        kept = (tmp_path / "crossread" / "clip.txt").read_text("utf-8")
        assert taken(screen.raw.decode("utf-8", "replace")) == [kept]
        screen.press("q")
        assert screen.wait_for_end() == 0


@pytest.mark.skipif(not TMUX, reason="needs tmux")
@pytest.mark.parametrize("setting", ["on", "external"])
def test_in_tmux_the_buffer_is_filled_where_it_is_allowed_and_the_message_is_true(
    environment: dict[str, str], tmp_path: Path, setting: str
) -> None:
    with Tmux(command(EVENT), environment, (120, 40)) as terminal:
        terminal.run("set-option", "-s", "set-clipboard", setting)
        terminal.wait_for("✗ conflict")
        terminal.press("x")
        terminal.wait_for("dispute 1/")
        terminal.press("y")
        terminal.wait_for("copied “", "tmux: set -s set-clipboard on), …/clip.txt  ? help")
        kept = (tmp_path / "crossread" / "clip.txt").read_text("utf-8")
        assert kept.startswith("“")
        if setting == "on":
            assert terminal.run("show-buffer") == kept
        else:
            assert terminal.run("list-buffers") == ""
