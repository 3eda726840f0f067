"""The header and its twin, as files alone: which counts, what is mended, what is set aside."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import header_files, keys
from counsellor_app.vault.header import MAX_BYTES, Header, to_bytes
from counsellor_app.vault.header_files import (
    HEADER,
    TWIN,
    candidates,
    commit,
    differing,
    holds_something,
    mend,
    read_copies,
    replace_lost,
)
from tests.new_vault import TODAY

OLD = Header(
    "ab" * 16,
    3,
    TODAY,
    TODAY,
    needs_device=False,
    is_recovery_confirmed=True,
    slots=tuple(
        keys.Slot(kind, kdf, b"1" * 16, b"2" * 60, b"3" * 32, b"4" * 12, b"5" * 48)
        for kind, kdf in zip(keys.SlotKind, (keys.KdfProfile(65536, 3, 4), None), strict=True)
    ),
    mac=b"6" * 32,
)
NEW = replace(OLD, generation=4)
FOREIGN = replace(OLD, vault_id="cd" * 16)
EXTREME = to_bytes(OLD).replace(b'"lanes":4', b'"lanes":9')
TOO_NEW = b'{"magic":"counsellor-vault","format":2}'
ASIDE = ("header.aside-1.json", "header.aside-2.json", "header.bak.aside-1.json")


def laid(folder: Path, header: Header | bytes | None, twin: Header | bytes | None) -> Path:
    """The folder with these copies in it."""
    for name, content in ((HEADER, header), (TWIN, twin)):
        if content is not None:
            told = to_bytes(content) if isinstance(content, Header) else content
            (folder / name).write_bytes(told)
    return folder


def database(folder: Path, header: Header, content: bytes = b"x") -> None:
    (folder / header.database).write_bytes(content)


def refusal(folder: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        candidates(folder)
    return raised.value.code


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize(
    ("header", "twin", "readable", "faults"),
    [
        (None, None, (), ()),
        (OLD, OLD, (OLD,), ()),
        (OLD, None, (OLD,), ()),
        (None, OLD, (OLD,), ()),
        (OLD, NEW, (NEW, OLD), ()),
        (NEW, OLD, (NEW, OLD), ()),
        (OLD, FOREIGN, (OLD, FOREIGN), ()),
        (b"", OLD, (OLD,), (ErrorCode.HEADER_DAMAGED,)),
        (TOO_NEW, EXTREME, (), (ErrorCode.VAULT_TOO_NEW, ErrorCode.HEADER_EXTREME)),
    ],
)
def test_both_copies_are_read(
    header: Header | bytes | None,
    twin: Header | bytes | None,
    readable: tuple[Header, ...],
    faults: tuple[ErrorCode, ...],
    tmp_path: Path,
) -> None:
    """What is the same is one; the newer first; what cannot be read leaves its reason."""
    copies = read_copies(laid(tmp_path, header, twin))
    assert (copies.readable, copies.faults) == (readable, faults)
    assert copies.is_absent is (header is None and twin is None)


def test_a_folder_in_the_place_of_a_header_is_damage(tmp_path: Path) -> None:
    """What cannot be read at all is told like what reads wrongly."""
    (tmp_path / HEADER).mkdir()
    assert read_copies(tmp_path).faults == (ErrorCode.HEADER_DAMAGED,)
    assert differing(tmp_path, OLD) == 2


def test_no_more_is_read_than_a_header_may_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A header of four gigabytes is refused at its first byte too many."""
    seen = list[int]()

    def looked_at(content: bytes) -> Header:
        seen.append(len(content))
        return OLD

    monkeypatch.setattr(header_files, "from_bytes", looked_at)
    read_copies(laid(tmp_path, b"x" * (MAX_BYTES + 9), None))
    assert seen == [MAX_BYTES + 1]


def test_the_newest_header_with_a_database_opens_first(tmp_path: Path) -> None:
    """One whose database is gone or empty is passed over."""
    laid(tmp_path, NEW, OLD)
    assert refusal(tmp_path) is ErrorCode.DATABASE_MISSING
    database(tmp_path, OLD)
    assert candidates(tmp_path) == (OLD,)
    database(tmp_path, NEW, b"")
    assert candidates(tmp_path) == (OLD,)
    database(tmp_path, NEW)
    assert candidates(tmp_path) == (NEW, OLD)


@pytest.mark.parametrize(
    ("header", "twin", "code"),
    [
        (None, None, ErrorCode.NO_VAULT),
        (b"", None, ErrorCode.HEADER_DAMAGED),
        (b"", b"x", ErrorCode.HEADER_DAMAGED),
        (OLD, TOO_NEW, ErrorCode.VAULT_TOO_NEW),
        (TOO_NEW, EXTREME, ErrorCode.VAULT_TOO_NEW),
        (EXTREME, b"", ErrorCode.HEADER_EXTREME),
        (EXTREME, None, ErrorCode.HEADER_EXTREME),
    ],
)
def test_what_stops_a_vault_has_its_own_name(
    header: Header | bytes | None, twin: Header | bytes | None, code: ErrorCode, tmp_path: Path
) -> None:
    """One copy of a later app is enough to leave the vault alone."""
    assert refusal(laid(tmp_path, header, twin)) is code
    is_empty = code is ErrorCode.NO_VAULT
    assert holds_something(tmp_path) is not is_empty


