"""What is typed on the case page is in the vault within two seconds, whatever happens next."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, timeline, vault_access
from counsellor_app.ui.case.case_pane import CasePane
from counsellor_app.ui.place import Part, Place
from tests.builders import a_case, a_contact

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from tests.ui.case.conftest import CaseBench

CTRL = Qt.KeyboardModifier.ControlModifier


def editor(bench: CaseBench, name: str) -> QPlainTextEdit:
    found = bench.focus(name)
    assert isinstance(found, QPlainTextEdit)
    return found


def test_a_keystroke_is_in_the_vault_within_two_seconds(bench: CaseBench) -> None:
    """Typed words are read back at the desk in less than 2 s, without leaving the field.

    The quickest of three tries counts: a busy computer may stand still for a moment.
    """
    case_id = bench.new_case()
    editor(bench, "Case note")
    seconds: list[float] = []
    while len(seconds) < 3 and min(seconds, default=2.0) >= 2:
        bench.hands.type("Els belt na de draaidag.")
        typed_at, times = time.monotonic(), len(seconds) + 1
        _wait_for(bench, case_id, "Els belt na de draaidag." * times)
        seconds.append(time.monotonic() - typed_at)
    assert min(seconds) < 2


def _wait_for(bench: CaseBench, case_id: int, words: str) -> None:
    bench.wait(lambda: bench.kept(case_id).note.reveal() == words)


def test_words_survive_a_close_right_after_typing(bench: CaseBench) -> None:
    """A second desk reads what was typed a moment before the vault closed."""
    case_id = bench.new_case()
    editor(bench, "Case note")
    bench.hands.type("laatste zin")
    bench.close()
    again = vault_access.unlock(
        bench.folder,
        bytearray(b"zes gewone woorden uit de lijst 4711"),
        codebook=bench.codebook,
        clock=bench.clock,
    )
    assert case_notes.open_case(again.desk, case_id).note.reveal() == "laatste zin"
    vault_access.lock(again.desk)


def test_one_click_is_kept(bench: CaseBench) -> None:
    """A choice of the intake is in the vault without any button to save."""
    case_id = bench.new_case()
    bench.click_in("Minderjarige betrokken?", "nee")
    bench.wait(lambda: bench.kept(case_id).coded.answers.get("minor") == "N")


def test_switching_rows_never_mixes_their_notes(bench: CaseBench) -> None:
    """Words typed in quickly changing rows stand each in their own row."""
    case = bench.at_desk(a_case)
    first = bench.at_desk(lambda desk: a_contact(desk, case.coded.case_id)).coded.record_id
    second = bench.at_desk(lambda desk: a_contact(desk, case.coded.case_id)).coded.record_id
    bench.open(case.coded.case_id)
    for turn in range(6):
        place = Place(Part.ENTRY, (first, second)[turn % 2])
        bench.go_to(place)
        editor(bench, "Note")
        bench.hands.press(Qt.Key.Key_End, CTRL)
        bench.hands.type("ab"[turn % 2])
    bench.page.keep_now()
    bench.settle()
    kept = {e.coded.record_id: e.note.reveal() for e in bench.kept(case.coded.case_id).timeline}
    assert kept == {first: "aaa", second: "bbb"}


def test_a_late_answer_never_overwrites_newer_typing(bench: CaseBench) -> None:
    """What the vault answered about an older state leaves the editor alone."""
    case_id = bench.new_case()
    old = bench.kept(case_id)
    note = editor(bench, "Case note")
    bench.hands.type("nieuw")
    bench.page.hear(old)
    assert note.toPlainText() == "nieuw"


def test_undo_outlives_keeping_and_switching(bench: CaseBench) -> None:
    """Ctrl+Z takes back what was typed before it was kept and another row was looked at."""
    bench.new_case()
    note = editor(bench, "Case note")
    bench.hands.type("eerst")
    bench.page.keep_now()
    bench.settle()
    bench.page.go_to(Place(Part.PERSONS))
    bench.page.go_to(Place(Part.CASE))
    editor(bench, "Case note")
    bench.hands.press(Qt.Key.Key_Z, CTRL)
    assert note.toPlainText() == ""
    bench.hands.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert note.toPlainText() == "eerst"


def test_ten_megabytes_pasted_give_a_sentence_and_lose_nothing(bench: CaseBench) -> None:
    """A paste that is too large is refused whole; what stood there stays and is kept."""
    case_id = bench.new_case()
    note = editor(bench, "Case note")
    bench.hands.type("wat er stond")
    large = QMimeData()
    large.setText("x" * 10_000_000)
    QApplication.clipboard().setMimeData(large)
    bench.hands.press(Qt.Key.Key_V, CTRL)
    refused = [error for error in bench.failures if isinstance(error, ExpectedError)]
    assert [error.code for error in refused] == [ErrorCode.TEXT_TOO_LONG]
    bench.failures.clear()
    assert bench.message
    assert note.toPlainText() == "wat er stond"
    bench.wait(lambda: bench.kept(case_id).note.reveal() == "wat er stond")


def test_markup_and_marks_of_direction_stay_plain(bench: CaseBench) -> None:
    """HTML is words like others, and a mark of direction is seen instead of obeyed."""
    case_id = bench.new_case()
    note = editor(bench, "Case note")
    pasted = QMimeData()
    pasted.setText("<b>vet</b> <img src=x> \u202eexe.fdp & <script>")
    pasted.setHtml("<b>vet</b>")
    QApplication.clipboard().setMimeData(pasted)
    bench.hands.press(Qt.Key.Key_V, CTRL)
    shown = "<b>vet</b> <img src=x> [U+202E]exe.fdp & <script>"
    assert note.toPlainText() == shown
    bench.wait(lambda: bench.kept(case_id).note.reveal() == shown)


def test_a_refused_change_waits_and_is_kept_later(bench: CaseBench) -> None:
    """When the vault refuses once, the words stay, the header says so, and they are kept again."""
    case_id = bench.new_case()
    note = editor(bench, "Case note")
    pane = bench.page.findChild(CasePane)
    refusals = [ExpectedError(ErrorCode.DISK_FULL)]

    def keep_unless_full(desk: Desk) -> None:
        if refusals:
            raise refusals.pop()
        case_notes.keep_note(desk, bench.shown.coded.case_id, FreeText(note.toPlainText()))

    pane.keeper.keep_soon("note", lambda: keep_unless_full)
    pane.keeper.keep_now()
    bench.wait(lambda: bool(bench.failures))
    bench.failures.clear()
    assert "Not kept yet, trying again" in bench.hands.seen()
    note.insertPlainText("blijft")
    bench.wait(lambda: bench.kept(case_id).note.reveal() == "blijft")
    assert "Not kept yet, trying again" not in bench.hands.seen()


def test_forgetting_drops_every_word(bench: CaseBench) -> None:
    """After `forget` no widget of the page holds a word or an undo step."""
    case = bench.at_desk(lambda desk: a_case(desk, note="kanariewoord"))
    bench.at_desk(lambda desk: timeline.start_entry(desk, case.coded.case_id, Record.CONTACT))
    bench.open(case.coded.case_id)
    page = bench.page
    editors = page.findChildren(QPlainTextEdit)
    assert any("kanariewoord" in one.toPlainText() for one in editors)
    page.forget()
    assert all(not one.toPlainText() for one in editors)
    assert all(not one.document().isUndoAvailable() for one in editors)
