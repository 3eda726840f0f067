"""A demonstration stands in an empty folder of its owner's, with what opens its vaults."""

from __future__ import annotations

import errno
import stat
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import demo_folder

if TYPE_CHECKING:
    from pathlib import Path


def refused(folder: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        demo_folder.lay_out(folder, "els")
    return caught.value.code


def test_a_folder_for_its_owner_alone_is_made(tmp_path: Path) -> None:
    """With one for each member; the passphrases are a line each, for nobody else to read."""
    folder = tmp_path / "a" / "demo"
    demo_folder.lay_out(folder, "els", "tom")
    assert {path.name for path in folder.iterdir()} == {"els", "tom"}
    demo_folder.write_passphrases(folder, {"els": "zes woorden", "tom": "andere woorden"})
    told = folder / demo_folder.PASSPHRASES
    assert told.read_text(encoding="utf-8") == "els\tzes woorden\ntom\tandere woorden\n"
    modes = {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in (folder, *folder.iterdir())}
    assert modes == {0}


def test_nothing_is_laid_over_what_is_there(tmp_path: Path) -> None:
    """A folder with anything in it, and a file of that name, stay as they are."""
    folder = tmp_path / "demo"
    folder.mkdir()
    demo_folder.lay_out(folder)
    (folder / "foto.jpg").write_bytes(b"x")
    assert refused(folder) is ErrorCode.FILE_EXISTS
    assert refused(folder / "foto.jpg") is ErrorCode.FILE_EXISTS
    assert [path.name for path in folder.iterdir()] == ["foto.jpg"]


def test_a_disk_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for every folder the app makes."""

    def full(*_: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(type(tmp_path), "mkdir", full)
    assert refused(tmp_path / "demo") is ErrorCode.DISK_FULL
