"""One row made of parts: the event's line above, the keys' line below, the headings between."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from crossread.ui.paint.cells import cut, fit, shown

Part = tuple[str, Style]


def bar(left: Iterable[Part], right: Iterable[Part], width: int, blank: Style, *, rule: str = " ") -> Strip:
    """Parts at the left and at the right in exactly `width` cells; where they do not fit, the left is cut.

    `rule` fills what is between them.
    """
    end = [Segment(shown(text), style) for text, style in right]
    taken = sum(cell_len(segment.text) for segment in end)
    if taken > width:
        end, taken = [], 0
    room = width - taken
    segments = []
    for text, style in left:
        piece = cut(text, room)
        room -= cell_len(piece)
        if piece:
            segments.append(Segment(piece, style))
    return Strip([*segments, *([Segment(rule * room, blank)] if room else []), *end], width)


def keys_bar(note: str, keys: Sequence[tuple[str, str]], width: int, *, styles: tuple[Style, Style, Style]) -> Strip:
    """The note, then as many keys as fit by their order; the last of them stands always.

    `styles` are those of text, of key names and of the note.
    """
    text, key, said = styles
    *first, last = keys
    end = [(f" {last[0]}", key), (f" {last[1]} ", text)]
    room = width - sum(cell_len(shown(part)) for part, _ in end)
    parts: list[Part] = []
    if note:
        piece = fit(f" {note} ", min(room, cell_len(shown(note)) + 2)) if room > 0 else ""
        parts.append((piece, said))
        room -= cell_len(piece)
    for name, does in first:
        size = cell_len(shown(f" {name} {does} "))
        if size > room:
            break
        parts += [(f" {name}", key), (f" {does} ", text)]
        room -= size
    return bar([*parts, *(end if not note or room >= 0 else [])], [], width, text)
