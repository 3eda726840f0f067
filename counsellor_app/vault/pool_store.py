"""One member's part in the pool: keys, rosters, rounds, files that came in, and what was counted.

The keys are read by operations of this app alone; nothing writes them anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId
from counsellor_app.pool.book import Book, read_book
from counsellor_app.pool.sealing import MemberKeys
from counsellor_app.vault.days import day_or_none, day_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from counsellor_app.pool.limits import Kind
    from counsellor_app.vault.connection import Connection, Row

LEVELS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class KeptMember:
    """The own keys, and the card that shows their public halves, as a file."""

    keys: MemberKeys
    card: bytes


@dataclass(frozen=True, slots=True)
class KeptRoster:
    """A roster as a file, and the day on which its words were found to be the same."""

    digest: bytes
    file: bytes
    confirmed_on: date | None


@dataclass(frozen=True, slots=True)
class KeptResult:
    """A result as a file, with the digests of its round and of the roster that checks it."""

    round_digest: bytes
    roster_digest: bytes
    file: bytes


def member(connection: Connection) -> KeptMember | None:
    """The own keys and card, once there are any."""
    row = connection.row("SELECT sign_key, seal_key, card FROM pool_member")
    if row is None:
        return None
    return KeptMember(MemberKeys(row.blob("sign_key"), row.blob("seal_key")), row.blob("card"))


def keep_member(connection: Connection, kept: KeptMember) -> None:
    """Keep keys and card; a card made anew takes the place of the one before."""
    connection.run(
        "INSERT INTO pool_member (only, sign_key, seal_key, card)"
        " VALUES (1, :sign_key, :seal_key, :card) ON CONFLICT (only) DO UPDATE SET"
        " sign_key = excluded.sign_key, seal_key = excluded.seal_key, card = excluded.card",
        sign_key=kept.keys.sign,
        seal_key=kept.keys.seal,
        card=kept.card,
    )


def rosters(connection: Connection) -> tuple[KeptRoster, ...]:
    """All rosters taken in, oldest first."""
    found = connection.rows("SELECT digest, file, confirmed_on FROM pool_roster ORDER BY roster_id")
    return tuple(
        KeptRoster(
            bytes.fromhex(row.text("digest")),
            row.blob("file"),
            day_or_none(row.text_or_none("confirmed_on")),
        )
        for row in found
    )


def add_roster(connection: Connection, digest: bytes, file: bytes) -> None:
    """Keep a roster whose words are still to be compared; the same one twice changes nothing."""
    connection.run(
        "INSERT INTO pool_roster (digest, file) VALUES (:digest, :file)"
        " ON CONFLICT (digest) DO NOTHING",
        digest=digest.hex(),
        file=file,
    )


def confirm_roster(connection: Connection, digest: bytes, confirmed_on: date) -> None:
    """Mark a roster's words as compared."""
    connection.run(
        "UPDATE pool_roster SET confirmed_on = :on WHERE digest = :digest",
        on=day_text(confirmed_on),
        digest=digest.hex(),
    )


def remove_roster(connection: Connection, digest: bytes) -> None:
    """Let go of a roster whose words differ; a confirmed one stays, rounds stand on it."""
    connection.run(
        "DELETE FROM pool_roster WHERE digest = :digest AND confirmed_on IS NULL",
        digest=digest.hex(),
    )


def book(connection: Connection) -> Book:
    """What is remembered of rounds, with the day on which a backup was last put back.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE for a book that is not as it was kept.
    """
    row = connection.row("SELECT book FROM pool_book")
    kept = Book() if row is None else _read_book(row.blob("book"))
    return Book(kept.rounds, kept.last_result, _restored_on(connection))


def keep_book(connection: Connection, kept: Book) -> None:
    """Keep the book in the place of the one before."""
    connection.run(
        "INSERT INTO pool_book (only, book) VALUES (1, :book)"
        " ON CONFLICT (only) DO UPDATE SET book = excluded.book",
        book=kept.to_bytes(),
    )


def files(connection: Connection, round_digest: bytes, kind: Kind) -> Mapping[str, bytes]:
    """What came in or was made of one kind in a round, by the member who made it."""
    found = connection.rows(
        "SELECT member, file FROM pool_file WHERE round = :round AND kind = :kind ORDER BY member",
        round=round_digest.hex(),
        kind=kind.value,
    )
    return {row.text("member"): row.blob("file") for row in found}


def senders(connection: Connection, round_digest: bytes, kind: Kind) -> tuple[str, ...]:
    """Of whom there is a file of one kind in a round; no file is read."""
    found = connection.rows(
        "SELECT member FROM pool_file WHERE round = :round AND kind = :kind ORDER BY member",
        round=round_digest.hex(),
        kind=kind.value,
    )
    return tuple(row.text("member") for row in found)


