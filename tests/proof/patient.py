"""A plugin of pytest for the proof: what a test may take at the size of every day does not hold."""

from __future__ import annotations

import pytest

LONGEST_SECONDS = 8 * 60 * 60


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of several marks the closest counts, and this one is."""
    for item in items:
        item.add_marker(pytest.mark.timeout(LONGEST_SECONDS), append=False)
