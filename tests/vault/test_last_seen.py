"""The note outside the folder: what it says, and that a spoilt one says nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from counsellor_app import settings
from counsellor_app.vault import last_seen
from counsellor_app.vault.fingerprint import kept_mark
from tests.new_vault import new_vault, opened, write_note

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault


def _note_of(vault: OpenVault) -> Path:
    return settings.state_folder() / f"seen-{vault.vault_id}.json"


def test_each_commit_is_noted_outside_the_vault(tmp_path: Path) -> None:
    """The note follows the vault and holds a count and a hash, no more."""
    vault = new_vault(tmp_path / "vault")
    for _ in range(2):
        write_note(vault, "een woord")
        noted = json.loads(_note_of(vault).read_text())
        mark = kept_mark(vault.connection)
        assert noted == {"commits": mark.commits, "fingerprint": mark.fingerprint.hex()}
    vault.close()


@pytest.mark.parametrize(
    "spoilt",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"commits": "9", "fingerprint": "00"}',
        b'{"commits": true, "fingerprint": "00"}',
        b'{"commits": 999, "fingerprint": "zz"}',
        b'{"commits": 999, "fingerprint": 7}',
        b'{"commits": 999, "fingerprint": "' + b"0" * 5000 + b'"}',
        b"[" * 5000,
    ],
)
def test_a_spoilt_note_accuses_nobody(tmp_path: Path, spoilt: bytes) -> None:
    """It is as if this computer never saw the vault; the next opening notes it anew."""
    vault = new_vault(tmp_path / "vault")
    vault.close()
    _note_of(vault).write_bytes(spoilt)
    again = opened(vault.folder)
    assert again.findings == ()
    again.close()
    assert json.loads(_note_of(vault).read_text())["commits"] > 0


def test_a_state_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next unlock is less suspicious, that is all."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    vault = new_vault(tmp_path / "vault")
    write_note(vault, "een woord")
    last_seen.forget(vault.vault_id)
    vault.close()
    again = opened(vault.folder)
    assert again.findings == ()
    again.close()
