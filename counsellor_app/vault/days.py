"""Days and instants as the database's text and back."""

from __future__ import annotations

from datetime import UTC, date, datetime


def day_or_none(text: str | None) -> date | None:
    """A day from its ISO text."""
    return None if text is None else date.fromisoformat(text)


def day_text(day: date | None) -> str | None:
    """A day as ISO text, which sorts as days do."""
    return None if day is None else day.isoformat()


def instant_text(at: datetime) -> str:
    """An instant as ISO text in UTC, to the second: sorts as instants do."""
    return at.astimezone(UTC).isoformat(timespec="seconds")
