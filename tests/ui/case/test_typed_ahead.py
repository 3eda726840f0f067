"""Who types on before the window is there finds every key where it was meant, and in no other."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, intervision
from counsellor_app.ui.command_palette import CommandPalette
from counsellor_app.ui.typed_ahead import TypedAhead
from tests.journeys.hands import ALT, CTRL, rest
from tests.journeys.steps import FIRST_CALL, RETURN

if TYPE_CHECKING:
    import pytest

    from counsellor_app.operations.desk import Desk
    from tests.ui.case.conftest import CaseBench

ANSWERS = "".join(keys for _, keys in FIRST_CALL)
NOTE = "Belde na de draaidag."
ELSEWHERE = "Wat hier al stond."


def keep_lane_busy(bench: CaseBench, seconds: float = 0.3) -> None:
    """What is asked from now on waits so long."""
    bench.lane.ask(bench.window, lambda _desk: time.sleep(seconds))


def begin_elsewhere(bench: CaseBench) -> int:
    """A case with the keyboard in its note; its id."""
    case_id = bench.new_case()
    bench.page.work_in(bench.page.place())
    bench.hands.press(Qt.Key.Key_0, ALT)
    bench.hands.type(ELSEWHERE)
    return case_id


def note_of(bench: CaseBench, case_id: int) -> str:
    bench.window.keep_now()
    bench.settle()
    return bench.kept(case_id).note.reveal()


def call_in_one_go(bench: CaseBench) -> None:
    """Ctrl+N, every answer, the note and Ctrl+Enter, without a look at the window."""
    keep_lane_busy(bench)
    bench.hands.press(Qt.Key.Key_N, CTRL)
    bench.hands.type(ANSWERS + NOTE)
    bench.hands.press(RETURN, CTRL)
    bench.settle()


def test_a_call_typed_in_one_go_is_kept_whole(bench: CaseBench) -> None:
    """Each answer, the note and Ctrl+Enter reach the new case, and nothing the one before."""
    before = begin_elsewhere(bench)
    call_in_one_go(bench)
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.NEW)
    made = bench.shown.coded.case_id
    assert made != before
    assert len(bench.kept(made).coded.answers) == len(FIRST_CALL) + 1
    assert note_of(bench, made) == NOTE
    assert note_of(bench, before) == ELSEWHERE
    assert set(bench.kept(before).coded.answers) == {"received_on"}


def test_keys_that_do_not_wait_are_seen_to_go_astray(
    bench: CaseBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a window that lets keys go at once changes the case that is still in view."""

    def at_once(_self: TypedAhead) -> None:
        pass

    monkeypatch.setattr(TypedAhead, "begin", at_once)
    before = begin_elsewhere(bench)
    call_in_one_go(bench)
    rest(0)
    assert note_of(bench, before) != ELSEWHERE


def test_a_row_is_typed_in_one_go(bench: CaseBench) -> None:
    """Alt+1 and what follows it: the first answer of the contact, and its note by Alt+0."""
    case_id = begin_elsewhere(bench)
    keep_lane_busy(bench)
    bench.hands.press(Qt.Key.Key_1, ALT)
    bench.hands.type("1")
    bench.hands.press(Qt.Key.Key_0, ALT)
    bench.hands.type(NOTE)
    bench.settle()
    assert note_of(bench, case_id) == ELSEWHERE
    (row,) = bench.kept(case_id).timeline
    assert row.note.reveal() == NOTE
    assert set(row.coded.answers) == {"c_mode"}


