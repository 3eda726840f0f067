"""An outline around the part of the window that a hint is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from counsellor_app.overriding import override

_AROUND = 3
_MOVING = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.LayoutRequest,
    QEvent.Type.FontChange,
}
_LINE = 3


class Pointer(QWidget):
    """Lies above the window and takes neither mouse nor keyboard; nothing moves or blinks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        # Once what was just added has its room; it ends with this widget, as a shot would not.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def point_at(self, target: QWidget) -> None:
        """Outline a part of the window, and follow it where it goes."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        target.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()
        self._soon.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._soon.start()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(colour, _LINE, Qt.PenStyle.DashLine))
        inside = self.rect().adjusted(_LINE, _LINE, -_LINE, -_LINE)
        painter.drawRoundedRect(inside, 2 * _LINE, 2 * _LINE)
        painter.end()

    def _follow(self) -> None:
        if self._target is not None:
            corner = self._target.mapTo(self._window, self._target.rect().topLeft())
            around = self._target.rect().translated(corner)
            self.setGeometry(around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
