"""How the window looks: palette by role, type scale, spacing. Colours are in resources/style."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from counsellor_app import settings
from counsellor_app.ui.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu

    from counsellor_app.ui.in_pieces import InPieces

# Spacing, in device-independent pixels: one step is 4.
TIGHT = 4
SMALL = 8
MEDIUM = 16
LARGE = 24
WIDE = 40

READING_WIDTH = 640
"""A comfortable line of text: about 75 characters at 100 %."""

STYLE, HAS_STYLE = "Fusion", "has-style"
"""Of Qt; and the property of an application that was made with it."""

_SCALE = "scale"
_ROLES = {
    "window": QPalette.ColorRole.Window,
    "base": QPalette.ColorRole.Base,
    "alternate": QPalette.ColorRole.AlternateBase,
    "button": QPalette.ColorRole.Button,
    "line": QPalette.ColorRole.Mid,
    "muted": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Highlight,
    "on_accent": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "tip": QPalette.ColorRole.ToolTipBase,
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.ToolTipText,
)


class Theme:
    """Applies appearance and text size to the application; can be changed while it runs.

    The sheet is worn by the application, or with `awaits_window` by the one window given to
    `dress`: what is built apart is then dressed once, when it comes into the window. Where the
    application wears it, Qt dresses every part anew at each step of its building, and opening a
    case takes three times as long.
    """

    def __init__(self, app: QApplication, *, awaits_window: bool = False) -> None:
        self._app = app
        self._wearer: QApplication | QWidget | None = None if awaits_window else app
        self._sheet = ""
        self._in_pieces: InPieces | None = None
        self._points = app.font().pointSizeF()
        self._appearance = "system"
        if not app.property(HAS_STYLE):
            app.setStyle(STYLE)
        app.styleHints().colorSchemeChanged.connect(self._dress)

    def apply(self, *, appearance: str, text_percent: int) -> None:
        """Show `appearance` ("system", "light", "dark") with text at `text_percent` of normal."""
        self._appearance = appearance
        font = QFont(self._app.font())
        font.setPointSizeF(self._points * text_percent / 100)
        self._app.setFont(font)
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(scheme.get(appearance, Qt.ColorScheme.Unknown))
        self._dress()

    def dress(self, window: QWidget, in_pieces: InPieces) -> None:
        """Let this window, and all that it opens, wear the sheet from now on.

        Another text size is given by `in_pieces`: first to what is in view, seen when all has it.
        """
        self._wearer, self._in_pieces = window, in_pieces
        self._app.focusChanged.connect(self._dress_list)
        FocusRing(self._app, window)
        window.setStyleSheet(self._sheet)

    def finish(self) -> None:
        """Give all the new text size now: something else comes into view."""
        if self._in_pieces is not None and isValid(self._in_pieces):
            self._in_pieces.finish()

    def _dress_list(self, _: QWidget | None, field: QWidget | None) -> None:
        """The list under a field that completes what is typed belongs to no window."""
        completer = field.completer() if isinstance(field, QLineEdit | QComboBox) else None
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.styleSheet() != self._sheet:
            popup.setStyleSheet(self._sheet)

    def _dress(self) -> None:
        if is_high_contrast(self._app):
            colours = _system_colours(self._app.style().standardPalette())
        else:
            colours = colours_of("dark" if self._is_dark() else "light")
            self._paint_with(_palette(colours))
        self._sheet = style_sheet(colours)
        if self._wear():
            for widget in self._app.allWidgets():  # after the sheet, which puts fonts back
                _scale_again(widget)
        else:
            self._size_all()

    def _wear(self) -> bool:
        """Whether it was worn anew, which costs every part of every page a polish.

        A window does so for other colours alone; the application for other sizes too.
        """
        wearer = self._wearer
        if wearer is None or not isValid(wearer):
            return False
        if isinstance(wearer, QWidget) and wearer.styleSheet() == self._sheet:
            return False
        wearer.setStyleSheet(self._sheet)
        return True

    def _paint_with(self, palette: QPalette) -> None:
        """Qt tells every part of every page, and each icon is drawn anew: for new colours alone."""
        if self._app.palette() != palette:
            self._app.setPalette(palette)

    def _size_all(self) -> None:
        """Let all follow the application's font: what is shown first, and the rest after it."""
        shown: list[QWidget] = []
        hidden: list[QWidget] = []
        for widget in self._app.allWidgets():
            (shown if widget.isVisible() else hidden).append(widget)
        if (
            isinstance(self._wearer, QWidget)
            and self._in_pieces is not None
            and isValid(self._in_pieces)
        ):
            self._in_pieces.begin(_sized(self._wearer, shown, hidden), then=lambda: None)
        else:
            for widget in (*shown, *hidden):
                _size(widget)

    def _is_dark(self) -> bool:
        if self._appearance == "system":
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance == "dark"


