"""The case page in the smallest window: what a small screen at 200 % leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import persons
from counsellor_app.ui.main_window import SMALLEST
from counsellor_app.ui.place import Part, Place
from tests.builders import a_case

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.case.conftest import CaseBench


def cut(part: QWidget) -> list[str]:
    """The texts on labels and buttons that have less room than they ask for."""
    shown = [w for w in part.findChildren(QLabel) if w.isVisible() and w.text()]
    buttons = [b for b in part.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    narrow = [w.text() for w in (*shown, *buttons) if w.width() < w.minimumSizeHint().width()]
    wrapped = [w for w in shown if w.wordWrap() and w.height() < w.heightForWidth(w.width())]
    return narrow + [label.text() for label in wrapped]


def open_small(bench: CaseBench) -> None:
    """A case with a person, in the smallest window, with the further questions open."""
    case_id = bench.at_desk(a_case).coded.case_id
    bench.at_desk(lambda desk: persons.add_person(desk, case_id, FreeText("Els")))
    bench.window.resize(SMALLEST)
    bench.open(case_id)
    more = next(text for text in bench.hands.seen() if "answered)" in text)
    bench.click(more.replace("&", ""))
    bench.settle()


@pytest.mark.parametrize("part", [Part.CASE, Part.PERSONS, Part.CLOSING])
def test_nothing_is_cut_or_stands_aside(bench: CaseBench, part: Part) -> None:
    """Every label and button has its room, and no part of the page scrolls sideways."""
    open_small(bench)
    bench.go_to(Place(part))
    areas = [area for area in bench.page.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    bench.wait(lambda: not cut(bench.page), timeout=5000)
    bench.wait(lambda: not any(a.horizontalScrollBar().maximum() for a in areas), timeout=5000)


def label_of(bench: CaseBench, words: str) -> QLabel:
    """The first label that says this and is not hidden."""
    labels = bench.page.findChildren(QLabel)
    return next(each for each in labels if each.isVisible() and each.text() == words)


def is_in_view(label: QWidget) -> bool:
    return label.visibleRegion().boundingRect() == label.rect()


def test_the_question_the_keyboard_starts_in_has_its_words_above_it(bench: CaseBench) -> None:
    """A new case scrolls to its first open question with the label, and so do the persons."""
    bench.window.resize(SMALLEST)
    case_id = CaseId(bench.new_case())
    bench.hands.wait_for_focus("Kanaal van eerste contact")
    bench.wait(lambda: is_in_view(label_of(bench, "Kanaal van eerste contact")), timeout=5000)
    for name in ("Els", "Fien", "Gommaar"):
        bench.at_desk(lambda desk, name=name: persons.add_person(desk, case_id, FreeText(name)))
    bench.open(case_id)
    bench.work_in(Place(Part.PERSONS))
    bench.hands.wait_for_focus("Name")
    bench.wait(lambda: is_in_view(label_of(bench, "Name")), timeout=5000)


def test_the_check_for_cut_words_bites(bench: CaseBench) -> None:
    """A clock squeezed to half its room is found."""
    open_small(bench)
    assert not cut(bench.page)
    clock = next(w for w in bench.page.findChildren(QLabel) if "Hear and inform" in w.text())
    clock.setMaximumHeight(clock.height() // 2)
    assert cut(bench.page) == [clock.text()]
