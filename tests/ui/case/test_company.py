"""The company a case concerns: chosen, typed anew, taken back, and the way to its other cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import companies, pool_records
from tests.builders import a_case

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from tests.ui.case.conftest import CaseBench

FIELD = "Company in question"
RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def a_case_of(desk: Desk, *names: str) -> CaseId:
    """A case, and a case for each of these companies."""
    for name in names:
        companies.add_company(desk, a_case(desk).coded.case_id, FreeText(name))
    return a_case(desk).coded.case_id


def open_field(bench: CaseBench, *names: str) -> CaseId:
    """The further questions of a new case, with the keyboard in the company."""
    case_id = bench.at_desk(lambda desk: a_case_of(desk, *names))
    bench.open(case_id)
    more = next(text for text in bench.hands.seen() if "answered)" in text)
    bench.click(more.replace("&", ""))
    bench.hands.wait_for_focus(FIELD)
    bench.settle()
    return case_id


def held(bench: CaseBench, case_id: CaseId) -> str:
    """The name of the company the vault holds for a case."""
    choice = bench.at_desk(lambda desk: companies.company_choice(desk, case_id))
    return next((c.name.reveal() for c in choice.companies if c.company_id == choice.chosen), "")


def listed(bench: CaseBench) -> list[str]:
    """The names of all companies the vault holds."""
    records = bench.at_desk(lambda desk: pool_records.list_records(desk, Record.COMPANY))
    return sorted(record.name.reveal() for record in records)


def test_letters_find_a_company_of_the_list(bench: CaseBench) -> None:
    """The only name that fits is taken on Enter; no second company is made of the letters."""
    case_id = open_field(bench, "Studio Kaap", "Noordfilm")
    bench.hands.type("kaap")
    bench.hands.press(RETURN)
    bench.wait(lambda: held(bench, case_id) == "Studio Kaap")
    assert listed(bench) == ["Noordfilm", "Studio Kaap"]


def test_a_new_name_becomes_a_company(bench: CaseBench) -> None:
    """Tab after a name that is not on the list adds it, once, and says so."""
    case_id = open_field(bench, "Studio Kaap")
    bench.hands.type("Noordfilm")
    bench.hands.press(TAB)
    bench.wait(lambda: held(bench, case_id) == "Noordfilm")
    assert listed(bench) == ["Noordfilm", "Studio Kaap"]
    assert bench.hands.sees("Added to your companies")
    bench.click("Undo adding")
    bench.wait(lambda: listed(bench) == ["Studio Kaap"])
    assert held(bench, case_id) == ""
    assert not bench.hands.sees("Added to your companies")


def test_a_new_name_within_another_is_offered_in_the_list(bench: CaseBench) -> None:
    """Kaap can be added beside Studio Kaap: the last line of the list says so."""
    case_id = open_field(bench, "Studio Kaap")
    bench.hands.type("Kaap")
    box = bench.named(FIELD, QComboBox)
    assert box.itemText(box.count() - 1) == "New company: Kaap"
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(RETURN)
    bench.wait(lambda: held(bench, case_id) == "Kaap")
    assert listed(bench) == ["Kaap", "Studio Kaap"]


def test_letters_that_fit_several_change_nothing(bench: CaseBench) -> None:
    """Where the letters do not decide, the field shows again what is kept."""
    case_id = open_field(bench, "Studio Kaap", "Studio Noord")
    bench.hands.type("studio")
    bench.hands.press(TAB)
    bench.settle()
    assert held(bench, case_id) == ""
    assert bench.named(FIELD, QComboBox).currentText() == ""
    assert len(listed(bench)) == 2


def test_half_a_word_makes_no_company_when_the_window_is_left(bench: CaseBench) -> None:
    """Another program in front is no end of typing."""
    case_id = open_field(bench)
    bench.hands.type("Noor")
    bench.window.cover()
    bench.settle()
    assert (held(bench, case_id), listed(bench)) == ("", [])


def test_the_company_is_taken_back(bench: CaseBench) -> None:
    """An emptied field takes the link away, and leaves the company on the list."""
    case_id = open_field(bench, "Studio Kaap")
    bench.hands.type("kaap")
    bench.hands.press(RETURN)
    bench.wait(lambda: held(bench, case_id) == "Studio Kaap")
    bench.named(FIELD, QComboBox).findChild(QLineEdit).selectAll()
    bench.hands.press(Qt.Key.Key_Delete)
    bench.hands.press(RETURN)
    bench.wait(lambda: held(bench, case_id) == "")
    assert listed(bench) == ["Studio Kaap"]


def test_the_other_cases_of_a_company_are_one_click_away(bench: CaseBench) -> None:
    """The link says how many, and opens the list with those cases alone."""
    open_field(bench, "Studio Kaap", "Noordfilm")
    bench.hands.type("kaap")
    bench.hands.press(RETURN)
    bench.wait(lambda: bench.hands.sees("Also in 1 other case"))
    bench.click("Also in 1 other case(s)")
    bench.wait(lambda: bench.window.desk_view.current_key == "cases")
    bench.wait(lambda: bench.hands.sees("2 case"))
    assert bench.named("Search cases", QLineEdit).text() == "Studio Kaap"


def test_a_case_of_its_own_says_so(bench: CaseBench) -> None:
    """No other case is an answer too, and no link leads nowhere."""
    case_id = open_field(bench)
    company_id = bench.at_desk(lambda desk: companies.add_company(desk, case_id, FreeText("Kaap")))
    assert company_id.other_cases == 0
    bench.window.desk_view.show_page("cases")
    assert bench.window.desk_view.current_key == "cases"
    bench.open(case_id)
    bench.wait(lambda: bench.hands.sees("In no other case"))
    assert not bench.hands.sees("Also in")
