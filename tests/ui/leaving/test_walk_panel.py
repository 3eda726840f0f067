"""The twelve steps are walked by keyboard, with what was found and what readers see."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QTableWidget, QWidget

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Answer3, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import intervision
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.intervision.recognition_step import RecognitionStep
from counsellor_app.ui.intervision.walk_panel import WalkPanel
from tests.ui.leaving.conftest import NAME
from tests.ui.leaving.panel_host import WALKED, Host, a_sheet, link_company

if TYPE_CHECKING:
    from collections.abc import Generator

    from counsellor_app.anonymisation.sheet_findings import Marked
    from tests.ui.lists.conftest import Bench

PLAIN = "iemand wordt gepest op het werk"
FOUND = f"{NAME} wordt gepest. Op 12 februari 2026 belde {NAME} mij."

ANSWERED = replace(WALKED, ticked=frozenset(tuple(WalkStep)[:10]))


class Walk:
    """The panel in its host."""

    def __init__(self, bench: Bench, case_id: int, situation: str, audience: Audience) -> None:
        self.panel = WalkPanel(bench.lane)
        self.sheet_id = a_sheet(bench, case_id, situation, audience=audience)
        self.host = Host(bench, self.panel, self.sheet_id)
        self.panel.reviewed.connect(self.host.follow)
        self.panel.audience_wanted.connect(self.host.turn)
        self.done: list[bool] = []
        self.panel.check_wanted.connect(lambda: self.done.append(True))
        self.places: list[Marked] = []
        self.panel.place_wanted.connect(self.places.append)

    def steps(self) -> list[str]:
        (listed,) = self.panel.findChildren(QListWidget)
        return [listed.item(row).text() for row in range(listed.count())]

    def found(self) -> list[tuple[str, ...]]:
        (table,) = self.panel.findChildren(QTableWidget)
        return [
            tuple(str(table.model().index(row, column).data()) for column in range(3))
            for row in range(table.rowCount())
        ]


@pytest.fixture
def plain(bench: Bench, case_id: int) -> Walk:
    """A sheet in which nothing is found."""
    return Walk(bench, case_id, PLAIN, Audience.POULE)


@pytest.fixture
def found(bench: Bench, case_id: int) -> Walk:
    """A sheet with a known name and a date."""
    return Walk(bench, case_id, FOUND, Audience.POULE)


def test_steps_without_findings_take_one_key(bench: Bench, plain: Walk) -> None:
    """Enter on the list ticks nine steps one after another and stands at the questions."""
    assert [step.split("\n")[1] for step in plain.steps()[:9]] == ["nothing found"] * 9
    for _ in range(9):
        bench.hands.press(Qt.Key.Key_Return)
    walk = plain.host.settle().draft.walk
    assert walk.ticked == frozenset(tuple(WalkStep)[:9])
    assert bench.hands.sees("10 of 12")


def test_the_whole_walk_is_done_by_keyboard(bench: Bench, plain: Walk) -> None:
    """Nine steps, three answers, the participants, the confirmation and the choice."""
    hands = bench.hands
    for _ in range(9):
        hands.press(Qt.Key.Key_Return)
    for question in ("Could somebody who was", "Could somebody link", "Could a reader"):
        hands.tab_to(question)
        hands.press(Qt.Key.Key_Space)
    bench.settle()
    hands.tab_to("Looked at")
    hands.press(Qt.Key.Key_Return)
    bench.settle()
    hands.fill("Participants", "An – De Kade")
    hands.tab_to("Is any of them")
    hands.press(Qt.Key.Key_Space)
    bench.settle()
    hands.tab_to("Looked at")
    hands.press(Qt.Key.Key_Return)
    bench.settle()
    assert hands.sees("12 of 12")
    hands.press(Qt.Key.Key_Return)
    review = plain.host.settle()
    assert review.draft.walk.answers == (Answer3.NO,) * 3
    assert review.draft.walk.participants == FreeText("An – De Kade")
    assert review.draft.walk.audience_is_checked
    assert dict(review.open_points) == {}
    assert plain.done == [True]


def test_a_step_shows_before_and_after(bench: Bench, found: Walk) -> None:
    """Each wording once, with the number of its places and what readers see instead."""
    assert found.found() == [(NAME, "still to decide on", "2 place(s)")]
    label = Decision(FreeText(NAME), Treatment.LABEL, FreeText("A"), Kind.PERSON)
    found.host.follow(bench.do(intervision.decide, found.sheet_id, (label,)))
    assert found.found() == [(NAME, "A", "2 place(s)")]
    assert found.steps()[0] == "1  Names and contacts\nto do"


@pytest.mark.parametrize(
    ("treatment", "written", "shown"),
    [
        (Treatment.KEEP, "", "stays as it is"),
        (Treatment.REMOVE, "", "taken out"),
        (Treatment.GENERALISE, "begin 2026", "begin 2026"),
    ],
)
def test_every_fate_is_shown(
    bench: Bench, found: Walk, treatment: Treatment, written: str, shown: str
) -> None:
    """What stays, goes or is generalised is told in words."""
    day = Decision(FreeText("12 februari 2026"), treatment, FreeText(written), Kind.DATE)
    found.host.follow(bench.do(intervision.decide, found.sheet_id, (day,)))
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(Qt.Key.Key_Down)
    assert found.found() == [("12 februari 2026", shown, "1 place(s)")]


def test_what_is_open_is_led_to_not_ticked(bench: Bench, found: Walk) -> None:
    """Enter on a step with a finding undecided goes to that finding and ticks nothing."""
    assert found.steps()[0] == "1  Names and contacts\n2 to decide on"
    bench.hands.press(Qt.Key.Key_Return)
    assert [mark.wording.reveal() for mark in found.places] == [NAME]
    assert found.host.settle().draft.walk.ticked == frozenset()


def test_a_row_leads_to_its_place(bench: Bench, found: Walk) -> None:
    """Enter in the table shows that finding in the review."""
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.tab_to("What was found at this step")
    bench.hands.press(Qt.Key.Key_Return)
    assert [mark.wording.reveal() for mark in found.places] == ["12 februari 2026"]


def test_a_tick_is_taken_back(bench: Bench, plain: Walk) -> None:
    """A step ticked by mistake is open again."""
    bench.hands.press(Qt.Key.Key_Return)
    bench.settle()
    bench.hands.press(Qt.Key.Key_Up)
    bench.hands.activate("Not done after all")
    assert plain.host.settle().draft.walk.ticked == frozenset()


def test_questions_ask_for_their_answers(bench: Bench, plain: Walk) -> None:
    """Step 10 is not ticked while a question is open; Enter goes to that question."""
    plain.panel.go_to(WalkStep.RECOGNITION)
    bench.hands.press(Qt.Key.Key_Return)
    assert bench.hands.focused().startswith("Could somebody who was")
    assert plain.host.settle().draft.walk.ticked == frozenset()


def test_few_people_are_pointed_out_without_a_number(bench: Bench, plain: Walk) -> None:
    """Whether it could be about few people is told in words, with a reason and no figure."""
    plain.panel.go_to(WalkStep.RECOGNITION)
    told = [text for text in bench.hands.seen() if "people" in text and "Could" not in text]
    assert told
    assert not any(character.isdigit() for text in told for character in text)


def test_participants_of_a_company_are_pointed_out(bench: Bench, case_id: int) -> None:
    """Who comes from the company of the case, or from one written like it, is named."""
    link_company(bench, case_id, "Zevenster NV")
    walk = Walk(bench, case_id, PLAIN, Audience.SECTOR)
    walk.panel.go_to(WalkStep.AUDIENCE)
    assert bench.hands.sees("Zevenster NV")
    bench.hands.fill("Participants", "An - Zevenster\nBo - Zevnster\nCis - De Kade")
    assert bench.hands.sees("An - Zevenster: the company Zevenster NV is in this case.")
    assert bench.hands.sees("Bo - Zevnster: looks like Zevenster NV")
    assert not bench.hands.sees("Cis - De Kade: ")


def test_another_list_asks_for_the_confirmation_anew(bench: Bench, plain: Walk) -> None:
    """Nobody is connected: that was said of the people who then stood in the list."""
    plain.panel.go_to(WalkStep.AUDIENCE)
    bench.hands.tab_to("Is any of them")
    bench.hands.press(Qt.Key.Key_Space)
    assert plain.host.settle().draft.walk.audience_is_checked
    plain.panel.take_keyboard()
    bench.hands.fill("Participants", "An")
    plain.panel.keep_now()
    assert not plain.host.settle().draft.walk.audience_is_checked


def test_unsure_is_not_for_the_sector(bench: Bench, case_id: int) -> None:
    """With an answer unsure the sector is refused in words; the choice changes who reads it."""
    walk = Walk(bench, case_id, PLAIN, Audience.SECTOR)
    walk.panel.go_to(WalkStep.RECOGNITION)
    for question in ("Could somebody who was", "Could somebody link", "Could a reader"):
        bench.hands.tab_to(question)
        bench.hands.press(Qt.Key.Key_Left)  # from the first answer around to the last: unsure
    bench.settle()
    walk.panel.go_to(WalkStep.CONSEQUENCE)
    bench.hands.wait_for("cannot go to the sector as it is")
    bench.hands.press(Qt.Key.Key_Return)
    assert WalkStep.CONSEQUENCE not in walk.host.settle().draft.walk.ticked
    bench.hands.wait_for_focus("This sheet is: For the sector")
    bench.hands.press(Qt.Key.Key_Left)
    review = walk.host.settle()
    assert (review.draft.audience, review.draft.walk.is_composite) == (Audience.SECTOR, True)
    assert not bench.hands.sees("cannot go to the sector as it is")
    bench.hands.press(Qt.Key.Key_Left)
    bench.hands.press(Qt.Key.Key_Left)
    review = walk.host.settle()
    assert (review.draft.audience, review.draft.walk.is_composite) == (Audience.POULE, False)


def test_two_quick_ticks_are_both_kept(bench: Bench, plain: Walk) -> None:
    """Ticks asked before the first was answered do not undo each other."""
    for _ in range(3):
        bench.hands.press(Qt.Key.Key_Return)
    assert len(plain.host.settle().draft.walk.ticked) == 3


@contextmanager
def held_up(bench: Bench, walk: Walk) -> Generator[None]:
    """Nothing asked of the vault in here is answered before the end."""
    may_go_on = Event()
    bench.lane.run_on_lane(walk.panel, may_go_on.wait)
    try:
        yield
    finally:
        may_go_on.set()


def answer(bench: Bench, question: str) -> None:
    """Answer a question of step 10 with no."""
    bench.hands.tab_to(question)
    bench.hands.press(Qt.Key.Key_Space)


def test_enter_right_after_the_last_answer_goes_on(bench: Bench, plain: Walk) -> None:
    """What was answered counts before it is kept: nobody is sent back to a question answered."""
    plain.panel.go_to(WalkStep.RECOGNITION)
    with held_up(bench, plain):
        for question in ("Could somebody who was", "Could somebody link", "Could a reader"):
            answer(bench, question)
        plain.panel.take_keyboard()
        bench.hands.press(Qt.Key.Key_Return)
        assert bench.hands.sees("11 of 12")
    walk = plain.host.settle().draft.walk
    assert (walk.answers, walk.ticked) == ((Answer3.NO,) * 3, {WalkStep.RECOGNITION})


def test_the_last_tick_does_not_lead_back(bench: Bench, plain: Walk) -> None:
    """Steps ticked a moment ago are done: the last one leads to the last screen."""
    bench.do(intervision.keep_walk, plain.sheet_id, ANSWERED)
    plain.host.follow(plain.host.settle())
    plain.panel.go_to(WalkStep.AUDIENCE)
    with held_up(bench, plain):
        for _ in range(2):
            bench.hands.press(Qt.Key.Key_Return)
        assert plain.done == [True]
    assert plain.host.settle().draft.walk.open_steps == ()


def test_a_late_answer_takes_no_newer_one_off(bench: Bench, plain: Walk) -> None:
    """The vault answers about the first question when the second is answered: both stay."""
    plain.panel.go_to(WalkStep.RECOGNITION)
    heard: list[object] = []
    plain.panel.reviewed.connect(heard.append)
    with ExitStack() as later:
        with held_up(bench, plain):
            answer(bench, "Could somebody who was")
            later.enter_context(held_up(bench, plain))
            answer(bench, "Could somebody link")
        bench.hands.wait_until(lambda: len(heard) == 1, "the first answer")
        (questions,) = plain.panel.findChildren(RecognitionStep)
        chosen = [field.answer() for field in questions.findChildren(ChoiceField)]
    assert chosen[:2] == [Answer3.NO, Answer3.NO]
    assert plain.host.settle().draft.walk.answers == (Answer3.NO, Answer3.NO, None)


def test_a_tick_that_was_refused_is_not_shown(bench: Bench, plain: Walk) -> None:
    """What could not be kept is shown as it stood, with the sentence that says why."""
    bench.do(intervision.erase_sheet, plain.sheet_id)
    with held_up(bench, plain):
        bench.hands.press(Qt.Key.Key_Return)
        assert plain.steps()[0].endswith("done")
    bench.settle()
    assert plain.steps()[0].endswith("nothing found")
    assert [e.code for e in bench.failures if isinstance(e, ExpectedError)] == [
        ErrorCode.NO_SUCH_RECORD
    ]
    bench.failures.clear()


def test_forgetting_leaves_no_word(bench: Bench, case_id: int) -> None:
    """After locking no finding, participant or company is left in any widget."""
    link_company(bench, case_id, NAME)
    walk = Walk(bench, case_id, FOUND, Audience.POULE)
    walk.panel.go_to(WalkStep.AUDIENCE)
    bench.hands.fill("Participants", NAME)
    bench.settle()
    assert bench.hands.sees(NAME)
    walk.panel.forget()
    bench.settle()
    texts = [str(part.property("text") or "") for part in walk.panel.findChildren(QWidget)]
    texts += [part.toPlainText() for part in walk.panel.findChildren(QPlainTextEdit)]
    texts += [part.text() for part in walk.panel.findChildren(QLineEdit)]
    assert not any(NAME in text for text in texts)
    assert walk.found() == []
    assert not any(
        part.document().isUndoAvailable() for part in walk.panel.findChildren(QPlainTextEdit)
    )


def test_what_takes_the_keyboard_has_a_name(bench: Bench, found: Walk) -> None:
    """At each step a screen reader has something to say for every control."""
    for step in WalkStep:
        found.panel.go_to(step)
        for widget in found.panel.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or widget.property("text"), (step, widget)
