"""The report of the pool by keyboard: its parts, its texts, its review, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.ui.report.conftest import ReportBench


def test_the_report_shows_its_pages_and_parts(report: ReportBench) -> None:
    """The newest report is in view with its pages, and a list says how far each part is."""
    report.bench.hands.wait_for("Page 1 of")
    print(report.bench.hands.seen())
    assert report.sees("0 of 7 filled in")
