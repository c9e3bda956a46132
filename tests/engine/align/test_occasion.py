"""Another event of the same kind: other day, other place and other number."""

from datetime import datetime

import pytest

from crossread.engine.align.occasion import Occasion, other_event
from crossread.engine.align.reading import read
from crossread.model import Article

MAY, JUNE = datetime(2021, 5, 4), datetime(2021, 6, 20)


def another(one, other, first=None, second=None):
    a, *_ = read(Article(id="a", text=one, published=first))
    b, *_ = read(Article(id="b", text=other, published=second))
    found = other_event(Occasion(a), Occasion(b))
    assert other_event(Occasion(b), Occasion(a)) is found
    return found


@pytest.mark.parametrize(
    ("one", "other", "event"),
    [
        ("A raft sank in Lima on 3 May 2021: six died.", "A raft sank in Cuzco on 9 June 2021: two died.", True),
        ("A raft sank in Lima on 3 May 2021: six died.", "A raft sank in Lima on 9 June 2021: two died.", False),
        ("A raft sank in Lima on 3 May 2021: six died.", "A raft sank in Cuzco on 3 May 2021: two died.", False),
        ("A raft sank in Lima on 3 May 2021: six died.", "A raft sank in Cuzco on 9 June 2021: six died.", False),
        ("A raft sank in Lima on 3 May 2021: six died.", "A raft sank in Cuzco: two died.", False),
    ],
)
def test_only_all_three_together_make_another_event(one, other, event):
    assert another(one, other) is event


def test_reports_of_other_weeks_with_other_numbers_and_no_shared_place_tell_of_two_events():
    one, other = "Six people died when a raft sank.", "Two people died when a raft sank in Cuzco."
    assert another(one, other, MAY, JUNE)
    assert not another(one, other, MAY, MAY)
    assert not another(one, other)
    assert not another("Six people died when a raft sank in Cuzco.", other, MAY, JUNE)
    assert not another("Two people died when a raft sank.", other, MAY, JUNE)


def test_a_later_report_that_names_the_day_speaks_of_the_same_event():
    assert not another("Six people died on Tuesday.", "On 4 May 2021 two people died.", MAY, JUNE)
