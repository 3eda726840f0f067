"""The Qt binding counts its references right: a green short run would not show it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_pyside_keeps_its_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one reference to None per call before Python 3.12, and then aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("x")
    assert sys.getrefcount(None) > before - 50
