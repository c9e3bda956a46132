"""How much of what is read: every bound in one place, each crossing reported as a problem and the rest still read."""

MANIFEST_BYTES = 256 * 1024
"""`event.yaml`, and the front matter of one article. The pure-Python YAML reader takes about a second for this much."""
ARTICLE_BYTES = 4 * 1024 * 1024
"""One article; the longest news reports are a hundredth of it."""
EVENT_ARTICLES = 1_000
"""Articles of one event, by name."""
YAML_DEPTH = 16
"""Lists and mappings inside each other; `event.yaml` needs two."""
YAML_EVENTS = 4_000
"""Values and brackets of one YAML block: room for a list of all the articles of an event, read in 0.3 s."""
FIELD_CHARACTERS = 2_000
"""One field of front matter or manifest."""
HEADLINE_CHARACTERS = 300
"""A title, of an event or an article."""
ID_CHARACTERS = 100
"""An id that a file gives itself."""
SORTED_LINES = 20_000
"""Lines of one article in which furniture is looked for at 13 µs a line; no report has as many."""
PATH_BYTES = 255
"""A file's path inside its event folder: what common file systems allow one name."""
TITLE_BYTES = 4 * 1024
"""Of a manifest, read for the title that a list of events shows before any of them is opened."""
