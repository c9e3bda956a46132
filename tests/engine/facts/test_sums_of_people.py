"""A number of people that may be the sum of two others that its report tells."""

from crossread.engine.facts.asked import Question
from crossread.engine.facts.joining import Item
from crossread.engine.facts.remarks import Tolls
from engine.facts.claims_by_hand import claim


def of(value: float | None, event: int = 0, **fields: str) -> Item:
    return Item(claim(value, **fields), event, Question("dead"), lead=False, number=0)


def test_two_numbers_of_two_facts_add_up_and_two_of_one_fact_do_not() -> None:
    assert Tolls([[of(9)], [of(7)], [of(2)]]).parts(of(9)) == (7, 2)
    assert Tolls([[of(9)], [of(7), of(2)]]).parts(of(9)) is None
    assert Tolls([[of(9)], [of(7)], [of(3)]]).parts(of(9)) is None


def test_a_number_told_in_two_facts_may_be_counted_twice_and_one_of_one_fact_may_not() -> None:
    assert Tolls([[of(8)], [of(4)], [of(4)]]).parts(of(8)) == (4, 4)
    assert Tolls([[of(8)], [of(4), of(4)]]).parts(of(8)) is None


def test_numbers_of_another_report_or_of_other_people_are_no_parts() -> None:
    tolls = Tolls([[of(9)], [of(7)], [of(2)]])
    assert tolls.parts(of(9, article="b")) is None
    assert tolls.parts(of(9, kind="injured")) is None
    assert tolls.parts(of(None)) is None


def test_a_sum_is_found_among_two_thousand_numbers_of_one_report() -> None:
    odd = [[of(2 * n + 1)] for n in range(2000)]
    assert all(Tolls([*odd, [of(100_000)]]).parts(of(value)) is None for value in (100_000, 7_999))
    tolls = Tolls([*odd, [of(100_000)], [of(99_999)]])
    assert tolls.parts(of(100_000)) == (99_999, 1)
    assert [tolls.parts(of(2 * n + 1)) for n in range(2000)] == [None] * 2000


def test_the_dead_of_another_event_are_no_part_of_a_sum() -> None:
    assert Tolls([[of(52)], [of(4)], [of(48, event=1)]]).parts(of(52)) is None
    assert Tolls([[of(52)], [of(4)], [of(48)]]).parts(of(52)) == (48, 4)
