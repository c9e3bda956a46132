"""The answers by hand stand on the texts they were made from."""

from itertools import chain

import pytest

import crossread
from crossread.ingest import bundled_corpus
from crossread.model import COUNTED_KINDS, NAMED_KINDS
from quality.gold_answers import GOLD, raw_answers

EVENTS = sorted(path.stem for path in GOLD.glob("*.json"))
HEDGES = {"about", "at least", "exact", "less than", "more than", "nearly", "range", "up to", "vague"}


def texts(event_id):
    return {article.id: article.text for article in crossread.load(bundled_corpus() / event_id).articles}


def test_every_event_of_the_corpus_has_answers():
    events = sorted(path.name for path in bundled_corpus().iterdir() if path.is_dir())
    assert events == EVENTS


@pytest.mark.parametrize("event_id", EVENTS)
class TestGold:
    def test_every_sentence_stands_once_in_its_article(self, event_id):
        article = texts(event_id)
        raw = raw_answers(event_id)
        for claim in chain(raw["claims"], *(fact["claims"] for fact in raw["named"])):
            assert article[claim["article"]].count(claim["sentence"]) == 1, claim["sentence"]

    def test_every_quote_stands_in_its_sentence(self, event_id):
        raw = raw_answers(event_id)
        for claim in chain(raw["claims"], *(fact["claims"] for fact in raw["named"])):
            assert claim["quote"] in claim["sentence"], claim["quote"]

    def test_no_two_claims_of_one_kind_share_a_place(self, event_id):
        raw = raw_answers(event_id)
        places = [(c["article"], c["sentence"], c["quote"], c["kind"]) for c in raw["claims"]]
        assert len(places) == len(set(places))

    def test_claims_are_of_the_kinds_and_hedges_that_there_are(self, event_id):
        for claim in raw_answers(event_id)["claims"]:
            assert claim["kind"] in COUNTED_KINDS
            assert claim["hedge"] in HEDGES
            assert (claim["value"] is None) == (claim["hedge"] == "vague")
            assert ("high" in claim) == (claim["hedge"] == "range")

    def test_every_counted_kind_occurs(self, event_id):
        assert {claim["kind"] for claim in raw_answers(event_id)["claims"]} == set(COUNTED_KINDS)

    def test_every_claim_is_in_one_fact(self, event_id):
        raw = raw_answers(event_id)
        told = sorted(chain.from_iterable(fact["claims"] for fact in raw["facts"]))
        assert told == list(range(len(raw["claims"])))

    def test_the_claims_of_a_fact_share_kind_event_and_scope(self, event_id):
        raw = raw_answers(event_id)
        for fact in raw["facts"]:
            claims = [raw["claims"][n] for n in fact["claims"]]
            assert len({(c["kind"], c["event"], c["scope"]) for c in claims}) == 1, fact["label"]
            assert all(c["event"] in raw["events"] for c in claims)

    def test_a_fact_that_one_article_tells_is_lone(self, event_id):
        raw = raw_answers(event_id)
        for fact in raw["facts"]:
            tellers = {raw["claims"][n]["article"] for n in fact["claims"]}
            assert (len(tellers) == 1) == (fact["verdict"] == "lone"), fact["label"]

    def test_labels_of_facts_are_all_different(self, event_id):
        labels = [fact["label"] for fact in raw_answers(event_id)["facts"]]
        assert len(labels) == len(set(labels))

    def test_named_facts_are_of_named_kinds_and_told_by_two(self, event_id):
        for fact in raw_answers(event_id)["named"]:
            assert fact["kind"] in NAMED_KINDS
            assert len({claim["article"] for claim in fact["claims"]}) > 1

    def test_aligned_sentences_stand_where_the_answers_say(self, event_id):
        article = texts(event_id)
        alignment = raw_answers(event_id)["alignment"]
        for side in chain.from_iterable(chain(alignment["must"], alignment["may"])):
            assert article[side["article"]][side["start"] : side["end"]] == side["text"]

    def test_a_pair_of_sentences_is_of_two_articles_and_told_once(self, event_id):
        alignment = raw_answers(event_id)["alignment"]
        pairs = [
            tuple(sorted((side["article"], side["start"]) for side in pair))
            for pair in chain(alignment["must"], alignment["may"])
        ]
        assert len(pairs) == len(set(pairs))
        assert all(left[0] != right[0] for left, right in pairs)
