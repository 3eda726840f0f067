"""The files a member saves: how each is called, what makes it, and to whom it then goes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from counsellor_app.operations.pooling import copies, key_holding, opening, preview, seats
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.round.stages import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.period import Period
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.files import Target
    from counsellor_app.operations.pooling.opening import Invitation
    from counsellor_app.operations.pooling.standing import PoolStanding, RoundStanding
    from counsellor_app.ui.round.stages import Held


class MakesFile(Protocol):
    """An operation that writes one file where it is told to."""

    def __call__(self, desk: Desk, *, target: Target) -> LedgerLine:
        """Write the file."""
        ...


class WritesOfRound(Protocol):
    """An operation that writes one file of a round."""

    def __call__(self, desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
        """Write the file."""
        ...


@dataclass(frozen=True, slots=True)
class Save:
    """A file about to be saved: the name proposed for it, and the sentence once it is there."""

    name: str
    make: MakesFile
    then_say: str
    keeps_cards: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was filled in on the page; `gone` are members left off a new list."""

    name: str = ""
    gone: frozenset[str] = frozenset()
    invitation: Invitation | None = None


def save_of(action: Action, standing: PoolStanding, held: Held, wishes: Wishes) -> Save | None:
    """The file a button makes; None where something for it is missing."""
    before_round: dict[Action, Callable[[], Save | None]] = {
        Action.SAVE_CARD: partial(_card, wishes),
        Action.SAVE_ROSTER: partial(_roster, standing, held, wishes),
        Action.SAVE_ROUND: partial(_invitation, standing, wishes),
        Action.GIVE_HALF_SUM: partial(_half_sum, held),
        Action.ROSTER_AGAIN: partial(_roster_again, standing),
    }
    if action in before_round:
        return before_round[action]()
    names = names_text(member.name for member in standing.colleagues)
    in_round: dict[Action, Callable[[RoundStanding], Save]] = {
        Action.CONTRIBUTE: _contribution,
        Action.SAVE_LIST: _list,
        Action.PUBLISH: partial(_result, opening.publish, names),
        Action.RESULT_AGAIN: partial(_result, copies.write_result_again, names),
        Action.ROUND_AGAIN: partial(_invitation_again, names),
    }
    return None if standing.round is None else in_round[action](standing.round)


def _card(wishes: Wishes) -> Save:
    told = QCoreApplication.translate(
        "round",
        "Saved. Add this file to a mail to the colleague who makes the list of members.",
    )
    name = QCoreApplication.translate("round", "card-{name}").format(name=_plain(wishes.name))
    make = partial(seats.make_card, name=wishes.name)
    return Save(f"{name}.poule", make, told, keeps_cards=True)


def _roster(standing: PoolStanding, held: Held, wishes: Wishes) -> Save:
    version = 1 if standing.confirmed is None else standing.confirmed.version + 1
    make = partial(seats.make_roster, came=tuple(held.cards.values()), gone=wishes.gone)
    return _of_roster(version, make)


def _roster_again(standing: PoolStanding) -> Save | None:
    if standing.roster is None:
        return None
    make = partial(copies.write_roster_again, digest=standing.roster.digest)
    return _of_roster(standing.roster.version, make)


def _of_roster(version: int, make: MakesFile) -> Save:
    told = QCoreApplication.translate(
        "round",
        "Saved. Add this file to a mail to everybody on the list, and compare its words together.",
    )
    name = QCoreApplication.translate("round", "members-{version}").format(version=version)
    return Save(f"{name}.poule", make, told)


def _invitation(standing: PoolStanding, wishes: Wishes) -> Save | None:
    if wishes.invitation is None:
        return None
    names = names_text(member.name for member in standing.colleagues)
    make = partial(opening.invite, invitation=wishes.invitation)
    return Save(_invitation_name(wishes.invitation.period), make, _mail_to(names))


def _invitation_again(names: str, held: RoundStanding) -> Save:
    make = partial(copies.write_invitation_again, round_digest=held.view.digest)
    return Save(_invitation_name(held.view.period), make, _mail_to(names))


def _invitation_name(period: Period) -> str:
    name = QCoreApplication.translate("round", "round-{ends}")
    return f"{name.format(ends=f'{period.last_on:%Y-%m}')}.poule"


def _half_sum(held: Held) -> Save | None:
    if held.asked is None:
        return None
    view = held.asked.view.round
    name = QCoreApplication.translate("round", "half-sum-{ends}")
    make = partial(key_holding.give_half_sum, raw=held.asked.raw)
    return Save(
        f"{name.format(ends=f'{view.period.last_on:%Y-%m}')}.poule", make, _mail_to(view.opener)
    )


def _contribution(held: RoundStanding) -> Save:
    again = QCoreApplication.translate(
        "round", "Is something wrong in it? Save a new file: only the last one counts."
    )
    told = f"{_mail_to(held.view.opener)} {again}"
    if held.is_opener:
        told = QCoreApplication.translate(
            "round", "Saved and taken in at once: you need not send your own file to anybody."
        )
    name = QCoreApplication.translate("round", "contribution-{ends}").format(ends=_ends(held))
    make = partial(preview.contribute, round_digest=held.view.digest)
    return Save(f"{name}.poule", make, told)


def _list(held: RoundStanding) -> Save:
    name = QCoreApplication.translate("round", "list-{ends}").format(ends=_ends(held))
    make = partial(opening.close_list, round_digest=held.view.digest)
    return Save(f"{name}.poule", make, _mail_to(held.view.key_holder))


def _result(make: WritesOfRound, names: str, held: RoundStanding) -> Save:
    name = QCoreApplication.translate("round", "result-{ends}").format(ends=_ends(held))
    return Save(f"{name}.poule", partial(make, round_digest=held.view.digest), _mail_to(names))


def _mail_to(names: str) -> str:
    told = QCoreApplication.translate("round", "Saved. Add this file to a mail to {names}.")
    return told.format(names=names)


def _ends(held: RoundStanding) -> str:
    return f"{held.view.period.last_on:%Y-%m}"


def _plain(name: str) -> str:
    """A name as part of a file name: letters and digits of any language, and hyphens."""
    return "-".join("".join(c if c.isalnum() else " " for c in name).split())
