"""A first call by mouse alone: clicks on real places of the window, and as few as by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from counsellor_app.casework.coded_case import CaseStatus
from tests.journeys.hands import rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.case.conftest import CaseBench

MOST_CLICKS = 25
BRIEF = 20
"""Milliseconds in which a second press would still be part of the first."""
CALL = (
    ("Kanaal van eerste contact", "telefoon"),
    ("Eerste reactie op", "today"),
    ("Rol van de verzoeker", "betrokkene (zelf ondergaan)"),
    ("Vraag bij de start", "gehoord worden"),
    ("Hoe kent u de verzoeker?", "met naam"),
    ("Gehoord en geïnformeerd op", "today"),
    ("Paritair comité", "PC 227"),
    ("Aangesloten bij de poule?", "ja"),
    ("Sectorsegment", "productiehuis"),
    ("Tewerkstellingsvorm", "zelfstandig of freelance"),
    ("Functiecluster", "technische ploeg (camera, licht, geluid, grip)"),
    ("Onregelmatige uren of nacht?", "ja"),
    ("Leeftijd", "26 tot 35"),
    ("Hoofdaard", "pesterijen"),
    ("Relatie met de aangesproken persoon", "collega"),
    ("Herhaling", "meermaals"),
    ("Acuut gevaar?", "nee"),
    ("Minderjarige betrokken?", "nee"),
    ("Toelichting gegeven over", "beroepsgeheim"),
    ("Belangenconflict nagegaan", "geen conflict"),
)


class Mouse:
    """Clicks where somebody would, and only on what is there to be seen."""

    def __init__(self, bench: CaseBench) -> None:
        self._bench = bench
        self.clicks = 0

    def click(self, part: QWidget, place: Callable[[], QPoint]) -> None:
        """At a place of a control, once it is there, handed to its window as the system would."""
        window = part.window()

        def at() -> QPoint:
            return part.mapTo(window, place())

        def is_there() -> bool:
            met = window.childAt(at()) or window
            return met is part or part.isAncestorOf(met)

        self._bench.wait(is_there)
        self.clicks += 1
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at())
        QApplication.processEvents()
        self._bench.settle()

    def begin_case(self) -> None:
        """The page fills itself in turns, to its last field."""
        self.press("New case")
        self._bench.named("Case note")
        self._bench.settle()

    def press(self, name: str) -> None:
        """A button by its words."""
        self._on(cast("QAbstractButton", self._bench.named(name, QAbstractButton)))

    def answer(self, question: str, choice: str) -> None:
        """A tick, a chip or a round button; else the line of a list, opened if it is not open."""
        field = self._bench.named(question)
        if not isinstance(field, QComboBox):
            self._on(next(b for b in field.findChildren(QAbstractButton) if _says(b, choice)))
            return
        if not field.view().isVisible():
            self.click(field, lambda: QPoint(field.width() - 10, field.height() // 2))
            self._bench.wait(field.view().isVisible)
        rest(2 * BRIEF)
        lines, row = field.view(), field.findText(choice)
        line = lines.model().index(row, 0)
        self.click(lines.viewport(), lambda: lines.visualRect(line).center())

    def _on(self, button: QAbstractButton) -> None:
        self.click(button, lambda: QPoint(min(12, button.width() // 2), button.height() // 2))


def _says(button: QAbstractButton, words: str) -> bool:
    return button.isVisible() and button.text().replace("\n", " ") == words


@pytest.fixture
def _brief() -> Iterator[None]:
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(BRIEF)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.mark.usefixtures("_brief")
def test_a_first_call_takes_as_few_clicks_as_keys(bench: CaseBench) -> None:
    """From Vandaag to the registered case; a list that comes next is open already."""
    mouse = Mouse(bench)
    mouse.begin_case()
    for question, choice in CALL:
        mouse.answer(question, choice)
    bench.hands.wait_for_focus("Case note")
    bench.hands.type("Noor belt, erg aangedaan.")
    mouse.press("Register case")
    bench.wait(lambda: bench.shown.coded.status is not CaseStatus.DRAFT)
    answers = bench.kept(bench.shown.coded.case_id).coded.answers
    assert answers["function_cluster"] == "TECH"
    assert answers["info_given"] == ("SECRECY",)
    assert mouse.clicks == 23 <= MOST_CLICKS


@pytest.mark.usefixtures("_brief")
def test_an_answer_given_out_of_order_leads_nowhere(bench: CaseBench) -> None:
    """Where the next question has its answer, and where an answer is changed, nothing opens."""
    mouse = Mouse(bench)
    mouse.begin_case()
    mouse.answer("Functiecluster", "andere")
    mouse.answer("Tewerkstellingsvorm", "vast")
    mouse.answer("Functiecluster", "onbekend")
    rest(2 * BRIEF)
    assert QApplication.activePopupWidget() is None
    assert not bench.hands.focused().startswith("Leeftijd")
