"""A case from the first question to its end, in the real window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.operations import timeline
from counsellor_app.ui.case.warnings import CareNotice
from counsellor_app.ui.place import Part, Place
from tests.builders import a_case, a_contact, a_draft, an_entry, kept_entry

if TYPE_CHECKING:
    from tests.ui.case.conftest import CaseBench

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_draft_says_what_is_missing_and_points_at_it(bench: CaseBench) -> None:
    """Registering too early moves the keyboard to the first missing answer; no box is opened."""
    bench.new_case()
    bench.click("Register case")
    bench.wait(lambda: any("still needed" in text for text in bench.hands.seen()))
    assert bench.shown.coded.status is CaseStatus.DRAFT
    assert QApplication.activeModalWidget() is None
    bench.hands.wait_for_focus("Kanaal van eerste contact")


def test_a_complete_draft_is_registered_by_keyboard(bench: CaseBench) -> None:
    """Ctrl+Enter registers from wherever the keyboard is."""
    case = bench.at_desk(a_draft)
    bench.open(case.coded.case_id)
    bench.hands.press(Qt.Key.Key_Return, CTRL)
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.NEW)
    assert bench.message


def test_all_required_questions_fit_a_small_laptop(bench: CaseBench) -> None:
    """At 1366 by 768 no required field of the intake stands outside the view."""
    bench.new_case()
    asked = bench.codebook.asked(Record.CASE, bench.shown.coded.answers)
    required = [field.label.nl for field in asked if field.need is Need.INTAKE]

    def is_in_view(name: str) -> bool:
        control = bench.named(name)
        areas = bench.page.findChildren(QScrollArea)
        view = next(area for area in areas if area.isAncestorOf(control)).viewport()
        foot = control.mapTo(view, control.rect().bottomLeft())
        return 0 <= foot.y() <= view.height()

    assert len(required) > 15
    bench.wait(lambda: all(is_in_view(name) for name in required))


def test_a_contact_is_logged_by_keyboard_alone(bench: CaseBench) -> None:
    """Alt+1, the answers, a note, a next step in words, Ctrl+Enter: a finished row."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    hands = bench.hands
    hands.press(Qt.Key.Key_1, ALT)
    bench.wait(lambda: bench.page.place().part is Part.ENTRY)
    hands.wait_for_focus("Vorm: telefoon")
    hands.press(Qt.Key.Key_Space)
    for field, typed in (("Met wie", "verz"), ("Doel", "opv")):
        hands.fill(field, typed)
        hands.press(Qt.Key.Key_Tab)
    hands.fill("Duur in minuten", "45")
    hands.fill("Note", "Gebeld, wil volgende week verder praten.")
    hands.fill("Next step", "Terugbellen")
    hands.fill("By", "over 2 weken")
    hands.press(Qt.Key.Key_Return, CTRL)
    bench.wait(lambda: not bench.shown.timeline[0].coded.is_draft)
    entry = bench.kept(case.coded.case_id).timeline[0]
    assert entry.coded.answers == {
        "c_mode": "TEL",
        "c_with": "APPL",
        "c_purpose": "FOLLOW",
        "c_minutes": 45,
    }
    assert entry.note.reveal() == "Gebeld, wil volgende week verder praten."
    assert entry.next_step.reveal() == "Terugbellen"
    assert entry.next_step_on == date(2026, 3, 26)


def test_an_intervention_waits_for_its_agreement(bench: CaseBench) -> None:
    """Without the dated agreement the row says so in the page and stays a draft."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    bench.hands.press(Qt.Key.Key_2, ALT)
    bench.wait(lambda: bench.page.place().part is Part.ENTRY)
    bench.click_in("Soort informele interventie", "interventie bij een derde")
    assert bench.hands.sees("needs the applicant's agreement first")
    bench.click("Intervention is complete")
    bench.hands.wait_for_focus("Akkoord van de verzoeker op")
    assert bench.kept(case.coded.case_id).timeline[0].coded.is_draft
    bench.hands.type("vandaag")
    bench.hands.press(Qt.Key.Key_Return, CTRL)
    bench.wait(lambda: not bench.shown.timeline[0].coded.is_draft)
    assert not bench.hands.sees("needs the applicant's agreement first")


def test_conciliation_waits_for_both_agreements(bench: CaseBench) -> None:
    """Kind 3 asks for the other party's day once the applicant's is there."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    bench.hands.press(Qt.Key.Key_2, ALT)
    bench.wait(lambda: bench.page.place().part is Part.ENTRY)
    bench.click_in("Soort informele interventie", "verzoening")
    bench.click_in("Akkoord van de verzoeker op", "today")
    assert bench.hands.sees("needs the other party's agreement too")
    bench.click("Intervention is complete")
    bench.hands.wait_for_focus("Akkoord van de andere partij op")


