"""Stopping as a counsellor: what is open is told in numbers; the vault goes at the very last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import ending, vault_access
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.lock import LockReason
from tests.builders import a_case
from tests.journeys.hands import CTRL
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk
    from tests.journeys.launching import RunningApp

WORD = "Kanariegeel"


def to_the_page(app: RunningApp) -> None:
    app.hands.press(Qt.Key.Key_6, CTRL)
    app.hands.activate("Kijken wat nog open is")
    app.hands.wait_for("Stoppen als vertrouwenspersoon")


def at_desk(app: RunningApp, qtbot: QtBot, operation: Callable[[Desk], object]) -> None:
    app.shell.lane.ask(app.shell.window, operation)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)


def confirm_erasing(app: RunningApp) -> None:
    app.hands.activate("De hele kluis wissen")
    app.hands.wait_for_focus("Typ uw wachtzin")
    app.hands.type(PASSPHRASE)
    app.hands.activate("Voorgoed wissen")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The last questions put; each is answered with no until the list holds "agree"."""
    questions: list[str] = []

    def confirm(_self: Dialogs, _parent: object, title: str, _text: str, *, action: str) -> bool:
        is_agreed = "agree" in questions
        questions.append(f"{title} {action}")
        return is_agreed

    monkeypatch.setattr(Dialogs, "confirm", confirm)
    return questions


def test_cases_stand_there_by_number_and_lead_to_their_case(
    shown_app: RunningApp, qtbot: QtBot
) -> None:
    """The keyboard is on the first box; a tick is there again after a look at the case."""
    at_desk(shown_app, qtbot, lambda desk: a_case(desk, f"{WORD} belde"))
    hands = shown_app.hands
    to_the_page(shown_app)
    hands.wait_for("1 open dossier is nog niet aangevinkt.")
    hands.wait_for_focus("Dossier 1: mondeling overgedragen")
    assert not hands.sees(WORD)
    hands.press(Qt.Key.Key_Space)
    hands.wait_until(lambda: not hands.sees("nog niet aangevinkt"), "the tick")
    hands.activate("Dossier 1 openen")
    hands.wait_for(WORD)
    to_the_page(shown_app)
    hands.wait_for_focus("Dossier 1: mondeling overgedragen")
    assert not hands.sees("nog niet aangevinkt")


def test_a_last_doubt_leaves_everything_as_it_was(
    shown_app: RunningApp, tmp_path: Path, asked: list[str]
) -> None:
    """Right passphrase, and then no: the vault is open and whole."""
    to_the_page(shown_app)
    confirm_erasing(shown_app)
    shown_app.hands.wait_until(lambda: bool(asked), "the last question")
    assert asked == ["Is alles gedaan? Alles wissen"]
    assert shown_app.shell.lane.is_open
    assert (tmp_path / "vault" / "header.json").exists()


def test_a_disk_that_refuses_is_told_at_the_next_start(
    shown_app: RunningApp,
    tmp_path: Path,
    asked: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody is told that a vault is gone while it is not; it opens as before."""

    def refuse(desk: Desk) -> None:
        vault_access.lock(desk)
        raise ExpectedError(ErrorCode.DISK_FAILED)

    monkeypatch.setattr(ending, "erase_vault", refuse)
    asked.append("agree")
    to_the_page(shown_app)
    confirm_erasing(shown_app)
    shown_app.hands.wait_until(lambda: shown_app.left == [LockReason.NOT_ERASED], "the end")
    assert (tmp_path / "vault" / "header.json").exists()


def test_an_erasing_that_was_cut_off_is_finished_at_the_next_start(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """Only the end mark is left of the headers: the rest goes before anything is asked."""
    folder = make_vault()
    (folder / "header.bak.json").unlink()
    (folder / "header.json").write_text(f'{{"ended": "{"ab" * 16}"}}', encoding="ascii")
    app = launch()
    app.hands.wait_for("Welkom")
    assert not list(folder.glob("data-*"))
