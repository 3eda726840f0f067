"""What goes wrong in a round, and how the window leads on: all by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations.pooling import opening, seats, taking_part
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.pool.contribution import make_contribution
from counsellor_app.pool.sealing import new_keys
from counsellor_app.settings import resource
from counsellor_app.vault import pool_store
from tests.builders import a_case
from tests.operations.pool_members import AUGUST, JULY, MET_ON, SPRING, Member, members_in

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.round import Round
    from tests.ui.round.conftest import Table

LATE = AUGUST + timedelta(days=3)


@pytest.fixture
def joined(table: Table) -> Table:
    """All on one list whose words were compared; it is July."""
    table.join()
    table.set_day(JULY)
    table.look()
    return table


def newest(desk: Desk) -> Round:
    return pool_store.book(desk.vault.connection).rounds[-1].round


def own_id(table: Table) -> str:
    own = table.bench.do(seats.own_card)
    assert own is not None
    return own.member_id


def put_backup_back(desk: Desk) -> None:
    """What a backup that is put back leaves in the vault."""
    desk.vault.connection.run(
        "INSERT INTO restored (restored_at, backup_made_at) VALUES (:now, :now)",
        now=desk.now().isoformat(),
    )


def invited(table: Table, by: int, key_holder: str) -> bytes:
    """An invitation of a colleague to spring; nobody took it in yet."""
    member = table.pool.members[by]
    invitation = Invitation(SPRING, AUGUST, key_holder)
    opening.invite(member.desk, invitation, member.target("ronde"))
    return member.sent("ronde")


def opened_here(table: Table) -> bytes:
    """The window's owner opens and sends; all others took the invitation in. Its digest."""
    table.press("Open a round yourself")
    raw = table.save("Save invitation…")
    table.save("Save as file…")
    return {taking_part.take_round(each.desk, raw).digest for each in table.pool.members}.pop()


def with_a_wrong_half(member: Member) -> bytes:
    """A contribution whose half for the key holder is sealed for other keys than hers."""
    pool_round = newest(member.desk)
    seat = seats.seat(member.desk, pool_round.terms.roster_digest)
    key_holder = pool_round.terms.key_holder
    other = replace(seat.roster.card(key_holder), seal_key=new_keys().seal_key)
    cards = MappingProxyType({**seat.roster.cards, key_holder: other})
    levels = ((1, *(0,) * (pool_round.terms.layout.lengths[0] - 1)), (), ())
    made = make_contribution(
        pool_round, replace(seat.roster, cards=cards), seat.keys, levels, by=member.id, order=200
    )
    return made.file.to_bytes()


def test_of_two_invitations_the_second_is_taken(joined: Table) -> None:
    """Two opened spring: which is which is shown, and the unused first makes place."""
    first = invited(joined, 0, joined.pool.members[1].id)
    second = invited(joined, 2, joined.pool.members[3].id)
    joined.read_raw(first)
    joined.read_raw(second)
    assert joined.sees("There are two invitations for January – June 2026.")
    assert joined.sees("The invitation of An Peeters")
    assert joined.sees("The invitation of Chloë Maes")
    assert not joined.sees("Not taken in")
    joined.press("Take the second")
    assert joined.sees("The invitation of Chloë Maes is taken in. The first is let go.")
    joined.bench.hands.wait_for("Opens the total: Chloë Maes.")
    assert joined.bench.do(newest).file.to_bytes() == second


def test_of_two_invitations_a_used_first_stays(joined: Table) -> None:
    """Figures were sent to the first: the second is not even offered, and the reason is told."""
    joined.read_raw(invited(joined, 0, joined.pool.members[1].id))
    joined.save("Save as file…")
    joined.read_raw(invited(joined, 2, joined.pool.members[3].id))
    assert joined.sees("Something was done with the first already, so you stay with it")
    assert not joined.sees("Take the second")
    joined.press("Stay with the first")
    assert joined.sees("Did you mail it to An Peeters?")


