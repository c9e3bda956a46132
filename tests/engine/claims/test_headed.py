from crossread.engine.claims import claims_of
from crossread.model import Article


def told(text):
    return [(claim.kind, text[claim.start : claim.end], claim.value) for claim in claims_of(Article(id="a", text=text))]


def test_a_row_under_a_heading_with_a_percent_sign_is_read_as_percentages():
    text = "Loss of traffic (peak, %)\nKent 71; Essex 36; Dover 12.\n"
    assert told(text) == [("percent", "71", 71), ("percent", "36", 36), ("percent", "12", 12)]


def test_prose_under_such_a_heading_is_not():
    assert told("Loss of traffic, %\nIn Kent 71 men were hurt, in Essex 36 women.\n")[0] == ("injured", "71 men", 71)


def test_a_row_under_another_heading_is_not():
    assert told("Points\nKent 71; Essex 36; Dover 12.\n") == []


def test_a_long_row_that_breaks_off_costs_no_time():
    assert told("Share, %\n" + "a 1 " * 400 + "!") == []


def test_those_named_among_them_share_what_the_sentence_before_told():
    text = "Police arrested six men on Monday. Two dockers and a sergeant are among them."
    assert told(text) == [("captured", "six men", 6), ("captured", "Two dockers and a sergeant", 3)]


def test_a_shortened_word_ends_no_sentence_before_its_number():
    assert told("The depth is approx. 12 km.") == [("measure", "approx. 12 km", 12)]
