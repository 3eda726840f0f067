"""The choosers of files: Qt's own, and they remember no place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from counsellor_app.ui.dialogs import LEFT_BY_QT, Dialogs
from counsellor_app.ui.languages import speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
CHOOSING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from counsellor_app.ui import dialogs
folder, which = sys.argv[1:]
if which == "plain":
    dialogs._chosen = lambda chooser: (chooser.exec(), tuple(chooser.selectedFiles()))[1]
app = QApplication([])
window = QWidget()
def act():
    chooser = app.activeModalWidget()
    chooser.setDirectory(folder)
    chooser.selectFile("brief van Kanarie.txt")
    chooser.accept()
QTimer.singleShot(0, act)
print(dialogs.Dialogs().choose_open_file(window, "Lees"))
del window
"""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def answer(act: Callable[[QFileDialog], object]) -> None:
    """Do something with the chooser once it is open."""

    def find() -> None:
        chooser = QApplication.activeModalWidget()
        assert isinstance(chooser, QFileDialog)
        assert chooser.testOption(QFileDialog.Option.DontUseNativeDialog)
        act(chooser)

    QTimer.singleShot(0, find)


def test_each_chooser_gives_what_was_chosen(window: QWidget, tmp_path: Path) -> None:
    """One file, several, a new one and a folder; nothing when it is closed."""
    folder = tmp_path / "map"
    folder.mkdir()
    files = [folder / "a.txt", folder / "b.txt"]
    for file in files:
        file.touch()

    def choose(*names: str) -> None:
        def act(chooser: QFileDialog) -> None:
            chooser.setDirectory(str(folder))
            if names:
                typed = " ".join(f'"{name}"' for name in names)
                chooser.findChild(QLineEdit).setText(typed)
            chooser.accept()

        answer(act)

    dialogs = Dialogs()
    choose("a.txt")
    assert dialogs.choose_open_file(window, "Lees", kinds="Notities (*.txt)") == files[0]
    choose("a.txt", "b.txt")
    assert sorted(dialogs.choose_open_files(window, "Lees")) == files
    choose()
    assert dialogs.choose_save_file(window, "Schrijf", name="c.pdf") == folder / "c.pdf"
    choose()
    assert dialogs.choose_folder(window, "Map") == folder
    answer(QFileDialog.reject)
    assert dialogs.choose_open_file(window, "Lees") is None


def test_the_chooser_speaks_the_windows_language(window: QWidget, qapp: QApplication) -> None:
    """Qt's Dutch is not whole: what it lacks in a chooser is in ours."""
    speak(qapp, "nl")
    told = [qapp.translate("QAbstractFileIconProvider", text) for text in LEFT_BY_QT]
    assert not set(told) & set(LEFT_BY_QT)
    seen: list[str] = []

    def look(chooser: QFileDialog) -> None:
        labels = chooser.findChildren(QLabel)
        seen.extend(label.text() for label in labels if not label.isHidden())
        chooser.reject()

    answer(look)
    assert Dialogs().choose_open_file(window, "Lees", kinds="Notities (*.txt)") is None
    assert sorted(seen) == ["Bestands&naam:", "Map:", "Soort bestand:"]


@pytest.mark.parametrize("is_ours", [True, False])
def test_no_place_is_remembered(home: Path, *, is_ours: bool) -> None:
    """What Qt writes for all its choosers names neither the file nor its folder.

    A chooser that is not told to forget leaves the folder there. A process of its own, since Qt
    decides once where it writes.
    """
    folder = home / "Klacht Kanarie"
    folder.mkdir()
    (folder / "brief van Kanarie.txt").touch()
    done = subprocess.run(
        [sys.executable, "-c", CHOOSING, str(folder), "ours" if is_ours else "plain"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [str(folder / "brief van Kanarie.txt")]
    (written,) = (path for path in home.rglob("*") if path.is_file() and path.parent != folder)
    assert written.name == "QtProject.conf"
    assert ("Kanarie" in written.read_text(encoding="utf-8")) is not is_ours
