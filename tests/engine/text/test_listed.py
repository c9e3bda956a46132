"""The index of a text and what is found by it."""

from crossread.engine.text.listed import index_of, lines_with

TEXT = "The fire spread.\n\nPolice arrested two, then Arrested three.\nNobody was charged"


def lines(*words: str) -> list[str]:
    return [TEXT[start:end] for start, end in lines_with(TEXT, index_of(TEXT), frozenset(words))]


def test_each_line_with_one_of_the_words_is_given_once_and_whole() -> None:
    assert lines("arrested", "charged", "three") == ["Police arrested two, then Arrested three.", "Nobody was charged"]
    assert lines("the") == ["The fire spread."]
    assert lines("flood") == lines() == []
