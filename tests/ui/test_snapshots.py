"""A few whole screens, looked at by a person and kept: what no single assertion sees, a reader of this change does.

`RENEW=1 python -m pytest tests/ui/test_snapshots.py` writes them anew; then look at the difference.
"""

import os
from pathlib import Path

import pytest

from crossread.ingest import Library
from crossread.model import Comparison
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.paint.look import ASCII, DARK, UNICODE, Signs
from ui.conftest import within
from ui.driving import ready, rows_of

FOLDER = Path(__file__).parent / "snapshots"

SCREENS: dict[str, tuple[tuple[int, int], list[str], Signs]] = {
    "80x24 a dispute": ((80, 24), ["x"], UNICODE),
    "120x40 a dispute": ((120, 40), ["x"], UNICODE),
    "200x50 a dispute": ((200, 50), ["x"], UNICODE),
    "120x40 in the table": ((120, 40), ["shift+tab", "j"], UNICODE),
    "80x24 a dispute in ascii": ((80, 24), ["x"], ASCII),
    "80x24 detail": ((80, 24), ["x", "i", "j"], UNICODE),
    "80x24 reports": ((80, 24), ["e", "j", "x"], UNICODE),
    "80x24 help with words": ((80, 24), ["?", "&", *"fact", "enter"], UNICODE),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_is_as_it_was(
    name: str, library: Library, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossread.ui.screens.comparing.compare_event", lambda event, _: within(comparison, event))
    size, keys, signs = SCREENS[name]
    async with Reader(library, dress=Dress(DARK, signs)).run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        seen = "".join(f"{row.rstrip()}\n" for row in rows_of(pilot))
    file = FOLDER / f"{name.replace(' ', '-')}.txt"
    if os.environ.get("RENEW"):
        FOLDER.mkdir(exist_ok=True)
        file.write_text(seen, "utf-8")
    assert seen == file.read_text("utf-8")


def test_there_are_fewer_than_a_dozen_and_none_that_nobody_takes() -> None:
    files = {path.stem for path in FOLDER.glob("*")}
    assert files == {name.replace(" ", "-") for name in SCREENS}
    assert len(files) < 12
