"""What the settings say of this computer: true for each system, and nothing that is not known."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QLabel

from counsellor_app.ui.computer_card import ComputerCard
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.screen_capture import ScreenCapture
from counsellor_app.ui.shell import Shell
from counsellor_app.ui.window_hiding import Ability, NoHiding
from counsellor_app.vault.disk import DiskState, Encryption
from tests.architecture.source import Source, called_name, calls, planted, sources

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.vault_lane import VaultLane

SEEN, NOT_SEEN, UNKNOWN = Encryption.SEEN, Encryption.NOT_SEEN, Encryption.UNKNOWN
SIGNS = (LockReason.SLEEP, LockReason.SCREEN, LockReason.USER)
# A tray, a notice, a list of recent files, a place on the screen that is kept: each tells of a case
# or of its days to whoever looks at the computer later.
TELLING = {
    "QSystemTrayIcon",
    "showMessage",
    "saveGeometry",
    "saveState",
    "setWindowFilePath",
    "setWindowModified",
    "alert",
    "beep",
}


@pytest.fixture
def card(lane: VaultLane, qtbot: QtBot) -> ComputerCard:
    made = ComputerCard(lane)
    qtbot.addWidget(made)
    return made


def said(card: ComputerCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel)).strip()


def test_all_signs_are_named_where_all_are_told(card: ComputerCard) -> None:
    """One sentence, and none about what is missing."""
    card.show_signs(frozenset(SIGNS))
    assert said(card).endswith(
        "The vault locks too when this computer tells that it goes to sleep, its screen locks or "
        "another user takes over."
    )


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_that_is_not_told_is_named_as_such(card: ComputerCard, sign: LockReason) -> None:
    """Each stands in exactly one of the two sentences."""
    card.show_signs(frozenset(SIGNS) - {sign})
    told, _, untold = said(card).partition("does not tell")
    names = {
        LockReason.SLEEP: "goes to sleep",
        LockReason.SCREEN: "screen locks",
        LockReason.USER: "another user",
    }
    assert names.pop(sign) in untold
    assert [name for name in names.values() if name not in told or name in untold] == []


def test_where_nothing_is_told_nothing_is_promised(card: ComputerCard) -> None:
    """Then the time without use is what counts."""
    card.show_signs(frozenset())
    assert "locks too" not in said(card)
    assert "the time without use counts" in said(card)


@pytest.mark.parametrize(
    ("state", "system", "words"),
    [
        (DiskState(SEEN, None), "linux", "is encrypted, as is"),
        (DiskState(SEEN, SEEN), "linux", "is encrypted, as is"),
        (DiskState(SEEN, NOT_SEEN), "linux", "(swap)"),
        (DiskState(SEEN, UNKNOWN), "linux", "(swap)"),
        (DiskState(NOT_SEEN, None), "linux", "LUKS"),
        (DiskState(UNKNOWN, None), "linux", "cannot be seen here"),
        (DiskState(UNKNOWN, None), "win32", "BitLocker"),
        (DiskState(UNKNOWN, None), "darwin", "FileVault"),
    ],
)
def test_the_disk_in_one_sentence(
    card: ComputerCard, state: DiskState, system: str, words: str
) -> None:
    """What is seen, what is not, and what to turn on where nothing can be seen."""
    assert words in card.disk_sentence(state, system)


@pytest.mark.parametrize(
    ("ability", "words"),
    [(Ability.CANNOT, "On this computer the window cannot"), (Ability.NO_LONGER, "macOS 15")],
)
def test_where_nothing_hides_the_card_says_what_helps(
    card: ComputerCard, ability: Ability, words: str
) -> None:
    """No switch; lock before sharing."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    capture = ScreenCapture(app, NoHiding(ability))
    card.show_capture(capture)
    assert words in said(card)
    assert "Lock the vault before you share your screen (Ctrl+L)." in said(card)
    capture.deleteLater()


def test_the_session_is_not_told_to_start_the_app_again() -> None:
    """A desktop that saves its session writes down no command line of ours."""
    hints: list[QSessionManager.RestartHint] = []
    ended: list[bool] = []
    session = SimpleNamespace(RestartHint=QSessionManager.RestartHint, setRestartHint=hints.append)
    lock = SimpleNamespace(over=SimpleNamespace(connect=lambda _: None), is_over=True)
    shell = SimpleNamespace(end_session=lambda: ended.append(True), lock=lock)
    Shell.end_with_session(shell, session)  # pyright: ignore[reportArgumentType]
    assert (hints, ended) == ([QSessionManager.RestartHint.RestartNever], [True])


def telling(source: Source) -> list[str]:
    if not source.module.startswith("ui."):
        return []
    return [source.where(call) for call in calls(source) if called_name(call) in TELLING]


def test_nothing_is_told_beside_the_window() -> None:
    """No tray, no notices, no sounds, no place kept on the screen, no file named in a title."""
    assert [place for source in sources() for place in telling(source)] == []
    assert telling(planted("ui.shell", "QSystemTrayIcon(self).show()"))
    assert telling(planted("ui.main_window", "self._kept = self.saveGeometry()"))
