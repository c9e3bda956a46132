"""The share of named facts counts what is found whole and rightly judged."""

from crossread.model import Claim, Fact, Span
from quality.named_scores import named_recall

TEXT = "The mayor, Ada Holm, spoke on Monday."
ANSWER = {
    "kind": "office",
    "verdict": "agree/differ",
    "claims": [{"article": a, "sentence": TEXT, "quote": "Ada Holm", "value": "Ada Holm"} for a in "ab"],
}


def told(verdict, *articles):
    claims = tuple(Claim(a, 11, 19, Span(0, len(TEXT)), "office", name="Ada Holm") for a in articles)
    return Fact("id", "office", "Mayor", verdict, "", claims)


def test_a_fact_is_found_with_most_of_its_claims_and_an_accepted_verdict():
    texts = dict.fromkeys("ab", TEXT)
    assert named_recall([ANSWER], [told("agree", "a", "b")], texts) == 1
    assert named_recall([ANSWER], [told("conflict", "a", "b")], texts) == 0
    assert named_recall([ANSWER], [told("agree", "a")], texts) == 0
    assert named_recall([ANSWER, ANSWER], [], texts) == 0
