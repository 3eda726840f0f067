"""A lane with an open vault, and a shown window around one page."""

from __future__ import annotations

from tests.ui.lists.conftest import bench

__all__ = ["bench"]
