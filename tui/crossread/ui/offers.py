"""What the command palette offers for what was typed: actions, reports and facts, without a screen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.ui.keys import Key, action_of, key_name
from crossread.ui.reading import Reading

MOST = 200
"""Offers at once; who wants another types another letter."""

LETTERS = 3
"""The rank of what holds no more than the letters."""

EACH = 2
"""Letters, on the average, that each word they are taken from gives at least: of one each any long line has some."""

WORD = re.compile(r"\w+")

NUMBERED = re.compile(r"(?P<thing>r(?:eport)?|f(?:act)?)?\s*(?P<number>[0-9]{1,6})")
"""`3`, `report 3` and `r3`: a report. `fact 12` and `f12`: a fact."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be done."""

    says: str
    key: str
    """The keys that do it as well; empty where there is none."""
    action: str
    """As the reading screen runs it."""


def offers(typed: str, keys: Sequence[Key], reading: Reading) -> tuple[Offer, ...]:
    """All that fits what was typed, the nearest first: a number goes to a report, words are looked for in what is said.

    A fact is found by its label, verdict and names. Only where nothing holds all the words, what holds their letters is
    offered, in that order and from the beginnings of words on.
    """
    wanted = typed.strip().casefold()
    numbered = NUMBERED.fullmatch(wanted)
    if numbered:
        things = _facts(reading) if (numbered["thing"] or "r")[0] == "f" else _reports(reading)
        number = int(numbered["number"])
        return tuple(offer for n, offer in enumerate(things, 1) if n == number)
    everything = [
        *(Offer(key.does, " ".join(map(key_name, key.keys)), action_of(key)) for key in keys if key.id != "palette"),
        *_reports(reading),
        *_facts(reading),
    ]
    ids = [key.id for key in keys if key.id != "palette"]
    searched = [f"{offer.says} {name}".casefold() for offer, name in _beside(everything, ids)]
    ranked = sorted((rank, n) for n, text in enumerate(searched) if (rank := _rank(wanted, text)) is not None)
    certain = [n for rank, n in ranked if rank < LETTERS]
    return tuple(everything[n] for n in (certain or [n for _, n in ranked])[:MOST])


def _beside(offered: Sequence[Offer], ids: Sequence[str]) -> Iterator[tuple[Offer, str]]:
    for n, offer in enumerate(offered):
        yield offer, ids[n] if n < len(ids) else ""


def _rank(wanted: str, text: str) -> int | None:
    """How well a text fits, 0 best; None where it does not."""
    words = wanted.split()
    if text.startswith(wanted):
        return 0
    if all(word in text for word in words):
        return 1 if all(f" {word}" in f" {text}" for word in words) else 2
    return LETTERS if len(wanted) > 2 and _begun("".join(words), text) else None


def _begun(letters: str, text: str) -> bool:
    """Whether the letters are those of words in their order, each word's from its beginning on."""
    fewest = {0: 0}
    for word in WORD.findall(text):
        for done, words in list(fewest.items()):
            for reached in _reached(letters, done, word):
                fewest[reached] = min(words + 1, fewest.get(reached, words + 1))
    return EACH * fewest.get(len(letters), len(letters)) <= len(letters)


def _reached(letters: str, done: int, word: str) -> Iterator[int]:
    """How many of the letters, of which some are done, can be done with a word."""
    if not letters.startswith(word[0], done):
        return
    for letter in word:
        if letters.startswith(letter, done):
            done += 1
            yield done


def _reports(reading: Reading) -> Iterator[Offer]:
    for number, article in enumerate(reading.articles, 1):
        title = f" · {article.title}" if article.title else ""
        yield Offer(f"report {number} · {article.name}{title}", f"{number} Tab", f"report({number})")


def _facts(reading: Reading) -> Iterator[Offer]:
    for number, fact in enumerate(reading.comparison.facts, 1):
        names = [] if fact.kind == "date" else [", ".join(dict.fromkeys(claim.name for claim in fact.claims))]
        said = " · ".join(filter(None, (f"fact {number}", fact.label, fact.verdict, *names)))
        yield Offer(said, "", f"fact({number})")
