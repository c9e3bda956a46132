from importlib import resources

import pytest
import yaml

from crossread.engine.claims import claims_of
from crossread.engine.lexicon import LexiconError, lexicon, own_words
from crossread.engine.lexicon.inflect import plural, singular, verb_forms
from crossread.engine.lexicon.load import FILES
from crossread.model import Article


def test_a_readers_words_are_added_to_the_lists():
    data = lexicon("predicates:\n  killed:\n    transitive: [smite]\nnouns:\n  people: [wizard]\n")
    assert "smite" in data.words("predicates", "killed", "transitive")
    assert "kill" in data.words("predicates", "killed", "transitive")
    assert "wizard" in data.words("nouns", "people")
    assert "wizard" not in lexicon().words("nouns", "people")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("verbs: [x]", "1:1: unknown section 'verbs'"),
        ("nouns:\n  people: wizard", "2:11: people must be a list of words"),
        ("nouns:\n  wizards: [x]", "2:3: unknown list 'wizards'"),
        ("nouns:\n  people: [[x]]", "2:12: a word was expected"),
        ("numbers:\n  words: {umpteen: many}", "2:20: a number was expected"),
        ("numbers:\n  words: {umpteen: inf}", "2:20: a number from zero up was expected"),
        ("numbers:\n  words: {umpteen: nan}", "2:20: a number from zero up was expected"),
        ("numbers:\n  words: {umpteen: -3}", "2:20: a number from zero up was expected"),
        ("numbers:\n  words: {umpteen: 1e999}", "2:20: a number from zero up was expected"),
        ("nouns: [x]", "1:8: nouns must be a mapping"),
        ("- x", "1:1: the file must be a mapping"),
        ("nouns:\n  people: [x", "not YAML"),
        ("nouns: &a\n  people: [x]", "not allowed"),
        ("nouns: {people: [" * 2000, "not YAML"),
    ],
)
def test_a_list_that_cannot_be_used_says_where_and_why(text, message):
    with pytest.raises(LexiconError) as failure:
        lexicon(text)
    assert message in str(failure.value) or (message == "not YAML" and ":" in str(failure.value))


def test_a_word_that_yaml_takes_for_something_else_stays_a_word():
    words = lexicon().words("grammar", "preposition")
    assert "on" in words
    assert "no" in lexicon().words("grammar", "not")


@pytest.mark.parametrize("name", FILES)
def test_no_list_stands_twice_in_a_file_where_the_later_one_would_hide_the_first(name):
    node = yaml.compose(resources.files("crossread.engine.lexicon").joinpath(f"{name}.yaml").read_text("utf-8"))
    assert isinstance(node, yaml.MappingNode)
    keys = [key.value for key, _ in node.value]
    assert sorted(set(keys)) == sorted(keys)


def test_no_verb_is_listed_twice_bare_and_with_its_forms():
    bases = [entry.split()[0] for entry in lexicon().words("grammar", "verbs")]
    assert sorted(set(bases)) == sorted(bases)


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("kill", (("kill", "kills"), ("killed",), ("killing",))),
        ("die", (("die", "dies"), ("died",), ("dying",))),
        ("bury", (("bury", "buries"), ("buried",), ("burying",))),
        ("nab", (("nab", "nabs"), ("nabbed",), ("nabbing",))),
        (
            "shoot_dead shot_dead shot_dead shooting_dead",
            (("shoot dead", "shoots dead"), ("shot dead", "shot dead"), ("shooting dead",)),
        ),
    ],
)
def test_verbs_bend_by_rule_or_as_written(entry, forms):
    assert verb_forms(entry) == forms


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("policeman", "policemen"),
        ("child", "children"),
        ("bus", "buses"),
        ("baby", "babies"),
        ("German", "Germans"),
        ("car", "cars"),
    ],
)
def test_nouns_have_their_plural(noun, many):
    assert plural(noun.lower()) == many.lower()


@pytest.mark.parametrize(
    ("noun", "one"),
    [("clashes", "clash"), ("torches", "torch"), ("avalanches", "avalanche"), ("strikes", "strike")],
)
def test_plurals_have_their_singular(noun, one):
    assert singular(noun) == one


@pytest.mark.parametrize("noun", ["crisis", "virus", "unrest", "mess"])
def test_what_only_ends_as_plurals_do_stays(noun):
    assert singular(noun) == noun


def test_own_words_are_read_with_while_they_hold():
    article = Article(id="a", text="The storm smote twelve wizards.")
    assert [claim.kind for claim in claims_of(article)] == ["count"]
    with own_words(
        "predicates:\n  killed:\n    transitive: [smite smote smitten smiting]\nnouns:\n  people: [wizard]\n"
    ):
        assert [claim.kind for claim in claims_of(article)] == ["killed"]
    assert [claim.kind for claim in claims_of(article)] == ["count"]


def test_own_words_that_cannot_be_used_change_nothing():
    with pytest.raises(LexiconError), own_words("verbs: [x]"):
        pass
    assert "kill" in lexicon().words("predicates", "killed", "transitive")


def test_own_words_may_be_verbs_that_another_word_completes():
    article = Article(id="a", text="Divers yanked 12 men from the water.")
    assert [claim.kind for claim in claims_of(article)] == ["count"]
    with own_words("predicates:\n  completed:\n    pulls: [yanked]\n"):
        assert [claim.kind for claim in claims_of(article)] == ["rescued"]


@pytest.mark.parametrize("name", FILES)
def test_no_list_is_named_twice(name: str) -> None:
    node = yaml.compose(resources.files("crossread.engine.lexicon").joinpath(f"{name}.yaml").read_text("utf-8"))
    nodes = [node]
    while nodes:
        node = nodes.pop()
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            assert len(keys) == len(set(keys)), sorted({key for key in keys if keys.count(key) > 1})
            nodes += [value for _, value in node.value]
