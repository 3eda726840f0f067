"""Things in a flow: on one line in its middle, wrapped where the line is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from counsellor_app.ui.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, width: int, *sizes: tuple[int, int]) -> tuple[QWidget, list[QWidget]]:
    """A flow of this width, and in it parts of these sizes, laid out."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    parts: list[QWidget] = []
    for wide, high in sizes:
        part = QWidget()
        part.setFixedSize(wide, high)
        flow.addWidget(part)
        parts.append(part)
    holder.resize(width, flow.heightForWidth(width))
    holder.show()
    return holder, parts


def test_parts_of_one_line_have_one_middle(qtbot: QtBot) -> None:
    """A high field and the low answers beside it."""
    _holder, (field, answer) = shown(qtbot, 200, (80, 28), (40, 20))
    assert (field.y(), answer.y()) == (0, 4)
    assert answer.x() > field.geometry().right()


def test_what_has_no_room_begins_a_line_under_the_highest(qtbot: QtBot) -> None:
    """The next line starts at the left, under all of the line before."""
    _holder, (low, high, below) = shown(qtbot, 200, (80, 20), (80, 40), (80, 20))
    assert (below.x(), low.y(), high.y()) == (0, 10, 0)
    assert below.y() > high.geometry().bottom()


def test_a_part_wider_than_the_flow_stands_alone(qtbot: QtBot) -> None:
    """No line is left empty before it, and what is hidden takes no room."""
    holder, (hidden, wide) = shown(qtbot, 60, (50, 20), (90, 20))
    hidden.hide()
    layout = holder.layout()
    assert layout is not None
    layout.activate()
    assert wide.y() == 0
    assert layout.heightForWidth(60) == 20
