"""The picture of the README, made by the reader itself.

`python tests/picture.py` opens the sample event at 120x40, goes to the first dispute and stores what the screen shows.
"""

import asyncio
import re
from pathlib import Path

from crossread.ingest import library
from crossread.ui.app import Reader
from crossread.ui.dress import dressed
from crossread.ui.manners import Manners

PROJECT = Path(__file__).resolve().parent.parent
EVENT = PROJECT / "corpus" / "iran-pakistan-2024"
PICTURE = PROJECT / ".readme" / "reader.svg"
SIZE = (120, 40)
REMOTE_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich's picture fetches its font from a server; any fixed-width font does."""


async def picture() -> str:
    """The screen as SVG, after the reader has compared and lined up the first dispute."""
    app = Reader(
        library([EVENT]),
        dress=dressed(Manners(mouse=False, color=True, unicode=True), environ={"COLORTERM": "truecolor"}),
    )
    async with app.run_test(size=SIZE) as pilot:
        while not app.screen.reading.comparison.facts:
            await pilot.pause(0.05)
        await pilot.press("escape", "x")
        await pilot.pause()
        return REMOTE_FONT.sub("", app.export_screenshot(title="crossread"))


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(asyncio.run(picture()), "utf-8")
