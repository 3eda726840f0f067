"""What the pages of the pool ask and do: looked at first, done once, and refused in a sentence."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling import (
    copies,
    key_holding,
    opening,
    preview,
    seats,
    second_invitation,
    standing,
    taking_part,
)
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.operations.pooling.taking_part import Exclusion
from counsellor_app.pool import exact
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.signed_file import read_file, sign_file
from tests.operations.pool_members import (
    AUGUST,
    JULY,
    MET_ON,
    NAMES,
    SPRING,
    Member,
    Pool,
    refused,
)

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.standing import RoundStanding

UNKNOWN = b"u" * 32


def newest(member: Member) -> RoundStanding:
    """The round as this member's page shows it."""
    held = standing.standing(member.desk).round
    assert held is not None
    return held


def unreadable(member: Member, raw: bytes) -> bytes:
    """A contribution of this member whose second half was sealed for nobody."""
    file = read_file(raw, Kind.CONTRIBUTION)
    payload = json.loads(file.payload)
    payload["b"] = exact.base64(bytes(len(b64decode(payload["b"]))))
    keys = seats.seat(member.desk).keys
    return sign_file(file.kind, file.by, exact.canonical(payload), keys).to_bytes()


def test_before_there_is_a_pool_every_step_says_what_is_missing(desk: Desk, pool: Pool) -> None:
    """No card, no roster, a roster not compared, and rosters, rounds and results unknown here."""
    target = pool.opener.target("niets")
    refused(ErrorCode.POOL_NOT_IN_ROSTER, seats.seat, desk)
    assert standing.standing(desk).name is None
    assert standing.standing(desk).colleagues == ()
    pool.opener.send_card()
    refused(ErrorCode.POOL_ROSTER_UNCONFIRMED, seats.seat, pool.opener.desk)
    for step in (seats.confirm_words, seats.roster_view, seats.seat):
        refused(ErrorCode.POOL_ROSTER_OTHER, step, pool.opener.desk, UNKNOWN)
    refused(ErrorCode.POOL_ROSTER_OTHER, copies.write_roster_again, desk, UNKNOWN, target)
    refused(ErrorCode.POOL_ROUND_UNKNOWN, copies.write_result_again, desk, UNKNOWN, target)
    refused(ErrorCode.POOL_ROUND_UNKNOWN, standing.printed_here, desk, UNKNOWN)
    assert not target.path.exists()


def test_a_roster_with_other_words_goes_and_one_compared_stays(pool: Pool) -> None:
    """Rounds stand on the second; saying once more that the words are the same changes no day."""
    cards = [member.send_card() for member in pool.members]
    seats.make_roster(pool.opener.desk, cards, pool.opener.target("lijst"))
    raw, second = pool.opener.sent("lijst"), pool.key_holder
    digest = seats.take_roster(second.desk, raw).digest
    seats.reject_roster(second.desk, digest)
    assert seats.rosters(second.desk) == ()
    second.compare(raw)
    seats.reject_roster(second.desk, digest)
    second.clock.set_day(JULY)
    assert seats.confirm_words(second.desk, digest).confirmed_on == MET_ON
    [held] = seats.rosters(second.desk)
    assert held.digest == digest
    colleagues = standing.standing(second.desk).colleagues
    assert {member.name for member in colleagues} == {*NAMES[:5]} - {second.name}
    _a_later_roster_is_written_again(pool, raw)


def _a_later_roster_is_written_again(pool: Pool, first: bytes) -> None:
    """For a colleague who misses it: the one that was asked for, not the one before."""
    pool.opener.compare(first)
    seats.make_roster(pool.opener.desk, [], pool.opener.target("lijst 2"))
    later = seats.take_roster(pool.key_holder.desk, pool.opener.sent("lijst 2"))
    again = pool.key_holder.target("nog eens")
    copies.write_roster_again(pool.key_holder.desk, later.digest, again)
    assert again.path.read_bytes() == pool.opener.sent("lijst 2") != first


def test_own_figures_are_looked_at_and_reports_left_out(met: Pool) -> None:
    """Each number with the cases behind it; a report has one reason, and comes back without any."""
    digest, member = met.announce(SPRING, AUGUST), met.members[2]
    before = preview.round_preview(member.desk, digest)
    first, second = before.levels[0]
    assert [(each.case, each.why_not) for each in before.offered] == [(first, None), (second, None)]
    assert [group.field for group in before.groups] == ["work"]
    for why in (Exclusion.REPORTER, Exclusion.COLLEAGUE):
        told = preview.leave_out(member.desk, digest, first.case_id, why)
        assert told.levels[0] == (second,)
        assert {each.case: each.why_not for each in told.offered} == {first: why, second: None}
    assert preview.take_along(member.desk, digest, first.case_id) == before


