import pytest

from crossread.engine.claims import claims_of, explain
from crossread.model import Article

SPEAKERS = [
    ("Seven people died, officials said.", "officials"),
    ("Seven people died, said Ann Lee, a doctor at the clinic.", "Ann Lee, a doctor at the clinic"),
    ("Ann Lee, the mayor, said seven people had died.", "Ann Lee, the mayor"),
    ("Seven people died, according to the police.", "the police"),
    ("According to the navy, seven people died.", "the navy"),
    ("“Seven people died,” Ann Lee told reporters.", "Ann Lee"),
    ("Seven people died.", ""),
    ("Police said seven people died.", "Police"),
    ("The mayor, Ann Lee, wrote on Radio Vale that more than 1,000 people died.", "The mayor, Ann Lee"),
    ("The wire, quoting the ministry, reported 60 people dead.", "the ministry"),
    ("Vale coach crash claims seven lives.", ""),
    ("A flood in the south claimed seven lives in 1980.", ""),
    ("Local reports suggested seven people died.", "Local reports"),
    ("Eight people confirmed dead in Vale.", ""),
    ("Seven people died, according to an earlier report from The Vale Post.", "an earlier report from The Vale Post"),
    ("Seven people killed in blaze - police say.", "police"),
    ("Roof falls in, seven hurt in blaze - police said", "police"),
    ("Seven people killed in blaze - police say more are missing.", "police"),
    ("Seven people died, according to Ann Lee – a nurse at the clinic.", "Ann Lee – a nurse at the clinic"),
    ("Ann Lee – a nurse at the clinic – said seven people died.", "Ann Lee – a nurse at the clinic"),
    ("Police at the Varn - Kent border said seven people died.", "Police at the Varn - Kent border"),
    ("Seven people died, police at the Varn - Kent border said.", "police at the Varn - Kent border"),
    ("Ann Lee spoke, citing reports that seven people died.", "reports"),
    ("Officials say seven people died.", "Officials"),
    ("Seven people died when a wall fell, a ward nurse there said by telephone.", "a ward nurse there"),
    ("Fire kills seven people: POLICE", "POLICE"),
    ("Harland, which said that seven people had died, has protested.", "Harland"),
    ("Harland angrily denounced the raid and said it killed seven people, while Sundria claimed none.", "Harland"),
    ("Seven people were also reported dead.", ""),
    ("Seven people died, reports said.", "reports"),
    ("But critics say seven people died.", "critics"),
    ("Seven people died, the mayor told Kyodo.", "the mayor"),
    ("A roof fell in, killing at least seven people, the coast guard said.", "the coast guard"),
    ("A roof fell in, killing seven people, its civil defense said Tuesday.", "its civil defense"),
    ("A roof fell in, killing seven people, police said on Friday.", "police"),
    ("A roof fell in, killing seven people, the region's highway patrol has said.", "the region's highway patrol"),
    (
        "“Seven people died,” Ann Lee, a doctor at a clinic in the town, Upper Vale, told The Globe.",
        "Ann Lee, a doctor at a clinic in the town, Upper Vale",
    ),
]

SPEAKERS += [
    ("Rain has added to the misery of the town, where seven people died.", ""),
    ("The mayor added that seven people died.", "The mayor"),
    ("A bomb hit a tug, the Holm, killing seven people, said Rear Adm. Bo Lee.", "Rear Adm. Bo Lee"),
    ("Harland first put the toll at seven.", "Harland"),
    ("On the government's reckoning seven people died.", "the government"),
    ("Seven people died, by the count of a local rights group.", "a local rights group"),
    ("The toll was put at seven dead by the mayor, Ann Lee.", "the mayor"),
    ("Seven people dead as roof falls in - governor", "governor"),
    ("Seven people died in the crush, a survey by the guild found.", "a survey by the guild"),
    ("Seven people died in the crush, prosecutors say.", "prosecutors"),
    ("Seven people died in the crush, said a match official who asked not to be named.", "a match official"),
    ("According to Harland there were seven people dead.", "Harland"),
    ("According to police seven people died.", "police"),
    ("According to a 2019 report, seven people died.", "a 2019 report"),
    ("Seven people died, civil protection told the Globe late on Sunday.", "civil protection"),
    ("Mayor Ann Lee of Varn speaks of seven people dead.", "Mayor Ann Lee of Varn"),
    ("The ministry called the raid a breach of trust and said it had killed seven people.", "The ministry"),
    ("In 2019 the group said it had killed seven people.", "the group"),
    ("Governor Ann Lee visited the wounded and said seven people had died.", "Governor Ann Lee"),
    ("The officers boasted that they had killed seven people.", "The officers"),
]

