"""What a claim answers beside its event, as the facts are made of it."""

from dataclasses import dataclass, field

from crossread.engine.facts.context import Context

UNNAMED_LENGTH = "length of"
"""Topic of a length of which the words do not say what it is."""

NATION = "from "
"""What the sort of people called by their country begins with."""

LISTED = "on the list of passengers"
ABOARD = "aboard"
"""Topic of people counted as those whom a ship, plane or train carries."""

ATTACKERS = "attackers"
"""Topic of people counted as those who did it: they go by the name that their reports give them."""

CAPACITY = "capacity"
"""Topic of people or seats counted as those for which there is room."""

NO_NOUN = frozenset(("them", "those", "these", "others", "other", "whom", "which", "remaining", "rest"))
"""Words that stand for a noun told before."""

MEMBERS = ("member", "members")
"""`Crew members` are crew."""

ANYBODY = "anybody"
"""Sort of a noun that says nothing of what is counted: `people`."""

FAMILY = "family"
"""Sort of people counted by the family: so many of them are more people."""

AMONG_THEM = "among them"
"""The part that a claim is of some of those told."""
SINGLE = "one person"
"""The part that a claim of one person is, where others are told of as well."""

CONDITION = frozenset(("grave", "light", "discharged"))
"""How the hurt are: of one person reports tell it or leave it out."""
TELLING = CONDITION | {
    "wrecked",
    "partly",
    "housed there",
    "charged",
    "still held",
    "taken",
    "returned",
    "attacker counted",
    "family",
    "hospitalised",
    "identified",
}
"""Limits that say all of what a part is: two parts that have them are one, whatever words are around."""
OF_KIN = ("kin", "kin and another")
"""Limits to one family, and to it with somebody else: `his wife and another woman`."""
DERAILED, OVERTURNED = "derailed", "overturned"
BEFALLEN = frozenset((DERAILED, OVERTURNED))
"""What became of so many vehicles: all to whom it happened, however many of them there are."""
FIRM = (
    TELLING
    | BEFALLEN
    | {
        "over a time",
        "by the hour",
        "everywhere",
        "elsewhere",
        "aftershock",
        "further",
        *OF_KIN,
        "witnessed",
        "required",
        "at large",
        "put to death",
        "of other ships",
        "asked for",
        "paid",
        "each year",
        "for the hurt",
        "one of several",
        "second",
        "third",
        "fourth",
    }
)
"""Limits that two claims must share to meet."""
FIRM_OF_THINGS = FIRM | {AMONG_THEM, "so far"}
"""The same of counted things: `37 of the candidates` are a part of all candidates."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a claim answers, beside the event."""

    topic: str
    """What is counted or measured; two claims of different topics never meet."""
    parts: frozenset[str] = frozenset()
    """What limits the number; empty for the whole."""
    sort: str = ""
    """Sort of people counted, `child`; empty for people in general."""
    further: bool = False
    """`another four`: beside what was told before."""
    near: frozenset[str] = frozenset()
    """The places that the sentences before speak of, where its own names none."""
    whole: bool = False
    """Told as the sum of all: `the toll stood at five`."""
    shown: str = ""
    """As worded: the place that a distance is measured from, the things that a number without a noun is of."""
    noun: str = ""
    """Stem of the noun counted, where the topic is what things of several names go by."""
    wrecked: bool = field(default=False, compare=False)
    """Whether things are told as destroyed, be it a part of the question or not."""
    of_people: bool = field(default=False, compare=False)
    """Whether the noun counted is one of people."""
    restricting: frozenset[str] = frozenset()
    """Those of them that make it a part: `strong` of `two strong aftershocks`."""
    modifiers: frozenset[str] = frozenset()
    """Stems of what stands before the noun counted: `merchant` of `merchant vessels`."""
    of: str = ""
    """The country that a share or a length of time is told of; the stem of what a weight or volume is of."""
    year: int = 0
    """The year that a number of things is told of, 0 where its sentence names none."""
    part_of_year: str = ""
    """The quarter or half of it; empty for all of it, or where none is named."""
    owner: str = field(default="", compare=False)
    """The name that stands before the number in its sentence, as a skeleton: whose it may be; empty where none does."""
    context: Context = field(default_factory=dict, compare=False, repr=False)
    """The words around the claim."""
