"""The one way out for every operation: nothing leaves beside its like unless somebody knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.ledger import LedgerLine, ReleaseKind
from counsellor_app.export import gate
from counsellor_app.export.outgoing import despite
from counsellor_app.operations.alike import AlikeError, alike_to
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.operations.desk import Desk


def release(
    desk: Desk,
    made: Outgoing,
    path: Path,
    *,
    may_replace: bool = False,
    seen: frozenset[int] = frozenset(),
    keep: Callable[[], None] | None = None,
) -> LedgerLine:
    """Write a file where the counsellor chose, after a look at what left before.

    Args:
        desk: the counsellor at work.
        made: what leaves.
        path: where to.
        may_replace: whether a file of that name may go.
        seen: the entries of the ledger that the counsellor was told differ little from this file;
            those that do are named in the line of the new one.
        keep: changes the vault in the transaction that notes that the file leaves. What was kept
            stays when writing fails: the same file may be written again.

    Raises:
        AlikeError: an earlier file differs little from this one and is not among `seen`.
        ExpectedError: what `gate.release` refuses. Nothing is written then, and nothing is kept
            unless the disk failed.
    """
    alike = alike_to(desk, made)
    if not {each.entry.entry_id for each in alike} <= seen:
        raise AlikeError(alike)
    return gate.release(
        despite(made, tuple(each.entry.entry_id for each in alike)),
        path,
        ledger=_Noted(LedgerBook(desk.vault.connection), keep),
        vault_folder=desk.vault.folder,
        released_on=desk.today(),
        may_replace=may_replace,
    )


@dataclass(frozen=True, slots=True)
class _Noted:
    """The ledger, with a change of the vault that happens together with its line or not at all."""

    book: LedgerBook
    keep: Callable[[], None] | None

    def record(self, line: LedgerLine) -> None:
        with self.book.connection.transaction():
            if self.keep is not None and line.kind is not ReleaseKind.NOT_WRITTEN:
                self.keep()
            self.book.record(line)
