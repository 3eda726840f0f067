"""Rows of two lines with a tick: it stands under what is above it, and is where it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from counsellor_app.ui.theme import SMALL
from counsellor_app.ui.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

WORDS = "Lotte\n… en toen zei Lotte dat het genoeg was …"


def first_drawn(image: QImage, top: int, bottom: int) -> tuple[int, int]:
    """The column and the row, in logical pixels, of the leftmost point that is not the ground."""
    ground = image.pixel(image.width() - 2, top)
    for x in range(image.width()):
        for y in range(top, bottom):
            if image.pixel(x, y) != ground:
                return x, y
    raise AssertionError("nothing is drawn")


def test_a_tick_starts_where_a_heading_does_and_takes_a_click_there(qtbot: QtBot) -> None:
    """Beside the first line, not flush at the edge and not between the lines."""
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(TwoLineDelegate(rows))
    item = QListWidgetItem(WORDS)
    item.setCheckState(Qt.CheckState.Unchecked)
    rows.addItem(item)
    rows.resize(500, 200)
    rows.show()
    place = rows.visualItemRect(item)
    image = rows.viewport().grab().toImage()
    x, y = first_drawn(image, place.top(), place.bottom())
    assert SMALL - 1 <= x <= SMALL + 3
    assert y < place.top() + place.height() // 2
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x + 5, place.top() + SMALL)
    )
    assert item.checkState() is Qt.CheckState.Checked
