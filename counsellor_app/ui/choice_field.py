"""Fields for one code or several: a click each while few, a search when there are many."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.wrapping_buttons import WrappingRadio, WrappingTick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QWheelEvent

Choice = tuple[str, str]
"""A code and its label."""

MOST_FIGURES = 10
"""The keys 1 to 9, and 0 for the tenth."""

FEW = 6
"""Up to this many values are shown side by side, one click each."""


class ChoiceField(QWidget):
    """One code of several, or none. Delete takes a choice back."""

    answered = Signal(object)
    """The new code, or None."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: str | None = None
        self._group = QButtonGroup(self)
        self._buttons = {code: WrappingRadio(label) for code, label in choices}
        _lay_out(self, list(self._buttons.values()))
        for code, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, code=code: self._choose(code))
            button.toggled.connect(self._follow)
            button.installEventFilter(self)
        self._follow()

    def answer(self) -> str | None:
        """The code held."""
        return self._answer

    def set_answer(self, answer: object) -> None:
        """Show a code without telling; None or an unknown code shows nothing chosen."""
        self._answer = answer if isinstance(answer, str) and answer in self._buttons else None
        self._group.setExclusive(False)
        for code, button in self._buttons.items():
            button.setChecked(code == self._answer)
        self._group.setExclusive(True)
        self._follow()

    def take(self, number: int) -> str:
        """Answer with the choice in this place, counted from 1; its label, or "" if none is."""
        for code, button in list(self._buttons.items())[number - 1 : number]:
            self._choose(code)
            return button.words()
        return ""

    def _choose(self, code: str | None) -> None:
        if code != self._answer:
            self.set_answer(code)
            self.answered.emit(self._answer)

    def _follow(self) -> None:
        """The keyboard comes to the chosen button, else to the first."""
        chosen = self._group.checkedButton() or next(iter(self._buttons.values()))
        self.setFocusProxy(chosen)
        for button in self._buttons.values():
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus
            )

    def _move(self, step: int) -> None:
        """To the answer before or after, around the end, as radio buttons do."""
        codes = list(self._buttons)
        held = codes.index(self._answer) if self._answer is not None else 0
        code = codes[(held + step) % len(codes)]
        self._choose(code)
        self._buttons[code].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _TAKE_BACK:
                self._choose(None)
                return True
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
        return False


class ComboField(QComboBox):
    """One code of many, or none: type a few letters of its label."""

    answered = Signal(object)
    """The new code, or None."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: str | None = None
        self._awaits_figures = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setMaxVisibleItems(14)
        self.addItem("", None)
        for code, label in choices:
            self.addItem(label, code)
        self._typed = QLineEdit(placeholderText=self.tr("Type to search"))
        self.setLineEdit(self._typed)  # before the completer, which it would replace
        self._completer = completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(self._choose)
        self._typed.editingFinished.connect(self._settle)

    def answer(self) -> str | None:
        """The code held."""
        return self._answer

    def set_answer(self, answer: object) -> None:
        """Show a code without telling; None or an unknown code shows nothing chosen."""
        index = max(self.findData(answer), 0) if answer else 0
        self._answer = self.itemData(index)
        self.setCurrentIndex(index)
        self._typed.setCursorPosition(0)

    def take(self, number: int) -> str:
        """Answer with the choice in this place, counted from 1; its label, or "" if none is."""
        if not 0 < number < self.count():
            return ""
        self.setCurrentIndex(number)
        self._typed.setCursorPosition(0)
        self._choose()
        return self.itemText(number)

    def is_in_label(self, typed: str) -> bool:
        """Whether what is typed may be the beginning of a search."""
        return any(typed in self.itemText(index) for index in range(self.count()))

    def show_figures(self) -> None:
        """Show each choice in the list with its place: by that figure it is chosen."""
        self._typed.setPlaceholderText(self.tr("Type to search, or a figure"))
        self._awaits_figures = True
        self.view().setItemDelegate(_Numbered(self))

    def _settle(self) -> None:
        """Leaving the field takes the label typed, the only one that fits, or what was there."""
        text = self._typed.text().strip()
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if index < 0:
            fitting = [i for i in range(self.count()) if text.lower() in self.itemText(i).lower()]
            index = fitting[0] if len(fitting) == 1 else self.findData(self._answer)
        self.setCurrentIndex(max(index, 0))
        self._typed.setCursorPosition(0)
        self._choose()

    def _choose(self) -> None:
        code: str | None = self.currentData()
        if code != self._answer:
            self._answer = code
            self.answered.emit(code)

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        if self._awaits_figures:
            self._awaits_figures = False
            fitting = self._completer.popup()  # a window of its own: made where one may type
            if fitting is not None:
                fitting.setItemDelegate(_Numbered(self))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        """Scrolling a page must not change an answer on the way."""
        e.ignore()


_NO_FIGURE = "\u2007"  # as wide as one, so that labels stand under each other


class _Numbered(QStyledItemDelegate):
    """Draws the place of a choice before its label, in the list alone."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        found = cast("ComboField", self.parent()).findText(option.text)
        figure = str(found % MOST_FIGURES) if 0 < found <= MOST_FIGURES else _NO_FIGURE
        option.text = f"{figure}   {option.text}"


class ChoicesField(QWidget):
    """Several codes, in the order in which they are offered."""

    answered = Signal(object)
    """The new codes as a tuple; empty when none is ticked."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {code: WrappingTick(label) for code, label in choices}
        _lay_out(self, list(self._boxes.values()))
        for box in self._boxes.values():
            box.clicked.connect(lambda _on=False: self.answered.emit(self.answer()))
        self.setFocusProxy(next(iter(self._boxes.values())))

    def answer(self) -> tuple[str, ...]:
        """The codes ticked."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def take(self, number: int) -> str:
        """Tick the choice in this place, counted from 1, or take it back; its label, or ""."""
        for box in list(self._boxes.values())[number - 1 : number]:
            box.click()
            return box.words()
        return ""

    def set_answer(self, answer: object) -> None:
        """Tick these codes and no others, without telling."""
        held = cast("tuple[object, ...]", answer) if isinstance(answer, tuple) else (answer,)
        for code, box in self._boxes.items():
            box.setChecked(code in held)


_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_TAKE_BACK = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


def _lay_out(widget: QWidget, buttons: list[QAbstractButton]) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout()
    for button in buttons:
        flow.addWidget(button)
    column.addLayout(flow)
