"""What is remembered from one session to the next: where each event was left. Nothing here ever keeps from reading."""

import contextlib
import errno
import fcntl
import json
import os
import stat
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field

FILE = "places.json"
HINTS = "hints.txt"
LOCK = "places.lock"
TEMPORARY = "places-"
"""How the names of files in the making begin: those left by a session that was killed are swept."""

MOST_EVENTS = 500
"""Events that are remembered; of more, those read longest ago are forgotten."""

MOST_BYTES = 1_000_000
"""A file of more is none of ours: 500 places take a tenth of it."""

LONGEST = 1000
"""Code points of an id that are kept."""

PATIENCE = 2.0
"""Seconds that another session may write, a hundred times what it takes; then the reader leaves without being
remembered."""

NUMBER_MOST = 10**9

MOST_MARKS = 100
"""Marks of one event: more than there are keys for them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event was left."""

    article: str
    offset: int
    """Code points of the article's text."""
    row: int = 0
    """The row of the screen's text on which the offset stood."""
    fact: str = ""
    """Id of the fact that was chosen; empty for none."""
    order: tuple[str, ...] = ()
    """Ids of the reports in the order that the reader wants; none for that of the event."""
    hidden: tuple[str, ...] = ()
    """Ids of the reports that the reader leaves out."""
    marks: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """Article and offset of each place that is marked, by letter."""


def state_folder(environ: Mapping[str, str]) -> str:
    """The user's state folder for crossread by the XDG rules, where a relative setting is ignored; empty without a
    home."""
    base = environ.get("XDG_STATE_HOME", "")
    if not os.path.isabs(base):
        home = environ.get("HOME", "")
        if not os.path.isabs(home):
            return ""
        base = os.path.join(home, ".local", "state")
    return os.path.join(base, "crossread")


