from dataclasses import replace
from datetime import date
from itertools import permutations

from crossread.engine.align import counts_by_threshold, shared_groups
from crossread.engine.align.inside import Words
from crossread.engine.align.reading import read
from crossread.model import Article, Span

BOW_DOOR = "because of a fault in its bow door"
LOOSE = (
    Article(id="loose", text="Rescue boats searched the bay for survivors until midnight."),
    Article(id="free", text="Until late at night boats went on looking in the bay for survivors of the wreck."),
)
"""One thing told in words so free that only a low threshold ties them."""


def told(articles):
    return {frozenset((p.article, p.start, p.end) for p in group.passages) for group in shared_groups(articles)}


def holding(articles, words):
    texts = {article.id: article.text for article in articles}
    return [
        group for group in shared_groups(articles) if any(words in p.span.of(texts[p.article]) for p in group.passages)
    ]


def test_a_sentence_of_three_reports_is_one_group_of_same_words(wire, daily, local):
    (group,) = holding([wire, daily, local], BOW_DOOR)
    assert group.kind == "same words"
    assert {p.article for p in group.passages} == {"wire", "daily", "local"}


def test_a_sentence_told_in_other_words_is_the_same_statement(daily, local):
    (group,) = holding([daily, local], "two days of mourning")
    assert group.kind == "same statement"


def test_another_number_in_the_same_sentence_still_links_it(wire, daily):
    texts = {"wire": wire.text, "daily": daily.text}
    linked = [
        [p.span.of(texts[p.article]) for p in group.passages] for group in holding([wire, daily], "at least seven")
    ]
    assert any(one.startswith("At least nine") for group in linked for one in group)


def test_reports_of_different_events_share_nothing(wire, harvest):
    assert shared_groups([wire, harvest]) == ()


def test_the_order_of_the_articles_changes_no_group(wire, daily, local, harvest):
    expected = told([wire, daily, local, harvest])
    assert all(told(order) == expected for order in permutations([wire, daily, local, harvest]))


def test_the_first_published_passage_stands_first(wire, daily, local):
    dated = [
        replace(wire, published=date(2020, 3, 3)),
        replace(daily, published=date(2020, 3, 1)),
        replace(local, published=date(2020, 3, 2)),
    ]
    (group,) = holding(dated, BOW_DOOR)
    assert [p.article for p in group.passages] == ["daily", "local", "wire"]


def test_no_pair_of_passages_is_told_twice(wire, daily, local):
    pairs = [frozenset(pair) for group in shared_groups([wire, daily, local]) for pair in group.pairs()]
    assert len(pairs) == len(set(pairs))


def test_copies_make_groups_and_not_pairs(wire):
    copies = [replace(wire, id=f"copy{n}") for n in range(20)]
    groups = shared_groups(copies)
    assert all(len(group.passages) == 20 and group.score == 1.0 for group in groups)
    assert len(groups) == 5


def test_furniture_is_not_aligned(wire):
    start = wire.text.index("The Norlandia")
    line = Span(start, wire.text.index("\n", start))
    a, b = replace(wire, furniture=(line,)), replace(wire, id="other")
    assert not any(p.span.overlaps(line) for group in shared_groups([a, b]) for p in group.of("wire"))


def test_a_formula_is_no_reuse_until_it_is_asked_for():
    a = Article(id="a", text="The fire in the mill resulted in the deaths of at least four workers and a guard.")
    b = Article(id="b", text="A bridge collapse near the coast has resulted in the deaths of at least two drivers.")
    assert shared_groups([a, b]) == ()
    (group,) = shared_groups([a, b], formulas=True)
    assert group.passages[0].span.of(a.text) == "resulted in the deaths of at least"


def test_a_bare_name_is_no_reuse():
    a = Article(id="a", text="He spoke at the Lorvik Institute for Marine Rescue and Salvage before he flew home.")
    b = Article(id="b", text="Students of the Lorvik Institute for Marine Rescue and Salvage painted a wall.")
    assert shared_groups([a, b]) == ()


def test_a_higher_threshold_tells_no_more(wire, daily, local):
    articles = [wire, daily, local, *LOOSE]
    counts = [
        sum(1 for group in shared_groups(articles, threshold=at) for _ in group.pairs()) for at in (0.5, 0.7, 0.9)
    ]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_quotes_dashes_and_unicode_forms_make_no_difference():
    a = Article(
        id="a", text="The captain’s café in Orléans was shut “for good” on Tuesday, the owner’s lawyer told us."
    )
    b = Article(
        id="b",
        text="The captain's cafe\u0301 in Orle\u0301ans was shut \"for good\" on Tuesday, the owner's lawyer told us.",
    )
    (group,) = shared_groups([a, b])
    assert group.kind == "same words"
    assert [len(p) for p in group.passages] == [len(a.text), len(b.text)]


def test_articles_without_words_share_nothing(wire):
    assert shared_groups([]) == ()
    assert shared_groups([wire]) == ()
    assert shared_groups([Article(id="a", text=""), Article(id="b", text=" \n "), Article(id="c", text="... !?")]) == ()


def test_copies_among_restatements_are_not_told_twice(wire, daily):
    line = next(line for line in wire.text.splitlines() if line.startswith("A ferry carrying"))
    copies = [Article(id=f"c{n}", text=line) for n in range(3)]
    shorter = Article(id="s", text="A ferry carrying 120 passengers sank off the port of Lorvik late on Sunday.")
    longer = Article(id="t", text=f"{line[:-1]} and a child, the harbour master of the northern port told reporters.")
    pairs = [frozenset(pair) for group in shared_groups([*copies, shorter, longer, daily]) for pair in group.pairs()]
    assert len(pairs) == len(set(pairs))


