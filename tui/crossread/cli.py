"""The command line: arguments in, the exit status of one command out. Imports nothing that takes time."""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from crossread import __version__

COMMANDS = {
    "facts": "print the fact table",
    "align": "print the passages that the reports share",
    "claims": "print what each report claims, figure by figure",
    "check": "print what was read, what was not, and why",
    "keys": "print the keys, as a file that can be changed",
}

PATHS = "an event folder, a folder of such folders, or the files of one event"
VERDICTS = ("conflict", "differ", "agree", "lone")
THEMES = ("dark", "light", "high contrast", "16 colours", "no colour")

LONGEST_NAME = 30
"""Characters of a name nobody knows that are told back."""

OFFSET_DIGITS = 9
"""No report is as long as that."""

DESCRIPTION = """\
Read several reports of one event side by side: what they share, and every figure they disagree on.

Without PATH the sample corpus is opened. Where the output is not a terminal, the fact table is printed.
"""
EPILOG = """\
commands (a path that is named like one is written ./facts):
{commands}
  `crossread COMMAND --help` tells more.

exit status:
  0   done
  1   nothing usable, the result could not be written, or `check` found a problem
  2   wrong usage
  3   a bug in crossread; the message names a log file
"""


class Parser(argparse.ArgumentParser):
    """The standard parser, except that a file's name with escapes in it, caught by a `*`, cannot reach the terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and end with status 2."""
        from crossread.ingest.clean import clean

        super().error(clean(message))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status. Raises `SystemExit` for `--help`, `--version` and wrong usage."""
    import sys

    words = list(sys.argv[1:] if argv is None else argv)
    name = words[0] if words and words[0] in COMMANDS else "read"
    parser = PARSERS[name]()
    arguments = parser.parse_args(words if name == "read" else words[1:])
    if name == "read":
        _refuse_misspelt(parser, arguments.paths)
    return _run(import_module(f"crossread.commands.{name}").run, arguments)


def _run(command: Callable[[argparse.Namespace], int], arguments: argparse.Namespace) -> int:
    lexicon: str = getattr(arguments, "lexicon", "")
    if not lexicon:
        return command(arguments)
    from crossread.commands.word_list import with_words

    return with_words(lexicon, lambda: command(arguments))


def _read() -> Parser:
    commands = "\n".join(f"  {name:<8}{what}" for name, what in COMMANDS.items())
    parser = Parser(
        prog="crossread",
        usage="crossread [PATH ...] [options]\n       crossread COMMAND PATH ... [options]",
        description=DESCRIPTION,
        epilog=EPILOG.format(commands=commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"crossread {__version__}")
    parser.add_argument("paths", metavar="PATH", nargs="*", help=PATHS)
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--fact", default="", metavar="ID", help="open at this fact of the one event")
    place.add_argument(
        "--at", type=_place, default=None, metavar="ARTICLE:OFFSET", help="open at this place of one of its reports"
    )
    parser.add_argument(
        "--theme",
        type=_theme,
        default="",
        metavar="NAME",
        help=f"the palette of the reader, {', '.join(THEMES)}; without it that of CROSSREAD_THEME",
    )
    parser.add_argument(
        "--plain", action="store_true", help="open no screen: print the facts in lines, claim by claim, in words"
    )
    parser.add_argument(
        "--mouse",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether the reader has the mouse at the start; without it, it has, but not over SSH",
    )
    parser.add_argument(
        "--cursor", action="store_true", help="show the terminal's cursor, which stands on what is chosen"
    )
    parser.add_argument(
        "--no-fast-paint", action="store_true", help="send the terminal whole parts of the screen and not what changed"
    )
    _own_words(parser)
    return parser


def _own_words(parser: Parser) -> None:
    parser.add_argument(
        "--lexicon", default="", metavar="FILE", help="words of your own, added to those that claims are found by"
    )


def _verb(name: str, description: str) -> Parser:
    parser = Parser(prog=f"crossread {name}", description=description, allow_abbrev=False)
    parser.add_argument("paths", metavar="PATH", nargs="+", help=PATHS)
    return parser


def _facts() -> Parser:
    parser = _verb("facts", "Print the facts that the reports tell, those they disagree on first.")
    parser.add_argument(
        "--format",
        choices=("table", "plain", "json", "csv", "md"),
        default="table",
        help="table, for people (the default); plain, lines in words, for screen readers; json, facts with claims; "
        "csv, one row a claim; md, a Markdown table",
    )
    parser.add_argument(
        "--verdict",
        type=_verdicts,
        default=(),
        metavar="VERDICT,...",
        help=f"only facts with one of these verdicts: {', '.join(VERDICTS)}",
    )
    _own_words(parser)
    return parser


def _align() -> Parser:
    parser = _verb("align", "Print the passages that the reports share.")
    parser.add_argument(
        "--format",
        choices=("table", "json"),
        default="table",
        help="table, groups of passages for people (the default); json, every pair of passages with offsets",
    )
    parser.add_argument(
        "--threshold",
        type=_likeness,
        default=None,
        metavar="SCORE",
        help="how alike sentences must be to be one statement, 0 to 1; the table then tells how many pairs are less so",
    )
    parser.add_argument(
        "--formulas", action="store_true", help="also shared runs of words that say little, and bare names"
    )
    _own_words(parser)
    return parser


def _claims() -> Parser:
    parser = _verb("claims", "Print what each report claims: every figure as it was understood.")
    parser.add_argument(
        "--format",
        choices=("table", "json", "csv"),
        default="table",
        help="table, for people (the default); json, with sentences and offsets; csv, one row a claim",
    )
    parser.add_argument("--unread", action="store_true", help="also the numbers that are no claim, and why")
    _own_words(parser)
    return parser


def _check() -> Parser:
    return _verb(
        "check",
        "Print what was read, what was not and why, as path:line:column: message. "
        "The exit status is 1 where there is a problem.",
    )


def _keys() -> Parser:
    return Parser(
        prog="crossread keys",
        description="Print the keys of the reader, as the file keys.yaml in which others can be given.",
        allow_abbrev=False,
    )


PARSERS = {"read": _read, "facts": _facts, "align": _align, "claims": _claims, "check": _check, "keys": _keys}


def _verdicts(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    wrong = [name for name in names if name not in VERDICTS]
    if wrong:
        raise argparse.ArgumentTypeError(f"{wrong[0]!r} is no verdict; choose from {', '.join(VERDICTS)}")
    return names


def _likeness(text: str) -> float:
    try:
        likeness = float(text)
    except ValueError:
        likeness = -1.0
    if not 0 <= likeness <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no likeness; it is a number from 0 to 1")
    return likeness


def _theme(text: str) -> str:
    name = text.strip().casefold().replace("-", " ").replace("_", " ")
    if name and name not in THEMES:
        raise argparse.ArgumentTypeError(f"no theme is called {text[:LONGEST_NAME]!r}; there are {', '.join(THEMES)}")
    return name


def _place(text: str) -> tuple[str, int]:
    article, _, offset = text.rpartition(":")
    if not article or not (offset.isascii() and offset.isdigit()) or len(offset) > OFFSET_DIGITS:
        raise argparse.ArgumentTypeError(f"{text!r} is no place; it is a report's id, a colon and an offset")
    return article, int(offset)


def _refuse_misspelt(parser: Parser, paths: Sequence[str]) -> None:
    """`crossread fcats FOLDER` is a slip of the fingers and no missing file."""
    import os

    if not paths or os.path.lexists(paths[0]):
        return
    if paths == ["help"]:
        parser.error("there is no command or path 'help'; `crossread --help` tells the commands")
    if len(paths) < 2:
        return
    if paths[0] in COMMANDS:
        parser.error(f"the command {paths[0]!r} must come before options")
    from difflib import get_close_matches

    near = get_close_matches(paths[0], COMMANDS, n=1)
    if near:
        parser.error(f"there is no command or path {paths[0]!a}; did you mean {near[0]!r}?")
