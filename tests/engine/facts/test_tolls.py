"""The whole toll of an event does not meet what reports tell of a part of it."""

from datetime import date

import pytest

from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import fact_of, told
from engine.facts.read_facts import facts_of, holding


def article(name: str, text: str) -> Article:
    return Article(name, text, published=date(2021, 3, 8))


HEAD = "Ferry sinks\n\nA ferry sank off Varn on Monday and 30 people drowned, the coast guard said.\n\n"
OTHER = article("other", "Ferry sinks\n\nThirty people drowned when a ferry sank off Varn on Monday, officials said.")


def with_part(sentence: str, quote: str, value: int | None, **fields: str) -> tuple[Fact, Fact]:
    """The fact of the whole toll and the fact of a claim that the same report tells after it."""
    one = article("one", HEAD + sentence)
    facts = gather(
        (one, OTHER),
        [
            *told(one, ("30 people", "killed", 30), (quote, "killed", value, fields)),
            *told(OTHER, ("Thirty people", "killed", 30)),
        ],
    )
    return fact_of(facts, "30 people", "one"), fact_of(facts, quote, "one")


@pytest.mark.parametrize(
    ("sentence", "quote", "value", "fields"),
    [
        ("A cook was pulled from the water dead.", "A cook", 1, {"subject": "cook"}),
        ("Captain Ada Holm died at the wheel.", "Captain Ada Holm", 1, {"subject": "captain"}),
        ("Eleven bodies lay on the beach by noon.", "Eleven bodies", 11, {"subject": "bodies"}),
        ("Another four people died in hospital.", "Another four people", 4, {}),
        ("Dozens of people elsewhere drowned that night.", "Dozens of people", None, {"hedge": "vague"}),
        ("No one on the pier was killed.", "No one", 0, {}),
    ],
)
def test_what_is_less_or_further_is_a_part_and_no_conflict(
    sentence: str, quote: str, value: int | None, fields: dict[str, str]
) -> None:
    whole, part = with_part(sentence, quote, value, **fields)
    assert whole != part
    assert whole.verdict == "agree"


def test_the_whole_toll_told_again_of_one_sort_of_people_is_still_the_whole() -> None:
    whole, again = with_part("The 30 passengers were on their way home.", "30 passengers", 30, subject="passengers")
    assert whole == again


def test_a_report_may_say_the_whole_in_its_lead_with_a_place_and_again_without() -> None:
    text = "Blast kills 12 in Kessel\n\nAt least 12 people were killed in Kessel on Monday.\n\nThe 12 dead were miners."
    one = article("one", text)
    facts = gather(
        (one,),
        told(one, ("12", "killed", 12, {"subject": ""}), ("12 people", "killed", 12), ("12 dead", "killed", 12)),
    )
    assert len([fact for fact in facts if fact.kind == "killed"]) == 1


def test_two_people_told_one_by_one_are_two_facts_whatever_each_report_adds() -> None:
    one = article(
        "one",
        "Crash on the bridge\n\nA van hit the rail of the bridge at Varn on Monday.\n\n"
        "The driver, Jens Lund, was seriously hurt.\n\nA cyclist was treated for a cut and went home.",
    )
    two = article(
        "two",
        "Van hits rail\n\nA van struck the rail of the old bridge at Varn on Monday morning.\n\n"
        "Jens Lund is in hospital.\n\nA cyclist was treated for a cut as well.",
    )
    facts = gather(
        (one, two),
        [
            *told(
                one,
                ("The driver, Jens Lund", "injured", 1, {"subject": "driver"}),
                ("A cyclist", "injured", 1, {"subject": "cyclist"}),
            ),
            *told(
                two,
                ("Jens Lund", "injured", 1, {"subject": "Jens Lund"}),
                ("A cyclist", "injured", 1, {"subject": "cyclist"}),
            ),
        ],
    )
    assert fact_of(facts, "A cyclist", "one") == fact_of(facts, "A cyclist", "two")
    assert fact_of(facts, "The driver, Jens Lund", "one") == fact_of(facts, "Jens Lund", "two")
    assert fact_of(facts, "A cyclist", "one") != fact_of(facts, "Jens Lund", "two")


def test_who_was_among_the_dead_is_a_part_though_the_numbers_are_added_up_and_a_bus_keeps_its_letters() -> None:
    one = article("one", "Bus crash\n\nThe bus crash killed 8 people. Four women and two children were among the dead.")
    two = article("two", "Bus crash\n\nThe bus crash killed 9 people. Five women and one child were among the dead.")
    facts = gather(
        (one, two),
        [
            *told(one, ("8 people", "killed", 8), ("Four women and two children", "killed", 6)),
            *told(two, ("9 people", "killed", 9), ("Five women and one child", "killed", 6)),
        ],
    )
    whole, part = fact_of(facts, "8 people", "one"), fact_of(facts, "Four women and two children", "one")
    assert fact_of(facts, "9 people", "two") is whole
    assert whole.verdict == "conflict"
    assert fact_of(facts, "Five women and one child", "two") is part
    assert "some of them" in part.label
    assert not any("in bu " in f"{fact.label} " for fact in facts)


