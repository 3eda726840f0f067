"""High contrast asked of the system: its colours alone, and every icon to be seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from counsellor_app.settings import resource
from counsellor_app.ui import theme
from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import Theme, set_role, style_sheet
from tests.ui.test_contrast import BLACK as BLACK_PALETTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

BLACK, WHITE, YELLOW, CYAN, GREEN = "#000000", "#ffffff", "#ffff00", "#00ffff", "#3ff23f"


@pytest.fixture
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """An application under such a system."""
    monkeypatch.setattr(theme, "is_high_contrast", lambda _app: True)
    monkeypatch.setattr(type(qapp.style()), "standardPalette", lambda _self: BLACK_PALETTE)
    qapp.setPalette(BLACK_PALETTE)
    Theme(qapp).apply(appearance="system", text_percent=100)
    yield qapp
    monkeypatch.undo()
    Theme(qapp).apply(appearance="light", text_percent=100)


def test_no_colour_is_of_our_own() -> None:
    """Each role is a colour of the system; how well they are told apart is test_contrast.py's."""
    colours = theme._system_colours(BLACK_PALETTE)
    assert set(colours.values()) <= {BLACK, WHITE, YELLOW, CYAN, GREEN}
    assert "@" not in style_sheet(colours)


def test_icons_are_drawn_in_the_colour_of_the_system(dressed: QApplication, qtbot: QtBot) -> None:
    """White on black, and in the other ink on the button that is chosen."""
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Vergrendelen", window)
    button.setCheckable(True)
    set_role(button, "navigation")
    set_icon(button, "lock")
    QVBoxLayout(window).addWidget(button)
    window.show()
    assert button.palette().color(QPalette.ColorRole.WindowText) == QColor(WHITE)
    shown = button.icon().pixmap(24).toImage()
    inked = {
        shown.pixelColor(x, y).name()
        for x in range(shown.width())
        for y in range(shown.height())
        if shown.pixelColor(x, y).alpha() > 120
    }
    assert inked == {WHITE}


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    """Every colour is a role, so that a system in high contrast replaces them all."""
    sheet = resource("style/counsellor.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb\(|\bred\b|\bblack\b|\bwhite\b", sheet)
