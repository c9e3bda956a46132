"""Which counts are one question: the thing counted and the words around it decide, and never the number."""

from datetime import date

from crossread.engine.facts import gather
from crossread.model import Article, Fact
from engine.facts.claims_by_hand import fact_of, told
from engine.facts.read_facts import facts_of, holding

DAY = date(2021, 3, 8)


def article(name: str, text: str) -> Article:
    return Article(name, text, published=DAY)


def haul(name: str, *, tonight: int, so_far: int, found: str) -> Article:
    return article(
        name,
        f"Customs stop a lorry at Varn\n\nOfficers {found} {tonight} crates of cigarettes in the lorry on Monday.\n\n"
        f"The unit has so far this winter confiscated a total of {so_far} crates along the border.",
    )


def gathered(*reports: Article, claims: list[tuple[str, int]]) -> tuple[Fact, ...]:
    made = []
    for report in reports:
        said = [(quote, value) for quote, value in claims if quote in report.text]
        made += told(report, *((quote, "count", value, {"subject": "crates"}) for quote, value in said))
    return gather(reports, made)


def test_two_figures_of_one_thing_that_reports_tell_side_by_side_are_two_questions() -> None:
    one = haul("one", tonight=12, so_far=90, found="found")
    two = haul("two", tonight=14, so_far=90, found="discovered")
    facts = gathered(one, two, claims=[("12 crates", 12), ("14 crates", 14), ("90 crates", 90)])
    tonight = fact_of(facts, "12 crates", "one")
    assert tonight == fact_of(facts, "14 crates", "two")
    assert tonight.verdict == "conflict"
    total = fact_of(facts, "90 crates", "one")
    assert total == fact_of(facts, "90 crates", "two")
    assert total.verdict == "agree"


def test_two_facts_of_one_thing_are_told_apart_by_a_word_beside_them() -> None:
    one, two = (haul(name, tonight=12, so_far=90, found="found") for name in ("one", "two"))
    facts = gathered(one, two, claims=[("12 crates", 12), ("90 crates", 90)])
    labels = {fact.label for fact in facts if fact.kind == "count"}
    assert len(labels) == 2
    assert all("“" not in label and "(2)" not in label for label in labels)


def test_things_that_one_sentence_counts_are_two_things_though_the_words_around_them_are_the_same() -> None:
    text = "Yard sale\n\nThe yard sold four red tractors and four blue trailers on Monday."
    reports = [article(name, text) for name in ("one", "two")]
    claims = [
        claim
        for report in reports
        for claim in told(
            report,
            ("four red tractors", "count", 4, {"subject": "red tractors"}),
            ("four blue trailers", "count", 4, {"subject": "blue trailers"}),
        )
    ]
    facts = gather(reports, claims)
    assert fact_of(facts, "four red tractors", "one") == fact_of(facts, "four red tractors", "two")
    assert fact_of(facts, "four red tractors", "one") != fact_of(facts, "four blue trailers", "one")


def test_a_number_of_another_noun_joins_only_where_the_sentences_are_near_copies() -> None:
    one = article("one", "Fair\n\nAt noon the mayor handed 30 medals to the rowers of the lake club on the pier.")
    two = article("two", "Fair\n\nAt noon the mayor handed 30 badges to the rowers of the lake club on the pier.")
    far = article("far", "Fair\n\nThe bakery sold 30 loaves before breakfast.")
    claims = [
        *told(one, ("30 medals", "count", 30, {"subject": "medals"})),
        *told(two, ("30 badges", "count", 30, {"subject": "badges"})),
        *told(far, ("30 loaves", "count", 30, {"subject": "loaves"})),
    ]
    facts = gather((one, two, far), claims)
    assert fact_of(facts, "30 medals", "one") == fact_of(facts, "30 badges", "two")
    assert fact_of(facts, "30 loaves", "far") != fact_of(facts, "30 medals", "one")


