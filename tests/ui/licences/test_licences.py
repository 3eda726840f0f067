"""The licences of parts: found by typing, with the keyboard alone, and shown as they are."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from counsellor_app import settings
from counsellor_app.ui.licences.licences_button import LicencesButton
from counsellor_app.ui.licences.licences_dialog import LicencesDialog
from counsellor_app.ui.licences.shipped_parts import ShippedPart, shipped_parts

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PARTS = (
    ShippedPart("FreeType", "2.14", "pillow", "FTL", "FreeType's own text"),
    ShippedPart("pillow", "13.0", "", "MIT-CMU", "<b>as it is</b>"),
    ShippedPart("Qt", "6.11", "pyside6-essentials", "LGPL-3.0-only", "the lesser text"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window over which the dialog opens."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def dialog(window: QWidget) -> LicencesDialog:
    """The dialog with three parts."""
    made = LicencesDialog(PARTS, window)
    made.show()
    made.activateWindow()
    return made


def rows(dialog: LicencesDialog) -> list[str]:
    listed = dialog.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count()) if not listed.isRowHidden(row)]


def text(dialog: LicencesDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()


def test_each_part_is_named_with_version_and_licence(dialog: LicencesDialog) -> None:
    """A row says what it is, which version, which licence, and what it is built into."""
    first, second, _ = rows(dialog)
    assert first.split("  ·  ")[:3] == ["FreeType", "2.14", "FTL"]
    assert "pillow" in first.split("  ·  ")[3]
    assert second.split("  ·  ") == ["pillow", "13.0", "MIT-CMU"]


def test_typing_finds_and_arrows_choose(qtbot: QtBot, dialog: LicencesDialog) -> None:
    """Words may be of name, licence or whole; arrows move while the field keeps the keyboard."""
    field = dialog.findChild(QLineEdit)
    qtbot.keyClicks(field, "Pillow")
    assert [row.split("  ·  ")[0] for row in rows(dialog)] == ["FreeType", "pillow"]
    assert text(dialog) == "FreeType's own text"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert text(dialog) == "<b>as it is</b>"
    field.clear()
    qtbot.keyClicks(field, "lgpl qt")
    assert text(dialog) == "the lesser text"
    qtbot.keyClicks(field, "zzz")
    assert (rows(dialog), text(dialog)) == ([], "")


def test_everything_has_a_name_to_read_out(dialog: LicencesDialog) -> None:
    """Field, list and text are named; Tab leaves the text, which cannot be written in."""
    fields = [dialog.findChild(kind) for kind in (QLineEdit, QListWidget, QPlainTextEdit)]
    assert all(field.accessibleName() for field in fields)
    assert fields[2].isReadOnly()
    assert fields[2].tabChangesFocus()


def test_no_larger_than_the_window(dialog: LicencesDialog) -> None:
    """At any size of text the dialog fits over the window it belongs to."""
    whole = dialog.parentWidget().size()
    assert dialog.size().boundedTo(whole) == dialog.size()


def planted_resources(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(settings, "resource", lambda name: folder / name)


def test_the_button_opens_what_the_resource_holds(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Texts are kept once in the file and put together for the part that has several."""
    row = {"name": "a", "version": "1", "inside": "", "licence": "MIT", "texts": [1, 0]}
    (tmp_path / "licences").mkdir()
    listed = json.dumps({"parts": [row], "texts": ["second", "first"]})
    (tmp_path / "licences" / "parts.json.gz").write_bytes(gzip.compress(listed.encode()))
    planted_resources(monkeypatch, tmp_path)
    button = LicencesButton()
    qtbot.addWidget(button)
    button.click()
    shown = text(button.findChild(LicencesDialog))
    assert shown.startswith("first")
    assert shown.endswith("second")


def test_without_the_file_it_says_so(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the list was never made, the dialog says so and what makes it, and has no empty box."""
    planted_resources(monkeypatch, tmp_path)
    assert shipped_parts() == ()
    dialog = LicencesDialog((), window)
    dialog.show()
    told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert [("./run" in sentence) for sentence in told] == [True]
    boxes = [dialog.findChild(kind) for kind in (QLineEdit, QListWidget, QPlainTextEdit)]
    assert [box.isVisible() for box in boxes] == [False] * 3
