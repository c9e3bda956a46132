"""What the tests of the reports share."""

import pytest

from crossread.model import Comparison
from report_samples import harbour


@pytest.fixture
def comparison() -> Comparison:
    """Three reports with facts of several verdicts and two groups of passages."""
    return harbour()
