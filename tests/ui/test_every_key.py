"""Every key of the reader does what the list of keys says: one behaviour for each, and none without."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from textual.pilot import Pilot

from crossread.ui.app import INTERRUPTED, Reader
from crossread.ui.keys import READING, Key, bindings
from crossread.ui.reading import Reading
from crossread.ui.screens.page import PageScreen
from crossread.ui.screens.palette import PaletteScreen
from crossread.ui.screens.reading import ReadingScreen
from ui.driving import reading_of, ready, rows_of, text_of, wait_until

ELSEWHERE = {"suspend": "tests/terminal stops the program at a real terminal and brings it back"}
"""Keys that only a real terminal can show, with where that is done."""


@dataclass(frozen=True)
class Seen:
    """What a key left behind."""

    pilot: "Pilot[int]"
    before: Reading

    @property
    def now(self) -> Reading:
        return reading_of(self.pilot)

    @property
    def footer(self) -> str:
        return rows_of(self.pilot)[-1]

    def page(self, words: str) -> bool:
        """Whether a page over the reports shows these words."""
        return isinstance(self.pilot.app.screen, PageScreen) and words in text_of(self.pilot)

    def chosen(self, kind: str) -> bool:
        """Whether something of that kind is chosen, and is in view."""
        stop = self.now.stop
        return bool(stop and stop.kind == kind and self.now.row_on_screen(stop.article, stop.span.start) is not None)

    def level(self) -> bool:
        """Whether what is lined up stands on one row."""
        places = self.now.places.items()
        rows = {self.now.row_on_screen(article, place.start) for article, place in places} - {None}
        return len(places) > 1 and len(rows) == 1


@dataclass(frozen=True)
class Case:
    """What is pressed before a key, and what has to be true after it and not before."""

    done: Callable[[Seen], object]
    before: tuple[str, ...] = ()
    size: tuple[int, int] = (120, 40)
    press: tuple[str, ...] = field(default=())
    """What is pressed after the key, where it asks for more."""


LOW = (40, 12)

BEHAVIOURS: dict[str, Case] = {
    "scroll.down": Case(lambda s: s.now.tops[0] == 1, size=LOW),
    "scroll.up": Case(lambda s: s.now.tops[0] == s.before.tops[0] - 1, ("3", "j"), LOW),
    "scroll.half_down": Case(lambda s: s.now.tops[0] == s.now.plan.text_rows // 2, size=LOW),
    "scroll.half_up": Case(lambda s: s.now.tops[0] == s.before.tops[0] - s.now.plan.text_rows // 2, ("9", "j"), LOW),
    "scroll.page_down": Case(lambda s: s.now.tops[0] == s.now.plan.text_rows - 1, size=LOW),
    "scroll.page_up": Case(lambda s: s.now.tops[0] == s.before.tops[0] - s.now.plan.text_rows + 1, ("9", "j"), LOW),
    "scroll.start": Case(lambda s: s.now.tops[0] == 0, ("9", "j"), LOW),
    "scroll.end": Case(lambda s: "100%" in rows_of(s.pilot)[0], size=LOW),
    "scroll.percent": Case(lambda s: 0 < s.now.tops[0] < 20, ("5", "0"), LOW),
    "column.left": Case(lambda s: s.now.focus == 0, ("l",)),
    "column.right": Case(lambda s: s.now.focus == 1),
    "column.next": Case(lambda s: s.now.in_table, ("l", "l", "l")),
    "column.previous": Case(lambda s: s.now.in_table),
    "column.rotate_right": Case(lambda s: s.now.sheet and s.now.sheet.shown == (1, 2, 3)),
    "column.rotate_left": Case(lambda s: s.now.sheet and s.now.sheet.shown == (0, 1, 3)),
    "column.pin": Case(lambda s: s.now.pinned == 1 and "*2 The Daily" in rows_of(s.pilot)[1][:14], ("l",)),
    "passage.next": Case(lambda s: s.chosen("passage") and "passage 1/3" in rows_of(s.pilot)[1]),
    "passage.previous": Case(lambda s: s.chosen("passage") and "went round" in s.footer),
    "claim.next": Case(lambda s: s.chosen("claim") and "claim 1/3" in rows_of(s.pilot)[1]),
    "claim.previous": Case(lambda s: s.chosen("claim") and "went round" in s.footer),
    "alone.next": Case(lambda s: s.chosen("unmatched")),
    "alone.previous": Case(lambda s: s.chosen("unmatched") and "went round" in s.footer),
    "left_out.next": Case(lambda s: s.chosen("left out") and "not found in report 4" in s.footer, ("4", "tab")),
    "left_out.previous": Case(lambda s: s.chosen("left out") and "not found in report 4" in s.footer, ("4", "tab")),
    "line_up": Case(lambda s: s.level() and "lined up on the passage" in s.footer, ("]", "]")),
    "wordings": Case(lambda s: s.page("120 people on board"), ("]",)),
    "closest": Case(lambda s: s.page("Closest sentences"), ("]",)),
    "alone.list": Case(lambda s: s.page("no like sentence found")),
    "fact.next_dispute": Case(lambda s: s.level() and "dispute 1/2" in s.footer),
    "fact.previous_dispute": Case(lambda s: s.level() and "dispute 1/2" in s.footer, ("x", "x")),
    "fact.detail": Case(lambda s: s.page("the coast guard")),
    "fact.unread": Case(lambda s: s.page("Numbers")),
    "fact.filter": Case(lambda s: s.now.listed == (2,), press=(*"doctors", "enter")),
    "fact.verdict": Case(lambda s: s.now.listed != s.before.listed),
    "fact.kind": Case(lambda s: len(s.now.listed) == 1),
    "fact.sort": Case(lambda s: s.now.listing != s.before.listing),
    "fact.all": Case(lambda s: s.now.listed == (0, 1, 2), ("V",)),
    "fact.table": Case(lambda s: s.page("= agree")),
    "fact.panel": Case(lambda s: "Facts" not in text_of(s.pilot)),
    "search": Case(lambda s: s.chosen("hit") and "hit 1/3 in 3 reports" in s.footer, press=(*"quay", "enter")),
    "search.alike": Case(lambda s: s.chosen("hit") and "hit 1/3" in s.footer, press=(*"inspektion", "enter")),
    "search.next": Case(lambda s: "hit 2/3" in s.footer, ("/", *"quay", "enter")),
    "search.previous": Case(lambda s: "hit 3/3" in s.footer, ("/", *"quay", "enter")),
    "mark.set": Case(lambda s: "marked a" in s.footer, press=("a",)),
    "mark.go": Case(lambda s: "mark a" in s.footer and s.now.focus == 0, ("m", "a", "l", "]"), press=("a",)),
    "jump.back": Case(lambda s: s.now.stop is None and "place 1/" in s.footer, ("x",)),
    "jump.forward": Case(lambda s: s.now.stop and "place 2/2" in s.footer, ("x", "H")),
    "view.aligned": Case(lambda s: not s.now.aligned and "free rows" in rows_of(s.pilot)[0]),
    "view.step": Case(lambda s: not s.now.in_step and "each alone" in rows_of(s.pilot)[0]),
    "view.columns": Case(lambda s: "2 The Daily" in rows_of(s.pilot)[1], size=(80, 24)),
    "view.looser": Case(lambda s: s.now.threshold is not None and s.now.threshold < 0.7),
    "view.stricter": Case(lambda s: s.now.threshold is not None and s.now.threshold > 0.5),
    "view.formulas": Case(lambda s: s.now.formulas and "formulas and bare names among them" in s.footer),
    "view.mouse": Case(lambda s: "the mouse stays where it is: this is no terminal" in s.footer),
    "view.redraw": Case(lambda s: "Port Alder" in text_of(s.pilot)),
    "copy.quote": Case(lambda s: "copied “" in s.footer, ("]",)),
    "copy.link": Case(lambda s: "crossread ferry --at wire:0" in s.footer),
    "copy.sources": Case(lambda s: "copied fact 1/3 · killed" in s.footer),
    "reports": Case(lambda s: s.page("Round-up")),
    "problems": Case(lambda s: "nothing is wrong" in s.footer),
    "reload": Case(lambda s: "nothing has changed" in s.footer),
    "palette": Case(lambda s: isinstance(s.pilot.app.screen, PaletteScreen)),
    "help": Case(lambda s: s.page("A number before a key repeats it")),
    "close": Case(lambda s: not s.now.query and "hit" not in rows_of(s.pilot)[1], ("/", *"quay", "enter")),
    "quit": Case(lambda s: s.pilot.app.return_value == 0),
    "interrupt": Case(lambda s: s.pilot.app.return_value == INTERRUPTED),
}

LEAVING = {"quit", "interrupt"}


def test_every_key_has_a_behaviour_and_every_behaviour_a_key() -> None:
    assert {key.id for key in READING} == BEHAVIOURS.keys() | ELSEWHERE.keys()


def test_other_keys_for_the_same_do_the_same() -> None:
    bound = {binding.id: binding.key.split(",") for binding in bindings(READING)}  # type: ignore[union-attr] # all are
    assert all(bound[key.id] == list(key.keys) for key in READING)


@pytest.mark.parametrize("key", [key for key in READING if key.id in BEHAVIOURS], ids=lambda key: key.id)
async def test_a_key_does_what_the_list_says(reader: Reader, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    case = BEHAVIOURS[key.id]
    async with reader.run_test(size=case.size) as pilot:
        await ready(pilot)
        await pilot.press(*case.before)
        seen = Seen(pilot, reading_of(pilot))
        drawn: list[dict[str, bool]] = []
        if key.id == "view.redraw":
            monkeypatch.setattr(ReadingScreen, "refresh", lambda *_regions, **how: drawn.append(how))
        else:
            assert not case.done(seen)
        await pilot.press(key.keys[0], *case.press)
        if key.id not in LEAVING:
            await wait_until(pilot, lambda: case.done(seen))
        assert key.id != "view.redraw" or any(how.get("layout") for how in drawn)
    assert key.id not in LEAVING or case.done(seen)
