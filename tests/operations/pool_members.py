"""Counsellors of a pool with vaults of their own, who exchange files in one folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling import key_holding, opening, seats, taking_part
from counsellor_app.operations.pooling.files import Target
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.operations.vault_access import create_vault
from counsellor_app.pool.card import read_card
from tests.builders import a_case
from tests.operations.conftest import QUICK, SetClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.taking_part import ResultView

NAMES = ("An Peeters", "Bart Claes", "Chloë Maes", "Dirk Wouters", "Eva Jacobs", "Fons Mertens")
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
MET_ON = date(2026, 3, 12)
JULY, AUGUST = date(2026, 7, 2), date(2026, 8, 1)
JANUARY, FEBRUARY = date(2027, 1, 5), date(2027, 2, 1)
PASSPHRASE = b"zes gewone woorden uit de lijst 4711"


@dataclass(slots=True)
class Member:
    """One counsellor: a vault, a clock, and the folder in which files come and go."""

    name: str
    desk: Desk
    clock: SetClock
    post: Path

    @property
    def id(self) -> str:
        own = seats.own_card(self.desk)
        assert own is not None
        return own.member_id

    def target(self, name: str) -> Target:
        """A file of this member's in the post, whatever was there before."""
        return Target(self.post / f"{self.name} {name}.poule", may_replace=True)

    def reports(self, number: int, day: date, **chosen: Answer) -> list[CaseId]:
        """Register so many reports on a day."""
        self.clock.set_day(day)
        chosen = {"request_kind": "INFO", **chosen}
        return [a_case(self.desk, received_on=day, **chosen).coded.case_id for _ in range(number)]

    def send_card(self) -> bytes:
        seats.make_card(self.desk, self.name, self.target("kaart"))
        return self.sent("kaart")

    def contribute(self, round_digest: bytes) -> bytes:
        taking_part.contribute(self.desk, round_digest, self.target("bijdrage"))
        return self.sent("bijdrage")

    def sent(self, name: str) -> bytes:
        return self.target(name).path.read_bytes()

    def compare(self, raw: bytes) -> tuple[str, ...]:
        taken = seats.take_roster(self.desk, raw)
        return seats.confirm_words(self.desk, taken.digest).words


@dataclass(slots=True)
class Pool:
    """All of them; the first opens and the second holds the key unless said otherwise."""

    members: list[Member]

    @property
    def opener(self) -> Member:
        return self.members[0]

    @property
    def key_holder(self) -> Member:
        return self.members[1]

    def set_day(self, day: date) -> None:
        for member in self.members:
            member.clock.set_day(day)

    def meet(self) -> None:
        """Cards to the opener, one roster to all, the same words on every screen."""
        cards = [member.send_card() for member in self.members]
        seats.make_roster(self.opener.desk, cards, self.opener.target("lijst"))
        heard = {member.compare(self.opener.sent("lijst")) for member in self.members}
        assert len(heard) == 1

    def announce(self, period: Period, closes_on: date, **more: object) -> bytes:
        """A round that everybody took in."""
        invitation = Invitation(period, closes_on, self.key_holder.id, **more)  # pyright: ignore[reportArgumentType]
        opening.invite(self.opener.desk, invitation, self.opener.target("ronde"))
        raw = self.opener.sent("ronde")
        digests = {taking_part.take_round(member.desk, raw).digest for member in self.members}
        assert len(digests) == 1
        return digests.pop()

    def send_in(self, round_digest: bytes, *members: Member) -> list[bytes]:
        """Contributions of these, or of all, taken in by the opener."""
        sent = [member.contribute(round_digest) for member in members or self.members]
        for raw in sent:
            opening.take_contribution(self.opener.desk, raw)
        return sent

    def add_up(self, round_digest: bytes) -> bytes:
        """List, half-sum, result; the result's bytes."""
        first, second = self.opener, self.key_holder
        opening.close_list(first.desk, round_digest, first.target("deelnemers"))
        key_holding.give_half_sum(second.desk, first.sent("deelnemers"), second.target("halfsom"))
        opening.take_half_sum(first.desk, second.sent("halfsom"))
        opening.publish(first.desk, round_digest, first.target("uitslag"))
        return first.sent("uitslag")

    def tell(self, raw: bytes) -> list[ResultView]:
        """The result, taken in by everybody."""
        return [taking_part.take_result(member.desk, raw) for member in self.members]

    def play(self, period: Period, opened_on: date, closes_on: date) -> list[ResultView]:
        """A whole round in which everybody sends."""
        self.set_day(opened_on)
        digest = self.announce(period, closes_on)
        self.send_in(digest)
        return self.tell(self.add_up(digest))


def members_in(folder: Path, codebook: Codebook, number: int = 5) -> Pool:
    """Vaults by themselves, and a folder that stands for the mail."""
    post = folder / "post"
    post.mkdir()
    members: list[Member] = []
    for at in range(number):
        name = NAMES[at] if at < len(NAMES) else f"Lid {at}"
        clock = SetClock()
        made = create_vault(
            folder / f"vault {at}",
            bytearray(PASSPHRASE),
            codebook=codebook,
            clock=clock,
            kdf=QUICK,
        )
        members.append(Member(name, made.desk, clock, post))
    return Pool(members)


def card_id(raw: bytes) -> str:
    """The member a card is of."""
    return read_card(raw).member_id


def refused(code: ErrorCode, act: Callable[..., object], *given: object) -> None:
    """The caller hears exactly this."""
    with pytest.raises(ExpectedError) as caught:
        act(*given)
    assert caught.value.code is code
