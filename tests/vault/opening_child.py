"""Opens a vault when told to, says how that went, and holds it until it is ended.

Usage: python -m tests.vault.opening_child FOLDER [nothing in the way]
"""

from __future__ import annotations

import sys
from pathlib import Path

from typing_extensions import override

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ExpectedError
from counsellor_app.operations import vault_access
from counsellor_app.settings import resource
from counsellor_app.vault import opening, pragmas
from counsellor_app.vault.folder_lock import FolderLock
from tests.new_vault import WORDS
from tests.vault.power_cut_child import clock

CODEBOOK = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


class NoLock(FolderLock):
    """Holds nothing: the control."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @override
    def release(self) -> None:
        """There is nothing to let go."""


def main(folder: Path) -> None:
    """Wait for a line, open, say so, and wait for the end."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    try:
        vault_access.unlock(folder, bytearray(WORDS), codebook=CODEBOOK, clock=clock)
    except ExpectedError as error:
        sys.stdout.write(f"{error.code.value}\n")
    else:
        sys.stdout.write("opened\n")
    sys.stdout.flush()
    sys.stdin.readline()


def clear_the_way() -> None:
    """Neither the folder nor the database is held by whoever opens them."""
    opening.FolderLock = NoLock
    pragmas.WRITING = tuple(
        ("locking_mode", "NORMAL", "normal") if name == "locking_mode" else (name, value, read)
        for name, value, read in pragmas.WRITING
    )


if __name__ == "__main__":
    if sys.argv[2:]:
        clear_the_way()
    main(Path(sys.argv[1]))
