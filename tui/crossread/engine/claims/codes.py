"""Numbers that are codes: phone numbers, scores, models, labels and parts of names."""

from crossread.engine.claims.beside import ONE_IS, Beside
from crossread.engine.claims.tally import glued
from crossread.engine.text.pieces import DASHES, Piece

PARTS_OF_TIME = frozenset({"day", "week", "month", "year"})
TELLING = frozenset({"last", "this", "next", "that", "past", "same", "previous", "each", "every"})
"""Before a part of time these tell which it is: the number after it is no part of its name."""
BORES = frozenset({"calibre", "caliber", "gauge"})
"""After a number these name a gun: `a .38-caliber revolver`."""
EMERGENCY = frozenset({"911", "999", "112", "000"})
"""Numbers that are dialled for help, also where no word says so: `a 911 operator`."""
PLACING = frozenset({"in", "at", "on", "near", "from", "outside", "around", "across"})
OF_SEVERAL = frozenset({"were", "are", "have", "of"})
"""After more than one these tell of several, and the number ends no name."""
FATES = frozenset({"killed", "injured", "missing", "displaced"})
"""What happens to people and not to what is called by a number."""
NAMES_MOST = 10
"""Digits alone stand for so few in prose only behind a name."""
PHONE_LEAST = 8
"""Digits of a telephone number at least, in groups set apart by spaces or hyphens."""
GROUPS_MOST = 6
"""Groups of a telephone number at most."""
CALLED_WITHIN = 2
"""Pieces before the number in which such a word is looked for."""
CALLED_MOST = 6
"""Digits of a short number that is dialled at most."""


def phone(b: Beside) -> bool:
    """`0845 125 2222`, `555-0199-88`, `call 911`."""
    word = b.run[b.q.core].key
    if not word.isdigit():
        return False
    if word in EMERGENCY and b.after in b.words.lists["called there"]:
        return True
    lead = {b.key(n) for n in range(b.q.core - CALLED_WITHIN, b.q.core)}
    if (
        3 <= len(word) <= CALLED_MOST
        and lead & b.words.lists["calling"]
        and (b.q.stop >= len(b.run) or b.after in (".", ",", ")", "for", "or", "and", "to", "in", "if", "with"))
    ):
        return True
    groups = _groups(b)
    return len(groups) > 1 and groups[0][:1] == "0" and sum(map(len, groups)) >= PHONE_LEAST


def _groups(b: Beside) -> list[str]:
    """The groups of digits that the number stands among, one space or hyphen between each."""
    first = b.q.core
    while first > max(0, b.q.core - GROUPS_MOST) and _next_group(b.run, first - 1):
        first -= 1
    groups = [b.run[first].key]
    while len(groups) < GROUPS_MOST and _next_group(b.run, first):
        first += 1
        groups.append(b.run[first].key)
    return groups


def _next_group(run: list[Piece], i: int) -> bool:
    """Whether pieces `i` and `i + 1` are groups of digits one space apart."""
    return i + 1 < len(run) and run[i].key.isdigit() and run[i + 1].key.isdigit() and run[i + 1].start == run[i].end + 1


def hyphened(b: Beside, sort: str) -> bool:
    """Digits joined by a hyphen to other digits (a score, a span of years) or to letters (a model)."""
    if b.before not in DASHES and b.after not in DASHES:
        return False
    if b.close_before and b.before in DASHES and glued(b.run, b.q.core - 1):
        earlier = b.run[b.q.core - 2]
        if earlier.sort == "digits":
            return sort == ("year" if len(earlier.key) == 4 else "score")
        return sort == "name" and earlier.sort == "word" and _is_model(b, earlier)
    following = b.key(b.q.stop + 1)
    if b.close_after and b.after in DASHES and following.isdigit() and glued(b.run, b.q.stop + 1):
        if len(b.run[b.q.core].key) == 4:
            return sort == "year"
        return sort == ("phone" if len(following) > 2 else "score")
    return False


