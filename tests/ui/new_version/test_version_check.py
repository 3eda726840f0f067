"""The file of a new version is chosen, and the answer is a few sentences; nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from counsellor_app.operations.new_version import Standing
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.new_version.version_check import VersionCheck
from counsellor_app.ui.vault_lane import VaultLane
from tests.signed_version import NAME, PUBLIC, lay_out, trust

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


class Choosing(Dialogs):
    """Answers with one file after another."""

    def __init__(self, *paths: Path | None) -> None:
        self.paths = list(paths)

    @override
    def choose_open_file(self, parent: QWidget, title: str, *, kinds: str = "") -> Path | None:
        return self.paths.pop(0)


@pytest.fixture
def check(qtbot: QtBot) -> Iterator[VersionCheck]:
    """The part of the page, on a lane without a vault: none is needed."""
    lane = VaultLane("en")
    made = VersionCheck(lane)
    qtbot.addWidget(made)
    yield made
    lane.stop()


def said(qtbot: QtBot, check: VersionCheck, *paths: Path | None) -> str:
    """What it says once the button was pressed for each of the files."""
    check.dialogs = Choosing(*paths)
    *_, answer = check.findChildren(PlainLabel)
    answer.clear()
    for _ in paths:
        check._choose.click()
    qtbot.waitUntil(lambda: not check._is_busy)
    return answer.text()


def test_genuine_false_and_nothing_chosen(
    qtbot: QtBot, check: VersionCheck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version and the day of a genuine one; what to do with a false one; else no word."""
    trust(monkeypatch, tmp_path, PUBLIC)
    told = said(qtbot, check, lay_out(tmp_path))
    assert f"This file is genuine: “{NAME}”, version 0.2.0" in told
    assert "28" in told
    assert "It is newer than this app" in told
    told = said(qtbot, check, lay_out(tmp_path, content=b"other"))
    assert "Do not install it." in told
    assert said(qtbot, check, None) == ""


def test_a_build_without_a_key_is_honest(
    qtbot: QtBot, check: VersionCheck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it cannot check, instead of calling anything genuine."""
    trust(monkeypatch, tmp_path)
    assert "This app carries no key" in said(qtbot, check, lay_out(tmp_path))


def test_each_standing_has_its_advice(check: VersionCheck) -> None:
    """An older version is advised against, the same one is not needed."""
    told = {standing: check._advice(standing) for standing in Standing}
    assert "backup" in told[Standing.NEWER]
    assert "need not" in told[Standing.SAME]
    assert "Do not install it" in told[Standing.OLDER]
