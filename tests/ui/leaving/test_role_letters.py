"""Who in the text is A of the list of roles is asked, and noticed where it was passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.anonymisation.case_sheet import Part, SheetId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision
from counsellor_app.ui.intervision.intervision_page import IntervisionPage
from tests.ui.leaving.conftest import NAME
from tests.ui.leaving.panel_host import a_sheet

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench

NOTICE = "Readers cannot tell who that is"


def _with_roles(desk: Desk, sheet_id: SheetId) -> None:
    draft = intervision.open_sheet(desk, sheet_id).draft
    roles = FreeText("A: betrokkene\nB: collega")
    intervision.keep_sheet(desk, replace(draft, texts={**draft.texts, Part.ROLES: roles}))


@pytest.fixture
def sheet_id(bench: Bench, case_id: int) -> SheetId:
    """A sheet in review, about somebody whose role the case does not tell."""
    made = a_sheet(bench, case_id, f"{NAME} belde. Daarna zweeg {NAME}.")
    bench.do(_with_roles, made)
    page = IntervisionPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Sheets")
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.wait_for_focus("Situation")
    bench.hands.activate("On to looking through")
    bench.hands.wait_for_focus("Findings")
    return made


def test_a_letter_of_the_list_is_one_key_away(bench: Bench, sheet_id: SheetId) -> None:
    """The list of roles is read out beside its letters; readers then see the one chosen."""
    assert bench.hands.sees("L  C")
    assert bench.hands.sees("2  A – betrokkene")
    assert bench.hands.sees("3  B – collega")
    bench.hands.press(Qt.Key.Key_2)
    bench.settle()
    assert bench.do(intervision.open_sheet, sheet_id).rendered[Part.SITUATION] == (
        "A belde. Daarna zweeg A."
    )
    to_last_look(bench)
    assert not bench.hands.sees(NOTICE)


def test_letters_that_nobody_explains_are_noticed(bench: Bench, sheet_id: SheetId) -> None:
    """With the letter proposed, the last screen says that the list tells of others."""
    bench.hands.press(Qt.Key.Key_L)
    bench.settle()
    to_last_look(bench)
    bench.hands.wait_for("Under Roles: A, B. Nobody in the text is called so. In the text: C.")
    assert bench.hands.sees(NOTICE)
    assert bench.do(intervision.open_sheet, sheet_id).approved_on is None


def to_last_look(bench: Bench) -> None:
    """To the fourth step, by its tab."""
    bench.hands.tab_to("1  Write")
    for _ in range(3):
        bench.hands.press(Qt.Key.Key_Right)
    bench.settle()
    bench.hands.wait_for("Last look before approval")
