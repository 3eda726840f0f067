"""A narrow column beside something wide; scrolls when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from counsellor_app.overriding import override

_LETTERS_WIDE = 42


class SideColumn(QScrollArea):
    """Set what stands in it by `setWidget`; its width follows the size of the text.

    A language with long words gets more, for nothing in it can be scrolled sideways.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        inside = self.widget()
        needed = inside.minimumSizeHint().width() if inside is not None else 0
        usual = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setFixedWidth(max(usual, needed + self._beside()))

    def _beside(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)

    @override
    def event(self, arg__1: QEvent) -> bool:
        if arg__1.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(arg__1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
