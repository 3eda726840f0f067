"""A damaged vault that is open to read only: what writes rests and says why, the rest works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from counsellor_app.operations import vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.unlock.opening import Opening
from counsellor_app.ui.writing import is_writing
from counsellor_app.vault import keys
from counsellor_app.vault.connection import open_database
from tests import builders
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp

NOT_NOW = "Nu niet: deze kluis staat alleen open om te lezen."
CONTROL = Qt.KeyboardModifier.ControlModifier


def write_and_lose(folder: Path) -> None:
    """Two cases, and one note gone behind the vault's back: it opens, and can be read."""
    opening = Opening(folder, wall_clock)
    codebook, typed = opening.codebook(), bytearray(PASSPHRASE.encode())
    desk = vault_access.unlock(folder, typed, codebook=codebook, clock=wall_clock).desk
    builders.a_case(desk, "Mevrouw Peeters belde.")
    builders.a_case(desk, "Later.")
    path = desk.vault.database
    key = keys.subkey(desk.vault.data_key, desk.vault.vault_id, keys.Purpose.DATABASE)
    vault_access.lock(desk)
    connection = open_database(path, key, must_exist=True)
    connection.run("DELETE FROM words WHERE words_id = (SELECT max(words_id) FROM words)")
    connection.close()


@pytest.fixture
def damaged_app(
    qtbot: QtBot, make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> RunningApp:
    """The app with a damaged vault open to read only."""
    folder = make_vault()
    write_and_lose(folder)
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    app.hands.wait_for("Openen om te lezen")
    app.hands.activate("Openen om te lezen")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    return app


def parts_that_write(app: RunningApp) -> dict[str, QWidget]:
    """Those in view, by what stands on them or is said of them."""
    inside = app.shell.window.findChildren(QWidget)
    shown = (part for part in inside if part.isVisible() and is_writing(part))
    return {part.accessibleName() or getattr(part, "text", str)(): part for part in shown}


def go_to(app: RunningApp, qtbot: QtBot, page: str) -> None:
    """Bring a page into view, or the first case for a number."""
    desk_view = app.shell.window.desk_view
    assert desk_view is not None
    if page.isdigit():
        desk_view.open_case(int(page))
    else:
        desk_view.show_page(page)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    assert desk_view.current_key == ("case" if page.isdigit() else page)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)


PLACES = {
    "today": "Nieuw dossier",
    "cases": "Lijst overnemen…",
    "pool": "Nieuwe vraag",
    "settings": "De wachtzin wijzigen",
    "1": "Dossier af&sluiten",
}
"""Something that writes, on each page that offers such a thing at once."""


@pytest.mark.parametrize(("page", "what"), PLACES.items())
def test_what_writes_rests_and_says_why(
    damaged_app: RunningApp, qtbot: QtBot, page: str, what: str
) -> None:
    """All of it that is in view, also when its page lets it work again."""
    go_to(damaged_app, qtbot, page)
    found = parts_that_write(damaged_app)
    found[what].setEnabled(True)
    for name, part in found.items():
        assert not part.isEnabled(), name
        assert part.accessibleDescription(), name
    assert (found[what].toolTip(), found[what].accessibleDescription()) == (NOT_NOW, NOT_NOW)


@pytest.mark.parametrize(("page", "what"), PLACES.items())
def test_in_a_sound_vault_it_works(
    shown_app: RunningApp, qtbot: QtBot, page: str, what: str
) -> None:
    """The control: of the same parts, and none gives that reason."""
    shown_app.shell.lane.ask(shown_app.shell.window, builders.a_case)
    go_to(shown_app, qtbot, page)
    found = parts_that_write(shown_app)
    assert found[what].isEnabled()
    assert NOT_NOW not in shown_app.hands.seen()


def test_a_case_is_read_and_not_written(damaged_app: RunningApp, qtbot: QtBot) -> None:
    """Its note can be selected and copied; typing leaves it as it is."""
    go_to(damaged_app, qtbot, "1")
    damaged_app.hands.tab_to("Dossiernotitie")
    damaged_app.hands.type("erbij ")
    assert damaged_app.hands.sees("Mevrouw Peeters belde.")
    assert not damaged_app.hands.sees("erbij")
    assert damaged_app.hands.sees("Alles bewaard")


def test_no_key_and_no_command_begins_a_case(damaged_app: RunningApp, qtbot: QtBot) -> None:
    """In the menus, behind Ctrl+N and in the palette it is not offered; what reads still is."""
    window = damaged_app.shell.window
    damaged_app.hands.press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: not damaged_app.shell.lane.is_busy, timeout=20_000)
    assert window.desk_view is not None
    assert window.desk_view.current_key == "today"
    actions = window.actions_of_window()
    assert actions is not None
    offered = {command.text for command in actions.commands()}
    assert "Nieuw dossier" not in offered
    assert "Zoeken in de dossiers" in offered
