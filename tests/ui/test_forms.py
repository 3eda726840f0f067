"""Fields: named for those who hear them, answered by keyboard, calm about what is odd."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.choice_field import ChoiceField, ChoicesField, ComboField
from counsellor_app.ui.coded_fields import coded_field
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.number_field import NumberField
from counsellor_app.ui.unlock.opening import Opening
from tests.journeys.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.main_window import MainWindow

    Shown = Callable[[QWidget], QWidget]

TODAY = date(2026, 3, 12)
FEW = (("A", "Telefoon"), ("B", "E-mail"), ("UNK", "Onbekend"))
MANY = [(f"C{n}", f"Waarde {n}") for n in range(20)]
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    """Interactive widgets in `root` that a screen reader could not name."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and not isinstance(widget.parent(), QComboBox)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[QWidget], QWidget]]:
    """Shows a field in a form, with the keyboard in it; answers with the window."""
    windows: list[QWidget] = []

    def show(field: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        form = form_layout()
        add_row(form, "Kanaal", field, "Hoe het bericht kwam.")
        QVBoxLayout(window).addLayout(form)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        field.setFocus()
        return window

    yield show
    windows.clear()


@pytest.mark.parametrize("key", ["today", "cases", "pool", "intervision", "reporting", "settings"])
def test_every_control_of_every_page_has_a_name(
    shown_window: MainWindow, qtbot: QtBot, key: str
) -> None:
    """A walk through the page finds no interactive widget without a name."""
    shown_window.desk_view.show_page(key)
    qtbot.waitUntil(lambda: not shown_window._lane.is_busy, timeout=20_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert nameless(shown_window) == []


def test_the_walk_catches_a_nameless_control(qtbot: QtBot) -> None:
    """A planted icon button and a planted line edit are both found."""
    window = QWidget()
    qtbot.addWidget(window)
    QToolButton(window).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QLineEdit(window)
    QPushButton("Verder", window)
    assert nameless(window) == ["QToolButton in QWidget", "QLineEdit in QWidget"]


def test_every_coded_field_gets_a_control_and_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    """All fields of the codebook, in one form: a control each, and all of them named."""
    codebook = Opening(tmp_path, wall_clock).codebook()
    window = QWidget()
    qtbot.addWidget(window)
    form = form_layout()
    window.setLayout(form)
    for field in codebook.fields:
        add_row(form, field.label.nl, coded_field(field, "nl"), field.help.nl)
    assert len(codebook.of(Record.CASE)) > 20
    assert nameless(window) == []


def test_a_row_names_its_field(shown: Shown) -> None:
    """Label, buddy, accessible name and description come from one call."""
    field = DateField(today=lambda: TODAY)
    window = shown(field)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Kanaal"
    assert focused.accessibleDescription() == "Hoe het bericht kwam."
    label = next(label for label in window.findChildren(PlainLabel) if label.text() == "Kanaal")
    assert label.buddy() is focused


def test_choices_side_by_side_are_named_with_their_question(shown: Shown) -> None:
    """A screen reader hears the question with each choice."""
    field = ChoiceField(FEW)
    shown(field)
    names = [button.accessibleName() for button in field.findChildren(QAbstractButton)]
    assert names == ["Kanaal: Telefoon", "Kanaal: E-mail", "Kanaal: Onbekend"]


def test_arrows_choose_and_delete_takes_back(shown: Shown) -> None:
    """Space, arrow and Delete answer a question, and each change is told once."""
    field = ChoiceField(FEW)
    told: list[object] = []
    field.answered.connect(told.append)
    shown(field)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert told == ["A", "B", None]


def test_one_question_is_one_stop_of_the_tab_key(shown: Shown) -> None:
    """Tab enters a question at the chosen answer and leaves it with the next press."""
    first, second = ChoiceField(FEW), ChoiceField(FEW)
    second.set_answer("B")
    window = shown(first)
    window.layout().addWidget(second)
    QApplication.processEvents()
    first.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "E-mail"


def test_showing_an_answer_tells_nothing(qtbot: QtBot) -> None:
    """`set_answer` never comes back as an answer, whatever the kind of field."""
    answers = {
        ChoiceField(FEW): "B",
        ComboField(MANY): "C3",
        ChoicesField(MANY): ("C1", "C4"),
        DateField(today=lambda: TODAY): TODAY,
        NumberField(): 30,
    }
    told: list[object] = []
    for field, answer in answers.items():
        qtbot.addWidget(field)
        field.answered.connect(told.append)
        field.set_answer(answer)
        assert field.answer() == answer
        field.set_answer(None)
        assert not field.answer()
    assert told == []


def test_many_values_are_found_by_typing(shown: Shown) -> None:
    """What fits is offered while typing; one value that fits is taken, no value changes nothing."""
    field = ComboField(MANY)
    told: list[object] = []
    field.answered.connect(told.append)
    window = shown(field)
    other = QLineEdit(window)
    window.layout().addWidget(other)
    QApplication.processEvents()
    field.setFocus()
    hands = Hands()
    hands.type("rde 17")
    fitting = field.completer().completionModel()
    assert field.completer().popup().isVisible()
    assert [fitting.index(row, 0).data() for row in range(fitting.rowCount())] == [
        dict(MANY)["C17"]
    ]
    hands.press(Qt.Key.Key_Tab)
    assert told == ["C17"]
    field.lineEdit().setText("bestaat niet")
    field.lineEdit().editingFinished.emit()
    assert field.answer() == "C17"
    assert told == ["C17"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("13/3/2026", ("still to come", "nog komen")),
        ("1/1/1989", ("before 1990", "vóór 1990")),
        ("kerstmis", ("not a date", "geen datum")),
    ],
)
def test_an_odd_day_is_said_and_not_answered(
    shown: Shown, typed: str, sentence: tuple[str, str]
) -> None:
    """A day ahead, long ago or unreadable: a sentence under the field, the old answer stays."""
    field = DateField(today=lambda: TODAY)
    field.set_answer(date(2026, 3, 1))
    told: list[object] = []
    field.answered.connect(told.append)
    window = shown(field)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    edit.setText(typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == []
    assert field.answer() == date(2026, 3, 1)
    said = [label.text() for label in window.findChildren(PlainLabel)]
    assert any(part in text for part in sentence for text in said), said


def test_arrows_step_through_days(shown: Shown) -> None:
    """Down is a day earlier, Page Down a week."""
    field = DateField(today=lambda: TODAY)
    shown(field)
    edit = QApplication.focusWidget()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(edit, key)
    assert field.answer() == date(2026, 3, 4)


def test_words_like_html_are_shown_as_they_are(qtbot: QtBot) -> None:
    """A label made of somebody's words renders nothing."""
    label = PlainLabel("<img src=x><b>vet</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
