"""The sparing painter is taken only where Textual is known to be the one that it was made for."""

from importlib import metadata

import pytest

from crossread.ingest import Library
from crossread.ui.app import Reader
from crossread.ui.dress import Dress
from crossread.ui.sparing import NAMES


def test_a_textual_without_a_name_that_is_needed_paints_in_its_own_way(
    library: Library, dress: Dress, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Reader(library, dress=dress)._painter
    monkeypatch.setattr("crossread.ui.sparing.NAMES", (*NAMES, "_of_another_version"))
    assert Reader(library, dress=dress)._painter is None


@pytest.mark.parametrize(("version", "kept"), [("8.9.1", True), ("9.0", False), ("unknown", False), (None, False)])
def test_a_textual_of_another_version_or_of_none_is_not_painted_sparingly(
    library: Library, dress: Dress, monkeypatch: pytest.MonkeyPatch, version: str | None, kept: bool
) -> None:
    def told(name: str) -> str:
        if version is None:
            raise metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(metadata, "version", told)
    app = Reader(library, dress=dress)
    app.check_painter()
    assert (app._painter is not None) is kept
