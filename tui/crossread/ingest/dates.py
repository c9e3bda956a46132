"""Days and moments as files give them."""

from datetime import date, datetime


def iso_moment(text: str) -> date | None:
    """The day or moment that an ISO 8601 text names, None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
