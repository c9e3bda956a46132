from dataclasses import replace

from crossread.engine.align import counterparts, fact_groups, left_out, only_here, shared_groups, wordings
from crossread.engine.align.counterparts import MOST_LOOKED_AT
from crossread.model import Article, Claim, Comparison, Event, Fact, Group, Passage, Span


def sentence_of(article, words):
    at = article.text.index(words)
    return Passage(article.id, at, at + len(words))


def comparison_of(*articles):
    return Comparison(Event(id="x", title="x", articles=articles), shared_groups(articles))


def claim(article, words, value):
    passage = sentence_of(article, words)
    return Claim(article.id, passage.start, passage.end, passage.span, "killed", value)


def test_the_likeliest_counterpart_comes_first(wire, daily, harvest):
    asked = sentence_of(wire, "Coastguard helicopters lifted 64 survivors")
    found = counterparts([wire, daily, harvest], asked)
    best = next(one for one in found if one.right.article == "daily")
    assert best.right.span.of(daily.text).startswith("Fog forced coastguard helicopters")


def test_an_article_gives_at_most_three_counterparts(wire, daily, local):
    found = counterparts([wire, daily, local], sentence_of(wire, "The Norlandia had been refused permission"))
    assert all(sum(one.right.article == name for one in found) <= 3 for name in ("daily", "local"))
    assert all(one.left.article == "wire" != one.right.article for one in found)


def test_with_hundreds_of_reports_those_are_asked_that_share_rare_words(wire, daily, harvest):
    others = [replace(harvest, id=f"h{n}", text=f"{harvest.text}\nNumber {n} was on the ferry.") for n in range(300)]
    asked = sentence_of(wire, "Coastguard helicopters lifted 64 survivors")
    found = counterparts([*others[:150], wire, daily, *others[150:]], asked)
    assert any(one.right.span.of(daily.text).startswith("Fog forced") for one in found if one.right.article == "daily")
    assert len(found) <= MOST_LOOKED_AT


def test_every_one_of_fifty_reports_is_asked_before_one_is_asked_twice(wire, daily):
    copies = [replace(daily, id=f"d{n:02}") for n in range(50)]
    found = counterparts([wire, *copies], sentence_of(wire, "Coastguard helicopters lifted 64 survivors"))
    assert {one.right.article for one in found} == {copy.id for copy in copies}


def test_a_place_without_a_sentence_has_no_counterparts(wire, daily):
    assert counterparts([wire, daily], Passage("wire", 10_000, 10_001)) == ()
    assert counterparts([wire, daily], Passage("nobody", 0, 5)) == ()


def test_only_here_is_what_no_other_article_carries(wire, daily, local):
    alone = [p.span.of(local.text) for p in only_here(comparison_of(wire, daily, local)) if p.article == "local"]
    assert alone == [
        "Families waited all night in the old customs hall, where volunteers handed out blankets and soup."
    ]


def test_an_article_by_itself_has_nothing_that_stands_alone(wire):
    assert only_here(comparison_of(wire)) == ()


def test_left_out_is_what_the_others_carry(wire, daily, local, harvest):
    comparison = comparison_of(wire, daily, local)
    (missing,) = [one for one in left_out(comparison) if one.article == "local"][:1]
    assert {p.article for p in missing.group.passages} == {"wire", "daily"}
    told_by_all = [one for one in left_out(comparison) if "bow door" in missing.group.passages[0].span.of(wire.text)]
    assert told_by_all == []


def test_wordings_mark_another_number(wire, daily):
    a = replace(wire, text="At least seven people were killed in Lorvik.")
    b = replace(daily, text="At least nine people were wounded in Lorvik, Brandt said.")
    group = Group("same statement", (Passage("wire", 0, len(a.text)), Passage("daily", 0, len(b.text))), 0.9)
    first, second = wordings([a, b], group)
    assert first.differences == ()
    told = [(one.first.of(a.text), one.other.of(b.text), one.change) for one in second.differences]
    assert told == [("seven", "nine", "number"), ("killed", "wounded", "word"), ("", "Brandt said", "name")]


def test_wordings_do_not_mark_quotes_and_case(wire, daily):
    a = replace(wire, text="The mayor’s “plan” FAILED.")
    b = replace(daily, text='the mayor\'s "plan" failed')
    group = Group("same words", (Passage("wire", 0, len(a.text)), Passage("daily", 0, len(b.text))), 1.0)
    assert all(one.differences == () for one in wordings([a, b], group))


def test_a_fact_of_two_articles_is_a_group_of_its_sentences(wire, daily, local):
    fact = Fact(
        "f",
        "killed",
        "killed · ferry",
        "differ",
        "",
        (claim(wire, "killing at least seven people", 7), claim(daily, "At least nine people died", 9)),
    )
    (group,) = fact_groups([wire, daily, local], [fact])
    assert group.kind == "same fact"
    assert [p.article for p in group.passages] == ["wire", "daily"]


def test_a_fact_of_one_article_is_no_group(wire, daily):
    twice = (claim(wire, "killing at least seven people", 7), claim(wire, "carrying 120 passengers", 120))
    assert fact_groups([wire, daily], [Fact("f", "killed", "", "lone", "", twice)]) == ()


def test_two_claims_of_one_sentence_make_one_passage(wire, daily):
    here = sentence_of(wire, "A ferry carrying 120 passengers sank").span
    claims = (
        Claim("wire", here.start, here.start + 5, here, "killed", 1),
        Claim("wire", here.start + 6, here.end, here, "killed", 2),
        Claim("daily", 0, 5, Span(0, 9), "killed", 1),
    )
    (group,) = fact_groups([wire, daily], [Fact("f", "killed", "", "agree", "", claims)])
    assert len(group.of("wire")) == 1


def differences(one, other):
    """The words that differ between two passages, and what each difference is about."""
    a, b = Article(id="a", text=one), Article(id="b", text=other)
    group = Group("same words", (Passage("a", 0, len(one)), Passage("b", 0, len(other))), 1.0)
    return [(d.first.of(one), d.other.of(other), d.change) for d in wordings([a, b], group)[1].differences]


def test_a_number_in_words_and_in_digits_is_no_difference():
    assert differences("Six boats sank.", "6 boats sank.") == []
    assert differences("It cost 3 million crowns.", "It cost 3,000,000 crowns.") == []
    assert differences("It cost 3 million crowns.", "It cost 3 billion crowns.") == [("million", "billion", "number")]


def test_a_denial_that_changed_is_marked_as_one():
    assert differences("The pier was damaged.", "The pier was not damaged.") == [("", "not", "negation")]
    assert differences("The inn was safe.", "The inn wasn't safe.") == [("was", "wasn't", "negation")]


def test_however_many_reports_share_the_words_that_a_sentence_has_some_are_asked():
    asked = Article(id="asked", text="Wolfram zeppelins hovered while the minister spoke of the flooded harbour.")
    rest = [
        Article(id=f"r{n:03}", text=f"The minister spoke of the flooded harbour on day {n}. He went home {n} times.")
        for n in range(620)
    ]
    found = counterparts([asked, *rest], sentence_of(asked, "Wolfram zeppelins"))
    assert len({one.right.article for one in found}) == MOST_LOOKED_AT
