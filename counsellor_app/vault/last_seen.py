"""What this computer last saw of a vault, noted outside its folder: an older copy put back shows.

The note holds a random number, two counts and a hash. Whoever uses this account can delete it, and
then the next unlock is less suspicious; so it is not authenticated either.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from counsellor_app import settings
from counsellor_app.small_json import fields_in
from counsellor_app.vault.fingerprint import Mark, kept_mark

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

_MAX_BYTES = 1024


def follow(connection: Connection, vault_id: str) -> None:
    """Note where the vault stands now and after each commit from here on."""
    path = _path(vault_id)

    def remember() -> None:
        _write(path, kept_mark(connection))

    remember()
    connection.after_commit = remember


def is_older_copy(connection: Connection, vault_id: str) -> bool:
    """Whether a vault stands before what was seen of it, or left that line and went another way.

    Commits are counted on through changes of credentials, so an earlier generation is older too.
    """
    seen = _mark(fields_in(_path(vault_id), _MAX_BYTES))
    if seen is None:
        return False
    now = kept_mark(connection)
    is_fork = now.commits == seen.commits and now.fingerprint != seen.fingerprint
    return now.commits < seen.commits or is_fork


def forget(vault_id: str) -> None:
    """Drop the note: a backup was put back on purpose, or the vault is gone."""
    with contextlib.suppress(OSError):
        _path(vault_id).unlink(missing_ok=True)


def _write(path: Path, mark: Mark) -> None:
    """Not forced to the disk, which would double the time of a commit.

    After a power cut the note may be older than the vault, never newer.
    """
    spelled = json.dumps({"commits": mark.commits, "fingerprint": mark.fingerprint.hex()})
    beside = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.write_text(spelled, encoding="ascii")
        beside.replace(path)


def _mark(noted: dict[str, object]) -> Mark | None:
    commits, spelled = noted.get("commits"), noted.get("fingerprint")
    if type(commits) is not int or not isinstance(spelled, str):
        return None
    try:
        return Mark(commits, bytes.fromhex(spelled))
    except ValueError:
        return None


def _path(vault_id: str) -> Path:
    return settings.state_folder() / f"seen-{vault_id}.json"
