"""Numbers written as words, from `twenty-one` to `three-quarters of a million`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crossread.engine.lexicon import lexicon, per_lexicon
from crossread.engine.text.pieces import Piece

Amount = int | float
BEFORE_A_DOZEN = frozenset({"another", "the", "his", "her", "their", "its"})


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The words that numbers are made of."""

    cardinals: Mapping[str, Amount]
    scales: Mapping[str, Amount]
    """Multipliers, their plurals too (`two millions`)."""
    fractions: Mapping[str, Amount]
    suffixes: Mapping[str, Amount]


@per_lexicon
def number_words() -> NumberWords:
    """The words as they stand in the lexicon, with the hyphenated ones (`twenty-one`) spelt out."""
    data = lexicon()
    ones = data.numbers("numbers", "words")
    tens = {word: value for word, value in ones.items() if value >= 20}
    joined = {f"{ten}-{one}": high + low for ten, high in tens.items() for one, low in ones.items() if 0 < low < 10}
    return NumberWords(
        ones | joined,
        data.numbers("numbers", "scales"),
        data.numbers("numbers", "fractions"),
        data.numbers("numbers", "suffixes"),
    )


def number_key(key: str) -> str:
    """The key of a word, in digits where it is a number in words: `six` is compared as `6`."""
    value = number_words().cardinals.get(key)
    return key if value is None else str(value)


def cardinal(run: Sequence[Piece], at: int) -> tuple[Amount, int] | None:
    """The number in words that begins at piece `at` and the index after it; None where none begins there."""
    words = number_words()
    return _fraction(run, at, words) or _hyphened(run, at, words) or _plain(run, at, words)


def _hyphened(run: Sequence[Piece], at: int, words: NumberWords) -> tuple[Amount, int] | None:
    """`half-a-million`, `two-million`, `two-hundred-and-six`: a number of words in one piece."""
    key = run[at].key
    if "-" not in key or key in words.cardinals:
        return None
    first = run[at]
    parts = [Piece(first.start, first.end, part, "word", False) for part in key.split("-")]
    known = words.cardinals.keys() | words.scales.keys() | words.fractions.keys() | {"a", "and", "of"}
    if len(parts) > 8 or any(part.key not in known for part in parts) or parts[-1].key in words.fractions:
        return None
    found = _fraction(parts, 0, words) or _plain(parts, 0, words)
    return (found[0], at + 1) if found and found[1] == len(parts) else None


def _fraction(run: Sequence[Piece], at: int, words: NumberWords) -> tuple[Amount, int] | None:
    """`half a million`, `a quarter of a million`, `three-quarters of a million`, `half a dozen`."""
    i = at
    count: Amount = 1
    head = run[i].key
    if "-" in head:
        left, _, right = head.partition("-")
        if left not in words.cardinals or right not in words.fractions:
            return None
        count, head = words.cardinals[left], right
    elif head == "a" or head in words.cardinals:
        count = words.cardinals.get(head, 1)
        i += 1
        head = _key(run, i)
    if head not in words.fractions:
        return None
    i += 1
    if _key(run, i) == "of":
        i += 1
    if _key(run, i) in ("a", "one"):
        i += 1
    scale = words.scales.get(_key(run, i))
    return (_tidy(count * words.fractions[head] * scale), i + 1) if scale else None


def _plain(run: Sequence[Piece], at: int, words: NumberWords) -> tuple[Amount, int] | None:
    total: Amount = 0
    here: Amount | None = None
    last: Amount = 0
    i = at
    ceiling: Amount = float("inf")
    if run[i].key == "a" and _key(run, i + 1) in words.scales and _key(run, i + 1) != "score":
        here, i = 1, i + 1
    elif run[i].key not in words.cardinals and run[i].key not in ("hundred", "thousand") and not _a_dozen(run, i):
        return None
    end = i
    while i < len(run):
        key = run[i].key
        if key in words.cardinals:
            value = words.cardinals[key]
            if here is None:
                here = value
            elif (value and last >= 100 and value < last) or (0 < value < 10 and 20 <= last < 100):
                here += value
            else:
                break
            last = value
        elif key in words.scales and not (key == "score" and here is None):
            scale = words.scales[key]
            if scale > ceiling:
                break
            if scale == 100 or key in ("dozen", "score"):
                here = (1 if here is None else here) * scale
            else:
                total += (1 if here is None else here) * scale
                here, ceiling = 0, scale
            last = scale
            if key in ("dozen", "score"):
                i += 1
                end = i
                break
        elif key == "and" and last >= 100 and _smaller(run, i + 1, last, words):
            i += 1
            continue
        elif key == "and" and here is not None and _half(run, i, words):
            return _and_a_half(run, i, total + here, words)
        else:
            break
        i += 1
        end = i
    if end == at or (here is None and not total):
        return None
    return total + (here or 0), end


def _smaller(run: Sequence[Piece], i: int, last: Amount, words: NumberWords) -> bool:
    return 0 < words.cardinals.get(_key(run, i), 0) < min(last, 100)


def _half(run: Sequence[Piece], i: int, words: NumberWords) -> bool:
    return _key(run, i + 1) in ("a", "one") and _key(run, i + 2) in ("half", "quarter")


def _and_a_half(run: Sequence[Piece], i: int, whole: Amount, words: NumberWords) -> tuple[Amount, int]:
    """`one and a half million`, `two and a half`."""
    value = whole + words.fractions[_key(run, i + 2)]
    scale = words.scales.get(_key(run, i + 3))
    return (_tidy(value * scale), i + 4) if scale else (value, i + 3)


def _a_dozen(run: Sequence[Piece], i: int) -> bool:
    """Whether a dozen is one by what stands before it: `another dozen guests`, `his dozen rounds`."""
    return run[i].key == "dozen" and i > 0 and run[i - 1].key in BEFORE_A_DOZEN


def _key(run: Sequence[Piece], i: int) -> str:
    return run[i].key if i < len(run) else ""


def _tidy(value: Amount) -> Amount:
    return int(value) if value == int(value) else value
