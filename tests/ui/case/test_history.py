"""Earlier versions of a note, where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QWidget

from counsellor_app.ui.case.history_dialog import HistoryDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_without_versions_there_are_no_empty_boxes(qtbot: QtBot) -> None:
    """One sentence says what will stand there, and one button leads back."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = HistoryDialog(parent, (), lambda _words: None)
    dialog.open()
    qtbot.waitExposed(dialog)
    boxes = [*dialog.findChildren(QListWidget), *dialog.findChildren(QPlainTextEdit)]
    assert [box.isVisible() for box in boxes] == [False, False]
    (button,) = dialog.findChildren(QPushButton)
    assert button.text() == "Close"
    button.click()
    assert not dialog.isVisible()
