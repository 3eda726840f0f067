"""A file is looked up in the register by its fingerprint, and the answer is one sentence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from typing_extensions import override

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import own_files, reporting
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.reporting.reporting_page import ReportingPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.ui.lists.conftest import Bench

ASK = "Is this file from here?"


class OpeningDialogs(Dialogs):
    """Answers with one file after another."""

    def __init__(self, *paths: Path | None) -> None:
        self.paths = list(paths)

    @override
    def choose_open_file(self, parent: QWidget, title: str, *, kinds: str = "") -> Path | None:
        return self.paths.pop(0)


@pytest.fixture
def page(bench: Bench, tmp_path: Path) -> ReportingPage:
    """The register in view, with four lines; the first and third are of the same file."""
    window = bench.do(reporting.windows)[0]
    for name in ("a.csv", "b.json", "c.csv", "d.pdf"):
        bench.do(reporting.release_activity_figures, window, tmp_path / name)
    made = ReportingPage(bench.lane)
    bench.show(made)
    bench.hands.tab_to("My figures")
    for _ in range(4):
        bench.hands.press(Qt.Key.Key_Right)
    bench.hands.wait_for("Activity figures, PDF")
    return made


def test_a_file_that_left_is_known_and_led_to(
    bench: Bench, page: ReportingPage, tmp_path: Path
) -> None:
    """Its day, its line and how often; what it said comes into view. A copy is the same file."""
    copy = tmp_path / "uit een mail.txt"
    copy.write_bytes((tmp_path / "a.csv").read_bytes())
    page.dialogs = OpeningDialogs(copy)
    bench.hands.activate(ASK)
    bench.hands.wait_for("Yes: exactly this file left on 12 maart 2026 as line 3")
    assert bench.hands.sees("It left 1 time")
    sha256 = own_files.fingerprint_of(copy)
    assert bench.hands.sees(f"Fingerprint (SHA-256): {sha256}")


def test_a_file_with_one_byte_more_is_not_from_here(
    bench: Bench, page: ReportingPage, tmp_path: Path
) -> None:
    """And what another program may have done to it is said."""
    changed = tmp_path / "a2.csv"
    changed.write_bytes((tmp_path / "a.csv").read_bytes() + b"\n")
    page.dialogs = OpeningDialogs(None, changed)
    bench.hands.activate(ASK)
    assert not bench.hands.sees("No: a file")
    bench.hands.activate(ASK)
    bench.hands.wait_for("No: a file with exactly these contents never left this vault.")


def test_what_cannot_be_read_is_said(
    bench: Bench, page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is gone, and one that is too large; no window opens and nothing fails."""
    page.dialogs = OpeningDialogs(tmp_path / "weg", tmp_path / "a.csv")
    bench.hands.activate(ASK)
    bench.hands.wait_for("This file cannot be read.")
    monkeypatch.setattr(own_files, "MOST_BYTES", 10)
    bench.hands.activate(ASK)
    bench.hands.wait_for("This file is larger than anything that leaves this app.")


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    """What could be read for ever is not begun."""
    os.mkfifo(tmp_path / "pijp")
    for path in (tmp_path, tmp_path / "pijp", tmp_path / "weg"):
        with pytest.raises(ExpectedError) as caught:
            own_files.fingerprint_of(path)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE
