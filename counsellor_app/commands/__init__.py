"""What the app does without a window: commands that never import Qt."""

from __future__ import annotations

import sys
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("demo", "demo-member", "check", "verify")


def run(argv: Sequence[str]) -> int | None:
    """Run the command `argv` begins with; its exit code, or None if it begins with no command.

    A command's module is imported only when it is asked for: the window starts without them.
    """
    if not argv or argv[0] not in COMMANDS:
        return None
    if isinstance(sys.stdout, TextIOWrapper):
        # A letter that the console lacks would end in exit code 1, which is for damage.
        sys.stdout.reconfigure(errors="replace")  # pyright: ignore[reportUnknownMemberType]  of a kind in the stubs alone
    command = import_module(f"{__name__}.{argv[0].replace('-', '_')}")
    return int(command.main(argv[1:]))
