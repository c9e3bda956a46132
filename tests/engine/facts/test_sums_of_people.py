"""A number of people that may be the sum of two others that its report tells."""

from crossread.engine.facts.asked import Question
from crossread.engine.facts.joining import Item
from crossread.engine.facts.remarks import Tolls
from engine.facts.claims_by_hand import claim


def of(value: float | None) -> Item:
    return Item(claim(value), 0, Question("dead"), lead=False, number=0)


def test_two_numbers_of_two_facts_add_up_and_two_of_one_fact_do_not() -> None:
    assert Tolls([[of(9)], [of(7)], [of(2)]]).parts(claim(9)) == (7, 2)
    assert Tolls([[of(9)], [of(7), of(2)]]).parts(claim(9)) is None
    assert Tolls([[of(9)], [of(7)], [of(3)]]).parts(claim(9)) is None


def test_a_number_told_in_two_facts_may_be_counted_twice_and_one_of_one_fact_may_not() -> None:
    assert Tolls([[of(8)], [of(4)], [of(4)]]).parts(claim(8)) == (4, 4)
    assert Tolls([[of(8)], [of(4), of(4)]]).parts(claim(8)) is None


def test_numbers_of_another_report_or_of_other_people_are_no_parts() -> None:
    tolls = Tolls([[of(9)], [of(7)], [of(2)]])
    assert tolls.parts(claim(9, article="b")) is None
    assert tolls.parts(claim(9, kind="injured")) is None
    assert tolls.parts(claim(None)) is None


def test_a_sum_is_found_among_two_thousand_numbers_of_one_report() -> None:
    odd = [[of(2 * n + 1)] for n in range(2000)]
    assert all(Tolls([*odd, [of(100_000)]]).parts(claim(value)) is None for value in (100_000, 7_999))
    tolls = Tolls([*odd, [of(100_000)], [of(99_999)]])
    assert tolls.parts(claim(100_000)) == (99_999, 1)
    assert [tolls.parts(claim(2 * n + 1)) for n in range(2000)] == [None] * 2000
