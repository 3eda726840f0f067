"""Two parts of a page beside each other; the line between them can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from counsellor_app.ui.theme import READING_WIDTH


def lay_side_by_side(
    page: QWidget, left: QWidget, right: QWidget, *, shares: tuple[int, int]
) -> None:
    """Fill a page with two parts that share its width so, and of which neither can be closed."""
    split = QSplitter(Qt.Orientation.Horizontal)
    for place, (part, share) in enumerate(zip((left, right), shares, strict=True)):
        split.addWidget(part)
        split.setStretchFactor(place, share)
    split.setSizes([share * READING_WIDTH for share in shares])
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(split)
