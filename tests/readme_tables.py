"""The tables of the README that repeat what the program knows, made from the program itself.

`python tests/readme_tables.py` writes them into README.md between their marks.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from crossread.ingest import limits
from crossread.ui.keys import READING, key_name

README = Path(__file__).resolve().parent.parent / "README.md"


def keys_table() -> str:
    """What can be done while reading, by group."""
    rows, group = [], ""
    for key in READING:
        names = " ".join(f"`{_cell(key_name(name))}`" for name in key.keys)
        rows.append(("" if key.group == group else key.group, names, _cell(key.does)))
        group = key.group
    return _table(("", "keys", "do"), rows)


def limits_table() -> str:
    """How much is read of what."""
    rows = (
        ("one report", _size(limits.ARTICLE_BYTES)),
        ("`event.yaml`, or the front matter of a report", _size(limits.MANIFEST_BYTES)),
        ("reports of one event", f"{limits.EVENT_ARTICLES:,}"),
        ("a field of front matter or manifest", f"{limits.FIELD_CHARACTERS:,} characters"),
        ("a headline", f"{limits.HEADLINE_CHARACTERS} characters"),
        ("an id", f"{limits.ID_CHARACTERS} characters"),
        ("a path inside an event folder", f"{limits.PATH_BYTES} bytes"),
        ("YAML: depth, and values in one block", f"{limits.YAML_DEPTH}, {limits.YAML_EVENTS:,}"),
    )
    return _table(("what", "at most"), rows)


TABLES: dict[str, Callable[[], str]] = {"keys": keys_table, "limits": limits_table}


def renewed(readme: str) -> str:
    """The README's text with its tables made anew."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        before, rest = readme.split(begin)
        _, after = rest.split(end)
        readme = f"{before}{begin}\n\n{table()}\n\n{end}{after}"
    return readme


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _size(count: int) -> str:
    return f"{count // 1024**2} MiB" if count >= 1024**2 else f"{count // 1024} KiB"


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
