"""`demo-member`: one counsellor of the demonstration, in a process and a vault of its own.

It is told what to do line by line and answers each line; the pool's files are all it shares.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.casework.period import Period
from counsellor_app.commands.fictitious import clock_of, on_day
from counsellor_app.commands.invented_report import report_told, write_texts
from counsellor_app.commands.invented_sheet import approve_invented_sheet
from counsellor_app.commands.pool_year import FIRST_DAY, PoolYear
from counsellor_app.commands.sentences import say
from counsellor_app.errors import BugError, ExpectedError
from counsellor_app.operations import backups, intervision, pool_report, vault_access
from counsellor_app.operations.demonstration import make_demonstration
from counsellor_app.operations.pool_report import ReportKind
from counsellor_app.operations.pooling import key_holding, opening, published, seats, taking_part
from counsellor_app.operations.pooling.files import Target, read_pool_file, read_pool_files
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.operations.reporting import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.commands.fictitious import CasePlay, Step
    from counsellor_app.operations.desk import Desk

DONE = 0


def main(arguments: Sequence[str]) -> int:
    """Answer every line of standard input with one line; the vault is locked at the end."""
    if arguments:
        raise BugError("a member of the demonstration is told everything by its lines")
    member: _Member | None = None
    try:
        for line in sys.stdin:
            told = json.loads(line)
            if member is None:
                member = _begin(told)
                say(json.dumps({}))
            else:
                say(json.dumps(_answer(member, told)))
    finally:
        if member is not None:
            vault_access.lock(member.desk)
    return DONE


def _answer(member: _Member, told: dict[str, Any]) -> dict[str, Any]:
    try:
        return _ACTS[told.pop("do")](member.on(told.pop("on")), **told) or {}
    except ExpectedError as error:
        return {"error": error.code.value, "numbers": error.numbers}


def _begin(told: dict[str, Any]) -> _Member:
    """A vault on the year's first day."""
    codebook = shipped_codebook()
    year = PoolYear(told["counsellors"], told["cases"], told["seed"])
    passphrase = bytearray(told["passphrase"].encode())
    place = Path(told["vault"])
    desk = make_demonstration(place, passphrase, codebook=codebook, clock=clock_of(FIRST_DAY))
    steps, plays = year.steps_of(told["member"])
    return _Member(desk, sorted(steps, key=lambda dated: dated[0]), plays)


@dataclass(frozen=True, slots=True)
class _Member:
    """A counsellor at work; `steps` are those of the year that were not taken yet."""

    desk: Desk
    steps: list[Step] = field(repr=False)
    plays: tuple[CasePlay, ...] = field(repr=False)

    def on(self, day: str) -> _Member:
        """The same counsellor on a day, with everything done that lies before it or on it."""
        until = date.fromisoformat(day)
        while self.steps and self.steps[0][0] <= until:
            due, step = self.steps.pop(0)
            step(on_day(self.desk, due))
        return replace(self, desk=on_day(self.desk, until))


def _card(member: _Member, *, name: str, file: str) -> None:
    seats.make_card(member.desk, name, Target(Path(file)))


def _roster(member: _Member, *, cards: list[str], file: str) -> None:
    seats.make_roster(member.desk, _read(cards), Target(Path(file)))


def _read(files: list[str]) -> list[bytes]:
    return [file.trusted_as_sound() for file in read_pool_files(map(Path, files))]


def _join(member: _Member, *, roster: str) -> dict[str, Any]:
    """The words are compared by whoever hears them all: the one who tells the members."""
    taken = seats.take_roster(member.desk, read_pool_file(Path(roster)))
    return {"words": taken.words, "digest": taken.digest.hex()}


def _confirm(member: _Member, *, digest: str) -> None:
    seats.confirm_words(member.desk, bytes.fromhex(digest))


def _invite(
    member: _Member, *, first_on: str, last_on: str, closes_on: str, key_holder: str, file: str
) -> None:
    period = Period(date.fromisoformat(first_on), date.fromisoformat(last_on))
    roster = seats.rosters(member.desk)[0]
    chosen = next(each.member_id for each in roster.members if each.name == key_holder)
    invitation = Invitation(period, date.fromisoformat(closes_on), chosen)
    opening.invite(member.desk, invitation, Target(Path(file)))


def _take_round(member: _Member, *, file: str) -> dict[str, Any]:
    return {"round": taking_part.take_round(member.desk, read_pool_file(Path(file))).digest.hex()}


def _contribute(member: _Member, *, round_digest: str, file: str) -> None:
    taking_part.contribute(member.desk, bytes.fromhex(round_digest), Target(Path(file)))


def _close_list(member: _Member, *, round_digest: str, came: list[str], file: str) -> None:
    for contribution in _read(came):
        opening.take_contribution(member.desk, contribution)
    opening.close_list(member.desk, bytes.fromhex(round_digest), Target(Path(file)))


def _half_sum(member: _Member, *, listed: str, file: str) -> None:
    key_holding.give_half_sum(member.desk, read_pool_file(Path(listed)), Target(Path(file)))


def _publish(member: _Member, *, round_digest: str, half_sum: str, file: str) -> None:
    opening.take_half_sum(member.desk, read_pool_file(Path(half_sum)))
    opening.publish(member.desk, bytes.fromhex(round_digest), Target(Path(file)))


def _take_result(member: _Member, *, file: str) -> dict[str, Any]:
    view = taking_part.take_result(member.desk, read_pool_file(Path(file)))
    return {"counted": view.counted.value}


def _write_texts(
    member: _Member, *, report: str, first_on: str, last_on: str, counsellors: int
) -> None:
    period = Period(date.fromisoformat(first_on), date.fromisoformat(last_on))
    write_texts(member.desk, period, report_told(report), counsellors)


def _report(member: _Member, *, kind: str, round_digest: str, file: str) -> None:
    path, digest = Path(file), bytes.fromhex(round_digest)
    period = next(
        each.printed.period
        for each in published.published_rounds(member.desk)
        if each.round_digest == digest
    )
    choice = pool_report.ReportChoice(ReportKind(kind), digest, period)
    form = Form(path.suffix.removeprefix("."))
    pool_report.release_report(member.desk, choice, Target(path), form=form)


def _sheet(member: _Member, *, file: str) -> None:
    """The sheet of the pool's second intervision, written, approved and printed."""
    sheet_id = approve_invented_sheet(member.desk, member.plays[0].case_id)
    intervision.release_sheet(member.desk, sheet_id, Path(file))


def _back_up(member: _Member) -> None:
    backups.back_up(member.desk)


_ACTS: dict[str, Callable[..., dict[str, Any] | None]] = {
    "card": _card,
    "roster": _roster,
    "join": _join,
    "confirm": _confirm,
    "invite": _invite,
    "take_round": _take_round,
    "contribute": _contribute,
    "close_list": _close_list,
    "half_sum": _half_sum,
    "publish": _publish,
    "take_result": _take_result,
    "write_texts": _write_texts,
    "report": _report,
    "sheet": _sheet,
    "back_up": _back_up,
}
