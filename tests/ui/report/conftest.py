"""A counsellor whose pool printed its half-year and its year, at a window of her own."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QVBoxLayout
from typing_extensions import override

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import Check
from counsellor_app.operations import report_texts
from counsellor_app.settings import resource
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.page import Page
from counsellor_app.ui.report.part_list import PartList
from counsellor_app.ui.report.report_panel import ReportPanel
from tests.journeys.hands import rest
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    SPRING,
    YEAR,
    members_in,
)
from tests.ui.lists.conftest import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.report_texts import ReportText, TextKind
    from counsellor_app.operations.desk import Desk

LAST_YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
AUTUMN = date(2026, 10, 6)
NOW = datetime(2027, 2, 3, 9, 10, tzinfo=UTC)
SPRING_REPORT = "Half-yearly report, January – June 2026"
YEAR_REPORT = "Half-yearly report, January – December 2026"
EVALUATION = "Yearly evaluation 2026"
SECTOR = "Tables for the sector picture and the progress note 2026"


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed vault of the opener of two rounds, with fifteen reports in the year."""
    folder = tmp_path_factory.mktemp("pool")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(name, str(folder / "home"))
        text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
        pool = members_in(folder, read_codebook(text))
        pool.meet()
        for day, played in ((MET_ON, (SPRING, JULY, AUGUST)), (AUTUMN, (YEAR, JANUARY, FEBRUARY))):
            for member in pool.members:
                member.reports(2, day)
            pool.play(*played)
        for member in pool.members:
            member.desk.vault.close()
    return folder / "vault 0"


def a_text(desk: Desk, period: Period, kind: TextKind, words: str, **codes: Answer) -> ReportText:
    """A text that nobody reviewed yet."""
    begun = report_texts.start_text(desk, period, kind)
    return report_texts.keep_text(desk, replace(begun, codes=codes, words=FreeText(words)))


def a_reviewed_text(
    desk: Desk, period: Period, kind: TextKind, words: str, **codes: Answer
) -> ReportText:
    """A text that two counsellors reviewed, who let stand whatever was found."""
    text_id = a_text(desk, period, kind, words, **codes).text_id
    kept = [hint.wording for hint in report_texts.hints_of(desk, text_id)]
    names = (FreeText("An Peeters"), FreeText("Bart Claes"))
    return report_texts.review_text(desk, text_id, names, Check, kept)


class SavingDialogs(Dialogs):
    """Files are saved in one folder under the name proposed; every question is agreed to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: list[Path] = []

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        return True

    @override
    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        self.saved.append(self.folder / name)
        return self.saved[-1]


@dataclass(slots=True)
class ReportBench:
    """The report in view, and what it told the page around it."""

    bench: Bench
    panel: ReportPanel
    dialogs: SavingDialogs
    pending: list[bool] = field(default_factory=list)
    rounds_wanted: list[bool] = field(default_factory=list)

    def choose_report(self, text: str) -> None:
        """Down the list of reports, from wherever it is."""
        self.bench.hands.tab_to("Which report")
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        self.press(Qt.Key.Key_Home)
        while box.currentText() != text:
            at = box.currentIndex()
            self.press(Qt.Key.Key_Down)
            assert box.currentIndex() != at, f"no report {text}"
        self.settle()

    def parts(self) -> list[str]:
        """What stands in the list: Qt keeps stale names of one that was filled again."""
        (shown,) = self.panel.findChildren(PartList)
        return [shown.item(row).text().split("\n")[0] for row in range(shown.count())]

    def choose_part(self, name: str) -> None:
        """Down the list of parts, from its first."""
        self.bench.hands.tab_to("Parts of the report")
        parts = QApplication.focusWidget()
        assert isinstance(parts, QListWidget)
        self.press(Qt.Key.Key_Home)
        while not parts.currentItem().text().startswith(f"{name}\n"):
            at = parts.currentRow()
            self.press(Qt.Key.Key_Down)
            assert parts.currentRow() != at, f"no part {name}"
        self.settle()

    def load(self) -> None:
        """As when the page is come back to."""
        self.panel.load()
        self.settle()

    def leave(self) -> None:
        """As when another page is chosen."""
        self.panel.keep_now()
        self.settle()

    def rest_typing(self) -> None:
        """Until what was typed is in the vault."""
        self.bench.hands.wait_until(lambda: self.pending[-1:] != [True], "what was typed is kept")
        self.settle()

    def press(self, key: Qt.Key) -> None:
        self.bench.hands.press(key)

    def activate(self, name: str) -> None:
        self.bench.hands.activate(name)
        self.settle()

    def settle(self) -> None:
        self.bench.settle()
        rest(60)
        self.bench.settle()

    def sees(self, text: str) -> bool:
        return self.bench.hands.sees(text)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, published: Path) -> Iterator[Bench]:
    """A copy of the published vault, open in February 2027."""
    shutil.copytree(published, tmp_path / "vault")
    made = Bench(qtbot, tmp_path / "vault", NOW)
    yield made
    made.shut()
    assert made.failures == []


@pytest.fixture
def report(bench: Bench, tmp_path: Path) -> ReportBench:
    """The report in view."""
    return show_report(bench, tmp_path / "out")


def show_report(bench: Bench, folder: Path) -> ReportBench:
    """The panel in a page of its own; files are saved in this folder."""
    folder.mkdir()
    dialogs = SavingDialogs(folder)
    page = Page(bench.lane)
    panel = ReportPanel(bench.lane, lambda: dialogs)
    QVBoxLayout(page).addWidget(panel)
    made = ReportBench(bench, panel, dialogs)
    panel.pending_changed.connect(made.pending.append)
    panel.round_wanted.connect(lambda: made.rounds_wanted.append(True))
    bench.show(page)
    panel.load()
    made.settle()
    return made
