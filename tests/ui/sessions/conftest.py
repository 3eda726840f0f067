"""An open vault, a panel of sessions in a shown window, and a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from counsellor_app.ui.page import Page
from counsellor_app.ui.sessions.sessions_panel import SessionsPanel
from tests.ui.leaving.conftest import ScriptedDialogs
from tests.ui.lists.conftest import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Watch:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 5000.0

    def read(self) -> float:
        return self.seconds


class PanelPage(Page):
    """The panel on a page by itself."""

    def __init__(self, bench: Bench, watch: Watch) -> None:
        super().__init__(bench.lane)
        self.dialogs = ScriptedDialogs()
        self.panel = SessionsPanel(bench.lane, lambda: self.dialogs, clock=watch.read)
        self.sentences: list[str] = []
        self.wanted: list[tuple[str, int]] = []
        self.panel.said.connect(self.sentences.append)
        self.panel.pool_wanted.connect(self._note)
        QVBoxLayout(self).addWidget(self.panel)

    def _note(self, kind: str, record_id: int) -> None:
        self.wanted.append((kind, record_id))

    @override
    def arrive(self) -> None:
        self.panel.arrive()

    @override
    def keep_now(self) -> None:
        self.panel.keep_now()

    @override
    def forget(self) -> None:
        self.panel.forget()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """An open vault on Thursday 12 March 2026."""
    made = Bench(qtbot, tmp_path / "vault")
    yield made
    made.shut()
    assert made.failures == []


@pytest.fixture
def watch() -> Watch:
    """A clock of the test's own."""
    return Watch()


@pytest.fixture
def page(bench: Bench, watch: Watch) -> Iterator[PanelPage]:
    """The panel of sessions, in view."""
    made = PanelPage(bench, watch)
    bench.show(made)
    yield made
    made.forget()
