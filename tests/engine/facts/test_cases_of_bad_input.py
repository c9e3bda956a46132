"""From text to fact, case by case: revised, only possible or denied, hedged, copied, of other events, empty."""

from datetime import date
from time import process_time

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather, verdict_of
from crossread.model import Article, Fact

DAY = date(2022, 5, 4)
HEAD = "Fire in Orlen\n\nA fire broke out in a warehouse in Orlen on Tuesday. "


def facts_of(*texts: str, head: str = HEAD) -> tuple[Fact, ...]:
    articles = [Article(f"r{n}", head + text, outlet=f"Outlet {n}", published=DAY) for n, text in enumerate(texts)]
    return gather(articles, [claim for article in articles for claim in claims_of(article)])


def killed(*texts: str) -> Fact:
    return next(fact for fact in facts_of(*texts) if fact.kind == "killed")


def test_69_a_revised_figure_is_kept_beside_the_new_one_and_weighs_nothing() -> None:
    fact = killed("Officials revised the death toll from two to seven.", "The fire killed seven people.")
    assert {claim.value for claim in fact.claims} == {2, 7}
    assert [claim.value for claim in fact.claims if claim.standing == "superseded"] == [2]
    assert fact.verdict == "agree"


@pytest.mark.parametrize(
    "said", ["The fire may have killed nine people.", "The mayor denied that nine people had died."]
)
def test_70_what_may_be_or_is_denied_makes_no_conflict_and_says_what_it_is(said: str) -> None:
    fact = killed(f"The fire killed seven people. {said}", "The fire killed seven people.")
    assert fact.verdict == "agree"
    told = [
        c for f in facts_of(f"The fire killed seven people. {said}", "The fire killed seven people.") for c in f.claims
    ]
    nine = {claim.standing for claim in told if claim.value == 9}
    assert nine
    assert nine <= {"possible", "denied"}


def test_72_one_wire_text_in_all_reports_is_one_fact_that_agrees() -> None:
    facts = [fact for fact in facts_of(*["The fire killed seven people and injured 12."] * 4) if fact.kind != "date"]
    assert {fact.kind: (fact.verdict, len(fact.claims)) for fact in facts} == {
        "killed": ("agree", 4),
        "injured": ("agree", 4),
    }


def test_73_reports_of_two_events_and_one_in_another_language_conflict_about_nothing() -> None:
    other = "Ferry sinks off Bramhill\n\nA ferry sank off Bramhill in March 2019 and 40 people drowned."
    french = "Incendie à Orlen\n\nUn incendie a fait sept morts et douze blessés mardi dans un entrepôt."
    articles = [
        Article("a", HEAD + "It killed seven people.", published=DAY),
        Article("b", other),
        Article("c", french),
    ]
    facts = gather(articles, [claim for article in articles for claim in claims_of(article)])
    assert not any(fact.disputed for fact in facts)
    tolls = {(claim.article, claim.value): fact.id for fact in facts if fact.kind == "killed" for claim in fact.claims}
    assert tolls.keys() == {("a", 7), ("b", 40)}
    assert tolls["a", 7] != tolls["b", 40]


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        (("killed two people.", "killed seven people.", "killed nine people."), "conflict"),
        (("killed at least two people.", "killed 7 people."), "differ"),
        (("killed 7 people.", "killed seven people."), "agree"),
        (("killed over 90 people.", "killed fewer than 90 people."), "conflict"),
    ],
)
def test_74_figures_of_one_question_are_judged_with_place_and_hedge(told: tuple[str, ...], verdict: str) -> None:
    fact = killed(*(f"The fire {said}" for said in told))
    assert fact.verdict == verdict
    assert [claim.article for claim in fact.claims] == [f"r{n}" for n in range(len(told))]
    assert all(claim.quote and claim.end > claim.start for claim in fact.claims)


@pytest.mark.parametrize("text", ["", " \n\n\t ", "...?!", "—" * 50])
def test_75_76_where_nothing_is_said_there_is_no_fact(text: str) -> None:
    assert facts_of(text, text, head="") == ()


def test_77_the_order_of_reports_makes_no_difference() -> None:
    texts = ("The fire killed two people.", "The fire killed seven people.", "Nine people were injured.")
    articles = [Article(f"r{n}", HEAD + text, published=DAY) for n, text in enumerate(texts)]
    claims = {article.id: list(claims_of(article)) for article in articles}

    def table(order: list[Article]) -> set[tuple[str, str, str, frozenset[tuple[str, int]]]]:
        found = gather(order, [claim for article in order for claim in claims[article.id]])
        return {(f.id, f.label, f.verdict, frozenset((c.article, c.start) for c in f.claims)) for f in found}

    assert table(articles) == table(articles[::-1]) == table([articles[1], articles[2], articles[0]])


def test_a_verdict_is_a_matter_of_the_claims_alone() -> None:
    for fact in facts_of("The fire killed two people and hurt 12.", "The fire killed seven people and hurt about 12."):
        assert verdict_of(fact.claims) == (fact.verdict, fact.reason)


def test_time_grows_with_the_reports_and_not_with_their_pairs() -> None:
    def seconds(count: int) -> float:
        texts = [
            f"The fire killed {n % 7 + 2} people and injured {n + 3}. Crews sent {n % 5 + 2} engines."
            for n in range(count)
        ]
        articles = [Article(f"r{n}", HEAD + text, published=DAY) for n, text in enumerate(texts)]
        claims = [claim for article in articles for claim in claims_of(article)]
        times = []
        for _ in range(3):
            start = process_time()
            gather(articles, claims)
            times.append(process_time() - start)
        return min(times)

    seconds(5)
    assert seconds(400) < 8 * seconds(100)
