"""Dossiers: list, filters and search over a real vault, walked by keyboard."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QTableView

from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import documents, persons
from counsellor_app.ui import announcing
from counsellor_app.ui.cases.case_cells import Column
from counsellor_app.ui.cases.cases_page import CasesPage
from counsellor_app.ui.place import Part, Place
from tests import builders
from tests.journeys.hands import rest

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def page_of(bench: Bench) -> CasesPage:
    """The page, shown, its models under Qt's own checks."""
    page = CasesPage(bench.lane)
    for view in (table_of(page), hits_of(page)):
        QAbstractItemModelTester(view.model(), FATAL, page)
    bench.show(page)
    return page


def table_of(page: CasesPage) -> QTableView:
    return page.findChild(QTableView)


def hits_of(page: CasesPage) -> QListView:
    return next(view for view in page.findChildren(QListView) if "words" in view.accessibleName())


def numbers(page: CasesPage) -> list[str]:
    """The case numbers shown, from top to bottom."""
    model = table_of(page).model()
    return [str(model.index(row, Column.NUMBER).data()) for row in range(model.rowCount())]


def some_cases(desk: Desk) -> tuple[CaseId, ...]:
    """Three cases, the first received last: bullying, conflict, bullying."""
    made = (
        builders.a_case(
            desk,
            note,
            behaviour_main=kind,
            received_on=desk.today() - timedelta(days=days),
        )
        for days, kind, note in (
            (1, "BULLY", "De café-eigenaar hoorde het in de montagekamer."),
            (20, "CONF", "Ruzie over uren op de set."),
            (40, "BULLY", "Montage tot na middernacht."),
        )
    )
    return tuple(case.coded.case_id for case in made)


def test_no_cases_yet_is_said_and_offers_the_first(bench: Bench, qtbot: QtBot) -> None:
    """An empty vault does not look like a failed search."""
    page = page_of(bench)
    bench.hands.wait_for("No cases yet")
    with qtbot.waitSignal(page.new_case_wanted):
        bench.hands.activate("New case")


def test_enter_opens_the_chosen_case(bench: Bench, qtbot: QtBot) -> None:
    """The newest case stands first; the arrow goes to the next, Enter opens it."""
    ids = bench.do(some_cases)
    page = page_of(bench)
    bench.hands.wait_for("3 case(s)")
    bench.hands.tab_to("Cases")
    bench.hands.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args == [ids[1]]


def test_search_narrows_the_list_and_marks_the_words(bench: Bench, qtbot: QtBot) -> None:
    """Half a word in another case and without its accent finds both notes that hold it."""
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("MONTA")
    qtbot.waitUntil(lambda: numbers(page) == ["1", "3"])
    qtbot.waitUntil(lambda: hits_of(page).isVisible())
    bench.hands.wait_for("Found in 2 place(s)")
    bench.hands.wait_for("Montage tot na middernacht.")
    bench.hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(numbers(page)) == 3)
    assert not hits_of(page).isVisible()


def test_accents_are_ignored(bench: Bench, qtbot: QtBot) -> None:
    """Who types "cafe" finds "café"."""
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("cafe")
    qtbot.waitUntil(lambda: numbers(page) == ["1"])