@pytest.mark.parametrize("colleagues", [5])
def test_a_list_with_somebody_missing_is_asked_about(joined: Table) -> None:
    """After closing whoever is missing is named, and nothing is saved unless it is agreed to."""
    digest = opened_here(joined)
    joined.read_raw(*(each.contribute(digest) for each in joined.pool.members[:4]))
    joined.set_day(LATE)
    joined.look()
    assert joined.sees("Missing (1)")
    joined.dialogs.agrees = False
    saved = len(joined.dialogs.saved)
    joined.press("Save list…")
    assert len(joined.dialogs.saved) == saved
    joined.dialogs.agrees = True
    assert b"deelnemers" in joined.save("Save list…")
    for asked in joined.dialogs.asked:
        assert asked.startswith("Make the list without Eva Jacobs? Did they let you know")
    assert len(joined.dialogs.asked) == 2


def test_the_opener_does_without_one_and_takes_it_back(joined: Table) -> None:
    """A list was made; one is left out of it, by name; then her new file makes it whole again."""
    digest = opened_here(joined)
    joined.read_raw(*(each.contribute(digest) for each in joined.pool.members))
    joined.save("Save list…")
    assert joined.sees("Then you wait for the half-sum.")
    joined.press("More")
    joined.press("Leave a contribution out")
    joined.bench.hands.fill("Whose contribution", "Chl")
    joined.press("Leave this one out…")
    assert joined.dialogs.asked[0].startswith("Leave the contribution of Chloë Maes out?")
    assert joined.sees("The contribution of Chloë Maes is left out. Make the list anew.")
    assert joined.sees("Missing (1)")
    joined.read_raw(joined.pool.members[2].contribute(digest))
    assert joined.sees("Everybody sent a file.")


def test_the_key_holder_is_told_whose_part_stays_shut(joined: Table) -> None:
    """One half in the list does not open: the name is told, for a call to the opener."""
    joined.read_raw(invited(joined, 0, own_id(joined)))
    mine = joined.save("Save as file…")
    first = joined.pool.opener
    for member in joined.pool.members[1:]:
        taking_part.take_round(member.desk, first.sent("ronde"))
    digest = newest(first.desk).digest
    others = [joined.pool.members[at].contribute(digest) for at in (0, 1, 3)]
    for raw in (mine, *others, with_a_wrong_half(joined.pool.members[2])):
        opening.take_contribution(first.desk, raw)
    opening.close_list(first.desk, digest, first.target("deelnemers"))
    joined.read_raw(first.sent("deelnemers"))
    assert joined.sees("It is the part of Chloë Maes. Call whoever opens")


def test_a_lost_round_is_replaced(joined: Table) -> None:
    """After closing, without a result, somebody without a part opens another in its place."""
    joined.read_raw(invited(joined, 0, joined.pool.members[1].id))
    joined.save("Save as file…")
    assert not joined.sees("Open a replacement round")
    for member in joined.pool.members[1:]:
        taking_part.take_round(member.desk, joined.pool.opener.sent("ronde"))
    joined.set_day(LATE)
    joined.look()
    assert joined.sees("Does the result not come because An Peeters or Bart Claes is lost")
    joined.press("Open a replacement round")
    assert joined.sees("This round takes the place of the one of An Peeters, once.")
    raw = joined.save("Save invitation…")
    terms = joined.bench.do(newest).terms
    assert terms.replaces is not None
    assert terms.key_holder == joined.pool.members[1].id  # the first opener is not offered
    for member in joined.pool.members:
        assert taking_part.take_round(member.desk, raw).opener == "Zoë Adams"


def test_a_round_that_lapsed_does_not_bar_the_year(joined: Table) -> None:
    """Nobody sent anything: nothing is opened, and a round about the year may be opened."""
    opened_here(joined)
    joined.set_day(LATE)
    joined.look()
    assert joined.sees("at least 5 contributions are needed")
    joined.press("More")
    joined.press("Open a round about another period")
    joined.bench.hands.fill("Period", "2026")
    joined.save("Save invitation…")
    assert joined.bench.do(newest).terms.is_yearly


