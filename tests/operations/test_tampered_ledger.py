"""A ledger that was tampered with in its own database says so; and how far that reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.ledger import NOTHING_BEFORE, LedgerLine, chained
from counsellor_app.operations import reporting

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.connection import Connection

LINES = 4
COLUMNS = "entry_id, released_on, kind, sha256, content, chain"
FORGED = (
    f"INSERT INTO ledger ({COLUMNS}) SELECT {{at}}, released_on, kind, 'ab', content, chain"
    " FROM ledger WHERE entry_id = 2"
)
SWAPPED = (
    "UPDATE ledger SET entry_id = 90 WHERE entry_id = 2",
    "UPDATE ledger SET entry_id = 2 WHERE entry_id = 3",
    "UPDATE ledger SET entry_id = 3 WHERE entry_id = 90",
)
CLOSED_UP = (
    "DELETE FROM ledger WHERE entry_id = 2",
    "UPDATE ledger SET entry_id = entry_id - 1 WHERE entry_id > 2",
)
SHIFTED = (
    "UPDATE ledger SET entry_id = entry_id + 100 WHERE entry_id > 2",
    FORGED.format(at=3),
    "UPDATE ledger SET entry_id = entry_id - 99 WHERE entry_id > 100",
)
NUMBERS_CUT = "UPDATE sqlite_sequence SET seq = {last} WHERE name = 'ledger'"


@pytest.fixture
def connection(desk: Desk, tmp_path: Path) -> Connection:
    """The database of a vault that four files left."""
    for number in range(LINES):
        reporting.release_activity_figures(desk, HalfYear(2026, 1), tmp_path / f"{number}.csv")
    assert reporting.list_ledger(desk).broken_at is None
    return desk.vault.connection


@pytest.mark.parametrize(
    ("tampering", "broken_at"),
    [
        (("UPDATE ledger SET content = '{}' WHERE entry_id = 1",), 1),
        (("UPDATE ledger SET sha256 = 'ab' WHERE entry_id = 2",), 2),
        (("UPDATE ledger SET kind = 'tables_json' WHERE entry_id = 3",), 3),
        (("UPDATE ledger SET released_on = '2020-01-01' WHERE entry_id = 4",), 4),
        (("DELETE FROM ledger WHERE entry_id = 1",), 1),
        (("DELETE FROM ledger WHERE entry_id = 4",), 4),
        (("DELETE FROM ledger WHERE entry_id > 2",), 3),
        (("DELETE FROM ledger",), 1),
        (SWAPPED, 2),
        (CLOSED_UP, 2),
        ((*CLOSED_UP, NUMBERS_CUT.format(last=3)), 2),
        ((FORGED.format(at=5),), 5),
        (SHIFTED, 3),
    ],
    ids=[
        "content",
        "hash",
        "kind",
        "day",
        "first",
        "last",
        "end cut off",
        "all",
        "swapped",
        "closed up",
        "closed up, numbers too",
        "one more",
        "one between",
    ],
)
def test_tampering_is_noticed_where_it_began(
    desk: Desk, connection: Connection, tampering: tuple[str, ...], broken_at: int
) -> None:
    """A line changed, taken out, moved, put in or cut off: the first that is not as it was."""
    for statement in tampering:
        connection.run(statement)
    assert reporting.list_ledger(desk).broken_at == broken_at


def test_a_broken_ledger_still_takes_lines_and_stays_broken(
    desk: Desk, connection: Connection, tmp_path: Path
) -> None:
    """What leaves afterwards is written down too, and does not heal what was done."""
    connection.run("UPDATE ledger SET content = '{}' WHERE entry_id = 2")
    reporting.release_activity_figures(desk, HalfYear(2026, 1), tmp_path / "later.csv")
    ledger = reporting.list_ledger(desk)
    assert (ledger.broken_at, len(ledger.entries)) == (2, LINES + 1)


def test_whoever_has_the_key_can_write_it_all_anew(desk: Desk, connection: Connection) -> None:
    """The limit: with the vault open, a whole ledger can be made up, and nothing in it shows it.

    A secret of the ledger's own would follow from the same key, and change nothing.
    """
    connection.run("DELETE FROM ledger WHERE entry_id > 1")
    connection.run(NUMBERS_CUT.format(last=1))
    (only,) = reporting.list_ledger(desk).entries
    made_up = LedgerLine(only.line.kind, only.line.released_on, "ab" * 32, '{"tables":[]}')
    connection.run(
        "UPDATE ledger SET sha256 = :sha256, content = :content, chain = :chain",
        sha256=made_up.sha256,
        content=made_up.content,
        chain=chained(made_up, 1, NOTHING_BEFORE),
    )
    assert reporting.list_ledger(desk).broken_at is None
