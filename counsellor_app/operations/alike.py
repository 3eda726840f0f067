"""Which files that left before differ so little from one about to leave that both tell more."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.aggregation.differencing import (
    NO_DIFFERENCES,
    Differences,
    FileFacts,
    differences,
    facts_in,
)
from counsellor_app.anonymisation.alike_sheets import are_alike
from counsellor_app.anonymisation.case_sheet import SheetId
from counsellor_app.casework.ledger import FIGURES, SHEETS, ReleaseKind, standing
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import sheet_store
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.casework.ledger import LedgerEntry
    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """Which sheet a file held, and the fingerprint of what it told."""

    sheet_id: SheetId
    says: str


Facts: TypeAlias = FileFacts | SheetFacts


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier file, and how the new one differs from it; of sheets no word is told.

    `is_same_sheet` is whether both are the same sheet; else another that tells much the same.
    """

    entry: LedgerEntry
    differences: Differences = NO_DIFFERENCES
    is_same_sheet: bool = False

    @property
    def what(self) -> str:
        """What the file was, whatever its form: files of one group are told as one."""
        return "figures" if self.entry.line.kind in FIGURES else f"sheet {self.entry.line.content}"


class AlikeError(ExpectedError):
    """Whoever has the new file and an earlier one can find out more than either tells."""

    def __init__(self, alike: tuple[Alike, ...]) -> None:
        super().__init__(ErrorCode.RELEASES_ALIKE, number=len(alike))
        self.alike = alike

    @property
    def seen(self) -> frozenset[int]:
        """What to hand in to say that the counsellor knows."""
        return frozenset(each.entry.entry_id for each in self.alike)


def alike_to(desk: Desk, made: Outgoing) -> tuple[Alike, ...]:
    """The earlier files that differ little from this one, oldest first.

    A pair of files that the counsellor let stand side by side once is not named again when the
    same leaves in another form.
    """
    if made.kind not in FIGURES | SHEETS:
        return ()
    entries = standing(LedgerBook(desk.vault.connection).read())
    known = {entry.entry_id: _facts(entry.line.kind, entry.line.content) for entry in entries}
    new = _facts(made.kind, made.content)
    settled = _settled(entries, known, new)
    return tuple(
        found
        for entry in entries
        if known[entry.entry_id] not in settled
        for found in _compared(desk, new, known[entry.entry_id], entry)
    )


def _compared(
    desk: Desk, new: Facts | None, old: Facts | None, entry: LedgerEntry
) -> Iterator[Alike]:
    if isinstance(new, FileFacts) and isinstance(old, FileFacts):
        if found := differences(old, new):
            yield Alike(entry, found)
    elif isinstance(new, SheetFacts) and isinstance(old, SheetFacts) and new.says != old.says:
        if new.sheet_id == old.sheet_id:
            yield Alike(entry, is_same_sheet=True)
        elif _tell_much_the_same(desk, new.sheet_id, old.sheet_id):
            yield Alike(entry)


def _tell_much_the_same(desk: Desk, one: SheetId, other: SheetId) -> bool:
    """An approved sheet knows no case, so only its words can tell; erased ones have none left."""
    sheets = [_draft(desk, sheet_id) for sheet_id in (one, other)]
    return all(sheet is not None for sheet in sheets) and are_alike(*filter(None, sheets))


def _draft(desk: Desk, sheet_id: SheetId) -> DraftSheet | None:
    try:
        return sheet_store.load(desk.vault.connection, sheet_id).draft
    except ExpectedError:
        return None


def _settled(
    entries: Iterable[LedgerEntry], known: dict[int, Facts | None], new: Facts | None
) -> frozenset[Facts | None]:
    """What left beside the very same before, with the counsellor's knowledge, whichever first."""
    pairs = [
        (known[entry.entry_id], known.get(beside))
        for entry in entries
        for beside in json.loads(entry.line.content).get("despite", ())
    ]
    return frozenset(other for pair in pairs for one, other in (pair, pair[::-1]) if one == new)


def _facts(kind: ReleaseKind, content: str) -> Facts | None:
    if kind in FIGURES:
        return facts_in(content)
    if kind in SHEETS:
        told = json.loads(content)
        return SheetFacts(SheetId(told["sheet"]), told["says"])
    return None
