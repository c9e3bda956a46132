"""`crossread claims`: read, and print what each report claims, and which of its numbers claim nothing."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from crossread.commands import streams
from crossread.commands.opening import usable
from crossread.engine.claims import claims_of, explain, numbers_of
from crossread.failure import UNUSABLE
from crossread.model import Article, Event, Passage
from crossread.report import NoClaim, ToldClaim, ToldClaims, claims_csv, claims_json, claims_table

REASONS = {
    "age": "an age",
    "date": "a date, or a time counted from one",
    "time": "a time of day",
    "year": "a year",
    "ordinal": "a place in an order",
    "score": "a score",
    "name": "part of a name",
    "label": "the number that something bears",
    "phone": "a telephone number",
    "part": "one or some of those who were named before",
    "definite": "speaks of what is known already",
    "idle": "counts nothing that reports are compared by",
    "fraction": "a share of something",
    "table": "in a row of a table",
    "vague": "a vague word that counts nothing plainly",
    "furniture": "belongs to the page and not to the report",
    "unread": "not understood",
}
"""Why a number is no claim, by its sort."""


def run(arguments: argparse.Namespace) -> int:
    """Print the claims of the events at `arguments.paths`; returns the exit status."""
    events = [_told(event, unread=arguments.unread) for event in usable(arguments.paths)]
    if not events:
        return UNUSABLE
    streams.result(_written(events, arguments.format))
    return 0


def _told(event: Event, *, unread: bool) -> ToldClaims:
    claims = tuple(each for article in event.articles for each in _claims(article))
    if not unread:
        return ToldClaims(event, claims)
    return ToldClaims(event, claims, tuple(each for article in event.articles for each in _numbers(article)))


def _claims(article: Article) -> list[ToldClaim]:
    return [
        ToldClaim(replace(claim, quote=claim.span.of(article.text)), explain(claim, article))
        for claim in claims_of(article)
    ]


def _numbers(article: Article) -> list[NoClaim]:
    return [
        NoClaim(Passage(article.id, number.start, number.end), number.sort, REASONS[number.sort])
        for number in numbers_of(article)
        if number.claim is None
    ]


def _written(events: Sequence[ToldClaims], form: str) -> str:
    if form == "json":
        return claims_json(*events, ascii_only=streams.plain())
    if form == "csv":
        return claims_csv(*events)
    width, plain = streams.width(), streams.plain()
    return "\n".join(claims_table(told, width, ascii_only=plain) for told in events)