def test_arrows_choose_a_hit_while_typing_and_enter_opens_its_place(
    bench: Bench, qtbot: QtBot
) -> None:
    """The hand stays in the search field from the first letter to the open case."""
    case_id = bench.do(some_cases)[2]
    contact = bench.do(builders.a_contact, case_id, "Ze vertelde over de nachtdraai.")
    page = page_of(bench)
    page.search()
    bench.hands.type("nachtdraai")
    qtbot.waitUntil(lambda: hits_of(page).isVisible())
    bench.hands.press(Qt.Key.Key_Up)
    with qtbot.waitSignal(page.place_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args == [case_id, Place(Part.ENTRY, contact.coded.record_id)]


@pytest.mark.parametrize("word", ["getuige", "werkbrief"])
def test_a_hit_on_a_person_or_a_paper_opens_that_place(
    bench: Bench, qtbot: QtBot, tmp_path: Path, word: str
) -> None:
    """The people of a case are one place of it, and each paper is one of its own."""
    case_id = bench.do(some_cases)[1]
    bench.do(persons.add_person, case_id, FreeText("De getuige"))
    path = tmp_path / "werkbrief.txt"
    path.write_text("Opgemaakt te Gent", encoding="utf-8")
    (paper,) = bench.do(documents.add_document, case_id, path).documents
    page = page_of(bench)
    page.search()
    bench.hands.type(word)
    qtbot.waitUntil(lambda: hits_of(page).isVisible())
    with qtbot.waitSignal(page.place_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    places = {
        "getuige": Place(Part.PERSONS),
        "werkbrief": Place(Part.DOCUMENT, paper.document_id),
    }
    assert asked.args == [case_id, places[word]]


def test_a_case_number_opens_with_enter(bench: Bench, qtbot: QtBot) -> None:
    """A number is no word: the case itself is found, and Enter opens it."""
    ids = bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("2")
    qtbot.waitUntil(lambda: numbers(page) == ["2"])
    bench.settle()
    with qtbot.waitSignal(page.case_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args == [ids[1]]


def test_words_of_the_pool_lead_to_the_pool(bench: Bench, qtbot: QtBot) -> None:
    """A company's name is found too, though no case is shown for it."""
    record = bench.do(builders.a_record, Record.COMPANY, "Studio Noordkaai")
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("noordkaai")
    qtbot.waitUntil(lambda: hits_of(page).isVisible())
    with qtbot.waitSignal(page.pool_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args == ["", record.coded.record_id]


def test_nothing_found_is_said_with_a_way_back(bench: Bench, qtbot: QtBot) -> None:
    """The sentence differs from that of an empty vault, and one press shows everything."""
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("zebra")
    bench.hands.wait_for("No case matches")
    bench.hands.activate("Show all cases")
    qtbot.waitUntil(lambda: len(numbers(page)) == 3)


def test_status_chips_and_further_filters_narrow_together(bench: Bench, qtbot: QtBot) -> None:
    """A status and a code of the codebook both hold; the button says how many are set."""
    ids = bench.do(some_cases)
    bench.do(builders.close, ids[2])
    page = page_of(bench)
    bench.hands.activate("Status: New")
    qtbot.waitUntil(lambda: numbers(page) == ["1", "2"])
    bench.hands.activate("More filters")
    bench.hands.tab_to("Main kind")
    while numbers(page) != ["1"]:
        bench.hands.press(Qt.Key.Key_Down)
        bench.settle()
    bench.hands.wait_for("More filters (1)")
    bench.hands.activate("Clear these filters")
    qtbot.waitUntil(lambda: numbers(page) == ["1", "2"])


def click_heading(qtbot: QtBot, page: CasesPage, column: Column) -> None:
    header = table_of(page).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_heading_sorts_and_sorts_back(bench: Bench, qtbot: QtBot) -> None:
    """The oldest first on one click of "Received", the newest first on the next."""
    bench.do(some_cases)
    page = page_of(bench)
    click_heading(qtbot, page, Column.RECEIVED)
    qtbot.waitUntil(lambda: numbers(page) == ["3", "2", "1"])
    click_heading(qtbot, page, Column.RECEIVED)
    qtbot.waitUntil(lambda: numbers(page) == ["1", "2", "3"])


def test_a_heading_over_codes_leaves_the_order_and_its_arrow(bench: Bench, qtbot: QtBot) -> None:
    """Codes have no order: the arrow does not claim one."""
    bench.do(some_cases)
    page = page_of(bench)
    click_heading(qtbot, page, Column.KIND)
    bench.settle()
    assert table_of(page).horizontalHeader().sortIndicatorSection() == Column.RECEIVED
    assert numbers(page) == ["1", "2", "3"]


def test_the_keyboard_sorts_too(bench: Bench, qtbot: QtBot) -> None:
    """The further filters hold the list to sort by: what the mouse finds in the headings."""
    bench.do(some_cases)
    page = page_of(bench)
    bench.hands.activate("More filters")
    bench.hands.tab_to("Sort by")
    bench.hands.press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: numbers(page) == ["3", "2", "1"])


def test_forgetting_leaves_no_word_and_no_row(bench: Bench, qtbot: QtBot) -> None:
    """After lock the search field, its history, the hits and the list are empty."""
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    bench.hands.type("middernacht")
    qtbot.waitUntil(lambda: hits_of(page).isVisible())
    page.forget()
    assert not bench.hands.sees("middernacht")
    bench.hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not bench.hands.sees("middernacht")
    assert numbers(page) == []


def test_the_number_found_is_read_out_when_typing_rests(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One outcome for the word, none for each of its letters, and none on arriving."""
    said: list[str] = []
    monkeypatch.setattr(announcing, "RESTS_MS", 500)
    monkeypatch.setattr(announcing, "announce", lambda _, sentence: said.append(sentence))
    bench.do(some_cases)
    page = page_of(bench)
    page.search()
    for letter in "zzz":
        bench.hands.type(letter)
        rest(220)  # longer than a search waits for
    assert said == []
    bench.hands.wait_until(lambda: bool(said), "the outcome")
    assert said == ["No case matches"]
