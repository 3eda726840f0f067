"""What opening a vault needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Clock
    from counsellor_app.operations.vault_access import KdfProfile


@dataclass(frozen=True, slots=True)
class Opening:
    """The folder, the clock, and what to say above the passphrase.

    `kdf` is None outside tests: this computer is measured when a vault is made.
    """

    folder: Path
    clock: Clock
    language: str = "nl"
    note: str = ""
    kdf: KdfProfile | None = None

    def codebook(self) -> Codebook:
        """The codebook, read when it is needed: not before the window is there."""
        from counsellor_app.casework.codebook_reader import shipped_codebook  # noqa: PLC0415

        return shipped_codebook()
