"""Own figures as charts: the numbers of the table, in the window's colours and letters, no more."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from counsellor_app.operations.drawing import ChartRow
from counsellor_app.ui.chart_view import ChartView
from counsellor_app.ui.reporting.figure_charts import FigureCharts
from counsellor_app.ui.reporting.own_panel import OwnPanel
from counsellor_app.ui.reporting.reporting_page import ReportingPage
from counsellor_app.ui.theme import Theme, colours_of
from tests.builders import a_case
from tests.colours import contrast
from tests.journeys.hands import rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.ui.vault_lane import VaultLane
    from tests.ui.lists.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
GOALS = (
    ChartRow("Organisations guided by the whole pool", "3 of 10", 3, 10),
    ChartRow("Students", "190 of 150, reached", 190, 150),
)


@pytest.fixture
def page(bench: Bench, case_id: int) -> ReportingPage:
    """The page in the autumn of a year with a case in each half; bullying was the spring's."""
    bench.now = datetime(2026, 9, 1, 9, 10, tzinfo=UTC)
    bench.do(a_case, "", behaviour_main="CONF")
    bench.do(a_case, "", behaviour_main="CONF")
    made = ReportingPage(bench.lane)
    bench.show(made)
    bench.hands.wait_until(lambda: all(drawn(each) for each in charts(made)), "the charts")
    return made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The real theme; afterwards the application looks as before."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    made = Theme(qapp)
    made.apply(appearance="light", text_percent=100)  # a sheet worn later keeps the size before it
    yield made
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


def charts(page: ReportingPage) -> dict[ChartView, str]:
    """The charts in view with what each is called."""
    (column,) = page.findChildren(FigureCharts)
    return {each: each.accessibleName() for each in column.findChildren(ChartView)}


def drawn(chart: ChartView) -> bool:
    return not chart.pixmap().isNull()


def tree(page: ReportingPage) -> QTreeWidget:
    (own,) = page.findChildren(OwnPanel)
    (found,) = own.findChildren(QTreeWidget)
    return found


def children(item: QTreeWidgetItem) -> list[str]:
    rows = (item.child(row) for row in range(item.childCount()))
    return [f"{row.text(0)}: {row.text(1)}" for row in rows]


def settle(lane: VaultLane) -> None:
    """Let every picture be drawn."""
    while lane.is_busy:
        rest(10)


def a_chart(lane: VaultLane, theme: Theme, *, appearance: str, percent: int, width: int) -> QImage:
    """The goals in a chart of its own, as it is painted in this look, on its ground."""
    theme.apply(appearance=appearance, text_percent=percent)
    view = ChartView(lane, "Goals")
    view.resize(width, 100)
    view.show_rows(GOALS)
    settle(lane)
    picture = view.pixmap().toImage()
    assert picture.width() > 0
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(view.palette().color(QPalette.ColorRole.Base))
    view.resize(picture.size())
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    view.deleteLater()
    return image


def colours(image: QImage) -> set[tuple[int, int, int]]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {(each.red(), each.green(), each.blue()) for each in pixels}


def is_near(colour: str, found: set[tuple[int, int, int]]) -> bool:
    """Whether a colour is there; pictures round theirs to whole per cent."""
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return any(max(abs(a - b) for a, b in zip(wanted, each, strict=True)) <= 3 for each in found)


def test_a_chart_tells_what_its_table_tells(page: ReportingPage) -> None:
    """Row by row the same words and numbers, for who looks, who hears and who reads."""
    table, held = tree(page), charts(page)
    tops = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    told = {top.text(0): children(top) for top in tops if top is not None}
    assert told["New cases by half-year"] == ["January–June 2026: 1", "July–December 2026: 2"]
    assert len(held) == 4
    for chart, name in held.items():
        rows = told[name.removeprefix("Chart: ")]
        assert chart.accessibleDescription() == "; ".join(rows)
        assert QAccessible.queryAccessibleInterface(chart).role() == QAccessible.Role.Graphic
    assert told["Main kind"] == ["conflict: 2"]


def test_a_chart_leads_to_its_table_by_keyboard(bench: Bench, page: ReportingPage) -> None:
    """One press, and the keyboard stands on the table of that chart, opened."""
    bench.hands.activate("Show in the table: Main kind")
    assert bench.hands.focused() == "Your own figures"
    current = tree(page).currentItem()
    assert current.text(0) == "Main kind"
    assert current.isExpanded()


def test_another_half_year_has_its_own_charts(bench: Bench, page: ReportingPage) -> None:
    """The spring had bullying, and one case; over time both stay in view."""
    bench.hands.tab_to("Half-year")
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.wait_for("bullying: 1")
    assert bench.hands.sees("January–June 2026: 1; July–December 2026: 2")


def test_nothing_new_is_said(bench: Bench) -> None:
    """Without a case there is no chart but the one over time."""
    page = ReportingPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("No new cases in this half-year to draw.")
    assert len(charts(page)) == 1


