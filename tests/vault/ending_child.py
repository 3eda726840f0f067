"""Erases copies of one vault, each process ended at a later change to the disk than the one before.

Usage: python -m tests.vault.ending_child ROOT

ROOT/sound is a home's vault; ROOT/1, ROOT/2 … are what each end left. The last one ran to its end.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counsellor_app.vault import ending
from tests.new_vault import opened

if TYPE_CHECKING:
    from collections.abc import Callable

CHANGES = ("write", "fsync", "unlink", "rmdir", "rename", "replace")
MOST = 200


def main(root: Path) -> None:
    """One copy after the other, until one is erased whole."""
    for number in range(1, MOST):
        folder = shutil.copytree(root / "sound", root / str(number))
        child = os.fork()
        if not child:
            erase_until(folder, number)
        _, status = os.waitpid(child, 0)
        if not status:
            break


def erase_until(folder: Path, number: int) -> None:
    """As a kill: nothing is tidied up afterwards."""
    vault = opened(folder)
    left = [number]
    for name in CHANGES:
        setattr(os, name, _counted(getattr(os, name), left))
    ending.erase(vault)
    os._exit(0)


def _counted(call: Callable[..., object], left: list[int]) -> Callable[..., object]:
    def count(*given: Any, **named: Any) -> object:
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        return call(*given, **named)

    return count


if __name__ == "__main__":
    main(Path(sys.argv[1]))
