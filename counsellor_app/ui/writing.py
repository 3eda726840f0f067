"""What writes in the vault rests while that is open to read only, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_MARK = "writes"
_WOKEN = frozenset({QEvent.Type.Polish, QEvent.Type.EnabledChange})


def writes(*parts: QWidget | QAction) -> None:
    """Say of parts of the window that what they do is written in the vault."""
    for part in parts:
        part.setProperty(_MARK, True)


def is_writing(part: QWidget | QAction) -> bool:
    """Whether `writes` was said of it."""
    return bool(part.property(_MARK))


class WritingAtRest(QObject):
    """Lets each part that writes rest before it is seen, also one that its own page wakes again.

    It looks at the whole app: dialogs and parts that are made late rest too.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WOKEN and isinstance(watched, QWidget) and is_writing(watched):
            self._let_rest(watched)
        return False

    def _let_rest(self, part: QWidget) -> None:
        part.setEnabled(False)
        reason = self.tr("Not now: this vault is open to read only.")
        part.setToolTip(reason)
        part.setAccessibleDescription(reason)