class Memory:
    """The places in one folder; sessions that run at the same time lose nothing of each other."""

    def __init__(self, folder: str) -> None:
        """`folder` need not exist; an empty one remembers nothing."""
        self._folder = folder
        self.problem = ""
        """What went wrong last, in words; empty where nothing did."""

    def place(self, event: str) -> Place | None:
        """Where an event was left, None where it is not known. `event` is any name that stays the same."""
        if not self._folder:
            return None
        places: dict[str, Place] | None = {}
        with self._trying("the places of earlier sessions could not be read"):
            places = self._places()
            if places is None:
                with self._alone():
                    places = self._mended()
        return (places or {}).get(event)

    def keep(self, event: str, place: Place) -> None:
        """Remember where an event was left."""
        if not self._folder or len(event) > LONGEST:
            return
        with self._trying("the place could not be saved"), self._alone():
            places = self._mended()
            places.pop(event, None)
            places[event] = place
            self._write(FILE, _told(dict(list(places.items())[-MOST_EVENTS:])))

    def hints(self, known: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the known first hints that are still to be shown: all at first; none where nothing is remembered."""
        if not self._folder:
            return ()
        left: Sequence[str] = ()
        with self._trying("the hints could not be read"):
            text = _read(os.path.join(self._folder, HINTS))
            left = text.decode("utf-8", "replace").split() if text is not None else known
        return tuple(hint for hint in known if hint in left)

    def keep_hints(self, left: tuple[str, ...]) -> None:
        """Remember which of the first hints are left: of those that no session at the same time has done with."""
        if not self._folder:
            return
        with self._trying("the hints could not be saved"), self._alone():
            known = _read(os.path.join(self._folder, HINTS))
            others = known.decode("utf-8", "replace").split() if known is not None else left
            self._write(HINTS, "".join(f"{hint}\n" for hint in left if hint in others))

    def _places(self) -> dict[str, Place] | None:
        """What the file says; None of a broken one. Raises `OSError`."""
        text = _read(os.path.join(self._folder, FILE))
        return {} if text is None else _parsed(text)

    def _mended(self) -> dict[str, Place]:
        """What the file says, to the only one that writes; a broken one is put aside and said. Raises `OSError`."""
        places = self._places()
        if places is not None:
            return places
        path = os.path.join(self._folder, FILE)
        os.replace(path, f"{path}.broken")
        self.problem = f"the places of earlier sessions were broken: put aside as {FILE}.broken"
        return {}

    @contextlib.contextmanager
    def _trying(self, said: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.problem = f"{said}: {error.strerror or type(error).__name__}"

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """The only one that writes; what a killed session left in the making is swept.

        Raises `OSError` where another session writes for longer than `PATIENCE`.
        """
        os.makedirs(self._folder, mode=0o700, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        lock = os.open(os.path.join(self._folder, LOCK), flags, 0o600)
        try:
            _lock(lock)
            for name in os.listdir(self._folder):
                if name.startswith(TEMPORARY):
                    os.unlink(os.path.join(self._folder, name))
            yield
        finally:
            os.close(lock)

    def _write(self, name: str, text: str) -> None:
        """Old or new, never half: a file beside it takes its place when all of it is on the disk."""
        descriptor, path = tempfile.mkstemp(prefix=TEMPORARY, dir=self._folder)
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
        os.replace(path, os.path.join(self._folder, name))


def _lock(descriptor: int) -> None:
    """Lock a file. Raises `OSError` where that cannot be done, after `PATIENCE` at the latest.

    Who waits in the kernel is woken when the lock is free; who only looks again and again may never find it so. The
    wait has a thread of its own, which lasts as long as the other session; closing the descriptor lets the lock go.
    """
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return
    except BlockingIOError:
        taken = threading.Event()

    def wait() -> None:
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            taken.set()

    threading.Thread(target=wait, daemon=True, name="crossread-lock").start()
    if not taken.wait(PATIENCE):
        raise OSError(errno.EWOULDBLOCK, "another session is writing")


def _told(places: Mapping[str, Place]) -> str:
    """The places as they are written, without those read longest ago where all are too many."""
    told = {event: asdict(place) for event, place in places.items()}
    text = _text(told)
    while len(text) > MOST_BYTES and told:
        del told[next(iter(told))]
        text = _text(told)
    return text


def _text(places: Mapping[str, object]) -> str:
    return json.dumps({"version": 1, "places": places}, indent=1)


def _read(path: str) -> bytes | None:
    """The bytes of a file, at most one more than are allowed; None where there is none. Raises `OSError`."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, "not a file")
        return file.read(MOST_BYTES + 1)


def _parsed(text: bytes) -> dict[str, Place] | None:
    """The places that are well-formed; None where the whole is not."""
    if len(text) > MOST_BYTES:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    places = data.get("places") if isinstance(data, dict) else None
    if not isinstance(places, dict):
        return None
    return {event: place for event, raw in places.items() if (place := _place(raw)) is not None}


def _place(raw: object) -> Place | None:
    if not isinstance(raw, dict):
        return None
    article, offset, row, fact = (raw.get(name) for name in ("article", "offset", "row", "fact"))
    if not all(isinstance(name, str) and len(name) <= LONGEST for name in (article, fact)):
        return None
    if not all(type(number) is int and 0 <= number <= NUMBER_MOST for number in (offset, row)):
        return None
    order, hidden = _names(raw.get("order", [])), _names(raw.get("hidden", []))
    return Place(str(article), int(str(offset)), int(str(row)), str(fact), order, hidden, _marks(raw.get("marks", {})))


def _marks(raw: object) -> dict[str, tuple[str, int]]:
    """The marks that are well-formed."""
    if not isinstance(raw, dict) or len(raw) > MOST_MARKS:
        return {}
    return {
        letter: (place[0], place[1])
        for letter, place in raw.items()
        if len(letter) == 1 and isinstance(place, list) and len(place) == 2
        if isinstance(place[0], str) and len(place[0]) <= LONGEST
        if type(place[1]) is int and 0 <= place[1] <= NUMBER_MOST
    }


def _names(raw: object) -> tuple[str, ...]:
    """A list of ids; none of anything else."""
    if not isinstance(raw, list) or not all(isinstance(name, str) and len(name) <= LONGEST for name in raw):
        return ()
    return tuple(raw)
