"""The last screen: what still stands, what still blocks, and approval."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Answer3, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision
from counsellor_app.ui.intervision.check_panel import CheckPanel
from tests.ui.leaving.conftest import NAME
from tests.ui.leaving.panel_host import WALKED, Host, a_sheet

if TYPE_CHECKING:
    from counsellor_app.anonymisation.walk import Walk
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.sheet_review import SheetReview
    from tests.ui.lists.conftest import Bench

TICK = Qt.ItemDataRole.CheckStateRole


class LastLook:
    """The panel in its host, with what it asked for."""

    def __init__(
        self,
        bench: Bench,
        case_id: int,
        situation: str,
        *,
        audience: Audience = Audience.POULE,
        walk: Walk = WALKED,
    ) -> None:
        self.panel = CheckPanel()
        self.sheet_id = a_sheet(bench, case_id, situation, audience=audience)
        bench.do(intervision.keep_walk, self.sheet_id, walk)
        self.host = Host(bench, self.panel, self.sheet_id)
        self.panel.decided.connect(self._keep)
        self.asked: list[object] = []
        self.panel.place_wanted.connect(self.asked.append)
        self.panel.step_wanted.connect(self.asked.append)
        self.panel.marks_wanted.connect(lambda: self.asked.append("marks"))
        self.panel.write_wanted.connect(lambda: self.asked.append("write"))
        self.panel.approval_wanted.connect(lambda: self.asked.append("approval"))

    def _keep(self) -> None:
        confirmed = self.panel.confirmed()

        def keep(desk: Desk) -> SheetReview:
            draft = intervision.open_sheet(desk, self.sheet_id).draft
            intervision.keep_sheet(desk, replace(draft, confirmed=confirmed))
            return intervision.open_sheet(desk, self.sheet_id)

        self.host.keep(keep)

    def rows(self) -> list[tuple[str, bool | None]]:
        """The first line of each row, and its tick if it has one."""
        (listed,) = self.panel.findChildren(QListWidget)
        items = [listed.item(row) for row in range(listed.count())]
        return [
            (
                item.text().split("\n")[0],
                None if item.data(TICK) is None else item.checkState() is Qt.CheckState.Checked,
            )
            for item in items
        ]

    def approve(self) -> QPushButton:
        return next(
            button
            for button in self.panel.findChildren(QPushButton)
            if button.text() == "Approve the sheet"
        )


def test_each_wording_is_confirmed_with_the_space_bar(bench: Bench, case_id: int) -> None:
    """Capitals and numbers stand by kind; with each ticked the sheet can be approved by Enter."""
    look = LastLook(bench, case_id, "iemand werkt bij de Dakgoot en zei 12345 keer neen")
    hands = bench.hands
    for _ in range(8):
        standing = [row for row in look.rows() if row[1] is False]
        if not standing:
            break
        hands.tab_to("Still standing in the sheet")
        look.panel.take_keyboard()
        hands.press(Qt.Key.Key_Space)
        bench.settle()
    assert {text for text, is_ticked in look.rows() if is_ticked} >= {"Dakgoot", "12345"}
    hands.wait_for("Nothing left to decide on")
    look.panel.take_keyboard()
    hands.press(Qt.Key.Key_Return)
    assert look.asked == ["approval"]
    bench.do(intervision.approve_sheet, look.sheet_id)


def test_a_known_name_cannot_be_ticked(bench: Bench, case_id: int) -> None:
    """A name of the case's people stands under a heading that says it must go, without a tick."""
    look = LastLook(bench, case_id, f"toen zei {NAME} niets")
    assert look.rows()[:2] == [("Names of people you know: these must go", None), (NAME, None)]
    look.panel.take_keyboard()
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert look.rows()[1] == (NAME, None)
    assert look.panel.confirmed() == frozenset()
    assert not look.approve().isEnabled()


def test_headings_are_passed_over(bench: Bench, case_id: int) -> None:
    """The keyboard never stands on a heading, and a heading never asks for a place."""
    look = LastLook(bench, case_id, f"toen zei {NAME} 12345 keer niets")
    look.panel.take_keyboard()
    met: set[str] = set()
    (listed,) = look.panel.findChildren(QListWidget)
    for _ in range(len(look.rows())):
        met.add(listed.currentItem().text().split("\n")[0])
        bench.hands.press(Qt.Key.Key_Down)
    assert met == {NAME, "12345"}


