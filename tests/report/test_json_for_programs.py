"""The JSON that other programs read."""

import json
from dataclasses import replace

from crossread.model import Comparison
from crossread.report import align_json, facts_json

CLAIM_KEYS = [
    "article", "sentence", "quote", "start", "end", "kind", "value", "high", "hedge", "unit", "subject", "scope",
    "attribution", "standing",
]  # fmt: skip


def test_facts_have_exactly_the_documented_keys(comparison: Comparison) -> None:
    read = json.loads(facts_json(comparison))
    assert list(read) == ["articles", "facts"]
    assert all(list(article) == ["id", "outlet", "title", "published", "path"] for article in read["articles"])
    keys = ["id", "kind", "label", "verdict", "low", "high", "reason", "remarks", "claims"]
    assert all(list(fact) == keys for fact in read["facts"])
    assert all(list(claim) == CLAIM_KEYS for fact in read["facts"] for claim in fact["claims"])


def test_sentences_and_quotes_are_exact_substrings(comparison: Comparison) -> None:
    texts = {article.id: article.text for article in comparison.event.articles}
    for fact in json.loads(facts_json(comparison))["facts"]:
        for claim in fact["claims"]:
            text = texts[claim["article"]]
            assert text[claim["start"] : claim["end"]] == claim["quote"]
            assert claim["quote"] in claim["sentence"]
            assert claim["sentence"] in text


def test_numbers_are_numbers_and_names_are_text(comparison: Comparison) -> None:
    facts = {fact["label"]: fact for fact in json.loads(facts_json(comparison))["facts"]}
    assert [claim["value"] for claim in facts["killed · harbour blast"]["claims"]] == [12, 12, 10]
    assert (facts["killed · harbour blast"]["low"], facts["killed · harbour blast"]["high"]) == (10, 12)
    assert [claim["value"] for claim in facts["date · harbour blast"]["claims"]] == ["2024-03-01", "2024-03-02"]
    assert facts["damaged · houses"]["claims"][0]["value"] is None
    assert facts["damaged · houses"]["low"] is None


def test_dates_of_publication_are_iso_or_null(comparison: Comparison) -> None:
    published = [article["published"] for article in json.loads(facts_json(comparison))["articles"]]
    assert published == ["2024-03-02", "2024-03-01T09:30:00", None]


def test_every_pair_of_passages_is_told_once(comparison: Comparison) -> None:
    read = json.loads(align_json(comparison))
    assert list(read) == ["articles", "alignments"]
    pairs = [{(a[side]["article"], a[side]["start"]) for side in ("left", "right")} for a in read["alignments"]]
    assert len(pairs) == 3
    assert all(pairs.count(pair) == 1 for pair in pairs)


def test_the_strongest_kind_tells_a_pair_that_two_kinds_find(comparison: Comparison) -> None:
    alignments = json.loads(align_json(comparison))["alignments"]
    kinds = {frozenset((a["left"]["article"], a["right"]["article"])): a["kind"] for a in alignments}
    assert kinds[frozenset(("daily", "wire"))] == "same words"
    assert kinds[frozenset(("daily", "local"))] == "same fact"


def test_passages_are_exact_substrings(comparison: Comparison) -> None:
    texts = {article.id: article.text for article in comparison.event.articles}
    for alignment in json.loads(align_json(comparison))["alignments"]:
        for side in (alignment["left"], alignment["right"]):
            assert texts[side["article"]][side["start"] : side["end"]] == side["text"]


def test_several_events_are_still_one_object(comparison: Comparison) -> None:
    other = replace(comparison, event=replace(comparison.event, id="other", title="Another"))
    read = json.loads(facts_json(comparison, other))
    assert [(event["id"], event["title"]) for event in read["events"]] == [
        ("harbour", "Harbour blast, March 2024"),
        ("other", "Another"),
    ]
    assert read["events"][0]["facts"] == json.loads(facts_json(comparison))["facts"]


def test_where_the_output_knows_only_ascii_the_json_stays_valid(comparison: Comparison) -> None:
    written = facts_json(comparison, ascii_only=True)
    assert written.isascii()
    assert json.loads(written) == json.loads(facts_json(comparison))
