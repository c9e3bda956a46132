"""Claims that answer one question become one fact, by event, part and thing counted and never by the number."""

from dataclasses import replace
from datetime import date
from itertools import permutations
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.engine.claims import claims_of
from crossread.engine.facts import gather
from crossread.model import Article, Claim, Fact
from engine.facts.claims_by_hand import fact_of, told

MONDAY = date(2021, 3, 8)


def article(name: str, text: str, day: date | None = MONDAY) -> Article:
    return Article(name, text, outlet=name, published=day)


WIRE = article(
    "wire",
    "Blast at market kills 12\n\n"
    "At least 12 people were killed on Sunday when a bomb exploded at a market in Tarrin.\n\n"
    "Among the dead were three children, police said.\n\nIn 2014 a bombing in the same town killed 40 people.",
)
DAILY = article(
    "daily",
    "Market bomb: toll rises\n\n"
    "The bomb that went off in Tarrin on Sunday killed 15 people, the health ministry said.\n\n"
    "A bombing there killed more than 40 people in 2014.\n\nThree children were among the dead.",
)
WIRE_CLAIMS = told(
    WIRE,
    ("12", "killed", 12, {"subject": ""}),
    ("At least 12 people", "killed", 12, {"hedge": "at least"}),
    ("three children", "killed", 3, {"subject": "children"}),
    ("40 people", "killed", 40),
)
DAILY_CLAIMS = told(
    DAILY,
    ("15 people", "killed", 15),
    ("more than 40 people", "killed", 40, {"hedge": "more than"}),
    ("Three children", "killed", 3, {"subject": "children"}),
)
BOTH = gather((WIRE, DAILY), [*WIRE_CLAIMS, *DAILY_CLAIMS])


def members(facts: tuple[Fact, ...]) -> set[frozenset[tuple[str, str]]]:
    return {frozenset((c.article, c.quote) for c in fact.claims) for fact in facts if not fact.claims[0].name}


def test_the_whole_toll_of_the_main_event_is_one_fact_whatever_the_numbers() -> None:
    whole = fact_of(BOTH, "15 people", "daily")
    assert [c.quote for c in whole.claims] == ["12", "At least 12 people", "15 people"]
    assert whole.verdict == "conflict"
    assert (whole.low, whole.high) == (12, 15)


def test_an_earlier_event_that_a_report_tells_of_has_a_fact_of_its_own() -> None:
    earlier = fact_of(BOTH, "40 people", "wire")
    assert {c.article for c in earlier.claims} == {"wire", "daily"}
    assert earlier.verdict == "agree"
    assert "2014" in earlier.label


def test_who_is_counted_among_the_dead_is_a_part_and_not_the_whole() -> None:
    part = fact_of(BOTH, "three children", "wire")
    assert {c.value for c in part.claims} == {3}


def test_conflicts_come_first_and_no_two_facts_share_a_label_or_an_id() -> None:
    assert BOTH[0].verdict == "conflict"
    assert len({fact.label for fact in BOTH}) == len({fact.id for fact in BOTH}) == len(BOTH)


def test_two_strikes_in_opposite_directions_are_two_events() -> None:
    one = article(
        "one",
        "Norway strikes Sweden\n\nNorway launched air strikes on Sweden on Monday, killing five people.\n\n"
        "Norway's strikes on Sweden came a week after Sweden's attack on Norway, which killed two soldiers.",
    )
    two = article(
        "two",
        "Sweden buries its dead\n\nNorway's air strikes on Sweden killed six people, officials said.\n\n"
        "Sweden's attack on Norway last week had killed two soldiers. Sweden launched its attack on Norway at dawn.",
    )
    facts = gather(
        (one, two),
        [
            *told(one, ("five people", "killed", 5), ("two soldiers", "killed", 2, {"subject": "soldiers"})),
            *told(two, ("six people", "killed", 6), ("two soldiers", "killed", 2, {"subject": "soldiers"})),
        ],
    )
    assert fact_of(facts, "five people", "one") == fact_of(facts, "six people", "two")
    assert fact_of(facts, "five people", "one").verdict == "conflict"
    assert fact_of(facts, "two soldiers", "one").verdict == "agree"
    assert "Norway's" in fact_of(facts, "five people", "one").label


