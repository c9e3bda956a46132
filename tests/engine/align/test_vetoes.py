import pytest

from crossread.engine.align.reading import read
from crossread.engine.align.vetoes import Stance, apart
from crossread.model import Article


def kept_apart(one: str, other: str) -> bool:
    (a,), (b,) = read(Article(id="a", text=one)), read(Article(id="b", text=other))
    assert apart(Stance(a), Stance(b)) == apart(Stance(b), Stance(a))
    return apart(Stance(a), Stance(b))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("France recalled its ambassador for talks.", "Brazil recalled its ambassador for talks."),
        ("The talks with the rebels have ended.", "The talks with the rebels have not ended."),
        ("Nobody survived the crash in the hills.", "Six survived the crash in the hills."),
        ("The singer checked into a clinic on Monday.", "The singer checked out of a clinic on Monday."),
        ("The price of wheat went down in May.", "The price of wheat went up in May."),
        ("Anna Weber denied the report on Monday.", "Paul Lindt denied the report on Monday."),
    ],
)
def test_another_actor_or_the_contrary_is_another_statement(one, other):
    assert kept_apart(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("France recalled its ambassador for talks.", "Paris recalled its ambassador for talks."),
        ("French troops shelled the border.", "The border was shelled by France."),
        ("According to Brazilian radio, France recalled its envoy.", "France has recalled its envoy."),
        ("At least seven people were killed.", "At least nine people were killed."),
        ("The talks have not ended.", "Talks did not end."),
        ("Anna Weber denied the report.", "Weber denied the report."),
        ("Last month a bridge was closed.", "In March a bridge was closed."),
        ("The singer checked in on Monday.", "On Monday the singer checked into a clinic."),
        ("She checked in on Monday and checked out on Friday.", "She checked out on Friday."),
        ("A fire broke out in the mill.", "The mill burned down after fire broke out."),
        ("No warning was issued.", "They did not issue a warning."),
    ],
)
def test_other_words_for_the_same_actor_and_other_numbers_are_not(one, other):
    assert not kept_apart(one, other)
