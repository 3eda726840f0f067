"""People, papers, earlier versions and the end of a case, in the real window."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from typing_extensions import override

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, documents, persons, timeline
from counsellor_app.operations.backup_copies import copy_backup
from counsellor_app.operations.backups import back_up
from counsellor_app.ui.case.erasing_dialog import ErasingDialog
from counsellor_app.ui.case.history_dialog import HistoryDialog
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.place import Part, Place
from tests.builders import a_case, a_contact

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.case.conftest import CaseBench

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8ffff3f0005fe02fedccc59e70000000049454e44ae426082"
)


class ScriptedDialogs(Dialogs):
    """Answers every question with yes and gives the file it was told."""

    def __init__(self, path: Path | None = None) -> None:
        self.asked: list[str] = []
        self._path = path

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        self.asked.append(title)
        return True

    @override
    def choose_open_file(self, parent: QWidget, title: str, *, kinds: str = "") -> Path | None:
        self.asked.append(title)
        return self._path


def test_a_person_is_added_named_and_removed(bench: CaseBench) -> None:
    """Name and aliases typed by keyboard are kept as words; removing asks first."""
    case_id = bench.new_case()
    bench.work_in(Place(Part.PERSONS))
    bench.hands.activate("+ Person")
    bench.hands.wait_for_focus("Name")
    bench.hands.type("Els Peeters")
    bench.hands.fill("Also known as", "Elske, E.P.")
    bench.page.keep_now()
    bench.settle()
    (person,) = bench.kept(case_id).persons
    assert person.name.reveal() == "Els Peeters"
    assert [alias.reveal() for alias in person.aliases] == ["Elske", "E.P."]
    bench.page.dialogs = dialogs = ScriptedDialogs()
    bench.click("Remove")
    bench.wait(lambda: not bench.shown.persons)
    assert dialogs.asked == ["Remove this person?"]


def test_a_second_person_leaves_the_first_as_typed(bench: CaseBench) -> None:
    """A card is never rewritten by what the vault answers about another."""
    case_id = bench.new_case()
    bench.work_in(Place(Part.PERSONS))
    bench.click("+ Person")
    bench.hands.wait_for_focus("Name")
    bench.hands.type("Els")
    bench.at_desk(lambda desk: persons.add_person(desk, case_id, FreeText("Marc")))
    bench.page.arrive()
    bench.wait(lambda: len(bench.shown.persons) == 2)
    bench.settle()
    assert bench.named("Name").text() == "Els"


def test_a_picture_is_drawn_as_a_page(bench: CaseBench, tmp_path: Path) -> None:
    """A picture is shown inside the app as a page with a name that is read out."""
    path = tmp_path / "papier.png"
    path.write_bytes(PNG)
    bench.new_case()
    bench.page.dialogs = ScriptedDialogs(path)
    bench.hands.press(Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    bench.wait(lambda: bench.page.place().part is Part.DOCUMENT, 20_000)
    bench.wait(lambda: bench.hands.sees("Page 1 of 1"), 20_000)


def test_a_paper_that_comes_in_late_takes_no_keyboard(bench: CaseBench, tmp_path: Path) -> None:
    """Whoever left the case before the vault had the paper goes on typing where she is."""
    path = tmp_path / "papier.txt"
    path.write_text("Getekend te Brussel", encoding="utf-8")
    bench.new_case()
    page = bench.page
    page.dialogs = ScriptedDialogs(path)
    bench.hands.press(Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    bench.hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    bench.wait(lambda: page.place().part is Part.DOCUMENT)
    bench.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not page.isAncestorOf(focused)


def test_a_place_of_a_case_is_opened_from_outside(bench: CaseBench, tmp_path: Path) -> None:
    """A paper or the people that were searched for stand there at once; a gone one gives way."""
    path = tmp_path / "papier.txt"
    path.write_text("Getekend te Brussel", encoding="utf-8")
    case_id = bench.at_desk(a_case).coded.case_id
    held = bench.at_desk(lambda desk: documents.add_document(desk, case_id, path))
    paper = Place(Part.DOCUMENT, held.documents[0].document_id)
    for place in (paper, Place(Part.PERSONS)):
        bench.window.desk_view.open_case(case_id, place)
        bench.wait(lambda place=place: bench.page.place() == place)
    bench.window.desk_view.open_case(case_id, Place(Part.DOCUMENT, 4711))
    bench.wait(lambda: bench.page.place() == Place(Part.CASE))


def test_the_timeline_holds_to_the_rules_of_models(bench: CaseBench) -> None:
    """Qt's own tester finds no fault, and no row says a word of the case."""
    case = bench.at_desk(a_case)
    bench.at_desk(lambda desk: a_contact(desk, case.coded.case_id, "kanariewoord"))
    bench.open(case.coded.case_id)
    model = bench.named("Timeline", QListView).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    said = [str(model.data(model.index(row))) for row in range(model.rowCount())]
    assert len(said) == 3
    assert not any("kanariewoord" in text for text in said)


def test_an_earlier_version_is_put_back_and_can_be_undone(bench: CaseBench) -> None:
    """A version from before stands in the editor again as one step of undo, and is kept."""
    case = bench.at_desk(lambda desk: a_case(desk, note="eerste versie"))
    case_id = case.coded.case_id
    bench.now += timedelta(hours=1)
    bench.at_desk(lambda desk: case_notes.keep_note(desk, case_id, FreeText("tweede versie")))
    bench.open(case_id)
    bench.click("Earlier versions")
    bench.wait(lambda: bool(bench.window.findChildren(HistoryDialog)))
    dialog = bench.window.findChildren(HistoryDialog)[0]
    versions = dialog.findChildren(QListWidget)[0]
    assert versions.count() >= 1
    bench.click("Put back")
    note = bench.named("Case note")
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "eerste versie"
    bench.wait(lambda: bench.kept(case_id).note.reveal() == "eerste versie")
    note.undo()
    assert note.toPlainText() == "tweede versie"


def test_erasing_says_what_will_be_gone_and_asks_about_the_codes(
    bench: CaseBench, tmp_path: Path
) -> None:
    """The counts stand in the dialog, and nothing is erased before the choice about counting."""
    case = bench.at_desk(lambda desk: a_case(desk, note="kanariewoord"))
    case_id = case.coded.case_id
    bench.at_desk(lambda desk: a_contact(desk, case_id))
    bench.at_desk(lambda desk: copy_backup(desk, back_up(desk).name, tmp_path / "stick.zip"))
    bench.open(case_id)
    bench.choose("Erase this case…")
    bench.wait(lambda: bool(bench.window.findChildren(ErasingDialog)))
    assert bench.hands.sees("part(s) of the timeline")
    assert bench.hands.sees("copy(ies) of a backup that left, the newest of")
    erase = bench.named("Erase for good")
    assert not erase.isEnabled()
    bench.click("Keep nothing: this case will not be counted")
    assert erase.isEnabled()
    bench.click("Erase for good")
    bench.wait(
        lambda: bench.page.title() != "Case" or bench.window.desk_view.current_key == "cases"
    )
    refusals: list[ExpectedError] = []
    bench.lane.ask(
        bench.window,
        lambda desk: case_notes.open_case(desk, case_id),
        otherwise=refusals.append,
    )
    bench.wait(lambda: bool(refusals))
    assert refusals[0].code is ErrorCode.NO_SUCH_RECORD


def test_a_row_with_words_is_removed_after_asking(bench: CaseBench) -> None:
    """An empty row goes at once; one with words asks, and says what will be gone."""
    case = bench.at_desk(a_case)
    case_id = case.coded.case_id
    bench.at_desk(lambda desk: timeline.start_entry(desk, case_id, Record.CONTACT))
    full = bench.at_desk(lambda desk: a_contact(desk, case_id, "woorden")).coded.record_id
    bench.open(case_id)
    bench.page.dialogs = dialogs = ScriptedDialogs()
    empty = next(e.coded.record_id for e in bench.shown.timeline if e.coded.is_draft)
    bench.go_to(Place(Part.ENTRY, empty))
    bench.click("Remove contact")
    bench.wait(lambda: len(bench.shown.timeline) == 1)
    assert dialogs.asked == []
    bench.go_to(Place(Part.ENTRY, full))
    bench.click("Remove contact")
    bench.wait(lambda: not bench.shown.timeline)
    assert dialogs.asked == ["Remove this contact?"]


def test_every_control_has_a_name_that_is_read_out(bench: CaseBench) -> None:
    """No focusable control of any place of the case page is nameless."""
    case = bench.at_desk(a_case)
    case_id = case.coded.case_id
    row = bench.at_desk(lambda desk: a_contact(desk, case_id)).coded.record_id
    bench.at_desk(lambda desk: persons.add_person(desk, case_id, FreeText("Els")))
    bench.open(case_id)
    places = (Place(Part.CASE), Place(Part.ENTRY, row), Place(Part.PERSONS), Place(Part.CLOSING))
    for place in places:
        bench.go_to(place)
        nameless = [w for w in _focusable(bench.page) if not _spoken_name(w)]
        assert not nameless, (place, nameless)


def _focusable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractItemView)
    ]


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
