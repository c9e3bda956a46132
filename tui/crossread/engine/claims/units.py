"""The units, currencies and lengths of time of the lexicon, ready to be looked up."""

from collections.abc import Mapping
from dataclasses import dataclass

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.number_words import number_words
from crossread.engine.text.phrases import Phrases
from crossread.model import ClaimKind


@dataclass(frozen=True, slots=True)
class Units:
    """What stands after a number, and what it is."""

    after: Phrases[tuple[ClaimKind, str]]
    tight: Mapping[str, str]
    """Units that are read only straight after digits."""
    spaced: frozenset[str]
    """Those of them that are read after a space too where the number's phrase ends with them."""
    signs: Mapping[str, str]
    """Currency signs and codes before the number."""
    hyphened: Mapping[str, tuple[ClaimKind, str]]
    """Compounds and their first words: `square-foot`, `mile-long`."""


@per_lexicon
def units() -> Units:
    """The units of the lexicon."""
    data = lexicon()
    after: list[tuple[str, tuple[ClaimKind, str]]] = []
    tight: dict[str, str] = {}
    spaced: set[str] = set()
    for name, entry in data.part("units", "measures").items():
        after += [(" ".join(_marked(word)), ("measure", name)) for word in entry["words"]]
        tight |= dict.fromkeys(entry.get("tight", ()), name)
        spaced.update(entry.get("spaced", ()))
    for name, entry in data.part("units", "durations").items():
        after += [(word, ("duration", name)) for word in entry["words"]]
    after += [(word, ("percent", "%")) for word in data.words("units", "percent")]
    signs: dict[str, str] = {}
    for code, entry in data.part("units", "currencies").items():
        after += [(word, ("money", code)) for word in entry["words"]]
        signs |= {sign.lower().replace(" ", "").rstrip("."): code for sign in entry["signs"]}
        after += [(sign.lower(), ("money", code)) for sign in entry["signs"] if not sign.isalpha() and len(sign) == 1]
    return Units(
        Phrases(after),
        tight,
        frozenset(spaced),
        signs,
        {phrase.replace(" ", "-"): unit for phrase, unit in after if " / " not in phrase},
    )


def _marked(unit: str) -> list[str]:
    """The unit as pieces: `km/h` is read as three of them."""
    return unit.replace("/", " / ").replace("°C", "° c").replace("°F", "° f").split()


@per_lexicon
def after_an_article() -> frozenset[str]:
    """Words of which one follows `a` where that tells an amount: the first words of units, `half`, `quarter`."""
    return frozenset({*units().after.firsts, *number_words().fractions})


@per_lexicon
def unnumbered() -> frozenset[str]:
    """Words that tell an amount without a number or begin one: `an hour`, `half a day`, `week-long`, `multimillion`."""
    known = units().hyphened
    eras = frozenset(lexicon().words("numbers", "eras"))
    lengths = {f"{word}{hyphen}long" for word, (kind, _) in known.items() if kind == "duration" for hyphen in ("", "-")}
    many = {f"multi{hyphen}{scale}" for scale in ("million", "billion") for hyphen in ("", "-")}
    money = {f"{word}-{currency}" for word in many for currency, (kind, _) in known.items() if kind == "money"}
    return frozenset({"a", "an", "half", "quarter", "three-quarters"} | eras | lengths | many | money)
