"""Looking a sheet through: your text left, what readers see right, the decisions below."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import heading_label
from counsellor_app.ui.intervision.decision_area import DecisionArea
from counsellor_app.ui.intervision.live_reading import sheet_marks
from counsellor_app.ui.intervision.marked_editor import MarkedEditor, as_shown
from counsellor_app.ui.intervision.own_marks import own_mark, with_own_marks
from counsellor_app.ui.intervision.reader_view import ReaderView
from counsellor_app.ui.intervision.sheet_text import SheetText
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.sheet_review import SheetReview


_FEWEST_LINES = 7


class ReviewPanel(QScrollArea):
    """The text can be written in; letters decide only while the keyboard is on the findings."""

    decided = Signal(object)
    """A `Decision`."""
    undo_wanted = Signal()
    """The last decision is to be taken back."""
    rested = Signal()
    """Time to keep the text."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    refused = Signal(object)
    """An `ExpectedError`: what was pasted is too long."""
    finished = Signal()
    """Everything is decided; on to the steps."""

    def __init__(self, codebook: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: SheetReview | None = None
        self._waiting: Marked | None = None
        self._wanted: tuple[Part, int, int] | None = None
        self._text = SheetText()
        self._reader = ReaderView()
        self._area = DecisionArea(codebook, language)
        self._mark = QPushButton(self.tr("Ctrl+M  Mark words yourself"))
        self._build_layout()
        self._connect()

    def editors(self) -> Mapping[Part, MarkedEditor]:
        """The editor of each part."""
        return self._text.editors()

    def show_texts(self, draft: DraftSheet) -> None:
        """Show words that are kept already."""
        self._text.show_texts(draft.texts)

    def show_review(self, review: SheetReview) -> None:
        """Show what was found and decided; what is being typed stays."""
        self._review = review
        self._reader.show_draft(review.draft)  # before the finding whose place is to be shown
        self._show_marks(review)
        if self._is_behind():
            self._area.fall_behind()
        elif review.approved_on is None and self._is_shown_otherwise(review.draft):
            self.rested.emit()  # keep the text as it is shown, so that places are the same in both
        elif self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._wait_for(*wanted)

    def written(self, draft: DraftSheet) -> DraftSheet:
        """The sheet with its text as it stands here."""
        return replace(draft, texts=MappingProxyType(dict(self._text.texts())))

    def show_mark(self, mark: Marked) -> None:
        """Bring one finding into focus."""
        self._area.choose_mark(mark)

    def show_place(self, words: str) -> None:
        """Put the keyboard in the text where these words stand first."""
        for part, editor in self._text.editors().items():
            start = editor.toPlainText().find(words)
            if start >= 0:
                self._text.edit_at(part, start, start + len(words))
                return
        self._area.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where deciding starts."""
        self._area.start()

    def keep_now(self) -> None:
        """Hand over what is pending."""
        self._text.keep_now()

    def forget(self) -> None:
        """Drop every word: texts with their undo, findings, what readers would see."""
        self._review = self._waiting = self._wanted = None
        for part in (self._text, self._reader, self._area):
            part.forget()

    def _show_marks(self, review: SheetReview) -> None:
        marks = with_own_marks(review.marks, review.draft, self._waiting)
        if self._waiting not in marks:
            self._waiting = None
        for part, editor in self._text.editors().items():
            editor.mark_text(review.draft.texts[part].reveal(), sheet_marks(marks, part))
        self._area.show_review(review, marks)

    def _is_behind(self) -> bool:
        """Whether the text was changed since it was read."""
        return self._review is not None and any(
            words.reveal() != as_shown(self._review.draft.texts[part].reveal())
            for part, words in self._text.texts().items()
        )

    def _is_shown_otherwise(self, draft: DraftSheet) -> bool:
        return any(words != draft.texts[part] for part, words in self._text.texts().items())

    def _note_typed(self) -> None:
        self._area.fall_behind()

    def _decide(self, decision: Decision) -> None:
        self._waiting = None
        self.decided.emit(decision)

    def _show_current(self, mark: Marked | None) -> None:
        if mark is None:
            self._text.show_current(None)
            return
        self._text.show_current(mark.part, mark.finding.start, mark.finding.end)
        self._reader.show_place(mark)

    def _write_at(self, mark: Marked) -> None:
        self._text.edit_at(mark.part, mark.finding.start, mark.finding.end)

    def _go(self, step: int) -> Callable[[], None]:
        def go() -> None:
            part = self._text.focused_part()
            if part is not None:
                self._start_from(part)
            self._area.go(step)

        return go

    def _start_from(self, part: Part) -> None:
        """Let going on start from the cursor in the text rather than from the last finding."""
        start, _ = self._text.editors()[part].selected()
        above = [m for m in self._area.marks if m.part is part and m.finding.start < start]
        if above:
            self._area.choose_mark(above[-1])

    def _mark_selected(self) -> None:
        """Make a finding of the words selected; once the text as it stands was read."""
        part = self._text.focused_part()
        if part is None:
            return
        editor = self._text.editors()[part]
        start, end = _trimmed(editor.toPlainText(), *editor.selected())
        if start == end:
            return
        if self._is_behind():
            self._wanted = (part, start, end)
            self.keep_now()
        else:
            self._wait_for(part, start, end)

    def _wait_for(self, part: Part, start: int, end: int) -> None:
        if self._review is not None:
            self._waiting = own_mark(self._review.draft, part, start, end)
            chosen = self._waiting
            self._show_marks(self._review)
            self._area.choose_mark(chosen)

    def _connect(self) -> None:
        self._text.rested.connect(self.rested)
        self._text.pending_changed.connect(self.pending_changed)
        self._text.refused.connect(self.refused)
        self._text.place_shown.connect(self._reader.level_with)
        for editor in self._text.editors().values():
            editor.typed.connect(self._note_typed)
        self._area.decided.connect(self._decide)
        self._area.undo_wanted.connect(self.undo_wanted)
        self._area.mark_chosen.connect(self._show_current)
        self._area.text_wanted.connect(self._write_at)
        self._area.finished.connect(self.finished)
        self._mark.clicked.connect(self._mark_selected)
        self._on_key("F8", self, self._go(1))
        self._on_key("Shift+F8", self, self._go(-1))
        self._on_key("Ctrl+M", self._text, self._mark_selected)
        self._on_key("Escape", self._text, self._area.take_keyboard)

    def _on_key(self, keys: str, within: QWidget, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), within)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _build_layout(self) -> None:
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key does it, from the selection
        set_role(self._mark, "link")
        texts = _TwoTexts()
        for heading, body, beside in (
            (self.tr("Your text"), self._text, self._mark),
            (self.tr("As readers will see it"), self._reader, _Strut(self._mark)),
        ):
            holder = _column(heading, body, beside)
            is_left = body is self._text
            margins = (0, 0, MEDIUM, 0) if is_left else (MEDIUM, 0, 0, 0)
            holder.setContentsMargins(*margins)
            texts.add(holder)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(texts, 1)
        column.addWidget(self._area)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class _TwoTexts(QSplitter):
    """Takes what height there is, and asks for a few lines where there is none."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def add(self, widget: QWidget) -> None:
        """Add a text, as wide as the others."""
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.addWidget(widget)
        self.setStretchFactor(self.count() - 1, 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        lines = self.fontMetrics().lineSpacing() * _FEWEST_LINES
        return QSize(super().minimumSizeHint().width(), lines)


class _Strut(QWidget):
    """As high as another widget, so that the headings of both texts stand on one line."""

    def __init__(self, other: QWidget) -> None:
        super().__init__()
        self._other = other

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._other.sizeHint().height())


def _column(heading: str, body: QWidget, beside: QWidget) -> QWidget:
    holder, head = QWidget(), QWidget()
    flow = FlowLayout(head)
    label = heading_label(heading)
    label.setWordWrap(False)
    flow.addWidget(label)
    flow.addWidget(beside)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(head)
    column.addWidget(body, 1)
    return holder


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A selection without the blanks around it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, end - (len(words) - len(words.rstrip())))