def test_the_dead_and_the_missing_together_are_no_toll_of_the_dead() -> None:
    whole, both = with_part("In all 50 people were dead or missing.", "50 people", 50, scope="dead or missing")
    assert both.id != whole.id
    assert "dead or missing" in both.label
    assert whole.verdict == "agree"


def test_a_sentence_that_two_reports_have_word_for_word_is_in_one_fact_whatever_else_they_tell() -> None:
    copied = "Four people were hurt in Velm, the chief of the valley fire service said on Tuesday."
    one = article("one", f"Flood in the hills\n\nThe flood hurt 80 people in the hills on Tuesday.\n\n{copied}")
    two = article("two", f"Flood in the hills\n\nThe flood in the hills began at dawn on Tuesday.\n\n{copied}")
    four = ("Four people", "injured", 4)
    facts = gather((one, two), [*told(one, ("80 people", "injured", 80), four), *told(two, four)])
    part = fact_of(facts, "Four people", "one")
    assert fact_of(facts, "Four people", "two") is part
    assert part.verdict == "agree"
    assert fact_of(facts, "80 people", "one") is not part


def test_a_part_is_called_by_the_people_who_are_counted() -> None:
    one = article("one", "Bus crash\n\nThe bus crash killed 8 people, including three clerks.")
    claims = told(one, ("8 people", "killed", 8), ("three clerks", "killed", 3, {"subject": "clerks"}))
    label = fact_of(gather((one,), claims), "three clerks", "one").label
    assert label.startswith("killed · clerks")
    assert "some of them" not in label


def test_the_site_of_the_event_that_most_leads_name_is_no_part_of_it() -> None:
    one = article(
        "one", "Camp bombed\n\nA camp for herders near Varn was bombed on Monday, killing 30 people, medics said."
    )
    two = article(
        "two", "Camp bombed\n\nPlanes bombed the camp near Varn on Monday.\n\nSome 40 people died in the camp."
    )
    facts = gather((one, two), [*told(one, ("30 people", "killed", 30)), *told(two, ("40 people", "killed", 40))])
    (toll,) = (fact for fact in facts if fact.kind == "killed")
    assert toll.verdict == "conflict"


def test_children_among_the_dead_are_one_part_in_whatever_words() -> None:
    one = article("one", HEAD + "Eleven of them were children on a school trip.")
    two = article("two", HEAD + "A ward of the hospital took in the hurt. Of the dead, 12 are girls and boys.")
    claims = [
        *told(
            one, ("30 people", "killed", 30), ("Eleven of them were children", "killed", 11, {"subject": "children"})
        ),
        *told(two, ("30 people", "killed", 30), ("12 are girls and boys", "killed", 12, {"subject": "boys"})),
    ]
    facts = gather((one, two), claims)
    part = fact_of(facts, "Eleven of them were children", "one")
    assert part == fact_of(facts, "12 are girls and boys", "two")
    assert part.verdict == "conflict"


def test_a_place_beside_a_part_is_not_that_of_the_whole_told_before_it() -> None:
    lists = "Ring broken\n\nA total of {} people were arrested in the raids on Monday, {} in Spain and {} in Morocco."
    one, two = article("one", lists.format(37, 30, 7)), article("two", lists.format(35, 29, 6))
    held = {"subject": "people"}
    claims = [
        *told(one, ("37 people", "captured", 37, held), ("30", "captured", 30, held), ("7 in", "captured", 7, held)),
        *told(two, ("35 people", "captured", 35, held), ("29", "captured", 29, held), ("6 in", "captured", 6, held)),
    ]
    facts = gather((one, two), claims)
    for whole, part in (("37 people", "35 people"), ("30", "29"), ("7 in", "6 in")):
        assert fact_of(facts, whole, "one") == fact_of(facts, part, "two")
    assert sum(fact.kind == "captured" for fact in facts) == 3


