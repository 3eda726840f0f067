"""A case comes into view in turns of the window; nothing typed, chosen or shown is lost by that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit

from counsellor_app.casework.coded_case import CaseId
from counsellor_app.ui import in_pieces
from counsellor_app.ui.case.case_pane import CasePane, intake_fields
from counsellor_app.ui.case.entry_pane import EntryPane
from counsellor_app.ui.case.pane_stack import MOST_UNTOUCHED
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.scrolled import UprightScroll
from tests.builders import a_case, a_contact

if TYPE_CHECKING:
    import pytest

    from tests.ui.case.conftest import CaseBench

CTRL = Qt.KeyboardModifier.ControlModifier


def begun(bench: CaseBench) -> None:
    """A new case of which the vault has answered, and no more."""
    bench.window.desk_view.start_case()
    bench.wait(lambda: bench.page.case is not None)


def rows_of(bench: CaseBench, count: int) -> list[Place]:
    """An open case with so many contacts; their places, the newest last."""
    case_id = CaseId(bench.at_desk(a_case).coded.case_id)
    entries = [bench.at_desk(lambda desk: a_contact(desk, case_id)) for _ in range(count)]
    bench.open(case_id)
    return [Place(Part.ENTRY, entry.coded.record_id) for entry in entries]


def note(bench: CaseBench) -> QPlainTextEdit:
    found = bench.focus("Note")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_the_window_has_its_turn_again_and_again(
    bench: CaseBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However quick the computer: a form is never made in one go, and is seen when it is whole."""
    monkeypatch.setattr(in_pieces, "TURN_SECONDS", 0)
    turns: list[bool] = []
    counting = QTimer(bench.window, interval=0)
    begun(bench)
    counting.timeout.connect(lambda: turns.append(bench.page.findChild(CasePane).isVisible()))
    counting.start()
    bench.settle()
    counting.stop()
    assert turns.count(False) >= 20
    assert bench.page.findChild(CasePane).isVisible()


def test_an_answer_typed_ahead_is_given_in_the_new_case(bench: CaseBench) -> None:
    """The first key has the rest made, and answers its first question."""
    begun(bench)
    bench.hands.type("2")
    case_id = bench.shown.coded.case_id
    asked = [field.code for field in intake_fields(bench.codebook)]
    bench.wait(lambda: asked[0] in bench.kept(case_id).coded.answers)


def test_another_case_takes_the_place_of_one_half_made(bench: CaseBench) -> None:
    """Opened in one breath, the last one stays, whole and alone."""
    first, second = (bench.at_desk(a_case).coded.case_id for _ in range(2))
    bench.window.desk_view.open_case(first)
    bench.wait(lambda: bench.page.case is not None)
    bench.open(second)
    bench.wait(lambda: len(bench.page.findChildren(CasePane)) == 1)
    assert bench.named("Case note").isVisible()


def test_going_down_the_timeline_shows_where_one_stopped(bench: CaseBench) -> None:
    """What was passed in between is left off; the list keeps the keyboard and each key."""
    places = rows_of(bench, 4)
    (rows,) = (view for view in bench.page.findChildren(QListView) if view.accessibleName())
    rows.setFocus()
    for key in (Qt.Key.Key_Home, *(Qt.Key.Key_Down,) * 4):
        QTest.keyClick(rows, key)
    bench.settle()
    assert (bench.page.place(), rows.hasFocus()) == (places[-3], True)
    assert [pane.place for pane in bench.page.findChildren(EntryPane) if pane.isVisible()] == [
        places[-3]
    ]


def test_rows_that_were_only_looked_at_do_not_pile_up(bench: CaseBench) -> None:
    """Of those a few stay; one that was written in stays with all that can be undone in it."""
    places = rows_of(bench, MOST_UNTOUCHED + 4)
    bench.go_to(places[0])
    written = note(bench)
    bench.hands.type("Ze belt morgen.")
    for place in places[1:]:
        bench.go_to(place)
    bench.wait(lambda: len(bench.page.findChildren(EntryPane)) <= MOST_UNTOUCHED + 3)
    bench.go_to(places[0])
    assert note(bench) is written
    bench.hands.press(Qt.Key.Key_Z, CTRL)
    assert not written.toPlainText()
    bench.go_to(places[1])
    assert note(bench).isEnabled()


def test_a_row_that_is_gone_is_not_made(bench: CaseBench) -> None:
    """Removed in the vault before it came into view, it gives way to the case itself."""
    (place,) = rows_of(bench, 1)
    bench.page.go_to(place)
    bench.page.hear(replace(bench.shown, timeline=()))
    bench.settle()
    assert bench.page.place() == Place(Part.CASE)
    assert not [pane for pane in bench.page.findChildren(EntryPane) if pane.isVisible()]


def test_the_form_has_its_room_when_it_is_first_seen(bench: CaseBench) -> None:
    """The required questions are never first squeezed above the note and moved after that."""
    begun(bench)
    seen: list[int] = []
    watching = QTimer(bench.window, interval=0)
    watching.timeout.connect(
        lambda: seen.extend(
            area.height() for area in bench.page.findChildren(UprightScroll) if area.isVisible()
        )
    )
    watching.start()
    bench.settle()
    bench.wait(lambda: len(seen) > 5)
    assert min(seen) > bench.page.height() / 2


def test_a_change_of_one_row_leaves_the_others_as_they_are(bench: CaseBench) -> None:
    """The timeline is told of the row that changed alone; a case that is the same tells nothing."""
    places = rows_of(bench, 3)
    (rows,) = (view for view in bench.page.findChildren(QListView) if view.accessibleName())
    told: list[int] = []
    rows.model().dataChanged.connect(lambda first, last: told.extend((first.row(), last.row())))
    bench.go_to(places[0])
    assert not told
    bench.focus("Next step")
    bench.hands.type("bellen")
    bench.wait(lambda: bool(told))
    assert set(told) == {4}
