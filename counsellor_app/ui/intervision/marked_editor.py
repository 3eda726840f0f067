"""An editor whose words are marked where they could give somebody away.

Marks are colours of the layout alone: they are no part of the text, of undo or of what is copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from counsellor_app.casework.free_text import FreeText
from counsellor_app.overriding import override
from counsellor_app.ui.intervision.mark_style import formats, group_of
from counsellor_app.ui.intervision.paragraphs import Edit, Mark, Paragraph, Paragraphs
from counsellor_app.ui.notes_editor import NotesEditor, presentable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QTextBlock

_ONE_KIND_OF_LINE = {ord(c): "\n" for c in "\u2028\u2029\x0b\x0c\x85"} | {ord("\u00a0"): " "}


def as_shown(text: str) -> str:
    """The text as the editor shows it and gives it back: one line end, one blank, marks visible."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_ONE_KIND_OF_LINE)
    return presentable(plain)


class MarkedEditor(NotesEditor):
    """Marks follow each edit at once; `typed` asks for the paragraph to be read again."""

    typed = Signal(object, int)
    """A `Paragraph`, and where in it something was typed, in code points."""

    def __init__(self, parent: QWidget | None = None, *, is_one_line: bool = False) -> None:
        super().__init__(parent)
        self._is_one_line = is_one_line
        self._is_filling = False
        self._has_new_words = False
        self._current = (0, 0)
        self._paragraphs = Paragraphs()
        self.document().contentsChange.connect(self._follow)  # before the painter hears of it
        self._painter = _Painter(self)

    def mark_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show the marks of a whole text; paragraphs that were edited since keep their own."""
        now = self.toPlainText().split("\n")
        self._paragraphs.show(as_shown(text).split("\n"), now, marks)
        self._painter.rehighlight()

    def mark_paragraph(self, paragraph: Paragraph) -> None:
        """Show the marks a paragraph has by now."""
        self._painter.rehighlightBlock(self._block(paragraph))

    def text_of(self, paragraph: Paragraph) -> str:
        """The words of a paragraph that is still there."""
        return as_shown(self._block(paragraph).text())

    def show_current(self, start: int, end: int) -> None:
        """Let one place stand out, and bring it into view; none where both are equal."""
        self._current = (start, end)
        if start == end:
            self.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)  # pyright: ignore[reportAttributeAccessIssue]  a plain field in Qt
        selection.format = self._current_format()  # pyright: ignore[reportAttributeAccessIssue]  as above
        self.setExtraSelections([selection])

    def put_cursor(self, start: int, end: int) -> None:
        """Select a place."""
        self.setTextCursor(self._cursor(start, end))

    def rect_of(self, start: int) -> QRect:
        """Where a place is, in the coordinates of the viewport."""
        return self.cursorRect(self._cursor(start, start))

    def selected(self) -> tuple[int, int]:
        """The place that is selected, in code points."""
        cursor, text = self.textCursor(), self.toPlainText()
        start = _code_points(text, cursor.selectionStart())
        return start, _code_points(text, cursor.selectionEnd())

    def paragraphs(self) -> Paragraphs:
        """The marks by paragraph."""
        return self._paragraphs

    @override
    def set_words(self, words: FreeText) -> None:
        self._is_filling = True
        super().set_words(FreeText(as_shown(words.reveal())))
        self._is_filling = False
        self.show_current(0, 0)

    @override
    def insertPlainText(self, text: str) -> None:
        shown = as_shown(text)
        super().insertPlainText(shown.replace("\n", " ") if self._is_one_line else shown)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._is_one_line:
                e.ignore()
                return
            self.textCursor().insertBlock()  # also with Shift, which would end a line otherwise
            self.ensureCursorVisible()
            return
        super().keyPressEvent(e)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._painter.dress()
            self.show_current(*self._current)

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Keep the paragraphs in step with the document."""
        document = self.document()
        first = document.findBlock(position)
        end = document.findBlock(position + added)
        last = end.blockNumber() if end.isValid() else document.blockCount() - 1
        count = document.blockCount()
        if count == len(self._paragraphs) and last == first.blockNumber():
            changed = [self._paragraphs[last]]
            start = _code_points(first.text(), position - first.position())
            changed[0].edit(Edit(start, start + removed, start + added))
        else:
            start = 0
            changed = self._paragraphs.resize(first.blockNumber(), last, count)
        if not self._is_filling:
            self._has_new_words = True
            for paragraph in changed:
                self.typed.emit(paragraph, start)

    @override
    def _note_change(self) -> None:
        """Drawing marks is told as a change too; only words count, or old ones would be kept."""
        if self._has_new_words:
            self._has_new_words = False
            super()._note_change()

    def _block(self, paragraph: Paragraph) -> QTextBlock:
        return self.document().findBlockByNumber(self._paragraphs.place_of(paragraph))

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _current_format(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        made.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        return made


class _Painter(QSyntaxHighlighter):
    """Draws the marks of the paragraphs that Qt lays out again."""

    def __init__(self, editor: MarkedEditor) -> None:
        self._editor = editor
        self._formats = formats(editor.palette())
        super().__init__(editor.document())

    def dress(self) -> None:
        """Draw in the palette of now, if it is another."""
        before, self._formats = self._formats, formats(self._editor.palette())
        if self._formats is not before:
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        paragraphs = self._editor.paragraphs()
        if number >= len(paragraphs):
            return
        for mark in sorted(paragraphs[number].marks, key=_longest_first):
            start, end = _units(text[: mark.start]), _units(text[: mark.end])
            self.setFormat(start, end - start, self._formats[group_of(mark.kind), mark.state])


def _longest_first(mark: Mark) -> int:
    """Marks inside a quotation are drawn over it."""
    return mark.start - mark.end


def _units(text: str) -> int:
    """The length as Qt counts: a character beyond the first 65,536 is two."""
    return len(text) + sum(c > "\uffff" for c in text) if not text.isascii() else len(text)


def _code_points(text: str, units: int) -> int:
    """How many code points stand before a place as Qt counts."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
