"""The fact table as Markdown."""

import re

from crossread.model import Comparison
from crossread.report import facts_markdown
from report_samples import named

BARE_PIPE = re.compile(r"(?<!\\)\|")


def test_every_row_has_as_many_cells_as_the_head(comparison: Comparison) -> None:
    table = [line for line in facts_markdown(comparison).splitlines() if line.startswith("|")]
    assert len(table) == len(comparison.facts) + 2
    assert {len(BARE_PIPE.findall(line)) for line in table} == {6}


def test_markup_in_names_is_escaped() -> None:
    hostile = "a|b [x](javascript:1) <img src=x> *b* `c` &lt; \\"
    written = facts_markdown(named(hostile))
    assert r"a\|b \[x\]\(javascript:1\) \<img src=x\> \*b\* \`c\` \&lt; \\" in written
    assert not re.search(r"(?<!\\)[<\[`*]", written.replace("| --- |", ""))


def test_a_line_end_in_a_name_ends_no_row() -> None:
    written = facts_markdown(named("one\n| two | three |"))
    assert len([line for line in written.splitlines() if line.startswith("|")]) == 3
