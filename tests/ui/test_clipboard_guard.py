"""Whatever is copied in the window: marked as secret, and gone after a while."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QTextBrowser, QWidget

from counsellor_app.ui.clipboard_guard import OURS, ClipboardGuard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WORDS = "kanarievogel"
MARKS = (
    "x-kde-passwordManagerHint",
    "application/x-nspasteboard-concealed-type",
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
ROOT = Path(__file__).resolve().parents[2]
ON_X11 = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from counsellor_app.ui.clipboard_guard import OURS, ClipboardGuard
app = QApplication([])
guard = ClipboardGuard()
field = QLineEdit("kanarievogel")
field.show()
field.selectAll()
field.copy()
QTest.keyClick(field, Qt.Key.Key_Home)
QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
clipboard = app.clipboard()
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(clipboard.text(mode), clipboard.mimeData(mode).hasFormat(OURS))
"""


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    """A guard that takes all that is copied for the window's own, as it is here."""
    made = ClipboardGuard(stays_ms=100, owns=lambda _mode: True)
    yield made
    made.deleteLater()


def line() -> QLineEdit:
    made = QLineEdit(WORDS)
    made.selectAll()
    return made


def reading() -> QPlainTextEdit:
    made = QPlainTextEdit(WORDS, readOnly=True)
    made.selectAll()
    return made


def browser() -> QTextBrowser:
    made = QTextBrowser()
    made.setHtml(f"<b>{WORDS}</b>")
    made.selectAll()
    return made


def rows() -> QListWidget:
    made = QListWidget()
    made.addItem(WORDS)
    made.setCurrentRow(0)
    return made


@pytest.mark.parametrize("make", [line, reading, browser, rows])
def test_words_copied_anywhere_are_marked_and_cleared(
    guard: ClipboardGuard, qtbot: QtBot, make: type[QWidget]
) -> None:
    """A name, a mail that is only read, a sheet and a row of a list: each by Ctrl+C."""
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == WORDS
    assert [mark for mark in (OURS, *MARKS) if not data.hasFormat(mark)] == []
    assert not data.hasHtml()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=2000)


def test_what_others_copy_is_neither_marked_nor_cleared(qtbot: QtBot) -> None:
    """The clipboard of the desktop is not ours while another program holds it."""
    guard = ClipboardGuard(stays_ms=1, owns=lambda _mode: False)
    QGuiApplication.clipboard().setText("van elders")
    assert not guard._timer.isActive()
    assert not QGuiApplication.clipboard().mimeData().hasFormat(OURS)
    guard.deleteLater()


def test_what_another_program_copies_later_stays(guard: ClipboardGuard, qtbot: QtBot) -> None:
    """Half a minute after ours, what took its place is left alone."""
    field = line()
    qtbot.addWidget(field)
    field.copy()
    guard._owns = lambda _mode: False
    foreign = QMimeData()
    foreign.setText("van elders")
    foreign.setData("text/x-other", QByteArray(b"1"))
    QGuiApplication.clipboard().setMimeData(foreign)
    assert not guard._timer.isActive()
    assert QGuiApplication.clipboard().text() == "van elders"


@pytest.mark.skipif(
    shutil.which("xvfb-run") is None and "CI" not in os.environ,
    reason="xvfb-run is not installed",
)
def test_on_x11_the_window_knows_its_own(home: Path) -> None:
    """A real clipboard and a real selection of an X server, without any fake."""
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-nolisten tcp", sys.executable, "-c", ON_X11],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [f"{WORDS} True", f"{WORDS} True"]