def two_tolls(first: tuple[str, str, int], second: tuple[str, str, int], kind: str) -> tuple[Fact, Fact]:
    """The facts of one claim of each of two reports: text after the lead, quote and value."""
    reports = [article(name, HEAD + text) for name, (text, _, _) in zip(("one", "two"), (first, second), strict=True)]
    claims = [
        claim
        for report, (_, quote, value) in zip(reports, (first, second), strict=True)
        for claim in told(report, (quote, kind, value, {"subject": quote.split()[-1]}))
    ]
    facts = gather(reports, claims)
    return fact_of(facts, first[1], "one"), fact_of(facts, second[1], "two")


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [
        (
            "killed",
            ("Eight people died, counting the gunman.", "Eight people", 8),
            ("Seven people died.", "Seven people", 7),
        ),
        (
            "damaged",
            ("The storm left 40 homes partly damaged.", "40 homes", 40),
            ("It destroyed 90 homes.", "90 homes", 90),
        ),
        (
            "displaced",
            ("The camp houses 9,000 people.", "9,000 people", 9000),
            ("Some 700 people fled.", "Some 700 people", 700),
        ),
        (
            "displaced",
            ("Some 300 families fled.", "300 families", 300),
            ("Some 700 people fled.", "Some 700 people", 700),
        ),
        ("captured", ("A judge remanded 22 people.", "22 people", 22), ("Police arrested 37 people.", "37 people", 37)),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_tolls_that_count_other_people_or_things_do_not_meet(
    kind: str, first: tuple[str, str, int], second: tuple[str, str, int]
) -> None:
    one, two = two_tolls(first, second, kind)
    assert one != two


def test_the_gravely_hurt_are_one_part_in_whatever_words() -> None:
    first = ("Four were in critical condition on Tuesday.", "Four", 4)
    second = ("Three of the hurt are still in mortal danger, a doctor said.", "Three", 3)
    one, two = two_tolls(first, second, "injured")
    assert one == two
    assert one.verdict == "conflict"


def test_according_to_a_clinic_is_no_place() -> None:
    first = ("According to the clinic, 12 people were hurt.", "12 people", 12)
    one, two = two_tolls(first, ("Nine people were hurt.", "Nine people", 9), "injured")
    assert one == two


def test_a_number_of_militants_may_be_all_of_the_dead_and_a_number_of_children_are_not() -> None:
    one = article(
        "one", "Camp raided\n\nThe raid on Monday killed nine people.\n\nThe army said a number of militants died."
    )
    two = article(
        "two", "Camp raided\n\nNine people died in the raid on Monday.\n\nA number of children died in the huts."
    )
    claims = [
        *told(one, ("nine people", "killed", 9)),
        *told(one, ("a number of militants", "killed", None, {"subject": "militants", "hedge": "vague"})),
        *told(two, ("Nine people", "killed", 9)),
        *told(two, ("A number of children", "killed", None, {"subject": "children", "hedge": "vague"})),
    ]
    facts = gather((one, two), claims)
    whole = fact_of(facts, "nine people", "one")
    assert fact_of(facts, "a number of militants", "one") == whole == fact_of(facts, "Nine people", "two")
    assert fact_of(facts, "A number of children", "two") != whole


def test_the_toll_of_a_lead_is_that_of_the_event_wherever_the_lead_says_it_was() -> None:
    one = article(
        "one",
        "Train crash\n\nA crash of two trains hurt 84 people in Burgas on Monday, officials said.\n\n"
        "Some 31 people breathed fumes.",
    )
    two = article("two", "Train crash\n\nAt least 91 people were hurt when two trains met on Monday, the railway said.")
    claims = [
        *told(one, ("84 people", "injured", 84), ("31 people", "injured", 31)),
        *told(two, ("91 people", "injured", 91)),
    ]
    facts = gather((one, two), claims)
    assert fact_of(facts, "84 people", "one") == fact_of(facts, "91 people", "two")


def test_one_side_s_whole_toll_is_no_part_of_the_other_side_s() -> None:
    facts = facts_of(
        "Police fire on crowd in Varn\n\nPolice fire killed 14 people in Varn on Monday, doctors said. "
        "The government says six people died. The ministry raised its count to eight.",
        "Police fire on crowd in Varn\n\nPolice fire killed 16 people in Varn on Monday, doctors said. "
        "Six people died on the square, doctors said.",
    )
    toll = holding(facts, "14 people")
    assert {claim.value for claim in toll.claims if claim.article == "r0"} == {14, 6, 8}
    assert {claim.value for claim in toll.claims if claim.article == "r1"} == {16}
    assert toll.verdict == "conflict"


@pytest.mark.parametrize(
    "text",
    [
        "Police said 14 people died in the fire in Varn on Monday. Six people died at once, police said.",
        "Governor Ada Holm said 14 people died in the fire in Varn on Monday. Six people died at once, Holm said.",
        "The fire killed 14 people in Varn on Monday, police said. Six people died at once, Police Chief Holm said.",
    ],
)
def test_one_speaker_in_two_wordings_does_not_gainsay_himself(text: str) -> None:
    facts = facts_of(f"Fire in Varn\n\n{text}", "Fire in Varn\n\nA fire killed 15 people in Varn on Monday.")
    assert {claim.value for claim in holding(facts, "14 people").claims} == {14, 15}


def test_the_only_figure_of_a_report_is_its_toll_whoever_is_counted() -> None:
    shots = "Shots at plant\n\nA clerk came back with a gun to a plant in Varn on Monday. "
    facts = facts_of(
        shots + "She killed two co-workers.",
        shots + "She killed two colleagues, police said.",
        shots + "By noon two women were dead.",
        shots + "She killed two co-workers. Among them was a mother. Five women were killed in Varn last year.",
    )
    assert holding(facts, "two women") == holding(facts, "two co-workers")
    assert holding(facts, "Five women") != holding(facts, "two co-workers")
