"""Sessions are begun, recorded, proved and erased, by keyboard over a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from threading import Event
from time import sleep
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from counsellor_app.anonymisation.case_sheet import Audience, Part
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.answers import number
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision, persons, pool_records, reporting, sessions
from counsellor_app.ui.record_delegate import SECOND_LINE
from counsellor_app.ui.sessions.session_list_model import SessionListModel
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.session import IntervisionSession
    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench
    from tests.ui.sessions.conftest import PanelPage


def begin(bench: Bench) -> None:
    """A new session, with the keyboard in its first field."""
    bench.hands.activate("New session")
    bench.hands.wait_for("Draft. What you type is kept")
    bench.settle()


def only(bench: Bench) -> IntervisionSession:
    """The one session there is."""
    (row,) = bench.do(sessions.list_sessions)
    return bench.do(sessions.open_session, row.session_id)


def choose(bench: Bench, name: str, presses: int = 0) -> None:
    """Tab to a question, and choose its first answer or one further on."""
    bench.hands.tab_to(name)
    bench.hands.press(Qt.Key.Key_Space)
    for _ in range(presses):
        bench.hands.press(Qt.Key.Key_Right)


def test_an_empty_list_says_what_comes_next(bench: Bench, page: PanelPage) -> None:
    """Without sessions there is a sentence and a way to begin."""
    bench.hands.wait_for("No sessions yet")
    bench.hands.activate("New session")
    bench.hands.wait_for("No story of a case belongs here")
    bench.settle()
    assert only(bench).is_draft


def test_a_session_is_recorded_by_keyboard(bench: Bench, page: PanelPage) -> None:
    """From the button to a finished record, with every part as it was typed."""
    hands = bench.hands
    begin(bench)
    choose(bench, "Kind of session")
    hands.fill("Starts at", "1330")
    hands.fill("Duration in minutes", "120")
    hands.fill("Attendees", "An Peeters - Omroep\nBo Claes\n")
    hands.fill("Method", "incid\n")
    hands.fill("Sheets discussed", "2")
    hands.activate("Add a presenter")
    hands.fill("Question, in one neutral line", "hoe blijf ik neutraal?")
    hands.fill("Chosen action", "eerst luisteren")
    hands.fill("Feedback to the group on", "12/06/2026")
    hands.fill("Learning points", "vraag door")
    hands.fill("Agreements", "twee keer per jaar")
    hands.fill("Next session on", "12/06/2026")
    choose(bench, "Did it feel safe?", presses=3)
    hands.activate("Done")
    hands.wait_for("Kept. Changes are kept")
    bench.settle()
    held = only(bench)
    assert (held.is_draft, held.starts_at, held.minutes) == (False, "13:30", 120)
    assert [(a.name.reveal(), a.organisation.reveal()) for a in held.attendees] == [
        ("An Peeters", "Omroep"),
        ("Bo Claes", ""),
    ]
    (line,) = held.presenters
    assert line.question == FreeText("hoe blijf ik neutraal?")
    assert (line.action, line.feedback_on) == (FreeText("eerst luisteren"), date(2026, 6, 12))
    assert (held.learning, held.agreements) == (
        FreeText("vraag door"),
        FreeText("twee keer per jaar"),
    )
    assert held.next_on == date(2026, 6, 12)
    assert dict(held.coded) == {
        "se_kind": "POULE",
        "se_method": "INCIDENT",
        "se_sheets": 2,
        "se_safety": "E4",
    }


def test_what_is_typed_is_kept_by_itself(bench: Bench, page: PanelPage) -> None:
    """After a rest the words are in the vault, without leaving the field."""
    begin(bench)
    bench.hands.fill("Learning points", "vraag door")
    bench.hands.wait_until(lambda: bool(only(bench).learning), "the words in the vault")
    assert bench.hands.focused() == "Learning points"


def test_done_too_early_names_what_is_missing(bench: Bench, page: PanelPage) -> None:
    """The record stays a draft, and the keyboard stands in the first gap."""
    begin(bench)
    bench.hands.activate("Done")
    bench.hands.wait_for("Still to fill in: Kind of session, Method, Sheets discussed.")
    bench.hands.wait_for_focus("Kind of session")
    assert only(bench).is_draft


def test_a_presenter_is_taken_away(bench: Bench, page: PanelPage) -> None:
    """What was filled in of one presenter goes; the other stays and is numbered anew."""
    hands = bench.hands
    begin(bench)
    hands.activate("Add a presenter")
    hands.type("eerste")
    hands.activate("Add a presenter")
    hands.type("tweede")
    hands.wait_until(lambda: len(only(bench).presenters) == 2, "two presenters")
    hands.activate("Take away presenter 1")
    hands.wait_until(lambda: len(only(bench).presenters) == 1, "one presenter")
    assert only(bench).presenters[0].question == FreeText("tweede")
    hands.wait_for("Presenter 1")
    assert not hands.sees("Presenter 2")


def test_a_signal_is_raised(bench: Bench, page: PanelPage) -> None:
    """The button begins a policy signal and goes to it in the page of the pool."""
    begin(bench)
    bench.hands.activate("Raise a policy signal")
    bench.settle()
    (signal,) = bench.do(pool_records.list_records, Record.SIGNAL)
    assert page.wanted == [("signal", signal.coded.record_id)]
    assert only(bench).signals == (signal.coded.record_id,)


def test_erasing_asks_first(bench: Bench, page: PanelPage) -> None:
    """A session goes only after the question, and then says so."""
    begin(bench)
    page.dialogs.agrees = False
    bench.hands.activate("Erase")
    bench.settle()
    assert only(bench)
    page.dialogs.agrees = True
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert page.dialogs.asked == ["Erase this session?"] * 2
    assert bench.do(sessions.list_sessions) == ()
    assert page.sentences == ["The session is erased."]
    bench.hands.wait_for("No sessions yet")


def test_the_attendance_proof_is_saved(bench: Bench, page: PanelPage, tmp_path: Path) -> None:
    """The pages are shown, the file is written where it was chosen, with a line in the ledger."""
    hands, target = bench.hands, tmp_path / "aanwezig.pdf"
    page.dialogs.target = target
    begin(bench)
    choose(bench, "Kind of session")
    hands.fill("Attendees", "An Peeters")
    hands.activate("Attendance proof")
    hands.wait_for("Page 1 of 1")
    hands.activate("Save as PDF…")
    hands.wait_until(target.exists, "the file")
    bench.settle()
    assert target.read_bytes().startswith(b"%PDF")
    assert len(bench.do(reporting.list_ledger).entries) == 1
    assert page.sentences == ["The attendance proof is saved, and noted in the register."]
    hands.activate("Back to the session")
    hands.wait_for("Draft. What you type is kept")


def test_a_proof_of_nobody_is_not_made(bench: Bench, page: PanelPage) -> None:
    """Without attendees the panel says what is missing, and offers no saving."""
    begin(bench)
    bench.hands.activate("Attendance proof")
    bench.settle()
    save = next(w for w in page.findChildren(QWidget) if w.property("text") == "Save as PDF…")
    assert not save.isEnabled()
    assert any(label.property("role") == "problem" and label.text() for label in labels(page))


def test_arrow_keys_go_from_session_to_session(bench: Bench, page: PanelPage) -> None:
    """What was typed in the one is kept when the other comes into view."""
    hands = bench.hands
    older = bench.do(sessions.start_session, kind="SECTOR")
    bench.do(sessions.keep_session, replace(older, day=date(2026, 1, 5), place=FreeText("Gent")))
    begin(bench)
    hands.fill("Place", "Leuven")
    hands.tab_to("Sessions")
    hands.press(Qt.Key.Key_Down)
    bench.settle()
    assert "Gent" in [line.text() for line in page.findChildren(QLineEdit)]
    rows = bench.do(sessions.list_sessions)
    places = [bench.do(sessions.open_session, row.session_id).place for row in rows]
    assert places == [FreeText("Leuven"), FreeText("Gent")]


def test_what_is_typed_until_another_session_comes_is_kept(bench: Bench, page: PanelPage) -> None:
    """While the lane is busy the form in view stays; its last words are in its own session."""
    older = bench.do(sessions.start_session, kind="SECTOR")
    begin(bench)
    bench.hands.tab_to("Place")
    busy = Event()
    bench.lane.ask(page, lambda _desk: busy.wait(20), then=lambda _done: None)
    page.panel.open(older.session_id)
    bench.hands.type("Leuven")
    busy.set()
    bench.settle()
    rows = bench.do(sessions.list_sessions)
    places = {row.session_id: bench.do(sessions.open_session, row.session_id).place for row in rows}
    assert places.pop(older.session_id) == FreeText()
    assert list(places.values()) == [FreeText("Leuven")]


def test_locking_leaves_no_word(bench: Bench, page: PanelPage) -> None:
    """After forgetting, no field, list or label holds a word that was typed."""
    hands, word = bench.hands, "Kanariegeel"
    begin(bench)
    for name in ("Facilitator", "Place", "Attendees", "Learning points", "Agreements"):
        hands.fill(name, word)
    hands.activate("Add a presenter")
    hands.type(word)
    bench.settle()
    editors = page.findChildren(QPlainTextEdit)
    lines = page.findChildren(QLineEdit)
    page.forget()
    held = [editor.toPlainText() for editor in editors] + [line.text() for line in lines]
    held += [label.text() for label in labels(page)]
    assert not any(word in text for text in held)
    assert not any(editor.document().isUndoAvailable() for editor in editors)


def test_what_is_due_this_year_is_told(bench: Bench, page: PanelPage) -> None:
    """A sentence each, and a way to note a moment of learning."""
    bench.hands.activate("My year")
    bench.hands.wait_for("Due by 31 december 2026: once a year")
    bench.hands.wait_for("With the pool 0 of 2, with the sector 0 of 1.")
    bench.hands.wait_for("No certificate of the basic training noted yet.")
    bench.hands.activate("Note a moment of learning")
    assert page.wanted == [("learning", 0)]


def test_one_text_too_long_keeps_nothing_else_from_being_kept(
    bench: Bench, page: PanelPage
) -> None:
    """A story among the attendees is said to be too long; other fields are kept all the same."""
    hands = bench.hands
    begin(bench)
    hands.fill("Attendees", "An Peeters")
    hands.wait_until(lambda: len(only(bench).attendees) == 1, "the attendee in the vault")
    hands.type("x" * 120)
    hands.fill("Place", "Leuven")
    hands.wait_for("Too long to be kept. Write one person on each line.")
    hands.wait_until(lambda: only(bench).place == FreeText("Leuven"), "the place in the vault")
    assert only(bench).attendees[0].name == FreeText("An Peeters")
    hands.tab_to("Attendees")
    for _ in range(120):
        hands.press(Qt.Key.Key_Backspace)
    hands.wait_until(lambda: not hands.sees("Too long to be kept"), "no problem any more")


def test_sheets_are_joined_by_their_number(bench: Bench, page: PanelPage) -> None:
    """A tick says that a sheet is discussed, counts it, and takes it back."""
    sheet_id = bench.do(an_approved_sheet)
    hands = bench.hands
    begin(bench)
    hands.activate(f"Sheet {sheet_id}, for the pool")
    hands.wait_until(lambda: only(bench).sheets == (sheet_id,), "the sheet in the session")
    hands.wait_until(lambda: number(only(bench).coded, "se_sheets") == 1, "the count")
    (row,) = bench.do(intervision.list_sheets)
    assert row.expires_on == date(2026, 4, 11)
    hands.press(Qt.Key.Key_Space)
    hands.wait_until(lambda: only(bench).sheets == (), "no sheet in the session")


def test_a_name_known_from_a_case_is_asked_about(
    bench: Bench, page: PanelPage, tmp_path: Path
) -> None:
    """No proof names somebody of a case, until the counsellor says that a colleague is meant."""
    hands, target = bench.hands, tmp_path / "aanwezig.pdf"
    page.dialogs.target = target
    case = bench.do(a_case, "gebeld")
    bench.do(persons.add_person, case.coded.case_id, FreeText("Lotte Verbeke"))
    begin(bench)
    choose(bench, "Kind of session")
    hands.fill("Attendees", "Lotte Verbeke")
    hands.activate("Attendance proof")
    hands.wait_for("Known from a case of yours: Lotte Verbeke.")
    assert not hands.sees("Page 1 of 1")
    hands.activate("Colleagues are meant")
    hands.wait_for("Page 1 of 1")
    hands.activate("Save as PDF…")
    hands.wait_until(target.exists, "the file")
    bench.settle()


def test_a_name_of_a_case_in_the_record_is_pointed_out(bench: Bench, page: PanelPage) -> None:
    """On Done the record says which name of a case stands in it; taken out, it says so no more."""
    hands = bench.hands
    case = bench.do(a_case, "gebeld")
    bench.do(persons.add_person, case.coded.case_id, FreeText("Lotte Verbeke"))
    begin(bench)
    hands.fill("Agreements", "Lotte Verbeke opvolgen")
    hands.activate("Done")
    hands.wait_for("Known from a case of yours: Lotte Verbeke.")
    hands.tab_to("Agreements")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Delete)
    hands.activate("Done")
    hands.wait_until(lambda: not hands.sees("Known from a case"), "no name any more")


def test_the_list_is_a_sound_model(bench: Bench) -> None:
    """Qt's own tester finds nothing wrong, and rows say what kind, when, how and whether done."""
    model = SessionListModel(bench.lane)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session = bench.do(sessions.start_session, kind="SECTOR", method="BALINT")
    model.show_rows(bench.do(sessions.list_sessions))
    index = model.index(0)
    assert index.data() == "Intervision of the sector"
    assert index.data(SECOND_LINE) == "12 maart 2026 · draft · Balint method"
    model.show_kept(replace(session, day=date(2026, 9, 1)))
    assert index.data(SECOND_LINE) == "1 september 2026 · planned · Balint method"
    model.show_rows(())
    assert tester.model() is model


