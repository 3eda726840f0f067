"""The n-th call to the file system fails, for every n: no change of credentials is half done."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ExpectedError
from counsellor_app.vault import credentials, rotation
from tests.new_vault import QUICK, TODAY, closed_vault, notes, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.vault.vault import OpenVault

OLD, NEW = b"zes woorden die niemand raadt", b"heel andere woorden van nu af 47"
_CALLS = ((os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink"))


class FailingDisk:
    """Counts calls and lets the n-th fail, once or from there on."""

    def __init__(self, fails_at: int, *, for_good: bool) -> None:
        self.calls = 0
        self._fails_at = fails_at
        self._for_good = for_good

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The call, failing when its turn comes."""

        def tried(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            is_turn = self.calls == self._fails_at
            if is_turn or (self._for_good and self.calls > self._fails_at):
                raise OSError(errno.EIO, "the disk fails")
            return call(*args, **kwargs)

        return tried


def _rotate(vault: OpenVault) -> None:
    after = rotation.with_passphrase(rotation.current(vault), bytearray(NEW), QUICK)
    rotation.rotate(vault, after, TODAY)


def _change_passphrase(vault: OpenVault) -> None:
    credentials.change_passphrase(vault, bytearray(OLD), bytearray(NEW), TODAY, QUICK)


def _notes_with(folder: Path, words: bytes) -> list[str] | None:
    try:
        vault = opened(folder, words)
    except ExpectedError:
        return None
    found = notes(vault)
    vault.close()
    return found


@pytest.mark.slow
@pytest.mark.parametrize("change", [_rotate, _change_passphrase])
@pytest.mark.parametrize("for_good", [False, True])
def test_whichever_call_fails_one_passphrase_opens_the_note(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[OpenVault], None],
    for_good: bool,
) -> None:
    """And the vault that was open at the time can still be read and closed."""
    folder = closed_vault(tmp_path / "vault", "een woord")
    for fails_at in range(1, 100):
        copy = tmp_path / f"vault-{fails_at}"
        shutil.copytree(folder, copy)
        vault = opened(copy)
        disk = FailingDisk(fails_at, for_good=for_good)
        with monkeypatch.context() as patch:
            for owner, name in _CALLS:
                patch.setattr(owner, name, disk.around(getattr(owner, name)))
            with contextlib.suppress(ExpectedError):
                change(vault)
            assert notes(vault) == ["een woord"]
            vault.close()
        found = [_notes_with(copy, words) for words in (OLD, NEW)]
        assert sorted(found, key=bool) == [None, ["een woord"]], fails_at
        if disk.calls < fails_at:
            break
    assert 8 < fails_at < 99
