"""The two ways in which the reader writes to its terminal."""

import pytest


@pytest.fixture(params=["what changed", "as Textual does"])
def either_painter(request: pytest.FixtureRequest, clean_environment: dict[str, str]) -> dict[str, str]:
    """A clean environment in which only what changed is sent, and one in which Textual's own painter writes."""
    return {**clean_environment, "CROSSREAD_FAST_PAINT": "1" if request.param == "what changed" else "0"}
