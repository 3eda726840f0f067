"""One field for everything: type a word of what you want, or the number of a case."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.finding_cases import CaseFilter, list_cases
from counsellor_app.overriding import override
from counsellor_app.ui.cases.case_cells import status_text
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT
from counsellor_app.ui.typed_ahead import TypedAhead, deliver, locks
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.finding_cases import CaseRow
    from counsellor_app.ui.vault_lane import VaultLane

CASES = 8
"""Cases shown at once; the page of the cases shows them all."""
LONGEST_STAY_MS = 3000
"""After which it goes although the system did not bring the keyboard elsewhere."""
_WIDTH_IN_LETTERS = 80
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window can do. `keys` is how it is done without this list, if it can be."""

    text: str
    keys: str
    act: Callable[[], object]


def fits(command: Command, typed: str) -> bool:
    """Whether each word typed begins a word of the command; accents and capitals do not matter."""
    words = _plain(command.text).split()
    return all(any(word.startswith(part) for word in words) for part in _plain(typed).split())


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def _find_cases(desk: Desk, typed: FreeText) -> tuple[CaseRow, ...]:
    return list_cases(desk, CaseFilter(text=typed), offset=0, limit=CASES)


class CommandPalette(QDialog):
    """Arrows choose, Enter does it, Escape closes. Rows of cases show number and day, no words."""

    case_wanted = Signal(int)
    """The id of a case to open."""

    def __init__(self, commands: Sequence[Command], lane: VaultLane, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._lane = lane
        self._asked = ""
        self._is_answered = self._had_keyboard = self._is_done = False
        self._ahead = TypedAhead(self, lane)
        self._main = parent.window()
        self._behind = self._main.windowHandle()
        self.setWindowTitle(self.tr("Find and do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._edit = self._build_edit()
        self._list = self._build_list()
        self._none = PlainLabel(self.tr("Nothing has that name. Try another word."), role="muted")
        self._lay_out(parent)
        self._show_fitting("")

    def _build_edit(self) -> QLineEdit:
        edit = QLineEdit(placeholderText=self.tr("A word, or the number of a case"))
        edit.setAccessibleName(self.windowTitle())
        edit.setMaxLength(100)
        keep_typing_private(edit)
        edit.textChanged.connect(self._show_fitting)
        edit.returnPressed.connect(self._do_chosen)
        edit.installEventFilter(self)
        return edit

    def _build_list(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderHidden(True)
        rows.setColumnCount(2)
        rows.setAccessibleName(self.tr("What fits"))
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows work from the field
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        rows.itemClicked.connect(self._do)
        return rows

    def _lay_out(self, parent: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._edit, self._list, self._none):
            column.addWidget(widget)
        letters = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        self.resize(min(letters, parent.width() * 9 // 10), parent.height() * 3 // 5)

    def _show_fitting(self, typed: str) -> None:
        self._is_answered = False
        self._list.clear()
        for command in self._commands:
            if fits(command, typed):
                self._add(command)
        self._choose(0)
        self._asked = typed.strip()
        if self._asked:
            asked = self._asked
            show = partial(self._show_cases, asked)
            self._lane.ask(self, _find_cases, FreeText(asked), then=show)

    def _show_cases(self, asked: str, rows: tuple[CaseRow, ...]) -> None:
        if asked != self._asked:
            return  # something else was typed since
        for row in rows:
            act = partial(self.case_wanted.emit, row.case_id)
            self._add(Command(self._case_text(row), status_text(row.status), act))
        self._choose(self._index())
        self._is_answered = True
        if self._ahead.is_holding:
            self._do_chosen()

    def _case_text(self, row: CaseRow) -> str:
        if row.received_on is None:
            return self.tr("Case {number}").format(number=row.case_no)
        text = self.tr("Case {number}, of {day}")
        return text.format(number=row.case_no, day=format_day(row.received_on))

    def _add(self, command: Command) -> None:
        row = QTreeWidgetItem([command.text, command.keys])
        row.setData(0, Qt.ItemDataRole.UserRole, command.act)
        height = self.fontMetrics().height() + 2 * TIGHT
        row.setSizeHint(0, QSize(0, height))
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._list.addTopLevelItem(row)

    def _index(self) -> int:
        chosen = self._list.currentItem()
        return max(self._list.indexOfTopLevelItem(chosen), 0) if chosen else 0

    def _choose(self, index: int) -> None:
        count = self._list.topLevelItemCount()
        self._none.setHidden(count > 0)
        chosen = self._list.topLevelItem(min(max(index, 0), count - 1)) if count else None
        if chosen is not None:
            self._list.setCurrentItem(chosen)
            self._edit.setAccessibleDescription(f"{chosen.text(0)} {chosen.text(1)}".strip())

    def _do_chosen(self) -> None:
        """Where nothing is found yet, what will be found; what is typed meanwhile is for that."""
        chosen = self._list.currentItem()
        if chosen is not None:
            self._do(chosen)
            self._ahead.end_in(self._main)
        elif self._asked and not self._is_answered:
            self._ahead.begin()
        else:
            self._ahead.end()

    def _do(self, row: QTreeWidgetItem, _column: int = 0) -> None:
        """It stays until the keyboard is back behind it: keys to a window that is gone are lost."""
        act: Callable[[], object] = row.data(0, Qt.ItemDataRole.UserRole)
        self._edit.clear()
        self._is_done = True
        self.windowHandle().installEventFilter(self)
        self._main.activateWindow()
        act()
        QTimer.singleShot(LONGEST_STAY_MS if self.isActiveWindow() else 0, self, self.accept)

    def come(self) -> None:
        """Show it. What is typed while the system brings the keyboard to it, it gets as well.

        Qt drops every key that comes to a window behind a modal one. So this one is none, and goes
        when the keyboard goes elsewhere.
        """
        self._behind.installEventFilter(self)
        self._edit.setFocus()
        self.show()
        self.activateWindow()

    def _takes(self, event: QEvent) -> bool:
        if self._had_keyboard or self._is_done or not isinstance(event, QKeyEvent) or locks(event):
            return False
        if event.type() is QEvent.Type.KeyPress:
            press = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QCoreApplication.sendEvent(self.windowHandle(), press)
        event.accept()
        return True

    def _hands_on(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deliver(event, self._main)
        return isinstance(event, QKeyEvent)

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self._had_keyboard = True
            elif self._had_keyboard:
                self.reject()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._behind:
            return self._takes(event)
        if self._is_done:
            return self._hands_on(event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self._choose(self._index() + step)
                return True
        return super().eventFilter(watched, event)
