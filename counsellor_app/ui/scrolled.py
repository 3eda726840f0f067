"""A part of a page that scrolls when it does not fit, and takes no room or focus for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

LEAST_CHARACTERS = 60
"""A part that asks for more than so many characters is scrolled sideways rather than obeyed."""


class UprightScroll(QScrollArea):
    """Scrolls up and down: beside another part of the page it gets the width that it needs."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setWidget(inside)
        inside.installEventFilter(self)

    @override
    def minimumSizeHint(self) -> QSize:
        hint, inside = super().minimumSizeHint(), self.widget()
        if inside is None:
            return hint
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        most = LEAST_CHARACTERS * self.fontMetrics().averageCharWidth()
        needed = min(inside.minimumSizeHint().width() + bar, most)
        return QSize(max(hint.width(), needed), hint.height())

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        if arg__2.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(arg__1, arg__2)


def scrolled(inside: QWidget) -> QScrollArea:
    """The widget in a frameless area that follows the keyboard."""
    return UprightScroll(inside)


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever it lies in until the whole widget is seen, as Tab does for one control."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