def test_a_toll_in_one_district_does_not_meet_the_whole_toll() -> None:
    one = article(
        "one",
        "Quake kills 30\n\nAn earthquake killed 30 people on Sunday in the province of Varn.\n\n"
        "Eleven people were killed in Kessel district.",
    )
    two = article(
        "two", "Quake kills 30\n\nAn earthquake in Varn killed 30 people.\n\nIn Kessel district 11 people were killed."
    )
    facts = gather(
        (one, two),
        [
            *told(one, ("30 people", "killed", 30), ("Eleven people", "killed", 11)),
            *told(two, ("30 people", "killed", 30), ("11 people", "killed", 11)),
        ],
    )
    assert fact_of(facts, "Eleven people", "one") == fact_of(facts, "11 people", "two")
    assert fact_of(facts, "Eleven people", "one").verdict == "agree"
    assert "Kessel" in fact_of(facts, "Eleven people", "one").label


def test_depth_and_distance_are_two_measures() -> None:
    text = "Quake\n\nThe quake struck on Sunday at a depth of 10 kilometres, 55 kilometres south of Brunnen."
    one, two = article("one", text), article("two", text.replace("10 kilometres", "six miles"))
    fields = {"unit": "km", "subject": ""}
    facts = gather(
        (one, two),
        [
            *told(one, ("10 kilometres", "measure", 10, fields), ("55 kilometres", "measure", 55, fields)),
            *told(two, ("six miles", "measure", 6, {"unit": "miles"}), ("55 kilometres", "measure", 55, fields)),
        ],
    )
    assert [(f.verdict, f.label.split(" · ")[0]) for f in facts if f.kind == "measure"] == [
        ("agree", "depth"),
        ("agree", "distance"),
    ]


def test_one_wire_text_in_all_reports_is_one_fact_that_agrees() -> None:
    copies = [replace(WIRE, id=f"copy{n}") for n in range(4)]
    claims = [replace(c, article=copy.id) for copy in copies for c in WIRE_CLAIMS]
    facts = gather(copies, claims)
    for each in WIRE_CLAIMS[2:]:
        fact = fact_of(facts, each.quote, "copy0")
        assert {c.article for c in fact.claims} == {copy.id for copy in copies}
        assert fact.verdict == "agree"


def test_reports_of_two_different_events_conflict_about_nothing() -> None:
    other = article("other", "Film festival opens\n\nThe festival opened on Sunday. It shows 200 films in 9 cinemas.")
    facts = gather((WIRE, other), [*WIRE_CLAIMS, *claims_of(other)])
    assert all(len({c.article for c in fact.claims}) == 1 for fact in facts)


@pytest.mark.parametrize("text", ["", " ", "...", "\n\n\n", "?!"])
def test_empty_texts_and_articles_without_claims_give_no_facts(text: str) -> None:
    assert gather((), ()) == ()
    assert gather((article("a", text), article("b", text, None)), ()) == ()


def test_a_number_that_may_be_a_sum_of_two_others_of_its_report_says_so() -> None:
    text = "Strikes kill nine\n\nThe strikes killed nine people.\n\nTwo more people died in Kessel district."
    one = article("one", text + "\n\nSeven people were killed in Varn district.")
    two = article("two", "Strikes kill eight\n\nThe strikes killed eight people.")
    claims = [
        *told(one, ("nine people", "killed", 9), ("Two more people", "killed", 2), ("Seven people", "killed", 7)),
        *told(two, ("eight people", "killed", 8)),
    ]
    whole = fact_of(gather((one, two), claims), "nine people", "one")
    assert any("7 + 2 = 9" in remark for remark in whole.remarks)


def test_ids_stay_when_a_report_is_added() -> None:
    alone = {fact.label: fact.id for fact in gather((WIRE,), WIRE_CLAIMS)}
    later = {fact.label: fact.id for fact in BOTH}
    shared = alone.keys() & later.keys()
    assert shared
    assert all(alone[label] == later[label] for label in shared)


TEXTS = (
    WIRE,
    DAILY,
    article(
        "local", "Tarrin mourns\n\nThe market bomb killed 14 people. Two men were arrested. In 2014 a bomb killed 41."
    ),
)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_articles_makes_no_difference(order: tuple[int, ...]) -> None:
    def facts(given: tuple[Article, ...]) -> set[tuple[str, str, str, frozenset[Claim]]]:
        found = gather(given, [c for a in given for c in claims_of(a)])
        return {(f.id, f.label, f.verdict, frozenset(f.claims)) for f in found}

    assert facts(tuple(TEXTS[n] for n in order)) == facts(TEXTS)