def test_a_picture_is_neither_taken_along_nor_saved(bench: Bench, page: ReportingPage) -> None:
    """No menu, no selection, no dragging; copying leaves the clipboard as it was."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("van vroeger")
    bench.hands.tab_to("Charts of your own figures")
    bench.hands.press(Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "van vroeger"
    for chart in charts(page):
        assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert chart.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
        assert chart.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
        assert not chart.acceptDrops()


def test_where_both_have_no_room_one_is_chosen(
    bench: Bench, page: ReportingPage, theme: Theme
) -> None:
    """Charts first, the table by one key; a chart still leads to its table."""
    (column,) = page.findChildren(FigureCharts)
    assert (column.isVisible(), tree(page).isVisible()) == (True, True)
    assert not bench.hands.sees("Table")
    theme.apply(appearance="light", text_percent=200)
    bench.hands.wait_until(lambda: not tree(page).isVisible(), "one at a time")
    assert column.isVisible()
    bench.hands.tab_to("Charts")
    bench.hands.press(Qt.Key.Key_Right)
    bench.hands.wait_until(lambda: not column.isVisible(), "the table alone")
    bench.hands.press(Qt.Key.Key_Left)
    bench.hands.activate("Show in the table: New cases by half-year")
    assert tree(page).isVisible()
    assert tree(page).currentItem().text(0) == "New cases by half-year"


def test_tab_goes_from_the_charts_over_their_links_to_the_table(
    bench: Bench, page: ReportingPage
) -> None:
    """In the order in which they stand, left before right."""
    (column,) = page.findChildren(FigureCharts)
    bench.hands.tab_to("Charts of your own figures")
    for link in column.findChildren(QPushButton):
        bench.hands.press(Qt.Key.Key_Tab)
        assert link.hasFocus()
    bench.hands.press(Qt.Key.Key_Tab)
    assert tree(page).hasFocus()


def test_charts_show_that_they_have_the_keyboard(
    bench: Bench, page: ReportingPage, theme: Theme
) -> None:
    """An area that scrolls by keyboard has an edge then, and no edge else."""
    theme.apply(appearance="light", text_percent=100)
    (column,) = page.findChildren(FigureCharts)
    bench.hands.tab_to("Charts of your own figures")
    with_keyboard = column.grab().toImage().pixelColor(0, column.height() // 2)
    bench.hands.press(Qt.Key.Key_Tab)
    without = column.grab().toImage().pixelColor(0, column.height() // 2)
    assert with_keyboard == column.palette().color(column.palette().ColorRole.Highlight)
    assert without != with_keyboard


def test_locking_leaves_no_picture(bench: Bench, page: ReportingPage) -> None:
    """After forgetting there is no chart, and none of its words."""
    page.forget()
    bench.hands.wait_until(lambda: not charts(page), "no chart")
    assert not bench.hands.sees("July–December 2026: 2")


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_a_chart_has_the_colours_of_the_window(
    lane: VaultLane, theme: Theme, appearance: str
) -> None:
    """Ink, bar, what is left to the goal and ground, all of the palette, and told apart in grey."""
    image = a_chart(lane, theme, appearance=appearance, percent=100, width=400)
    palette, found = colours_of(appearance), colours(image)
    for role in ("text", "accent", "line", "base"):
        assert is_near(palette[role], found), role
    assert contrast(palette["accent"], palette["base"]) >= 3
    assert contrast(palette["accent"], palette["line"]) >= 3
    assert contrast(palette["text"], palette["accent"]) >= 1.5
    assert contrast(palette["text"], palette["line"]) >= 3
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    steps = {colour[0] for colour in colours(grey)}
    assert max(steps) - min(steps) > 120


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [240, 400, 900])
def test_nothing_of_a_chart_is_cut(lane: VaultLane, theme: Theme, width: int, percent: int) -> None:
    """At any size a picture fits its room, and its edges are free of ink."""
    image = a_chart(lane, theme, appearance="light", percent=percent, width=width)
    least = 12 * 2 * 13 * percent // 200
    assert image.width() <= max(width, least)
    right, low = image.width() - 1, image.height() - 1
    edges = [
        *(image.pixelColor(right, y) for y in range(low)),
        *(image.pixelColor(x, y) for x in range(right) for y in (0, low)),
    ]
    assert all(colour.lightness() > 200 for colour in edges)


def test_letters_follow_the_window(lane: VaultLane, theme: Theme) -> None:
    """At twice the size a chart is about twice as high, not the same one stretched."""
    once, twice = (
        a_chart(lane, theme, appearance="light", percent=percent, width=1500).height()
        for percent in (100, 200)
    )
    assert 1.8 < twice / once < 2.3


def test_another_appearance_is_followed_at_once(lane: VaultLane, theme: Theme) -> None:
    """A chart in view is drawn anew when the window goes dark, and when its room changes."""
    theme.apply(appearance="light", text_percent=100)
    view = ChartView(lane, "Goals")
    view.resize(600, 100)
    view.show()
    view.show_rows(GOALS)
    settle(lane)
    before = view.pixmap()
    theme.apply(appearance="dark", text_percent=100)
    settle(lane)
    assert is_near(colours_of("dark")["accent"], colours(view.pixmap().toImage()))
    view.resize(300, 200)
    settle(lane)
    assert view.pixmap().width() <= 300 < before.width()
    view.deleteLater()
