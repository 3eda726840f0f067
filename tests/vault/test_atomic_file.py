"""Small files are written whole or not at all, and what the disk does has a name."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import atomic_file
from counsellor_app.vault.atomic_file import write_whole
from tests.new_vault import closed_vault


def test_a_file_is_replaced_and_for_its_owner_only(tmp_path: Path) -> None:
    """No other file stays beside it."""
    path = tmp_path / "file"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "home"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EROFS, ErrorCode.FOLDER_READ_ONLY),
        (errno.EACCES, ErrorCode.FOLDER_READ_ONLY),
        (errno.EIO, ErrorCode.DISK_FAILED),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync"])
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: ErrorCode
) -> None:
    """Whichever call fails, once: the old content is there, no half file is, and it has a name."""
    path = tmp_path / "file"
    write_whole(path, b"old")

    def fail(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(ExpectedError) as raised:
            write_whole(path, b"new")
    assert raised.value.code is code
    assert path.read_bytes() == b"old"
    assert not path.with_name("file.new").exists()


def test_a_file_held_by_another_program_is_waited_for_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three refusals by a virus scanner are not the end; elsewhere one is."""
    monkeypatch.setattr(atomic_file, "_PAUSE_SECONDS", 0.001)
    refusals = [PermissionError(errno.EACCES, "held")] * 3
    rename = Path.replace

    def held(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(ExpectedError):
        write_whole(tmp_path / "file", b"new")
    monkeypatch.setattr(sys, "platform", "win32")
    write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert refusals == []


# As root every folder can be written; the child gives that right up first.
_CHILD = """
import ctypes, sys
from pathlib import Path
from counsellor_app.errors import ExpectedError
from tests.new_vault import new_vault, opened
libc = ctypes.CDLL(None, use_errno=True)
class Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]
class Rights(ctypes.Structure):
    _fields_ = [(n, ctypes.c_uint32) for n in ("effective", "permitted", "inheritable")]
assert libc.capset(ctypes.byref(Header(0x20080522, 0)), ctypes.byref((Rights * 2)())) == 0
try:
    {"make": new_vault, "open": opened}[sys.argv[1]](Path(sys.argv[2]))
except ExpectedError as error:
    print(error.code.value)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="gives up Linux capabilities")
@pytest.mark.parametrize("what", ["make", "open"])
def test_a_read_only_folder_is_said(tmp_path: Path, what: str) -> None:
    """Making a vault in one, and opening a vault in one, both say that it is read-only."""
    place = tmp_path / "place"
    place.mkdir()
    if what == "open":
        closed_vault(place / "vault")
        for path in (place / "vault").iterdir():
            path.chmod(0o400)
        (place / "vault").chmod(0o500)
    place.chmod(0o500)
    said = subprocess.run(
        [sys.executable, "-c", _CHILD, what, str(place / "vault")],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    (place / "vault").chmod(0o700) if what == "open" else place.chmod(0o700)
    assert said.stdout.strip() == "folder_read_only"
