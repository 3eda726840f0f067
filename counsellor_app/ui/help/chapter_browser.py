"""Shows a chapter: pictures of ours and nothing else, no address is ever opened or fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.help.chapter_style import dress, images, show_captions
from counsellor_app.ui.help.handbook import picture_file
from counsellor_app.ui.intervision.mark_style import soft_ground
from counsellor_app.ui.reading_column import LINES_WIDE
from counsellor_app.ui.theme import LARGE

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.ui.help.handbook import Chapter
    from counsellor_app.ui.help.search import Hit

_TEXT_LINES_WIDE = LINES_WIDE * 3 // 4
"""About 80 characters: what is only read may not be as wide as a page of fields."""


class ChapterBrowser(QTextBrowser):
    """Read-only. `language` is that of the pictures."""

    chapter_wanted = Signal(str)
    """A link in the text names this chapter."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._chapter: Chapter | None = None
        self._hit: Hit | None = None
        self._written: QTextDocument | None = None
        self._pictures: dict[tuple[str, int], QImage] = {}
        # Laid out anew a moment later: within a resize, Qt forgets the end of the text.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_again)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width for all
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setAccessibleName(self.tr("Text of the chapter"))
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning; before it is seen it waits for its room."""
        if chapter is not self._chapter:
            self._pictures.clear()
        self._chapter = chapter
        self._hit = None
        if not self.isVisible():
            self._later.start()
            return
        self._show()
        self.verticalScrollBar().setValue(0)

    def show_hit(self, hit: Hit) -> None:
        """Bring a sentence of the chapter shown into view, and mark it."""
        self._hit = hit
        if not self.isVisible():
            return
        cursor = self._mark()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()  # not at an edge: what stands around it is wanted too
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def _follow(self, link: QUrl) -> None:
        """Nothing is opened: who hears it knows chapters alone."""
        self.chapter_wanted.emit(link.toString())

    def _show(self) -> None:
        if self._chapter is None:
            return
        place = self.verticalScrollBar().value()
        self._stand(self._write(self._chapter))
        self.setTextCursor(self._mark())  # else it stays behind what was put in, at the end
        self.verticalScrollBar().setValue(place)

    def _write(self, chapter: Chapter) -> QTextDocument:
        """The text as it is to be seen: out of sight every change of it costs no layout."""
        written = QTextDocument(self)
        written.setUndoRedoEnabled(False)
        written.setDefaultFont(self.font())
        written.setMarkdown(chapter.text)
        show_captions(written)
        self._fit(written)
        dress(written, self.palette(), self.font())
        return written

    def _stand(self, written: QTextDocument) -> None:
        """Show it in the place of the one before; laid out to its end, so that places are known."""
        before, self._written = self._written, written
        self.setLineWrapColumnOrWidth(self._wide())
        self.setDocument(written)
        written.size()
        if before is not None:
            before.deleteLater()

    def _show_again(self) -> None:
        self._show()
        if self._hit is not None:
            self.show_hit(self._hit)

    def _mark(self) -> QTextCursor:
        """Give the sentence found its ground; the cursor stands before it."""
        cursor = QTextCursor(self.document())
        if self._hit is None:
            self.setExtraSelections([])
            return cursor
        cursor.setPosition(self._hit.start)
        cursor.setPosition(self._hit.end, QTextCursor.MoveMode.KeepAnchor)
        marked: Any = QTextEdit.ExtraSelection()  # its fields are unknown to the stubs
        marked.cursor, marked.format = QTextCursor(cursor), self._ground()
        self.setExtraSelections([marked])
        cursor.setPosition(self._hit.start)
        return cursor

    def _ground(self) -> QTextCharFormat:
        made = soft_ground(self.palette())
        made.setForeground(self.palette().color(QPalette.ColorRole.Text))
        return made

    def _fit(self, document: QTextDocument) -> None:
        """As wide as is pleasant to read; pictures no wider than that."""
        frame = QTextFrameFormat(document.rootFrame().frameFormat())
        frame.setMargin(LARGE / 2)
        document.rootFrame().setFrameFormat(frame)
        for cursor, image in images(document):
            size = self._room(image.name())
            if size is not None:
                image.setWidth(size.width())
                image.setHeight(size.height())
                cursor.setCharFormat(image)

    def _wide(self) -> int:
        return min(self.viewport().width(), self.fontMetrics().height() * _TEXT_LINES_WIDE)

    def _room(self, name: str) -> QSize | None:
        """What a picture of ours takes in the text; only its head is read for that."""
        path = picture_file(name, self._language)
        return None if path is None else self._pixels(path) / self.devicePixelRatioF()

    def _pixels(self, path: Path) -> QSize:
        """No wider than the text, as sharp as the screen shows it."""
        ratio = self.devicePixelRatioF()
        whole = QImageReader(str(path)).size()
        most = max(1, round((self._wide() - 2 * LARGE) * ratio))
        wide = min(most, round(whole.width() / PICTURE_SCALE * ratio))
        return QSize(wide, round(whole.height() * wide / whole.width()))

    def _picture(self, name: str) -> QImage | None:
        """A picture of ours, read when it comes into view."""
        path = picture_file(name, self._language)
        if path is None:
            return None
        size = self._pixels(path)
        if (name, size.width()) not in self._pictures:  # Qt asks more than once for each
            scaled = QImage(str(path)).scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[name, size.width()] = scaled
        return self._pictures[name, size.width()]

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Whatever a text asks for is looked up among our pictures; nothing else is read.

        Anything else gets an empty picture: where nothing can be drawn, Qt opens the file itself.
        """
        asked = name.toString() if isinstance(name, QUrl) else name
        return self._picture(asked) or _empty_picture()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if e.size().width() != e.oldSize().width():
            self._later.start()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._later.start()


def _empty_picture() -> QImage:
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


PICTURE_SCALE = 2
"""Pictures are taken at twice the size of the window, so that paper and fine screens are sharp."""
