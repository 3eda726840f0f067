"""A contributor's half-year by keyboard: the round is read in, the preview read, the file saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.operations.pooling import opening, seats
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.ui.fitting_scroll import FittingScroll
from counsellor_app.ui.reporting.figures_tree import FiguresTree
from counsellor_app.vault import pool_store
from tests.builders import a_case
from tests.operations.pool_members import AUGUST, JULY, MET_ON, SPRING
from tests.ui.round.conftest import NAME, Table

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk


def join(table: Table) -> None:
    """Card, list, words."""
    table.bench.hands.fill("Your name, as your colleagues know it", NAME)
    table.save("Save card…")
    opener = table.pool.opener
    cards = [member.send_card() for member in table.pool.members]
    cards.append(table.dialogs.saved[-1].read_bytes())
    seats.make_roster(opener.desk, cards, opener.target("lijst"))
    heard = [member.compare(opener.sent("lijst")) for member in table.pool.members]
    table.read_raw(opener.sent("lijst"))
    for word in heard[0]:
        assert table.sees(word)


def announced(table: Table) -> bytes:
    """An invitation of the opener to spring, taken in by the colleagues; its file."""
    pool = table.pool
    pool.announce(SPRING, AUGUST)
    return pool.opener.sent("ronde")


def counted(desk: Desk) -> int:
    return len(pool_store.counted(desk.vault.connection)[1])


@pytest.fixture
def joined(table: Table) -> Table:
    """A member whose list is confirmed, with two cases, in July."""
    join(table)
    table.press("The words are right")
    for member in table.pool.members:
        member.reports(1, MET_ON)
    for _ in range(2):
        table.bench.do(a_case, request_kind="INFO")
    table.set_day(JULY)
    return table


def test_a_half_year_is_three_steps(joined: Table) -> None:
    """Read the round in, read the preview, save the file; then the result says one was counted."""
    raw = announced(joined)
    joined.read_raw(raw)
    assert joined.sees("This is the invitation of An Peeters")
    joined.bench.hands.wait_for("cases 1, 2")
    mine = joined.save("Save as file…")
    assert joined.sees("Add this file to a mail to An Peeters.")
    assert joined.sees("Did you mail it to An Peeters? Then you wait for the result.")
    opener, digest = joined.pool.opener, pool_round_of(joined)
    opening.take_contribution(opener.desk, mine)
    joined.pool.send_in(digest)
    joined.read_raw(joined.pool.add_up(digest))
    assert joined.sees("You were counted in it.")
    assert joined.bench.do(counted) == 2


def pool_round_of(table: Table) -> bytes:
    book = pool_store.book(table.pool.opener.desk.vault.connection)
    return book.rounds[-1].round.digest


def test_a_report_is_left_out_by_a_tick(joined: Table) -> None:
    """Space on a report takes it out of the count, and again takes it along."""
    joined.read_raw(announced(joined))
    hands = joined.bench.hands
    hands.wait_for("cases 1, 2")
    joined.press("Reports that are counted")
    hands.wait_for("not counted, the reporter asks it")
    assert formed_by(joined) == "case 2"
    hands.press(Qt.Key.Key_Space)
    joined.bench.settle()
    assert formed_by(joined) == "cases 1, 2"
    assert not joined.sees("not counted, the reporter asks it")


def test_wrong_words_let_the_list_go(table: Table) -> None:
    """Words that differ: the list is gone, nothing stands on it, and the sentence says so."""
    join(table)
    table.press("They are not right")
    assert table.sees("This list is gone, and nothing was made with it.")
    assert table.bench.do(seats.rosters) == ()


def test_a_stranger_is_refused(joined: Table) -> None:
    """A file of another kind of program and a round by a stranger change nothing."""
    joined.read_raw(b"PK geen poulebestand")
    assert joined.sees("This is not a file of the pool")
    stranger = joined.pool.members[2]
    invitation = Invitation(SPRING, AUGUST, joined.pool.key_holder.id)
    cards = [member.send_card() for member in joined.pool.members]
    seats.make_roster(stranger.desk, cards, stranger.target("lijst"))
    stranger.compare(stranger.sent("lijst"))
    opening.invite(stranger.desk, invitation, stranger.target("ronde"))
    joined.read_raw(stranger.sent("ronde"))
    assert joined.sees("This round was made with another list of members than yours.")
    assert joined.bench.do(rounds_known) == 0


def formed_by(table: Table) -> str:
    """The cases behind the first number: Qt keeps stale names of a tree that was filled again."""
    (tree,) = table.panel.findChildren(FiguresTree)
    return tree.topLevelItem(0).child(0).text(2).strip()  # pyright: ignore[reportOptionalMemberAccess]  a tree without numbers fails here as it should


def rounds_known(desk: Desk) -> int:
    return len(pool_store.book(desk.vault.connection).rounds)


def test_forgetting_leaves_nothing(joined: Table) -> None:
    """After locking, no name, no number and no word of the pool is on the panel."""
    joined.read_raw(announced(joined))
    joined.panel.forget()
    for told in ("An Peeters", "cases 1, 2", "Bart Claes"):
        assert not joined.sees(told)


def test_the_page_key_brings_the_rest_into_view(joined: Table) -> None:
    """From the main button, which stays in view, Page Down scrolls to what stands below."""
    joined.read_raw(announced(joined))
    (area,) = joined.panel.findChildren(FittingScroll)
    bar = area.verticalScrollBar()
    joined.bench.hands.wait_until(lambda: bar.maximum() > 0, "more than fits")
    joined.bench.hands.tab_to("Save as file…")
    joined.bench.hands.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_what_is_forged_on_its_way_is_refused(joined: Table) -> None:
    """One letter changed in an invitation: its sentence is shown, and no round is taken in."""
    raw = bytearray(announced(joined))
    place = raw.index(b'"handtekening":"') + len(b'"handtekening":"')
    raw[place] = ord("A") if raw[place] != ord("A") else ord("B")
    joined.read_raw(bytes(raw))
    assert joined.sees("The signature on this file is wrong")
    assert joined.bench.do(rounds_known) == 0
