"""A lane with an open vault, and a shown window around one page."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.vault_access import create_vault, unlock
from counsellor_app.settings import resource
from counsellor_app.ui.vault_lane import VaultLane
from counsellor_app.vault.keys import KdfProfile
from tests.journeys.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.page import Page

P = ParamSpec("P")
R = TypeVar("R")

PASSPHRASE = b"zes gewone woorden uit de lijst 4711"
QUICK = KdfProfile(memory_kib=1024, passes=1, lanes=1)
NOW = datetime(2026, 3, 12, 9, 10, tzinfo=UTC)


class Bench:
    """A lane with an open vault; what is done at the desk is done on the lane, as in the app.

    A vault that is in the folder already is opened, with `PASSPHRASE`.
    """

    def __init__(self, qtbot: QtBot, folder: Path, now: datetime = NOW) -> None:
        self.now = now
        self.lane = VaultLane("en")
        self.hands = Hands()
        self.failures: list[object] = []
        self._qtbot = qtbot
        self._context = QWidget()
        self._window = QWidget()
        qtbot.addWidget(self._context)
        qtbot.addWidget(self._window)
        self.lane.failed.connect(self.failures.append)
        self.lane.broken.connect(self.failures.append)
        text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
        passphrase, codebook = bytearray(PASSPHRASE), read_codebook(text)
        if folder.exists():
            made = partial(unlock, folder, passphrase)
        else:
            made = partial(create_vault, folder, passphrase, kdf=QUICK)
        self.lane.open(
            self._context,
            lambda: made(codebook=codebook, clock=lambda: self.now),
            then=lambda _opened: None,
        )
        self.settle()
        assert self.lane.is_open

    def do(
        self, operation: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run an operation at the desk and wait for its answer."""
        answers: list[R] = []
        self.lane.ask(
            self._context, lambda desk: operation(desk, *args, **kwargs), then=answers.append
        )
        self.settle()
        return answers[0]

    def settle(self) -> None:
        """Let everything asked be answered."""
        self._qtbot.waitUntil(lambda: not self.lane.is_busy, timeout=20_000)

    def show(self, page: Page) -> None:
        """Show a page in a window that has the keyboard, and let it load."""
        column = QVBoxLayout(self._window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._window.resize(1000, 640)
        self._window.show()
        self._window.activateWindow()
        handle = self._window.windowHandle()
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is handle)
        page.arrive()
        self.settle()

    def shut(self) -> None:
        """Close the vault and end the threads."""
        self.lane.close(self._context, lambda desk: desk.vault.close(), then=lambda _error: None)
        self.settle()
        self.lane.stop()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """An open vault with nothing in it, on Thursday 12 March 2026."""
    made = Bench(qtbot, tmp_path / "vault")
    yield made
    made.shut()
    assert made.failures == []
