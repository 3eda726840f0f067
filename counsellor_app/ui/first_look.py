"""What can wait until a window is seen: it then does not hold up the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class FirstLook(QObject):
    """Tells once that a window that was just shown has been painted on the screen."""

    came = Signal()

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.came.emit)  # once the window has done with the event
        return False