SENTENCES = (
    "Three people died in the blast.",
    "The blast killed 12 people.",
    "In 2014 a bomb killed 40 people.",
    "Police said at least seven people were injured.",
    "Two children were among the dead.",
    "The fire destroyed 10 houses in Kessel.",
    "It was 30 kilometres from Varn.",
    "Prime Minister Ada Holm spoke on Monday.",
)
bodies = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(bodies, min_size=1, max_size=4), bodies)
def test_every_claim_is_in_one_fact_and_an_added_report_removes_none(texts: list[str], added: str) -> None:
    articles = [article(f"r{n}", text) for n, text in enumerate(texts)]
    more = [*articles, article("added", added)]
    for given_articles in (articles, more):
        claims = [c for a in given_articles for c in claims_of(a)]
        facts = gather(given_articles, claims)
        inside = [(c.article, c.start, c.end, c.kind) for f in facts if not f.claims[0].name for c in f.claims]
        assert sorted(inside) == sorted((c.article, c.start, c.end, c.kind) for c in claims)


@settings(max_examples=40, deadline=None)
@given(st.lists(bodies, min_size=1, max_size=3))
def test_a_claim_stays_with_its_exact_copy(texts: list[str]) -> None:
    articles = [article(f"r{n}", text) for n, text in enumerate(texts)]
    copy = replace(articles[0], id="copy")
    given_articles = [*articles, copy]
    facts = gather(given_articles, [c for a in given_articles for c in claims_of(a)])
    for fact in facts:
        places = {(c.start, c.end) for c in fact.of("r0")}
        assert places == {(c.start, c.end) for c in fact.of("copy")}


def test_a_page_of_numbers_in_one_line_is_gathered_with_every_claim_in_one_fact() -> None:
    page = article("page", "12 people were killed, " * 150)
    claims = claims_of(page)
    facts = gather((page, WIRE), [*claims, *WIRE_CLAIMS])
    assert sum(len(fact.of("page")) for fact in facts if not fact.claims[0].name) == len(claims)


def test_an_earlier_event_without_a_day_is_one_in_all_reports_that_call_it_alike() -> None:
    text = "Blaze in Varn\n\nA fire burned a mill in Varn on Monday.\n\nAn earlier explosion in Kessel killed two men."
    one, two = article("one", text), article("two", text)
    facts = gather(
        (one, two), [c for each in (one, two) for c in told(each, ("two men", "killed", 2, {"subject": "men"}))]
    )
    assert [fact.verdict for fact in facts if fact.kind == "killed"] == ["agree"]


def test_a_list_of_a_thousand_counts_takes_no_more_than_its_share_of_time() -> None:
    def seconds(times: int) -> float:
        page = article("page", "They saw 12 red boats near the pier, 30 horses by the mill, " * times)
        claims = claims_of(page)
        start = process_time()
        gather((page,), claims)
        return process_time() - start

    seconds(10)
    assert seconds(400) < 20 * max(seconds(100), 0.02)


def test_the_dead_of_a_third_country_are_no_dead_of_the_strike_told_before() -> None:
    one = article(
        "one",
        "Norway strikes Sweden\n\nNorway launched air strikes on Sweden on Monday, killing five people.\n\n"
        "Sweden's attack on Norway had killed two soldiers a week before. Denmark said that nine people had died.",
    )
    two = article(
        "two",
        "Sweden buries its dead\n\nNorway's air strikes on Sweden killed five people, officials said.\n\n"
        "Sweden's attack on Norway last week had killed two soldiers. Sweden launched its attack on Norway at dawn.",
    )
    said = (("five people", "killed", 5), ("two soldiers", "killed", 2, {"subject": "soldiers"}))
    facts = gather((one, two), [*told(one, *said, ("nine people", "killed", 9)), *told(two, *said)])
    label = fact_of(facts, "nine people", "one").label
    assert "Sweden" not in label
    assert "Norway" not in label


def test_two_earlier_quakes_of_one_year_are_two_in_the_report_that_tells_of_both() -> None:
    one = article(
        "one",
        "Quake in Velm\n\nA quake shook Velm on Monday.\n\nIn 2014 a 6.4-magnitude quake shook Dorn.\n\n"
        "Another 8.7-magnitude quake hit the isle of Karst in 2014.",
    )
    said = {"subject": "", "unit": "magnitude"}
    claims = told(one, ("6.4-magnitude", "measure", 6.4, said), ("8.7-magnitude", "measure", 8.7, said))
    assert sorted(fact.low or 0 for fact in gather((one,), claims)) == [6.4, 8.7]


def test_a_report_that_differs_with_itself_is_called_by_its_outlet() -> None:
    one = Article(
        "f-17", "Blast in Tarrin\n\nThe blast hurt at least 12 people. Police say it hurt 15 people.", "The Post"
    )
    facts = gather(
        (one,), told(one, ("at least 12 people", "injured", 12, {"hedge": "at least"}), ("15 people", "injured", 15))
    )
    assert any(remark.startswith("The Post gives") for fact in facts for remark in fact.remarks)
