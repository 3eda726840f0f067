"""Lists that stand in a page that scrolls: as high as their rows, within reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def fit_rows(view: QAbstractItemView, rows: int) -> None:
    """Give a view room for so many rows, at the size of its text."""
    high = view.fontMetrics().lineSpacing() + SMALL
    view.setFixedHeight(high * (rows + 1))