def test_the_openers_own_figures_need_no_mail(met: Pool) -> None:
    """Saved as a file like anybody's, and taken in at once; a colleague's wait to be read."""
    digest = met.announce(SPRING, AUGUST)
    for member in (met.opener, met.members[2]):
        preview.contribute(member.desk, digest, member.target("bijdrage"))
    assert opening.gathered(met.opener.desk, digest).came == (met.opener.name,)
    assert newest(met.members[2]).sent == 1


def test_a_yearly_preview_has_the_tables_too(pool: Pool) -> None:
    """Of a year the breakdown goes along: behind a cell stands the case that it counts."""
    pool.meet()
    [case_id] = pool.members[2].reports(1, MET_ON, age_band="U26")
    year = replace(SPRING, last_on=JULY.replace(month=12, day=31))
    pool.set_day(JULY.replace(year=2027, month=1))
    digest = pool.announce(year, AUGUST.replace(year=2027, month=2))
    told = preview.round_preview(pool.members[2].desk, digest)
    age = next(group for group in told.groups if group.field == "age")
    counted = [figure for figure in age.figures if figure.amount]
    assert [[case.case_id for case in figure.cases] for figure in counted] == [[case_id]]
    assert {"work", "behaviour_age"} < {group.field for group in told.groups}


def test_a_list_is_offered_when_all_are_in_or_the_round_closed(met: Pool) -> None:
    """To the opener alone, and with enough."""
    digest, second = met.announce(SPRING, AUGUST, fewest=4), met.key_holder
    met.send_in(digest, *met.members[:3])
    assert not newest(met.opener).is_gathered
    met.send_in(digest, met.members[3])
    assert not newest(met.opener).is_gathered
    met.set_day(AUGUST.replace(day=2))
    assert newest(met.opener).is_gathered
    assert not newest(second).is_gathered
    met.set_day(AUGUST)
    met.send_in(digest, met.members[4])
    assert newest(met.opener).is_gathered


def test_what_comes_back_is_opened_and_printed_once(met: Pool) -> None:
    """Nothing before the half-sum; after the result no figures are taken in any more."""
    digest, second = met.announce(SPRING, AUGUST), met.key_holder
    met.send_in(digest)
    assert standing.ready_to_print(met.opener.desk, digest) is None
    target = met.opener.target("uitslag")
    refused(ErrorCode.POOL_HALF_SUM_OTHER, opening.publish, met.opener.desk, digest, target)
    opening.close_list(met.opener.desk, digest, met.opener.target("deelnemers"))
    listed = met.opener.sent("deelnemers")
    key_holding.give_half_sum(second.desk, listed, second.target("halfsom"))
    came = opening.take_half_sum(met.opener.desk, second.sent("halfsom"))
    assert standing.ready_to_print(met.opener.desk, digest) == came
    opening.publish(met.opener.desk, digest, target)
    assert not newest(met.opener).is_gathered
    late = met.members[4].sent("bijdrage")
    refused(ErrorCode.POOL_RESULT_OTHER, opening.take_contribution, met.opener.desk, late)
    taking_part.take_result(second.desk, met.opener.sent("uitslag"))
    printed = standing.printed_here(second.desk, digest)
    assert {table.table_id for table in printed.tables} == {"volume", "work"}


def test_whose_part_cannot_be_read_is_told_and_left_out(met: Pool) -> None:
    """The key holder names who to call; the opener goes on without, if enough are left."""
    digest, broken = met.announce(SPRING, AUGUST, fewest=4), met.members[3]
    met.send_in(digest, *(member for member in met.members if member is not broken))
    raw = unreadable(broken, broken.contribute(digest))
    opening.take_contribution(met.opener.desk, raw)
    opening.close_list(met.opener.desk, digest, met.opener.target("deelnemers"))
    listed = met.opener.sent("deelnemers")
    assert key_holding.unreadable_members(met.key_holder.desk, listed) == (broken.name,)
    left = opening.leave_out(met.opener.desk, digest, broken.id)
    assert left.missing == (broken.name,)
    assert broken.name not in left.came


def test_of_two_invitations_the_one_that_is_meant_takes_the_place(met: Pool) -> None:
    """Looked at without taking it in; not once figures were sent, or came in with the opener."""
    opener, key_holder, third, fourth, fifth = met.members
    for member in (opener, fifth):
        invitation = Invitation(SPRING, AUGUST, key_holder.id)
        opening.invite(member.desk, invitation, member.target("ronde"))
    meant = fifth.sent("ronde")
    [first] = {taking_part.take_round(m.desk, opener.sent("ronde")).digest for m in (third, fourth)}
    looked = second_invitation.look_at_round(third.desk, meant)
    assert [view.digest for view in taking_part.rounds(third.desk)] == [first]
    assert second_invitation.take_instead(third.desk, meant) == looked
    assert taking_part.rounds(third.desk) == (looked,)
    opening.take_contribution(opener.desk, fourth.contribute(first))
    for member in (fourth, opener):
        refused(ErrorCode.POOL_ROUND_BEGUN, second_invitation.take_instead, member.desk, meant)
        assert [view.digest for view in taking_part.rounds(member.desk)] == [first]
