"""Leaving the process: only a new one has surely forgotten passphrase and words."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def command(arguments: Sequence[str]) -> list[str]:
    """The command that starts this app again, from a clone or as an installed program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "counsellor_app", *arguments]


def restart(arguments: Sequence[str]) -> None:
    """Put a fresh process in the place of this one; on Windows beside it, before this one ends."""
    line = command(arguments)
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(line[0], line)  # noqa: S606 our own interpreter, no shell
    import subprocess  # noqa: PLC0415 for Windows alone, at the very end

    flags = getattr(subprocess, "DETACHED_PROCESS", 0)
    subprocess.Popen(line, creationflags=flags, close_fds=True)  # noqa: S603 as above
    os._exit(0)
