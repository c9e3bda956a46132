"""Which reports of an event the reader wants to see, and in which order."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from crossread.model import Article, Event


@dataclass(frozen=True, slots=True)
class Selection:
    """A choice among the reports of an event, by their ids; reports that it does not know are shown, at the end."""

    order: tuple[str, ...] = ()
    """The reports in the order wanted; none for that of the event."""
    hidden: frozenset[str] = frozenset()
    """Reports that are not shown and not compared."""

    def arranged(self, event: Event) -> tuple[Article, ...]:
        """All reports of the event in the order wanted, the hidden ones among them."""
        places = {name: n for n, name in enumerate(self.order)}
        return tuple(sorted(event.articles, key=lambda article: places.get(article.id, len(places))))

    def of(self, event: Event) -> Event:
        """The event with the reports that are wanted; with all of them where none would be left."""
        articles = tuple(article for article in self.arranged(event) if article.id not in self.hidden)
        return event if articles in ((), event.articles) else replace(event, articles=articles)

    def turned(self, name: str) -> "Selection":
        """With that report shown if it was hidden, hidden if it was shown."""
        return replace(self, hidden=self.hidden ^ {name})

    def moved(self, event: Event, place: int, by: int) -> "Selection":
        """With the report at a place of the order so many places further on, as far as there are places."""
        names = [article.id for article in self.arranged(event)]
        names.insert(max(0, min(len(names) - 1, place + by)), names.pop(place))
        return replace(self, order=tuple(names))


EVERYTHING = Selection()


class Shelf:
    """The files of an event, of which the reader sees what is selected."""

    def __init__(
        self, load: Callable[[], Event], selection: Selection = EVERYTHING, *, everything: bool = False
    ) -> None:
        """`selection` is the reader's choice; with `everything` all reports are shown until there is another one."""
        self._load = load
        self.selection = EVERYTHING if everything else selection
        self.remembered = selection
        """What the reader chose last, in this session or in one before."""
        self.whole = Event("", "")
        """The event with all its reports, as it was read last."""

    def read(self) -> Event:
        """Read the files, in any thread; returns the event with all its reports."""
        return self._load()

    def put(self, whole: Event) -> Event:
        """Keep an event that has been read; returns it as it is wanted."""
        self.whole = whole
        return self.selection.of(whole)

    def select(self, selection: Selection) -> Event:
        """Want other reports; returns the event with them."""
        self.selection = self.remembered = selection
        return selection.of(self.whole)

    @property
    def aside(self) -> int:
        """How many reports are not shown."""
        return len(self.whole.articles) - len(self.selection.of(self.whole).articles)
