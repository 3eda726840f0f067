"""Work that is asked to stop: whole or not at all, wherever that catches it."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import reading
from counsellor_app.operations import backups, reporting, vault_access, vault_care
from counsellor_app.operations.erasure import erase_case
from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.pace import FINISHED_ONCE_BEGUN, Act, Pace, carried
from tests.builders import a_case
from tests.new_vault import QUICK
from tests.operations.stopping import EACH_OF_FIRST, StopsAt, stop_everywhere

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

WORDS = b"zes gewone woorden uit de lijst 4711"


@pytest.fixture
def closed(tmp_path: Path, codebook: Codebook, clock: SetClock) -> Path:
    """A closed vault with a backup, and a case later than that."""
    folder = tmp_path / "kluis"
    made = vault_access.create_vault(
        folder, bytearray(WORDS), codebook=codebook, clock=clock, kdf=QUICK
    )
    vault_access.confirm_recovery_code(made.desk, made.recovery_code)
    backups.back_up(made.desk)
    clock.pass_time(hours=1)
    a_case(made.desk, "Wat in geen reservekopie staat.")
    vault_access.lock(made.desk)
    return folder


def test_opening_and_putting_back_leave_all_as_it_was(
    closed: Path, codebook: Codebook, clock: SetClock
) -> None:
    """Stopped anywhere before its end, the vault's file is what it was; then each is done."""
    oldest = backups.list_backups(closed)[-1].name
    database = next(closed.glob("*.db"))

    def unlock() -> Desk:
        return vault_access.unlock(closed, bytearray(WORDS), codebook=codebook, clock=clock).desk

    def held() -> tuple[bytes, list[str]]:
        """A backup of the present state may have been made on the way: it is whole."""
        return database.read_bytes(), sorted(path.name for path in closed.iterdir())

    stopped, acts = stop_everywhere(lambda: vault_access.lock(unlock()), held)
    assert stopped > EACH_OF_FIRST
    assert acts == {Act.OPENING}
    stopped, acts = stop_everywhere(
        lambda: backups.restore(closed, oldest, bytearray(WORDS), clock=clock), held
    )
    assert stopped > EACH_OF_FIRST
    assert acts == {Act.RESTORING}
    desk = unlock()
    assert count_cases(desk, CaseFilter()) == 0
    vault_access.lock(desk)


def test_backups_that_are_stopped_leave_none_and_no_working_copy(desk: Desk) -> None:
    """Making and trying one, stopped anywhere, leaves the backups there were and nothing beside."""
    a_case(desk, "Belde over de planning.")
    backups.back_up(desk)
    folder = desk.vault.folder / "backups"

    def held() -> list[str]:
        return sorted(path.name for path in folder.iterdir())

    a_case(desk, "Belde opnieuw.")
    stopped, acts = stop_everywhere(lambda: vault_care.back_up_and_try(desk), lambda: held()[:1])
    assert stopped > EACH_OF_FIRST
    assert acts == {Act.BACKUP}
    assert all(name.endswith(".zip") for name in held())
    stopped, acts = stop_everywhere(lambda: vault_care.try_backup(desk, held()[-1]), held)
    assert stopped > EACH_OF_FIRST
    assert acts == {Act.TRYING_BACKUP}


def test_figures_that_are_stopped_can_be_asked_again(desk: Desk) -> None:
    """Counting reads only: stopped, it is simply not shown."""
    a_case(desk)
    window = reporting.windows(desk)[0]
    stopped, acts = stop_everywhere(
        lambda: reporting.own_figures(desk, window), lambda: count_cases(desk, CaseFilter())
    )
    assert stopped > 0
    assert acts == {Act.COUNTING}


def test_erasing_and_new_keys_are_never_stopped(desk: Desk) -> None:
    """Asked to stop from the first moment on, both are done to their end."""
    case_id = a_case(desk, "Wil dat dit verdwijnt.").coded.case_id
    backups.back_up(desk)
    for work in (
        lambda: erase_case(desk, case_id, keep_codes_for_counting=False),
        lambda: vault_access.change_passphrase(
            desk, bytearray(WORDS), bytearray(b"een heel andere reeks woorden 1302"), kdf=QUICK
        ),
    ):
        pace = StopsAt(0)
        with carried(pace):
            work()
        assert pace.met <= FINISHED_ONCE_BEGUN
        assert pace.met
    assert count_cases(desk, CaseFilter()) == 0


def test_a_file_that_is_read_too_long_is_let_go_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopping ends the child process that reads; without it the minute would be waited for."""
    minute = "import sys, time; sys.stdin.buffer.read(); time.sleep(60)"
    monkeypatch.setattr(reading, "_command", lambda: [sys.executable, "-c", minute])
    pace, codes = Pace(), list[ErrorCode]()

    def read() -> None:
        with carried(pace), pytest.raises(ExpectedError) as refused:
            reading.answer_of(["mail"], b"Subject: x")
        codes.append(refused.value.code)

    begun = time.monotonic()
    reader = threading.Thread(target=read)
    reader.start()
    while pace.end is None:
        time.sleep(0.01)
    assert pace.act is Act.READING
    pace.stop()
    reader.join()
    assert codes == [ErrorCode.INTERRUPTED]
    assert time.monotonic() - begun < 15
