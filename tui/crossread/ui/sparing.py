"""An app that sends its terminal only what changed; where that cannot be, Textual's own way is taken for good."""

import os
from collections.abc import Mapping
from typing import Any, TypeVar

from rich.color import ColorSystem
from rich.console import RenderableType
from textual import events
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.screen import Screen

from crossread.ui.messages import Redraw
from crossread.ui.wire.painter import Painter, erases_in_color

T = TypeVar("T")

PATIENCE = 0.05
"""Seconds after a change of size within which Textual has painted, if it does: its own timer takes a sixth of it."""

KNOWN = 8
"""The Textual version of which the private names used here are known: `App._display`, `Screen._compositor` with the
type of its updates, and `NAMES`."""

NAMES = ("_display", "_batch_count", "_driver", "_running", "_closed", "_begin_update", "_end_update")
"""Private names of an app; where one is missing, Textual's own painter is taken."""

COLORS = {"standard": ColorSystem.STANDARD, "256": ColorSystem.EIGHT_BIT}
"""What Rich calls the colours of a terminal; all others can be sent any colour."""

SHOW_CURSOR = "\x1b[?25h"
"""Textual hides the terminal's cursor when it starts and after Ctrl-Z."""

VARIABLE = "CROSSREAD_FAST_PAINT"

MULTIPLEXERS = ("TMUX", "STY")
"""Set inside tmux and GNU screen, where a terminal that comes back may be another one."""


def wants_stock(environ: Mapping[str, str]) -> bool:
    """Whether `CROSSREAD_FAST_PAINT` turns the sparing painter off."""
    return environ.get(VARIABLE, "").strip().lower() in ("0", "no", "off", "false")


class SparingApp(App[T]):
    """Textual writes each part of the screen anew that was touched, with every style in full: 18 KB for a step of three
    columns at 120x40. This one writes what differs from the picture before, 1 KB (measured, Textual 8.2.8).
    """

    def __init__(self, *, stock: bool = False, shows_cursor: bool = False, **settings: Any) -> None:
        super().__init__(**settings)
        self._shows_cursor = shows_cursor
        colors = COLORS.get(self.console.color_system or "", ColorSystem.TRUECOLOR)
        known = all(hasattr(self, name) for name in NAMES)
        sparing = known and not stock
        self._painter = Painter(colors, erases_in_color=erases_in_color(os.environ)) if sparing else None

    def check_painter(self) -> None:
        """Give the painter up where this Textual is not the one that it was made for, or does not say which it is."""
        from importlib import metadata  # takes as long as a frame: not before the first one

        try:
            version = metadata.version("textual")
        except metadata.PackageNotFoundError:
            version = ""
        if version.partition(".")[0] != str(KNOWN):
            self._painter = None

    def repaint(self) -> None:
        """Send the whole picture: whatever stands on the terminal is not ours."""
        if self._painter:
            self._painter.forget()
        self.refresh(layout=True)

    def on_resize(self, _event: events.Resize) -> None:
        """A terminal that was resized, or that the reader comes back to after Ctrl-Z, shows nobody knows what.

        Textual paints after it only where the size is another one.
        """
        if self._shows_cursor and self._driver and not self.is_headless:
            self._driver.write(SHOW_CURSOR)
        if self._painter:
            self._painter.forget()
            self.set_timer(PATIENCE, self._painted_at_all)

    def _painted_at_all(self) -> None:
        if self._painter and not self._painter.shows:
            self.refresh(layout=True)

    def on_redraw(self, _message: Redraw) -> None:
        """Ctrl-L."""
        self.repaint()

    def on_app_focus(self, _event: events.AppFocus) -> None:
        """Inside a multiplexer the terminal may have been taken away and another one given."""
        if any(os.environ.get(name) for name in MULTIPLEXERS):
            self.repaint()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Send the terminal a picture; `renderable` is what Textual would send."""
        driver = self._driver
        if not self._painter or self._batch_count or not driver or self.is_headless or driver.is_inline:
            super()._display(screen, renderable)
        elif renderable is None:
            self.post_display_hook()
        elif not isinstance(renderable, CompositorUpdate):
            super()._display(screen, renderable)
            self._painter.forget()
        elif (changes := self._changes(self._painter, screen)) is None:
            super()._display(screen, renderable)
        else:
            if changes and self._running and not self._closed:
                self._begin_update()
                driver.write(changes)
                self._end_update()
                driver.flush()
            self.post_display_hook()

    def _changes(self, painter: Painter, screen: Screen[Any]) -> str | None:
        """What to send; None, now and for good, where the painter fails, whatever it was that it did not know."""
        try:
            rows = screen._compositor.render_strips()
            cursor = self.screen.outer_size.clamp_offset(self.cursor_position)
            return painter.sent(rows, screen.outer_size.width, (cursor.x, cursor.y))
        except Exception:  # noqa: BLE001 - nothing was sent yet, and Textual's own painter goes on from here
            self._painter = None
            return None
