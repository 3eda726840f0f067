"""Each measure of the survey finds a fault that was planted for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from counsellor_app.ui.forms import name_field, tie_label
from counsellor_app.ui.round.invite_body import InviteBody
from counsellor_app.ui.round.leave_out_body import LeaveOutBody
from counsellor_app.ui.round.report_ticks import ReportTicks
from counsellor_app.ui.wrapping_buttons import WrappingTick
from tests.ui.access.clips import clips
from tests.ui.access.stops import go_round
from tests.ui.access.tree import is_nameless_on_linux, listen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Trap(QPlainTextEdit):
    """Keeps Tab to itself, both ways."""

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            super().keyPressEvent(e)

    @override
    def event(self, e: QEvent) -> bool:
        is_key = e.type() is QEvent.Type.KeyPress and isinstance(e, QKeyEvent)
        if is_key and e.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return True
        return super().event(e)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two ordinary fields, with the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for name in ("Naam", "Plaats"):
        field = QLineEdit()
        field.setAccessibleName(name)
        column.addWidget(field)
    return made


def show(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_an_ordinary_window_has_no_faults(qtbot: QtBot, window: QWidget) -> None:
    """Nothing is found where nothing was planted."""
    show(qtbot, window)
    assert (listen(window).faults, go_round(window).faults, clips(window)[1]) == ([], [], [])
    assert listen(window).controls == 2
    assert len(go_round(window).stops) == 2


def test_what_is_said_wrongly_is_found(qtbot: QtBot, window: QWidget) -> None:
    """A nameless button, two alike, one named with a sign alone, and a nameless picture."""
    column = window.layout()
    column.addWidget(QToolButton())
    for name in ("Wissen", "Wissen", "…"):
        column.addWidget(QPushButton(name))
    picture = QLabel()
    picture.setPixmap(window.grab())
    column.addWidget(picture)
    show(qtbot, window)
    faults = "\n".join(listen(window).faults)
    for told in ("without a name: QToolButton", "2 × Button 'Wissen'", "signs alone", "picture"):
        assert told in faults


def test_a_list_that_only_its_answer_names_is_found(qtbot: QtBot, window: QWidget) -> None:
    """A list to choose from has a name of its own within; on Linux a label has to give it."""
    boxes = {name: QComboBox() for name in ("Naakt", "Gelabeld", "Beschreven")}
    for name, box in boxes.items():
        box.addItem("het antwoord")
        name_field(box, name, name if name == "Beschreven" else "een uitleg")
        window.layout().addWidget(box)
    label = QLabel("Geluid & beeld")
    window.layout().addWidget(label)
    tie_label(label, boxes["Gelabeld"])
    show(qtbot, window)
    assert label.text() == "Geluid && beeld"
    assert [fault for fault in listen(window).faults if "Naakt" in fault] == [
        "named by no label: QComboBox 'Naakt' in QWidget"
    ]
    assert [name for name, box in boxes.items() if is_nameless_on_linux(box)] == ["Naakt"]


def test_a_line_of_a_list_without_a_name_is_found(qtbot: QtBot, window: QWidget) -> None:
    """What is typed in within a list is called as the list is."""
    boxes = {name: QComboBox(editable=True) for name in ("Bedrijf", "Naakt")}
    for name, box in boxes.items():
        box.setAccessibleName(name)
        window.layout().addWidget(box)
    name_field(boxes["Bedrijf"], "Bedrijf")
    show(qtbot, window)
    assert boxes["Bedrijf"].lineEdit().accessibleName() == "Bedrijf"
    faults = [fault for fault in listen(window).faults if fault.startswith("line of a list")]
    assert faults == ["line of a list without a name: QLineEdit '' in QComboBox"]


@pytest.mark.parametrize(("kind", "lists"), [(InviteBody, 2), (LeaveOutBody, 1), (ReportTicks, 1)])
def test_lists_of_stages_that_the_survey_misses_have_labels(
    qtbot: QtBot, kind: type[InviteBody | LeaveOutBody | ReportTicks], lists: int
) -> None:
    """Stages of a round that need colleagues' files: each list in them is named by a label."""
    stage = kind()
    qtbot.addWidget(stage)
    boxes = stage.findChildren(QComboBox)
    assert [is_nameless_on_linux(box) for box in boxes] == [False] * lists


def test_a_trap_for_tab_is_found(qtbot: QtBot, window: QWidget) -> None:
    """An editor that keeps Tab to itself."""
    trap = Trap()
    trap.setAccessibleName("Val")
    window.layout().addWidget(trap)
    show(qtbot, window)
    assert any("Val" in fault for fault in go_round(window).faults)


def test_an_order_that_goes_up_is_found(qtbot: QtBot, window: QWidget) -> None:
    """From the first field to the last, and back up to the second."""
    first, second = window.findChildren(QLineEdit)
    last = QLineEdit()
    last.setAccessibleName("Laatst")
    window.layout().addWidget(last)
    QWidget.setTabOrder(first, last)
    QWidget.setTabOrder(last, second)
    show(qtbot, window)
    assert any("goes up" in fault for fault in go_round(window).faults)


def test_words_that_are_cut_are_found(qtbot: QtBot, window: QWidget) -> None:
    """A button too narrow, a label too low, a part beyond the edge, and words over a field."""
    column = window.layout()
    narrow, low = QPushButton("Een lange naam voor een knop"), QLabel("Een zin die " * 12)
    narrow.setFixedWidth(60)
    low.setWordWrap(True)
    low.setFixedHeight(12)
    column.addWidget(narrow)
    column.addWidget(low)
    beyond = QPushButton("Weg", window)
    window.resize(300, 300)
    show(qtbot, window)
    beyond.setGeometry(280, 10, 80, 30)
    over = QLabel("Een uitleg", window)
    over.setGeometry(window.findChildren(QLineEdit)[0].geometry())
    over.show()
    faults = "\n".join(clips(window)[1])
    for told in ("'Een lange naam", "'Een zin die", "Weg beyond the edge", "lies over Naam"):
        assert told in faults


def test_a_long_choice_goes_on_to_a_next_line(qtbot: QtBot) -> None:
    """In narrow room it takes more lines and is still read out as one."""
    tick = WrappingTick("vertrouwenspersoon of ombuds van de opleiding")
    qtbot.addWidget(tick)
    one_line = tick.sizeHint()
    tick.resize(one_line.width() // 2, 60)
    tick.show()
    assert "\n" in tick.text()
    assert tick.heightForWidth(tick.width()) > one_line.height()
    assert tick.accessibleName() == tick.words() == "vertrouwenspersoon of ombuds van de opleiding"
    tick.resize(one_line)
    assert "\n" not in tick.text()
