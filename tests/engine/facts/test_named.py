"""Facts whose answer is a day or a name: time grows with the reports and their length."""

import cProfile
import pstats
import time

import pytest

from crossread.engine.facts import gather
from engine.facts.named_facts import articles_of, facts_of

HOSTILE = (
    "A" * 400,
    "Aa " * 200,
    "A-" * 300,
    "at the A" * 60,
    "gunman A" * 60,
    "Mayor " * 80,
    "of the " * 80,
    "on Monday " * 50,
    "the attack on Monday " * 40,
    "The Aa Bb, a " * 60,
    "tanker Aa Bb " * 60,
    "police of the pirates " * 50,
    "Aa Bb, 46, who leads " * 50,
)


def test_many_holders_are_compared_by_what_their_names_share() -> None:
    def name(number: int) -> str:
        return "".join(
            ("Ba", "de", "go", "ku", "mi", "ra", "so", "ti", "vu", "zy")[int(digit)] for digit in f"{number:04}"
        ).title()

    def calls(reports: int) -> int:
        texts = [f"Mayor {name(n)} {name(7 * n + 3)} spoke." for n in range(reports)]
        profile = cProfile.Profile()
        profile.runcall(facts_of, *texts)
        return int(vars(pstats.Stats(profile))["total_calls"])

    few = calls(100)  # before the many: what is remembered of a name costs no calls the second time
    assert calls(400) < 6 * few, "four times the reports: sixteen times the calls would be quadratic"


@pytest.mark.parametrize("text", HOSTILE)
def test_time_grows_with_the_length_alone(text: str) -> None:
    def took(times: int) -> float:
        articles = articles_of(*[f"Fire at the market\n\nA fire broke out in Varn on Monday. {text * times}"] * 2)
        begin = time.process_time()
        gather(articles, ())
        return time.process_time() - begin

    took(2)
    # eight times the text: sixty-four times the time would be quadratic
    assert min(took(40), took(40)) < 20 * min(took(5), took(5)) + 0.05