def test_a_finished_row_stays_complete_in_the_vault(bench: CaseBench) -> None:
    """Taking a needed answer away keeps the earlier one, says so, and still keeps the note."""
    case = bench.at_desk(a_case)
    row = bench.at_desk(lambda desk: an_entry(desk, case.coded.case_id)).coded
    bench.open(case.coded.case_id)
    bench.go_to(Place(Part.ENTRY, row.record_id))
    bench.focus("Vorm").setFocus()
    bench.hands.press(Qt.Key.Key_Delete)
    assert bench.hands.sees("the earlier one is kept")
    bench.focus("Note")
    bench.hands.type("erbij")
    bench.wait(lambda: bench.kept(case.coded.case_id).timeline[0].note.reveal() == "erbij")
    assert bench.kept(case.coded.case_id).timeline[0].coded.answers["c_mode"] == "TEL"


def test_the_next_step_is_ticked_in_the_header(bench: CaseBench) -> None:
    """The soonest open step stands under the title; ticking it is kept."""
    case = bench.at_desk(a_case)
    row = bench.at_desk(lambda desk: a_contact(desk, case.coded.case_id)).coded

    def plan(desk):
        held = kept_entry(desk, row.record_id)
        kept = timeline.KeptEntry(
            held.coded.day, held.coded.answers, next_step=_words("Els bellen"), next_step_on=None
        )
        return timeline.keep_entry(desk, row.record_id, kept)

    bench.at_desk(plan)
    bench.open(case.coded.case_id)
    assert bench.hands.sees("Els bellen")
    bench.click("Next step, no day agreed:")
    bench.wait(lambda: bench.kept(case.coded.case_id).timeline[0].next_step_is_done)
    bench.wait(lambda: not bench.hands.sees("Els bellen"))


def test_a_case_is_closed_read_only_and_reopened(bench: CaseBench) -> None:
    """Closing asks the outcome, says until when the case is kept; reopening makes it writable."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    bench.click("Close case")
    bench.hands.wait_for_focus("Uitkomst")
    bench.hands.type("gehoord")
    bench.hands.press(Qt.Key.Key_Tab)
    assert bench.hands.sees("kept until 12")
    bench.click("Close this case")
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.CLOSED)
    assert bench.kept(case.coded.case_id).coded.answers["outcome"] == "HEARD"
    bench.go_to(Place(Part.CASE))
    assert bench.named("Case note", QPlainTextEdit).isReadOnly()
    bench.click("Reopen")
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.NEW)
    assert not bench.named("Case note", QPlainTextEdit).isReadOnly()


def test_waiting_and_going_on(bench: CaseBench) -> None:
    """Waiting is set and taken back from the menu, and the header says it."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    bench.choose("Waiting for the applicant")
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.WAITING)
    assert "Waiting for the applicant" in bench.hands.seen()
    bench.choose("No longer waiting")
    bench.wait(lambda: bench.shown.coded.status is CaseStatus.NEW)


def test_danger_shows_whom_to_call(bench: CaseBench) -> None:
    """Acute danger brings the emergency numbers into the page at once."""
    bench.new_case()
    care = bench.page.findChild(CareNotice)
    assert not care.isVisible()
    bench.click_in("Acuut gevaar?", "voor de verzoeker zelf")
    assert care.isVisible()
    assert "112" in care.text()


def _words(text: str):
    from counsellor_app.casework.free_text import FreeText

    return FreeText(text)
