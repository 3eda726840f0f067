"""A company of the counsellor's own list, or a new one by typing a name that is not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from counsellor_app.casework.belgian import alphabetical
from counsellor_app.casework.coded_case import RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from counsellor_app.operations.companies import CompanyChoice

LONGEST_NAME = 200
_NEW = 0
"""Stands in the place of an id for what is not on the list yet."""


class CompanyBox(QComboBox):
    """Takes letters like the other long lists: the only name that fits is taken on leaving.

    A name that fits none is a new company. The last line of the list offers that too, for a name
    that is part of another. Nothing is made of half a word when the window is left for another.
    """

    chosen = Signal()
    """Another company was chosen, or none; see `company_id`."""
    name_typed = Signal()
    """A new company is to be added; see `new_name`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: RecordId | None = None
        self._typed = ""
        self._new_name = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self._line = QLineEdit(placeholderText=self.tr("Choose or add"))
        self._line.setMaxLength(LONGEST_NAME)
        self.setLineEdit(self._line)
        self.setCompleter(self._completer())
        self._line.textEdited.connect(self._offer_new)
        self._line.editingFinished.connect(self._settle)
        self.activated.connect(self._take)

    def _completer(self) -> QCompleter:
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return completer

    def company_id(self) -> RecordId | None:
        """The company chosen."""
        return self._held

    def new_name(self) -> FreeText:
        """The name of the company to add."""
        return FreeText(self._new_name)

    def is_being_typed_in(self) -> bool:
        """Whether letters stand here that were not settled yet."""
        return self._line.isModified()

    def show_choice(self, choice: CompanyChoice) -> None:
        """Offer these companies, by name, without telling."""
        self.clear()
        self.addItem("", None)
        named = sorted(choice.companies, key=lambda company: alphabetical(company.name.reveal()))
        for company in named:
            self.addItem(company.name.reveal().strip(), int(company.company_id))
        self._held = choice.chosen
        self._new_name = ""
        self._show_held()

    def forget(self) -> None:
        """Drop every name."""
        self.clear()
        self._line.clear()
        self._held = None
        self._typed = self._new_name = ""

    def _show_held(self) -> None:
        self._drop_new()
        index = self.findData(self._held) if self._held is not None else 0
        self.setCurrentIndex(max(index, 0))
        self._line.setText(self.currentText())
        self._line.setCursorPosition(0)

    def _offer_new(self, text: str) -> None:
        self._typed = text.strip()
        self._drop_new()
        if self._typed and self._index_of(self._typed) < 0:
            label = self.tr("New company: {name}").format(name=self._typed)
            self.addItem(label, _NEW)

    def _drop_new(self) -> None:
        index = self.findData(_NEW)
        if index >= 0:
            kept = self._line.text()
            self.removeItem(index)
            self._line.setText(kept)
            self._line.setModified(True)

    def _index_of(self, name: str) -> int:
        """The line of the company with this name in whatever capitals, the empty one for ""."""
        return self.findText(name, Qt.MatchFlag.MatchFixedString)

    def _fitting(self, text: str) -> list[int]:
        return [
            index
            for index in range(1, self.count())
            if self.itemData(index) != _NEW and text.casefold() in self.itemText(index).casefold()
        ]

    def _settle(self) -> None:
        """Leaving the field, or Enter in it."""
        if not self.is_being_typed_in() or not (self.isVisible() and self.isActiveWindow()):
            return
        text = self._line.text().strip()
        index = self._index_of(text)
        fitting = self._fitting(text)
        if index >= 0:
            self._take(index)
        elif len(fitting) == 1:
            self._take(fitting[0])
        elif fitting:
            self._show_held()
        else:
            self._add()

    def _take(self, index: int) -> None:
        company_id: int | None = self.itemData(index)
        if company_id == _NEW:
            self._add()
            return
        was = self._held
        self._held = None if company_id is None else RecordId(company_id)
        self._show_held()
        if self._held != was:
            self.chosen.emit()

    def _add(self) -> None:
        self._new_name = self._typed
        self._drop_new()
        self._line.setText(self._new_name)
        self.name_typed.emit()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        """Scrolling a page must not change an answer on the way."""
        e.ignore()
