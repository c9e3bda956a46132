"""Ids that tell the articles of an event apart."""

import os
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from crossread.ingest.clean import clean_line
from crossread.model import Article, Problem


def told_apart(articles: Iterable[Article], problems: list[Problem]) -> list[Article]:
    """The articles, with ids that differ by more than case and Unicode form; the later of two takes its file's name."""
    taken: set[str] = set()
    result = []
    for article in articles:
        chosen = article
        name = clean_line(os.path.basename(article.path))
        number = 1
        while _form(chosen.id) in taken:
            chosen = replace(article, id=name if number == 1 else f"{name}-{number}")
            number += 1
        if chosen is not article:
            message = f"another article has the id '{article.id}' already; this one is read as '{chosen.id}'"
            problems.append(Problem(article.path, message))
        taken.add(_form(chosen.id))
        result.append(chosen)
    return result


def _form(article_id: str) -> str:
    """The id without case and with one spelling for composed and decomposed letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", article_id).casefold())
