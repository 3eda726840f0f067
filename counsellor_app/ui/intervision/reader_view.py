"""The sheet as readers will see it, what stands instead of something else softly marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.reader_places import read_before
from counsellor_app.anonymisation.rendering import rendered_part
from counsellor_app.overriding import override
from counsellor_app.ui.clipboard_guard import words_for_clipboard
from counsellor_app.ui.intervision.mark_style import soft_ground
from counsellor_app.ui.intervision.part_wording import part_text
from counsellor_app.ui.no_dragging import keep_words_here
from counsellor_app.ui.theme import MEDIUM, TIGHT

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.sheet_findings import Marked


class ReaderView(QTextBrowser):
    """Read-only; drawn again with every review. Holds words until it forgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: DraftSheet | None = None
        self._starts: dict[Part, int] = {}
        self._place = 0
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        keep_words_here(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(self.tr("As readers will see it"))

    def show_draft(self, draft: DraftSheet) -> None:
        """Show a sheet; the place in view stays."""
        self._draft = draft
        bar = self.verticalScrollBar()
        place = bar.value()
        self.clear()
        self._starts.clear()
        cursor = QTextCursor(self.document())
        for part in Part:
            self._add_part(cursor, draft, part)
        bar.setValue(place)

    def show_place(self, mark: Marked) -> None:
        """Scroll to a finding, or to what stands instead of it."""
        start = self._starts.get(mark.part)
        if start is None or self._draft is None:
            return
        before = read_before(self._draft, mark).encode("utf-16-le")
        self._place = start + len(before) // 2  # which counts as Qt does
        self.setTextCursor(self._at_place())
        self.ensureCursorVisible()

    def level_with(self, there: QPoint) -> None:
        """Scroll the place shown last to the height of a place beside it, on the screen."""
        down = (
            self.cursorRect(self._at_place()).center().y()
            - self.viewport().mapFromGlobal(there).y()
        )
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + down)

    def forget(self) -> None:
        """Drop every word."""
        self._draft = None
        self._starts.clear()
        self.clear()

    def _at_place(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._place, self.document().characterCount() - 1))
        return cursor

    def _add_part(self, cursor: QTextCursor, draft: DraftSheet, part: Part) -> None:
        text, spans = rendered_part(draft, part)
        if not text:
            return
        if part is Part.TITLE:
            body = self._plain(1.15, QFont.Weight.DemiBold)
        else:
            body = self._plain()
            self._open_block(cursor, MEDIUM)
            cursor.insertText(part_text(part), self._heading())
        self._open_block(cursor, TIGHT)
        self._starts[part] = cursor.position()
        replaced = QTextCharFormat(body)
        replaced.merge(soft_ground(self.palette()))
        at = 0
        for start, end, decision in spans:
            cursor.insertText(text[at:start], body)
            cursor.insertText(text[start:end], replaced if decision.replaces else body)
            at = end
        cursor.insertText(text[at:], body)

    def _open_block(self, cursor: QTextCursor, above: int) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(above)
        made.setLineHeight(120, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        if cursor.position() == 0:
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made)

    def _heading(self) -> QTextCharFormat:
        made = self._plain(1.0, QFont.Weight.DemiBold)
        made.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        return made

    def _plain(
        self, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontPointSize(self.font().pointSizeF() * factor)
        made.setFontWeight(weight)
        made.setForeground(self.palette().color(QPalette.ColorRole.Text))
        return made

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        dressed = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if e.type() in dressed and self._draft is not None:
            self.show_draft(self._draft)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return words_for_clipboard(self.textCursor().selectedText().replace("\u2029", "\n"))
