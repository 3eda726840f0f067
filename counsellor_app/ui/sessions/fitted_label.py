"""Texts as large as their room allows, to be read from across a table."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import MEDIUM, TIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_SMALLEST_PIXELS = 8
_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip


def fitting_font(font: QFont, text: str, room: QRect, *, has_tails: bool = True) -> QFont:
    """`font` at the largest size at which `text`, wrapped between words, fits into `room`.

    Of figures, which have no tails, only the figures themselves need to fit.
    """
    low, high = _SMALLEST_PIXELS, max(2 * room.height(), _SMALLEST_PIXELS)
    tried = QFont(font)
    while low < high:
        pixels = (low + high + 1) // 2
        tried.setPixelSize(pixels)
        metrics = QFontMetrics(tried)
        needed = metrics.boundingRect(room, _FLAGS, text) if has_tails else _drawn(metrics, text)
        low, high = (pixels, high) if _holds(room, needed) else (low, pixels - 1)
    tried.setPixelSize(low)
    return tried


def _drawn(metrics: QFontMetrics, text: str) -> QRect:
    return QRect(0, 0, metrics.horizontalAdvance(text), metrics.tightBoundingRect(text).height())


def _holds(room: QRect, needed: QRect) -> bool:
    return needed.width() <= room.width() and needed.height() <= room.height()


class FittedLabel(PlainLabel):
    """A label that fills its room; its room does not depend on its text."""

    def __init__(self, *, role: str = "", weight: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(role=role, parent=parent)
        self._weight = QFont.Weight(weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(self.fontMetrics().height())

    def text_size(self) -> int:
        """The size of the letters in pixels."""
        return self.fitted().pixelSize()

    def room(self) -> QRect:
        """Where the text may stand."""
        side = self.width() // 32
        return self.contentsRect().adjusted(side, 0, -side, 0)

    def fitted(self) -> QFont:
        """The font the text is drawn in."""
        font = QFont(self.font())
        font.setWeight(self._weight)
        return fitting_font(font, self.text(), self.room())

    def paint_text(self, painter: QPainter) -> None:
        """Draw the text in the middle of its room."""
        painter.setFont(self.fitted())
        painter.drawText(self.room(), _FLAGS, self.text())

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        self.paint_text(QPainter(self))


class TimeLabel(FittedLabel):
    """Minutes and seconds as large as fits, always of one size; or, quieter, words instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(weight=600, parent=parent)
        self._is_quiet = False

    def show_seconds(self, seconds: float) -> None:
        """Show the time left, each begun second as a whole one."""
        whole = math.ceil(seconds)
        self._show(f"{whole // 60:02d}:{whole % 60:02d}", is_quiet=False)

    def show_words(self, words: str) -> None:
        """Show that the time is up."""
        self._show(words, is_quiet=True)

    def _show(self, text: str, *, is_quiet: bool) -> None:
        if text != self.text():
            self._is_quiet = is_quiet
            self.setText(text)

    @override
    def fitted(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal if self._is_quiet else self._weight)
        if self._is_quiet:
            inner = self.room().adjusted(0, self.height() // 4, 0, -self.height() // 4)
            return fitting_font(font, self.text(), inner)
        air = self.height() // 24
        inner = self.room().adjusted(0, air, 0, -air)
        return fitting_font(font, self._sample(), inner, has_tails=False)

    @override
    def paint_text(self, painter: QPainter) -> None:
        """Figures stand in the middle by what is drawn of them, without the room for tails."""
        if self._is_quiet:
            super().paint_text(painter)
            return
        metrics, middle = QFontMetrics(self.fitted()), self.room().center()
        drawn = metrics.tightBoundingRect(self._sample())
        left = middle.x() - metrics.horizontalAdvance(self.text()) // 2
        painter.setFont(self.fitted())
        painter.drawText(left, middle.y() - drawn.top() - drawn.height() // 2, self.text())

    def _sample(self) -> str:
        return "8" * (len(self.text()) - 3) + ":88"


class Sign(FittedLabel):
    """A few words in a rounded frame: filled when something may be, an outline when not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(weight=600, parent=parent)
        self._is_filled = False

    def show_sign(self, text: str, *, is_filled: bool) -> None:
        """Show these words."""
        self._is_filled = is_filled
        self.setText(text)
        self.update()

    @override
    def room(self) -> QRect:
        return self.contentsRect().adjusted(MEDIUM, TIGHT, -MEDIUM, -TIGHT)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(1, 1, -1, -1)
        if self._is_filled:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        words = QPalette.ColorRole.HighlightedText if self._is_filled else QPalette.ColorRole.Text
        painter.setPen(palette.color(words))
        self.paint_text(painter)
