"""What is open in a vault, for a counsellor who stops: numbers and days, no words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.material import is_left_out, is_signal
from counsellor_app.casework.ledger import ReleaseKind, standing
from counsellor_app.operations import vault_care
from counsellor_app.operations.coded_access import coded_cases
from counsellor_app.operations.pooling.standing import standing as standing_in_pool
from counsellor_app.vault import backup, place, pool_store, unfinished_store
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from counsellor_app.casework.period import Period
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling import taking_part
    from counsellor_app.vault.unfinished_store import OpenCase, Unfinished

FIRST_LEVEL = 1


@dataclass(frozen=True, slots=True)
class RoundRole:
    """A round without a result, in which this counsellor has a part.

    `has_sent` is whether the own figures were saved as a file for it.
    """

    period: Period
    closes_on: date
    is_opener: bool
    is_key_holder: bool
    has_sent: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where this vault is, beside the folder it stands in.

    `backups` are those in its own folder and go with it, as do `copies` that a sync program made or
    that were set aside; `backups_out` and `files_out` left, and are out of reach.
    """

    folder: Path
    backups: int
    copies: int
    backups_out: int
    files_out: int
    is_synced: bool


@dataclass(frozen=True, slots=True)
class WhatIsOpen:
    """Everything to look after before a vault goes; `uncounted` reports wait for a round."""

    unfinished: Unfinished
    uncounted: int
    rounds: tuple[RoundRole, ...]
    places: Places

    @property
    def cases(self) -> tuple[OpenCase, ...]:
        """The cases that are not closed, by their numbers."""
        return self.unfinished.cases


def what_is_open(desk: Desk) -> WhatIsOpen:
    """What a counsellor who stops looks after first."""
    return WhatIsOpen(
        unfinished=unfinished_store.unfinished(desk.vault.connection),
        uncounted=_uncounted(desk),
        rounds=_rounds(desk),
        places=_places(desk),
    )


def _uncounted(desk: Desk) -> int:
    counted = pool_store.counted(desk.vault.connection).get(FIRST_LEVEL, frozenset())
    return sum(
        case.case_id not in counted and not is_left_out(case) and not is_signal(case)
        for case in coded_cases(desk)
    )


def _rounds(desk: Desk) -> tuple[RoundRole, ...]:
    newest = standing_in_pool(desk).round
    if newest is None or newest.has_result:
        return ()
    view: taking_part.RoundView = newest.view
    return (
        RoundRole(
            period=view.period,
            closes_on=view.closes_on,
            is_opener=newest.is_opener,
            is_key_holder=newest.is_key_holder,
            has_sent=newest.sent > 0,
        ),
    )


def _places(desk: Desk) -> Places:
    folder = desk.vault.folder
    out = [each.line.kind for each in standing(LedgerBook(desk.vault.connection).read())]
    backups_out = out.count(ReleaseKind.BACKUP)
    return Places(
        folder=folder,
        backups=len(backup.list_backups(folder)),
        copies=len(vault_care.copies_beside(desk)) + len(vault_care.folders_aside(desk)),
        backups_out=backups_out,
        files_out=len(out) - backups_out,
        is_synced=place.is_synced(folder),
    )
