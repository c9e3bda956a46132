"""On which day an event was: days bound to its noun or verb, not those that merely stand near."""

from collections.abc import Iterator
from dataclasses import replace

from crossread.engine.facts.act_days import acts, day_of_act, day_of_charge
from crossread.engine.facts.bound_days import Bound, bound_day
from crossread.engine.facts.captures import captures, day_of_capture
from crossread.engine.facts.counted_days import days_away, next_days_of
from crossread.engine.facts.happening_verbs import happening_verbs
from crossread.engine.facts.lead_days import bound_by_lead, of_lead, tells
from crossread.engine.facts.reading import Reading
from crossread.engine.facts.said_days import of_no_event, said_day
from crossread.engine.facts.sightings import Sighting, sighting
from crossread.engine.facts.taken_back import day_of_end, taken_back


def event_dates(reading: Reading, kinds: frozenset[str], *, by_lead: bool = False) -> Iterator[Sighting]:
    """The days of events of these families, as ISO dates, with the words that name them.

    Where no report has a date, a weekday is told by its name. `by_lead`: the reports are about something that no word
    list knows, and the one day that a lead names is its day.
    """
    told: list[Bound] = []
    rescues = taken_back(reading, kinds)
    caught = captures(reading)
    followed = acts(reading)
    ends = [*rescues, *caught]
    verbs = [verb for verb in happening_verbs(reading, kinds) if not any(verb.overlaps(other) for other in ends)]
    lead_days = {when.first for when in reading.times_in(reading.lead) if tells(reading, when)}
    for when in reading.times:
        name = said_day(reading, when)
        if name and not of_no_event(reading, when, kinds):
            found = (
                day_of_end(reading, when, name, rescues, verbs)
                or day_of_charge(reading, when, name, followed)
                or bound_day(reading, when, name, kinds, verbs)
                or day_of_capture(reading, when, name, caught)
                or day_of_act(reading, when, name, followed)
            )
            if not found and len(lead_days) == 1 and of_lead(reading, when):
                found = bound_by_lead(reading, when, name, kinds, by_lead=by_lead)
            if found:
                told.append(found)
    yield from next_days_of(reading, kinds, told)
    yield from days_away(reading, kinds, verbs)
    for bound in told:
        made = sighting(reading, "date", bound.span, bound.name, mention=bound.mention, when=bound.when)
        adrift = reading.adrift and bound.when.bare
        yield replace(made, besides=bound.besides, weak=bound.weak, part=bound.part, word=bound.word, adrift=adrift)