def test_every_stop_has_a_name(bench: Bench, page: PanelPage) -> None:
    """Tab goes once around a session, the methods and the year: everywhere is something to say."""
    begin(bench)
    bench.hands.activate("Add a presenter")
    bench.settle()
    for least, where in ((20, "New session"), (7, "Methods"), (4, "My year")):
        if where != "New session":
            bench.hands.activate(where)
            bench.settle()
        stops = walk()
        assert len(stops) >= least, (where, len(stops))
        assert all(stops), where


def walk() -> list[str]:
    """What is said at each stop of Tab, until it comes round."""
    met: list[QWidget] = []
    said: list[str] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in met:
        met.append(focused)
        interface = QAccessible.queryAccessibleInterface(focused)
        said.append(focused.accessibleName() or interface.text(QAccessible.Text.Name))
        QTest.keyClick(focused.window().windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    return said


def an_approved_sheet(desk: Desk) -> int:
    """A sheet of a case without a single capital, walked through and approved."""
    case = a_case(desk, "gebeld", behaviour_main="BULLY")
    draft = intervision.start_sheet(desk, case.coded.case_id, Audience.POULE)
    words = {
        Part.TITLE: "vraag",
        Part.SITUATION: "a wordt gepest door b",
        Part.QUESTION: "wat kan ik doen?",
    }
    texts = MappingProxyType({part: FreeText(words.get(part, "")) for part in draft.texts})
    intervision.keep_sheet(desk, replace(draft, texts=texts))
    walk = Walk(
        ticked=frozenset(WalkStep),
        recognised=Answer3.NO,
        linked=Answer3.NO,
        inferred=Answer3.NO,
        audience_is_checked=True,
    )
    intervision.keep_walk(desk, draft.sheet_id, walk)
    return intervision.approve_sheet(desk, draft.sheet_id).sheet_id


def labels(page: PanelPage) -> list[QLabel]:
    return page.findChildren(QLabel)


def test_what_is_typed_while_a_session_is_begun_is_in_it(bench: Bench, page: PanelPage) -> None:
    """Its kind, chosen by the space bar at once, though the vault is at something else."""
    bench.hands.tab_to("New session")
    bench.lane.ask(page, lambda _desk: sleep(0.2))
    bench.hands.type("  ")
    bench.settle()
    page.keep_now()
    assert only(bench).coded
