"""The gate writes whole files where the person chose, and nothing leaves unrecorded."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from counsellor_app.casework.ledger import LedgerLine, ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import gate, outgoing

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.tally import Tally
    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.export.outgoing import Outgoing

TODAY = date(2026, 3, 12)


@dataclass
class Lines:
    """A ledger that keeps its lines, and looks at the folder each time it gets one."""

    folder: Path
    held: list[LedgerLine] = field(default_factory=list)
    files_then: list[list[str]] = field(default_factory=list)

    def record(self, line: LedgerLine) -> None:
        self.held.append(line)
        self.files_then.append(sorted(p.name for p in self.folder.iterdir()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the person wants the file."""
    made = tmp_path / "documenten"
    made.mkdir()
    return made


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The vault's own folder."""
    made = tmp_path / "vault"
    made.mkdir()
    return made


@pytest.fixture
def ledger(folder: Path) -> Lines:
    """The ledger."""
    return Lines(folder)


@pytest.fixture
def csv_file(tables: tuple[ReleasableTable, ...]) -> Outgoing:
    """Something that may leave."""
    return outgoing.tables_csv(tables, language="nl")


def release(
    what: Outgoing, target: Path, ledger: Lines, vault: Path, *, may_replace: bool = False
) -> LedgerLine:
    return gate.release(
        what,
        target,
        ledger=ledger,
        vault_folder=vault,
        released_on=TODAY,
        may_replace=may_replace,
    )


