"""Which sentences are looked at together, and which of them belong together."""

import random

from crossread.engine.align.links import COMMON, candidates
from crossread.engine.align.reading import read
from crossread.engine.align.statements import meaning
from crossread.engine.align.weights import Weights
from crossread.model import Article

NOUNS = ["harbour", "ferry", "storm", "captain", "pier", "crew", "lantern", "rope", "anchor", "signal", "deck", "cargo"]


def meanings(texts):
    sentences = [sentence for n, text in enumerate(texts) for sentence in read(Article(id=f"{n:04}", text=text))]
    weights = Weights(sentences)
    return [meaning(sentence, weights) for sentence in sentences]


def test_two_sentences_without_a_shared_word_are_not_compared():
    assert list(candidates(meanings(["The ferry sank in the storm.", "Olives ripen late this autumn."]))) == []


def test_one_shared_word_is_not_enough():
    assert list(candidates(meanings(["The ferry sank in the storm.", "A storm ruined all olives here."]))) == []


def test_sentences_are_proposed_once_and_in_order():
    found = list(candidates(meanings(["The captain left the ferry.", "The ferry captain left early."] * 2)))
    assert found == sorted(set(found), key=lambda pair: (pair[1], pair[0]))
    assert len(found) == 6


def test_a_restatement_in_common_words_is_found_among_hundreds_by_words_that_stand_side_by_side():
    chance = random.Random(5)
    texts = [" ".join(chance.sample(NOUNS, 6)) + "." for _ in range(6 * COMMON)]
    texts += ["The captain of the ferry cut the rope.", "On deck the captain of the ferry had the rope cut."]
    assert (len(texts) - 2, len(texts) - 1) in set(candidates(meanings(texts)))


def test_hundreds_of_sentences_of_the_same_few_words_are_not_all_compared_with_each_other():
    chance = random.Random(5)
    count = 20 * COMMON
    texts = [" ".join(chance.sample(NOUNS, 6)) + "." for _ in range(count)]
    assert sum(1 for _ in candidates(meanings(texts))) < count * COMMON * 6