def file_of(connection: Connection, round_digest: bytes, kind: Kind, member: str) -> bytes | None:
    """One member's file of one kind in a round."""
    row = connection.row(
        "SELECT file FROM pool_file WHERE round = :round AND kind = :kind AND member = :member",
        round=round_digest.hex(),
        kind=kind.value,
        member=member,
    )
    return None if row is None else row.blob("file")


def keep_file(
    connection: Connection, round_digest: bytes, kind: Kind, *, member: str, file: bytes
) -> None:
    """Keep a file of a round in the place of the same member's before."""
    connection.run(
        "INSERT INTO pool_file (round, kind, member, file) VALUES (:round, :kind, :member, :file)"
        " ON CONFLICT (round, kind, member) DO UPDATE SET file = excluded.file",
        round=round_digest.hex(),
        kind=kind.value,
        member=member,
        file=file,
    )


def remove_file(connection: Connection, round_digest: bytes, kind: Kind, member: str) -> None:
    """Let go of one file of a round."""
    connection.run(
        "DELETE FROM pool_file WHERE round = :round AND kind = :kind AND member = :member",
        round=round_digest.hex(),
        kind=kind.value,
        member=member,
    )


def remove_files(connection: Connection, round_digest: bytes) -> None:
    """Destroy the halves of a round that is over."""
    connection.run("DELETE FROM pool_file WHERE round = :round", round=round_digest.hex())


def results(connection: Connection) -> tuple[KeptResult, ...]:
    """All results taken in, in the order of their chain."""
    found = connection.rows("SELECT round, roster, file FROM pool_result ORDER BY result_id")
    return tuple(
        KeptResult(
            bytes.fromhex(row.text("round")), bytes.fromhex(row.text("roster")), row.blob("file")
        )
        for row in found
    )


def add_result(connection: Connection, kept: KeptResult) -> None:
    """Keep a result; the same one twice changes nothing."""
    connection.run(
        "INSERT INTO pool_result (round, roster, file) VALUES (:round, :roster, :file)"
        " ON CONFLICT (round) DO NOTHING",
        round=kept.round_digest.hex(),
        roster=kept.roster_digest.hex(),
        file=kept.file,
    )


def keep_covered(
    connection: Connection, number: bytes, covered: Mapping[int, Iterable[CaseId]]
) -> None:
    """Remember which reports stand behind a contribution, until a result says it was counted."""
    for level, cases in covered.items():
        for case_id in cases:
            connection.run(
                "INSERT INTO pool_covered (number, level, case_id)"
                " VALUES (:number, :level, :case_id)",
                number=number.hex(),
                level=level,
                case_id=case_id,
            )


def covered(connection: Connection, number: bytes) -> dict[int, frozenset[CaseId]]:
    """The reports behind a contribution, by level; codes kept of an erased case included."""
    found = connection.rows(
        "SELECT level, case_id FROM pool_covered WHERE number = :number", number=number.hex()
    )
    return {level: _cases(row for row in found if row.number("level") == level) for level in LEVELS}


def forget_covered(connection: Connection, number: bytes) -> None:
    """Forget what stood behind a contribution that will not be counted any more."""
    connection.run("DELETE FROM pool_covered WHERE number = :number", number=number.hex())


def counted(connection: Connection) -> dict[int, frozenset[CaseId]]:
    """The reports counted in any round, by level."""
    return {level: _cases(connection.rows(_COUNTED, path=_path(level))) for level in LEVELS}


def mark_counted(
    connection: Connection, marks: Mapping[int, Iterable[CaseId]], round_digest: bytes
) -> None:
    """Mark reports as counted at each level in this round; an earlier mark stays as it is."""
    for level, cases in marks.items():
        for case_id in cases:
            table, own = ("cases", "case_id") if case_id > 0 else ("frozen_codes", "frozen_id")
            connection.run(
                _MARK.format(table=table, own=own),
                path=_path(level),
                round=round_digest.hex(),
                id=abs(case_id),
            )


@lru_cache(maxsize=2)
def _read_book(raw: bytes) -> Book:
    """The same bytes are the same book: a thousand contributions read it a thousand times."""
    return read_book(raw)


def _cases(rows: Iterable[Row]) -> frozenset[CaseId]:
    return frozenset(CaseId(row.number("case_id")) for row in rows)


def _path(level: int) -> str:
    return f'$."{level}"'


def _restored_on(connection: Connection) -> date | None:
    row = connection.row("SELECT max(restored_at) AS restored_at FROM restored")
    last = None if row is None else row.text_or_none("restored_at")
    return None if last is None else datetime.fromisoformat(last).astimezone().date()


_COUNTED = """
SELECT case_id FROM cases WHERE json_extract(counted_in, :path) IS NOT NULL
UNION ALL
SELECT -frozen_id FROM frozen_codes WHERE json_extract(counted_in, :path) IS NOT NULL
"""
_MARK = """
UPDATE {table} SET counted_in = json_insert(counted_in, :path, :round) WHERE {own} = :id
"""
