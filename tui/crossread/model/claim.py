"""What articles claim, which claims answer one question, and how they stand to each other."""

from dataclasses import dataclass
from typing import Literal

from crossread.model.passage import Passage, Span

PeopleKind = Literal["killed", "injured", "missing", "captured", "displaced", "rescued"]
CountedKind = PeopleKind | Literal["damaged", "money", "measure", "percent", "duration", "count"]
NamedKind = Literal["date", "office", "responsible", "target"]
ClaimKind = CountedKind | NamedKind

PEOPLE_KINDS: tuple[ClaimKind, ...] = ("killed", "injured", "missing", "captured", "displaced", "rescued")
COUNTED_KINDS: tuple[ClaimKind, ...] = (*PEOPLE_KINDS, "damaged", "money", "measure", "percent", "duration", "count")
NAMED_KINDS: tuple[ClaimKind, ...] = ("date", "office", "responsible", "target")

Hedge = Literal["exact", "at least", "more than", "about", "nearly", "up to", "less than", "range", "vague"]

Standing = Literal["stated", "superseded", "possible", "denied", "rate"]
"""`stated` as it is; `superseded` where the report revises it or takes it back; `possible` for what may or could be;
`denied` where somebody denies it; `rate` for a number per time or over a period. Verdicts weigh what is stated."""

Verdict = Literal["conflict", "differ", "agree", "lone"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One place in one article that answers a question. `start:end` is the quote: number, hedge and counted noun."""

    article: str
    start: int
    end: int
    sentence: Span
    """The whole sentence, headline or caption that holds the quote."""
    kind: ClaimKind
    value: int | float | None = None
    """The number stated, the low end of a range; None for a vague word and in named claims."""
    high: int | float | None = None
    """The high end of a range; else None."""
    hedge: Hedge = "exact"
    unit: str = ""
    """`magnitude`, `km`, `USD`, ... for measures, money and durations."""
    subject: str = ""
    """Who or what is counted, as worded."""
    scope: str = ""
    """The part of the event that the number is limited to; empty for the event as a whole."""
    attribution: str = ""
    """By whose word, as worded; empty where the article itself speaks."""
    name: str = ""
    """In named claims, the answer as text: an ISO date, a name."""
    standing: Standing = "stated"
    quote: str = ""
    """The words of `start:end`, so that a claim can be judged and told without its article."""

    @property
    def span(self) -> Span:
        """Where the quote stands."""
        return Span(self.start, self.end)

    @property
    def limit(self) -> str:
        """The scope as it reads by itself: `of the injured`, `on board`, `only one village`; empty without one."""
        return self.scope if not self.scope or self.scope.startswith(("of ", "on ")) else f"only {self.scope}"

    @property
    def passage(self) -> Passage:
        """Where the quote stands, with its article."""
        return Passage(self.article, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Fact:
    """The claims that answer one question, and how they stand to each other."""

    id: str
    """Made from content, the same when reports are added."""
    kind: ClaimKind
    label: str
    """What a person would call it: `killed · harbour bombing`."""
    verdict: Verdict
    reason: str
    """Why the verdict is what it is, in words: `over 90 excludes 85`."""
    claims: tuple[Claim, ...]
    """By order of articles in the event, then by place."""
    low: int | float | None = None
    """The smallest number stated, ends of ranges included; None where no number is stated."""
    high: int | float | None = None
    remarks: tuple[str, ...] = ()
    """What else a reader should know, in words: `may be a sum: 2 + 7 = 9`, `who is counted: troops, civilians`."""

    @property
    def disputed(self) -> bool:
        """Whether the articles differ or conflict."""
        return self.verdict in ("differ", "conflict")

    def of(self, article_id: str) -> tuple[Claim, ...]:
        """The claims of one article."""
        return tuple(claim for claim in self.claims if claim.article == article_id)
