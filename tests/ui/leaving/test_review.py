"""A sheet is looked through by keyboard: findings, decisions, undo, and what readers see of it."""

from __future__ import annotations

import re
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit, QTextBrowser, QWidget

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision
from counsellor_app.ui.intervision.finding_model import FindingModel
from counsellor_app.ui.intervision.intervision_page import IntervisionPage
from counsellor_app.ui.intervision.marked_editor import MarkedEditor
from tests.journeys.hands import rest
from tests.ui.leaving.conftest import NAME
from tests.ui.leaving.panel_host import a_sheet

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.operations.sheet_review import SheetReview
    from tests.ui.lists.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STORY = (
    f"{NAME} belde op 12 maart 2026 uit Vilvoorde.\n"
    f"Daarna belde {NAME} nog eens over Zandlopers van productiehuis Morgenrood.\n"
    "Iemand zei voor de hele ploeg: “Doe toch niet zo flauw, meiske.”"
)


class Desk:
    """A sheet opened in the page, at its second step."""

    def __init__(self, bench: Bench, sheet_id: SheetId) -> None:
        self.bench = bench
        self.hands = bench.hands
        self.sheet_id = sheet_id
        self.page = IntervisionPage(bench.lane)
        bench.show(self.page)
        self.hands.tab_to("Sheets")
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait_for_focus("Situation")
        self.settle()

    def look_through(self) -> None:
        """On to the second step, by its button."""
        self.hands.activate("On to looking through")
        self.hands.wait_for_focus("Findings")
        self.settle()

    def settle(self) -> SheetReview:
        """Let everything be answered; the sheet as it is in the vault."""
        self.bench.settle()
        return self.bench.do(intervision.open_sheet, self.sheet_id)

    def words(self) -> list[str]:
        """The list, as a screen reader says it."""
        model = self.list().model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def list(self) -> QListView:
        return next(
            w for w in self.page.findChildren(QListView) if w.accessibleName() == "Findings"
        )

    def current(self) -> str:
        return str(self.list().currentIndex().data())

    def read(self) -> str:
        """What the right side shows."""
        (reader,) = self.page.findChildren(QTextBrowser)
        return reader.toPlainText()

    def text(self) -> QPlainTextEdit:
        """The situation as it stands at the left of the second step."""
        return [
            e for e in self.page.findChildren(QPlainTextEdit) if e.accessibleName() == "Situation"
        ][-1]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.hands.press(key)


@pytest.fixture
def desk(bench: Bench, case_id: int) -> Desk:
    """A story with a known name twice, a day, a place, a title, a firm and somebody's words."""
    made = Desk(bench, a_sheet(bench, case_id, STORY))
    made.look_through()
    return made


def decisions(review: SheetReview) -> dict[str, str]:
    return {one.wording.reveal(): one.written.reveal() for one in review.draft.decisions}


def test_the_findings_are_listed_in_words(desk: Desk) -> None:
    """Each row says the words, what they are, how sure it is and where it stands."""
    assert desk.words()[0] == f"{NAME}, person, certain, still to decide"
    assert any(
        said.startswith("12 maart 2026, date") and "still to decide" in said
        for said in desk.words()
    )
    assert desk.hands.sees("Staat bij de personen") or desk.hands.sees("among the people")


def test_readers_text_shows_the_finding_itself(desk: Desk) -> None:
    """One that is not decided yet is shown where it stands, not the next that was replaced."""
    desk.press(Qt.Key.Key_L)
    desk.settle()
    assert desk.current() == "12 maart 2026"
    (reader,) = desk.page.findChildren(QTextBrowser)
    place = reader.textCursor().position()
    assert reader.toPlainText()[place:].startswith("12 maart 2026")
    desk.press(Qt.Key.Key_P)
    place = reader.textCursor().position()
    assert reader.toPlainText()[place:].startswith("A belde")


def test_both_texts_stand_at_the_same_height(bench: Bench, case_id: int) -> None:
    """What readers see of a finding stands beside it, to the line, wherever it is in the text."""
    filling = "Er was die dag niets bijzonders te zien. " * 12
    told = "\n\n".join(f"{filling}Daarna belde {NAME}. {filling}" for _ in range(4))
    desk = Desk(bench, a_sheet(bench, case_id, told))
    desk.look_through()
    (reader,) = desk.page.findChildren(QTextBrowser)
    text = desk.text()
    assert isinstance(text, MarkedEditor)
    _, *starts = [found.start() for found in re.finditer(NAME, told)]  # above the first is no text
    for start in starts:
        desk.press(Qt.Key.Key_Down)
        desk.settle()
        rest(0)  # once everything has its height
        here = reader.viewport().mapToGlobal(reader.cursorRect().center())
        there = text.viewport().mapToGlobal(text.rect_of(start).center())
        assert abs(here.y() - there.y()) <= 1
        assert reader.viewport().rect().contains(reader.cursorRect())


