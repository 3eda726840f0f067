"""An opened round: in memory only, read by the publication rules and by nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import Publication, RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling.published import publication_ledger
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.pool import contributor, opener
from counsellor_app.pool.half_sum import list_named_in
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import ParticipantList, read_list
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import Withheld
    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.opener import OpenedLevels
    from counsellor_app.pool.roster import Membership
    from counsellor_app.pool.round import Round


@dataclass(frozen=True, slots=True)
class ReadyToPrint:
    """What a round would print, for the opener to look at before it is told to anybody."""

    tables: tuple[ReleasableTable, ...]
    withheld: tuple[Withheld, ...]
    contributors: int


@dataclass(frozen=True, slots=True)
class OpenedRound:
    """A round while it is looked at, and what of it may be printed."""

    membership: Membership
    participants: ParticipantList
    levels: OpenedLevels = field(repr=False)
    publication: Publication = field(repr=False)

    def ready(self) -> ReadyToPrint:
        """What may be shown of it."""
        held = self.publication
        return ReadyToPrint(held.tables, held.withheld, len(self.participants.entries))


def open_round(desk: Desk, pool_round: Round, half_sum: bytes) -> OpenedRound:
    """Add both sums of halves up, look whether they hold, and apply the publication rules.

    Raises:
        ExpectedError: POOL_CODEBOOK_OTHER where the codebook changed since the invitation;
            POOL_HALF_SUM_OTHER for a list that was not made here; or as `opener.open_sum`,
            `read_opened` and `protect_round`.
    """
    terms, plan = pool_round.terms, pool_plan(desk.codebook)
    contributor.require_layout(terms, plan.layout())
    membership = seat(desk, terms.roster_digest)
    participants = _list_meant(desk, half_sum, pool_round, membership)
    book = pool_store.book(desk.vault.connection)
    levels = opener.open_sum(half_sum, participants, pool_round, membership=membership, book=book)
    members = len(participants.entries)
    opened = read_opened(levels.vectors, members=members, plan=plan, rules=terms.rules)
    facts = RoundFacts(terms.period, terms.is_yearly, terms.rules, members)
    ledger = publication_ledger(desk)
    publication = protect_round(opened, facts, plan=plan, ledger=ledger, budget=Budget())
    return OpenedRound(membership, participants, levels, publication)


def _list_meant(
    desk: Desk, half_sum: bytes, pool_round: Round, membership: Membership
) -> ParticipantList:
    """The list that a half-sum is for: the key holder may have opened one made earlier."""
    connection, meant = desk.vault.connection, list_named_in(half_sum).hex()
    kept = pool_store.file_of(connection, pool_round.digest, Kind.PARTICIPANTS, meant)
    if kept is None:
        raise ExpectedError(ErrorCode.POOL_HALF_SUM_OTHER)
    return read_list(kept, pool_round, membership.roster)
