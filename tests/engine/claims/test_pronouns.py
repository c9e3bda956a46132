"""Whom he, she, they and it mean who say something."""

import pytest

from crossread.engine.claims import claims_of
from crossread.engine.claims.subjects import may_mean, names_several, sort_of, subject_of
from crossread.model import Article


def speakers(text):
    return [claim.attribution for claim in claims_of(Article(id="a", text=text))]


SUBJECTS = [
    # a subject that stands between is meant, whether it has said anything or not
    ("The envoy in Varn, Eva Holm, gave other numbers. She said nine people died.", "The envoy in Varn, Eva Holm"),
    ("Ports Minister Bo Cole thanked the divers. He said nine people were freed.", "Ports Minister Bo Cole"),
    ("Villagers gave a different account. They said nine people died.", "Villagers"),
    ("The charity Sea Hope sent two boats. It said nine people were saved.", "The charity Sea Hope"),
    ("The ministry promptly rejected this. It said nine people died.", "The ministry"),
    ("The Vale Clinic Group, which runs two wards, sent help. It said nine people died.", "The Vale Clinic Group"),
    ("In Varn, Dr Eva Holm treated the wounded. She said nine people died.", "Dr Eva Holm"),
    ("Captain Bo Cole, 58, was on the bridge. He said nine people died.", "Captain Bo Cole"),
    ("A survivor, Bo Cole, stood on the pier. He said nine people died.", "A survivor, Bo Cole"),
    ("Eva Holm, a nurse, was in tears. She said nine people died.", "Eva Holm, a nurse"),
    ("The envoy, Bo Cole, who was in Varn, called it a lie. He said nine people died.", "The envoy, Bo Cole"),
    ("The envoy, reached by phone, laughed. He said nine people died.", "The envoy"),
    ("Speaking in Varn, Mayor Bo Cole thanked the divers. He said nine people died.", "Mayor Bo Cole"),
    ("Shipping Minister Bo Cole thanked Varn, Kent and Vale. He said nine people died.", "Shipping Minister Bo Cole"),
    ("The family's lawyer disagrees. He says nine people died.", "The family's lawyer"),
    ("Lawyers for the families disagree. They say nine people died.", "Lawyers for the families"),
    ("Among the guests was Bo Cole, a teacher. He said nine people died.", "Bo Cole, a teacher"),
    ("The pilots' union was not convinced. It said nine people died.", "The pilots' union"),
    ("The shipowner denies this. It says nine people died.", "The shipowner"),
    (
        "Sea Hope sent help. It said nine died. Seven died, Sea Hope said. Sea Hope sent help. It said ten died.",
        "Sea Hope",
    ),
    # a speaker of before is meant where no such subject stands between
    ("The bridge over the Lune was closed. He said nine people died.", "army spokesman Jon Lee"),
    ("The Merry Jane sailed at noon. He said nine people died.", "army spokesman Jon Lee"),
    ("Residents mourned. He said nine people died.", "army spokesman Jon Lee"),
    ("The ministry sent tents. He said nine people died.", "army spokesman Jon Lee"),
    ("Passenger Bo Cole was killed. He said nine people died.", "army spokesman Jon Lee"),
    ("Among the victims was Bo Cole, a teacher. He said nine people died.", "army spokesman Jon Lee"),
    ("Colonel Bo Cole died at noon. He said nine people died.", "army spokesman Jon Lee"),
    ("Varn Lake was calm. He said nine people died.", "army spokesman Jon Lee"),
    ("Norway sent divers. He said nine people died.", "army spokesman Jon Lee"),
    ("Among the general complaints, the food was first. He said nine people died.", "army spokesman Jon Lee"),
    ("Governor Eva Holm and Mayor Bo Cole came to the pier. She said nine people died.", ""),
    ("Residents hid in Varn. Varn burned. He said nine people died.", "army spokesman Jon Lee"),
    ("He stood on the pier. He said nine people died.", "army spokesman Jon Lee"),
    # nobody is meant where nothing decides, or nobody fits
    ("Hadi laughed at this. He said nine people died.", ""),
    ("The ministry spoke of ten people. Hamra gave no number. It said nine people died.", ""),
    ("Mayor Eva Holm said ten people died, while Dr Bo Cole spoke of 11. He said nine people died.", ""),
    ("The bridge was closed. They said nine people died.", ""),
    ("The bridge was closed. It said nine people died.", ""),
    ("The Merry Jane sailed at noon. It said nine people died.", ""),
    ("The bridge was closed. She said nine people died.", ""),
]


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_a_pronoun_means_the_nearest_subject_that_fits_it(text, speaker):
    assert speakers(f"Seven people died, army spokesman Jon Lee said. {text}")[-1] == speaker


