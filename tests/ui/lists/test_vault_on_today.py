"""What Vandaag says and offers of the vault itself: backups, recovery code, second versions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.errors import ExpectedError
from counsellor_app.operations import backups, erasure, vault_access, vault_care
from counsellor_app.ui.settings_page import SettingsPage
from counsellor_app.ui.today.due_wording import about_backups
from counsellor_app.ui.today.today_page import TodayPage
from counsellor_app.vault import backup
from tests import builders
from tests.ui.lists.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench

COPY = "data-000001 (conflicted copy 2026-03-12).db"
A_YEAR = timedelta(days=365)


def heard(page: TodayPage | SettingsPage) -> list[str]:
    """What the page says in the message bar from now on."""
    said: list[str] = []
    page.said.connect(said.append)
    return said


def test_one_quiet_line_tells_when_and_whether_tested(bench: Bench) -> None:
    """Nothing yet, then made and not tested, then the day of the test."""
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("There is no backup yet.")
    entry = bench.do(backups.back_up)
    page.arrive()
    bench.hands.wait_for("Last backup: today 09:10 · not tested yet")
    bench.do(vault_care.try_backup, entry.name)
    page.arrive()
    bench.hands.wait_for("Last backup: today 09:10 · tested on 12 maart 2026")
    bench.hands.wait_for("Your first steps")


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(hours=9), "today 00:10"),
        (timedelta(hours=10), "yesterday 23:10"),
        (timedelta(days=2), "10 maart 2026"),
        (timedelta(days=-2), "14 maart 2026"),
    ],
)
def test_the_time_is_told_of_today_and_yesterday_alone(
    bench: Bench, ago: timedelta, expected: str
) -> None:
    """By midnight of the counsellor's own clock; a clock that ran ahead gives a day."""
    care = bench.do(vault_care.backup_care)
    known = type(care)(NOW - ago, None, False, NOW.date(), None)
    assert about_backups(known, NOW) == f"Last backup: {expected} · not tested yet"


def test_a_missing_backup_is_made_and_tested_with_one_key(bench: Bench) -> None:
    """The row does it; afterwards it is gone, and the line says so."""
    bench.do(builders.a_case)
    bench.now = NOW + timedelta(days=3)
    page = TodayPage(bench.lane)
    said = heard(page)
    bench.show(page)
    bench.hands.tab_to("Make a backup: there is none of your work of the last days")
    bench.hands.press(Qt.Key.Key_Return)
    bench.settle()
    bench.settle()
    bench.hands.wait_for("Last backup: today 09:10 · tested on 15 maart 2026")
    assert not bench.hands.sees("Make a backup")
    assert said[-1] == "A backup is made. It was opened and read whole: it is sound."


def test_a_damaged_backup_asks_for_a_new_one(bench: Bench, tmp_path: Path) -> None:
    """Found by testing it in the settings; the day after it is still said."""
    name = bench.do(backups.back_up).name
    path = tmp_path / "vault" / backup.FOLDER / name
    path.write_bytes(path.read_bytes()[:-9000] + bytes(9000))

    def is_sound(desk: Desk) -> bool:
        try:
            vault_care.try_backup(desk, name)
        except ExpectedError:
            return False
        return True

    assert not bench.do(is_sound)
    bench.now = NOW + timedelta(days=1)
    bench.show(TodayPage(bench.lane))
    bench.hands.wait_for("Make a new backup: the last one that was tested is damaged")


@pytest.fixture
def paper(bench: Bench) -> list[str]:
    """The four lines of the code, typed back a year ago; the backups are in order."""
    code = bench.do(vault_access.new_recovery_code)
    bench.do(vault_access.confirm_recovery_code, code)
    bench.now = NOW + A_YEAR
    bench.do(vault_care.back_up_and_try)
    return code.splitlines()


def _open_dialog(bench: Bench) -> TodayPage:
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Try your recovery code once more")
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.wait_for_focus("Line 1")
    return page


def test_the_code_is_tried_from_its_row(bench: Bench, paper: list[str]) -> None:
    """One wrong character is named by its line; with the right code the row is gone."""
    page = _open_dialog(bench)
    said = heard(page)
    wrong = "X" if paper[1][0] != "X" else "Y"
    for line in (paper[0], wrong + paper[1][1:], *paper[2:]):
        bench.hands.type(line)
    bench.hands.type("\n")
    bench.hands.wait_for("Line 2 is not right.")
    bench.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    bench.hands.type(paper[1])
    bench.hands.type("\n")
    bench.hands.wait_for("Your first steps")
    assert said == ["Your recovery code works. Put the paper back where it was."]


