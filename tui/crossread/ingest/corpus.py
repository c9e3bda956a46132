"""Where the sample events are."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def bundled_corpus() -> Path:
    """The folder of the sample events: inside the package where it was installed, beside `tui/` in a checkout.

    Nothing depends on the current folder. The path may not exist where the package was cut apart.
    """
    inside = PACKAGE / "corpus"
    return inside if inside.is_dir() else PACKAGE.parents[1] / "corpus"