def _is_model(b: Beside, earlier: Piece) -> bool:
    if earlier.key in ("mid", "magnitude", "top") or earlier.key.endswith("-magnitude"):
        return False
    return not (b.after in b.words.heads or b.after in b.words.people)


def name(b: Beside) -> bool:
    """A number that is part of a name or a model: `Boeing737`, `76ers`, `7-Eleven`, `.38-caliber`."""
    if b.key(b.q.stop + (b.after in DASHES)).partition("-")[0] in BORES:
        return True
    team = b.close_after and len(b.after) > 2 and b.after.isalpha() and b.after.endswith(("er", "ers"))
    power = b.close_after and len(b.after) == 1 and b.after.isalpha() and glued(b.run, b.q.stop + 1)
    if power and b.key(b.q.stop + 1)[:1].isdigit():
        return True
    joined = team or (b.close_before and b.run[b.q.core - 1].sort == "word" and b.before not in b.words.lists["codes"])
    if joined or b.before in ("#", "§", "№"):
        return True
    letter = (
        b.close_after and len(b.after) == 1 and b.after.isalpha() and b.run[b.q.stop].capital and b.after not in "MCFK"
    )
    brand = b.close_after and b.after == "-" and b.q.stop + 1 < len(b.run) and b.run[b.q.stop + 1].capital
    return letter or (brand and b.key(b.q.stop + 1) != "magnitude")


def named_with(b: Beside) -> bool:
    """A number that a name ends in, of which one thing is told: `the Al Mahmoudia 2 was freed`, `the tanker Sirius 3`.

    Nobody says that `12 was freed`; behind the name of a place a number begins what is told: `In the Old Town 3 died`.
    """
    at = b.q.core - 1
    if b.q.first != b.q.core or b.q.high is not None or at < 0 or not (b.run[at].capital and b.run[at].sort == "word"):
        return False
    if b.after in ONE_IS:
        return (b.q.value or 0) > 1
    while at > 0 and b.run[at].capital and b.run[at].sort == "word":
        at -= 1
    ship = b.run[at].key in b.words.lists["ships"]
    at -= ship
    led = ship or (b.run[at].key == "the" and b.key(at - 1) not in PLACING)
    ends = b.after == "" or b.run[b.q.stop].sort == "mark" or b.words.tag(b.run[b.q.stop]) != ""
    return led and ends and (b.q.value or 0) < NAMES_MOST and (ship or not _of_several(b))


def _of_several(b: Beside) -> bool:
    """Whether more than one are told of: `according to the Red Cross 7 died`, `the BBC 6 were killed`."""
    done = b.words.meaning(b.run[b.q.stop]) if b.after else None
    fated = done is not None and not FATES.isdisjoint(done.kinds[:1])
    return (b.q.value or 0) > 1 and (fated or b.after in OF_SEVERAL)


def label_in_words(b: Beside) -> bool:
    """`page two`, `day three`, not `last year four ships sank`."""
    return b.before in b.words.beside["labels"] and b.q.first == b.q.core and not _of_that_time(b)


def _of_that_time(b: Beside) -> bool:
    """Whether a part of time right before the number is told from others by a word before it: `last year`."""
    return b.before in PARTS_OF_TIME and b.key(b.q.core - 2) in TELLING


def label(b: Beside) -> bool:
    """A number that tells one of a row from the others: `Flight 12`, `page two`, `No. 10`."""
    if b.before == "." and b.key(b.q.core - 2) in b.words.beside["label abbreviations"]:
        return True
    if b.before not in b.words.labels and b.before not in b.words.beside["labels"]:
        return False
    if b.before == "a" and (b.q.core < 2 or b.run[b.q.core - 2].sort == "mark"):
        return False
    if (b.before in PARTS_OF_TIME and b.q.high is not None) or _of_that_time(b):
        return False
    return (
        b.q.core > 0 and (b.run[b.q.core - 1].capital or b.before in b.words.beside["labels"]) and b.q.first == b.q.core
    )
