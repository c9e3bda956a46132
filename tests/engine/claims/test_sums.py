from crossread.engine.claims import claims_of
from crossread.model import Article


def subjects(text: str) -> list[str]:
    return [claim.subject for claim in claims_of(Article(id="a", text=text))]


def test_nations_that_share_a_noun_are_both_named():
    assert subjects("Five Kenyan and six Danish hostages were freed.") == ["kenyan and danish hostages"]


def test_others_who_share_a_noun_are_told_by_it():
    assert subjects("Five senior and six junior clerks were hurt.") == ["junior clerks"]