SPEAKERS += [
    ("Seven people died, police and fire officials said.", "police and fire officials"),
    ("Seven people died, the navy and the army said on Monday.", "the navy and the army"),
    ("Seven people died, officials in Kent and Dover said.", "officials in Kent and Dover"),
    ("The Ministry of Health and Welfare said seven people died.", "The Ministry of Health and Welfare"),
    ("Ann Cole and Bob Dray said seven people died.", "Ann Cole and Bob Dray"),
    ("The army and police say seven people died.", "The army and police"),
    ("A bus fell into the Vale and police said seven people died.", "police"),
    ("A bomb killed seven people and a rebel group claimed responsibility, police said.", "police"),
    ("Seven people died but the driver told police he was not hurt, the ministry said.", "the ministry"),
    ("Seven died when police fired on a crowd and protesters put up barricades, witnesses said.", "witnesses"),
    ("By Tuesday's count seven people had died, police said.", "police"),
    ("The toll was put at seven dead by Monday.", ""),
    ("The toll was put at seven dead by the end of May.", ""),
    ("The charity gave seven people food.", ""),
    ("The ministry gave a toll of seven dead.", "The ministry"),
    ("The ministry raised its count of the dead to seven.", "The ministry"),
    ("The ministry raised the road tax and seven people died.", ""),
    ("The rebels put up barricades and seven people died.", ""),
    ("The head of the 2020 campaign said seven people died.", "The head of the 2020 campaign"),
    ("A man in his 30s said seven people died.", "A man in his 30s"),
    ("A spokesman who asked not to be named said seven people died.", "A spokesman"),
    ("A hospital worker who declined to be named said seven people died.", "A hospital worker"),
]

