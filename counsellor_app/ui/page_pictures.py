"""Pages of a document as pictures in the window, drawn beside the lane and dropped at lock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.documents import DocumentContent, PageImage, preview
from counsellor_app.ui.forms import PlainLabel, clear_layout, name_field
from counsellor_app.ui.theme import MEDIUM
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.vault_lane import VaultLane

PAGE_WIDTH = 620
"""Device-independent pixels across a page."""


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

    def _page(self, image: PageImage, count: int) -> QLabel:
        drawn = QImage(
            image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888
        )
        pixmap = QPixmap.fromImage(drawn)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setPixmap(pixmap)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        name = self.tr("Page {number} of {count}")
        label.setAccessibleName(name.format(number=image.number, count=count))
        return label

    def _show_refusal(self, error: ExpectedError) -> None:
        clear_layout(self._pages)
        self._pages.addWidget(PlainLabel(error_sentence(error), role="muted"))
        self._pages.addStretch(1)