def is_high_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast; then its own palette is left alone."""
    hints = app.styleHints()  # a name of its own: PySide drops the part with the whole
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def colours_of(name: str) -> dict[str, str]:
    """The colours by role of "light" or "dark"."""
    text = settings.resource("style/palette.json").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, str]]", json.loads(text))[name]


def style_sheet(colours: dict[str, str]) -> str:
    """counsellor.qss with each @role replaced by its colour."""
    text = settings.resource("style/counsellor.qss").read_text(encoding="utf-8")
    # Style sheets take pictures from files only; this grey is told apart on light and dark alike.
    chevron = settings.resource("style/chevron.svg").as_posix()
    longest_first = sorted(colours, key=len, reverse=True)  # "line" may begin another's name
    pictures = [("tick", _tick(colours["on_accent"])), ("chevron", chevron)]
    for name, value in [*((name, colours[name]) for name in longest_first), *pictures]:
        text = text.replace(f"@{name}", value)
    return text


def _tick(on_accent: str) -> str:
    """The tick of a checked box, in the colour of its ground's writing."""
    name = "light" if QColor(on_accent).lightness() > 127 else "dark"
    return settings.resource(f"style/tick-{name}.svg").as_posix()


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role in counsellor.qss, and show it at once."""
    is_new = widget.property("role") != role
    widget.setProperty("role", role)
    if is_new:
        _polish_again(widget)


def scale_font(widget: QWidget, factor: float, weight: int = 400, family: str = "") -> None:
    """Type scale: `factor` times the application's size, following it when that changes."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(QFont.Weight(weight))
    if family:
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamily(family)
    widget.setFont(font)
    widget.setProperty(_SCALE, (factor, weight, family))


def _has_parts_in_em(widget: QWidget) -> bool:
    """Whether the sheet gives it boxes or arrows as high as the type: Qt measures them once."""
    if isinstance(widget, QPushButton):
        return cast("QMenu | None", widget.menu()) is not None
    is_list = widget.inherits("QListView")  # by name: most windows begin without one
    return is_list or isinstance(widget, QCheckBox | QComboBox)


def _polish_again(widget: QWidget) -> None:
    """What was never shown is polished when it is."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _size(widget: QWidget) -> None:
    """Under a style sheet Qt hands the application's font on when it polishes, and never after."""
    if not _scale_again(widget) and not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        widget.setFont(QFont())
    if _has_parts_in_em(widget):
        _polish_again(widget)


def _sized(window: QWidget, shown: list[QWidget], hidden: list[QWidget]) -> Iterator[None]:
    """Pieces for `InPieces`: what is shown is painted once all of it has its size."""
    window.setUpdatesEnabled(False)
    try:
        for widget in filter(isValid, shown):
            yield _size(widget)
    finally:
        if isValid(window):
            window.setUpdatesEnabled(True)
    yield
    yield from map(_size, filter(isValid, hidden))


def _scale_again(widget: QWidget) -> bool:
    """Whether it stands on the type scale."""
    scale = widget.property(_SCALE)
    if scale is not None:
        scale_font(widget, *scale)
    return scale is not None


def _palette(colours: dict[str, str]) -> QPalette:
    palette = QPalette(QColor(colours["button"]), QColor(colours["window"]))
    for name, role in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _TEXT_ROLES:
        palette.setColor(role, QColor(colours["text"]))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["faint"]))
    palette.setColor(QPalette.ColorRole.Accent, QColor(colours["accent"]))
    return palette


def _system_colours(palette: QPalette) -> dict[str, str]:
    text = palette.color(QPalette.ColorRole.WindowText).name()
    spent = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    named = {name: palette.color(role).name() for name, role in _ROLES.items()}
    plain = colours_of("light").keys() - named.keys()
    marks = [name for name in plain if name.startswith("mark_")]
    return (
        named
        | dict.fromkeys(plain, text)
        | dict.fromkeys(marks, named["base"])
        | {
            "navigation": named["window"],
            "hover": named["window"],
            "notice": named["window"],
            "caution": named["window"],
            "line": text,
            "faint": spent,
            "spent": spent,
        }
    )
