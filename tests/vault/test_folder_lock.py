"""One app at a time, a stale lock never in the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import folder_lock
from counsellor_app.vault.folder_lock import HOLDER, LOCK, FolderLock
from tests.new_vault import closed_vault, opened

_HOLD = """
import sys
from pathlib import Path
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.errors import ExpectedError
try:
    held = FolderLock(Path(sys.argv[1]))
except ExpectedError as error:
    print(error.code.value, flush=True)
else:
    print("held", flush=True)
    sys.stdin.read()
"""


def _process(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder)],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _end(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=30)


def test_of_five_at_once_exactly_one_gets_the_folder(tmp_path: Path) -> None:
    """The others are told, none waits."""
    processes = [_process(tmp_path) for _ in range(5)]
    said = sorted(_said(process) for process in processes)
    for process in processes:
        _end(process)
    assert said == ["held"] + ["vault_in_use"] * 4


def test_it_is_told_which_process_and_since_when_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number of a process and of minutes; the file beside holds no more."""
    process = _process(tmp_path)
    assert _said(process) == "held"
    now = time.time()
    monkeypatch.setattr(folder_lock.time, "time", lambda: now + 130)
    with pytest.raises(ExpectedError) as raised:
        FolderLock(tmp_path)
    assert raised.value.code is ErrorCode.VAULT_IN_USE
    assert raised.value.numbers == {"process": process.pid, "minutes": 2}
    assert set(json.loads((tmp_path / HOLDER).read_text())) == {"process", "since"}
    _end(process)


def test_a_killed_process_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    """Its lock file and its name are still there; the vault opens at once."""
    folder = closed_vault(tmp_path / "vault")
    process = _process(folder)
    assert _said(process) == "held"
    process.send_signal(signal.SIGKILL)
    _end(process)
    assert (folder / HOLDER).exists()
    opened(folder).close()


def test_the_same_app_cannot_open_a_vault_twice(tmp_path: Path) -> None:
    """Nor does the failed try take the lock from the one that holds it."""
    vault = opened(closed_vault(tmp_path / "vault"))
    for _ in range(2):
        with pytest.raises(ExpectedError) as raised:
            opened(vault.folder)
        assert raised.value.code is ErrorCode.VAULT_IN_USE
    vault.close()
    opened(vault.folder).close()


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    """And a released folder is free."""
    held = FolderLock(tmp_path)
    held.release()
    held.release()
    FolderLock(tmp_path).release()
    assert not (tmp_path / HOLDER).exists()


@pytest.mark.parametrize("noise", ["", "[]", "{}", '{"process": "x", "since": []}', "{" * 300])
def test_a_spoilt_name_of_the_holder_only_shortens_the_sentence(tmp_path: Path, noise: str) -> None:
    """Nothing is decided by what that file says."""
    held = FolderLock(tmp_path)
    (tmp_path / HOLDER).write_text(noise)
    with pytest.raises(ExpectedError) as raised:
        FolderLock(tmp_path)
    assert raised.value.numbers == {}
    held.release()


def test_a_folder_that_cannot_be_locked_is_said(tmp_path: Path) -> None:
    """A folder where the lock file should be is a failing disk, not a crash."""
    (tmp_path / LOCK).mkdir()
    with pytest.raises(ExpectedError) as raised:
        FolderLock(tmp_path)
    assert raised.value.code in {ErrorCode.DISK_FAILED, ErrorCode.FOLDER_READ_ONLY}
