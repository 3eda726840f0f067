"""The handbook beside the work: chapters and search at the left, the text at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import Outcome
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.help.chapter_browser import ChapterBrowser
from counsellor_app.ui.help.chapter_style import blocks_of, show_captions
from counsellor_app.ui.help.handbook import Chapter, read_chapters
from counsellor_app.ui.help.search import Block, Hit, Index
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.two_line_list import TwoLineList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.ui.shortcut_sheet import Shortcuts

KEYS = "keys"
_LEFT_IN_LETTERS = 34
_WIDTH_IN_LETTERS = 130
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HelpWindow(QDialog):
    """Stays open beside the window it explains. It holds nothing of any case; Escape closes it."""

    def __init__(
        self, language: str, shortcuts: Sequence[tuple[str, Shortcuts]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chapters = [*read_chapters(language), self._key_chapter(shortcuts)]
        self._by_key = {chapter.key: chapter for chapter in self._chapters}
        self._shown = ""
        self._index = Index()
        self._indexing = InPieces(self)
        self._edit = self._build_edit()
        self._list = self._build_list()
        self._said = PlainLabel(role="muted")
        self._outcome = Outcome(self)
        self._said.hide()
        self._text = ChapterBrowser(language)
        self._text.chapter_wanted.connect(self.show_chapter)
        self._lay_out(parent)
        self._list_chapters()
        self._edit.setFocus()
        self._indexing.begin(self._read_for_search(), then=lambda: None)

    def show_topic(self, topic: str) -> None:
        """Show the chapter about a page of the window; the first one where none is."""
        fitting = [c.key for c in self._chapters if topic in c.topics]
        self.show_chapter(fitting[0] if fitting else self._chapters[0].key)

    def show_chapter(self, key: str) -> None:
        """Show a chapter, and the list of all chapters."""
        if key in self._by_key:
            self._edit.clear()
            self._list_chapters()
            self._list.setCurrentRow([c.key for c in self._chapters].index(key))

    def _read_for_search(self) -> Iterator[None]:
        for chapter in self._chapters:
            self._index.add(chapter.key, _blocks(chapter))
            yield

    # building

    def _build_edit(self) -> QLineEdit:
        edit = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        edit.setAccessibleName(self.tr("Search in the help"))
        edit.setMaxLength(100)
        edit.textChanged.connect(self._search)
        edit.returnPressed.connect(self._enter_text)
        edit.installEventFilter(self)
        return edit

    def _build_list(self) -> TwoLineList:
        rows = TwoLineList(self.tr("Chapters"))
        rows.currentRowChanged.connect(self._show_row)
        rows.itemActivated.connect(self._enter_text)
        return rows

    def _lay_out(self, parent: QWidget) -> None:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for widget in (self._edit, self._list, self._said):
            left.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addLayout(left, 2)  # to its largest width, where the text has enough besides
        row.addWidget(self._text, 3)
        letter = self.fontMetrics().averageCharWidth()
        self._list.setMaximumWidth(letter * _LEFT_IN_LETTERS)
        self._edit.setMaximumWidth(letter * _LEFT_IN_LETTERS)
        width = min(letter * _WIDTH_IN_LETTERS, parent.screen().availableSize().width() * 9 // 10)
        self.resize(width, parent.height() * 19 // 20)

    def _key_chapter(self, shortcuts: Sequence[tuple[str, Shortcuts]]) -> Chapter:
        title = self.tr("All keys")
        lines = [f"# {title}", ""]
        head = (self.tr("What it does"), self.tr("Keys"))
        for heading, keys in shortcuts:
            rows = [head, ("---", "---"), *keys]
            lines += [f"## {heading}", "", *(_row(row) for row in rows), ""]
        return Chapter(KEYS, title, "\n".join(lines), (KEYS,))

    # showing

    def _list_chapters(self) -> None:
        self._list.setAccessibleName(self.tr("Chapters"))
        self._said.hide()
        self._fill([(chapter.title, chapter) for chapter in self._chapters])
        self._list.setCurrentRow(self._row_of(self._shown))

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self._list_chapters()
            return
        self._indexing.finish()
        hits = self._index.find(typed)
        self._list.setAccessibleName(self.tr("Found"))
        self._fill([(f"{self._by_key[h.chapter].title}\n{h.sentence}", h) for h in hits])
        self._list.setCurrentRow(0)
        self._say(len(hits))

    def _say(self, count: int) -> None:
        sentence = self.tr("Found in %n place(s)", None, count)
        if not count:
            sentence = self.tr("The help says nothing about this. Try another word.")
        self._said.setText(sentence)
        self._said.show()
        self._outcome.say(sentence)

    def _fill(self, rows: Sequence[tuple[str, Chapter | Hit]]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for text, what in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, what)
            self._list.addItem(item)
        self._list.blockSignals(False)

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        item = self._list.item(row)
        what: Chapter | Hit = item.data(Qt.ItemDataRole.UserRole)
        key = what.key if isinstance(what, Chapter) else what.chapter
        if key != self._shown or isinstance(what, Chapter):
            self._shown = key
            self._text.show_chapter(self._by_key[key])
        if isinstance(what, Hit):
            self._text.show_hit(what)
        self._edit.setAccessibleDescription(item.text())

    def _enter_text(self, *_: object) -> None:
        if self._list.currentRow() >= 0:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_of(self, key: str) -> int:
        keys = [chapter.key for chapter in self._chapters]
        return keys.index(key) if key in keys else 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field choose in the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._list.count():
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)


def _blocks(chapter: Chapter) -> list[Block]:
    document = QTextDocument()
    document.setMarkdown(chapter.text)
    show_captions(document)  # as the text is shown, so that places agree
    return blocks_of(document)


def _row(cells: tuple[str, str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
