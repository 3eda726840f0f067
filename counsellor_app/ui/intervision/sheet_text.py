"""The whole working text of a sheet in one flow, its findings marked; it can be written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import NEEDED_PARTS, Part
from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.intervision.marked_editor import MarkedEditor
from counsellor_app.ui.intervision.part_wording import part_text
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from counsellor_app.casework.free_text import FreeText


class GrowingEditor(MarkedEditor):
    """As high as its text, so that a sheet reads as one page."""

    def __init__(self, parent: QWidget | None = None, *, is_one_line: bool = False) -> None:
        super().__init__(parent, is_one_line=is_one_line)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))  # Qt counts lines here
        edges = max(0, self.height() - self.viewport().height())
        around = round(2 * self.document().documentMargin()) + edges
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()


class SheetText(QScrollArea):
    """One editor for each part that holds something, under its heading."""

    rested = Signal()
    """Time to keep the sheet."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    refused = Signal(object)
    """An `ExpectedError`: what was pasted is too long."""
    place_shown = Signal(QPoint)
    """Where on the screen the middle of the line is that stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors = {part: GrowingEditor(is_one_line=part is Part.TITLE) for part in Part}
        self._headings = {part: PlainLabel(part_text(part), role="muted") for part in Part}
        self._holder = QWidget()
        self._place: tuple[Part, int] | None = None
        self._scrolling = QTimer(self, singleShot=True, interval=0)
        self._scrolling.timeout.connect(self._scroll)
        self._build_layout()
        for editor in self._editors.values():
            editor.rested.connect(self.rested)
            editor.pending_changed.connect(self.pending_changed)
            editor.refused.connect(self.refused)

    def editors(self) -> Mapping[Part, MarkedEditor]:
        """The editor of each part."""
        return self._editors

    def show_texts(self, texts: Mapping[Part, FreeText]) -> None:
        """Show words that are kept already; an editor that holds them keeps its cursor."""
        for part, editor in self._editors.items():
            words = texts[part]
            if editor.words() != words:
                editor.set_words(words)
            is_shown = bool(words) or part in NEEDED_PARTS
            editor.setVisible(is_shown)
            self._headings[part].setVisible(is_shown)

    def texts(self) -> Mapping[Part, FreeText]:
        """The words as they stand."""
        return {part: editor.words() for part, editor in self._editors.items()}

    def show_current(self, part: Part | None, start: int = 0, end: int = 0) -> None:
        """Let one place stand out and scroll to it."""
        for one, editor in self._editors.items():
            editor.show_current(*((start, end) if one is part else (0, 0)))
        self._place = None if part is None else (part, start)
        self._scrolling.start()  # once everything has its height

    def edit_at(self, part: Part, start: int, end: int) -> None:
        """Put the keyboard in the text, with one place selected."""
        editor = self._editors[part]
        editor.put_cursor(start, end)
        editor.setFocus()

    def focused_part(self) -> Part | None:
        """The part that has the keyboard."""
        return next((part for part, editor in self._editors.items() if editor.hasFocus()), None)

    def keep_now(self) -> None:
        """Hand over what is pending."""
        for editor in self._editors.values():
            editor.keep_now()

    def forget(self) -> None:
        """Drop every word with its undo history."""
        self._place = None
        for editor in self._editors.values():
            editor.forget()

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._scrolling.start()

    def _scroll(self) -> None:
        """Bring the line that stands out into view, with a few lines around it."""
        if self._place is None:
            return
        part, start = self._place
        editor = self._editors[part]
        place = editor.rect_of(start).center()
        there = editor.viewport().mapTo(self._holder, place)
        margin = 3 * editor.fontMetrics().lineSpacing()
        self.ensureVisible(there.x(), there.y(), MEDIUM, margin)
        self.place_shown.emit(self._holder.mapToGlobal(there))

    def _build_layout(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, SMALL, MEDIUM)
        column.setSpacing(TIGHT)
        for part, editor in self._editors.items():
            heading = self._headings[part]
            heading.setBuddy(editor)
            editor.setAccessibleName(part_text(part))
            heading.setContentsMargins(0, SMALL, 0, 0)
            column.addWidget(heading)
            column.addWidget(editor)
        column.addStretch(1)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
