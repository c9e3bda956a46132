"""What one sentence denies and another affirms."""

import pytest

from crossread.engine.align.contraries import contrary, is_negation, polarity
from crossread.engine.align.reading import read
from crossread.engine.lexicon import own_words
from crossread.model import Article


def says_the_contrary(one, other):
    (a,), (b,) = read(Article(id="a", text=one)), read(Article(id="b", text=other))
    found = contrary(polarity(a), polarity(b))
    assert contrary(polarity(b), polarity(a)) == found
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The pass is open to lorries.", "The pass is no longer open to lorries."),
        ("The school was damaged by hail.", "Hail had not damaged the school."),
        ("Divers failed to reach the wreck.", "Divers reach the wreck at noon."),
        ("The pilot refused to leave the plane.", "The pilot left the plane."),
        ("The clinic lacks clean water.", "The clinic has clean water enough."),
        ("There was hardly any damage to the pier.", "There was heavy damage to the pier."),
        ("Guards did not at any time open the gate.", "Guards of the bank opened the gate."),
        ("The crew were unable to swim ashore.", "The crew were able to swim ashore."),
        ("The voyage was a safe one for tourists.", "The voyage was an unsafe one for tourists."),
        ("The harvest of olives was legal.", "The harvest of olives was illegal."),
        ("The form was safe and kept.", "They inform that it was unsafe and kept."),
        ("The union accepted the new contract.", "On Friday the union rejected a contract."),
        ("Prices of barley rose in June.", "Barley prices fell in June."),
        ("Barley prices did not rise.", "Barley prices rose."),
        ("The Rovers won the cup final.", "The Rovers lost the cup final."),
        ("A hiker was found alive on the glacier.", "A hiker was found dead on the glacier."),
        ("El puente no fue dañado.", "El puente fue dañado."),
        ("Мост не был поврежден.", "Мост был поврежден."),
        ("Die Brücke wurde nicht beschädigt.", "Die Brücke wurde beschädigt."),
    ],
)
def test_a_denial_and_a_word_of_opposite_meaning_are_the_contrary(one, other):
    assert says_the_contrary(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The union did not accept the offer.", "The union rejected the offer."),
        ("No flight was cancelled on Monday.", "On Monday they did not cancel a flight."),
        ("I don't think the dam was checked.", "I think the dam was not checked."),
        ("Not only the church but the inn burned.", "The church and the inn burned."),
        ("No fewer than six houses burned.", "Six houses burned."),
        ("The mill, which is not in use, burned on Monday.", "The mill burned on Monday."),
        ("The Rovers beat United in the cup final.", "United lost the cup final against the Rovers."),
        ("Wages rose after prices fell.", "Wages rose."),
        ("Prices of barley rose in June.", "Two ladders fell on a passer-by."),
        ("The port is important for the island.", "The island lives from imports by its port."),
    ],
)
def test_the_same_said_with_a_denial_and_denials_of_something_else_are_not(one, other):
    assert not says_the_contrary(one, other)


def test_a_reader_can_add_words():
    one, other = "The abbey was sold to the town.", "The abbey was barely ever not sold to the town."
    assert says_the_contrary(one, other)
    pair = "The tide waxed at the quay.", "The tide waned at the quay."
    assert not says_the_contrary(*pair)
    with own_words("contraries:\n  opposites: ['wax | wane']\n"):
        assert says_the_contrary(*pair)


@pytest.mark.parametrize(("word", "negates"), [("not", True), ("wasn't", True), ("lacked", True), ("note", False)])
def test_words_that_deny_by_themselves(word, negates):
    assert is_negation(word) is negates
