"""Dates of what reports tell beside their event."""

import time
from datetime import date

import pytest

from crossread.engine.facts import gather
from crossread.model import Article, Fact


def dates_of(*texts: str) -> list[Fact]:
    articles = [Article(f"r{n}", text, published=date(2021, 3, 10)) for n, text in enumerate(texts)]
    return [fact for fact in gather(articles, ()) if fact.kind == "date"]


def test_a_birth_that_two_reports_date_is_a_fact_and_the_vaguer_date_differs() -> None:
    (fact,) = dates_of(
        "The singer is mourned. Ada Holm was born on 3 May 1931 in the harbour quarter of Varn.",
        "Ada Holm was born in 1931 in the harbour quarter of Varn. The singer will be buried there.",
    )
    assert [claim.name for claim in fact.claims] == ["1931-05-03", "1931"]
    assert fact.verdict == "differ"
    assert "born" in fact.label


def test_what_stands_behind_a_colon_tells_what_was_on_the_date_before_it() -> None:
    (fact,) = dates_of(
        "Many still speak of the harbour in 2013: masked men boarded a ferry at night and took sacks of silver coins.",
        "On 18 February 2013 masked men dressed as sailors boarded a ferry and took sacks of silver coins.",
    )
    assert [claim.name for claim in fact.claims] == ["2013", "2013-02-18"]
    assert fact.verdict == "differ"


def test_two_months_of_one_year_are_a_conflict() -> None:
    (fact,) = dates_of(
        "The parliament of Varn adopted the new constitution in May 2008 after a long debate.",
        "After a long debate the parliament of Varn adopted its new constitution in September 2008.",
    )
    assert fact.verdict == "conflict"


def test_two_years_in_other_words_are_two_things() -> None:
    assert not dates_of(
        "A flood in the valley of Varn killed sheep in 1987, when the old dam broke.",
        "The flood of 1991 in the valley killed sheep and cattle, and nobody had been warned of it.",
    )


def test_two_years_in_a_copied_sentence_are_a_conflict() -> None:
    told = "The company built its factory on the northern shore of the lake in {} with public money."
    (fact,) = dates_of(told.format(1987), told.format(1978))
    assert fact.verdict == "conflict"


def test_a_decade_is_no_year() -> None:
    told = "The singer Ada Holm filled the great halls of Varn and its neighbours in the 1940s."
    assert not dates_of(told, told)


def test_no_two_labels_are_the_same() -> None:
    told = "Between May 1991 and June 1998 the captain Ada Holm sailed the northern route every summer."
    labels = [fact.label for fact in dates_of(told, told)]
    assert len(labels) == 2 == len(set(labels))


def test_time_grows_with_the_length_alone() -> None:
    def took(times: int) -> float:
        told = " ".join(f"The mill number {n} on the river burned in May 19{n % 90 + 10}." for n in range(times))
        begin = time.process_time()
        dates_of(told, told)
        return time.process_time() - begin

    took(10)
    # four times the text: sixteen times the time would be quadratic
    assert min(took(800), took(800)) < 9 * min(took(200), took(200)) + 0.05


def test_one_date_of_the_past_is_of_one_thing_though_the_reports_have_few_words_in_common() -> None:
    (fact,) = dates_of(
        "In 1957 the sawmill had to shut its gates for good, and the hamlet lost its bread.",
        "The big sawmill above Varn shut its gates in August 1957.",
    )
    assert fact.verdict == "differ"
    (fact,) = dates_of(
        "The conflict that began in April 2019 has uprooted many people.",
        "War broke out in April 2019 and drove many people from the valley.",
    )
    assert fact.verdict == "agree"
    assert fact.label == "date: war broke"


def test_one_year_with_one_word_in_common_is_of_two_things() -> None:
    assert not dates_of(
        "In 1983 the creamery was forced to close by falling prices.",
        "The owner of the creamery was born in Harland in 1983 as the son of a fisherman.",
    )


def test_a_label_begins_with_a_word() -> None:
    told = "Last year's fires burned {} forests in the whole province of Varn."
    (fact,) = dates_of(told.format("old"), told.format("young"))
    assert fact.label == "date: fires burned young forests"


def test_a_hearing_to_come_is_on_the_next_such_weekday() -> None:
    (fact,) = dates_of(
        "The suspects will be brought before a judge of the high court in Harland on Friday.",
        "The suspects are to be brought before a judge of the high court in Harland on 12 March.",
    )
    assert [claim.name for claim in fact.claims] == ["2021-03-12"] * 2


def test_what_was_said_on_a_weekday_of_things_to_come_is_past() -> None:
    told = "The suspects will be brought before a judge of the high court, the mayor of Harland said on Friday."
    assert not dates_of(told, told)


def test_what_happened_when_is_told_behind_a_date_too() -> None:
    (fact,) = dates_of(
        "It was the worst fire since June 2019, when flames destroyed the old mill of Harland.",
        "In June 2019 flames destroyed the mill in the town of Harland.",
    )
    assert fact.verdict == "agree"


