"""The report of the pool by keyboard: its parts, what is typed in, and the way out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations import report_texts, reporting
from counsellor_app.ui.main_window import SMALLEST
from counsellor_app.ui.page_pictures import PagePictures
from tests.operations.pool_members import SPRING, YEAR
from tests.ui.case.test_small_screens import cut
from tests.ui.lists.conftest import Bench
from tests.ui.report.conftest import EVALUATION, NOW, SECTOR, SPRING_REPORT, a_text, show_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.report.conftest import ReportBench

CTRL = Qt.KeyboardModifier.ControlModifier
EVALUATED = (
    "The pages",
    "Figures of mediarte",
    "How it went, step by step",
    "What we learned",
    "Recommendations",
)
NAVIGATION = 150
"""What stands beside a page, in device-independent pixels."""


def test_the_newest_report_is_in_view(report: ReportBench) -> None:
    """Its pages are drawn, and a list says how far each of its parts is."""
    report.bench.hands.wait_for("Page 1 of")
    assert report.sees("Half-yearly report, January – December 2026")
    assert report.sees("0 of 7 filled in")
    assert report.sees("The figures of mediarte are not filled in yet.")


def test_each_report_has_its_own_parts(report: ReportBench) -> None:
    """The steps and recommendations belong to the evaluation, signals to the half-year."""
    assert report.parts() == ["The pages", "Figures of mediarte", "Policy signals"]
    report.choose_report(EVALUATION)
    assert report.parts() == list(EVALUATED)
    report.choose_report(SECTOR)
    assert report.parts() == ["The pages", "Policy signals"]


def test_numbers_of_mediarte_are_kept_as_typed(report: ReportBench) -> None:
    """Without a button; the list counts along, and another half-year has numbers of its own."""
    report.choose_part("Figures of mediarte")
    assert report.sees("Goal of 2026: 75")
    report.bench.hands.fill("Joined companies", "1.068")
    assert report.pending == [True]
    report.bench.hands.wait_for("1 of 7 filled in")
    assert report.pending == [True, False]
    assert report.bench.do(report_texts.supplied, YEAR) == {"companies": 1068}
    report.choose_report(SPRING_REPORT)
    assert report.sees("0 of 7 filled in")
    assert report.bench.do(report_texts.supplied, SPRING) == {}


def test_what_is_no_number_is_said_and_not_kept(report: ReportBench) -> None:
    """The field says what belongs there; emptied, it says nothing and holds nothing."""
    report.choose_part("Figures of mediarte")
    for typed in ("zeventig", "-3", "100001", "7,5"):
        report.bench.hands.fill("Joined companies", typed)
        report.press(Qt.Key.Key_Tab)
        assert report.sees("Write a whole number from 0 to 100,000"), typed
        report.leave()
        assert report.bench.do(report_texts.supplied, YEAR) == {}
        report.bench.hands.tab_to("Joined companies")
        report.bench.hands.press(Qt.Key.Key_A, CTRL)
        report.press(Qt.Key.Key_Delete)
        report.press(Qt.Key.Key_Tab)
        assert not report.sees("Write a whole number"), typed


def test_leaving_keeps_what_was_typed_a_moment_ago(report: ReportBench) -> None:
    """Another report is chosen before typing rested: the number is that of the first."""
    report.choose_part("Figures of mediarte")
    report.bench.hands.fill("Joined companies", "7")
    report.panel.keep_now()
    report.settle()
    assert report.bench.do(report_texts.supplied, YEAR) == {"companies": 7}


def test_a_report_leaves_in_each_form(report: ReportBench) -> None:
    """A file with a line in the register, and the sentence to whom it goes."""
    kinds = {
        "pdf": ReleaseKind.POOL_REPORT_PDF,
        "html": ReleaseKind.POOL_REPORT_HTML,
        "xlsx": ReleaseKind.POOL_REPORT_XLSX,
        "csv": ReleaseKind.POOL_REPORT_CSV,
        "json": ReleaseKind.POOL_REPORT_JSON,
    }
    for ending, kind in kinds.items():
        report.activate("Save as file…")
        saved = report.dialogs.saved[-1]
        assert saved.name == f"halfjaarverslag-2026.{ending}"
        assert saved.stat().st_size > 100
        assert report.sees("Add this file to a mail to mediarte and the steering group.")
        assert report.bench.do(reporting.list_ledger).entries[-1].line.kind is kind
        report.bench.hands.tab_to("Kind of file")
        report.press(Qt.Key.Key_Down)


def test_the_language_of_the_report_is_not_that_of_the_window(report: ReportBench) -> None:
    """Dutch unless chosen otherwise; the name of the file follows."""
    report.bench.hands.tab_to("Language of the report")
    report.press(Qt.Key.Key_Down)
    report.bench.hands.tab_to("Kind of file")
    report.bench.hands.type("JSON")
    report.activate("Save as file…")
    (saved,) = report.dialogs.saved
    assert saved.name == "half-yearly-report-2026.json"
    titles = [table["title"] for table in json.loads(saved.read_text(encoding="utf-8"))["tables"]]
    assert "Reports" in " ".join(titles)


def test_forgetting_leaves_no_word_and_no_number(report: ReportBench) -> None:
    """After locking, nothing that was typed is on the panel."""
    report.bench.do(a_text, YEAR, TextKind.SIGNAL, "Kanariegeel", rt_signal_kind="RISK")
    report.load()
    report.choose_part("Policy signals")
    assert report.sees("Kanariegeel")
    report.panel.forget()
    for told in ("Kanariegeel", "An Peeters", "Page 1 of", "Risk"):
        assert not report.sees(told)


def test_nothing_is_cut_in_the_smallest_window(report: ReportBench) -> None:
    """Every label and button of every part has its room; nothing but a page scrolls sideways."""
    window = report.panel.window()
    window.resize(SMALLEST.width() - NAVIGATION, SMALLEST.height() - 60)
    steps = {"rt_step": "RECEIPT", "rt_done": "ALWAYS"}
    report.bench.do(a_text, YEAR, TextKind.WORKFLOW, "Het liep.", **steps)
    report.choose_report(EVALUATION)
    for name in EVALUATED:
        report.choose_part(name)
        hands = report.bench.hands
        hands.wait_until(lambda: not cut(report.panel), f"room for {cut(report.panel)}")
        assert window.width() == SMALLEST.width() - NAVIGATION
        areas = [area for area in report.panel.findChildren(QScrollArea) if area.isVisible()]
        aside = [area for area in areas if area.horizontalScrollBar().maximum()]
        assert not [area for area in aside if not isinstance(area, PagePictures)], name


@pytest.fixture
def before_any_round(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportBench]:
    """A counsellor whose pool printed nothing yet."""
    bench = Bench(qtbot, tmp_path / "empty", NOW)
    yield show_report(bench, tmp_path / "out")
    bench.shut()
    assert bench.failures == []


def test_without_a_round_the_next_step_is_the_round(before_any_round: ReportBench) -> None:
    """A sentence says why there is no report, and one button leads to the round."""
    assert before_any_round.sees("No report yet")
    before_any_round.activate("To the round")
    assert before_any_round.rounds_wanted == [True]
