"""Whatever bytes lie in a folder, reading gives an event of clean text, and problems."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest import load
from crossread.model import Event
from hostile import PAYLOADS, RAW

PIECES = [
    *PAYLOADS.values(),
    "---\n",
    "title: ",
    "articles:\n- a.md\n",
    "id: a\n",
    "date: 2024-01-18\n",
    "\r\n",
    "Advertisement\n",
    "<p>",
    "</p>",
    "&amp;",
    "Seven people died on Monday.\n",
    "MANILA (AFP) - ",
]
CONTENT = st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=12).map(
    lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")
)


@given(CONTENT, CONTENT, CONTENT)
def test_any_bytes_in_every_file_give_an_event_of_clean_text(manifest: bytes, first: bytes, second: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        for file, content in (("event.yaml", manifest), ("a.md", first), ("b.txt", second)):
            (Path(name) / file).write_bytes(content)
        event = load(name)
    lines = [event.id, event.title, event.summary, *map(str, event.problems)]
    for article in event.articles:
        lines += [article.id, article.title, article.outlet, article.author, article.url]
        assert article.id
        assert article.text.strip()
        assert not RAW.search(article.text)
        assert all(0 <= span.start < span.end <= len(article.text) for span in article.furniture)
    assert not any(RAW.search(line) or "\n" in line for line in lines)
    assert len({article.id for article in event.articles}) == len(event.articles)
    assert _is_told(event)


def _is_told(event: Event) -> bool:
    """Whether an article that is not there is spoken of."""
    return len(event.articles) == 2 or bool(event.problems)
