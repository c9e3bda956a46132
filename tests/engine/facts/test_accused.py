"""Who is accused: facts whose answer is the person who is held to have done it."""

from engine.facts.named_facts import facts_of, names

CRASH = "Crash in Varn\n\nA car crash on the bridge of Varn on Monday killed an old clerk, police said."


def test_who_is_charged_over_an_accident_is_held_to_have_done_it() -> None:
    facts = facts_of(
        f"{CRASH} Jens Lund, 23, was charged with driving drunk.",
        f"{CRASH} The suspect, identified as Jens Lund, had fled on foot.",
    )
    assert names(facts["responsible"]) == ["Jens Lund"] * 2


def test_who_was_hurt_in_an_accident_is_not() -> None:
    text = f"{CRASH} Jens Lund, 23, was hurt, and his car was taken away."
    assert "responsible" not in facts_of(text, f"{text} It rains.")


def test_who_is_called_by_what_he_does_is_accused_by_name() -> None:
    facts = facts_of(
        f"{CRASH} Prosecutors detained a 44-year-old bus driver, Jens Lund, on suspicion of murder.",
        f"{CRASH} The driver, Jens Lund, was charged on Tuesday with murder.",
    )
    assert names(facts["responsible"]) == ["Jens Lund"] * 2
    assert facts["responsible"].label.startswith("who is accused · ")


def test_who_did_it_is_not_called_accused_where_a_report_says_so() -> None:
    facts = facts_of(
        f"{CRASH} The suspect, identified as Jens Lund, had fled on foot.",
        f"{CRASH} Jens Lund, 23, was charged.",
    )
    assert facts["responsible"].label.startswith("who did it · ")


def test_a_name_behind_a_comma_of_a_list_is_not_accused() -> None:
    text = f"{CRASH} Her uncle from Holm, Jens Lund, was buried. The driver, Ole Berg, was charged and released."
    assert "responsible" not in facts_of(text, f"{text} It rains.")
