"""One line of text that makes room for what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class YieldingLabel(PlainLabel):
    """One line that gives up its end where there is no room; all of it is in its tooltip."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        room = self.contentsRect()
        elide = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), elide, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        QPainter(self).drawText(room, flags, text)
