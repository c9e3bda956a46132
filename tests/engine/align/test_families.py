"""Near copies belong together, however many they are."""

from crossread.engine.align import shared_groups
from crossread.model import Article

COPIES = 120


def test_a_hundred_near_copies_of_a_sentence_are_one_group():
    articles = [
        Article(
            id=f"r{n:03}", text=f"The old bridge over the river at Lorvik was closed to lorries by inspector no{n}."
        )
        for n in range(COPIES)
    ]
    (group,) = shared_groups(articles)
    assert group.kind == "same words"
    assert len(group.passages) == COPIES
    assert group.score < 1.0


def test_a_near_copy_about_another_country_is_no_copy():
    rest = "recalled its ambassador for talks in the capital and closed the border to lorries on Monday evening."
    articles = [Article(id=name, text=f"{name} {rest}") for name in ("France", "Brazil")]
    for group in shared_groups(articles):
        assert all(passage.start > 0 for passage in group.passages)


def test_copies_join_what_their_leader_restates():
    copies = [
        Article(id=f"r{n}", text=f"At dawn the harbour master closed the port of Lorvik to ferries, the {paper} wrote.")
        for n, paper in enumerate(("herald", "courier", "gazette"))
    ]
    other = Article(id="s", text="The port of Lorvik was closed to ferries by the harbour master at dawn.")
    (group,) = shared_groups([*copies, other])
    assert [passage.article for passage in group.passages] == ["r0", "r1", "r2", "s"]
