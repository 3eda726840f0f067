"""Where Tab leads on every page of the running app: to nothing that has no name to read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import companies, persons
from counsellor_app.ui.case.case_pane import intake_fields
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.pool.pool_wording import KINDS
from tests.builders import a_case, a_contact, a_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId, RecordId
    from counsellor_app.operations.desk import Desk
    from tests.journeys.launching import RunningApp

MOST_STOPS = 200
LEAST_STOPS = {"today": 3, "cases": 8, "intervision": 3, "reporting": 4, "settings": 8}
"""What a page has at the least: a walk that was cut short proves nothing."""


AFTER_THE_INTAKE = ("Minder vragen", "Onderneming", "Dossiernotitie", "Eerdere versies")


class Walker:
    """Walks the pages of a running app with Tab."""

    def __init__(self, app: RunningApp, qtbot: QtBot) -> None:
        self._app = app
        self._qtbot = qtbot
        self.hands = app.hands
        self.desk_view = app.shell.window.desk_view

    @property
    def codebook(self) -> Codebook:
        """What the forms are made from."""
        return self._app.shell.lane.desk_codebook

    def at_desk(self, operation: Callable[[Desk], object]) -> object:
        """Run something at the desk, and give its answer."""
        answers: list[object] = []
        self._app.shell.lane.ask(self._app.shell.window, operation, then=answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    def settle(self) -> None:
        """Wait until the page has all it asked for."""
        self._qtbot.waitUntil(lambda: not self._app.shell.lane.is_busy, timeout=20_000)
        self._qtbot.wait(50)

    def enter_below(self) -> QWidget:
        """The first stop of a page that was scrolled to its end with the mouse."""
        page = self.desk_view.current_page
        assert page is not None
        self.desk_view.navigation.take_focus()
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        while (focused := QApplication.focusWidget()) is None or not page.isAncestorOf(focused):
            self.hands.press(Qt.Key.Key_Tab)
        return focused

    def stops(self) -> list[QWidget]:
        """Each control that Tab reaches from the navigation on, until it is there again."""
        self.settle()
        self.desk_view.navigation.take_focus()
        met: list[QWidget] = []
        while (focused := QApplication.focusWidget()) is not None and focused not in met:
            met.append(focused)
            assert len(met) < MOST_STOPS
            self.hands.press(Qt.Key.Key_Tab)
        return met


def spoken(widget: QWidget) -> str:
    """What a screen reader says first of a control."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or interface.text(QAccessible.Text.Name)


def unnamed(stops: list[QWidget]) -> list[str]:
    """The stops without a name, told by their kind and where they are."""
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in stops if not spoken(w)]


def fill(desk: Desk) -> tuple[CaseId, RecordId]:
    """A case with a contact, a person and a company, and a record of each kind of the pool."""
    case_id = a_case(desk).coded.case_id
    entry = a_contact(desk, case_id, "Gebeld.")
    persons.add_person(desk, case_id, FreeText("Els"))
    companies.add_company(desk, case_id, FreeText("Studio Kaap"))
    companies.choose_company(
        desk, a_case(desk).coded.case_id, companies.company_choice(desk, case_id).chosen
    )
    for record in KINDS:
        if record is not Record.COMPANY:
            a_record(desk, record)
    return case_id, entry.coded.record_id


@pytest.fixture
def walker(shown_app: RunningApp, qtbot: QtBot) -> Walker:
    """The running app with something on every page."""
    return Walker(shown_app, qtbot)


def test_each_stop_of_a_page_has_a_name(walker: Walker) -> None:
    """Tab goes once around each page, and everywhere there is something to say.

    What it enters a page by comes into view, however far the page was scrolled down.
    """
    walker.at_desk(fill)
    walker.desk_view.window().resize(1200, 560)
    for page, least in LEAST_STOPS.items():
        walker.desk_view.show_page(page)
        stops = walker.stops()
        assert len(stops) >= least, page
        assert (page, unnamed(stops)) == (page, [])
        assert not walker.enter_below().visibleRegion().isEmpty(), page


def test_each_stop_of_the_pool_has_a_name(walker: Walker) -> None:
    """Of each kind of record, with one open beside the list."""
    walker.at_desk(fill)
    for record in KINDS:
        walker.desk_view.open_record(record, 0)
        stops = walker.stops()
        assert len(stops) >= 8, record
        assert (record, unnamed(stops)) == (record, [])


def test_each_stop_of_a_case_has_a_name(walker: Walker) -> None:
    """The intake with its further questions, a contact, the people and the closing.

    In the intake they follow the conversation: what is asked first, the note, what is done with it.
    """
    filled = walker.at_desk(fill)
    assert isinstance(filled, tuple)
    case_id, record_id = filled
    places = (Place(Part.ENTRY, record_id), *map(Place, (Part.PERSONS, Part.CLOSING, Part.CASE)))
    for place in places:
        walker.desk_view.open_case(case_id, place)
        walker.settle()
        if place.part is Part.CASE:
            walker.hands.activate("Meer vragen")
        stops = walker.stops()
        assert len(stops) >= 10, place
        assert (place, unnamed(stops)) == (place, [])
    names = [spoken(stop) for stop in stops]
    asked = intake_fields(walker.codebook)
    places = [
        next(place for place, name in enumerate(names) if name.startswith(wanted))
        for wanted in (*(f.label.text("nl") for f in asked), *AFTER_THE_INTAKE)
    ]
    assert places == sorted(places)


def test_each_stop_of_a_sheet_has_a_name(walker: Walker) -> None:
    """The steps of writing a sheet for intervision."""
    filled = walker.at_desk(fill)
    assert isinstance(filled, tuple)
    walker.desk_view.start_sheet(filled[0])
    stops = walker.stops()
    assert len(stops) >= 6
    assert unnamed(stops) == []


def test_the_walk_finds_a_nameless_stop(walker: Walker) -> None:
    """A planted control that only takes the keyboard is found, by its kind."""
    planted = QWidget(walker.desk_view.current_page)
    planted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    planted.show()
    assert unnamed(walker.stops()) == ["QWidget in TodayPage"]
