"""Two statements that share a run of words share the run, and not what they say around it."""

from crossread.engine.align import align_pair
from crossread.model import Article

RUN = "on the eastern bank of the Lorvik below the old stone mill and the ferryman's garden"
LEFT = f"Seven stray sheep drowned at noon {RUN}."
RIGHT = f"Children found silver coins and a Roman helmet {RUN}."


def aligned(left, right):
    others = ("Olives ripen late.", "Trains stopped twice because of leaves.")
    a, b = (Article(id=name, text="\n\n".join((text, *others))) for name, text in (("a", left), ("b", right)))
    return a, b, [one for one in align_pair(a, b) if one.left.span.start < len(left)]


def test_what_two_statements_share_is_the_run_alone():
    a, _, found = aligned(LEFT, RIGHT)
    assert [one.kind for one in found] == ["same words"]
    shared = found[0].left.span.of(a.text)
    assert "below the old stone mill" in shared
    assert "sheep" not in shared


def test_one_other_word_is_another_way_to_say_the_same():
    a, _, found = aligned(LEFT, LEFT.replace("drowned", "perished"))
    assert found[0].left.span.of(a.text).startswith("Seven stray sheep")
