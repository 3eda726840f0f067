"""The result: who was counted, how far the round was opened, and what was printed from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact
from counsellor_app.pool.half_sum import LEVELS
from counsellor_app.pool.limits import MAX_CELLS, MAX_FIGURE, MAX_MEMBERS, Kind
from counsellor_app.pool.participant_list import Entry, ParticipantList, entry_in, plain_entry
from counsellor_app.pool.roster import DIGEST_BYTES
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.round import Round
    from counsellor_app.pool.sealing import MemberKeys

_LAST_RULES = 1_000_000
_LAST_STEP = 1000


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed number: exact where both ends are equal, else "fewer than five" or "40 to 44"."""

    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One number of a table, by the codes of the codebook it stands for."""

    codes: tuple[str, ...]
    printed: Printed


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table as it was printed, without its wording, which the codebook has."""

    table_id: str
    first_on: date
    last_on: date
    step: int
    rows: tuple[PrintedRow, ...]
    total: Printed | None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a result says of a round; never the sum itself.

    `opened` is the highest level that was opened.
    """

    round_digest: bytes
    list_digest: bytes
    entries: tuple[Entry, ...]
    opened: int
    tables: tuple[PrintedTable, ...]
    rule_version: int
    programme_digest: str

    def number_of(self, member: str) -> bytes | None:
        """Which contribution of a member was counted, if any."""
        return next((entry.number for entry in self.entries if entry.by == member), None)


@dataclass(frozen=True, slots=True)
class Result:
    """A statement as the opener signed it."""

    statement: Statement
    file: SignedFile

    @property
    def digest(self) -> bytes:
        """What the next round names this result by."""
        return self.file.digest


def make_result(
    opened: int,
    tables: tuple[PrintedTable, ...],
    *,
    rule_version: int,
    pool_round: Round,
    participants: ParticipantList,
    keys: MemberKeys,
) -> Result:
    """The result of a round, signed by its opener."""
    statement = Statement(
        round_digest=pool_round.digest,
        list_digest=participants.digest,
        entries=participants.entries,
        opened=opened,
        tables=tables,
        rule_version=rule_version,
        programme_digest=pool_round.terms.layout.digest,
    )
    payload = exact.canonical(_plain_of(statement))
    return _result_in(sign_file(Kind.RESULT, pool_round.terms.opener, payload, keys))


def read_result(raw: bytes, pool_round: Round, roster: Roster) -> Result:
    """The result of this round, as its opener sent it.

    Raises:
        ExpectedError: POOL_STRANGER, POOL_ROUND_OTHER, POOL_LIST_MISMATCH where it does not fit
            the round, or as `read_file`.
    """
    file = read_file(raw, Kind.RESULT, pool_round.terms.scale)
    if file.by != pool_round.terms.opener:
        raise ExpectedError(ErrorCode.POOL_STRANGER)
    file.require_signed_by(roster.card(file.by).sign_key)
    result = _result_in(file)
    if result.statement.round_digest != pool_round.digest:
        raise ExpectedError(ErrorCode.POOL_ROUND_OTHER)
    _check_fits(result.statement, pool_round)
    return result


def read_earlier_result(raw: bytes, roster: Roster) -> Result:
    """A result of before this member joined: signed by a member of the roster, no more is known.

    Raises:
        ExpectedError: POOL_STRANGER, or as `read_file`.
    """
    file = read_file(raw, Kind.RESULT)
    file.require_signed_by(roster.card(file.by).sign_key)
    return _result_in(file)


def _check_fits(statement: Statement, pool_round: Round) -> None:
    terms = pool_round.terms
    members = [entry.by for entry in statement.entries]
    highest = sum(length > 0 for length in terms.layout.lengths)
    fits = (
        members == sorted(set(members))
        and set(members) <= set(terms.participants)
        and len(members) >= terms.thresholds.fewest
        and statement.opened <= highest
        and statement.programme_digest == terms.layout.digest
    )
    if not fits:
        raise ExpectedError(ErrorCode.POOL_LIST_MISMATCH)


def _result_in(file: SignedFile) -> Result:
    return Result(
        exact.read_exactly(file.payload, _statement, _plain_of, ErrorCode.POOL_FILE_UNREADABLE),
        file,
    )


def _statement(plain: Plain) -> Statement:
    listed, tables = exact.items(plain, "lijst"), exact.items(plain, "tabellen")
    opened = exact.number(plain, "trappen", most=LEVELS)
    if len(listed) > MAX_MEMBERS or len(tables) > MAX_CELLS or opened < 1:
        exact.refuse("out of range")
    return Statement(
        round_digest=exact.hexed(plain, "R", DIGEST_BYTES),
        list_digest=exact.hexed(plain, "deelnemers_hash", DIGEST_BYTES),
        entries=tuple(entry_in(each) for each in listed),
        opened=opened,
        tables=tuple(_table(exact.object_in(each)) for each in tables),
        rule_version=exact.number(plain, "regels", most=_LAST_RULES),
        programme_digest=exact.hexed(plain, "programma_hash", DIGEST_BYTES).hex(),
    )


def _table(plain: Plain) -> PrintedTable:
    total = plain["totaal"]
    return PrintedTable(
        table_id=exact.text(plain, "id"),
        first_on=exact.day(plain, "van"),
        last_on=exact.day(plain, "tot"),
        step=exact.number(plain, "stap", most=_LAST_STEP),
        rows=tuple(_row(exact.object_in(each)) for each in exact.items(plain, "rijen")),
        total=None if total is None else _printed(exact.object_in(total)),
    )


def _row(plain: Plain) -> PrintedRow:
    return PrintedRow(exact.texts(plain, "codes"), _printed(plain))


def _printed(plain: Plain) -> Printed:
    printed = Printed(
        exact.number(plain, "laagst", most=MAX_FIGURE),
        exact.number(plain, "hoogst", most=MAX_FIGURE),
    )
    if printed.lowest > printed.highest:
        exact.refuse("empty range")
    return printed


def _plain_of(statement: Statement) -> Plain:
    return {
        "R": statement.round_digest.hex(),
        "deelnemers_hash": statement.list_digest.hex(),
        "lijst": [plain_entry(each) for each in statement.entries],
        "trappen": statement.opened,
        "tabellen": [_plain_table(each) for each in statement.tables],
        "regels": statement.rule_version,
        "programma_hash": statement.programme_digest,
    }


def _plain_table(table: PrintedTable) -> Plain:
    return {
        "id": table.table_id,
        "van": table.first_on.isoformat(),
        "tot": table.last_on.isoformat(),
        "stap": table.step,
        "rijen": [{"codes": list(row.codes)} | _plain_printed(row.printed) for row in table.rows],
        "totaal": None if table.total is None else _plain_printed(table.total),
    }


def _plain_printed(printed: Printed) -> Plain:
    return {"laagst": printed.lowest, "hoogst": printed.highest}
