"""What the menus offer, with the keys for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from counsellor_app.ui.command_palette import Command
from counsellor_app.ui.figure_keys import shortcuts_of
from counsellor_app.ui.keys_everywhere import KeysEverywhere
from counsellor_app.ui.pages import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    text: str
    keys: str = ""
    needs_vault: bool = True
    writes: bool = False


class Actions(QObject):
    """The actions of the window as signals; those that need an open vault rest while it is shut."""

    new_case = Signal()
    search = Signal()
    find_and_do = Signal()
    back_up = Signal()
    request_form = Signal()
    lock = Signal()
    quit = Signal()
    larger_text = Signal()
    smaller_text = Signal()
    normal_text = Signal()
    help = Signal()
    shortcuts = Signal()
    protection = Signal()
    tour = Signal()
    page = Signal(str)
    """The key of a page."""

    def __init__(self, window: QMainWindow, *, may_write: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._may_write = may_write
        self._needing_vault: list[QAction] = []
        self._shown: list[tuple[str, str]] = []
        self._build_file(self._menu(self.tr("&File")))
        self._build_view(self._menu(self.tr("&View")))
        self._build_help(self._menu(self.tr("&Help")))
        self.set_open(is_open=False)

    def set_open(self, *, is_open: bool) -> None:
        """Let the actions that need a vault work, or rest."""
        for action in self._needing_vault:
            action.setEnabled(is_open)

    def shortcut_list(self) -> list[tuple[str, str]]:
        """Each action's text and its keys, for the sheet of shortcuts."""
        return list(self._shown)

    def commands(self) -> list[Command]:
        """What can be done now from a menu, but for looking for it."""
        return [
            Command(
                action.text(),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.trigger,
            )
            for action in self._window.actions()
            if action.isEnabled() and action.objectName() != "find_and_do"
        ]

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _build_file(self, menu: QMenu) -> None:
        new = _Entry("new_case", self.tr("New case"), "Ctrl+N", writes=True)
        self._add(menu, self.new_case.emit, new)
        self._add(menu, self.search.emit, _Entry("search", self.tr("Search the cases"), "Ctrl+F"))
        find = _Entry("find_and_do", self.tr("Find and do"), "Ctrl+K")
        self._add(menu, self.find_and_do.emit, find)
        menu.addSeparator()
        self._add(menu, self.back_up.emit, _Entry("back_up", self.tr("Make a backup now")))
        form = _Entry("request_form", self.tr("Empty form for a request…"))
        self._add(menu, self.request_form.emit, form)
        menu.addSeparator()
        lock = self._add(menu, self.lock.emit, _Entry("lock", self.tr("Lock"), "Ctrl+L"))
        quit_entry = _Entry("quit", self.tr("Lock and quit"), "Ctrl+Q", needs_vault=False)
        KeysEverywhere(self._window, (lock, self._add(menu, self.quit.emit, quit_entry)))

    def _build_view(self, menu: QMenu) -> None:
        for number, entry in enumerate(ENTRIES, 1):
            go = partial(self.page.emit, entry.key)
            self._add(menu, go, _Entry(entry.key, entry.label(), f"Ctrl+{number}"))
        menu.addSeparator()
        sizes = (
            (self.larger_text.emit, _Entry("larger", self.tr("Larger text"), "Ctrl++", False)),
            (self.smaller_text.emit, _Entry("smaller", self.tr("Smaller text"), "Ctrl+-", False)),
            (self.normal_text.emit, _Entry("normal", self.tr("Normal text"), "Ctrl+0", False)),
        )
        for act, entry in sizes:
            self._add(menu, act, entry)

    def _build_help(self, menu: QMenu) -> None:
        handbook = _Entry("help", self.tr("Help"), "F1", needs_vault=False)
        self._add(menu, self.help.emit, handbook)
        keys = _Entry("shortcuts", self.tr("Keyboard shortcuts"), "Ctrl+F1", needs_vault=False)
        self._add(menu, self.shortcuts.emit, keys)
        tour = _Entry("tour", self.tr("Look around in an invented vault"))
        self._add(menu, self.tour.emit, tour)
        about = _Entry("protection", self.tr("What is protected, and what is not"))
        self._add(menu, self.protection.emit, about)

    def _add(self, menu: QMenu, act: Callable[..., object], entry: _Entry) -> QAction:
        action = QAction(entry.text, self._window)
        action.setObjectName(entry.name)
        if entry.keys:
            action.setShortcuts(shortcuts_of(entry.keys))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._shown.append((entry.text, keys))
        action.triggered.connect(lambda _checked=False: act())  # signals take no such argument
        menu.addAction(action)
        self._window.addAction(action)
        action.setVisible(self._may_write or not entry.writes)
        if entry.needs_vault:
            self._needing_vault.append(action)
        return action


def fixed_shortcuts() -> list[tuple[str, str]]:
    """Keys that work in fields and lists without standing in a menu."""
    translate = QCoreApplication.translate
    return [
        (translate("Actions", "To the next field"), "Tab"),
        (translate("Actions", "To the field before"), "Shift+Tab"),
        (translate("Actions", "Choose within a question"), "← →"),
        (translate("Actions", "Give an answer of a case and go on"), "1 … 9, 0"),
        (translate("Actions", "Today as the answer, and go on"), translate("Actions", "Space")),
        (translate("Actions", "To the next open question of a case"), "Enter"),
        (translate("Actions", "To the note of a case"), "Alt+0"),
        (translate("Actions", "Keep copied files in a case"), "Ctrl+V"),
        (translate("Actions", "Take an answer back"), "Delete"),
        (translate("Actions", "A day earlier or later in a date"), "↓ ↑"),
        (translate("Actions", "Open the calendar, or the list of next steps"), "Alt+↓"),
        (translate("Actions", "Undo and redo in a text"), "Ctrl+Z, Ctrl+Shift+Z"),
        (translate("Actions", "Close a message or a list"), "Esc"),
    ]