def test_what_was_refused_takes_its_keys_along(
    bench: CaseBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A case that could not be begun: its keys change nothing, and the next ones are answered."""

    def refuse(_desk: Desk) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    before = begin_elsewhere(bench)
    with monkeypatch.context() as patched:
        patched.setattr(case_notes, "start_case", refuse)
        call_in_one_go(bench)
        rest(0)
    bench.failures.clear()
    assert note_of(bench, before) == ELSEWHERE
    bench.hands.type("!")
    assert note_of(bench, before) == f"{ELSEWHERE}!"


def test_what_an_input_method_writes_waits_too(bench: CaseBench) -> None:
    """Letters with an accent come past the window, to the field alone: they keep their place."""
    before = begin_elsewhere(bench)
    keep_lane_busy(bench)
    bench.hands.press(Qt.Key.Key_N, CTRL)
    bench.hands.press(Qt.Key.Key_0, ALT)
    bench.hands.type("caf")
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(QApplication.focusObject(), composed)
    bench.hands.type("!")
    bench.settle()
    assert note_of(bench, bench.shown.coded.case_id) == "café!"
    assert note_of(bench, before) == ELSEWHERE


def test_locking_waits_for_nothing(bench: CaseBench) -> None:
    """Ctrl+L is done at once, though what was typed before it still waits."""
    begin_elsewhere(bench)
    locked: list[bool] = []
    actions = bench.window.actions_of_window()
    assert actions is not None
    actions.lock.connect(lambda: locked.append(True))
    keep_lane_busy(bench)
    bench.hands.press(Qt.Key.Key_N, CTRL)
    bench.hands.type("3")
    bench.hands.press(Qt.Key.Key_L, CTRL)
    assert locked == [True]
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)


def test_enter_opens_what_was_searched_for(bench: CaseBench) -> None:
    """Words and Enter in one go open the case they stand in, not the first one listed before."""
    wanted, other = begin_elsewhere(bench), bench.new_case()
    bench.hands.press(Qt.Key.Key_F, CTRL)
    bench.settle()
    keep_lane_busy(bench)
    bench.hands.type("stond\n")
    bench.hands.press(Qt.Key.Key_0, ALT)
    bench.hands.type("!")
    bench.settle()
    assert bench.shown.coded.case_id == wanted
    assert note_of(bench, wanted) == f"!{ELSEWHERE}"
    assert note_of(bench, other) == ""


def situations(bench: CaseBench) -> list[str]:
    """What the sheets hold, the first one first."""
    bench.window.keep_now()
    bench.settle()
    ids = sorted(row.sheet_id for row in bench.at_desk(intervision.list_sheets))
    sheets = [bench.at_desk(partial(intervision.open_sheet, sheet_id=each)) for each in ids]
    return [sheet.draft.read(Part.SITUATION) for sheet in sheets]


def two_sheets_in_one_go(bench: CaseBench) -> None:
    """One before the page was ever made, and another while the first is still its last sheet."""
    for words in ("Eerste.", "Tweede."):
        case_id = begin_elsewhere(bench)
        keep_lane_busy(bench)
        desk_view = bench.window.desk_view
        assert desk_view is not None
        desk_view.start_sheet(case_id)
        bench.hands.type(words)
        bench.settle()


def test_a_sheet_is_typed_in_one_go(bench: CaseBench) -> None:
    """Words typed for a sheet that is being started stand in it, and in none before it."""
    two_sheets_in_one_go(bench)
    assert situations(bench) == ["Eerste.", "Tweede."]


def test_a_sheet_that_holds_no_keys_is_seen_to_lose_words(
    bench: CaseBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control."""
    monkeypatch.setattr(TypedAhead, "begin", TypedAhead.drop)
    two_sheets_in_one_go(bench)
    assert situations(bench) != ["Eerste.", "Tweede."]


def test_a_sheet_left_meanwhile_takes_its_keys_along(bench: CaseBench) -> None:
    """Who clicks to another page before the sheet is there has typed nothing into that page."""
    case_id = begin_elsewhere(bench)
    desk_view = bench.window.desk_view
    assert desk_view is not None
    desk_view.start_sheet(case_id)
    bench.settle()
    keep_lane_busy(bench)
    desk_view.start_sheet(case_id)
    bench.hands.type("Derde.")
    desk_view.open_case(case_id)
    bench.settle()
    assert note_of(bench, case_id) == ELSEWHERE
    assert "Derde." not in situations(bench)[0]


def test_the_first_words_reach_the_palette(
    bench: CaseBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the system has brought the keyboard to it, keys still come to the window behind."""

    def not_yet(_palette: CommandPalette) -> bool:
        return False

    monkeypatch.setattr(CommandPalette, "isActiveWindow", not_yet)
    before = begin_elsewhere(bench)
    bench.new_case()
    behind = bench.window.windowHandle()
    keep_lane_busy(bench)
    QTest.keyClick(behind, Qt.Key.Key_K, CTRL)
    QTest.keyClick(behind, Qt.Key(Qt.Key.Key_0 + before))
    QTest.keyClick(behind, RETURN)
    bench.wait(lambda: bench.shown.coded.case_id == before)
    bench.settle()
    assert note_of(bench, before) == ELSEWHERE
