"""Locking: nothing is lost, nothing is left, and it always wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, case_notes, persons, timeline, vault_access
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.notes_editor import NotesEditor
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk
    from tests.journeys.launching import RunningApp

CANARY = "kanarievogel"


def words_left() -> list[str]:
    """Everything a widget, a document, a model or the clipboard still holds of the canary."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts: list[str] = [QGuiApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        texts += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
        for model in widget.findChildren(QAbstractItemModel):
            texts += _cells(model)
        texts += [document.toPlainText() for document in widget.findChildren(QTextDocument)]
    return [text for text in texts if CANARY in text]


def _cells(model: QAbstractItemModel) -> list[str]:
    return [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(_columns(model))
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole)
    ]


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def at_desk(app: RunningApp, qtbot: QtBot, operation: Any) -> Any:
    answers: list[Any] = []
    app.shell.lane.ask(app.shell.window, operation, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]


def a_case_with_words(desk: Desk) -> int:
    case_id = a_case(desk, note=f"Zij zag een {CANARY}.").coded.case_id
    persons.add_person(desk, case_id, FreeText(f"Jan {CANARY}"))
    timeline.start_entry(desk, case_id, Record.CONTACT)
    return case_id


def open_case_with_words(app: RunningApp, qtbot: QtBot) -> int:
    case_id = at_desk(app, qtbot, a_case_with_words)
    app.shell.window.desk_view.open_case(case_id)
    qtbot.waitUntil(lambda: bool(words_left()), timeout=20_000)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    return case_id


def test_after_lock_nothing_holds_a_word(shown_app: RunningApp, qtbot: QtBot) -> None:
    """The marker is in window and clipboard before Ctrl+L, and nowhere after it."""
    open_case_with_words(shown_app, qtbot)
    editor = next(e for e in shown_app.shell.window.findChildren(NotesEditor) if e.isVisible())
    editor.setFocus()
    shown_app.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shown_app.hands.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(words_left()) > 2
    shown_app.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)
    assert shown_app.left == [LockReason.ASKED]
    assert words_left() == []
    assert not shown_app.shell.lane.is_open


def test_locking_keeps_the_last_keystrokes(
    shown_app: RunningApp, qtbot: QtBot, tmp_path: Path
) -> None:
    """What was typed in the second before Ctrl+L is in the vault."""
    case_id = open_case_with_words(shown_app, qtbot)
    editor = next(e for e in shown_app.shell.window.findChildren(NotesEditor) if e.isVisible())
    editor.setFocus()
    shown_app.hands.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    shown_app.hands.type(" en nog dit")
    shown_app.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)
    note = reopened_note(tmp_path / "vault", case_id)
    assert note == f"Zij zag een {CANARY}. en nog dit"


def reopened_note(folder: Path, case_id: int) -> str:
    from counsellor_app.operations.desk import wall_clock
    from counsellor_app.ui.unlock.opening import Opening
    from tests.ui.conftest import PASSPHRASE

    codebook = Opening(folder, wall_clock).codebook()
    typed = bytearray(PASSPHRASE.encode())
    desk = vault_access.unlock(folder, typed, codebook=codebook, clock=wall_clock).desk
    note = case_notes.open_case(desk, case_id).note.reveal()
    vault_access.lock(desk)
    return note


def test_locking_makes_a_backup(shown_app: RunningApp, qtbot: QtBot, tmp_path: Path) -> None:
    """A vault with changes is backed up when it is locked."""
    at_desk(shown_app, qtbot, a_case_with_words)
    shown_app.shell.lock.lock(LockReason.IDLE)
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)
    assert len(backups.list_backups(tmp_path / "vault")) == 1


@pytest.mark.parametrize("reason", list(LockReason))
def test_every_reason_locks_and_is_passed_on(
    shown_app: RunningApp, qtbot: QtBot, reason: LockReason
) -> None:
    """Idle, sleep, screen, session end, closing and the key all end in the same event, once."""
    shown_app.shell.lock.lock(reason)
    shown_app.shell.lock.lock(LockReason.ASKED)
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)
    assert shown_app.left == [reason]


def test_closing_the_window_locks(shown_app: RunningApp, qtbot: QtBot) -> None:
    """The window does not go before the vault is closed."""
    shown_app.shell.window.close()
    assert shown_app.shell.window.isVisible()
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)
    assert shown_app.left == [LockReason.CLOSED]
    assert not shown_app.shell.window.isVisible()


def test_pages_are_covered_at_once(shown_app: RunningApp, qtbot: QtBot) -> None:
    """In the very call that locks, before anything is kept, no page is visible any more."""
    open_case_with_words(shown_app, qtbot)
    shown_app.shell.lock.lock()
    assert not shown_app.shell.window.desk_view.isVisible()
    assert shown_app.shell.window.windowTitle() == "Counsellor"
    qtbot.waitUntil(lambda: bool(shown_app.left), timeout=20_000)


def test_a_full_disk_is_said_once_then_locking_wins(shown_app: RunningApp, qtbot: QtBot) -> None:
    """Who asks to lock sees that the last words are not kept, and can lock all the same."""
    app = shown_app

    def refuse() -> None:
        def full(_: Desk) -> None:
            raise ExpectedError(ErrorCode.DISK_FULL)

        app.shell.lane.ask(app.shell.window, full)

    app.shell.window.keep_now = refuse  # pyright: ignore[reportAttributeAccessIssue]
    app.shell.lock.lock(LockReason.ASKED)
    qtbot.waitUntil(lambda: not app.shell.lock.is_locking)
    assert app.left == []
    assert "De schijf is vol" in app.shell.window.desk_view.message_bar.text()
    app.shell.lock.lock(LockReason.ASKED)
    qtbot.waitUntil(lambda: bool(app.left), timeout=20_000)


def test_idle_time_does_not_wait_for_the_disk(shown_app: RunningApp, qtbot: QtBot) -> None:
    """Nobody is there to read a sentence: the vault locks."""
    app = shown_app

    def refuse() -> None:
        def full(_: Desk) -> None:
            raise ExpectedError(ErrorCode.DISK_FULL)

        app.shell.lane.ask(app.shell.window, full)

    app.shell.window.keep_now = refuse  # pyright: ignore[reportAttributeAccessIssue]
    app.shell.lock.lock(LockReason.IDLE)
    qtbot.waitUntil(lambda: app.left == [LockReason.IDLE], timeout=20_000)


def test_a_stuck_lane_does_not_stop_the_lock(shown_app: RunningApp, qtbot: QtBot) -> None:
    """When keeping does not come back in time the process ends all the same."""
    import threading

    gate = threading.Event()
    shown_app.shell.lock._patience.setInterval(300)
    shown_app.shell.lane.ask(shown_app.shell.window, lambda _desk: gate.wait(20))
    shown_app.shell.lock.lock(LockReason.SLEEP)
    qtbot.waitUntil(lambda: shown_app.left == [LockReason.SLEEP], timeout=5_000)
    gate.set()


def test_the_finder_of_words_finds_them(qtbot: QtBot) -> None:
    """The checker of these tests sees a planted word in a label, an editor and a title."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setWindowTitle(CANARY)
    label = QLabel(CANARY, holder)
    editor = QPlainTextEdit(CANARY, holder)
    assert len(words_left()) >= 3
    QTest.mouseMove(holder, QPoint(1, 1))
    for widget in (label, editor):
        widget.deleteLater()
    holder.setWindowTitle("")
    assert words_left() == []
