"""Locking, by time or by its keys, wins over whatever is open: questions, menus, dialogs, tips."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolTip,
    QWidget,
)

from counsellor_app import ui
from counsellor_app.ui.actions import Actions
from counsellor_app.ui.case.history_dialog import HistoryDialog
from counsellor_app.ui.choice_field import ComboField
from counsellor_app.ui.command_palette import CommandPalette
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.idle_lock import IdleLock
from counsellor_app.ui.keys_dialogs import PassphraseDialog
from counsellor_app.ui.lock import Lock, LockReason
from counsellor_app.ui.main_window import MainWindow
from counsellor_app.ui.shortcut_sheet import ShortcutSheet
from tests.journeys.hands import CTRL, rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.vault_lane import VaultLane

CHOICES = [(f"C{number}", f"keuze {number}") for number in range(12)]


class Locked:
    """A window with a lock and an idle timer, on a clock that the test moves."""

    def __init__(self, lane: VaultLane) -> None:
        self.left: list[LockReason] = []
        self.now = 1000.0
        app = QApplication.instance()
        assert app is not None
        self.front = QWidget()
        self.window = MainWindow(lane, self.front)
        self.lock = Lock(
            self.window,
            self.window,
            lane,
            close_vault=lambda _desk: None,
            leave=self.left.append,
        )
        self.idle = IdleLock(app, 5, clock=lambda: self.now)
        self.idle.idle.connect(lambda: self.lock.lock(LockReason.IDLE))
        self.window.close_wanted.connect(lambda: self.lock.lock(LockReason.CLOSED))
        self.offer_keys()
        self.window.show()
        rest(0)

    def offer_keys(self) -> None:
        """The menus of an open vault."""
        actions = Actions(self.window)
        actions.set_open(is_open=True)
        actions.lock.connect(lambda: self.lock.lock(LockReason.ASKED))
        actions.quit.connect(self.window.close)

    def press(self, key: Qt.Key) -> None:
        """With Ctrl, as the system would: what pops up leaves the keyboard to its window."""
        pressed_in = QGuiApplication.focusWindow()
        assert pressed_in is not None
        QTest.keyClick(pressed_in, key, CTRL)

    def press_once_another_window_has_the_keyboard(self, key: Qt.Key) -> None:
        """Keys that do nothing do not leave the test waiting for ever."""

        def press() -> None:
            if QGuiApplication.focusWindow() in {None, self.window.windowHandle()}:
                QTimer.singleShot(10, press)
            else:
                self.press(key)
                QTimer.singleShot(200, self.window.cover)

        QTimer.singleShot(0, press)

    def let_time_pass(self) -> None:
        """Five minutes without use."""
        self.now += 300
        self.idle.look()

    def let_time_pass_soon(self) -> None:
        """The same, in the event loop of whatever is opened next."""
        QTimer.singleShot(0, self.let_time_pass)

    def others(self) -> list[QWidget]:
        """Windows beside the main one that can still be seen."""
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        return [w for w in shown if w is not self.window]


@pytest.fixture
def locked(lane: VaultLane, qtbot: QtBot) -> Iterator[Locked]:
    made = Locked(lane)
    yield made
    made.idle.deleteLater()
    made.window.close_for_good()


def a_question(locked: Locked) -> object:
    return Dialogs().confirm(locked.front, "Wissen?", "Alles weg.", action="Wissen")


def an_open_chooser(locked: Locked) -> object:
    return Dialogs().choose_open_file(locked.front, "Lees")


def a_chooser_of_several(locked: Locked) -> object:
    return Dialogs().choose_open_files(locked.front, "Lees")


def a_save_chooser(locked: Locked) -> object:
    return Dialogs().choose_save_file(locked.front, "Schrijf", name="a.pdf")


def a_folder_chooser(locked: Locked) -> object:
    return Dialogs().choose_folder(locked.front, "Map")


KEYS = pytest.mark.parametrize(
    ("key", "reason"),
    [(Qt.Key.Key_L, LockReason.ASKED), (Qt.Key.Key_Q, LockReason.CLOSED)],
    ids=["lock", "quit"],
)


@pytest.mark.parametrize(
    "ask",
    [a_question, an_open_chooser, a_chooser_of_several, a_save_chooser, a_folder_chooser],
)
def test_a_question_that_waits_is_answered_with_nothing(
    locked: Locked, ask: Callable[[Locked], object]
) -> None:
    """Whoever asked hears no, the safe answer; the question is gone and the vault locks."""
    locked.let_time_pass_soon()
    assert not ask(locked)
    assert locked.left == [LockReason.IDLE]
    assert locked.others() == []


@KEYS
@pytest.mark.parametrize("ask", [a_question, an_open_chooser])
def test_the_keys_that_lock_do_so_over_a_question(
    locked: Locked, ask: Callable[[Locked], object], key: Qt.Key, reason: LockReason
) -> None:
    """Qt itself would give them to no one: the window behind a question hears no key."""
    locked.press_once_another_window_has_the_keyboard(key)
    assert not ask(locked)
    assert locked.left == [reason]


def test_a_question_within_a_chooser_goes_too(locked: Locked, home: Path) -> None:
    """A file that is there already: the chooser asks, and nobody is there to answer."""
    (home / "a.pdf").touch()

    def accept() -> None:
        chooser = QApplication.activeModalWidget()
        assert isinstance(chooser, QFileDialog)
        QTimer.singleShot(0, check_and_pass)
        chooser.accept()

    def check_and_pass() -> None:
        assert isinstance(QApplication.activeModalWidget(), QMessageBox)
        locked.let_time_pass()

    QTimer.singleShot(0, accept)
    assert a_save_chooser(locked) is None
    assert locked.left == [LockReason.IDLE]
    assert locked.others() == []


def a_menu(parent: QWidget) -> None:
    menu = QMenu(parent)
    below = menu.addMenu("Meer")
    below.addAction("Wissen")
    menu.popup(QPoint(5, 5))
    below.popup(QPoint(50, 5))


def a_list(parent: QWidget) -> None:
    field = ComboField(CHOICES, parent)
    field.show()
    field.showPopup()


def proposals(parent: QWidget) -> None:
    field = ComboField(CHOICES, parent)
    field.show()
    field.completer().setCompletionPrefix("keuze")
    field.completer().complete()


def a_calendar(parent: QWidget) -> None:
    field = DateField(today=lambda: date(2026, 3, 12), parent=parent)
    field.show()
    field._show_calendar()


def a_menu_of_a_field(parent: QWidget) -> None:
    edit = QLineEdit("woorden", parent)
    edit.show()
    edit.createStandardContextMenu().popup(QPoint(5, 5))


def a_tip(parent: QWidget) -> None:
    QToolTip.showText(QPoint(5, 5), "woorden", parent)


@pytest.mark.parametrize(
    "open_one", [a_menu, a_list, proposals, a_calendar, a_menu_of_a_field, a_tip]
)
def test_what_dropped_down_goes(locked: Locked, open_one: Callable[[QWidget], object]) -> None:
    """Nothing that pops up keeps the keyboard from the lock, nor stays in view after it."""
    open_one(locked.front)
    assert len(locked.others()) >= 1
    locked.let_time_pass()
    assert locked.left == [LockReason.IDLE]
    rest(0)
    assert locked.others() == []
    assert QApplication.activePopupWidget() is None


@KEYS
@pytest.mark.parametrize("open_one", [a_menu, a_list, proposals, a_calendar, a_menu_of_a_field])
def test_the_keys_that_lock_do_so_over_what_dropped_down(
    locked: Locked, open_one: Callable[[QWidget], object], key: Qt.Key, reason: LockReason
) -> None:
    """Who is surprised need not close a menu first."""
    open_one(locked.front)
    locked.press(key)
    assert locked.left == [reason]
    rest(0)
    assert locked.others() == []


def dialog_classes() -> list[type[QDialog]]:
    """Every window of the app that is a dialog; one that is new is tried without being listed."""
    for module in pkgutil.walk_packages(ui.__path__, "counsellor_app.ui."):
        importlib.import_module(module.name)
    found: list[type[QDialog]] = []
    waiting = list[type[Any]](QDialog.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind.__module__.startswith("counsellor_app."):
            found.append(kind)
    return found


def test_no_dialog_refuses_to_be_closed() -> None:
    """None of the app's own dialogs decides for itself whether it closes."""
    deciding = {"closeEvent", "reject", "done", "event", "hideEvent"}
    kinds = dialog_classes()
    assert len(kinds) >= 7
    assert [kind.__name__ for kind in kinds if deciding & vars(kind).keys()] == []


