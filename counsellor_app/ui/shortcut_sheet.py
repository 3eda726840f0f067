"""The sheet of keyboard shortcuts on F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.ui.actions import fixed_shortcuts
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.review_keys import review_shortcuts
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, scale_font

if TYPE_CHECKING:
    from collections.abc import Sequence

Shortcuts = list[tuple[str, str]]


def shortcuts_by_place(of_window: Shortcuts) -> Sequence[tuple[str, Shortcuts]]:
    """Where keys work, and what they do there; `of_window` is empty before the vault is open."""
    translate = QCoreApplication.translate
    parts = (
        (translate("ShortcutSheet", "In the whole window"), of_window),
        (translate("ShortcutSheet", "In fields and lists"), fixed_shortcuts()),
        (
            translate("ShortcutSheet", "Looking a sheet through, on the findings"),
            review_shortcuts(),
        ),
    )
    return [(heading, keys) for heading, keys in parts if keys]


class ShortcutSheet(QDialog):
    """Two columns: what it does, and the keys. Escape closes it."""

    def __init__(self, parts: Sequence[tuple[str, Shortcuts]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        for heading, shortcuts in parts:
            grid.setRowMinimumHeight(grid.rowCount(), MEDIUM)
            grid.addWidget(heading_label(heading), grid.rowCount(), 0, 1, 2)
            _add_rows(grid, shortcuts)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        area.setAccessibleName(self.windowTitle())
        close = QDialogButtonBox()
        close.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.close)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(close)
        width = inner.sizeHint().width() + 4 * LARGE
        self.resize(width, min(inner.sizeHint().height() + 100, parent.height()))


def _add_rows(grid: QGridLayout, shortcuts: Shortcuts) -> None:
    for text, keys in shortcuts:
        row = grid.rowCount()
        key_label = PlainLabel(keys)
        scale_font(key_label, 1.0, 600)
        for column, label in enumerate((PlainLabel(text), key_label)):
            label.setWordWrap(False)
            grid.addWidget(label, row, column)
