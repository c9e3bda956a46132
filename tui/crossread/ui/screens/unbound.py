"""What is said of a key that does nothing where it is pressed."""

from textual import events

from crossread.ui.dress import Dress
from crossread.ui.keys import Key, key_name


def does_nothing(event: events.Key, dress: Dress, key: Key, does: str) -> str:
    """`t does nothing here · ? lists the keys`; `key` is the one that `does` what helps."""
    pressed = event.character if event.character and event.is_printable else key_name(event.key)
    (helpful,) = dress.keys((key,))
    helps = f" · {key_name(helpful.keys[0])} {does}" if helpful.keys else ""
    return dress.signs.keyed(f"{pressed} does nothing here{helps}")