def test_every_alignment_lies_on_one_side_of_a_threshold(wire, daily, local):
    counts = counts_by_threshold([wire, daily, local, *LOOSE], [0.5, 0.8])
    assert counts[0.5][0] == 0
    assert sum(counts[0.5]) == sum(counts[0.8])
    assert counts[0.8][0] > 0
    assert counts_by_threshold([wire, daily], []) == {}


def one_group(*texts):
    articles = [Article(id=f"a{number}", text=text) for number, text in enumerate(texts)]
    (group,) = shared_groups(articles)
    return len({passage.article for passage in group.passages}) == len(texts)


def test_a_short_sentence_that_several_reports_tell_is_told():
    assert one_group(
        "Three miners were rescued.", "Three miners were rescued.", "Later that day three miners were rescued."
    )


def test_numbers_and_units_are_known_however_they_are_written():
    assert one_group(
        "Its centre lay eight km north of the port of Lorvik.",
        "The epicenter was 8 kilometers from the port of Lorvik.",
        "It was centered 8km from the port of Lorvik.",
    )


def test_a_source_that_two_sentences_name_ties_them_by_nothing():
    articles = [
        Article(id="a", text="The bridge has to be rebuilt, a spokeswoman for the county roads office said."),
        Article(id="b", text="A spokeswoman for the county roads office said that lorries may take the ferry."),
        Article(id="c", text='"We heard a bang," Anna Weber, a spokeswoman for the county roads office, said later.'),
    ]
    assert shared_groups(articles) == ()


def test_two_ways_of_denying_are_one_statement():
    assert one_group("No storm warning was issued.", "Officials did not issue a storm warning.")


def test_a_question_is_no_statement():
    told = Article(id="b", text="Stranded sailors of the old harbour get help from a fund.")
    assert shared_groups([Article(id="a", text="The harbour fund gives help to stranded sailors."), told]) != ()
    assert shared_groups([Article(id="a", text="The harbour fund gives help to stranded sailors?"), told]) == ()


def shared(one, other):
    """Kind and left side of what two sentences share by their wording."""
    a, b = Article(id="a", text=one), Article(id="b", text=other)
    return [(group.kind, group.of("a")[0].span.of(one)) for group in shared_groups([a, b])]


def test_of_sentences_that_say_contrary_things_only_the_run_beside_the_contradicting_word_is_shared():
    one = "The minister said the old harbour wall was damaged by the storm that struck Velmar on Monday."
    other = "The minister said the old harbour wall was not damaged by the storm that struck Velmar on Monday."
    assert shared(one, other) == [("same words", "damaged by the storm that struck Velmar on Monday")]


def test_nothing_is_shared_by_contrary_sentences_without_a_long_run():
    assert shared("The road to the north is open again.", "The road to the north is no longer open.") == []


def test_letters_of_a_broken_encoding_are_no_shared_words():
    noise = "â__â__â___â__â_â¢_â__ â__â__â£_â__â_â¢_ â___â__â__â__â___â_ _â¢_â___â__â_â¢_ â__â_â¢_â"
    assert shared(f"Hail ruined the vines. {noise}", f"A choir sang in the abbey. {noise}") == []


def test_a_number_and_the_unit_that_stands_against_it_are_not_cut_apart():
    article = Article(id="a", text="They closed 10km of the road.")
    (sentence,) = read(article)
    assert sentence.words[2:4] == ("10", "km")
    assert sentence.passage_of(0, 3).span.of(article.text) == "They closed 10km"
    assert sentence.passage_of(3, 6).span.of(article.text) == "10km of the"
    assert Words.of([sentence]).span(1, 2).of(article.text) == "closed 10km"


def test_a_source_alone_is_nothing_shared():
    one = "The Harlow-based Northern Observatory for Rivers and Lakes reported that at least twelve otters drowned."
    other = "The Harlow-based Northern Observatory for Rivers and Lakes reported 26 floods across the county."
    assert shared(one, other) == []


def test_an_event_of_another_day_and_place_is_not_told_as_the_same():
    one = "At least six pilgrims were killed when a bus left the road near Lorvik on 3 May 2021, police said."
    other = "At least nine pilgrims were killed when a bus left the road near Tanum on 12 August 2021, police said."
    assert all(kind == "same words" and len(run) < len(one) for kind, run in shared(one, other))
    assert shared(one, other.replace("Tanum on 12 August", "Lorvik on 3 May"))[0] == ("same words", one)


def test_who_does_something_and_then_speaks_is_no_source():
    one = "Velmar called its envoy home from the capital on Monday and said that the talks were over."
    other = "Velmar called its envoy home from the capital on Monday, an hour after the bridge was mined."
    assert shared(one, other)[0][1] == one


def test_a_copied_sentence_of_a_script_without_spaces_is_shared():
    copied = "部长星期一在会上表示，旧港口的围墙没有被风暴损坏。"
    one, other = f"天气寒冷。{copied}", f"{copied}学校今天关闭，渡轮照常行驶。"
    assert shared(one, other) == [("same words", copied)]
    assert all(run != copied for _, run in shared(one, other.replace("没有被", "被")))
