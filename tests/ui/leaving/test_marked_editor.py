"""Words are marked while they are typed; an answer for an older text is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.casework.free_text import FreeText
from counsellor_app.ui.intervision.live_reading import Known, LiveReading, read_stretch
from counsellor_app.ui.intervision.mark_style import MarkGroup, MarkState, formats
from counsellor_app.ui.intervision.marked_editor import MarkedEditor
from counsellor_app.ui.intervision.paragraphs import Mark
from counsellor_app.ui.theme import Theme, colours_of
from counsellor_app.ui.vault_lane import VaultLane
from tests.colours import contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

NAME = "Kanariegeel"


class Writing:
    """An editor that is read while it is typed in."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.lane = VaultLane()
        self.context = QWidget()
        self.editor = MarkedEditor(self.context)
        qtbot.addWidget(self.context)
        self.reading = LiveReading(self.lane, self.context)
        self.reading.watch(self.editor)
        self.context.show()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.editor, text)

    def marked(self) -> list[str]:
        """The words marked, paragraph by paragraph."""
        lines = self.editor.toPlainText().split("\n")
        return [
            line[mark.start : mark.end]
            for number, line in enumerate(lines)
            for mark in self.editor.paragraphs()[number].marks
        ]

    def settle(self) -> list[str]:
        self._qtbot.waitUntil(lambda: not self.lane.is_busy, timeout=20_000)
        return self.marked()

    def painted(self, block: int = 0) -> list[str]:
        """The words that the layout draws with a line under them."""
        found = self.editor.document().findBlockByNumber(block)
        units = found.text().encode("utf-16-le")
        return [
            units[2 * r.start : 2 * (r.start + r.length)].decode("utf-16-le")  # pyright: ignore[reportAttributeAccessIssue]
            for r in found.layout().formats()
            if r.format.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline  # pyright: ignore[reportAttributeAccessIssue]
        ]


@pytest.fixture
def writing(qtbot: QtBot) -> Iterator[Writing]:
    made = Writing(qtbot)
    yield made
    made.lane.stop()


def test_a_name_is_marked_while_it_is_typed(writing: Writing) -> None:
    """Known names, dates and sheet cues are marked where they stand, and drawn so."""
    writing.reading.know(Known((NAME,)))
    writing.type(f"toen belde {NAME} op 12 maart 2026")
    assert writing.settle() == [NAME, "12 maart 2026"]
    assert writing.painted() == [NAME, "12 maart 2026"]


def test_marks_move_with_what_is_typed_before_them(writing: Writing) -> None:
    """Before anything is read again the marks stand at their words already."""
    writing.reading.know(Known((NAME,)))
    writing.type(f"{NAME} belde")
    writing.settle()
    writing.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(writing.editor, "e")
    assert writing.marked() == [NAME]
    writing.type("n ")
    assert writing.settle() == [NAME]


def test_a_name_that_is_broken_is_marked_no_more(writing: Writing) -> None:
    """Letters typed inside a name take its mark away at once; taking them out brings it back."""
    writing.reading.know(Known((NAME,)))
    writing.type(f"ja {NAME}")
    writing.settle()
    for _ in range(4):
        QTest.keyClick(writing.editor, Qt.Key.Key_Left)
    writing.type("zzz")
    assert NAME not in writing.marked()
    for _ in range(3):
        QTest.keyClick(writing.editor, Qt.Key.Key_Backspace)
    assert writing.settle() == [NAME]


