"""A disk that is really full: nothing is lost, everything has a sentence, erasing still works."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import place, rotation
from counsellor_app.vault.describing import VaultState, describe
from tests.new_vault import QUICK, TODAY, new_vault, notes, opened, write_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Makes a small file system in memory of so many kilobytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted: list[Path] = []

    def make(kilobytes: int) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "none", str(folder)]
        done = subprocess.run(command, capture_output=True, check=False, timeout=20)
        if done.returncode != 0:
            if os.environ.get("CI"):
                pytest.fail("mounting a small disk is not permitted here")
            pytest.skip("needs the right to mount a small disk")
        mounted.append(folder)
        return folder

    yield make
    for each in mounted:
        subprocess.run(["umount", "--lazy", str(each)], check=True, timeout=20)


def _fill(folder: Path) -> None:
    """Take the last byte."""
    with (folder / "filler").open("wb", 0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


def _change(vault: OpenVault) -> None:
    after = rotation.with_passphrase(rotation.current(vault), bytearray(b"nieuw"), QUICK)
    rotation.rotate(vault, after, TODAY)


def _refused(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        action()
    return raised.value.code


@pytest.mark.parametrize("kilobytes", [16, 1024, 4096, 4120, 4160, 4200])
def test_a_vault_is_made_whole_or_not_at_all(disk: Callable[[int], Path], kilobytes: int) -> None:
    """However early the disk ends, what is left is no vault, and a larger disk then takes one."""
    folder = disk(kilobytes) / "vault"
    assert _refused(lambda: new_vault(folder)) is ErrorCode.DISK_FULL
    assert describe(folder).state is VaultState.NONE
    shutil.rmtree(folder)
    subprocess.run(["mount", "-o", "remount,size=20m", str(folder.parent)], check=True, timeout=20)
    new_vault(folder).close()


def test_a_full_disk_keeps_nobody_out_and_loses_nothing(disk: Callable[[int], Path]) -> None:
    """The vault opens and reads; writing is refused with its reason; what was kept stays."""
    folder = disk(16_000) / "vault"
    vault = new_vault(folder)
    write_note(vault, "kept")
    vault.close()
    (folder / "header.bak.json").unlink()
    _fill(folder)
    vault = opened(folder)
    assert notes(vault) == ["kept"]
    assert _refused(lambda: write_note(vault, "x" * 500_000)) is ErrorCode.DISK_FULL
    assert _refused(lambda: _change(vault)) is ErrorCode.DISK_FULL
    assert notes(vault) == ["kept"]
    vault.close()
    (folder / "filler").unlink()
    vault = opened(folder)
    assert notes(vault) == ["kept"]
    assert vault.findings == ()
    vault.close()


def test_with_the_reserve_given_back_erasing_works_on_a_full_disk(
    disk: Callable[[int], Path],
) -> None:
    """Four megabytes are enough to delete, and are laid in again when there is room."""
    folder = disk(16_000) / "vault"
    vault = new_vault(folder)
    for number in range(20):
        write_note(vault, f"{number} " * 20_000)
    _fill(folder)
    assert _refused(lambda: vault.connection.run("DELETE FROM words")) is ErrorCode.DISK_FULL
    assert place.release_reserve(folder)
    vault.connection.run("DELETE FROM words")
    assert notes(vault) == []
    vault.close()
    (folder / "filler").unlink()
    opened(folder).close()
    assert (folder / place.RESERVE).stat().st_size == place.RESERVE_BYTES


def test_a_rotation_that_fills_the_disk_leaves_the_old_vault(
    disk: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where the free space was measured wrongly."""
    folder = disk(16_000) / "vault"
    vault = new_vault(folder)
    write_note(vault, "kept " * 100_000)
    _fill(folder)
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=1 << 40))
    assert _refused(lambda: _change(vault)) is ErrorCode.DISK_FULL
    assert [path.name for path in folder.glob("data-*.db")] == ["data-000001.db"]
    assert notes(vault) == ["kept " * 100_000]
    vault.close()
