"""A whole intervision by keyboard: from a case to a sheet that tells nobody who it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.intervising import (
    add_person,
    look_once_more,
    look_through,
    make_sheet,
    save_sheet,
    walk_the_steps,
    words_of_pdf,
)
from tests.journeys.steps import log_a_first_call, set_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.launching import RunningApp

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]

NOTE = (
    "Noor Delvaux belde op 12 maart na een draaidag in Vilvoorde voor de reeks Zandlopers. "
    "Haar leidinggevende Gilles zei voor de hele ploeg: “Doe niet zo flauw, meiske.” "
    "Noor is 34 jaar, haar nummer is 0470 12 34 56 en ze wil vooral dat het stopt."
)
GONE = ("Noor", "Delvaux", "Gilles", "12 maart", "Vilvoorde", "Zandlopers", "flauw", "0470", "34")


def test_a_whole_intervision(
    launch: Callable[[], RunningApp], choosers: Choosers, tmp_path: Path
) -> None:
    """Case, sheet, review, walk, last look, approval, PDF: nothing replaced can be read back."""
    hands = launch().hands
    set_up(hands)
    log_a_first_call(hands, NOTE)
    add_person(hands, "Noor Delvaux")
    make_sheet(hands, "Hoe blijf ik naast haar staan zonder haar te sturen?")
    assert look_through(hands, "een kleinerende opmerking") >= 5
    walk_the_steps(hands, "Fien Aerts – Poule")
    look_once_more(hands)
    target = tmp_path / "fiche.pdf"
    save_sheet(hands, choosers, target)
    text = words_of_pdf(target)
    assert "zonder haar te sturen" in text
    assert [word for word in GONE if word in text] == []
