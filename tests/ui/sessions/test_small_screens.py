"""The panel in the room that the smallest window leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from counsellor_app.ui.main_window import SMALLEST
from counsellor_app.ui.sessions.presenter_view import PresenterView
from tests.ui.case.test_small_screens import cut

if TYPE_CHECKING:
    from tests.ui.lists.conftest import Bench
    from tests.ui.sessions.conftest import PanelPage

NAVIGATION = 150
"""What stands beside a page, in device-independent pixels."""


@pytest.mark.parametrize("where", ["", "Attendance proof", "Methods", "My year"])
def test_nothing_is_cut_or_stands_aside(bench: Bench, page: PanelPage, where: str) -> None:
    """Every label and button has its room, and no part scrolls sideways."""
    hands = bench.hands
    page.window().resize(SMALLEST.width() - NAVIGATION, SMALLEST.height() - 60)
    hands.activate("New session")
    hands.wait_for("Draft. What you type is kept")
    hands.activate("Add a presenter")
    if where:
        hands.activate(where)
    bench.settle()
    hands.wait_until(lambda: not cut(page), f"room for {cut(page)}")
    assert page.window().width() == SMALLEST.width() - NAVIGATION
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    hands.wait_until(
        lambda: not any(area.horizontalScrollBar().maximum() for area in areas), "no side scroll"
    )


def test_the_presenters_view_fits_a_small_window(bench: Bench, page: PanelPage) -> None:
    """Taken out of the whole screen into the smallest window, nothing of it is cut."""
    hands = bench.hands
    hands.activate("Methods")
    hands.activate("Start: ")
    hands.wait_for("Phase 1 of")
    view = QApplication.activeWindow()
    assert isinstance(view, PresenterView)
    view.showNormal()
    view.resize(SMALLEST)
    hands.wait_until(lambda: not cut(view), "room for everything")
    assert view.size() == SMALLEST
