"""Reading a paragraph again while it is typed, beside the lane; late answers are let go.

One paragraph is read at a time. The whole sheet is read when typing rests, by whoever keeps it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.propagation import NOTHING_SEEN, Seen
from counsellor_app.anonymisation.sheet_cues import find_cues
from counsellor_app.casework.free_text import FreeText
from counsellor_app.ui.intervision.mark_style import MarkState, state_of
from counsellor_app.ui.intervision.paragraphs import Mark, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.anonymisation.case_sheet import Part
    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.intervision.marked_editor import MarkedEditor
    from counsellor_app.ui.vault_lane import VaultLane

MOST_AT_ONCE = 40
"""More paragraphs than this are pasted, not typed: they wait until the whole is read."""

_LONG = 1_600
_AROUND = 700
_SENTENCE_END = re.compile(r"[.!?]\s")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the sheet outside the paragraph being typed."""

    names: tuple[str, ...] = ()
    decided: frozenset[FreeText] = frozenset()
    seen: Seen = NOTHING_SEEN


@dataclass(frozen=True, slots=True)
class _Wish:
    """A stretch of a paragraph to be read, as it stood when it was asked."""

    editor: MarkedEditor
    paragraph: Paragraph
    revision: int
    first: int
    last: int


class LiveReading(QObject):
    """Reads for any number of editors; holds no words beyond those being read."""

    marked = Signal()
    """Marks of a paragraph were shown."""

    def __init__(self, lane: VaultLane, context: QWidget) -> None:
        super().__init__(context)
        self._lane = lane
        self._context = context
        self._known = Known()
        self._learning = 0
        self._waiting: dict[Paragraph, tuple[MarkedEditor, int]] = {}
        self._is_reading = False

    def watch(self, editor: MarkedEditor) -> None:
        """Read again whatever is typed in an editor."""
        editor.typed.connect(partial(self._note_typed, editor))

    def know(self, known: Known) -> None:
        """Take over what reading the whole sheet found."""
        self._known = known

    def learn(self, review: SheetReview) -> None:
        """Take over a sheet that was read whole; its names are gathered beside the lane."""
        draft = review.draft
        decided = frozenset(one.wording for one in draft.decisions if one.is_everywhere)
        self.know(Known(review.known_names, decided, self._known.seen))
        parts = tuple(draft.texts)
        found = tuple(tuple(m.finding for m in review.marks if m.part is part) for part in parts)
        self._learning += 1
        self._lane.work(
            self._context,
            names_seen,
            tuple(draft.texts[part] for part in parts),
            found,
            then=partial(self._take_over, self._learning),
        )

    def _take_over(self, asked: int, seen: Seen) -> None:
        if asked == self._learning:
            self.know(replace(self._known, seen=seen))

    def forget(self) -> None:
        """Drop the names and what waits; the answer on its way will be let go."""
        self._known = Known()
        self._learning += 1
        for paragraph in self._waiting:
            paragraph.is_gone = True
        self._waiting.clear()

    def _note_typed(self, editor: MarkedEditor, paragraph: Paragraph, place: int) -> None:
        if len(self._waiting) < MOST_AT_ONCE or paragraph in self._waiting:
            self._waiting[paragraph] = (editor, place)
        self._read_next()

    def _read_next(self) -> None:
        while self._waiting and not self._is_reading:
            paragraph = next(iter(self._waiting))
            editor, place = self._waiting.pop(paragraph)
            if not paragraph.is_gone:
                self._read(editor, paragraph, place)

    def _read(self, editor: MarkedEditor, paragraph: Paragraph, place: int) -> None:
        text = editor.text_of(paragraph)
        first, last = stretch_around(text, place)
        wish = _Wish(editor, paragraph, paragraph.revision, first, last)
        self._is_reading = True
        words = FreeText(text[first:last])
        self._lane.work(
            self._context, read_stretch, words, self._known, then=partial(self._show, wish)
        )

    def _show(self, wish: _Wish, marks: tuple[Mark, ...]) -> None:
        self._is_reading = False
        paragraph = wish.paragraph
        if not paragraph.is_gone and paragraph.revision == wish.revision:
            moved = (m._replace(start=m.start + wish.first, end=m.end + wish.first) for m in marks)
            paragraph.replace_between(wish.first, wish.last, moved)
            wish.editor.mark_paragraph(paragraph)
            self.marked.emit()
        self._read_next()


def stretch_around(text: str, place: int) -> tuple[int, int]:
    """What is read again of a paragraph: all of it, or of a very long one the sentences around."""
    if len(text) <= _LONG:
        return 0, len(text)
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    first = max((end for end in ends if end <= place - _AROUND), default=0)
    last = min((end for end in ends if end >= place + _AROUND), default=len(text))
    first = max(first, _word_start(text, place - 2 * _AROUND))
    return first, min(last, _word_start(text, place + 2 * _AROUND) or len(text))


def read_stretch(words: FreeText, known: Known) -> tuple[Mark, ...]:
    """The marks of a stretch of text; runs on the thread beside the lane."""
    text = words.reveal()
    found = shared_engine().find(text, known.names, seen=known.seen)
    return tuple(marks_of(text, [*found, *find_cues(text, found)], known.decided))


def names_seen(texts: tuple[FreeText, ...], found: tuple[tuple[Finding, ...], ...]) -> Seen:
    """The names found anywhere in a sheet; runs on the thread beside the lane."""
    engine = shared_engine()
    seen = NOTHING_SEEN
    for words, findings in zip(texts, found, strict=True):
        seen |= engine.seen(words.reveal(), findings)
    return seen


def sheet_marks(marks: Iterable[Marked], part: Part) -> tuple[Mark, ...]:
    """The findings of one part as marks."""
    return tuple(
        Mark(m.finding.start, m.finding.end, m.finding.kind, state_of(m))
        for m in marks
        if m.part is part
    )


def marks_of(
    text: str, findings: Iterable[Finding], decided: frozenset[FreeText]
) -> Iterable[Mark]:
    """Findings as marks; a wording that is decided for the whole sheet is decided here too."""
    for one in findings:
        is_decided = FreeText(text[one.start : one.end]) in decided
        state = MarkState.SUGGESTED if one.is_suggestion else MarkState.OPEN
        yield Mark(one.start, one.end, one.kind, MarkState.DECIDED if is_decided else state)


def _word_start(text: str, place: int) -> int:
    """The start of the word about a place; 0 before the text, its length behind it."""
    if place <= 0:
        return 0
    return text.rfind(" ", 0, place) + 1 if place < len(text) else len(text)