def test_both_headings_stand_on_one_line(desk: Desk) -> None:
    """What can be done with the text stands beside the one, and nothing beside the other."""
    labels = {label.text(): label for label in desk.page.findChildren(QLabel)}
    mine, readers = labels["Your text"], labels["As readers will see it"]
    middles = [each.mapToGlobal(each.rect().center()).y() for each in (mine, readers)]
    assert abs(middles[0] - middles[1]) <= 1


def test_the_finding_chosen_stays_in_view_where_the_list_gets_lower(desk: Desk) -> None:
    """The answers offered may take another line."""
    found = desk.list()
    desk.press(Qt.Key.Key_End)
    found.setFixedHeight(found.sizeHintForRow(0) * 3)
    desk.settle()
    assert found.viewport().rect().contains(found.visualRect(found.currentIndex()))


def test_keys_walk_from_finding_to_finding(desk: Desk) -> None:
    """Down and N go on, P goes back, F8 goes to the next without a decision, from the text too."""
    assert desk.current() == NAME
    desk.press(Qt.Key.Key_Down)
    assert desk.current() == "12 maart 2026"
    desk.press(Qt.Key.Key_N)
    assert desk.current() == "Vilvoorde"
    desk.press(Qt.Key.Key_P, Qt.Key.Key_P)
    assert desk.current() == NAME
    desk.press(Qt.Key.Key_F8)
    assert desk.current() == "12 maart 2026"
    desk.hands.press(Qt.Key.Key_F8, SHIFT)
    assert desk.current() == NAME
    desk.press(Qt.Key.Key_E)
    assert desk.hands.focused() == "Situation"
    assert desk.text().textCursor().selectedText() == NAME
    desk.press(Qt.Key.Key_F8)
    assert desk.hands.focused() == "Findings"


def test_one_key_gives_a_label_everywhere(desk: Desk) -> None:
    """L names the person in every place, at once on the right, and the next finding comes."""
    desk.press(Qt.Key.Key_L)
    assert desk.words()[0] == f"{NAME}, person, certain, becomes A"
    assert desk.current() == "12 maart 2026"
    review = desk.settle()
    assert decisions(review) == {NAME: "A"}
    assert NAME not in desk.read()
    assert desk.read().count("A ") >= 1
    assert sum(NAME in said and "becomes A" in said for said in desk.words()) == 2


def test_keys_generalise_keep_and_take_out(desk: Desk) -> None:
    """G takes the first that is more general, 2 another, K lets stay, R takes out."""
    desk.press(Qt.Key.Key_L, Qt.Key.Key_G, Qt.Key.Key_K)
    kept = {one.wording.reveal(): one.treatment for one in desk.settle().draft.decisions}
    assert kept["12 maart 2026"] is Treatment.GENERALISE
    assert kept["Vilvoorde"] is Treatment.KEEP
    desk.press(Qt.Key.Key_R)
    desk.settle()
    assert "Vilvoorde" in desk.read()
    assert "12 maart 2026" not in desk.read()
    assert "Zandlopers" not in desk.read()


def test_quick_keys_are_not_lost(desk: Desk) -> None:
    """Keys pressed before the vault answers decide on the findings that came into focus."""
    desk.press(Qt.Key.Key_L, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_R)
    review = desk.settle()
    assert [one.treatment for one in review.draft.decisions] == [
        Treatment.LABEL,
        *[Treatment.REMOVE] * 3,
    ]
    assert len(review.draft.changes) == 4


def test_an_answer_is_for_the_words_it_was_given_to(desk: Desk) -> None:
    """The words in focus are deleted from the text; the answer does not fall on those beside."""
    before, go_on = len(desk.words()), Event()
    desk.bench.lane.ask(desk.page, lambda _desk: go_on.wait(20), then=lambda _went: None)
    desk.press(Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_R)
    go_on.set()
    assert desk.settle().draft.decisions == ()
    assert len(desk.words()) < before


def test_a_known_name_cannot_stay(desk: Desk) -> None:
    """K does nothing on a name of the case."""
    desk.press(Qt.Key.Key_K)
    assert desk.settle().draft.decisions == ()
    assert desk.current() == NAME


def test_decisions_are_undone_one_by_one(desk: Desk) -> None:
    """Ctrl+Z on the findings takes back the last decision, then the one before."""
    desk.press(Qt.Key.Key_L, Qt.Key.Key_R)
    desk.settle()
    desk.hands.press(Qt.Key.Key_Z, CTRL)
    assert decisions(desk.settle()) == {NAME: "A"}
    desk.hands.press(Qt.Key.Key_Z, CTRL)
    assert decisions(desk.settle()) == {}
    assert NAME in desk.read()
    assert desk.words()[0].endswith("still to decide")