def test_a_vague_length_of_time_does_not_contradict_another_one() -> None:
    one = article("one", "Quake\n\nThe shaking lasted for 40 seconds in the hills, a shepherd said.")
    two = article("two", "Quake\n\nLights swung for several minutes in a tower far away, a clerk said.")
    fields = {"subject": "", "unit": "second"}
    claims = [
        *told(one, ("40 seconds", "duration", 40, fields)),
        *told(two, ("several minutes", "duration", None, {"subject": "", "unit": "minute", "hedge": "vague"})),
    ]
    assert all(fact.verdict == "lone" for fact in gather((one, two), claims))


def test_a_label_keeps_the_capitals_of_a_name() -> None:
    one = article("one", "Fair\n\nThe hall was full when 14 Danish dancers came on.")
    facts = gather((one,), told(one, ("14 Danish dancers", "count", 14, {"subject": "Danish dancers"})))
    assert facts[0].label.startswith("Danish dancers")


def test_the_copies_of_one_wire_text_in_sixty_reports_are_one_fact_for_each_thing_counted() -> None:
    text = "Flood\n\nThe flood carried off 14 sheds, 22 boats and 31 carts at Varn on Monday, the mayor said."
    reports = [article(f"r{number}", text) for number in range(60)]
    counts = (("14 sheds", 14, "sheds"), ("22 boats", 22, "boats"), ("31 carts", 31, "carts"))
    said = [(quote, "count", value, {"subject": subject}) for quote, value, subject in counts]
    facts = gather(reports, [claim for report in reports for claim in told(report, *said)])
    assert [len(fact.claims) for fact in facts if fact.kind == "count"] == [60, 60, 60]


def test_strong_shocks_are_not_all_shocks_and_two_more_sentences_not_all_sentences() -> None:
    one = article("one", "Shocks in Varn\n\nThe town felt 14 shocks. Judges gave the man three sentences in spring.")
    two = article("two", "Shocks in Varn\n\nTwo strong shocks woke people. He got two additional sentences in autumn.")
    claims = [
        *told(one, ("14 shocks", "count", 14, {"subject": "shocks"})),
        *told(one, ("three sentences", "count", 3, {"subject": "sentences"})),
        *told(two, ("Two strong shocks", "count", 2, {"subject": "strong shocks"})),
        *told(two, ("two additional sentences", "count", 2, {"subject": "additional sentences"})),
    ]
    assert all(fact.verdict == "lone" for fact in gather((one, two), claims))


def test_a_yearly_amount_is_not_the_amount_of_the_whole_deal() -> None:
    fields = {"unit": "USD", "subject": ""}
    one = article("one", "Striker stays\n\nThe deal is worth $60 million. He will be paid $12 million a year.")
    two = article("two", "Striker stays\n\nHe signed a contract worth $65 million, which is $13 million a year.")
    claims = [
        *told(
            one, ("$60 million", "money", 60e6, fields), ("$12 million", "money", 12e6, fields | {"standing": "rate"})
        ),
        *told(
            two, ("$65 million", "money", 65e6, fields), ("$13 million", "money", 13e6, fields | {"standing": "rate"})
        ),
    ]
    facts = gather((one, two), claims)
    assert {c.quote for c in fact_of(facts, "$60 million", "one").claims} == {"$60 million", "$65 million"}
    assert {c.quote for c in fact_of(facts, "$12 million", "one").claims} == {"$12 million", "$13 million"}


def test_one_report_tells_two_lengths_of_time_by_two_units_for_two_questions() -> None:
    text = "Rules for kites\n\nThe kite rules, which start in about 30 days, were written in just four months."
    reports = [article(name, text) for name in ("one", "two")]
    claims = []
    for report in reports:
        claims += told(
            report,
            ("about 30 days", "duration", 30, {"subject": "", "unit": "days", "hedge": "about"}),
            ("four months", "duration", 4, {"subject": "", "unit": "months"}),
        )
    facts = gather(reports, claims)
    assert [fact.verdict for fact in facts if fact.kind == "duration"] == ["agree", "agree"]


