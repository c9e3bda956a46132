"""The shortest sequence that brings the terminal's cursor to a cell."""

Place = tuple[int, int]
"""Column and row, from 0."""


def move(here: Place | None, there: Place) -> str:
    """From one cell to another; from None, an unknown place, too."""
    x, y = there
    ways = [f"\x1b[{y + 1}{f';{x + 1}' * (x > 0)}H"]
    if here == there:
        return ""
    if here:
        down = y - here[1]
        vertical = "" if not down else f"\x1b[{_count(abs(down))}{'B' if down > 0 else 'A'}"
        ways += [vertical + way for way in _along(here[0], x)]
    return min(ways, key=len)


def _along(here: int, there: int) -> list[str]:
    if here == there:
        return [""]
    ways = [f"\x1b[{_count(there + 1)}G"]
    if there > here:
        ways.append(f"\x1b[{_count(there - here)}C")
    else:
        ways.append("\b" * (here - there))
    if not there:
        ways.append("\r")
    return ways


def _count(number: int) -> str:
    return str(number) if number != 1 else ""
