"""The width table."""

import pytest

from crossread.ui.plan import NEEDS_HEIGHT, NEEDS_WIDTH, plan


@pytest.mark.parametrize(
    ("width", "height", "columns", "facts"),
    [
        (40, 10, 1, "strip"),
        (79, 24, 1, "strip"),
        (80, 24, 1, "strip"),
        (119, 40, 1, "strip"),
        (120, 40, 3, "below"),
        (159, 40, 3, "below"),
        (160, 48, 4, "below"),
        (199, 50, 4, "below"),
        (200, 50, 3, "right"),
        (239, 60, 3, "right"),
        (240, 60, 4, "right"),
    ],
)
def test_so_many_columns_fit_a_width(width: int, height: int, columns: int, facts: str) -> None:
    fits = plan(width, height, reports=9)
    assert (len(fits.columns), fits.facts) == (columns, facts)


@pytest.mark.parametrize(
    ("width", "columns", "facts"),
    [(79, 1, "strip"), (80, 2, "strip"), (120, 2, "below"), (160, 3, "below"), (200, 5, "below"), (240, 5, "below")],
)
def test_the_other_choice_of_columns(width: int, columns: int, facts: str) -> None:
    fits = plan(width, 50, reports=9, dense=True)
    assert (len(fits.columns), fits.facts) == (columns, facts)


@pytest.mark.parametrize(("width", "text"), [(80, 38), (120, 38), (160, 38), (200, 50), (240, 48)])
def test_no_column_is_narrower_than_the_width_table_says(width: int, text: int) -> None:
    assert min(plan(width, 50, reports=9).columns) >= text


@pytest.mark.parametrize("width", [1, 39, 40, 41, 80, 120, 160, 200, 500])
@pytest.mark.parametrize("height", [1, 9, 10, 12, 18, 24, 40, 150])
@pytest.mark.parametrize("reports", [1, 2, 5, 200])
@pytest.mark.parametrize("dense", [False, True])
@pytest.mark.parametrize("facts", [False, True])
def test_everything_has_room_and_nothing_stands_over_another(
    width: int, height: int, reports: int, dense: bool, facts: bool
) -> None:
    fits = plan(width, height, reports=reports, dense=dense, facts=facts)
    if width < NEEDS_WIDTH or height < NEEDS_HEIGHT:
        assert fits.too_small
        return
    beside = fits.facts_width if fits.facts == "right" else 0
    below = fits.facts_rows if fits.facts in ("strip", "below") else 0
    assert sum(fits.columns) + beside == width
    assert 1 + 1 + fits.text_rows + below + 1 == height
    assert fits.text_rows >= 3
    assert min(fits.columns) >= 36
    assert len(fits.columns) <= reports
    assert (fits.facts == "none") is not facts
