"""Colours, sizes and icons: readable in light and dark, and at twice the size."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from counsellor_app.settings import resource
from counsellor_app.ui import in_pieces
from counsellor_app.ui.forms import PlainLabel, title_label
from counsellor_app.ui.icons import icon, set_icon
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.theme import Theme, colours_of, set_role, style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_the_style_sheet_stays_small_and_scales() -> None:
    """Fewer than 80 lines, no colour of its own, no type in pixels, every role known."""
    text = resource("style/counsellor.qss").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 80
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text)
    assert "font-size" not in text
    for name in ("light", "dark"):
        assert "@" not in style_sheet(colours_of(name))


def test_light_and_dark_have_the_same_roles() -> None:
    """No role is left without a colour in one of them."""
    assert colours_of("light").keys() == colours_of("dark").keys()


def test_text_size_reaches_titles_too(qtbot: QtBot, qapp: QApplication) -> None:
    """At 200 % everything that was scaled doubles, while it is shown."""
    theme = Theme(qapp)
    theme.apply(appearance="light", text_percent=100)
    title = title_label("Vandaag")
    qtbot.addWidget(title)
    title.show()
    before = title.font().pointSizeF()
    theme.apply(appearance="light", text_percent=200)
    assert title.font().pointSizeF() == pytest.approx(2 * before)
    theme.apply(appearance="light", text_percent=100)


class _Dresser(QObject):
    """Counts how often Qt dresses what it watches anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.StyleChange
        return False


class _Looks(QTimer):
    """Between any two turns: whether the window is painted, and which parts have twice the size."""

    def __init__(self, window: QWidget, sizes: dict[QWidget, float]) -> None:
        super().__init__(window, interval=0)
        self.seen: set[tuple[bool, tuple[bool, ...]]] = set()
        self._window, self._sizes = window, sizes
        self.timeout.connect(self._look)
        self.start()

    def _look(self) -> None:
        grown = tuple(part.font().pointSizeF() == 2 * size for part, size in self._sizes.items())
        self.seen.add((self._window.updatesEnabled(), grown))


def test_another_text_size_dresses_nothing_anew(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is seen has it first, boxes and titles too, painted once; what is hidden comes after."""
    theme = Theme(qapp, awaits_window=True)
    theme.apply(appearance="light", text_percent=100)
    window = QWidget()
    qtbot.addWidget(window)
    tick, plain, hidden = QCheckBox("Gedaan"), PlainLabel("Woorden"), PlainLabel("Verborgen")
    title = title_label("Vandaag")
    column = QVBoxLayout(window)
    for part in (tick, plain, title, hidden):
        column.addWidget(part)
    hidden.hide()
    theme.dress(window, InPieces(window))
    window.show()
    sizes = [part.font().pointSizeF() for part in (plain, title, hidden)]
    box = _box_of(tick)
    dresser = _Dresser(plain)
    theme.apply(appearance="light", text_percent=200)
    monkeypatch.setattr(in_pieces, "TURN_SECONDS", 0)
    looks = _Looks(window, dict(zip((plain, title, hidden), sizes, strict=True)))
    qtbot.waitUntil(lambda: (True, (True, True, True)) in looks.seen)
    assert (True, (True, True, False)) in looks.seen
    assert {grown[:2] for is_painted, grown in looks.seen if is_painted} <= {
        (False, False),
        (True, True),
    }
    assert {(False, (True, False, False)), (False, (False, True, False))} & looks.seen
    assert _box_of(tick) > 1.5 * box
    theme.apply(appearance="light", text_percent=100)
    theme.finish()
    assert hidden.font().pointSizeF() == sizes[2]
    assert dresser.times == 0
    theme.apply(appearance="dark", text_percent=100)
    assert dresser.times > 0
    theme.apply(appearance="light", text_percent=100)


def _box_of(tick: QCheckBox) -> int:
    return tick.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, tick)


def test_dark_is_dark_and_icons_follow(qtbot: QtBot, qapp: QApplication) -> None:
    """Choosing dark changes the palette, and an icon is drawn in the new colour of text."""
    theme = Theme(qapp)
    theme.apply(appearance="light", text_percent=100)
    button = QPushButton("Vergrendelen")
    qtbot.addWidget(button)
    set_icon(button, "lock")
    button.show()
    light = button.icon().pixmap(24).toImage()
    theme.apply(appearance="dark", text_percent=100)
    qapp.processEvents()
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 60
    assert button.icon().pixmap(24).toImage() != light
    theme.apply(appearance="light", text_percent=100)


def test_every_icon_draws_something(qapp: QApplication) -> None:
    """Each file of the folder is an icon that leaves ink, in the colour asked."""
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(names) > 15
    for name in names:
        image = icon(name, QColor("#ff0000"), 24).pixmap(24).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        assert all(colour.red() > 200 and colour.blue() < 60 for colour in inked), name


def test_a_role_given_early_keeps_the_font(qtbot: QtBot) -> None:
    """Setting a role before a widget is shown does not undo its size of type."""
    title = title_label("Vandaag")
    qtbot.addWidget(title)
    set_role(title, "title")
    size = title.font().pointSizeF()
    title.show()
    assert title.font().pointSizeF() == size


def test_the_app_is_made_in_its_own_style(tmp_path: Path) -> None:
    """Whatever style the desktop asks for, and without naming it to Python again at the start."""
    told = subprocess.run(
        [sys.executable, "-c", MADE],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_STYLE_OVERRIDE": "windows", "HOME": str(tmp_path)},
    )
    assert told.stdout.split() == ["fusion", "fusion"]


MADE = """
from counsellor_app.ui.application import make_app
from counsellor_app.ui.theme import Theme
app = make_app()
print(app.style().objectName())
Theme(app, awaits_window=True).apply(appearance="light", text_percent=100)
print(app.style().objectName())
"""
