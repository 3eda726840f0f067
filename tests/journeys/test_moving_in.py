"""A counsellor's old list moves in, by keyboard alone: from launching to the cases in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.casework.old_lists import ROWS
from tests.intake.workbooks import workbook
from tests.journeys.dressing import HIGH_CONTRAST, Dress
from tests.journeys.hands import CTRL
from tests.journeys.steps import choose, set_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.launching import RunningApp

pytestmark = pytest.mark.journey


@pytest.mark.usefixtures("_dressed")
@pytest.mark.parametrize("dress", [Dress(HIGH_CONTRAST, 200)], ids=str)
def test_an_old_list_moves_in(
    launch: Callable[[], RunningApp], choosers: Choosers, tmp_path: Path
) -> None:
    """Choose the file, look at columns, name a word, read what was not understood, take over."""
    choosers.to_open = tmp_path / "mijn dossiers.xlsx"
    choosers.to_open.write_bytes(workbook(ROWS))
    hands = launch().hands
    set_up(hands)
    hands.press(Qt.Key.Key_2, CTRL)
    hands.wait_for("Nog geen dossiers")
    hands.activate("Lijst overnemen")
    hands.activate("Lijst kiezen")
    hands.wait_for_focus("Nr wordt")
    choose(hands, "Kleur wordt", "niet over")
    hands.activate("Verder")
    hands.wait_for_focus("“duif”")
    choose(hands, "“duif”", "sms")
    hands.activate("Verder")
    hands.wait_for("4 dossiers staan klaar om over te nemen. 2 afgesloten, 2 open.")
    hands.wait_for("Rij 7: de dag is niet te lezen (“vorige zomer”)")
    hands.wait_for("Ze tellen niet mee in de cijfers van de poule.")
    hands.activate("Overnemen")
    hands.wait_for("4 dossiers overgenomen")
    hands.activate("Naar de dossiers")
    hands.wait_for("4 dossiers")
    hands.press(Qt.Key.Key_F, CTRL)
    hands.wait_for_focus("Dossiers zoeken")
    hands.type("preventieadv")
    hands.wait_for("1 dossier")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for("Naar de preventieadviseur.")
    assert hands.sees("Overgenomen uit een lijst, rij 5.")
    assert not hands.sees("geel")
