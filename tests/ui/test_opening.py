"""From an empty folder to an open vault, by keyboard, and everything that can be the matter."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from counsellor_app.operations import backups, case_notes, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.unlock.code_field import CodeCard
from counsellor_app.ui.unlock.opening import Opening
from counsellor_app.vault import schema
from counsellor_app.vault.folder_lock import FolderLock
from tests.journeys.hands import CTRL
from tests.journeys.launching import QUICK
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.operations.desk import Desk
    from tests.journeys.launching import RunningApp


def open_desk(folder: Path) -> Desk:
    """The vault of `make_vault`, open beside any window."""
    found = vault_access.unlock(
        folder,
        bytearray(PASSPHRASE.encode()),
        codebook=Opening(folder, wall_clock).codebook(),
        clock=wall_clock,
    )
    return found.desk


def shown_code(app: RunningApp) -> str:
    """The recovery code on the page, as a person would read it from there."""
    card = next(c for c in app.shell.window.findChildren(CodeCard) if c.isVisible())
    return "\n".join(line.split(".", 1)[1].strip() for line in card.text().splitlines())


def choose_own_words(app: RunningApp) -> None:
    """Within a question the arrow keys choose."""
    app.hands.tab_to("Voorgestelde woorden")
    app.hands.press(Qt.Key.Key_Right)
    assert app.hands.focused() == "Zelf bedenken"


def set_up_to_code(app: RunningApp) -> str:
    """Walk through welcome and own passphrase to the code."""
    hands = app.hands
    hands.wait_for("Welkom")
    hands.activate("Beginnen")
    hands.wait_for("Kies een wachtzin")
    choose_own_words(app)
    hands.fill("Uw eigen wachtzin", PASSPHRASE)
    hands.fill("Typ de wachtzin zelf", PASSPHRASE + "\n")
    hands.wait_for("Schrijf uw herstelcode op")
    return shown_code(app)


def type_back(app: RunningApp, code: str) -> None:
    app.hands.wait_for_focus("Regel 1")
    for line in code.splitlines():
        app.hands.type(line)
    app.hands.type("\n")


def test_what_is_typed_while_the_vault_opens_is_dropped(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """Words gone on with after Enter, even once it is open, begin nothing and stand nowhere."""
    make_vault()
    app = launch()

    def go_on() -> None:
        app.hands.press(Qt.Key.Key_N, CTRL)
        app.hands.type("losse\n")

    app.shell.front.opened.connect(go_on)
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    app.hands.type("nog vier losse woorden\n")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [app.shell.window]
    assert "Vandaag" in app.shell.window.windowTitle()
    assert not app.hands.sees("losse")


def test_a_refused_passphrase_leaves_the_keyboard_in_an_empty_field(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """What was typed before the answer is no part of the next try."""
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type("niet deze wachtzin\n" + "iets ")
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)


def test_setting_up_by_keyboard(launch: Callable[[], RunningApp], qtbot: QtBot) -> None:
    """Welcome, passphrase, code typed back, ready, today: with nothing but keys."""
    app = launch()
    code = set_up_to_code(app)
    app.hands.activate("Ze staat op papier")
    type_back(app, code)
    app.hands.wait_for("Stap 4 van 4")
    app.hands.activate("Later")
    app.hands.wait_for("Uw kluis is klaar")
    app.hands.activate("Aan het werk")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None)
    assert "Vandaag" in app.shell.window.windowTitle()
    texts = [edit.text() for edit in app.shell.front.findChildren(QLineEdit)]
    assert not any(texts), "passphrase or code is still in a field"


def test_a_mistyped_code_names_its_line(launch: Callable[[], RunningApp]) -> None:
    """One wrong character on line 3: the sentence says line 3 and the keyboard is there."""
    app = launch()
    code = set_up_to_code(app).splitlines()
    wrong = "X" if code[2][0] != "X" else "Y"
    app.hands.activate("Ze staat op papier")
    type_back(app, "\n".join([*code[:2], wrong + code[2][1:], code[3]]))
    app.hands.wait_for("Regel 3 klopt niet")
    app.hands.wait_for_focus("Regel 3")


def test_interrupted_setting_up_goes_on_with_a_new_code(
    launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """A vault whose code was never typed back shows a new one after the passphrase."""
    first = launch()
    old = set_up_to_code(first)
    first.shell.lane.close(first.shell.window, vault_access.lock, then=lambda _error: None)
    qtbot.waitUntil(lambda: not first.shell.lane.is_busy)
    first.shell.window.hide()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    app.hands.wait_for("Schrijf uw herstelcode op")
    new = shown_code(app)
    assert new != old
    app.hands.activate("Ze staat op papier")
    type_back(app, new)
    app.hands.wait_for("Een plaats voor uw reservekopieën")


def test_each_wrong_passphrase_gets_the_same_words(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """Near or far from right: same sentence, field empty, keyboard in it, about the same work."""
    make_vault()
    app = launch()
    step = app.shell.front.currentWidget()
    sentences: set[str] = set()
    seconds: list[float] = []
    for wrong in ("x", PASSPHRASE[:-1], PASSPHRASE.upper(), "x"):
        app.hands.wait_for_focus("Wachtzin")
        app.hands.type(wrong)
        began = time.process_time()
        app.hands.type("\n")
        qtbot.waitUntil(lambda: bool(step.problem()) and not app.shell.lane.is_busy)
        seconds.append(time.process_time() - began)
        sentences.add(step.problem())
        app.hands.wait_for_focus("Wachtzin")
    assert len(sentences) == 1
    assert "Deze wachtzin opent de kluis niet. Er is niets veranderd." in sentences.pop()
    assert max(seconds) < min(seconds) + 1.5


def test_the_recovery_code_opens_and_asks_a_new_passphrase(
    launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """Who forgot the passphrase opens with the paper, chooses anew, and has the same vault."""
    first = launch()
    code = set_up_to_code(first)
    first.hands.activate("Ze staat op papier")
    type_back(first, code)
    first.hands.wait_for("Stap 4 van 4")
    first.shell.lane.close(first.shell.window, vault_access.lock, then=lambda _error: None)
    qtbot.waitUntil(lambda: not first.shell.lane.is_busy)
    first.shell.window.hide()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.activate("Ik ben mijn wachtzin vergeten")
    type_back(app, code)
    app.hands.wait_for("Kies een wachtzin")
    choose_own_words(app)
    app.hands.fill("Uw eigen wachtzin", "heel andere nieuwe woorden 8832 voortaan")
    app.hands.fill("Typ de wachtzin zelf", "heel andere nieuwe woorden 8832 voortaan\n")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)


def test_a_second_start_says_where_the_first_is(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """A vault that is open elsewhere: the sentence names the process, and one can try again."""
    held = FolderLock(make_vault())
    app = launch()
    app.hands.wait_for("Deze kluis is al open")
    assert app.hands.sees("proces ")
    held.release()
    app.hands.activate("Nog eens kijken")
    app.hands.wait_for_focus("Wachtzin")


@pytest.mark.parametrize("both", [True, False])
def test_a_damaged_header_offers_a_backup(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], both: bool
) -> None:
    """With both copies damaged a backup is offered; with one, the twin opens the vault as ever."""
    folder = make_vault()
    (folder / "header.json").write_bytes(b"{broken")
    if both:
        (folder / "header.bak.json").write_bytes(b"{broken")
    app = launch()
    if both:
        app.hands.wait_for("is beschadigd")
        app.hands.activate("Een reservekopie terugzetten")
        app.hands.wait_for_focus("Een reservekopie zoeken op een andere schijf")
    else:
        app.hands.wait_for_focus("Wachtzin")


@pytest.mark.parametrize("way", ["back", "on"])
def test_an_older_vault_put_back_is_said_in_plain_words(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot, way: str
) -> None:
    """Header and database of an earlier day: nothing is decided for anybody, one way is first."""
    folder = make_vault()
    older = shutil.copytree(folder, folder.with_name("older"))
    desk = open_desk(folder)
    backups.back_up(desk)
    case_notes.start_case(desk)
    vault_access.lock(desk)
    for path in older.glob("[hd]*"):
        shutil.copyfile(path, folder / path.name)
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    app.hands.wait_for("Dit is een oudere kopie van uw kluis dan deze computer eerder zag.")
    app.hands.wait_for_focus("Een reservekopie terugzetten")
    if way == "on":
        app.hands.activate("Toch openen")
        qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
        return
    app.hands.press(Qt.Key.Key_Return)
    app.hands.wait_for("Reservekopieën, nieuwste eerst")
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    app.hands.fill("Wachtzin", PASSPHRASE + "\n")
    app.hands.wait_for("De reservekopie staat terug")


def test_a_vault_that_nobody_can_open_makes_room_for_a_new_one(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """With its folder under another name, as the handbook says, setting up begins in its place."""
    folder = make_vault()
    folder.rename(folder.with_name("oud"))
    app = launch()
    app.hands.wait_for("Welkom")
    assert app.hands.sees("Beginnen")


def test_a_newer_vault_is_opened_to_read(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """No backup is offered in its place: one sentence, and a button that opens it unchanged."""
    desk = open_desk(make_vault())
    schema.bring_up_to_date(desk.vault.connection, (*schema.STEPS, lambda _: None))
    vault_access.lock(desk)
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    app.hands.wait_for("Uw kluis is nieuwer dan deze app")
    app.hands.wait_for("Een nieuwere versie van de app heeft in deze kluis gewerkt.")
    app.hands.wait_for_focus("Openen om te lezen")
    app.hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
    app.hands.wait_for("Vandaag")
    app.hands.wait_for("Deze kluis staat alleen open om te lezen")


def test_an_old_header_put_back_opens_nothing_old(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """Both copies of the day before a new passphrase: its database is gone, a backup is offered."""
    folder = make_vault()
    old = {name: (folder / name).read_bytes() for name in ("header.json", "header.bak.json")}
    desk = open_desk(folder)
    backups.back_up(desk)
    new_words = bytearray(b"zes andere woorden uit de lijst 4712")
    vault_access.change_passphrase(desk, bytearray(PASSPHRASE.encode()), new_words, kdf=QUICK)
    vault_access.lock(desk)
    for name, content in old.items():
        (folder / name).write_bytes(content)
    app = launch()
    app.hands.wait_for("Het bestand met uw notities staat niet in de map van de kluis.")
    app.hands.wait_for_focus("Een reservekopie terugzetten")
    app.hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    app.hands.fill("Wachtzin", "zes andere woorden uit de lijst 4712\n")
    app.hands.wait_for("De reservekopie staat terug")


def test_a_backup_is_put_back_by_keyboard(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """From the page that asks the passphrase: choose the backup, prove it is yours, open."""
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
    app.shell.lane.ask(app.shell.window, backups.back_up)
    app.shell.lane.close(app.shell.window, vault_access.lock, then=lambda _error: None)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    app.shell.window.hide()
    again = launch()
    again.hands.wait_for_focus("Wachtzin")
    again.hands.activate("Een reservekopie terugzetten")
    qtbot.waitUntil(lambda: not again.shell.lane.is_busy, timeout=20_000)
    again.hands.fill("Wachtzin", PASSPHRASE + "\n")
    again.hands.wait_for("De reservekopie staat terug")


def test_a_backup_is_put_back_with_the_paper(
    launch: Callable[[], RunningApp], qtbot: QtBot
) -> None:
    """Who lost the passphrase puts a backup back with the recovery code."""
    first = launch()
    code = set_up_to_code(first)
    first.hands.activate("Ze staat op papier")
    type_back(first, code)
    first.hands.wait_for("Stap 4 van 4")
    first.shell.lane.ask(first.shell.window, backups.back_up)
    first.shell.lane.close(first.shell.window, vault_access.lock, then=lambda _error: None)
    qtbot.waitUntil(lambda: not first.shell.lane.is_busy, timeout=20_000)
    first.shell.window.hide()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.activate("Een reservekopie terugzetten")
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    app.hands.activate("Met de herstelcode")
    type_back(app, code)
    app.hands.wait_for("De reservekopie staat terug")


def test_no_trace_of_the_passphrase_is_left_in_fields(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """While the vault opens, the field is empty already, and its undo history too."""
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    app.hands.type("\n")
    assert field.text() == ""
    assert not field.isUndoAvailable()
