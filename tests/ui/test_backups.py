"""Backups as a counsellor meets them: made by themselves, tested with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from counsellor_app.operations import backups, case_notes
from counsellor_app.ui import shell
from counsellor_app.ui.backups_card import BackupsCard
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.vault import backup
from tests.journeys.hands import CTRL

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp

HALF_AN_HOUR_MS = 30 * 60 * 1000


def counted(app: RunningApp, folder: Path, qtbot: QtBot) -> int:
    """How many there are once the app has rested."""
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    return len(backups.list_backups(folder))


def test_what_changed_is_backed_up_every_half_hour(
    shown_app: RunningApp, tmp_path: Path, qtbot: QtBot
) -> None:
    """By itself while somebody works, and not again as long as nothing changed."""
    folder, timer = tmp_path / "vault", shown_app.shell._backup
    assert shell.BACKUP_EVERY_MS == timer.interval() == HALF_AN_HOUR_MS
    assert timer.isActive()
    timer.timeout.emit()
    first = counted(shown_app, folder, qtbot)
    timer.timeout.emit()
    assert counted(shown_app, folder, qtbot) == first == 1
    shown_app.shell.lane.ask(shown_app.shell.window, case_notes.start_case)
    timer.timeout.emit()
    assert counted(shown_app, folder, qtbot) == 2


def test_a_backup_is_made_and_tested_by_keyboard(
    shown_app: RunningApp, tmp_path: Path, qtbot: QtBot
) -> None:
    """From the settings: made, tested and sound; one that was spoilt since is not called sound."""
    folder, hands = tmp_path / "vault", shown_app.hands
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("Nu een reservekopie maken")
    hands.wait_for("Er is een reservekopie gemaakt en nagekeken.")
    assert counted(shown_app, folder, qtbot) == 1
    hands.activate("Deze reservekopie testen")
    hands.wait_for("Deze reservekopie is goed: ze is geopend en helemaal gelezen.")
    spoil(folder / backup.FOLDER / backups.list_backups(folder)[0].name)
    hands.activate("Deze reservekopie testen")
    hands.wait_for("Deze reservekopie is beschadigd. Uw kluis is gebleven zoals ze is.")


class StickDialogs(Dialogs):
    """Every file is saved on one stick, under the name proposed."""

    def __init__(self, stick: Path) -> None:
        self.stick = stick

    @override
    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        return self.stick / name


def test_a_backup_is_copied_to_a_stick_by_keyboard(
    shown_app: RunningApp, tmp_path: Path, qtbot: QtBot
) -> None:
    """Byte for byte under its own name; the window says what such a copy keeps."""
    (stick := tmp_path / "stick").mkdir()
    hands = shown_app.hands
    hands.press(Qt.Key.Key_6, CTRL)
    window = shown_app.shell.window
    qtbot.waitUntil(lambda: bool(window.findChildren(BackupsCard)), timeout=20_000)
    (card,) = window.findChildren(BackupsCard)
    card.dialogs = StickDialogs(stick)
    hands.activate("Nu een reservekopie maken")
    hands.wait_for("Er is een reservekopie gemaakt en nagekeken.")
    hands.activate("Naar een andere schijf kopiëren…")
    hands.wait_for("De reservekopie is geopend, nagekeken en gekopieerd.")
    (copy,) = stick.iterdir()
    (entry,) = backups.list_backups(tmp_path / "vault")
    assert copy.name == entry.name
    assert copy.read_bytes() == (tmp_path / "vault" / backup.FOLDER / entry.name).read_bytes()


def spoil(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 1
    path.write_bytes(held)


def test_a_copy_that_a_sync_program_made_is_said(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """Before the passphrase is typed, the page says that the folder holds another's file."""
    folder = make_vault()
    (folder / "data-000001 (conflicted copy 2026-03-12).db").write_bytes(b"elders")
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.wait_for("In de map van de kluis staat 1 bestand dat niet van deze app is.")
