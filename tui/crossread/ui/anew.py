"""The files of an event read again: what changed is shown, and the reader stays where the text is."""

from dataclasses import replace

from crossread.model import Event
from crossread.ui.reading import Reading, opened
from crossread.ui.returns import gone_to, spot_of


def reloaded(reading: Reading, event: Event) -> Reading:
    """The state with the event as it is now; the same one, with a note, where nothing has changed or can be read."""
    if event == reading.event:
        return reading.said("nothing has changed")
    if not event.articles:
        return reading.said("nothing can be read there any more: what is shown stays")
    fresh = opened(event, reading.width, reading.height, hints=reading.hints)
    pinned = reading.articles[reading.pinned].id if reading.pinned >= 0 else ""
    kept = replace(
        fresh,
        dense=reading.dense,
        facts_wanted=reading.facts_wanted,
        aligned=reading.aligned,
        in_step=reading.in_step,
        trail=reading.trail.without_stops(),
        threshold=reading.threshold,
        formulas=reading.formulas,
        waiting=reading.waiting,
        pinned=next((n for n, article in enumerate(event.articles) if article.id == pinned), -1),
    )
    spot = spot_of(replace(reading, stop=None))
    return (gone_to(kept, spot) if spot else kept).said(_changes(reading.event, event))


def _changes(before: Event, after: Event) -> str:
    """`read again: 2 reports changed, 1 new, 1 gone`."""
    old = {article.id: article for article in before.articles}
    new = {article.id: article for article in after.articles}
    changed = sum(old[name] != new[name] for name in old.keys() & new.keys())
    parts = [
        f"{changed} report{'s' * (changed != 1)} changed" if changed else "",
        f"{len(new.keys() - old.keys())} new" if new.keys() - old.keys() else "",
        f"{len(old.keys() - new.keys())} gone" if old.keys() - new.keys() else "",
    ]
    return f"read again: {', '.join(filter(None, parts)) or 'the order or the title changed'}"