def test_what_is_pumped_every_minute_is_not_what_a_tank_holds() -> None:
    one = article("one", "Fire at a mill\n\nAt noon 900 litres of water were thrown on the mill every minute.")
    two = article("two", "Fire at a mill\n\nThe tank behind the mill holds 7,000 litres of oil.")
    said = {"subject": "", "unit": "litres"}
    claims = [
        *told(one, ("900 litres", "measure", 900, said)),
        *told(two, ("7,000 litres", "measure", 7000, said)),
    ]
    facts = gather([one, two], claims)
    assert fact_of(facts, "900 litres", "one") != fact_of(facts, "7,000 litres", "two")


def test_a_year_alone_makes_no_other_event_of_a_number_of_things() -> None:
    one = article("one", "Bridge closed\n\nThe fire closed the bridge on Monday. The bridge had 40 lamps in 2004.")
    two = article("two", "Bridge closed\n\nThe fire closed the bridge on Monday. The bridge had 40 lamps.")
    claims = [claim for report in (one, two) for claim in told(report, ("40 lamps", "count", 40, {"subject": "lamps"}))]
    fact = fact_of(gather((one, two), claims), "40 lamps", "one")
    assert fact.verdict == "agree"
    assert "2004" not in fact.label


def test_no_time_is_told_in_weeks_by_one_report_and_in_years_by_another() -> None:
    one = article("one", "Mill sold\n\nThe mill had been for sale for five years.")
    two = article("two", "Mill sold\n\nThe mill had been for sale for a week.")
    claims = [
        *told(one, ("five years", "duration", 5, {"subject": "", "unit": "years"})),
        *told(two, ("a week", "duration", 1, {"subject": "", "unit": "week"})),
    ]
    assert {fact.verdict for fact in gather((one, two), claims)} == {"lone"}


def test_two_amounts_that_share_no_more_than_the_small_words_beside_them_are_two_questions() -> None:
    one = article("one", "Fair opens\n\nThe fair opened on Monday. Brewers had some of the $5 million out of it.")
    two = article("two", "Fair opens\n\nThe fair opened on Monday. Ropemakers had some of the $7 million out of it.")
    claims = [
        *told(one, ("$5 million", "money", 5_000_000, {"subject": "", "unit": "USD"})),
        *told(two, ("$7 million", "money", 7_000_000, {"subject": "", "unit": "USD"})),
    ]
    assert {fact.verdict for fact in gather((one, two), claims)} == {"lone"}


def test_a_share_told_of_one_country_is_not_that_of_another() -> None:
    one = article("one", "Cables cut\n\nLibya lost 71 percent of its traffic on Monday, Tunisia 38 percent.")
    two = article("two", "Cables cut\n\nTunisia was without 41 percent of its traffic on Monday.")
    three = article("three", "Cables cut\n\nThe break took 74 percent of Libya's traffic away on Monday.")
    said = {"subject": "", "unit": "percent"}
    claims = [
        *told(one, ("71 percent", "percent", 71, said), ("38 percent", "percent", 38, said)),
        *told(two, ("41 percent", "percent", 41, said)),
        *told(three, ("74 percent", "percent", 74, said)),
    ]
    facts = gather((one, two, three), claims)
    assert fact_of(facts, "38 percent", "one") == fact_of(facts, "41 percent", "two")
    assert fact_of(facts, "71 percent", "one") == fact_of(facts, "74 percent", "three")
    assert fact_of(facts, "71 percent", "one") != fact_of(facts, "38 percent", "one")