def test_the_place_of_a_wording_is_asked_for(bench: Bench, case_id: int) -> None:
    """Enter on a wording, or the button, leads to where it stands."""
    look = LastLook(bench, case_id, "iemand werkt bij de Dakgoot")
    look.panel.take_keyboard()
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.activate("Show in the text")
    assert look.asked == [FreeText("Dakgoot")] * 2


def test_what_was_decided_in_the_review_has_no_second_tick(bench: Bench, case_id: int) -> None:
    """KEEP in the review counts here; it is told, and is taken back only there."""
    look = LastLook(bench, case_id, "iemand werkt bij de Dakgoot")
    keep = Decision(FreeText("Dakgoot"), Treatment.KEEP, FreeText(), Kind.COMPANY)
    look.host.follow(bench.do(intervision.decide, look.sheet_id, (keep,)))
    assert ("Dakgoot  ·  by your decision in the review", None) in look.rows()
    assert look.approve().isEnabled()


def test_a_part_that_is_not_written_is_named(bench: Bench, case_id: int) -> None:
    """Only the needed part that is empty is told, and the button leads to writing."""
    look = LastLook(bench, case_id, "")
    bench.hands.wait_for("The situation is not written yet.")
    bench.hands.activate("Write")
    assert look.asked == ["write"]


def test_open_steps_are_led_to(bench: Bench, case_id: int) -> None:
    """What blocks is said in words, with the names of the steps and a button to the first."""
    walk = replace(WALKED, ticked=WALKED.ticked - {WalkStep.AGE, WalkStep.AUDIENCE})
    look = LastLook(bench, case_id, "iemand wordt gepest", walk=walk)
    assert bench.hands.sees("5 Ages, 11 Who will be there")
    assert not look.approve().isEnabled()
    bench.hands.activate("Go on")
    assert look.asked == [WalkStep.AGE]


def test_findings_without_a_decision_are_led_to(bench: Bench, case_id: int) -> None:
    """A finding left open blocks, and its button leads to the review."""
    look = LastLook(bench, case_id, "Op 12 februari 2026 werd iemand gepest")
    assert bench.hands.sees("finding(s) without a decision")
    bench.hands.activate("Decide")
    assert look.asked == ["marks"]


def test_an_empty_sheet_is_led_to_writing(bench: Bench, case_id: int) -> None:
    """Without a situation nothing can be approved."""
    look = LastLook(bench, case_id, "")
    assert not look.approve().isEnabled()
    bench.hands.activate("Write")
    assert look.asked == ["write"]


def test_a_sheet_for_the_wrong_readers_is_led_to_the_choice(bench: Bench, case_id: int) -> None:
    """Unsure answers keep a sheet from the sector; the button leads to the last step."""
    look = LastLook(
        bench,
        case_id,
        "iemand wordt gepest",
        audience=Audience.SECTOR,
        walk=replace(WALKED, recognised=Answer3.UNSURE),
    )
    assert not look.approve().isEnabled()
    bench.hands.activate("Choose for whom")
    assert look.asked == [WalkStep.CONSEQUENCE]


def test_an_approved_sheet_says_what_approval_is_not(bench: Bench, case_id: int) -> None:
    """Approved is said; that nobody can recognise the case is not, and "anonymous" never is."""
    look = LastLook(bench, case_id, "iemand wordt gepest")
    bench.do(intervision.approve_sheet, look.sheet_id)
    look.host.follow(bench.do(intervision.open_sheet, look.sheet_id))
    assert bench.hands.sees("This sheet is approved")
    assert bench.hands.sees("does not promise that nobody will recognise the case")
    assert not any("anonym" in text.lower() for text in bench.hands.seen())
    assert not look.approve().isEnabled()


@pytest.mark.parametrize("situation", [f"toen zei {NAME} niets", "bij de Kanariegeel Dakgoot"])
def test_forgetting_leaves_no_word(bench: Bench, case_id: int, situation: str) -> None:
    """After locking the list is empty and no label holds a wording."""
    look = LastLook(bench, case_id, situation)
    look.panel.forget()
    assert look.rows() == []
    assert look.panel.confirmed() == frozenset()
    assert not any(NAME in label.text() for label in look.panel.findChildren(QLabel))
