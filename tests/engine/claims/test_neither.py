from crossread.engine.claims import claims_of, numbers_of
from crossread.model import Article


def claims(text):
    return claims_of(Article(id="a", text=text))


def test_two_kinds_of_harm_are_two_claims_at_places_of_their_own_and_limited_by_nothing():
    told = claims("No one was killed or injured in Varn, and no deaths or injuries were reported in Kent.")
    assert [(claim.kind, claim.value) for claim in told] == [("killed", 0), ("injured", 0)] * 2
    assert len({(claim.start, claim.end) for claim in told}) == len(told)
    assert [claim.start for claim in told] == sorted(claim.start for claim in told)
    assert not any("or" in claim.scope.split() for claim in told)


def test_who_was_not_hurt_is_who_was_not_killed_but_a_noun_is_its_own():
    assert [claim.subject for claim in claims("No civilians were killed or injured.")] == ["civilians", "civilians"]
    assert [claim.subject for claim in claims("No deaths or injuries were reported.")] == ["deaths", "injuries"]


def test_a_number_after_the_two_keeps_what_happened_to_it():
    told = claims("No one was killed or injured, but 12 people were arrested and nine fled.")
    assert [(claim.kind, claim.value) for claim in told] == [
        ("killed", 0),
        ("injured", 0),
        ("captured", 12),
        ("displaced", 9),
    ]


def test_both_are_among_the_numbers_of_the_article():
    found = numbers_of(Article(id="a", text="Nobody was hurt or killed."))
    assert [number.claim.kind for number in found if number.claim] == ["injured", "killed"]


def test_what_happened_to_some_is_still_limited_by_both_kinds():
    (told,) = claims("At least 33 people are dead or missing.")
    assert told.scope == "dead or missing"
