"""Files from the file manager: dropped anywhere on a case, or pasted; and nothing dragged out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.ui.place import Part
from tests.builders import a_case, a_closed_case
from tests.journeys.hands import CTRL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.case.conftest import CaseBench

COPY, MOVE, NO_ACTION = (
    Qt.DropAction.CopyAction,
    Qt.DropAction.MoveAction,
    Qt.DropAction.IgnoreAction,
)
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HINT = "Let go to keep this in the case"
MAIL = "From: els@voorbeeld.be\r\nSubject: Ons gesprek\r\n\r\nIk ga akkoord.\r\n"
PDF = b"%PDF-1.4\n"


def files(*paths: Path) -> QMimeData:
    """As file managers hand files over: their addresses, and the same as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def hold(target: QWidget, data: QMimeData, actions: Qt.DropAction = COPY | MOVE) -> bool:
    """Hold something above a widget; whether it, or what it lies in, would take it."""
    enter = QDragEnterEvent(QPointF(4, 4).toPoint(), actions, data, LEFT, NO_KEY)
    QApplication.sendEvent(target, enter)
    return enter.isAccepted()


def drop(page: QWidget, data: QMimeData) -> Qt.DropAction:
    """Bring something and let go; what the file manager hears was done with its file."""
    hold(page, data)
    event = QDropEvent(QPointF(4, 4), COPY | MOVE, data, LEFT, NO_KEY)
    event.setDropAction(MOVE)
    QApplication.sendEvent(page, event)
    return event.dropAction() if event.isAccepted() else NO_ACTION


def refused(bench: CaseBench) -> ErrorCode:
    """The one refusal that was told."""
    bench.wait(lambda: bool(bench.failures), 20_000)
    bench.settle()
    (error,) = bench.failures
    bench.failures.clear()
    assert isinstance(error, ExpectedError)
    assert bench.message
    return error.code


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "mail.eml"
    path.write_text(MAIL, encoding="utf-8")
    return path


def test_a_mail_is_dropped_on_any_part_of_a_case(bench: CaseBench, mail: Path) -> None:
    """Note, answers, timeline and head all take it, with a hint; always as a copy, read as text."""
    bench.new_case()
    note = bench.named("Case note", QPlainTextEdit)
    lines = [line for line in bench.page.findChildren(QLineEdit) if line.isVisible()]
    assert len(lines) > 8
    for part in (note.viewport(), bench.named("Timeline"), bench.named("More"), *lines):
        assert hold(part, files(mail)), part
        assert bench.hands.sees(HINT)
        QApplication.sendEvent(bench.page, QDragLeaveEvent())
        assert not bench.hands.sees(HINT)
    assert not note.toPlainText()
    assert drop(bench.page, files(mail)) is COPY
    assert not bench.hands.sees(HINT)
    bench.wait(lambda: bench.hands.sees("Ik ga akkoord."), 20_000)
    assert bench.message == "1 document(s) kept inside the vault. Outside it nothing was touched."
    assert mail.exists()


def test_several_at_once_are_told_in_one_sentence(
    bench: CaseBench, mail: Path, tmp_path: Path
) -> None:
    """What can be kept is kept, in its order; a folder and a foreign kind are told together."""
    case_id = bench.new_case()
    (tmp_path / "papier.txt").write_text("Getekend te Brussel", encoding="utf-8")
    (tmp_path / "vals.pdf").write_bytes(b"MZ\x90")
    (tmp_path / "map.eml").mkdir()
    names = ("map.eml", "papier.txt", "vals.pdf", "mail.eml")
    drop(bench.page, files(*(tmp_path / name for name in names)))
    assert refused(bench) is ErrorCode.DOCUMENTS_LEFT_OUT
    kept = bench.kept(case_id).documents
    assert [paper.title.reveal() for paper in kept] == ["papier", "Ons gesprek"]
    assert bench.page.place().number == kept[-1].document_id
    drop(bench.page, files(tmp_path / "map.eml", tmp_path / "vals.pdf"))
    assert refused(bench) is ErrorCode.DOCUMENT_FOREIGN
    assert len(bench.kept(case_id).documents) == 2


def test_files_are_pasted_by_keyboard(bench: CaseBench, tmp_path: Path) -> None:
    """Ctrl+V keeps copied files, also from within the note; words are pasted as ever."""
    case_id = bench.new_case()
    (tmp_path / "papier.txt").write_text("Getekend te Brussel", encoding="utf-8")
    clipboard = QGuiApplication.clipboard()
    for start in ("Case note", "Timeline"):
        bench.focus(start)
        clipboard.setMimeData(files(tmp_path / "papier.txt"))
        bench.hands.press(Qt.Key.Key_V, CTRL)
        bench.wait(lambda: bench.page.place().part is Part.DOCUMENT)
        bench.settle()
        bench.named("Timeline").setCurrentIndex(bench.named("Timeline").model().index(0, 0))
        bench.wait(lambda: bench.page.place().part is Part.CASE)
    assert len(bench.kept(case_id).documents) == 2
    note = bench.focus("Case note")
    clipboard.setText("geplakt")
    bench.hands.press(Qt.Key.Key_V, CTRL)
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "geplakt"


def test_what_is_no_file_or_has_no_place_is_refused(bench: CaseBench, mail: Path) -> None:
    """A mail program's own drag gets its advice, a closed case its sentence; text no hint."""
    bench.open(bench.at_desk(a_closed_case).coded.case_id)
    letter = QMimeData()
    letter.setData("text/x-moz-message", b"imap://")
    drop(bench.page, letter)
    assert refused(bench) is ErrorCode.LETTER_NO_FILE
    drop(bench.page, files(mail))
    assert refused(bench) is ErrorCode.CASE_CLOSED
    words = QMimeData()
    words.setText("zomaar")
    assert not hold(bench.page, words)
    assert not hold(bench.page, files(mail), MOVE)
    assert not bench.hands.sees(HINT)


def test_nothing_is_dragged_out(bench: CaseBench) -> None:
    """A press on selected words begins a new selection: without one Qt begins no drag."""
    bench.open(bench.at_desk(lambda desk: a_case(desk, note="Noor belde")).coded.case_id)
    note = bench.named("Case note", QPlainTextEdit)
    note.selectAll()
    place = note.cursorRect(QTextCursor(note.document())).center()
    QTest.mousePress(note.viewport(), LEFT, NO_KEY, place)
    assert not note.textCursor().hasSelection()
    QTest.mouseRelease(note.viewport(), LEFT, NO_KEY, place)
    draggable = [*bench.page.findChildren(QLineEdit), *bench.page.findChildren(QAbstractItemView)]
    assert len(draggable) > 10
    assert not any(each.dragEnabled() for each in draggable)
