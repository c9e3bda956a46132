"""The text of a page that was pasted with its tags, and the characters that entities stand for.

Written over one regular expression, because the standard library's parser takes quadratic time on tags that never end.
"""

import re

NAMES = (
    "a|abbr|article|aside|b|blockquote|body|br|button|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|noscript|ol|p|picture|pre|q|s|script|"
    "section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|"
    "u|ul|video"
)
TAG = re.compile(
    rf"<(?P<close>/?)(?P<name>{NAMES})(?=[\s/>])[^<>]{{0,4096}}>|<!doctype\b[^<>]{{0,256}}>", re.IGNORECASE
)
BLOCKS = re.compile(
    r"article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|"
    r"pre|section|table|tbody|tfoot|thead|title|tr|ul",
    re.IGNORECASE,
)
"""Tags before and after which a line ends."""
UNREAD = frozenset({"script", "style", "svg", "noscript", "iframe", "select", "textarea"})
"""What stands inside these is no text of the page."""
CELLS = frozenset({"td", "th"})
COMMENT, COMMENT_END = "<!--", "-->"
ENOUGH_TAGS = 3
"""Fewer tags, or none that closes, are a text that speaks of tags."""
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
SPACE = re.compile(r"\s+")
SPACE_RUN = re.compile(" {2,}")
SPACES = re.compile(r"[ \t]*\n[ \t]*")
BLANK_LINES = re.compile(r"\n{3,}")


def is_page(text: str) -> bool:
    """Whether the text is plainly HTML that somebody pasted."""
    closing = False
    for count, match in enumerate(TAG.finditer(text), 1):
        closing = closing or bool(match["close"])
        if count >= ENOUGH_TAGS and closing:
            return True
    return False


def text_of_page(text: str) -> str:
    """The text of a page without its tags, its scripts and its comments; blocks on lines of their own."""
    text = _without_comments(text)
    lowered = text.lower()
    tags = list(TAG.finditer(text))
    flowing = any(_is_block(match["name"]) for match in tags)
    parts: list[str] = []
    endless: set[str] = set()
    start = 0
    for match in tags:
        if match.start() < start:
            continue
        parts.append(_flowed(text[start : match.start()], flowing))
        parts.append(_gap(match["name"]))
        start = match.end()
        name = (match["name"] or "").lower()
        if name in UNREAD and not match["close"] and name not in endless:
            end = lowered.find(f"</{name}", start)
            if end < 0:
                endless.add(name)
            else:
                start = end
    parts.append(_flowed(text[start:], flowing))
    joined = SPACE_RUN.sub(" ", "".join(parts)) if flowing else "".join(parts)
    return BLANK_LINES.sub("\n\n", SPACES.sub("\n", joined)).strip()


def without_entities(text: str) -> str:
    """The text with the characters that its entities stand for; what is no entity stays as it is."""
    if "&" not in text or not ENTITY.search(text):
        return text
    from html import unescape

    return ENTITY.sub(lambda match: unescape(match[0]), text)


def _without_comments(text: str) -> str:
    parts = []
    start = 0
    while (opening := text.find(COMMENT, start)) >= 0:
        end = text.find(COMMENT_END, opening + len(COMMENT))
        if end < 0:
            break
        parts.append(text[start:opening])
        start = end + len(COMMENT_END)
    return "".join([*parts, text[start:]])


def _is_block(name: str | None) -> bool:
    return bool(name and BLOCKS.fullmatch(name))


def _gap(name: str | None) -> str:
    """What stands for a tag: a line's end for a block, a space between cells, nothing inside a line."""
    if _is_block(name):
        return "\n"
    return " " if name and name.lower() in CELLS else ""


def _flowed(part: str, flowing: bool) -> str:
    """A run between two tags; where blocks end the lines, its own line ends are spaces."""
    return SPACE.sub(" ", part) if flowing else part
