"""Words of facts are those of the lists: a reader's own count as well."""

from crossread.engine.lexicon import own_words
from engine.facts.named_facts import facts_of, names

BOMBED = "Bombing in Varn\n\nA bombing killed 20 people in Varn on Monday."


def test_a_sheet_dates_what_a_reader_says_that_it_dates() -> None:
    texts = BOMBED, "Sheet\n\nA bombing in a camp. Date of carnage: 08.03.2021. Place: Varn."
    assert "date" not in facts_of(*texts)
    with own_words("nouns:\n  given a date: [carnage]\n"):
        assert names(facts_of(*texts)["date"]) == ["2021-03-08"] * 2


def test_those_act_for_a_country_of_whom_a_reader_says_so() -> None:
    texts = (
        f"{BOMBED} The bombing was carried out by the Denmark Sky Patrol.",
        f"{BOMBED} He accused the Danish government of the bombing.",
    )
    assert facts_of(*texts)["responsible"].verdict == "conflict"
    with own_words("roles:\n  acting for a country: [sky, patrol]\n"):
        assert facts_of(*texts)["responsible"].verdict == "differ"