def test_a_decision_for_this_place_alone(desk: Desk) -> None:
    """With everywhere off the other place stays to be decided, and both may differ."""
    desk.press(Qt.Key.Key_O, Qt.Key.Key_R)
    (one,) = desk.settle().draft.decisions
    assert (one.part, one.start) == (Part.SITUATION, 0)
    assert desk.read().count(NAME) == 1
    assert [said.split(", ")[-1] for said in desk.words() if NAME in said] == [
        "taken out",
        "still to decide",
    ]


def test_a_person_keeps_one_label(desk: Desk) -> None:
    """Another label, given once with A, holds for every place of the person."""
    desk.press(Qt.Key.Key_L)
    desk.settle()
    desk.press(Qt.Key.Key_Home, Qt.Key.Key_A)
    desk.hands.wait_for_focus("Label, for the whole sheet")
    desk.hands.type("B")
    desk.press(Qt.Key.Key_Return)
    review = desk.settle()
    assert decisions(review) == {NAME: "B"}
    assert desk.hands.focused() == "Findings"
    assert desk.read().count("B ") == 2


def test_own_words_for_a_quotation(desk: Desk) -> None:
    """Enter on somebody's own words asks for others; typing there decides nothing."""
    while not desk.current().startswith("“"):
        desk.press(Qt.Key.Key_N)
    desk.press(Qt.Key.Key_Return)
    desk.hands.wait_for_focus("Readers will see")
    desk.hands.type("een kleinerende opmerking, LKR")
    desk.settle()
    assert desk.hands.focused() == "Readers will see"
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert "een kleinerende opmerking, LKR".casefold() in desk.read().casefold()
    assert "flauw" not in desk.read()
    desk.press(Qt.Key.Key_W)
    desk.hands.wait_for_focus("Readers will see")
    desk.press(Qt.Key.Key_Escape)
    assert desk.hands.focused() == "Findings"


def test_the_kind_is_changed_with_one_key(desk: Desk) -> None:
    """S opens the kinds; what is offered then fits the new kind, and the decision bears it."""
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.hands.sees("S  Sort: person")
    desk.press(Qt.Key.Key_L)
    (one,) = desk.settle().draft.decisions
    assert (one.wording.reveal(), one.kind, one.treatment) == (
        "Vilvoorde",
        Kind.PERSON,
        Treatment.LABEL,
    )


def test_after_the_last_decision_enter_leads_on(desk: Desk) -> None:
    """What is left is counted down; then the way on is shown and Enter takes it."""
    total = sum(mark.needs_decision for mark in desk.settle().marks)
    assert desk.hands.sees(f"{total} still to decide")
    for _ in range(total):
        if not any(said.endswith("still to decide") for said in desk.words()):
            break
        desk.press(Qt.Key.Key_R)
    desk.settle()
    assert desk.hands.sees("Everything is decided")
    desk.press(Qt.Key.Key_Return)
    desk.hands.wait_for("of 12")


def test_marked_by_hand(desk: Desk) -> None:
    """Words selected in the text become a finding, are decided like others and stay listed."""
    desk.press(Qt.Key.Key_E)
    desk.press(Qt.Key.Key_End)
    desk.hands.type(" Ze droeg een gele jas.")
    for _ in range(10):
        desk.hands.press(Qt.Key.Key_Left, SHIFT)
    desk.hands.press(Qt.Key.Key_M, CTRL)
    desk.hands.wait_for_focus("Findings")
    desk.hands.wait_until(lambda: desk.current() == "gele jas.", "the words marked")
    desk.press(Qt.Key.Key_R)
    assert decisions(desk.settle()) == {"gele jas.": ""}
    assert "gele jas" not in desk.read()
    assert any(said.startswith("gele jas., person") for said in desk.words())


def test_escape_leads_from_the_text_to_the_findings(desk: Desk) -> None:
    """Writing is left with Escape, and Tab walks through the whole page and back."""
    desk.press(Qt.Key.Key_E)
    desk.press(Qt.Key.Key_Escape)
    assert desk.hands.focused() == "Findings"
    desk.hands.press(Qt.Key.Key_Tab)
    desk.hands.tab_to("Findings")