def test_per_cent_is_no_length_of_time() -> None:
    one = article("one", "Vote\n\nSome 62 per cent of the voters took part in the ballot on Monday.")
    two = article("two", "Vote\n\nSome 65 percent of the voters took part in the ballot on Monday.")
    said = {"subject": "", "unit": "percent"}
    facts = gather(
        (one, two), [*told(one, ("62 per cent", "percent", 62, said)), *told(two, ("65 percent", "percent", 65, said))]
    )
    assert [fact.verdict for fact in facts if fact.kind == "percent"] == ["conflict"]


def test_a_sentence_to_prison_and_a_contract_of_as_many_years_are_two_questions() -> None:
    one = article("one", "Trial\n\nThe mayor of Varn was given five years for the bribes: a prison term of five years.")
    two = article("two", "Trial\n\nThe mayor of Varn was given a contract of five years for the bribes.")
    claims = [
        *told(one, ("five years", "duration", 5, {"subject": "", "unit": "years"})),
        *told(two, ("five years", "duration", 5, {"subject": "", "unit": "years"})),
    ]
    facts = gather((one, two), claims)
    assert fact_of(facts, "five years", "one") != fact_of(facts, "five years", "two")


def test_a_report_may_tell_one_share_rounded_and_as_it_is() -> None:
    one = article(
        "one", "Cables cut\n\nLibya lost almost three quarters of its traffic.\n\nLibya lost 74 percent of its traffic."
    )
    two = article("two", "Cables cut\n\nLibya lost 71 percent of its traffic.")
    said = {"subject": "", "unit": "percent"}
    claims = [
        *told(
            one,
            ("almost three quarters", "percent", 75, {**said, "hedge": "nearly"}),
            ("74 percent", "percent", 74, said),
        ),
        *told(two, ("71 percent", "percent", 71, said)),
    ]
    (fact,) = gather((one, two), claims)
    assert len(fact.claims) == 3


def test_two_weights_of_two_substances_are_two_questions() -> None:
    one = article("one", "Port raid\n\nPolice seized 2.3 tonnes of cocaine in the raid on Monday.")
    two = article("two", "Port raid\n\nPolice seized 640 kg of hashish and 2,314 kg of cocaine in the raid on Monday.")
    kilos, tonnes = {"subject": "", "unit": "kg"}, {"subject": "", "unit": "tonnes"}
    claims = [
        *told(one, ("2.3 tonnes", "measure", 2.3, tonnes)),
        *told(two, ("640 kg", "measure", 640, kilos), ("2,314 kg", "measure", 2314, kilos)),
    ]
    facts = gather((one, two), claims)
    assert fact_of(facts, "2.3 tonnes", "one") == fact_of(facts, "2,314 kg", "two")
    assert fact_of(facts, "2.3 tonnes", "one").verdict == "agree"
    assert fact_of(facts, "640 kg", "two").verdict == "lone"


def test_people_aboard_are_one_question_and_the_crew_among_them_another() -> None:
    one = article("one", "Ferry sinks\n\nThe ferry was carrying 137 people, including 18 crew members, the owner said.")
    two = article("two", "Ferry sinks\n\nThere were 174 persons on the ferry.\n\nShe had a crew of 20, the mayor said.")
    claims = [
        *told(one, ("137 people", "count", 137), ("18 crew members", "count", 18, {"subject": "crew members"})),
        *told(
            two, ("174 persons", "count", 174, {"subject": "persons"}), ("crew of 20", "count", 20, {"subject": "crew"})
        ),
    ]
    facts = gather((one, two), claims)
    assert fact_of(facts, "137 people", "one") == fact_of(facts, "174 persons", "two")


def test_men_are_no_boats_whatever_the_words_around() -> None:
    head = "Raid at sea\n\nPirates attacked a tanker off Varn on Tuesday. The coast guard"
    facts = facts_of(
        f"{head}, which had first spoken of two dinghies, now says that eight men came on board.",
        f"{head} had first spoken of two dinghies, and the navy speaks of ten pirates.",
    )
    assert {claim.value for claim in holding(facts, "two dinghies").claims} == {2}
    assert "dinghies" not in holding(facts, "ten pirates").label
