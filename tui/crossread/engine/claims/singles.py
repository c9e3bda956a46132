"""One person counted as one where something happens to them (`a child`, `his wife`), and no one."""

from crossread.engine.claims.headlines import FURTHER, HARMING, THEREUPON, bare, dies, harmed, is_headline, slays
from crossread.engine.claims.kin import two_kin
from crossread.engine.claims.none import NEITHER, NONE_LEADS, none_at
from crossread.engine.claims.tally import Tally, key
from crossread.engine.claims.vocabulary import Vocabulary
from crossread.engine.text.pieces import Piece
from crossread.model import PEOPLE_KINDS

ARTICLES = frozenset({"a", "an", "another", "his", "her", "their", "my", "our"})
LEADS = ARTICLES | NONE_LEADS
"""Every word that such a phrase begins with, but in headlines."""
BREAKS = frozenset({",", ";", ":"})
"""After these, as at its beginning, a headline goes on without an article."""
REACH = 6
FATE_WITHIN = 10
"""Pieces around one told by age in which something happens to people."""
HYPHENS = frozenset({"-", "‑"})
OLD = ("year-old", "month-old", "week-old", "day-old")
ENDING = frozenset("ahpcmRVWE")
"""Tags of words with which a clause goes on after a person."""
TOLD_WITHIN = 12
"""Pieces before one more person in which the others are told."""
PORTION = frozenset({"nearly", "almost", "about", "over", "than", "around", "roughly"})
"""Before `a third` these make a share of it."""
AFTER_ONE = ("p", "c", "j", "u", "d")
"""Tags of words with which a clause goes on where no noun follows: `wounded a third in Kent`."""
BODY_WITHIN = 3
"""Pieces after `member of` in which the body is named."""
ASIDE = 14
"""Pieces put between commas at most: `a nurse, who would not give her name, said`."""
OPENING = 8
"""Pieces of what tells where or when something was, before its clause, at most."""
SUBJECT = 8
"""Words between a speaker and the verb of saying at most."""


def singles(run: list[Piece], taken: list[bool], words: Vocabulary) -> list[Tally]:
    """The persons counted as one, and the phrases that count none, in places that no number has taken.

    `none of the nine` alone takes the number in, which it says nothing happened to.
    """
    found = []
    after_mark = True
    headline = is_headline(run)
    for i, piece in enumerate(run):
        word, opens, after_mark = piece.key, after_mark, piece.key in BREAKS
        struck = headline and (word in HARMING or dies(run, i, words) or slays(run, i, words))
        opens = opens or (headline and key(run, i - 1) in THEREUPON)
        if not (opens or struck or word in LEADS) or taken[i] or piece.sort != "word":
            continue
        tally = None
        if word in ARTICLES and key(run, i - 1) in NEITHER:
            continue
        if word in ARTICLES:
            tally = _one(run, i, words) or _one_more(run, i, words)
        elif word in LEADS:
            tally = none_at(run, i, words)
        elif opens:
            tally = bare(run, i, words)
        if tally is None and struck:
            tally = harmed(run, i, words)
        if tally and (word in ("none", "neither") or not any(taken[tally.first : tally.stop])):
            found.append(tally)
    return found


