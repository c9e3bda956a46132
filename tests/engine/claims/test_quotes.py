"""Where claims begin and end in the text."""

import pytest

from crossread.engine.claims import claims_of
from crossread.model import Article


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The wall is 5′ 10′′.", "5′ 10′′"),
        ("The wall is 5′ 10′′ high.", "5′ 10′′"),
    ],
)
def test_a_quote_holds_the_last_sign_of_a_length(text: str, quote: str):
    (claim,) = claims_of(Article(id="a", text=text))
    assert text[claim.start : claim.end] == quote