SPEAKERS += [
    ("Governor Ann Lee, however, told the Globe that seven people died.", "Governor Ann Lee"),
    ("Governor Ann Lee, for her part, said seven people died.", "Governor Ann Lee"),
    ("The charity, in turn, spoke of seven people dead.", "The charity"),
    ("Captain Ann Lee, 58, told the Globe that seven people died.", "Captain Ann Lee"),
    ("Ann Lee, 58, a doctor, said seven people died.", "Ann Lee, a doctor"),
    ("Seven people died, says Ann, 34, one of the cleaners.", "Ann"),
    ("A survivor, Ann Lee, 24, from Kent, told the Globe that seven people died.", "A survivor, Ann Lee, from Kent"),
    ("The hospital now gives a toll of seven dead.", "The hospital"),
    ("The coast guard at first spoke of seven dead.", "The coast guard"),
    ("The guild's head, Ann Lee, now says seven people died.", "The guild's head, Ann Lee"),
    ("The mayor this morning announced that seven people died.", "The mayor"),
    ("The army, which has held Varn since May, said seven people died.", "The army"),
    ("The Vale Emergency Room, which on Monday gave no number, raised its toll to seven.", "The Vale Emergency Room"),
    ("A senior official, speaking as he was not allowed to, said seven people died.", "A senior official"),
    ("Seven people died, the Vale Rescue Agency (VRA) said.", "the Vale Rescue Agency"),
    (
        "Ann Lee, a doctor at the town's only clinic, said by satellite phone that seven people died.",
        "Ann Lee, a doctor at the town's only clinic",
    ),
    ("Seven people were said by witnesses to have died.", ""),
    ("The manager, Vale Marine, corrected the number of the dead to seven.", "The manager, Vale Marine"),
    ("The manager corrected the road map and seven people died.", ""),
    ("Ann Lee, deputy head of the guild, said seven people died.", "Ann Lee, deputy head of the guild"),
    (
        "Seven people died, said Ann Lee, director for Vale of the Wild and Free Fund and former deputy head of the "
        "Vale and Lune Rescue Service.",
        "Ann Lee",
    ),
    ("Ann Lee, who lives next door, said he heard that seven people died.", "Ann Lee"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_claim_carries_by_whose_word_it_stands(text, speaker):
    assert [claim.attribution for claim in claims_of(Article(id="a", text=text))] == [speaker]


SIDE_BY_SIDE = [
    (
        "Police said seven people died, while a hospital official put the toll at nine.",
        ["Police", "a hospital official"],
    ),
    ("Police said seven people died, but witnesses said nine were killed.", ["Police", "witnesses"]),
    ("Seven people died, the mayor said, though local reporters spoke of nine.", ["the mayor", "local reporters"]),
    ("According to the mayor, seven people died; the opposition says nine.", ["the mayor", "the opposition"]),
    (
        "The rebels said they had killed seven men, a claim the army denied, saying it lost nine men.",
        ["The rebels", "the army"],
    ),
    ("Rescuers pulled seven people from the mud and officials said nine had died.", ["", "officials"]),
    ("Seven people died, but police said nine were hurt.", ["", "police"]),
    ("Seven people died; nine were hurt, police said.", ["police", "police"]),
    ("Police said seven people died; nine were hurt.", ["Police", "Police"]),
    ("Police said seven people died, but that number may rise to nine.", ["Police", "Police"]),
    ("“Seven people died,” the mayor said, “but nine were saved.”", ["the mayor", "the mayor"]),
    ("Ann Lee said seven people died, but she said nine others were saved.", ["Ann Lee", "Ann Lee"]),
    (
        "A fire killed seven people according to police, nine according to the clinic and ten according to residents.",
        ["police", "the clinic", "residents"],
    ),
    ("A fire killed seven people, according to police, and nine, according to the clinic.", ["police", "the clinic"]),
    ("Police gave the toll as seven, the hospital as nine.", ["Police", "the hospital"]),
    ("Police estimated the crowd at 700, organisers at 9,000.", ["Police", "organisers"]),
    ("The coast guard says seven were saved; the province says nine.", ["The coast guard", "the province"]),
    ("Police arrested 53 people, lawyers said 90.", ["", "lawyers"]),
    ("Divers found seven bodies, as survivors told investigators that nine more had drowned.", ["", "survivors"]),
    ("Seven people died and hospitals reported nine injured.", ["", "hospitals"]),
]


@pytest.mark.parametrize(("text", "speakers"), SIDE_BY_SIDE)
def test_each_clause_stands_by_the_word_of_its_own_speaker(text, speakers):
    assert [claim.attribution for claim in claims_of(Article(id="a", text=text))] == speakers


def test_a_number_inside_another_word_leaves_a_speaker():
    text = "An official of the 24-hour clinic said seven people died."
    assert {claim.attribution for claim in claims_of(Article(id="a", text=text))} == {
        "An official of the 24-hour clinic"
    }


def test_a_quotation_that_goes_on_has_one_speaker():
    text = '"Seven people died," said Ann Lee, a doctor. "Nine more were hurt.\nThree are children."'
    assert {claim.attribution for claim in claims_of(Article(id="a", text=text))} == {"Ann Lee, a doctor"}


def test_each_paragraph_of_a_long_quotation_begins_with_a_mark():
    lines = ['Ann Lee said: "It was dark.', '"The road was shut.', '"The lights were out.', '"The wind rose.']
    text = "\n".join([*lines, '"Seven people died.', 'Nobody else was hurt."'])
    assert [claim.attribution for claim in claims_of(Article(id="a", text=text))] == ["Ann Lee", "Ann Lee"]


def test_what_another_says_of_a_thing_is_not_the_last_speakers():
    text = "Seven people died, Ann Lee said. Troops found nine rifles, which the army said were old."
    assert [c.attribution for c in claims_of(Article(id="a", text=text))] == ["Ann Lee", ""]


def test_he_is_the_one_person_of_those_who_spoke_before():
    text = 'The mayor said seven people died, but residents spoke of nine. "We found seven bodies," he said.'
    assert [c.attribution for c in claims_of(Article(id="a", text=text))] == ["The mayor", "residents", "The mayor"]
    text = text.replace("he said", "they said")
    assert [c.attribution for c in claims_of(Article(id="a", text=text))][-1] == "residents"


def test_a_quotation_without_a_speaker_is_the_last_speakers():
    text = 'Ann Lee told reporters: "It was dark."\n"Seven people died."'
    assert [claim.attribution for claim in claims_of(Article(id="a", text=text))] == ["Ann Lee"]


def test_he_said_means_the_last_speaker():
    text = "Ann Lee said seven people died.\nNine more were hurt, she said."
    assert [claim.attribution for claim in claims_of(Article(id="a", text=text))] == ["Ann Lee", "Ann Lee"]


EXPLAINED = [
    ("At least seven people died, said local media.", "At least seven people → 7 or more, killed, said local media"),
    ("Between 7 and 9 men died.", "Between 7 and 9 men → 7 to 9, killed"),
    ("Dozens died.", "Dozens → no number given, killed"),
    ("It cost up to $1.5m.", "up to $1.5m → 1,500,000 at most USD, money"),
    ("Seven people may have died.", "Seven people → 7, killed, possible, not stated"),
]


@pytest.mark.parametrize(("text", "line"), EXPLAINED)
def test_a_claim_is_explained_in_one_line(text, line):
    article = Article(id="a", text=text)
    assert [explain(claim, article) for claim in claims_of(article)] == [line]


def test_who_claims_a_bombing_does_not_tell_its_toll():
    (claim,) = claims_of(Article(id="a", text="The bombing, claimed by the Cedar Brigades, killed over 90 people."))
    assert claim.attribution == ""


def test_who_denies_that_anyone_was_killed_states_that_nobody_was():
    (claim,) = claims_of(Article(id="a", text="The army denied that anyone had been killed."))
    assert (claim.value, claim.standing, claim.attribution) == (0, "stated", "The army")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Ten people died, passenger Eva Holm said. President Jon Lee visited the ward and called it a crime. "
            "He said nine people had been hurt.",
            ["passenger Eva Holm", "President Jon Lee"],
        ),
        (
            "Ten people died, passenger Eva Holm said. The trains collided at noon. She said nine people were hurt.",
            ["passenger Eva Holm", "passenger Eva Holm"],
        ),
        (
            "Ten people died, passenger Eva Holm said. Lakeside Rail Company sent buses. She said nine were hurt.",
            ["passenger Eva Holm", "passenger Eva Holm"],
        ),
    ],
)
def test_he_is_whoever_did_something_last_by_title_or_by_two_names(text, speakers):
    assert [c.attribution for c in claims_of(Article(id="a", text=text))] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("VARN, Holmland — The number of people confirmed dead rose to 41.", [""]),
        ("Varn, Holmland — The number of people reported dead rose to 41.", [""]),
        ("VARN, Holmland, May 9 (Vale Wire) - The ministry confirmed that 41 people were dead.", ["The ministry"]),
        ("The number of people confirmed dead rose to 41, and 9 people are missing.", ["", ""]),
        ("Six people died, officials of Valerail wrongly said.", ["officials of Valerail"]),
        ("Six people died, a police assembly said.", ["a police assembly"]),
        (
            "Six people died, officials said at first; the record in fact belongs to a fire in which nine died.",
            ["officials", ""],
        ),
        ("Six people died, officials said; nine people were hurt.", ["officials", "officials"]),
    ],
)
def test_no_dateline_and_no_manner_of_saying_is_a_part_of_the_speaker(text, speakers):
    assert [c.attribution for c in claims_of(Article(id="a", text=text))] == speakers
