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
