"""The bar at the left: the pages, and the lock below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, scale_font, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.ui.pages import PageEntry

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Navigation(QWidget):
    """One button per page, of which one is chosen. Arrow keys go up and down."""

    page_chosen = Signal(str)
    """The key of a page."""
    lock_wanted = Signal()
    """The lock was pressed."""

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "navigation-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons = {entry.key: self._build_button(entry) for entry in entries}
        self._lock = self._build_lock()
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, MEDIUM, SMALL, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(self._build_name())
        column.addSpacing(SMALL)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._lock)

    @property
    def lock_button(self) -> QWidget:
        """Where the lock stands."""
        return self._lock

    def button(self, key: str) -> QWidget:
        """Where a page stands."""
        return self._buttons[key]

    def show_chosen(self, key: str) -> None:
        """Mark one page as the one in view; an unknown key marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Bring the keyboard to the chosen page's button."""
        chosen = self._group.checkedButton() or next(iter(self._buttons.values()))
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build_name(self) -> QWidget:
        name = PlainLabel("Counsellor")
        name.setContentsMargins(MEDIUM, 0, 0, 0)
        scale_font(name, 1.15, 600)
        return name

    def _build_button(self, entry: PageEntry) -> QPushButton:
        button = self._plain_button(entry.label(), entry.key, is_checkable=True)
        button.clicked.connect(lambda: self.page_chosen.emit(entry.key))
        self._group.addButton(button)
        return button

    def _build_lock(self) -> QPushButton:
        button = self._plain_button(self.tr("Lock"), "lock")
        button.setToolTip(self.tr("Lock the vault (Ctrl+L)"))
        button.clicked.connect(self.lock_wanted)
        return button

    def _plain_button(self, label: str, icon: str, *, is_checkable: bool = False) -> QPushButton:
        button = QPushButton(label)
        button.setCheckable(is_checkable)
        button.setAccessibleName(label)
        set_role(button, "navigation")
        set_icon(button, icon)
        button.installEventFilter(self)
        return button

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _ARROWS.get(Qt.Key(event.key()))
            if step is not None:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, step: int) -> None:
        buttons = [*self._buttons.values(), self._lock]
        for index, button in enumerate(buttons):
            if button is watched:
                buttons[(index + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
