"""The share of named facts counts what is found whole and rightly judged."""

from crossread.model import Claim, Fact, Span
from quality.gold_answers import GoldName, GoldNamed
from quality.named_scores import named_recall

NAME = Span(11, 19)
ANSWER = GoldNamed(
    kind="office",
    label="mayor",
    verdicts=frozenset({"agree", "differ"}),
    claims=tuple(GoldName(article, NAME, "Ada Holm") for article in "ab"),
)


def told(verdict, *articles):
    claims = tuple(Claim(a, NAME.start, NAME.end, Span(0, 36), "office", name="Ada Holm") for a in articles)
    return Fact("id", "office", "Mayor", verdict, "", claims)


def test_a_fact_is_found_with_most_of_its_claims_and_an_accepted_verdict():
    assert named_recall([ANSWER], [told("agree", "a", "b")]) == 1
    assert named_recall([ANSWER], [told("conflict", "a", "b")]) == 0
    assert named_recall([ANSWER], [told("agree", "a")]) == 0
    assert named_recall([ANSWER, ANSWER], []) == 0
