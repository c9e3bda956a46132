"""The day on which forces took back what was held: another day than that of the attack."""

import pytest

from crossread.engine.facts import gather
from crossread.model import Fact
from engine.facts.named_facts import articles_of, names

ATTACK = (
    "Tanker seized\n\nPirates hijacked a tanker off Varn on Saturday and took its crew hostage, the owner said.",
    "Tanker held\n\nThe hijacking of the tanker off Varn on Saturday took hardly an hour, a sailor on board wrote.",
)


def days_of(*texts: str) -> list[Fact]:
    return [fact for fact in gather(articles_of(*texts), ()) if fact.kind == "date"]


@pytest.mark.parametrize(
    "told",
    [
        "Danish marines stormed the hijacked tanker off Varn on Monday, and nobody was hurt.",
        "On Monday soldiers from the frigate Ada Lund climbed aboard the tanker, and the pirates gave up.",
        "All sailors who had been held hostage were freed on Monday by commandos of the Danish navy.",
        "Before daybreak on Monday a dozen Danish marines retook the tanker from the pirates.",
        "Monday's rescue of the hostages lasted ten minutes, and no shot was fired by anybody at all.",
    ],
)
def test_a_storming_is_no_day_of_the_attack(told: str) -> None:
    other = "Tanker free\n\nDanish troops freed the crew of the tanker on Monday, who had been held hostage off Varn."
    attack, rescue = sorted(days_of(*ATTACK, f"Tanker free\n\n{told}", other), key=lambda fact: names(fact)[0])
    assert set(names(attack)) == {"2021-03-06"}
    assert names(rescue) == ["2021-03-08"] * 2
    assert attack.verdict == rescue.verdict == "agree"
    assert rescue.label.startswith("date of the end")


@pytest.mark.parametrize(
    "told",
    [
        "Gunmen dressed as police stormed the office in Varn on Monday and took ten hostages, a witness said.",
        "Gunmen in police uniforms stormed the office in Varn on Monday and took ten hostages, a witness said.",
    ],
)
def test_robbers_who_look_like_police_free_nobody(told: str) -> None:
    (fact,) = days_of(
        f"Siege in Varn\n\n{told}",
        "Siege in Varn\n\nTen hostages were taken in the attack on an office in Varn on Monday, a witness said.",
    )
    assert fact.label.startswith("date ·")


def test_a_siege_that_is_ended_on_its_day_has_one_day() -> None:
    (fact,) = days_of(
        "Siege in Varn\n\nPolice stormed an office in Varn on Monday night and freed ten hostages, officials said.",
        "Siege in Varn\n\nGunmen took ten hostages in an attack on an office in Varn on Monday, officials said.",
        "Siege in Varn\n\nThe siege on Monday began when gunmen walked into an office and took ten hostages.",
    )
    assert names(fact) == ["2021-03-08"] * 3


def test_what_the_forces_take_back_was_taken_on_its_own_day() -> None:
    facts = days_of(
        *ATTACK,
        "Tanker free\n\nDanish troops on Tuesday freed a crew of ten hijacked by pirates on Saturday off Varn.",
    )
    assert [set(names(fact)) for fact in facts] == [{"2021-03-06"}]


@pytest.mark.parametrize("told", ["The hijacking ended on Monday", "When it was over, on Monday"])
def test_the_day_on_which_it_was_over_is_none_of_its_beginning(told: str) -> None:
    other = "Tanker free\n\nDanish troops freed the crew of the tanker on Monday, who had been held hostage off Varn."
    told = f"Tanker free\n\nPirates held a tanker off Varn for two days. {told}, nobody spoke."
    facts = sorted(days_of(*ATTACK, told, other), key=lambda fact: names(fact)[0])
    assert [set(names(fact)) for fact in facts] == [{"2021-03-06"}, {"2021-03-08"}]
    assert facts[1].label.startswith("date of the end")
