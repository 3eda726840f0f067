"""The opener's and the key holder's parts by keyboard, from the cards to the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTreeWidget

from counsellor_app.operations.pooling import key_holding, opening, published, seats, taking_part
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.pool.contributor import Counted
from counsellor_app.ui.round.tables_body import NUMBER, SHARE, TablesBody
from counsellor_app.vault import pool_store
from tests.builders import a_case
from tests.operations.pool_members import AUGUST, JANUARY, JULY, MET_ON, SPRING, YEAR
from tests.ui.round.conftest import NAME, Table

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.operations.desk import Desk

CARD_NAME = "Your name, as your colleagues know it"


def digest_of(desk: Desk) -> bytes:
    return pool_store.book(desk.vault.connection).rounds[-1].round.digest


@pytest.fixture
def met(table: Table) -> Table:
    """The window's owner made the list; everybody compared the words and has two reports."""
    table.bench.hands.fill(CARD_NAME, NAME)
    table.save("Save card…")
    table.read_raw(*(member.send_card() for member in table.pool.members))
    assert table.sees("These are the cards of An Peeters, Bart Claes, Chloë Maes, Dirk Wouters.")
    roster = table.save("Save list of members…")
    heard = {member.compare(roster) for member in table.pool.members}
    assert all(table.sees(word) for word in heard.pop())
    table.press("The words are right")
    for member in table.pool.members:
        member.reports(4, MET_ON, age_band="U26", behaviour_main="BULLY")
    for _ in range(5):
        table.bench.do(a_case, request_kind="INFO", age_band="A36_50", behaviour_main="SEX")
    return table


def invite(table: Table) -> bytes:
    """Open a round; everything is filled in, the first colleague holds the key."""
    table.press("Open a round yourself")
    raw = table.save("Save invitation…")
    assert table.sees("Add this file to a mail to An Peeters, Bart Claes, Chloë Maes, Dirk Wouters")
    for member in table.pool.members:
        taking_part.take_round(member.desk, raw)
    return digest_of(table.pool.opener.desk)


@pytest.mark.parametrize(("day", "lasts"), [(JULY, "volume"), (JANUARY, "age")])
def test_an_opener_leads_a_round_to_its_report(met: Table, day: date, lasts: str) -> None:
    """Invite, gather many files at once, list, half-sum, look, result, on to the report."""
    met.set_day(day)
    digest = invite(met)
    met.save("Save as file…")
    assert met.sees("Saved and taken in at once")
    assert met.sees("Missing (4)")
    assert met.sees("An Peeters, Bart Claes, Chloë Maes, Dirk Wouters")
    met.read_raw(*(member.contribute(digest) for member in met.pool.members))
    assert met.sees("Everybody sent a file.")
    key_holder = met.pool.members[0]
    listed = met.save("Save list…")
    assert met.sees("Add this file to a mail to An Peeters.")
    key_holding.give_half_sum(key_holder.desk, listed, key_holder.target("halfsom"))
    met.read_raw(key_holder.sent("halfsom"))
    met.bench.hands.wait_for("This is printed, of 5 contributions")
    met.bench.hands.wait_for("21")
    assert met.sees("This is not printed")
    assert under_the_heading(met)
    met.bench.hands.tab_to("Tables that are printed")
    met.bench.hands.press(Qt.Key.Key_End)
    assert met.sees("(categories taken together: step") is (day == JANUARY)
    result = met.save("Save result…")
    met.bench.hands.wait_for("This is what the pool printed")
    told = taking_part.take_result(met.pool.members[1].desk, result)
    assert told.counted is Counted.YES
    assert lasts in met.bench.do(table_ids, digest)
    wanted: list[None] = []
    met.panel.report_wanted.connect(lambda: wanted.append(None))
    met.press("To the report")
    assert wanted == [None]


def under_the_heading(table: Table) -> bool:
    """Whether each number, and the words where one is not told, stand below "Number"."""
    (tree,) = table.panel.findChild(TablesBody).findChildren(QTreeWidget)
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    rows = [top.child(at) for top in tops if top for at in range(top.childCount())]
    set_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    told = {(bool(row.text(NUMBER)), row.textAlignment(NUMBER) == set_right) for row in rows}
    shares = {row.text(SHARE).strip()[-1:] for row in rows}
    return told == {(True, True)} and shares <= {"", "%"}


def table_ids(desk: Desk, digest: bytes) -> set[str]:
    return {table.table_id for table in published.tables_of(desk, digest)[0]}


def test_a_key_holder_agrees_once(met: Table) -> None:
    """The list is looked at, agreed to and answered; another list is refused with its sentence."""
    met.set_day(JULY)
    opener, own = met.pool.opener, met.bench.do(seats.own_card)
    assert own is not None
    invitation = Invitation(SPRING, AUGUST, own.member_id)
    opening.invite(opener.desk, invitation, opener.target("ronde"))
    raw = opener.sent("ronde")
    for member in met.pool.members:
        taking_part.take_round(member.desk, raw)
    met.read_raw(raw)
    digest = digest_of(opener.desk)
    mine = met.save("Save as file…")
    assert met.sees("You hold the key: you wait for the list of An Peeters")
    opening.take_contribution(opener.desk, mine)
    met.pool.send_in(digest)
    opening.close_list(opener.desk, digest, opener.target("deelnemers"))
    met.read_raw(opener.sent("deelnemers"))
    assert met.sees("5 of 5 participants, 21 reports together.")
    assert met.sees("You agree once, to this list of 5 people.")
    half_sum = met.save("Agree: save half-sum…")
    assert met.sees("Add this file to a mail to An Peeters.")
    assert met.sees("You gave your half of the sum.")
    assert opening.take_half_sum(opener.desk, half_sum).tables
    opening.take_contribution(opener.desk, met.pool.members[2].contribute(digest))
    opening.close_list(opener.desk, digest, opener.target("deelnemers"))
    met.read_raw(opener.sent("deelnemers"))
    assert met.sees("Not taken in: mail-0.poule.")
    assert met.sees("You have opened this period with another list already.")


def test_a_file_may_be_dropped(met: Table) -> None:
    """A file dragged onto the page is read in like one that was chosen."""
    path = met.post / "An Peeters kaart.poule"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy, place = Qt.DropAction.CopyAction, QPointF(5, 5)
    come = QDragEnterEvent(place.toPoint(), copy, data, left, none)
    QApplication.sendEvent(met.panel, come)
    QApplication.sendEvent(met.panel, QDropEvent(place, copy, data, left, none))
    met.bench.hands.wait_for("This is the card of An Peeters.")


def test_a_year_proposes_itself_in_january(met: Table) -> None:
    """In January the year that ended is proposed, to be closed in a month."""
    met.set_day(JANUARY)
    met.press("Open a round yourself")
    assert met.sees(str(YEAR.last_on.year))
    met.save("Save invitation…")
    assert met.bench.do(digest_of)


def test_an_invitation_without_a_day_says_what_is_missing(met: Table) -> None:
    """Without a closing day nothing is saved; one that is too early is refused in a sentence."""
    met.set_day(JULY)
    met.press("Open a round yourself")
    met.bench.hands.tab_to("Closes on")
    met.bench.hands.press(Qt.Key.Key_Delete)
    met.press("Save invitation…")
    assert met.sees("Fill in the closing day and who holds the key first.")
    before = len(met.dialogs.saved)
    met.bench.hands.fill("Closes on", "1/2/2026")
    met.press("Save invitation…")
    assert len(met.dialogs.saved) == before + 1
    assert not met.dialogs.saved[-1].exists()
    assert met.sees("Nothing")
