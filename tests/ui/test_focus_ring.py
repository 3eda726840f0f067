"""A button whose ground is the accent shows the keyboard by a whole ring in its own writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.focus_ring import FocusRing
from counsellor_app.ui.theme import Theme, colours_of, set_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROLES = (("primary", False), ("chip", True), ("navigation", True))
WRITING = {look: colours_of(look)["on_accent"] for look in ("light", "dark")}


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """Two buttons, the lower with the keyboard."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("Elders"))
    column.addWidget(QPushButton("Nakijken"))
    qtbot.addWidget(made)
    yield made
    Theme(the_app()).apply(appearance="light", text_percent=100)


def the_app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def shown(window: QWidget, look: str, role: str, *, is_chosen: bool) -> QPushButton:
    """The lower button in this role, with the keyboard, in a window that is seen."""
    Theme(the_app()).apply(appearance=look, text_percent=100)
    button = window.findChildren(QPushButton)[1]
    button.setCheckable(is_chosen)
    button.setChecked(is_chosen)
    set_role(button, role)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    button.setFocus()
    QApplication.processEvents()
    return button


def ringed(button: QPushButton, colour: str) -> int:
    """At how many of its four sides a line of this colour stands just within the edge."""
    image = button.window().grab(button.geometry()).toImage()
    wide, high = image.width(), image.height()
    middles = ((wide // 2, 2), (wide // 2, high - 3), (2, high // 2), (wide - 3, high // 2))
    return sum(image.pixelColor(x, y).name() == colour for x, y in middles)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("role", "is_chosen"), ROLES)
def test_the_ring_is_whole_and_goes_with_the_keyboard(
    window: QWidget, look: str, role: str, *, is_chosen: bool
) -> None:
    """At all four sides while the keyboard is there, at none once it is elsewhere."""
    FocusRing(the_app(), window)
    button = shown(window, look, role, is_chosen=is_chosen)
    assert ringed(button, WRITING[look]) == 4
    window.findChildren(QPushButton)[0].setFocus()
    assert ringed(button, WRITING[look]) == 0


def test_only_the_accent_has_a_ring_and_only_who_watches_draws_it(window: QWidget) -> None:
    """A chip that is not chosen has its edge; without the watcher there is no ring at all."""
    primary = shown(window, "dark", "primary", is_chosen=False)
    assert ringed(primary, WRITING["dark"]) == 0
    FocusRing(the_app(), window)
    primary.clearFocus()
    assert ringed(shown(window, "dark", "primary", is_chosen=False), WRITING["dark"]) == 4
    assert ringed(shown(window, "dark", "chip", is_chosen=False), WRITING["dark"]) == 0


def test_a_button_that_goes_while_it_has_the_keyboard_is_no_matter(window: QWidget) -> None:
    """The next one with the keyboard has the ring."""
    FocusRing(the_app(), window)
    shown(window, "light", "primary", is_chosen=False).deleteLater()
    other = QPushButton("Verder")
    set_role(other, "primary")
    other.setParent(window)
    other.show()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other.setFocus()
    QApplication.processEvents()
    assert ringed(other, WRITING["light"]) == 4
