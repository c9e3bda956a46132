from crossread.engine.claims import claims_of
from crossread.model import Article


def subjects(text: str) -> list[str]:
    return [claim.subject for claim in claims_of(Article(id="a", text=text))]


def test_nations_that_share_a_noun_are_both_named():
    assert subjects("Five Kenyan and six Danish hostages were freed.") == ["kenyan and danish hostages"]


def test_others_who_share_a_noun_are_told_by_it():
    assert subjects("Five senior and six junior clerks were hurt.") == ["junior clerks"]


def told(text: str) -> list[tuple[str, str, float | None]]:
    return [(c.kind, text[c.start : c.end], c.value) for c in claims_of(Article(id="a", text=text))]


def test_a_list_of_any_length_is_one_sum():
    many = "48 Danes, three Poles, two Finns and two French citizens"
    assert told(f"The passengers were {many}.") == [("count", many, 55)]
    assert told("Nine men were killed, five women, two boys and a girl were hurt.") == [
        ("killed", "Nine men", 9),
        ("injured", "five women, two boys and a girl", 8),
    ]
    whole = "Among them were 20 people, five men, six women, two boys and seven girls."
    assert [value for _, _, value in told(whole)] == [20, 5, 6, 2, 7]


def test_nations_of_a_whole_stay_apart_however_they_are_named():
    text = "Seven foreigners were aboard: three Danes, two Poles and two French citizens."
    assert [value for _, _, value in told(text)] == [7, 3, 2, 2]
    text = "Nine people were killed: five Danish tourists and four Polish guides."
    assert [value for _, _, value in told(text)] == [9, 9]


def test_two_persons_joined_after_another_are_no_name_for_him():
    some = "a mother and her 4-year-old daughter, a soldier and a cook"
    assert told(f"The dead included {some}.") == [("killed", some, 4)]
    assert told("He killed his wife, a teacher.")[0] == ("killed", "his wife", 1)


def test_those_who_are_only_said_to_be_the_counted_are_not_counted_again():
    assert told("Four people survived: a mother and her 4-year-old daughter, a soldier and a cook.") == [
        ("count", "Four people", 4)
    ]
    assert told("Four people survived: two cooks and two guards.")[1:] == [("count", "two cooks and two guards", 4)]
    assert told("The police held two people, a cook and his son.")[1:] == [("captured", "a cook and his son", 2)]
