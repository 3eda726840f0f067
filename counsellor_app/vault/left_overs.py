"""Bytes of deleted rows that stay within pages, and their overwriting.

`secure_delete` overwrites a row where it stands when it is deleted. But balancing a tree moves rows
to other pages, and what they leave in the part of a page that is in use by nothing is not
overwritten, then or later. Writing all pages anew, from the rows there are, leaves none of it.

Deleting words marks the vault (triggers in tables.py), in the same transaction: what was
interrupted is done when the vault is opened next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection


def overwrite(connection: Connection) -> None:
    """Write all pages anew if something was deleted since that was done last.

    Raises:
        ExpectedError: DISK_FULL and what else the disk does; it stays due then.
    """
    row = connection.row("SELECT rewriting_is_due FROM vault_state")
    if row is not None and row.number("rewriting_is_due"):
        connection.rewrite()
        connection.run("UPDATE vault_state SET rewriting_is_due = 0")
