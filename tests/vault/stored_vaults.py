"""The vaults that were stored, one of each format that was released, with what they must hold."""

from __future__ import annotations

import json
import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counsellor_app.operations import vault_access
from counsellor_app.vault import header, schema
from tests.operations.conftest import SetClock
from tests.vault.full_vault import NEW_PASSPHRASE, fill
from tests.vault.told_vault import told

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.vault_access import Unlocked

FOLDER = Path(__file__).with_name("formats")
VAULT, SECRETS, HOLDS = "vault", "secrets.toml", "holds.json"
_KEPT = ("header.json", "header.bak.json", "data-*.db", "backups/*.zip")
_TOLD = """\
# Nobody in this vault exists, and nothing in it is secret.
passphrase = "{passphrase}"
recovery_code = \"\"\"
{code}
\"\"\"
"""


@dataclass(frozen=True, slots=True)
class StoredVault:
    """A folder with a vault and its newest backup, both secrets, and every record it holds."""

    folder: Path

    @property
    def name(self) -> str:
        """The formats of its header and of its tables."""
        return self.folder.name

    @property
    def passphrase(self) -> str:
        return self._secrets()["passphrase"]

    @property
    def recovery_code(self) -> str:
        return self._secrets()["recovery_code"]

    def holds(self) -> dict[str, Any]:
        """What the version that stored it could read, kept as text."""
        return json.loads((self.folder / HOLDS).read_text(encoding="utf-8"))

    def copied_to(self, target: Path) -> Path:
        """A copy that may be opened: opening tidies up."""
        return shutil.copytree(self.folder / VAULT, target)

    def _secrets(self) -> dict[str, str]:
        return tomllib.loads((self.folder / SECRETS).read_text(encoding="utf-8"))


def stored_vaults(folder: Path = FOLDER) -> tuple[StoredVault, ...]:
    """All of them, by name."""
    return tuple(StoredVault(path) for path in sorted(folder.iterdir()) if path.is_dir())


def present_format() -> str:
    """The name that a vault of this version goes by."""
    return f"{header.FORMAT}.{schema.SCHEMA_VERSION}"


def unlock(vault: Path, passphrase: str, codebook: Codebook) -> Unlocked:
    """Open it on a day of the year it plays in, when nothing in it is due to go."""
    typed = bytearray(passphrase.encode())
    return vault_access.unlock(vault, typed, codebook=codebook, clock=SetClock())


def store(folder: Path, codebook: Codebook) -> StoredVault:
    """Make the vault of this version's format, and write down what it holds."""
    stored = StoredVault(folder / present_format())
    with tempfile.TemporaryDirectory() as made_in:
        made, code = fill(Path(made_in), codebook)
        _copy(made, stored.folder / VAULT)
        opened = unlock(made, NEW_PASSPHRASE.decode(), codebook)
        records = told(opened.desk)
        vault_access.lock(opened.desk)
    spelled = json.dumps(records, ensure_ascii=False, indent=1, sort_keys=True)
    (stored.folder / HOLDS).write_text(spelled + "\n", encoding="utf-8")
    secrets = _TOLD.format(passphrase=NEW_PASSPHRASE.decode(), code=code)
    (stored.folder / SECRETS).write_text(secrets, encoding="utf-8")
    return stored


def _copy(made: Path, target: Path) -> None:
    """What a format is about, with the newest backup alone: each is as large as the vault."""
    shutil.rmtree(target, ignore_errors=True)
    for pattern in _KEPT:
        newest = max(made.glob(pattern))
        copied = target / newest.relative_to(made)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(newest, copied)
