"""The parts of others with their licences: found by typing, read as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import Outcome
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.theme import LARGE, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.ui.licences.shipped_parts import ShippedPart

SHOWN_ROWS = 8
"""Rows of the list that are seen at once; the text has the rest of the room."""
LETTERS_WIDE, ROWS_HIGH = 100, 48
"""Most licences were set in 80 letters a line; no larger than the window the dialog belongs to."""


class LicencesDialog(QDialog):
    """Above what to look for and the parts found, below the licence of the one chosen."""

    def __init__(self, parts: Sequence[ShippedPart], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences of parts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = tuple(parts)
        self._search = QLineEdit(clearButtonEnabled=True, maxLength=80)
        self._count = PlainLabel(role="muted")
        self._outcome = Outcome(self)
        self._list = QListWidget()
        self._text = QPlainTextEdit(readOnly=True)
        self._build_fields()
        self._build_layout()
        self._fit_in(parent.window().size())
        self._list.addItems([self._line(part) for part in self._parts])
        self._list.currentRowChanged.connect(self._show_text)
        self._search.textChanged.connect(self._look)
        self._look("")
        self._search.setFocus()

    def _line(self, part: ShippedPart) -> str:
        inside = self.tr("in {whole}").format(whole=part.inside) if part.inside else ""
        return "  ·  ".join(filter(None, (part.name, part.version, part.licence, inside)))

    def _look(self, words: str) -> None:
        """Show the parts that hold every word typed, and the text of the first."""
        wanted = words.casefold().split()
        lines = [self._list.item(row).text().casefold() for row in range(self._list.count())]
        found = [row for row, line in enumerate(lines) if all(word in line for word in wanted)]
        for row in range(len(lines)):
            self._list.item(row).setHidden(row not in found)
        self._list.setCurrentRow(found[0] if found else -1)
        self._count.setText(self.tr("%n part(s)", None, len(found)))
        if words:
            self._outcome.say(self._count.text())

    def _show_text(self, row: int) -> None:
        self._text.setPlainText(self._parts[row].text if row >= 0 else "")

    def _build_fields(self) -> None:
        name_field(self._search, self.tr("Find a part or a licence"))
        self._search.setPlaceholderText(self.tr("Find a part or a licence"))
        self._search.installEventFilter(self)
        name_field(self._list, self.tr("Parts"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_field(self._text, self.tr("Licence of the part chosen"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self._text.setFont(fixed)
        self._text.setTabChangesFocus(True)

    def _build_layout(self) -> None:
        close = QDialogButtonBox()
        close.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.close)
        row = self.fontMetrics().height()
        self._list.setSpacing(TIGHT // 2)
        self._list.setMaximumHeight((row + 2 * TIGHT) * SHOWN_ROWS)
        column = QVBoxLayout(self)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(self._explained()))
        for widget in (self._search, self._count, self._list):
            column.addWidget(widget)
        column.addWidget(self._text, 1)
        column.addWidget(close)
        for widget in (self._search, self._count, self._list, self._text):
            widget.setVisible(bool(self._parts))

    def _fit_in(self, whole: QSize) -> None:
        letters = self.fontMetrics()
        wide = LETTERS_WIDE * letters.averageCharWidth() + 4 * LARGE
        high = ROWS_HIGH * letters.height() if self._parts else self.heightForWidth(wide)
        self.resize(QSize(wide, high).boundedTo(whole))

    def _explained(self) -> str:
        if not self._parts:
            return self.tr(
                "The list of licences was not made on this computer. Close the app and start it "
                "with ./run: that makes it."
            )
        return self.tr(
            "The app is made of these parts. Qt and PySide6 are under the LGPL, version 3: they "
            "are files of their own, and you may put a version of your own in their place."
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search field move through the list."""
        if watched is self._search and isinstance(event, QKeyEvent):
            moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
            if event.type() is QEvent.Type.KeyPress and event.key() in moves:
                self._list.event(event)
                return True
        return super().eventFilter(watched, event)