def _one(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    if key(run, at - 2) == "to" and run[at - 2].capital and run[at - 1].capital:
        return None  # `To Greet a Neighbour`, a title
    if key(run, at - 2) in ("each", "every") or key(run, at - 4) in ("each", "every"):
        return None
    for i in range(at + 1, min(len(run), at + 1 + REACH)):
        piece = run[i]
        if piece.key == "half" and key(run, i + 1) in HYPHENS:
            continue  # `his half-brother`
        if piece.sort != "word":
            if piece.key in HYPHENS or (piece.sort == "digits" and (i == at + 1 or key(run, i + 1) in HYPHENS)):
                continue
            return None
        if i > at + 1 and _of_an_age(run, i, words) and not _apposed(run, at, words):
            return (
                None
                if speaks(run, i + 1, words)
                else Tally(at, i + 1, "single", 1, head=i, subject="person", core=at, noun=at + 1)
            )
        body = _body(run, i, words) if piece.key == "member" else 0
        if body:
            return (
                None
                if speaks(run, body, words)
                else Tally(at, body, "single", 1, head=i, subject="member", core=at, noun=at + 1)
            )
        if piece.key in words.singles:
            if _apposed(run, at, words):
                return None
            nxt = run[i + 1] if i + 1 < len(run) else None
            if (
                nxt
                and nxt.sort == "word"
                and (
                    nxt.key in words.singles
                    or nxt.key in words.people
                    or (
                        words.words.get(nxt.key) is None
                        and not nxt.capital
                        and nxt.key not in ("aged",)
                        and not nxt.key.endswith("ly")
                    )
                )
            ):
                if nxt.key in words.singles:
                    continue
                return None
            two = two_kin(run, at, i, words)
            if speaks(run, two.stop if two else i + 1, words, first=at):
                return None
            if two:
                return two
            second = _second(run, i, words)
            if second:
                return Tally(at, second + 1, "people", 2, head=i, subject=piece.key, core=at, noun=at + 1)
            more = f"{key(run, at + 1)} {piece.key}" if key(run, at + 1) in FURTHER else ""  # not the first hurt
            return Tally(at, i + 1, "single", 1, head=i, subject=piece.key, core=at, noun=at + 1, scope=more)
        meaning = words.words.get(piece.key)
        if (meaning and meaning.tag in "ahmnpjcRiuoryt") or (i > at + 1 and strikes(run, i, words)):
            return None
    return None


def strikes(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether the word is a verb by which somebody is told with his title: `a blast killed Captain Holm`."""
    done = words.meaning(run[i])
    harm = done is not None and bool(done.kinds) and done.tag in "vVGeEg" and not run[i].capital
    return harm and i + 1 < len(run) and run[i + 1].capital


def _apposed(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the phrase only says who somebody named before it is: `Ann Lee, a singer,`; not `In Lagos, a singer`."""
    named = key(run, at - 1) == "," and at > 1 and (run[at - 2].capital or run[at - 2].sort == "digits")
    return named and not _where_or_when(run, at - 1, words)


def _where_or_when(run: list[Piece], stop: int, words: Vocabulary) -> bool:
    """Whether all that stands before a comma tells where or when it was: `On Monday in Lagos`, `Yesterday`."""
    opening = run[:stop]
    if len(opening) > OPENING or any(piece.sort == "mark" for piece in opening):
        return False
    return words.tag(opening[0]) in ("p", "u", "d", "j") or opening[0].key in words.lists["opening times"]


def _of_an_age(run: list[Piece], i: int, words: Vocabulary) -> bool:
    """Whether one is told by age alone, or by age and country: `a 35-year-old was held`, `a 35-year-old Dane`."""
    nation = run[i].capital and run[i].key in words.nations and key(run, i - 1).endswith(OLD)
    if not nation and not run[i].key.endswith(OLD):
        return False
    alone = i + 1 >= len(run) or run[i + 1].sort == "mark" or words.tag(run[i + 1]) in ENDING
    return alone and any(_befalls(piece, words) for piece in run[max(0, i - FATE_WITHIN) : i + FATE_WITHIN])


def _befalls(piece: Piece, words: Vocabulary) -> bool:
    meaning = words.meaning(piece)
    return meaning is not None and bool(set(meaning.kinds) & set(PEOPLE_KINDS))


def _body(run: list[Piece], at: int, words: Vocabulary) -> int:
    """Index after a member of a small body and its name, 0 elsewhere: `a crew member`, `a member of the choir`."""
    if key(run, at - 1) in words.collectives:
        return at + 1
    if key(run, at + 1) != "of":
        return 0
    return next((n + 1 for n in range(at + 2, at + 2 + BODY_WITHIN) if key(run, n) in words.collectives), 0)


def _one_more(run: list[Piece], at: int, words: Vocabulary) -> Tally | None:
    """One beside those told before: `killed two guards and wounded a third`, `two were killed and another hurt`."""
    stop = at + 1 if run[at].key == "another" else at + 2
    if stop == at + 2 and key(run, at + 1) not in FURTHER:
        return None
    done = words.meaning(run[at - 1]) if at else None
    closed = stop >= len(run) or run[stop].sort == "mark" or words.tag(run[stop]) in AFTER_ONE
    governed = done is not None and done.tag in "vVGeEg" and bool(set(done.kinds) & set(PEOPLE_KINDS))
    told = run[max(0, at - TOLD_WITHIN) : at]
    people = any(piece.key in words.people or piece.key in words.singles for piece in told)
    others = people or (at == 0 and key(run, stop + 1) == "also")
    more = governed if closed else others and key(run, at - 1) not in PORTION and _is_hurt(run, stop, words)
    if not more:
        return None
    return Tally(at, stop, "single", 1, head=stop - 1, subject=key(run, stop - 1), core=at, noun=stop - 1)


def _is_hurt(run: list[Piece], at: int, words: Vocabulary) -> bool:
    """Whether the clause goes on with what happened to people and no noun: `another wounded`, `a third was shot`."""
    while at < len(run) and words.tag(run[at]) in ("a", "d", "h"):
        at += 1
    done = words.meaning(run[at]) if at < len(run) else None
    if done is None or done.tag not in "VE" or not set(done.kinds) & set(PEOPLE_KINDS):
        return False
    return at + 1 >= len(run) or run[at + 1].sort == "mark" or words.tag(run[at + 1]) in AFTER_ONE


def speaks(run: list[Piece], at: int, words: Vocabulary, *, first: int = 0) -> bool:
    """Whether the clause's verb after the person is one of saying: `a nurse of the ward said`, `a nurse, Lee, said`."""
    done = words.meaning(run[first - 1]) if first else None
    if not (done and done.kinds):  # `killed a nurse, Ann Lee, said police`
        at = _past_a_relative(run, _past_asides(run, at, words), words)
    for i in range(at, min(len(run), at + SUBJECT)):
        if run[i].key in words.speech:
            return True
        meaning = words.words.get(run[i].key)
        if run[i].sort == "mark" or (meaning and (meaning.kinds or meaning.tag in "ahmRcjz")):
            return False
    return False


def _past_a_relative(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The verb of saying after `who` and a verb of its own, `a nurse who saw the blast said`; else the same index."""
    if key(run, at) != "who" or at + 1 >= len(run):
        return at
    verb = run[at + 1]
    others = words.tag(verb) in ("t", "i") or verb.capital or verb.key in words.people or verb.key in words.person
    if others or verb.key in words.speech or key(run, at + 2) in words.speech:
        return at  # `a nurse who police said was hurt`
    for i in range(at + 2, min(len(run), at + ASIDE)):
        if run[i].sort == "mark" or words.tag(run[i]) in ("c", "R", "j"):
            return at
        if run[i].key in words.speech:
            return i if words.tag(run[i - 1]) not in ("a", "i", "h", "u") else at
    return at


def _past_asides(run: list[Piece], at: int, words: Vocabulary) -> int:
    """The verb of saying after what is put between commas, `a nurse, Ann Lee, 41, said`; else the same index."""
    comma = at
    for i in range(at + 1, min(len(run), at + 1 + ASIDE)) if key(run, at) == "," else ():
        known = words.meaning(run[i])
        if (known and known.kinds) or (run[i].sort == "mark" and run[i].key != ","):
            break
        if run[i].key == ",":
            comma = i
            if key(run, i + 1) in words.speech:
                break
    return comma + 1 if comma > at and key(run, comma + 1) in words.speech else at


def _second(run: list[Piece], at: int, words: Vocabulary) -> int:
    """Index of a second person who shares the article, 0 where there is none: `a nurse and ward doctor were killed`."""
    if key(run, at + 1) != "and":
        return 0
    for i in range(at + 2, min(len(run), at + 2 + REACH)):
        if run[i].key in words.singles and key(run, i + 1) in ("were", "are", "have"):
            return i
        if run[i].sort != "word" or words.tag(run[i]) in ("t", "a", "h", "m", "p", "j"):
            return 0
    return 0
