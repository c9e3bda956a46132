"""The heading of a report says which of how many is chosen in it, as long as it is."""

from collections.abc import Callable

import pytest

from crossread.ui.actions import act
from crossread.ui.counts import counted
from crossread.ui.hunt import found
from crossread.ui.reading import Reading

Read = Callable[[int, int], Reading]


def after(reading: Reading, *keys: str) -> Reading:
    for key in keys:
        reading = act(reading, key, 0)
    return reading


@pytest.mark.parametrize(
    ("key", "said"), [("passage.next", "passage 1/3"), ("claim.next", "claim 1/3"), ("alone.next", "unmatched 1/")]
)
def test_what_is_chosen_is_told_with_its_number_also_after_other_keys(read: Read, key: str, said: str) -> None:
    reading = after(read(120, 24), key)
    assert counted(reading, "wire").startswith(said)
    assert counted(after(reading, "scroll.down", "view.step"), "wire").startswith(said)
    assert counted(reading, "daily") == ""


def test_a_dispute_counts_the_claim_that_leads_it(read: Read) -> None:
    reading = after(read(120, 40), "fact.next_dispute")
    assert counted(reading, "wire") == "claim 2/3"
    assert counted(after(reading, "column.right"), "daily") == "claim 1/3"


def test_a_claim_and_a_search_are_both_counted(read: Read) -> None:
    assert counted(after(found(read(120, 40), "the"), "claim.next"), "wire").startswith("claim 1/3 · ")


def test_nothing_chosen_is_not_counted(read: Read) -> None:
    assert counted(read(120, 40), "wire") == ""
