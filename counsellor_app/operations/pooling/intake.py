"""One way in for every file of the pool: what it is, what came of it, or why it was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling import key_holding, opening, seats, taking_part
from counsellor_app.operations.pooling.files import read_pool_files
from counsellor_app.pool.card import Card, read_card
from counsellor_app.pool.limits import MAX_MEMBERS, Kind, Scale, most_bytes
from counsellor_app.pool.participant_list import round_named_in
from counsellor_app.pool.signed_file import kind_of, read_file
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from counsellor_app.intake.pool_files import ForeignFile
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.key_holding import ListView
    from counsellor_app.operations.pooling.opened_round import ReadyToPrint
    from counsellor_app.operations.pooling.opening import Gathered
    from counsellor_app.operations.pooling.seats import RosterView
    from counsellor_app.operations.pooling.taking_part import ResultView, RoundView

    Outcome: TypeAlias = (
        Card | RosterView | RoundView | Gathered | ListView | ReadyToPrint | ResultView | None
    )

_ORDER = tuple(Kind)
_USUAL_CELLS = 1024  # of a round that is not known yet: the programme has some hundreds
_FOLLOWING = {Kind.ROUND, Kind.RESULT}  # what may have to wait for another file of the same choice


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
    """Files from the disk in the order in which they follow from each other; needs no vault.

    A child process looks at all of them first; see `intake.pool_files` for what that is good for.
    """
    return tuple(sorted(map(_came_in, read_pool_files(paths)), key=_place))


def take_in(desk: Desk, files: tuple[CameIn, ...]) -> tuple[TakenIn, ...]:
    """Take each file in by what it is; one that is refused leaves the others alone.

    Invitations and results that were missed follow on each other: what was refused is tried again
    as long as another was taken in.
    """
    scale = _scale(desk)
    taken = [_taken(desk, file, files, scale) for file in files]
    while waiting := [at for at, each in enumerate(taken) if _may_follow(each)]:
        for at in waiting:
            taken[at] = _taken(desk, files[at], files, scale)
        if all(taken[at].refusal for at in waiting):
            break
    return tuple(taken)


def _came_in(file: ForeignFile) -> CameIn:
    try:
        return CameIn(file.name, file.raw, kind_of(file.trusted_as_sound()))
    except ExpectedError as error:
        return CameIn(file.name, b"", None, error)


def _place(file: CameIn) -> int:
    return len(_ORDER) if file.kind is None else _ORDER.index(file.kind)


def _scale(desk: Desk) -> Scale:
    """How large a file may be for the rosters and rounds known here."""
    members = [len(roster.members) for roster in seats.rosters(desk)]
    known = pool_store.book(desk.vault.connection).rounds
    cells = [sum(each.round.terms.layout.lengths) for each in known]
    return Scale(max(members, default=MAX_MEMBERS), max([_USUAL_CELLS, *cells]))


def _may_follow(taken: TakenIn) -> bool:
    return taken.refusal is not None and taken.file.kind in _FOLLOWING


def _taken(desk: Desk, file: CameIn, all_files: tuple[CameIn, ...], scale: Scale) -> TakenIn:
    if file.refusal is not None:
        return TakenIn(file, None, file.refusal)
    try:
        _require_fits(file, scale)
        return TakenIn(file, _outcome(desk, file, all_files), None)
    except ExpectedError as error:
        return TakenIn(file, None, error)


def _require_fits(file: CameIn, scale: Scale) -> None:
    """A roster may bring more members than are known; whatever else comes may not."""
    if file.kind is None or file.kind is Kind.ROSTER:
        return
    if len(file.raw) > most_bytes(file.kind, scale):
        raise ExpectedError(ErrorCode.POOL_FILE_TOO_LARGE)


def _outcome(desk: Desk, file: CameIn, all_files: tuple[CameIn, ...]) -> Outcome:
    if file.kind is Kind.CARD:
        return read_card(file.raw)
    if file.kind is Kind.RESULT:
        return _result(desk, file.raw, all_files)
    takes: dict[Kind | None, Callable[[Desk, bytes], Outcome]] = {
        Kind.ROSTER: seats.take_roster,
        Kind.ROUND: taking_part.take_round,
        Kind.CONTRIBUTION: opening.take_contribution,
        Kind.PARTICIPANTS: key_holding.look_at_list,
        Kind.HALF_SUM: opening.take_half_sum,
    }
    return takes[file.kind](desk, file.raw)


def _result(desk: Desk, raw: bytes, all_files: tuple[CameIn, ...]) -> ResultView | None:
    """A result of a round that is known, of one that came along, or of before one joined."""
    try:
        return taking_part.take_result(desk, raw)
    except ExpectedError as error:
        if error.code is not ErrorCode.POOL_ROUND_UNKNOWN:
            raise
    invitation = _invitation_to(round_named_in(raw, Kind.RESULT), all_files)
    if invitation is not None:
        return taking_part.catch_up(desk, invitation, raw)
    if pool_store.book(desk.vault.connection).rounds:
        raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)
    taking_part.begin_at(desk, raw)
    return None


def _invitation_to(round_digest: bytes, all_files: tuple[CameIn, ...]) -> bytes | None:
    for file in all_files:
        if file.kind is Kind.ROUND and read_file(file.raw, Kind.ROUND).digest == round_digest:
            return file.raw
    return None
