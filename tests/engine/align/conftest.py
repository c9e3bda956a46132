"""Short reports of one made-up event and of another, written for these tests."""

from pathlib import Path

import pytest

from crossread.model import Article

REPORTS = Path(__file__).parent / "reports"


def report(name: str) -> Article:
    return Article(id=name, text=(REPORTS / f"{name}.txt").read_text("utf-8"))


@pytest.fixture
def wire() -> Article:
    return report("wire")


@pytest.fixture
def daily() -> Article:
    return report("daily")


@pytest.fixture
def local() -> Article:
    return report("local")


@pytest.fixture
def harvest() -> Article:
    return report("harvest")
