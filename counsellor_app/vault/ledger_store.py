"""The ledger of everything that left, in the vault: lines are added, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.ledger import (
    NOTHING_BEFORE,
    Ledger,
    LedgerEntry,
    LedgerLine,
    ReleaseKind,
    chained,
    read_chain,
)

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class LedgerBook:
    """The open ledger, as the gate writes in it."""

    connection: Connection

    def record(self, line: LedgerLine) -> None:
        """Add a line; on disk when this returns, unless a transaction is open around it."""
        with self.connection.transaction():
            last = self.connection.row("SELECT chain FROM ledger ORDER BY entry_id DESC LIMIT 1")
            previous = NOTHING_BEFORE if last is None else last.text("chain")
            entry_id = self._last_id() + 1
            self.connection.run(
                "INSERT INTO ledger (entry_id, released_on, kind, sha256, content, chain)"
                " VALUES (:entry_id, :released_on, :kind, :sha256, :content, :chain)",
                entry_id=entry_id,
                released_on=line.released_on.isoformat(),
                kind=line.kind,
                sha256=line.sha256,
                content=line.content,
                chain=chained(line, entry_id, previous),
            )

    def read(self) -> Ledger:
        """All lines, the chain checked; a line cut off at the end shows by the ids given out."""
        rows = self.connection.rows("SELECT * FROM ledger ORDER BY entry_id")
        return read_chain((_entry(row) for row in rows), last_id=self._last_id())

    def _last_id(self) -> int:
        """The highest number ever given out, of lines since taken out too."""
        row = self.connection.row("SELECT seq FROM sqlite_sequence WHERE name = 'ledger'")
        return 0 if row is None else row.number("seq")


def _entry(row: Row) -> LedgerEntry:
    line = LedgerLine(
        ReleaseKind(row.text("kind")),
        date.fromisoformat(row.text("released_on")),
        row.text("sha256"),
        row.text("content"),
    )
    return LedgerEntry(row.number("entry_id"), line, row.text("chain"))
