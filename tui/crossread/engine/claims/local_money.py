"""Money of one name in several countries, which a report tells by the country it names most: rupees in Pakistan."""

import re
from collections.abc import Mapping

from crossread.engine.claims.reading import ReadSentence
from crossread.engine.lexicon import lexicon, per_lexicon

SEAS = ("Ocean", "Sea")
"""After what a people is called these name no country: `the Indian Ocean`."""


class LocalMoney:
    """What such money is in one text, which is looked through when the first of it is told."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._codes: dict[str, str] = {}

    def take_up(self, reading: ReadSentence) -> None:
        """Gives rupees and the like without a country of their own (`10 million rupees`) those of the text."""
        for tally in reading.tallies:
            shared = _shared().get(tally.unit) if tally.sort == "money" else None
            if shared is None:
                continue
            told = {piece.key for piece in reading.run[tally.first : tally.stop]}
            if not told.isdisjoint(shared[0]) and told.isdisjoint(reading.words.nations):
                tally.unit = self._code(tally.unit, shared[1])

    def _code(self, unit: str, lands: Mapping[str, re.Pattern[str]]) -> str:
        if unit not in self._codes:
            places = {code: [m.start() for m in land.finditer(self._text)] for code, land in lands.items()}
            named = (code for code, told in places.items() if told)
            self._codes[unit] = min(named, key=lambda code: (-len(places[code]), places[code][0]), default=unit)
        return self._codes[unit]


@per_lexicon
def _shared() -> dict[str, tuple[frozenset[str], Mapping[str, re.Pattern[str]]]]:
    """By the currency that is meant where nothing is named: its words, and what names the countries that have it."""
    data = lexicon()
    lands = {entry["money"]: _naming(land, entry) for land, entry in data.part("countries").items() if "money" in entry}
    return {
        unit: (frozenset(entry["words"]), {code: lands[code] for code in entry["codes"]})
        for unit, entry in data.part("units", "shared").items()
    }


def _naming(land: str, entry: Mapping[str, list[str]]) -> re.Pattern[str]:
    """What names a country: itself, its people, its capital."""
    also = (entry.get(part, ()) for part in ("people", "capitals", "also"))
    names = "|".join(map(re.escape, (land, *(name for part in also for name in part))))
    return re.compile(rf"\b(?:{names})s?\b(?! (?:{'|'.join(SEAS)}))")
