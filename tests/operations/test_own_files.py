"""A file is known by its fingerprint alone, and nothing that is no file is read for it."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import own_files, reporting

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock


def refused(path: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        own_files.fingerprint_of(path)
    return caught.value.code


def test_a_file_that_left_is_known_whatever_it_is_called(desk: Desk, tmp_path: Path) -> None:
    """By its bytes: renamed it is the same file, with one byte more it never left."""
    window = reporting.windows(desk)[0]
    line = reporting.release_activity_figures(desk, window, tmp_path / "cijfers.csv")
    moved = (tmp_path / "cijfers.csv").rename(tmp_path / "iets anders")
    ledger = reporting.list_ledger(desk)
    [left] = own_files.left_as(ledger, own_files.fingerprint_of(moved))
    assert left.line == line
    moved.write_bytes(moved.read_bytes() + b"\n")
    assert own_files.left_as(ledger, own_files.fingerprint_of(moved)) == ()


def test_what_left_twice_is_told_newest_first(desk: Desk, clock: SetClock, tmp_path: Path) -> None:
    """The same file on two days: both lines."""
    window = reporting.windows(desk)[0]
    for day, name in ((date(2026, 3, 12), "a.csv"), (date(2026, 3, 15), "b.csv")):
        clock.set_day(day)
        reporting.release_activity_figures(desk, window, tmp_path / name)
    left = own_files.left_as(
        reporting.list_ledger(desk), own_files.fingerprint_of(tmp_path / "a.csv")
    )
    assert [entry.line.released_on.day for entry in left] == [15, 12]


def test_a_large_file_is_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its fingerprint is that of the whole; above the limit nothing more is read."""
    path = tmp_path / "groot"
    path.write_bytes(bytes(range(251)))
    monkeypatch.setattr(own_files, "_AT_ONCE", 100)
    monkeypatch.setattr(own_files, "MOST_BYTES", 251)
    assert own_files.fingerprint_of(path) == hashlib.sha256(bytes(range(251))).hexdigest()
    monkeypatch.setattr(own_files, "MOST_BYTES", 250)
    assert refused(path) is ErrorCode.FILE_TOO_LARGE


def test_what_cannot_be_read_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gone, a folder, a pipe that would wait for ever, or a disk that fails."""
    pipe, broken = tmp_path / "pijp", tmp_path / "kapot"
    os.mkfifo(pipe)
    for path in (tmp_path / "weg", tmp_path, pipe):
        assert refused(path) is ErrorCode.FILE_UNREADABLE

    def fail(*_: object) -> None:
        raise OSError("the disk fails")

    broken.write_bytes(b"x")
    monkeypatch.setattr(own_files, "_digest", fail)
    assert refused(broken) is ErrorCode.FILE_UNREADABLE