def test_a_late_answer_is_let_go(writing: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that was asked for an older text marks nothing in the newer one."""
    held: list[Callable[[], None]] = []
    shown = LiveReading._show

    def late(self: LiveReading, wish: object, marks: tuple[Mark, ...]) -> None:
        held.append(lambda: shown(self, wish, marks))  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(LiveReading, "_show", late)
    writing.reading.know(Known((NAME,)))
    writing.editor.set_words(FreeText("ja"))
    writing.editor.moveCursor(QTextCursor.MoveOperation.End)
    writing.editor.insertPlainText(f" {NAME}")
    writing._qtbot.waitUntil(lambda: bool(held), timeout=20_000)
    writing.editor.set_words(FreeText("iets heel anders dan dat"))
    held.pop()()
    assert writing.marked() == []


def test_only_the_paragraph_typed_in_is_read(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a key the engine gets one paragraph, whatever else stands in the text."""
    read: list[str] = []

    def spy(words: FreeText, known: Known) -> tuple[Mark, ...]:
        read.append(words.reveal())
        return read_stretch(words, known)

    monkeypatch.setattr("counsellor_app.ui.intervision.live_reading.read_stretch", spy)
    writing.editor.set_words(FreeText("eerste\ntweede\nderde"))
    writing.editor.moveCursor(QTextCursor.MoveOperation.Down)
    writing.type("x")
    writing.settle()
    assert set(read) == {"xtweede"}


def test_lines_split_and_joined_stay_marked(writing: Writing) -> None:
    """Enter and Backspace, pasting and undoing leave each name marked where it stands."""
    writing.reading.know(Known((NAME,)))
    writing.type(f"{NAME} en {NAME}")
    writing.settle()
    for _ in range(len(NAME)):
        QTest.keyClick(writing.editor, Qt.Key.Key_Left)
    QTest.keyClick(writing.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert writing.editor.blockCount() == 2
    assert writing.settle() == [NAME, NAME]
    QTest.keyClick(writing.editor, Qt.Key.Key_Backspace)
    assert writing.settle() == [NAME, NAME]
    writing.editor.insertPlainText(f"een\u2028{NAME}\r\ndrie\u00a0")
    assert writing.editor.blockCount() == 3
    assert writing.settle() == [NAME] * 3
    writing.editor.undo()
    assert writing.settle() == [NAME, NAME]


def test_marks_are_no_part_of_the_text(writing: Writing, qtbot: QtBot) -> None:
    """Marking asks for no keeping, leaves nothing to undo and is not copied."""
    writing.editor.set_words(FreeText(f"ja {NAME}"))
    with qtbot.assertNotEmitted(writing.editor.rested, wait=700):
        writing.editor.mark_text(f"ja {NAME}", [Mark(3, 14, Kind.PERSON, MarkState.OPEN)])
    assert writing.painted() == [NAME]
    assert not writing.editor.is_pending()
    assert not writing.editor.document().isUndoAvailable()


def test_emoji_and_joined_marks_keep_places_right(writing: Writing) -> None:
    """What Qt counts as two characters does not shift a mark."""
    writing.reading.know(Known((NAME,)))
    writing.editor.set_words(FreeText("😀 e\u0301 👩‍💻 "))
    writing.editor.moveCursor(QTextCursor.MoveOperation.End)
    writing.type(f"{NAME} 12 maart 2026")
    assert writing.settle() == [NAME, "12 maart 2026"]
    assert writing.painted() == [NAME, "12 maart 2026"]


def test_forgetting_leaves_no_name_and_shows_no_answer(writing: Writing) -> None:
    """What was on its way when the sheet was forgotten marks nothing."""
    writing.reading.know(Known((NAME,)))
    writing.editor.insertPlainText(f"ja {NAME}\nnee {NAME}")
    writing.reading.forget()
    writing.editor.forget()
    assert writing.settle() == []
    assert writing.editor.toPlainText() == ""


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_marked_words_can_be_read(qapp: QApplication, appearance: str) -> None:
    """The text on every ground reaches 4.5 to 1, and each group has a line of its own."""
    theme = Theme(qapp)
    theme.apply(appearance=appearance, text_percent=100)
    palette = qapp.palette()
    made = formats(palette)
    ink = palette.color(QPalette.ColorRole.Text).name()
    for group in MarkGroup:
        ground = made[group, MarkState.OPEN].background().color().name()
        assert contrast(ink, ground) >= 4.5
        assert QColor(colours_of(appearance)[group.value]).name() == ground
        assert not made[group, MarkState.DECIDED].hasProperty(
            QTextCharFormat.Property.BackgroundBrush
        )
    lines = {made[group, MarkState.OPEN].underlineStyle() for group in MarkGroup}
    assert len(lines) == len(MarkGroup)
    theme.apply(appearance="light", text_percent=100)


def test_high_contrast_has_lines_and_no_grounds(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system asks for high contrast its own colours stay; the line tells the group."""
    monkeypatch.setattr("counsellor_app.ui.intervision.mark_style.is_high_contrast", lambda _: True)
    made = formats(qapp.palette())
    assert not any(
        look.hasProperty(QTextCharFormat.Property.BackgroundBrush) for look in made.values()
    )
    assert len({look.underlineStyle() for look in made.values()}) == len(MarkGroup)
