"""Pages of a document as pictures in the window, drawn beside the lane and dropped at lock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.documents import DocumentContent, PageImage, preview
from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel, clear_layout, name_field
from counsellor_app.ui.theme import MEDIUM, set_role
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.vault_lane import VaultLane

PAGE_WIDTH = 620
"""Device-independent pixels across a page."""
LEAST_PART = 4
"""A page is never smaller than this part of what was drawn."""


class PagePictures(QScrollArea):
    """The pages of our own PDF, one below the other; scrolls by keyboard."""

    def __init__(self, lane: VaultLane, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wanted = 0
        holder = QWidget()
        self._pages = QVBoxLayout(holder)
        self._pages.setSpacing(MEDIUM)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, "reading")
        name_field(self, name)

    def show_pdf(self, data: bytes) -> None:
        """Draw these pages; pages asked for earlier and not here yet are not shown any more."""
        self._wanted += 1
        width = round(PAGE_WIDTH * self.devicePixelRatioF())
        draw = partial(preview, DocumentContent("application/pdf", FreeText(), data), width)
        self._lane.work(
            self, draw, then=partial(self._show, self._wanted), otherwise=self._show_refusal
        )

    def forget(self) -> None:
        """Drop the pictures."""
        self._wanted += 1
        clear_layout(self._pages)

    def _show(self, wanted: int, images: tuple[PageImage, ...]) -> None:
        if wanted != self._wanted:
            return
        clear_layout(self._pages)
        for image in images:
            self._pages.addWidget(self._page(image, len(images)))
        self._pages.addStretch(1)

    def _page(self, image: PageImage, count: int) -> _Page:
        drawn = QImage(
            image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888
        )
        pixmap = QPixmap.fromImage(drawn)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        label = _Page(pixmap)
        name = self.tr("Page {number} of {count}")
        label.setAccessibleName(name.format(number=image.number, count=count))
        return label

    def _show_refusal(self, error: ExpectedError) -> None:
        clear_layout(self._pages)
        self._pages.addWidget(PlainLabel(error_sentence(error), role="muted"))
        self._pages.addStretch(1)


class _Page(QLabel):
    """One page, as large as it was drawn, or smaller where there is no room for that."""

    def __init__(self, pixmap: QPixmap) -> None:
        super().__init__()
        self._whole = pixmap.deviceIndependentSize().toSize()
        self.setPixmap(pixmap)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return self._whole

    @override
    def minimumSizeHint(self) -> QSize:
        return self._whole / LEAST_PART

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        part = min(arg__1 / max(self._whole.width(), 1), 1.0)
        return round(self._whole.height() * part)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        room = QRect(0, 0, self.width(), self.heightForWidth(self.width()))
        shown = self._whole.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QStyle.alignedRect(self.layoutDirection(), self.alignment(), shown, room)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self.pixmap())
