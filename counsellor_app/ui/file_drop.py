"""Files of this computer that are dropped on a page or pasted into it; nothing is dragged out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import LARGE, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_VEIL = 248  # of 255: the page is felt behind the hint, and not read
_COPY = Qt.DropAction.CopyAction
_LETTERS_OF_PROGRAMS = ("text/x-moz-message", "FileGroupDescriptor")
"""By these a mail is known that is dragged straight out of a mail program: it is no file yet."""


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer among what is dragged or copied, and nothing else."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def take_copy(event: QDropEvent) -> None:
    """Take the drop as a copy: a file manager that proposed to move would delete the file."""
    event.setDropAction(_COPY)
    event.accept()


class FileDrop(QObject):
    """Takes what is dropped anywhere on a page, while a hint says what letting go will do.

    `is_ready` says whether there is anything it could be kept in. Emits `files_given` with their
    paths, and `letter_given` for a mail that is no file yet.
    """

    files_given = Signal(object)
    letter_given = Signal()

    def __init__(
        self, page: QWidget, title: str, sentence: str, *, is_ready: Callable[[], bool]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._is_ready = is_ready
        self._hint = DropHint(page, title, sentence)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_ready():
            return False
        match event:
            case QDragEnterEvent():
                return self._enter(event)
            case QDropEvent() if event.type() is QEvent.Type.Drop:
                return self._take(event)
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                return self._pasted(event)
            case _:
                if event.type() is QEvent.Type.DragLeave:
                    self._hint.hide()
                return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        data, can_copy = event.mimeData(), bool(event.possibleActions() & _COPY)
        if can_copy and (files_in(data) or _is_letter(data)):
            take_copy(event)
            self._hint.cover(self._page)
        return True

    def _take(self, event: QDropEvent) -> bool:
        self._hint.hide()
        take_copy(event)
        if files := files_in(event.mimeData()):
            self.files_given.emit(files)
        elif _is_letter(event.mimeData()):
            self.letter_given.emit()
        return True

    def _pasted(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        files = files_in(QGuiApplication.clipboard().mimeData())
        if files:
            self.files_given.emit(files)
        return bool(files)


class DropHint(QWidget):
    """Covers a page while files are held above it."""

    def __init__(self, page: QWidget, title: str, sentence: str) -> None:
        super().__init__(page)
        self.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * LARGE, 2 * LARGE, 2 * LARGE, 2 * LARGE)
        column.setSpacing(SMALL)
        column.addStretch()
        for label in (heading_label(title), PlainLabel(sentence, role="muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch()

    def cover(self, page: QWidget) -> None:
        """Lie over the whole page."""
        self.setGeometry(page.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self.palette().window().color()
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self.palette().highlight().color(), 2, Qt.PenStyle.DashLine))
        edge = QRectF(self.rect()).adjusted(SMALL, SMALL, -SMALL, -SMALL)
        painter.drawRoundedRect(edge, SMALL, SMALL)


def _is_letter(data: QMimeData) -> bool:
    return any(mark in name for name in data.formats() for mark in _LETTERS_OF_PROGRAMS)
