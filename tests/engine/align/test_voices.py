"""Copies of one text are one voice: every output says so beside the fact."""

from datetime import date

from crossread import Article, Event, compare
from crossread.engine.align import voices_of

WIRE = "Rescuers pulled 14 people from the collapsed weaving mill on Tuesday, the mayor of the harbour town said."


def remarks(*articles):
    (fact,) = (fact for fact in compare(Event("e", "", articles)).facts if fact.kind == "rescued")
    return [remark for remark in fact.remarks if remark.startswith("one voice")]


def report(name, text, day=None, outlet=""):
    return Article(id=name, text=text, published=day, outlet=outlet)


def test_reports_that_print_one_sentence_are_one_voice():
    own = "By Tuesday night 14 people had been rescued, doctors at the clinic said."
    told = remarks(report("wire", f"MALABO, May 9 (Wire) - {WIRE}"), report("daily", WIRE), report("local", own))
    assert told == ["one voice, the same words: daily, wire"]


def test_an_update_of_the_number_alone_is_another_voice():
    assert not remarks(report("wire", WIRE), report("daily", WIRE.replace("14", "16")))


def test_a_shared_turn_of_phrase_makes_no_one_voice():
    run = "14 people were rescued from the burning weaving mill of Malabo"
    one = f"{run} when the roof fell in on Tuesday, and the mayor called for help from all towns along the coast."
    other = f"Divers and soldiers with three boats came down the river late last night, doctors told radio, and {run}."
    assert not remarks(report("wire", one), report("daily", other))


def test_a_hedge_more_leaves_it_one_voice():
    assert remarks(report("wire", WIRE), report("daily", WIRE.replace("14", "at least 14")))


def test_copies_beside_other_words_are_one_voice_too():
    other = "On Tuesday the mayor of the harbour town said that rescuers had got 14 people out of the weaving mill."
    told = remarks(report("wire", WIRE), report("daily", WIRE), report("other", other))
    assert told == ["one voice, the same words: daily, wire"]


def test_reports_of_one_outlet_are_told_apart_by_their_day():
    told = remarks(report("a", WIRE, date(2025, 6, 8), "Wire"), report("b", WIRE, date(2025, 6, 7), "Wire"))
    assert told == ["one voice, the same words: Wire of 2025-06-07, Wire of 2025-06-08"]


def test_of_many_copies_the_first_are_named():
    told = remarks(*(report(f"r{n:02}", WIRE) for n in range(11)))
    assert told == [f"one voice, the same words: {', '.join(f'r{n:02}' for n in range(8))} and 3 more"]


def test_who_speaks_alone_is_no_voice_of_several():
    comparison = compare(Event("e", "", (report("wire", WIRE), report("daily", "Nothing happened."))))
    assert all(voices == () for voices in voices_of(comparison.facts, comparison.groups))
