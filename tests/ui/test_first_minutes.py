"""The end of setting up: a place for backups, and a look around that touches nothing real."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app import __main__
from counsellor_app.operations import backups, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui import restart
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.launch import Demo, Launch
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.shell import Shell
from counsellor_app.ui.tour.hints import hints
from tests.journeys.hands import Hands
from tests.journeys.launching import end
from tests.journeys.steps import CODE_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp

PASSPHRASE = "zes gewone woorden uit de lijst 4711"


def set_up_to_place(hands: Hands) -> None:
    """The first three steps, each with its number above the title."""
    hands.wait_for("Stap 1 van 4")
    hands.activate("Beginnen")
    hands.wait_for("Stap 2 van 4")
    hands.tab_to("Voorgestelde woorden")
    hands.press(Qt.Key.Key_Right)
    hands.fill("Uw eigen wachtzin", PASSPHRASE)
    hands.fill("Typ de wachtzin zelf", PASSPHRASE)
    hands.activate("Terug")
    hands.wait_for("Welkom")
    hands.activate("Beginnen")
    hands.activate("Verder")
    hands.wait_for("Stap 3 van 4")
    code = CODE_LINE.findall("\n".join(hands.seen()))[:4]
    hands.activate("Ze staat op papier")
    hands.wait_for("Stap 3 van 4")
    for line in code:
        hands.type(line)
    hands.type("\n")
    hands.wait_for_focus("Een plaats kiezen")


def test_going_back_loses_nothing_and_the_copy_is_on_the_stick(
    launch: Callable[[], RunningApp], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed in the second step is there again; the fourth puts a backup elsewhere."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(Dialogs, "choose_folder", lambda *_: stick)
    app = launch()
    set_up_to_place(app.hands)
    app.hands.wait_for("Stap 4 van 4")
    app.hands.activate("Een plaats kiezen")
    app.hands.wait_for(f"De kopie staat in {stick}")
    assert app.hands.sees("op dezelfde schijf")
    app.hands.wait_for_focus("Verder")
    copy = next(stick.iterdir())
    assert copy.name == backups.list_backups(tmp_path / "vault")[0].name
    app.hands.press(Qt.Key.Key_Return)
    app.hands.wait_for_focus("Aan het werk")


def test_a_place_that_refuses_is_told_and_another_may_be_chosen(
    launch: Callable[[], RunningApp], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The vault's own folder is no other place; nobody is stuck there."""
    monkeypatch.setattr(Dialogs, "choose_folder", lambda *_: tmp_path / "vault")
    app = launch()
    set_up_to_place(app.hands)
    app.hands.activate("Een plaats kiezen")
    app.hands.wait_for("Dit is de map van de kluis")
    app.hands.activate("Later")
    app.hands.wait_for_focus("Aan het werk")


def test_the_look_around_locks_the_new_vault_first(launch: Callable[[], RunningApp]) -> None:
    """From the last page of setting up: what comes next is another process."""
    app = launch()
    set_up_to_place(app.hands)
    app.hands.activate("Later")
    app.hands.wait_for_focus("Aan het werk")
    app.hands.activate("Rondkijken in een verzonnen kluis")
    app.hands.wait_until(lambda: app.left == [LockReason.TOUR], "the lock")
    assert not app.shell.lane.is_open


@pytest.fixture
def tour(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Shell, Hands, list[LockReason]]]:
    """A look around as it is started, in the invented vault."""
    left: list[LockReason] = []
    folder = tmp_path / "invented"
    demo = Demo("woorden", lambda: __main__.make_demo(folder), is_tour=True)
    faults: list[BaseException] = []
    launch = Launch(folder, wall_clock, leave=left.append, on_fault=faults.append, demo=demo)
    shell = Shell(qapp, launch)
    shell.start()
    shell.window.resize(1366, 768)
    shell.window.activateWindow()
    yield shell, Hands(), left
    end(shell)
    assert not faults


def test_seven_hints_lead_through_the_window_by_keyboard(
    tour: tuple[Shell, Hands, list[LockReason]], qtbot: QtBot
) -> None:
    """Each is read out with its page in view and the keyboard on what goes on; then home again."""
    shell, hands, left = tour
    told = hints()
    assert 5 <= len(told) <= 7
    for number, hint in enumerate(told, start=1):
        hands.wait_for(f"Tip {number} van {len(told)}")
        qtbot.waitUntil(lambda: not shell.lane.is_busy, timeout=20_000)
        desk_view = shell.window.desk_view
        assert desk_view is not None
        assert desk_view.current_key == hint.page
        assert hands.sees(hint.sentence)
        if number < len(told):
            hands.wait_until(lambda: not shell.lane.is_busy, "the page")
            hands.wait_for_focus("Volgende")
            hands.press(Qt.Key.Key_Space)
    assert hands.sees("Deze kluis is verzonnen")
    hands.wait_for_focus("Naar mijn eigen kluis")
    hands.press(Qt.Key.Key_Space)
    hands.wait_until(lambda: left == [LockReason.TOUR_OVER], "the end")


def test_f6_brings_the_keyboard_back_to_the_hint(
    tour: tuple[Shell, Hands, list[LockReason]],
) -> None:
    """The page can be used meanwhile."""
    shell, hands, _ = tour
    hands.wait_for_focus("Volgende")
    hands.wait_until(lambda: not shell.lane.is_busy, "the page")
    hands.press(Qt.Key.Key_Tab)
    assert not hands.focused().startswith("Volgende")
    hands.press(Qt.Key.Key_F6)
    assert hands.focused() == "Volgende"


def test_the_real_vault_stays_where_it_is_and_shut(
    make_vault: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look around has a vault of its own; its end names the real one and removes the other."""
    real = make_vault()
    before = {path: path.read_bytes() for path in real.rglob("*") if path.is_file()}
    started: list[list[str]] = []
    monkeypatch.setattr(restart, "restart", lambda line: started.append(list(line)))
    parse = __main__.options
    __main__._leave(parse(["--vault", str(real)]), real, LockReason.TOUR)
    assert started == [["--demo", "--tour-of", str(real)]]
    options = parse(started[0])
    invented = __main__._launch(options).folder
    assert invented != real
    assert not invented.is_relative_to(real)
    made = __main__.make_demo(invented)
    vault_access.lock(made.desk)
    for reason in (LockReason.TOUR_OVER, LockReason.IDLE):
        __main__._leave(options, invented, reason)
        assert started[-1] == ["--vault", str(real), "--locked-by", LockReason.TOUR_OVER]
    assert not invented.exists()
    assert {path: path.read_bytes() for path in real.rglob("*") if path.is_file()} == before