def test_after_a_backup_a_role_is_closed(joined: Table) -> None:
    """The opener put a backup back: it says so in words, and no act of the role is offered."""
    opened_here(joined)
    joined.bench.do(put_backup_back)
    joined.look()
    assert joined.sees("The round January – June 2026 began before you put a backup back.")
    assert joined.sees("can open a replacement round")
    assert not joined.sees("Save list…")


def test_after_a_backup_a_contributor_may_send_again(joined: Table) -> None:
    """A contributor is told that the first file counts unless there is a new one, which may be."""
    joined.read_raw(invited(joined, 0, joined.pool.members[1].id))
    joined.bench.do(put_backup_back)
    joined.look()
    assert joined.sees("Perhaps you sent a file already: a new one takes its place")
    assert joined.save("Save as file…")


@pytest.mark.parametrize(("year", "told"), [(2027, "2027 today. Is that"), (2025, "2025 today.")])
def test_a_clock_a_year_off_is_pointed_at(joined: Table, year: int, told: str) -> None:
    """An invitation that seems long closed, or far ahead, comes with the day of the computer."""
    raw = invited(joined, 0, joined.pool.members[1].id)
    joined.set_day(JULY.replace(year=year))
    joined.read_raw(raw)
    assert joined.sees("By this computer it is")
    assert joined.sees(told)


def test_a_new_list_lets_one_go_and_another_back_in(joined: Table, tmp_path: Path) -> None:
    """Dirk leaves by a tick; Bart lost the vault and comes with a new card of his name."""
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    (tmp_path / "new").mkdir()
    again = members_in(tmp_path / "new", read_codebook(text), 2)
    joined.press("More")
    joined.press("New list of members")
    assert joined.sees("Make a new list of members: read in new cards, or say who leaves the pool.")
    joined.read_raw(again.members[1].send_card())
    joined.bench.hands.tab_to("Members who stay")
    joined.bench.hands.press(Qt.Key.Key_End)
    joined.bench.hands.press(Qt.Key.Key_Space)
    joined.save("Save list of members…")
    assert joined.sees(
        "List 2, with 4 members: An Peeters, Bart Claes (new), Chloë Maes, Zoë Adams"
    )
    for member in again.members:
        member.desk.vault.close()


@pytest.mark.parametrize("colleagues", [2])
def test_too_few_for_a_round_hear_how_it_goes_by_word(table: Table) -> None:
    """On request before the card, by itself where the list is too short; no round is offered."""
    assert not table.sees("Pass a paper around")
    table.press("Too few colleagues with this app?")
    assert table.sees("Tell one number to one colleague")
    assert table.sees("you say: “fewer than five”")
    table.join()
    assert table.sees("There are too few on the list of members for a round: five are needed.")
    assert table.sees("Pass a paper around")
    assert not table.sees("Open a round yourself")
    assert table.dialogs.saved == []


def test_a_reason_is_chosen_after_the_tick_is_gone(joined: Table) -> None:
    """Left out at the reporter's wish, then because a colleague counts it: one reason holds."""
    joined.set_day(MET_ON)
    joined.bench.do(a_case, request_kind="INFO")
    joined.set_day(JULY)
    joined.read_raw(invited(joined, 0, joined.pool.members[1].id))
    hands = joined.bench.hands
    hands.wait_for("case 1")
    assert not joined.sees("Why this report is left out")
    joined.press("Reports that are counted")
    hands.wait_for("not counted, the reporter asks it")
    hands.tab_to("Why this report is left out")
    hands.press(Qt.Key.Key_Down)
    hands.wait_for("not counted, a colleague does")
    assert not joined.sees("not counted, the reporter asks it")
    joined.press("Reports that are counted")
    hands.wait_until(lambda: not joined.sees("not counted"), "the report to be counted again")