def open_dialogs(locked: Locked, lane: VaultLane) -> tuple[QDialog, ...]:
    """The sheet of keys over a new passphrase over older versions of a note."""
    versions = HistoryDialog(locked.window, (), lambda _words: None)
    passphrase = PassphraseDialog(lane, versions)
    keys = ShortcutSheet((("Venster", [("Zoeken", "Ctrl+F")]),), passphrase)
    dialogs = (versions, passphrase, keys)
    for dialog in dialogs:
        dialog.open()
    return dialogs


@KEYS
def test_the_keys_that_lock_do_so_from_each_dialog(
    locked: Locked,
    lane: VaultLane,
    key: Qt.Key,
    reason: LockReason,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Once, whichever of them has the keyboard."""
    dialogs = open_dialogs(locked, lane)
    heard: list[LockReason] = []
    monkeypatch.setattr(locked.lock, "lock", heard.append)
    for dialog in reversed(dialogs):
        dialog.activateWindow()
        rest(0)
        assert QGuiApplication.focusWindow() is dialog.windowHandle()
        locked.press(key)
        dialog.close()
        rest(0)
    assert heard == [reason] * len(dialogs)


@KEYS
@pytest.mark.parametrize("has_keyboard", [True, False])
def test_the_keys_that_lock_do_so_while_finding_by_typing(
    locked: Locked, lane: VaultLane, key: Qt.Key, reason: LockReason, has_keyboard: bool
) -> None:
    """Also before the system brought the keyboard to it."""
    CommandPalette([], lane, locked.window).come()
    if has_keyboard:
        rest(0)
        locked.press(key)
    else:
        QTest.keyClick(locked.window.windowHandle(), key, CTRL)
    assert locked.left == [reason]


def test_dialogs_over_each_other_go_at_once(locked: Locked, lane: VaultLane) -> None:
    """Three of them, and finding by typing."""
    dialogs = open_dialogs(locked, lane)
    CommandPalette([], lane, dialogs[-1]).open()
    assert len(locked.others()) == len(dialogs) + 1
    locked.let_time_pass()
    assert locked.left == [LockReason.IDLE]
    assert locked.others() == []
