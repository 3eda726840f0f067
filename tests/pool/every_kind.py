"""One file of each kind, and how each is read by who should get it."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import TYPE_CHECKING, Any

from counsellor_app.pool import opener
from counsellor_app.pool.card import read_card
from counsellor_app.pool.contribution import read_contribution
from counsellor_app.pool.half_sum import read_half_sum
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import read_list
from counsellor_app.pool.printed import Printed, Table, TableRow
from counsellor_app.pool.result import read_result
from counsellor_app.pool.roster import read_roster
from counsellor_app.pool.round import read_round
from counsellor_app.pool.signed_file import read_file, sign_file
from tests.pool.people import YEAR, Played

if TYPE_CHECKING:
    from collections.abc import Callable

PRINTED = Printed(
    rules_version=1,
    new_reports=None,
    broken_down=100,
    tables=(
        Table("volume", YEAR, None, (TableRow(("REPORTS",), 100, 100),)),
        Table("behaviour", YEAR, 1, (TableRow(("BULLY",), 60, 60), TableRow(("SEX",), 40, 40))),
    ),
)


class Files:
    """One file of each kind, and how each is read by who should get it."""

    def __init__(self, at: Played) -> None:
        self.at = at
        first = at.people[0]
        opened = first.open(at.half_sum, at.participants, at.pool_round)
        result = opener.announce(PRINTED, opened, at.participants, at.pool_round, first.membership)
        self.raw = {
            Kind.CARD: first.card.file.to_bytes(),
            Kind.ROSTER: first.membership.roster.file.to_bytes(),
            Kind.ROUND: at.pool_round.file.to_bytes(),
            Kind.CONTRIBUTION: at.files[2],
            Kind.PARTICIPANTS: at.participants.file.to_bytes(),
            Kind.HALF_SUM: at.half_sum,
            Kind.RESULT: result.file.to_bytes(),
        }

    def read(self, kind: Kind, raw: bytes) -> object:
        roster, at = self.at.people[0].membership.roster, self.at
        readers: dict[Kind, Callable[[], object]] = {
            Kind.CARD: lambda: read_card(raw),
            Kind.ROSTER: lambda: read_roster(raw),
            Kind.ROUND: lambda: read_round(raw, roster),
            Kind.CONTRIBUTION: lambda: read_contribution(raw, at.pool_round, roster),
            Kind.PARTICIPANTS: lambda: read_list(raw, at.pool_round, roster),
            Kind.HALF_SUM: lambda: read_half_sum(
                raw, at.pool_round, roster, at.people[0].keys, at.participants.digest
            ),
            Kind.RESULT: lambda: read_result(raw, at.pool_round, roster),
        }
        return readers[kind]()

    def signed_again(self, kind: Kind, payload: bytes) -> bytes:
        """A payload of our making in an envelope that its right author really signed."""
        file = read_file(self.raw[kind], kind)
        author = next(person for person in self.at.people if person.id == file.by)
        return sign_file(kind, file.by, payload, author.keys).to_bytes()


def payload_of(raw: bytes) -> dict[str, Any]:
    return json.loads(b64decode(json.loads(raw)["inhoud"]))