def test_those_who_spoke_before_are_passed_over_where_they_do_not_fit():
    said = (
        "Seven people died, the coast guard said. Eva Holm, a nurse, said eight people died. Residents spoke of ten. "
    )
    for pronoun, speaker in (("It", "the coast guard"), ("She", "Eva Holm, a nurse"), ("They", "Residents")):
        assert speakers(f"{said}{pronoun} said nine people were hurt.")[-1] == speaker


def test_a_pronoun_means_who_speaks_in_its_own_sentence_before_it():
    text = "Police said seven people died. The agent rejected this: eight people, he said, were hurt."
    assert speakers(text) == ["Police", "The agent"]
    text = "Police said seven people died. Mayor Eva Holm came to the pier, and she said eight people were hurt."
    assert speakers(text)[-1] == "Mayor Eva Holm"


def test_a_last_name_is_a_subject_where_the_text_has_the_full_name():
    text = "Police said seven people died. Mayor Eva Holm had come. Holm visited the ward. She said nine people died."
    assert speakers(text)[-1] == "Holm"
    assert speakers(text.replace("Mayor Eva Holm", "Nobody")) == ["Police", ""]


def test_a_long_chain_of_pronouns_is_followed():
    text = f"Eva Holm said seven people died. {'She said it was dark. ' * 600}She said nine people died."
    assert speakers(text) == ["Eva Holm", "Eva Holm"]


@pytest.mark.parametrize(
    ("wording", "sort"),
    [
        ("a retired teacher", "person"),
        ("army spokesman Bo Cole", "person"),
        ("Holmland's mayor", "person"),
        ("The Post's Eva Holm", "name"),
        ("Rusk M. Cole, the deputy district chief of Varn", "person"),
        ("Residents of Varn", "people"),
        ("Sudan officials and witnesses", "people"),
        ("police", "police"),
        ("Norway", "body"),
        ("Norwegians", "people"),
        ("Holmland's General Staff", "body"),
        ("the Ministry of Health and Welfare", "body"),
        ("the Disaster and Relief Authority", "body"),
        ("UNHCR", "body"),
        ("The Vale Post", "called"),
        ("the operator", "name"),
        ("Cook National Park", ""),
        ("the bridge", ""),
        ("the square and all other sites", ""),
    ],
)
def test_who_a_wording_means(wording, sort):
    assert sort_of(wording) == sort


def test_what_a_woman_or_a_man_is_called_tells_the_pronoun():
    assert may_mean("she", "spokeswoman Eva Holm", spoke=True)
    assert not may_mean("he", "spokeswoman Eva Holm", spoke=True)
    assert not may_mean("she", "Mr Cole", spoke=True)
    assert may_mean("she", "Eva King", spoke=True)
    assert may_mean("they", "a spokesperson", spoke=True)


def test_two_persons_are_named_together():
    assert names_several("Eva Holm and Mayor Bo Cole")
    assert not names_several("the Ministry of Health and Welfare")


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("“Seven people died.", ""),
        ("Seven people died.", ""),
        ("Nine residents were hurt.", ""),
        ("Two residents disagreed.", "Two residents"),
        ("The government building fell.", ""),
        ("Residents fear the worst.", "Residents"),
        ("The envoy, speaking on the pier, thanked them.", "The envoy"),
        ("The envoy, however, thanked them.", "The envoy"),
    ],
)
def test_whom_a_sentence_tells_of(sentence, subject):
    assert subject_of(sentence) == subject
