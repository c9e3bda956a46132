"""Place, day and agency before a sentence: `NAKURU, Kenya, May 9 (Wire) -`."""

import re

from crossread.engine.text.dates import YEAR
from crossread.engine.text.publication import MONTH

NAME = r"[A-ZÀ-Þ][\w.'’-]*"
DATED = rf"{NAME}(?:,? {NAME}){{0,5}},? (?i:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? {YEAR})?"
IN_CAPITALS = rf"[A-ZÀ-Þ]{{3}}[A-ZÀ-Þ .'’-]{{0,30}}(?:, {NAME}(?: {NAME}){{0,2}})?"
"""A town in capitals, and what it belongs to: it needs no day to be known."""
DATELINE = re.compile(rf"^(?:{DATED}|{IN_CAPITALS})(?: ?\([^()\n]{{2,40}}\))? ?[-–—]{{1,2}} (?=\S)", re.MULTILINE)
"""`Nakuru, May 9 (Globe Wire) -`, `AMBON, Indonesia (PP) —`, `WASHINGTON —`."""
