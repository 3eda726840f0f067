"""One way in for every file of the pool: what it is, what came of it, or why it was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import pool_key, pool_opening, pool_round, pool_seat
from counsellor_app.operations.pool_leaving import read_pool_file
from counsellor_app.pool.card import Card, read_card
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.signed_file import kind_of
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pool_key import ListView
    from counsellor_app.operations.pool_opening import Gathered
    from counsellor_app.operations.pool_round import ResultView, RoundView
    from counsellor_app.operations.pool_seat import RosterView
    from counsellor_app.operations.pool_sum import ReadyToPrint

    Outcome: TypeAlias = (
        Card | RosterView | RoundView | Gathered | ListView | ReadyToPrint | ResultView | None
    )

_ORDER = tuple(Kind)


@dataclass(frozen=True, slots=True)
class CameIn:
    """One file as it lay on the disk; `kind` is what it says it is, None if it is no such file."""

    name: str
    raw: bytes
    kind: Kind | None
    refusal: ExpectedError | None = None


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file: either an outcome, or a refusal. A result begun at has neither."""

    file: CameIn
    outcome: Outcome
    refusal: ExpectedError | None


def read_all(paths: Iterable[Path]) -> tuple[CameIn, ...]:
    """Files from the disk in the order in which they follow from each other; needs no vault."""
    return tuple(sorted(map(_read, paths), key=_place))


def take_in(desk: Desk, files: tuple[CameIn, ...]) -> tuple[TakenIn, ...]:
    """Take each file in by what it is; one that is refused leaves the others alone."""
    return tuple(_taken(desk, file, files) for file in files)


def _read(path: Path) -> CameIn:
    try:
        raw = read_pool_file(path)
        return CameIn(path.name, raw, kind_of(raw))
    except ExpectedError as error:
        return CameIn(path.name, b"", None, error)


def _place(file: CameIn) -> int:
    return len(_ORDER) if file.kind is None else _ORDER.index(file.kind)


def _taken(desk: Desk, file: CameIn, all_files: tuple[CameIn, ...]) -> TakenIn:
    if file.refusal is not None:
        return TakenIn(file, None, file.refusal)
    try:
        return TakenIn(file, _outcome(desk, file, all_files), None)
    except ExpectedError as error:
        return TakenIn(file, None, error)


def _outcome(desk: Desk, file: CameIn, all_files: tuple[CameIn, ...]) -> Outcome:
    if file.kind is Kind.CARD:
        return read_card(file.raw)
    if file.kind is Kind.RESULT:
        return _result(desk, file.raw, all_files)
    takes: dict[Kind | None, Callable[[Desk, bytes], Outcome]] = {
        Kind.ROSTER: pool_seat.take_roster,
        Kind.ROUND: pool_round.take_round,
        Kind.CONTRIBUTION: pool_opening.take_contribution,
        Kind.PARTICIPANTS: pool_key.look_at_list,
        Kind.HALF_SUM: pool_opening.take_half_sum,
    }
    return takes[file.kind](desk, file.raw)


def _result(desk: Desk, raw: bytes, all_files: tuple[CameIn, ...]) -> ResultView | None:
    """A result of a round that is known, of one that came along, or of before one joined."""
    try:
        return pool_round.take_result(desk, raw)
    except ExpectedError as error:
        if error.code is not ErrorCode.POOL_ROUND_UNKNOWN:
            raise
    for invitation in (each.raw for each in all_files if each.kind is Kind.ROUND):
        return pool_round.catch_up(desk, invitation, raw)
    if pool_store.book(desk.vault.connection).rounds:
        raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)
    pool_round.begin_at(desk, raw)
    return None
