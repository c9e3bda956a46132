from crossread.engine.align.runs import Run, chains, runs


def words(text):
    return text.split()


LEFT = words("a b c d e x f g h i j")


def test_a_run_is_as_long_as_the_words_agree():
    assert runs(LEFT, words("z a b c d e y")) == [Run(0, 1, 5)]


def test_runs_shorter_than_a_seed_are_none():
    assert runs(LEFT, words("a b c")) == []


def test_runs_are_found_in_any_order():
    assert runs(LEFT, words("f g h i j . a b c d e")) == [Run(0, 6, 5), Run(6, 0, 5)]


def test_no_word_stands_in_two_runs():
    found = runs(words("a b c d e"), words("a b c d e q b c d e"))
    assert found == [Run(0, 0, 5)]


def test_runs_chain_over_a_small_gap():
    (chain,) = chains(runs(LEFT, words("a b c d e y z f g h i j")))
    assert (chain.left, chain.right, chain.size) == ((0, 11), (0, 12), 10)


def test_runs_do_not_chain_over_a_wide_gap():
    assert len(chains(runs(LEFT, words("a b c d e 1 2 3 4 5 f g h i j")))) == 2


def test_runs_in_another_order_do_not_chain():
    assert len(chains(runs(LEFT, words("f g h i j a b c d e")))) == 2


def test_a_word_repeated_without_end_seeds_nothing():
    assert runs(["111"] * 500, ["111"] * 500) == []
