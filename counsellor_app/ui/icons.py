"""Line icons from resources/icons in the colours of the palette, redrawn when it changes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from counsellor_app import settings
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QAbstractButton

_SCALES = (1.0, 2.0)


def set_icon(button: QAbstractButton, name: str) -> None:
    """Show the icon on a button, as high as its text, in the colour of its text."""
    _Painter(button, name)


def icon(name: str, colour: QColor, points: int, *, checked: QColor | None = None) -> QIcon:
    """The icon at `points` high in `colour`; and in `checked` while its button is checked."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_draw(name, colour, points, scale), QIcon.Mode.Normal, QIcon.State.Off)
        if checked is not None:
            pixmap = _draw(name, checked, points, scale)
            made.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
    return made


class _Painter(QObject):
    """Lives as a child of its button, and draws its icon again when palette or font change."""

    def __init__(self, button: QAbstractButton, name: str) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._draw()
        button.installEventFilter(self)

    def _draw(self) -> None:
        palette = self._button.palette()
        points = round(self._button.fontMetrics().height() * 1.15)
        self._button.setIcon(
            icon(
                self._name,
                palette.color(QPalette.ColorRole.WindowText),
                points,
                checked=palette.color(QPalette.ColorRole.HighlightedText)
                if self._button.isCheckable()
                else None,
            )
        )
        self._button.setIconSize(QSize(points, points))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()
        return False


def _draw(name: str, colour: QColor, points: int, scale: float) -> QPixmap:
    """Drawn once for each look: a page of date fields has as many calendars."""
    key = f"{name} {colour.name()} {points} {scale}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(name, colour, points, scale)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(name: str, colour: QColor, points: int, scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(points, points) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.name().encode())))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, points * scale, points * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _svg(name: str) -> bytes:
    return settings.resource(f"icons/{name}.svg").read_bytes()
