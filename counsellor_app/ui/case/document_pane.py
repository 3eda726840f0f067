"""A paper of the case, looked at inside the app: its text, or its pages as pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.operations import documents
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.pane import Listener, Pane
from counsellor_app.ui.case.timeline_rows import document_name
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.no_dragging import keep_words_here
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.wording import error_sentence, format_day, format_size
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.casework.case import DocumentEntry
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.documents import DocumentContent
    from counsellor_app.ui.vault_lane import VaultLane

PAGE_WIDTH = 900
"""Pixels across a page as it is drawn; the screen's own scale is multiplied in."""


class DocumentPane(Pane):
    """Fetched when made, drawn in a process of its own, dropped when left by `forget`."""

    def __init__(self, lane: VaultLane, paper: DocumentEntry, page: Listener) -> None:
        super().__init__(lane, Place(Part.DOCUMENT, paper.document_id), page)
        self._paper = paper
        self._title = PlainLabel()
        theme.scale_font(self._title, 1.3, 600)
        self._title.setText(paper.title.reveal())
        self._is_started = False
        self._stack = QStackedWidget()
        self._build_state()
        self._build_text()
        self._build_pages()
        self._build_layout()
        fetch = partial(documents.open_document, document_id=paper.document_id)
        lane.ask(self, fetch, then=self._show_content, otherwise=self._show_refusal)

    def _build_state(self) -> None:
        self._state = PlainLabel(self.tr("Opening…"), role="muted")
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._state)

    def _build_text(self) -> None:
        self._text = QPlainTextEdit(readOnly=True)
        keep_words_here(self._text)
        name_field(self._text, self.tr("Text of the document"))
        self._stack.addWidget(self._text)

    def _build_pages(self) -> None:
        holder = QWidget()
        self._pages = QVBoxLayout(holder)
        self._pages.setSpacing(theme.MEDIUM)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        name_field(self._scroll, self.tr("Pages of the document"))
        self._scroll.setWidget(holder)
        self._stack.addWidget(self._scroll)

    def _build_layout(self) -> None:
        facts = self.tr("{kind} · {size} · added on {day} · kept inside the vault only")
        about = PlainLabel(
            facts.format(
                kind=document_name(self._paper.media_type),
                size=format_size(self._paper.size_bytes),
                day=format_day(self._paper.added_on),
            ),
            role="muted",
        )
        self._remove = QPushButton(self.tr("Remove document"))
        writes(self._remove)
        self._remove.clicked.connect(self._ask_remove)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        for widget in (self._title, about, self._stack):
            column.addWidget(widget, int(widget is self._stack))
        column.addLayout(foot)

    @override
    def start(self) -> None:
        """Put the keyboard in what is shown, for scrolling."""
        self._is_started = True
        if self._stack.currentWidget() is not self._state:
            self._show(self._stack.currentWidget() or self._state)

    @override
    def forget(self) -> None:
        """Drop title, text and pages."""
        super().forget()
        self._title.clear()
        self._text.clear()
        self._clear_pages()

    def _show_content(self, content: DocumentContent) -> None:
        if content.media_type.startswith("text/"):
            self._text.setPlainText(content.data.decode("utf-8", errors="replace"))
            self._show(self._text)
            return
        self._state.setText(self.tr("Drawing the pages…"))
        width = round(PAGE_WIDTH * self.devicePixelRatioF())
        draw = partial(documents.preview, content, width)
        self.lane.work(self, draw, then=self._show_pages, otherwise=self._show_refusal)

    def _show_pages(self, images: tuple[documents.PageImage, ...]) -> None:
        self._clear_pages()
        for number, image in enumerate(images, 1):
            self._pages.addWidget(self._page(image, number, len(images)))
        self._pages.addStretch(1)
        self._show(self._scroll)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        if self._is_started:
            widget.setFocus()

    def _page(self, image: documents.PageImage, number: int, count: int) -> QLabel:
        drawn = QImage(
            image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888
        )
        pixmap = QPixmap.fromImage(drawn.copy())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setPixmap(pixmap)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name = self.tr("Page {number} of {count}")
        label.setAccessibleName(name.format(number=number, count=count))
        return label

    def _show_refusal(self, error: ExpectedError) -> None:
        self._state.setText(error_sentence(error))
        self._stack.setCurrentWidget(self._state)

    def _clear_pages(self) -> None:
        while (item := self._pages.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _ask_remove(self) -> None:
        if self.page.dialogs.confirm(
            self,
            self.tr("Remove this document?"),
            self.tr(
                "It will be gone from the case and cannot be found any more. The backups still "
                "hold it until those are replaced. The file you added it from is not touched."
            ),
            action=self.tr("Remove document"),
        ):
            remove = partial(documents.remove_document, document_id=self._paper.document_id)
            self.lane.ask(self, remove, then=self.page.hear)