@pytest.mark.usefixtures("paper")
def test_left_with_escape_it_comes_back_tomorrow(bench: Bench) -> None:
    """Once a day is enough, and once a month if asked so."""
    page = _open_dialog(bench)
    bench.hands.press(Qt.Key.Key_Escape)
    bench.hands.wait_for("Your first steps")
    page.window().activateWindow()
    bench.now += timedelta(days=1)
    page.arrive()
    bench.hands.wait_for("Try your recovery code once more")
    bench.hands.tab_to("Try your recovery code once more")
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.wait_for_focus("Line 1")
    bench.hands.activate("Ask me again in a month")
    bench.hands.wait_for("Your first steps")
    bench.now += timedelta(days=29)
    page.arrive()
    bench.settle()
    assert not bench.hands.sees("Try your recovery code once more")
    bench.now += timedelta(days=3)
    page.arrive()
    bench.hands.wait_for("Try your recovery code once more")


@pytest.mark.usefixtures("paper")
def test_who_lost_the_paper_makes_a_new_code_from_there(bench: Bench) -> None:
    """The dialog gives way to the one that shows a new code; leaving that leaves all as it was."""
    generation = bench.do(lambda desk: desk.vault.header.generation)
    _open_dialog(bench)
    bench.hands.activate("I cannot find the paper: make a new code")
    bench.hands.wait_for("Write down your recovery code")
    bench.hands.press(Qt.Key.Key_Escape)
    bench.hands.wait_for("Your first steps")
    bench.settle()
    assert bench.do(lambda desk: desk.vault.header.generation) == generation


def _bring_copy(desk: Desk) -> None:
    """The vault as it is now, under the name a sync program would give it."""
    desk.vault.connection.copy_to(desk.vault.folder / COPY, backup.seal_of(desk.vault).raw_key)


def test_a_second_version_leads_to_the_settings(bench: Bench) -> None:
    """From its row on Vandaag."""
    bench.do(_bring_copy)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Look at the second version of your vault")
    asked: list[str] = []
    page.page_wanted.connect(asked.append)
    bench.hands.press(Qt.Key.Key_Return)
    assert asked == ["settings"]


def test_without_a_second_version_nothing_is_said_of_one(bench: Bench) -> None:
    """The card is hidden."""
    bench.show(SettingsPage(bench.lane))
    assert not bench.hands.sees("A second version of your vault")


def test_a_copy_is_compared_and_set_aside_by_keyboard(bench: Bench, tmp_path: Path) -> None:
    """Which holds more is said in words; then it stands in a folder of its own."""
    bench.do(builders.a_case)
    bench.do(_bring_copy)
    bench.do(builders.a_case)
    content = (tmp_path / "vault" / COPY).read_bytes()
    page = SettingsPage(bench.lane)
    said = heard(page)
    bench.show(page)
    bench.hands.activate("Compare")
    bench.hands.wait_for("All that is in the copy is here too, and this vault holds more.")
    changed = NOW.astimezone()
    bench.hands.wait_for(f"This vault: 2 case(s), last changed on 12 maart 2026, {changed:%H:%M}")
    assert not bench.hands.sees("Put the copy among the backups")
    bench.hands.activate("Set the copy aside")
    bench.settle()
    bench.settle()
    assert not bench.hands.sees("A second version of your vault")
    assert "“aside-1”" in said[-1]
    assert (tmp_path / "vault" / "aside-1" / "data-000001.db").read_bytes() == content


def test_a_copy_that_holds_more_goes_among_the_backups(bench: Bench, tmp_path: Path) -> None:
    """It is counted what it alone holds; then both versions can be put back."""
    bench.do(builders.a_case)
    case_id = bench.do(builders.a_case).coded.case_id
    bench.do(_bring_copy)
    bench.do(erasure.erase_case, case_id, keep_codes_for_counting=False)
    page = SettingsPage(bench.lane)
    said = heard(page)
    bench.show(page)
    bench.hands.activate("Compare")
    bench.hands.wait_for("The copy: 2 case(s)")
    bench.hands.activate("Put the copy among the backups")
    bench.settle()
    bench.settle()
    assert said[-1].startswith("The copy is the newest of your backups now")
    folder = tmp_path / "vault"
    assert (len(backups.list_backups(folder)), (folder / COPY).exists()) == (2, False)


def test_a_copy_that_does_not_open_is_said_so(bench: Bench, tmp_path: Path) -> None:
    """It can be set aside, and nothing else."""
    (tmp_path / "vault" / COPY).write_bytes(b"spoilt on the way" * 1000)
    bench.show(SettingsPage(bench.lane))
    bench.hands.activate("Compare")
    bench.hands.wait_for("The copy does not open")
    assert not bench.hands.sees("Put the copy among the backups")
    bench.hands.activate("Set the copy aside")
    bench.settle()
    assert (tmp_path / "vault" / "aside-1" / COPY).exists()
