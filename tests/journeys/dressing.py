"""How the window is dressed while somebody walks through it: large text, dark, high contrast."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QPalette

from counsellor_app import settings
from counsellor_app.ui import theme
from counsellor_app.ui.intervision import mark_style
from tests.ui.test_contrast import BLACK

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from PySide6.QtWidgets import QApplication

HIGH_CONTRAST = "high contrast"
_FONT = "font of the system"


@dataclass(frozen=True, slots=True)
class Dress:
    """`name` is "light", "dark" or HIGH_CONTRAST, which only the system can ask for."""

    name: str
    text_percent: int

    def __str__(self) -> str:
        return f"{self.name}, {self.text_percent} %"


def system_font(app: QApplication) -> QFont:
    """What a fresh process begins with; a theme reckons from it."""
    if app.property(_FONT) is None:
        app.setProperty(_FONT, app.font())
    return QFont(app.property(_FONT))


def wear(dress: Dress, app: QApplication, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings of this test's home say so; afterwards it must have been so in the window."""
    usual, palette = system_font(app), QPalette(app.palette())
    is_asked = dress.name == HIGH_CONTRAST
    appearance = "system" if is_asked else dress.name
    kept = replace(settings.load(), appearance=appearance, text_percent=dress.text_percent)
    settings.save(kept)
    if is_asked:
        for module in (theme, mark_style):
            patch.setattr(module, "is_high_contrast", lambda _app: True)
        patch.setattr(type(app.style()), "standardPalette", lambda _style: BLACK)
        app.setPalette(BLACK)
    yield
    worn = app.font().pointSizeF(), app.palette().color(QPalette.ColorRole.Window).lightness()
    patch.undo()
    _undress(app)
    app.setFont(usual)
    app.setPalette(palette)
    assert round(worn[0] / usual.pointSizeF() * 100) == dress.text_percent
    assert (worn[1] < 60) is (dress.name != "light")


def _undress(app: QApplication) -> None:
    """Without the windows that are gone: dressing a thousand parts anew takes seconds."""
    app.setStyleSheet("")
    app.styleHints().colorSchemeChanged.disconnect()
    app.styleHints().unsetColorScheme()
