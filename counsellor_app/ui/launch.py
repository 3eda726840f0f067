"""What the window is started with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.operations.desk import Clock
    from counsellor_app.operations.vault_access import KdfProfile, Unlocked
    from counsellor_app.ui.lock import LockReason


@dataclass(frozen=True, slots=True)
class Demo:
    """A throw-away vault with invented cases, and the passphrase that opens it."""

    passphrase: str
    opener: Callable[[], Unlocked] | None
    """Makes and fills the vault; None when the demonstration was locked and is opened again."""
    is_tour: bool = False
    """Whether it is a look around, led by hints, that ends at the own vault."""


@dataclass(frozen=True, slots=True)
class Launch:
    """The vault's folder, the clock, and how the process is left."""

    folder: Path
    clock: Clock
    leave: Callable[[LockReason], None]
    """Restarts the process, or lets it end: called when everything is closed and forgotten."""
    on_fault: Callable[[BaseException], None]
    """Notes a fault of ours."""
    locked_by: str = ""
    """Why the process before this one locked, if it did."""
    demo: Demo | None = None
    kdf: KdfProfile | None = None
    language: str = ""
    """Spoken instead of the language of the settings, in a demonstration."""
