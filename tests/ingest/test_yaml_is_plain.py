"""Cases 8 to 29: the YAML of a manifest or a front matter is text; nothing in it runs, grows or ends the process."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossread.ingest.key_lines import simple_block
from crossread.ingest.limits import MANIFEST_BYTES, YAML_DEPTH
from crossread.ingest.plain_yaml import read_yaml
from crossread.ingest.reading_error import ReadingError
from crossread.ingest.yaml_nodes import Items, Table, Text

LAUGHS = 'a: &a ["ha"]\n' + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)
)
MERGES = "k: &k {x: 1}\n" + "".join(f"k{n}: &k{n} {{<<: [*k, *k]}}\n" for n in range(22))


def value(text: str) -> str:
    root = read_yaml(text)
    assert isinstance(root, Table)
    node = root.pairs[0][1]
    assert isinstance(node, Text)
    return node.value


def refusal(text: str) -> ReadingError:
    with pytest.raises(ReadingError) as caught:
        read_yaml(text)
    return caught.value


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing but a remark\n", "---\n", "''"])
def test_case_1_and_2_an_empty_document_is_none(text: str) -> None:
    assert read_yaml(text) is None


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "y",
        "on",
        "12:30:00",
        "0123",
        "1.10",
        "1_000",
        ".inf",
        "null",
        "~",
        "2024-01-18",
        "2024-13-45",
        "0x1F",
        "=",
    ],
)
def test_case_16_and_17_a_value_is_the_text_that_stands_there(written: str) -> None:
    assert value(f"field: {written}") == written


def test_case_20_a_number_of_5000_digits_is_text() -> None:
    assert value("field: " + "9" * 5_000) == "9" * 5_000


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("title: x\nid: y\ntitle: z\n", "the key 'title' is repeated", 3, 1),
        ("title: &t x\n", "anchors are not allowed", 1, 8),
        ("title: x\nid: *t\n", "aliases are not allowed", 2, 5),
        (LAUGHS, "anchors are not allowed", 1, 4),
        (MERGES, "anchors are not allowed", 1, 4),
        ("<<: {a: b}\n", "merge keys are not allowed", 1, 1),
        ("&a [*a]\n", "anchors are not allowed", 1, 1),
        ("- *nobody\n", "aliases are not allowed", 1, 3),
        ("t: !!python/object/apply:os.system [reboot]\n", "tags are not allowed", 1, 4),
        ("t: !mine x\n", "tags are not allowed", 1, 4),
        ("t: !!binary aGk=\n", "tags are not allowed", 1, 4),
        ("t: !!set {a}\n", "tags are not allowed", 1, 4),
        ("? [a]\n: b\n", "a key must be a word", 1, 3),
        ("? \n: b\n", "a key must be a word", 1, 2),
        ("a: b\n---\nc: d\n", "a second document; only one is allowed", 2, 1),
    ],
    ids=[
        "case 8",
        "case 9 anchor",
        "case 9 alias",
        "case 10",
        "case 11",
        "case 11 alone",
        "case 12",
        "case 13",
        "case 14 python",
        "case 14 own",
        "case 14 binary",
        "case 14 set",
        "case 21 list",
        "case 21 null",
        "case 22",
    ],
)
def test_what_a_person_does_not_write_is_refused_with_its_place(
    text: str, message: str, line: int, column: int
) -> None:
    error = refusal(text)
    assert (error.message, error.line, error.column) == (message, line, column)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 1_000,
        "[" * 100_000,
        "{a: " * 50_000,
        "- " * 100_000,
        "? " * 2_000 + "a",
        "".join(" " * n + "a:\n" for n in range(600)),
    ],
    ids=["1,000 lists", "100,000 lists", "mappings", "items", "2,000 block mappings", "blocks"],
)
def test_case_15_deep_nesting_is_refused_where_it_gets_too_deep(text: str) -> None:
    assert refusal(text).message == f"nested too deep: the limit is {YAML_DEPTH}"


def test_case_15_as_deep_as_the_limit_is_read() -> None:
    assert isinstance(read_yaml("[" * YAML_DEPTH + "]" * YAML_DEPTH), Items)


def test_case_18_a_colon_in_a_value_is_told_with_its_place_and_a_way_out() -> None:
    error = refusal("id: a\ntitle: Iran: strikes\n")
    assert (error.line, error.column) == (2, 12)
    assert "quotes" in error.message


def test_case_23_a_tab_is_told_with_its_line() -> None:
    error = refusal("title: x\narticles:\n\t- a.md\n")
    assert error.line == 3
    assert "spaces" in error.message


@pytest.mark.parametrize(("sign", "name"), [("\x00", "U+0000"), ("\x1b", "U+001B"), ("\x9b", "U+009B")])
def test_case_24_a_raw_control_is_refused_by_name_and_not_quoted(sign: str, name: str) -> None:
    error = refusal(f"title: x\nid: ab{sign}c\n")
    assert name in error.message
    assert sign not in error.message
    assert (error.line, error.column) == (2, 7)


@pytest.mark.parametrize("text", ['t: "\\UFFFFFFFF"', 't: "\\U00110000"'])
def test_case_24_an_escape_for_no_character_is_refused(text: str) -> None:
    assert "escape" in refusal(text).message


def test_case_25_and_26_escapes_are_resolved_here_and_cleaned_later() -> None:
    assert value('t: "\\e[31m\\ud800"') == "\x1b[31m\ud800"


def test_case_28_a_block_over_the_limit_is_refused_unread() -> None:
    assert "too big" in refusal("t: " + "x" * MANIFEST_BYTES).message


@pytest.mark.parametrize("text", ["".join(f"k{n}: v\n" for n in range(20_000)), "[" + "a," * 20_000 + "]"])
def test_case_29_more_values_than_anybody_writes_are_refused(text: str) -> None:
    assert "too much YAML" in refusal(text).message


def test_a_block_inside_a_file_counts_its_lines_from_there() -> None:
    with pytest.raises(ReadingError) as caught:
        read_yaml("a: b\na: c\n", first_line=10)
    assert caught.value.line == 11


@given(st.text() | st.text("ab:-?[]{}&*!|>'\"%@`#,~<\n\t \\0xuU.", max_size=60))
@example("\t")
def test_any_text_gives_a_document_or_a_refusal(text: str) -> None:
    with suppress(ReadingError):
        root = read_yaml(text)
        assert root is None or root.line >= 1


LINE_SIGNS = "abkey01_ :#'\"-[]{},&*!|>%@`\\~<.?\u00e9\u201c\u00a0\t"


@given(st.lists(st.text(LINE_SIGNS, max_size=20) | st.from_regex(r"[ab_]{1,3}: .{0,12}", fullmatch=True), max_size=4))
def test_what_is_read_without_the_library_is_what_the_library_makes_of_it(lines: list[str]) -> None:
    block = "\n".join(lines)
    simple = simple_block(block, first_line=3)
    if simple is not None:
        # a comment at the end keeps the block from the short way and changes nothing of its meaning
        by_library = read_yaml(f"{block}\n# remark\n", first_line=3)
        assert isinstance(by_library, Table)
        assert by_library.pairs == simple.pairs


@pytest.mark.parametrize(
    "block",
    [
        "title: Iran: strikes",
        "title: x # remark",
        "title: x:",
        "a: b\na: c",
        "title:",
        "title: &a x",
        "a: b\n c",
        "t: 'it''s'",
        "- a",
    ],
)
def test_what_is_not_plainly_simple_goes_to_the_library(block: str) -> None:
    assert simple_block(block) is None


@pytest.mark.parametrize(
    ("block", "read"),
    [
        ("title: Seven dead: no", None),
        ("url: https://example.org/a#b", "https://example.org/a#b"),
        ("title: 'Iran: strikes # 2'", "Iran: strikes # 2"),
        ('title: "7"  ', "7"),
        ("published: 2024-01-17T13:40:00Z", "2024-01-17T13:40:00Z"),
        ("title: Isn't it [so]?  ", "Isn't it [so]?"),
    ],
)
def test_most_front_matter_is_simple(block: str, read: str | None) -> None:
    simple = simple_block(block)
    assert [node.value for _, node in simple.pairs if isinstance(node, Text)] == [read] if simple else read is None
