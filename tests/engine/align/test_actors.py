"""Who does what to whom: other names in one role, and roles that are turned round."""

import pytest

from crossread.engine.align.actors import cast, other_actor, turned_round
from crossread.engine.align.reading import read
from crossread.model import Article


def casts(one, other):
    (a,), (b,) = read(Article(id="a", text=one)), read(Article(id="b", text=other))
    return cast(a), cast(b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Havel left the board of the dairy on Friday.", "Marek quit the dairy board Friday."),
        ("Jan Havel left the board of the dairy.", "Petr Marek also left the board of the dairy."),
        ("On Friday, Jan Havel left the board of the dairy.", "On Friday, Petr Marek left the board of the dairy."),
        ("Havel was fined two thousand crowns for the crash.", "Marek was fined nine hundred crowns for the crash."),
        ("The mayor of Ostrava closed the baths.", "The mayor of Plzen had the baths closed."),
        ("The parliament of Estonia passed the bill.", "The bill was passed by the parliament of Latvia."),
        ("Police say the suspect Jan Havel bought petrol.", "The suspect Petr Marek bought petrol."),
    ],
)
def test_another_name_in_the_same_role_is_another_actor(one, other):
    a, b = casts(one, other)
    assert other_actor(a, b)
    assert other_actor(b, a)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Havel left the board of the dairy.", "Havel left the board of the dairy."),
        ("Kurban Marek was fined for the crash.", "Gurban Marek was fined for the crash."),
        ("The IRGC shelled the border post.", "Revolutionary Guards shelled the border post."),
        ("The Red Star of Brno lost the match.", "Red Star lost the match."),
        ("Havel left after a talk with Marek.", "Marek left after a talk with Havel."),
        ("Havel bought a mill.", "Marek painted the ceiling of a chapel."),
        ("Havel told reporters the dam was checked.", "Marek told reporters the dam was checked."),
        (
            "Rain closed the baths of the town.",
            "Snow closed the baths of the town. Rain and snow fell, the rain first.",
        ),
        ("Rescuers closed the baths.", "Firemen closed the baths."),
        ("Tuesday was cold and the baths closed.", "Friday was cold and the baths closed."),
        ("Residents of Ostrava left the baths.", "Residents of Moravia left the baths."),
    ],
)
def test_other_forms_of_a_name_and_names_that_do_something_else_are_not(one, other):
    a, *_ = read(Article(id="a", text=one))
    b, *_ = read(Article(id="b", text=other))
    assert not other_actor(cast(a), cast(b))
    assert not other_actor(cast(b), cast(a))


@pytest.mark.parametrize(
    ("one", "other", "turned"),
    [
        ("Sparta beat Slavia in the final.", "Slavia beat Sparta in the final.", True),
        ("Guards shot dead two smugglers.", "Two guards were shot dead by smugglers.", True),
        ("Guards shot dead two smugglers.", "Smugglers shot dead two guards.", True),
        ("Sparta beat Slavia in the final.", "Slavia were beaten 2-1 by Sparta.", False),
        ("Guards shot dead two smugglers.", "Two smugglers were shot dead by guards.", False),
        ("The rules announced Thursday help bakers.", "On Thursday bakers announced rules.", False),
    ],
)
def test_who_does_it_and_to_whom_must_not_change_places(one, other, turned):
    a, b = casts(one, other)
    assert turned_round(a, b) is turned_round(b, a) is turned
