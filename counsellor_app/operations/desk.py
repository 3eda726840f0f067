"""What every operation is given: the open vault, the codebook and the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.vault import OpenVault

Clock = Callable[[], datetime]
"""Gives the present instant, aware of its zone; the zone is the counsellor's own."""


def wall_clock() -> datetime:
    """The computer's clock, in the zone the counsellor set."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Desk:
    """A counsellor at work: passed to every operation, used on the lane alone."""

    vault: OpenVault
    codebook: Codebook
    clock: Clock

    @property
    def is_read_only(self) -> bool:
        """Whether the vault is open to read: damaged, or newer than the app."""
        return self.vault.connection.is_read_only

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self.clock().astimezone(UTC)

    def today(self) -> date:
        """The counsellor's own day: after midnight at home it is tomorrow, whatever UTC says."""
        return self.clock().date()