def test_a_day_that_one_report_alone_binds_to_its_event_is_compared_all_the_same() -> None:
    facts = dates_of(
        "Shooting\n\nA shooting killed six people in Varn on Monday. A man killed ten people at a Kent school in June.",
        "Shooting\n\nA shooting in Varn killed six on Monday. On 10 June a man shot dead ten people at a Kent school.",
    )
    assert {fact.verdict for fact in facts} == {"agree", "differ"}


def test_a_day_to_come_is_of_one_thing_in_other_words() -> None:
    (fact,) = dates_of(
        "The council got ready for the new tolls to be weighed in the chamber on Friday.",
        "Drivers blocked the council chamber, where the new tolls will be weighed on Friday.",
    )
    assert fact.verdict == "agree"


def test_what_began_in_a_month_may_be_told_before_the_clause_of_the_date() -> None:
    (fact,) = dates_of(
        "The ship Ardent is on her patrol in the Gulf of Harland, which began in September.",
        "It was the fifth success of the patrol of the ship in the Gulf of Harland since September.",
    )
    assert [claim.name for claim in fact.claims] == ["2020-09"] * 2


def test_a_month_may_stand_before_its_event() -> None:
    (fact,) = dates_of(
        "The island went its own way after it chose independence in a January plebiscite.",
        "In January the people of the island had chosen, for independence was their dream.",
    )
    assert [claim.name for claim in fact.claims] == ["2021-01"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "Pirates off the coast of Varn have attacked cargo ships {} times this year, the bureau says.",
        "The bureau has heard of {} attacks on cargo ships off Varn last year, as its report says.",
        "The bureau counted 214 attacks on large cargo ships in 2009 and wrote a long report.",
        "Pirates have seized 36 large cargo ships in 2009, and the bureau wrote a long report.",
        "It was the strongest quake in the {} valleys around Harland since 1999, the bureau says.",
        "The old harbour of Varn lost {} of its cranes in the 2009 hurricane season, the bureau says.",
    ],
)
def test_over_which_year_is_counted_and_since_when_something_is_the_first_is_no_date(told: str) -> None:
    assert not dates_of(told.format("29"), told.format("36"))


@pytest.mark.parametrize(
    "told",
    [
        "Fighting has broken out in the old harbour quarter of Varn this year.",
        "The war has been waged in the valleys around Harland since 1999 over sheep.",
        "The attack on the harbour of Varn in 2009 sank an old steamer.",
    ],
)
def test_when_a_thing_began_or_was_is_a_date_though_a_year_alone_tells_it(told: str) -> None:
    (fact,) = dates_of(told, f"It rains. {told}")
    assert fact.verdict == "agree"


def test_a_year_beside_ours_is_that_of_a_thing_whose_month_another_report_tells() -> None:
    (fact,) = dates_of(
        "Three telephone cables on the floor of the bay of Varn were cut last year.",
        "In February 2020 telephone cables on the floor of the bay of Varn were cut.",
    )
    assert fact.verdict == "differ"


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("The steamer Ada went down fast and sank within minutes off Varn in May 2009, a clerk said.", "Ada sinking"),
        ("In August 2009 Varn's ferry disaster cost 74 lives, and the owner went to prison.", "Varn's ferry disaster"),
        ("In May 2009, seven people died when a gas lorry exploded in Old Varn, a clerk said.", "explosion"),
        ("In May 2009, ten died in a crush at a fair, a clerk said.", "crush"),
        ("Some 74 people died in the Lerna ferry disaster of May 2009.", "Lerna ferry disaster"),
        ("The deadliest ferry disaster took place in May 2009, a clerk of Varn said.", "deadliest ferry disaster"),
        ("The old council of Varn gave the owner a licence for the harbour in May 2008.", "licence for the harbour"),
    ],
)
def test_a_label_names_the_event_that_the_date_is_of(told: str, label: str) -> None:
    labels = [fact.label for fact in dates_of(told, f"It rains. {told}")]
    assert labels == [f"date: {label}"]


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("A Lerna Air jet crashed shortly after take-off in May 2009 and killed a cow.", "Lerna Air crash"),
        ("In May 2009 the ferry Ada Marie sank within minutes off Varn, a clerk said.", "Ada Marie sinking"),
        ("A Danish plane crashed shortly after take-off in May 2009 and killed a cow.", "crash"),
    ],
)
def test_an_event_is_called_by_the_plane_or_ship_that_it_befell(told: str, label: str) -> None:
    labels = [fact.label for fact in dates_of(told, f"It rains. {told}")]
    assert labels == [f"date: {label}"]


def test_a_bare_word_for_an_event_is_told_with_its_place() -> None:
    facts = dates_of(
        "In May 2009, nine people, a clerk among them, died in a stampede at a concert by a singer in Varn.",
        "Nine people died at a concert in Varn in 2009.",
    )
    assert [fact.label for fact in facts] == ["date: stampede at a concert in Varn"]