def refused(what: Outgoing, target: Path, ledger: Lines, vault: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        release(what, target, ledger, vault)
    return caught.value.code


def test_a_file_leaves_whole_with_its_line(
    csv_file: Outgoing, folder: Path, ledger: Lines, vault: Path
) -> None:
    """The file holds the bytes its line gives the hash of; only its owner reads it."""
    target = folder / "cijfers.csv"
    line = release(csv_file, target, ledger, vault)
    assert line == LedgerLine(
        ReleaseKind.TABLES_CSV,
        TODAY,
        hashlib.sha256(target.read_bytes()).hexdigest(),
        csv_file.content,
    )
    assert ledger.held == [line]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [p.name for p in folder.iterdir()] == ["cijfers.csv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder as a file")
def test_the_new_name_is_brought_to_disk_too(
    csv_file: Outgoing, folder: Path, ledger: Lines, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First what is in the file, then the folder that names it."""
    synced, sync = list[bool](), os.fsync

    def seen(descriptor: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", seen)
    release(csv_file, folder / "cijfers.csv", ledger, vault)
    assert synced == [False, True]


def test_the_line_is_kept_before_the_first_byte(
    csv_file: Outgoing, folder: Path, ledger: Lines, vault: Path
) -> None:
    """When the line is written down, the folder still holds nothing."""
    release(csv_file, folder / "cijfers.csv", ledger, vault)
    assert ledger.files_then == [[]]


def test_without_a_line_nothing_leaves(csv_file: Outgoing, folder: Path, vault: Path) -> None:
    """A vault that cannot take the line stops the file."""

    class Full:
        def record(self, line: LedgerLine) -> None:
            assert line.released_on == TODAY
            raise ExpectedError(ErrorCode.DISK_FULL)

    with pytest.raises(ExpectedError):
        gate.release(
            csv_file, folder / "c.csv", ledger=Full(), vault_folder=vault, released_on=TODAY
        )
    assert not list(folder.iterdir())


@pytest.mark.parametrize("inside", ["x.csv", "backups/x.csv"])
def test_the_vaults_folder_is_refused(
    inside: str, csv_file: Outgoing, vault: Path, ledger: Lines
) -> None:
    """Nothing is put among the vault's own files, nor below them."""
    (vault / "backups").mkdir()
    assert refused(csv_file, vault / inside, ledger, vault) is ErrorCode.FOLDER_IS_VAULT
    assert not ledger.held


def test_the_vaults_folder_is_refused_by_another_name(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines
) -> None:
    """A link to the vault's folder is the vault's folder."""
    (folder / "kluis").symlink_to(vault)
    target = folder / "kluis" / "x.csv"
    assert refused(csv_file, target, ledger, vault) is ErrorCode.FOLDER_IS_VAULT


def test_an_existing_file_is_refused(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines
) -> None:
    """A file is replaced only if the person said so; a link counts as a file."""
    target, link = folder / "c.csv", folder / "link.csv"
    target.write_text("van vroeger")
    link.symlink_to(folder / "nergens")
    for taken in (target, link):
        assert refused(csv_file, taken, ledger, vault) is ErrorCode.FILE_EXISTS
    with pytest.raises(ExpectedError):
        gate.release(csv_file, target, ledger=ledger, vault_folder=vault, released_on=TODAY)
    assert target.read_text() == "van vroeger"
    assert not ledger.held
    release(csv_file, target, ledger, vault, may_replace=True)
    assert target.read_bytes() == csv_file.data


def test_a_file_that_appears_meanwhile_is_left_alone(
    csv_file: Outgoing, folder: Path, vault: Path
) -> None:
    """A file that appears after the check stays, and the line is taken back."""
    target = folder / "c.csv"

    @dataclass
    class Slow(Lines):
        def record(self, line: LedgerLine) -> None:
            super().record(line)
            target.write_text("net op tijd")

    ledger = Slow(folder)
    assert refused(csv_file, target, ledger, vault) is ErrorCode.FILE_EXISTS
    assert target.read_text() == "net op tijd"
    assert [line.kind for line in ledger.held] == [ReleaseKind.TABLES_CSV, ReleaseKind.NOT_WRITTEN]
    assert [p.name for p in folder.iterdir()] == ["c.csv"]


def test_a_folder_is_no_target(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines
) -> None:
    """A folder of that name is not replaced, and a missing folder is not made."""
    assert refused(csv_file, folder, ledger, vault) is ErrorCode.FILE_EXISTS
    missing = folder / "weg" / "c.csv"
    assert refused(csv_file, missing, ledger, vault) is ErrorCode.FILE_UNREADABLE
    missing = vault / "weg" / "c.csv"
    assert refused(csv_file, missing, ledger, vault) is ErrorCode.FILE_UNREADABLE
    assert refused(csv_file, Path(__file__) / "c.csv", ledger, vault) is ErrorCode.FILE_UNREADABLE
    with pytest.raises(ExpectedError) as caught:
        release(csv_file, folder, ledger, vault, may_replace=True)
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert not ledger.held


def test_links_in_a_circle_are_no_folder(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines
) -> None:
    """A folder that is a link to itself is said to be unreadable; nothing crashes."""
    (folder / "rond").symlink_to(folder / "rond")
    target = folder / "rond" / "c.csv"
    assert refused(csv_file, target, ledger, vault) is ErrorCode.FILE_UNREADABLE


def test_a_read_only_folder_is_refused_before_the_line(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that cannot be written in is noticed before anything is recorded."""
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    code = refused(csv_file, folder / "c.csv", ledger, vault)
    assert code is ErrorCode.FOLDER_READ_ONLY
    assert not ledger.held


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EROFS, ErrorCode.FOLDER_READ_ONLY),
        (errno.EIO, ErrorCode.DISK_FAILED),
        (errno.ENAMETOOLONG, ErrorCode.FILE_UNREADABLE),
    ],
)
def test_a_failing_disk_leaves_nothing_and_takes_the_line_back(
    fault: int,
    code: ErrorCode,
    csv_file: Outgoing,
    places: tuple[Path, Path, Lines],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What the disk does becomes a sentence; no part of the file stays, and the ledger says so."""
    folder, vault, ledger = places

    def fail(_: int) -> None:
        raise OSError(fault, "disk")

    monkeypatch.setattr(os, "fsync", fail)
    assert refused(csv_file, folder / "c.csv", ledger, vault) is code
    assert not list(folder.iterdir())
    left, taken_back = ledger.held
    assert left.kind is ReleaseKind.TABLES_CSV
    assert taken_back == LedgerLine(ReleaseKind.NOT_WRITTEN, TODAY, left.sha256, "{}")


@pytest.fixture
def places(folder: Path, vault: Path, ledger: Lines) -> tuple[Path, Path, Lines]:
    """Folder, vault and ledger together."""
    return folder, vault, ledger


def test_a_file_system_without_links_works(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A USB stick knows no hard links: the name is claimed and replaced instead."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    target, seen, replace = folder / "c.csv", list[int](), Path.replace

    def looked_at(self: Path, place: Path) -> Path:
        seen.append(stat.S_IMODE(place.stat().st_mode))
        return replace(self, place)

    monkeypatch.setattr(Path, "replace", looked_at)
    release(csv_file, target, ledger, vault)
    assert target.read_bytes() == csv_file.data
    assert [p.name for p in folder.iterdir()] == ["c.csv"]
    assert seen == [0o600]


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder as a file")
def test_a_folder_that_cannot_be_brought_to_disk_is_no_failure(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is there and whole: no line is taken back for a name that may come later."""
    sync = os.fsync

    def files_alone(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not here")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", files_alone)
    release(csv_file, folder / "c.csv", ledger, vault)
    assert (folder / "c.csv").read_bytes() == csv_file.data
    assert len(ledger.held) == 1


def test_half_a_file_has_a_hidden_name_that_nobody_chose(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a kill may leave behind shows what it is and stands in nobody's way."""
    names, link = list[str](), os.link

    def looked_at(beside: Path, place: Path) -> None:
        names.append(beside.name)
        link(beside, place)

    monkeypatch.setattr(os, "link", looked_at)
    for name in ("een.csv", "twee.csv"):
        release(csv_file, folder / name, ledger, vault)
    assert all(re.fullmatch(r"\.[0-9a-f]{16}\.part", name) for name in names)
    assert len(set(names)) == 2


def test_a_fault_without_a_number_is_a_file_that_cannot_be_read(
    csv_file: Outgoing, folder: Path, vault: Path, ledger: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An OSError need not say what it is; a folder is not called read-only for that."""

    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    assert refused(csv_file, folder / "c.csv", ledger, vault) is ErrorCode.FILE_UNREADABLE


def test_what_is_not_outgoing_is_refused(
    places: tuple[Path, Path, Lines], draft: DraftSheet, tally: Tally
) -> None:
    """Drafts, tallies and bare bytes are refused at run time, whatever the types say."""
    folder, vault, ledger = places
    for mistaken in (draft, tally, b"%PDF-1.4", "names"):
        code = refused(cast("Outgoing", mistaken), folder / "x.pdf", ledger, vault)
        assert code is ErrorCode.NOT_RELEASABLE
    assert not ledger.held
    assert not list(folder.iterdir())