def test_editing_an_approved_sheet_makes_it_a_draft(bench: Bench, case_id: int) -> None:
    """After approval a word typed in the text takes the approval away."""
    sheet_id = a_sheet(bench, case_id, "iemand wordt gepest")
    walk = Walk(
        ticked=frozenset(WalkStep),
        recognised=Answer3.NO,
        linked=Answer3.NO,
        inferred=Answer3.NO,
        audience_is_checked=True,
    )
    bench.do(intervision.keep_walk, sheet_id, walk)
    bench.do(intervision.approve_sheet, sheet_id)
    desk = Desk(bench, sheet_id)
    assert desk.hands.sees("Approved")
    assert desk.settle().approved_on is not None
    desk.hands.tab_to("1  Write")
    desk.press(Qt.Key.Key_Right)
    desk.hands.tab_to("Situation")
    desk.hands.type("vaak: ")
    desk.press(Qt.Key.Key_Escape)
    desk.hands.wait_for("Draft")
    assert desk.settle().approved_on is None


def test_the_notes_are_taken_over_with_one_button(bench: Bench, case_id: int) -> None:
    """The case's notes stand in the situation, marked, with the keyboard in them."""
    desk = Desk(bench, a_sheet(bench, case_id, ""))
    desk.hands.activate("Take the note of the case over")
    desk.hands.wait_for_focus("Situation")
    assert desk.settle().draft.texts[Part.SITUATION].reveal() == f"{NAME} belde"
    desk.look_through()
    assert desk.current() == NAME


def test_what_was_kept_in_the_first_step_is_ready_in_the_second(bench: Bench, case_id: int) -> None:
    """A text that was read while the first step was in view can be decided on at once."""
    desk = Desk(bench, a_sheet(bench, case_id, ""))
    desk.hands.type(f"{NAME} belde")
    desk.hands.tab_to("What the applicant asked")
    assert desk.settle().draft.read(Part.SITUATION) == f"{NAME} belde"
    desk.look_through()
    desk.press(Qt.Key.Key_L)
    assert decisions(desk.settle()) == {NAME: "A"}


def test_an_empty_sheet_says_what_comes_first(bench: Bench, case_id: int) -> None:
    """With nothing written the review says so, rather than that everything is decided."""
    desk = Desk(bench, a_sheet(bench, case_id, ""))
    desk.hands.activate("On to looking through")
    desk.hands.wait_for("The situation is still empty")
    assert not desk.hands.sees("Everything is decided")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (f"She called me about what happened there, and {NAME} was with her at that time.", True),
        (f"Elle m'a dit que {NAME} ne voulait pas de cela et qu'il est dans la rue avec eux", True),
        (STORY, False),
    ],
)
def test_another_language_is_told(bench: Bench, case_id: int, text: str, is_told: bool) -> None:
    """A sheet that is not in Dutch says what the recogniser is made for; names are still found."""
    desk = Desk(bench, a_sheet(bench, case_id, text))
    assert desk.hands.sees("made for Dutch") is is_told
    desk.look_through()
    assert any(said.startswith(NAME) for said in desk.words())


def test_strange_characters_keep_their_places(bench: Bench, case_id: int) -> None:
    """Behind emoji, joining marks and marks of direction the right words stand out."""
    text = f"😀 é 👩‍💻 \u202e{NAME} zei niets. 🎬 {NAME}"
    desk = Desk(bench, a_sheet(bench, case_id, text))
    desk.look_through()
    desk.press(Qt.Key.Key_E)
    assert desk.text().textCursor().selectedText() == NAME
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_L)
    desk.settle()
    assert NAME not in desk.read()
    assert "🎬 A" in desk.read()


def test_locking_leaves_no_word(desk: Desk) -> None:
    """After forgetting, no text, list, reader, label or undo of the review holds a word."""
    desk.press(Qt.Key.Key_L, Qt.Key.Key_E)
    desk.hands.type("x")
    desk.settle()
    desk.page.forget()
    shown = [e.toPlainText() for e in desk.page.findChildren(QPlainTextEdit)]
    shown += [str(w.property("text") or "") for w in desk.page.findChildren(QWidget)]
    assert not any("Vilvoorde" in text or NAME in text for text in [*shown, desk.read()])
    assert desk.words() == []
    assert not any(e.document().isUndoAvailable() for e in desk.page.findChildren(QPlainTextEdit))


def test_everything_has_a_name(desk: Desk) -> None:
    """A screen reader has something to say for whatever takes the keyboard."""
    for widget in desk.page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.property("text") or widget.accessibleName()
            assert text or widget.parent().property("accessibleName"), widget


def test_the_list_is_a_sound_model(desk: Desk) -> None:
    """Qt's own tester finds nothing wrong with the model while it changes."""
    marks = desk.settle().marks
    model = FindingModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_marks(marks)
    decided = Decision(FreeText(NAME), Treatment.REMOVE, FreeText(), Kind.PERSON)
    model.show_marks(tuple(replace(mark, decision=decided) for mark in marks))
    assert model.next_open(0) == -1
    model.show_marks(marks[1:])
    model.show_marks(())
    assert tester.model() is model
