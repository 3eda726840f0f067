"""The result: who was counted in a round, and what was printed from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.publication import PrintedRound, PrintedTable
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact
from counsellor_app.pool.limits import MAX_MEMBERS, Kind
from counsellor_app.pool.participant_list import Entry, ParticipantList, entry_in, plain_entry
from counsellor_app.pool.printed import Printed, plain_printed, printed_in
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.round import Round, Terms
    from counsellor_app.pool.sealing import MemberKeys


@dataclass(frozen=True, slots=True)
class Statement:
    """What a result says of a round; never the sum itself, nor which of its levels were opened.

    That a level was opened tells that there were enough reports for it: beside a total printed as
    "14 to 18", more than may be known. The level it names is the highest of what is printed.
    """

    round_digest: bytes
    list_digest: bytes
    entries: tuple[Entry, ...]
    printed: Printed
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
    printed: Printed,
    participants: ParticipantList,
    pool_round: Round,
    keys: MemberKeys,
) -> Result:
    """The result of a round, signed by its opener.

    Raises:
        ExpectedError: POOL_RESULT_REFUSED for what does not fit the round.
    """
    statement = Statement(
        round_digest=pool_round.digest,
        list_digest=participants.digest,
        entries=participants.entries,
        printed=printed,
        programme_digest=pool_round.terms.layout.digest,
    )
    _check_fits(statement, pool_round.terms)
    payload = exact.canonical(_plain_of(statement))
    return _result_in(sign_file(Kind.RESULT, pool_round.terms.opener, payload, keys))


def read_result(raw: bytes, pool_round: Round, roster: Roster) -> Result:
    """The result of this round, as its opener sent it.

    Raises:
        ExpectedError: POOL_STRANGER, POOL_ROUND_OTHER, POOL_RESULT_REFUSED where it does not fit
            the round, or as `read_file`.
    """
    file = read_file(raw, Kind.RESULT, pool_round.terms.scale)
    if file.by != pool_round.terms.opener:
        raise ExpectedError(ErrorCode.POOL_STRANGER)
    file.require_signed_by(roster.card(file.by).sign_key)
    result = _result_in(file)
    if result.statement.round_digest != pool_round.digest:
        raise ExpectedError(ErrorCode.POOL_ROUND_OTHER)
    _check_fits(result.statement, pool_round.terms)
    return result


def read_earlier_result(raw: bytes, roster: Roster) -> Result:
    """A result of before this member joined: signed by a member of the roster, no more is known.

    Raises:
        ExpectedError: POOL_STRANGER, or as `read_file`.
    """
    file = read_file(raw, Kind.RESULT)
    file.require_signed_by(roster.card(file.by).sign_key)
    return _result_in(file)


def printed_round(statement: Statement, terms: Terms) -> PrintedRound:
    """The line for the publication ledger, from which every app knows what was printed."""
    printed = statement.printed
    return PrintedRound(
        period=terms.period,
        is_yearly=terms.is_yearly,
        rules=terms.rules,
        rules_version=printed.rules_version,
        layout_digest=statement.programme_digest,
        contributors=len(statement.entries),
        new_reports=printed.new_reports,
        broken_down=printed.broken_down,
        tables=tuple(
            PrintedTable(
                table.table_id, table.period, table.step, tuple(row.lowest for row in table.rows)
            )
            for table in printed.tables
            if table.step is not None
        ),
    )


def _check_fits(statement: Statement, terms: Terms) -> None:
    members = [entry.by for entry in statement.entries]
    highest = sum(length > 0 for length in terms.layout.lengths)
    fits = (
        members == sorted(set(members))
        and set(members) <= set(terms.participants)
        and len(members) >= terms.fewest
        and statement.printed.level <= highest
        and statement.programme_digest == terms.layout.digest
        and statement.printed.keeps_to(terms.rules)
    )
    if not fits:
        raise ExpectedError(ErrorCode.POOL_RESULT_REFUSED)


def _result_in(file: SignedFile) -> Result:
    return Result(
        exact.read_exactly(file.payload, _statement, _plain_of),
        file,
    )


def _statement(plain: Plain) -> Statement:
    listed = exact.items(plain, "lijst")
    if len(listed) > MAX_MEMBERS:
        exact.refuse("too many")
    return Statement(
        round_digest=exact.digest(plain, "R"),
        list_digest=exact.digest(plain, "deelnemers_hash"),
        entries=tuple(entry_in(each) for each in listed),
        printed=printed_in(plain),
        programme_digest=exact.digest(plain, "programma_hash").hex(),
    )


def _plain_of(statement: Statement) -> Plain:
    return {
        "R": statement.round_digest.hex(),
        "deelnemers_hash": statement.list_digest.hex(),
        "lijst": [plain_entry(each) for each in statement.entries],
        "trappen": statement.printed.level,
        "programma_hash": statement.programme_digest,
    } | plain_printed(statement.printed)
