"""A counsellor at a window, and colleagues with vaults of their own who exchange files with her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.pooling import seats
from counsellor_app.operations.pooling.files import Target
from counsellor_app.settings import resource
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.page import Page
from counsellor_app.ui.round.round_panel import RoundPanel
from tests.journeys.hands import rest
from tests.operations.pool_members import Pool, members_in
from tests.ui.lists.conftest import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk

NAME = "Zoë Adams"


class FileDialogs(Dialogs):
    """Files are saved in the post under the name proposed, and read from where it is told."""

    def __init__(self, post: Path) -> None:
        self.post = post
        self.brought: tuple[Path, ...] = ()
        self.saved: list[Path] = []
        self.asked: list[str] = []
        self.agrees = True

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        self.asked.append(f"{title} {text} {action}")
        return self.agrees

    @override
    def choose_open_files(
        self, parent: QWidget, title: str, *, kinds: str = ""
    ) -> tuple[Path, ...]:
        return self.brought

    @override
    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        self.saved.append(self.post / name)
        return self.saved[-1]


@dataclass(slots=True)
class Table:
    """The window and the colleagues around it; all of them on one day."""

    bench: Bench
    pool: Pool
    panel: RoundPanel
    dialogs: FileDialogs

    @property
    def post(self) -> Path:
        return self.dialogs.post

    def set_day(self, day: date) -> None:
        self.pool.set_day(day)
        self.bench.now = datetime.combine(day, self.bench.now.timetz())

    def read(self, *paths: Path) -> None:
        """Bring files in by the one button for it."""
        self.dialogs.brought = paths
        self.press("Read file in…")

    def read_raw(self, *files: bytes) -> None:
        """Bring in what came by mail."""
        paths = [self.post / f"mail-{number}.poule" for number in range(len(files))]
        for path, raw in zip(paths, files, strict=True):
            path.write_bytes(raw)
        self.read(*paths)

    def save(self, button: str) -> bytes:
        """Save a file by its button; what it holds."""
        self.press(button)
        return self.dialogs.saved[-1].read_bytes()

    def press(self, button: str) -> None:
        """Press a button, and let its answers be drawn."""
        self.bench.hands.activate(button)
        self.bench.settle()
        rest(60)

    def sees(self, text: str) -> bool:
        return self.bench.hands.sees(text)

    def join(self) -> None:
        """All bring their cards, the first makes the list, everybody compares the words."""
        first = self.pool.opener
        cards = [*(member.send_card() for member in self.pool.members), self.bench.do(self._card)]
        seats.make_roster(first.desk, cards, first.target("lijst"))
        raw = first.sent("lijst")
        heard = {member.compare(raw) for member in self.pool.members}
        view = self.bench.do(seats.take_roster, raw)
        assert heard == {self.bench.do(seats.confirm_words, view.digest).words}
        self.look()

    def look(self) -> None:
        """Come back to the page."""
        self.panel.load()
        self.bench.settle()
        rest(60)

    def _card(self, desk: Desk) -> bytes:
        target = Target(self.post / "eigen kaart.poule", may_replace=True)
        seats.make_card(desk, NAME, target)
        return target.path.read_bytes()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """An open vault on Thursday 12 March 2026."""
    made = Bench(qtbot, tmp_path / "vault")
    yield made
    made.shut()
    assert made.failures == []


@pytest.fixture
def colleagues() -> int:
    """How many there are beside the window's owner."""
    return 4


@pytest.fixture
def table(bench: Bench, tmp_path: Path, colleagues: int) -> Iterator[Table]:
    """The panel in view, and colleagues who have the app too."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    pool = members_in(tmp_path, read_codebook(text), colleagues)
    dialogs = FileDialogs(tmp_path / "post")
    page = Page(bench.lane)
    panel = RoundPanel(bench.lane, lambda: dialogs)
    QVBoxLayout(page).addWidget(panel)
    bench.show(page)
    panel.load()
    bench.settle()
    yield Table(bench, pool, panel, dialogs)
    for member in pool.members:
        member.desk.vault.close()
