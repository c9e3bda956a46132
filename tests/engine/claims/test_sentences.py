from pathlib import Path

import pytest

from crossread.engine.claims import claims_of
from crossread.model import Article
from engine.claims.golden import Wanted, matches, reports

HERE = Path(__file__).parent


def lines() -> list[tuple[str, tuple[Wanted, ...]]]:
    cases = []
    for report in (report for file in sorted(HERE.glob("sentences*.txt")) for report in reports(file)):
        for line in report.article.text.splitlines():
            cases.append((line, tuple(want for want in report.wanted if want.line == line)))
    return cases


@pytest.mark.parametrize(("line", "wanted"), lines(), ids=lambda value: value[:50] if isinstance(value, str) else "")
def test_a_sentence_gives_these_claims_and_no_others(line, wanted):
    claims = claims_of(Article(id="a", text=line))
    told = [(c.kind, line[c.start : c.end], c.value, c.high, c.hedge, c.unit) for c in claims]
    assert told == [(w.kind, w.quote, w.value, w.high, w.hedge, w.unit) for w in wanted]
    assert all(matches(want, claim, line) for want, claim in zip(wanted, claims, strict=True))
