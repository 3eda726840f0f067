"""Parts of a page that are made when they are first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStackedWidget

from counsellor_app.ui.late_part import LatePart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_part_is_made_once_in_its_own_place(qtbot: QtBot) -> None:
    """Its number in the stack is the same before and after, and what is in view stays in view."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    made: list[str] = []

    def late(name: str) -> LatePart[QLabel]:
        def make() -> QLabel:
            made.append(name)
            return QLabel(name)

        return LatePart(stack, make)

    first, second, third = late("eerste"), late("tweede"), late("derde")
    assert not made
    stack.setCurrentIndex(2)
    assert second.want() is second.want() is stack.widget(1)
    assert second.made is stack.widget(1)
    assert (stack.currentIndex(), stack.count(), made) == (2, 3, ["tweede"])
    assert third.want() is stack.currentWidget()
    assert first.made is None
    assert (stack.currentIndex(), stack.count()) == (2, 3)


def test_a_part_in_pieces_is_seen_when_it_is_whole(qtbot: QtBot) -> None:
    """Its place stands empty until then, and whoever wants it meanwhile gets the same one."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    late = LatePart(stack, lambda: QLabel("deel"))
    later = LatePart(stack, lambda: QLabel("later deel"))
    pieces = late.in_pieces()
    for _turn in range(2):
        next(pieces)
        assert late.made is not None
        assert (stack.indexOf(late.made), stack.count()) == (-1, 2)
    assert list(pieces) == []
    assert stack.currentWidget() is late.made
    begun = later.in_pieces()
    next(begun)
    assert later.want() is later.made is stack.widget(1)
    assert list(begun) == [None]
    assert (stack.widget(1), stack.count()) == (later.made, 2)