def test_a_database_or_a_backup_without_a_header_is_something(tmp_path: Path) -> None:
    """No vault is made over what may be all that somebody has."""
    backups = tmp_path / "backups"
    backups.mkdir()
    (tmp_path / "foto.jpg").write_bytes(b"x")
    (backups / "lees.txt").write_bytes(b"x")
    assert not holds_something(tmp_path)
    (backups / "2026.zip").write_bytes(b"x")
    assert refusal(tmp_path) is ErrorCode.DATABASE_MISSING
    assert holds_something(tmp_path)
    database(tmp_path, OLD)
    assert refusal(tmp_path) is ErrorCode.HEADER_DAMAGED
    assert holds_something(tmp_path)


def test_a_readable_header_is_something(tmp_path: Path) -> None:
    """Also where its database is gone."""
    assert holds_something(laid(tmp_path, OLD, OLD))


def test_a_header_takes_both_places(tmp_path: Path) -> None:
    """The same bytes twice, and nothing else in the folder."""
    commit(laid(tmp_path, OLD, b"x"), NEW)
    assert (tmp_path / HEADER).read_bytes() == (tmp_path / TWIN).read_bytes() == to_bytes(NEW)
    assert names(tmp_path) == [TWIN, HEADER]


@pytest.mark.parametrize(("failing", "is_told"), [(HEADER, True), (TWIN, False)])
def test_the_first_copy_is_the_commit_point(
    failing: str, is_told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where that fails the old header counts; a twin that fails is mended at the next unlock."""
    write = header_files.write_whole

    def full(path: Path, content: bytes) -> None:
        if path.name == failing:
            raise ExpectedError(ErrorCode.DISK_FULL)
        write(path, content)

    laid(tmp_path, OLD, OLD)
    monkeypatch.setattr(header_files, "write_whole", full)
    if is_told:
        with pytest.raises(ExpectedError):
            commit(tmp_path, NEW)
    else:
        commit(tmp_path, NEW)
    assert (tmp_path / failing).read_bytes() == to_bytes(OLD)
    assert differing(tmp_path, OLD) == (0 if is_told else 1)


@pytest.mark.parametrize(
    ("header", "twin", "number"),
    [(OLD, OLD, 0), (OLD, None, 1), (NEW, OLD, 1), (None, None, 2), (NEW, b"", 2)],
)
def test_copies_that_differ_are_counted(
    header: Header | bytes | None, twin: Header | bytes | None, number: int, tmp_path: Path
) -> None:
    """Missing or saying something else."""
    assert differing(laid(tmp_path, header, twin), OLD) == number


def test_a_copy_that_went_missing_is_written_again(tmp_path: Path) -> None:
    """One that is there is left as it is, whatever it says."""
    laid(tmp_path, b"iets anders", None)
    replace_lost(tmp_path, OLD)
    assert (tmp_path / HEADER).read_bytes() == b"iets anders"
    assert (tmp_path / TWIN).read_bytes() == to_bytes(OLD)


@pytest.mark.parametrize(
    ("header", "twin", "aside"),
    [
        (NEW, NEW, ()),
        (NEW, None, ()),
        (OLD, NEW, ()),
        (replace(NEW, is_recovery_confirmed=False), NEW, ()),
        (replace(NEW, generation=5), NEW, (ASIDE[0],)),
        (FOREIGN, NEW, (ASIDE[0],)),
        (b"kapot", NEW, (ASIDE[0],)),
        (NEW, b"kapot", (ASIDE[2],)),
        (FOREIGN, b"kapot", (ASIDE[0], ASIDE[2])),
    ],
)
def test_mending_keeps_what_somebody_may_need(
    header: Header | bytes | None,
    twin: Header | bytes | None,
    aside: tuple[str, ...],
    tmp_path: Path,
) -> None:
    """An earlier header of this vault goes; a later, a foreign and a damaged one are set aside."""
    laid(tmp_path, header, twin)
    before = {HEADER: (tmp_path / HEADER).read_bytes()}
    mend(tmp_path, NEW)
    assert differing(tmp_path, NEW) == 0
    assert names(tmp_path) == sorted((HEADER, TWIN, *aside))
    if ASIDE[0] in aside:
        assert (tmp_path / ASIDE[0]).read_bytes() == before[HEADER]


def test_what_was_set_aside_is_never_written_over(tmp_path: Path) -> None:
    """The second gets the next number."""
    for content in (b"eerst", b"daarna"):
        mend(laid(tmp_path, content, NEW), NEW)
    assert (tmp_path / ASIDE[0]).read_bytes() == b"eerst"
    assert (tmp_path / ASIDE[1]).read_bytes() == b"daarna"


def test_what_cannot_be_set_aside_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk's fault is told, and the copy stays where it was."""

    def fail(*_: object) -> None:
        raise OSError(errno.EROFS, "disk")

    laid(tmp_path, b"kapot", NEW)
    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(ExpectedError) as raised:
        mend(tmp_path, NEW)
    assert raised.value.code is ErrorCode.FOLDER_READ_ONLY
    assert (tmp_path / HEADER).read_bytes() == b"kapot"
