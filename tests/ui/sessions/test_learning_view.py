"""What the year still asks of a counsellor, told in a sentence each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from counsellor_app.operations.learning_due import LearningDue, Training
from counsellor_app.ui.card import Card
from counsellor_app.ui.sessions.learning_view import LearningView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOTHING_YET = LearningDue(
    year=2026,
    supervisions=0,
    last_supervision_on=None,
    certificate_on=None,
    years_without=(),
    pool_intervisions=0,
    sector_intervisions=0,
    training_minutes=0,
    recognised=(),
    next_session_on=None,
)
ALL_DONE = LearningDue(
    year=2026,
    supervisions=1,
    last_supervision_on=date(2026, 2, 3),
    certificate_on=date(2024, 5, 4),
    years_without=(),
    pool_intervisions=2,
    sector_intervisions=1,
    training_minutes=245,
    recognised=(Training(date(2026, 1, 9), 125),),
    next_session_on=date(2026, 6, 12),
)


def told(qtbot: QtBot, due: LearningDue) -> dict[str, list[str]]:
    """What each card says under its heading."""
    view = LearningView()
    qtbot.addWidget(view)
    view.show_due(due)
    return {
        card.accessibleName(): [label.text() for label in card.findChildren(QLabel)][1:]
        for card in view.findChildren(Card)
    }


def test_a_year_in_which_all_was_done(qtbot: QtBot) -> None:
    """Each card tells its fact and that it is in order; the next supervision is a year on."""
    said = told(qtbot, ALL_DONE)
    assert all(lines[-1] == "In order" for lines in said.values())
    assert {name: lines[0] for name, lines in said.items()} == {
        "Supervision": "Done this year, on 3 februari 2026. "
        "The next one is due by 31 december 2027.",
        "Intervision": "With the pool 2 of 2, with the sector 1 of 1.",
        "Training": "4 hour(s) 5 minute(s) this year, "
        "of which 2 hour(s) 5 minute(s) with a recognised trainer.",
        "Certificate": "Of 4 mei 2024, kept valid by supervision in each year since.",
        "Next session": "On 12 juni 2026.",
    }


def test_a_year_that_just_began(qtbot: QtBot) -> None:
    """Nothing is called in order, and each card says what is asked."""
    said = told(qtbot, NOTHING_YET)
    assert all(len(lines) == 1 for lines in said.values())
    assert said["Supervision"] == [
        "Due by 31 december 2026: once a year, it keeps your certificate valid."
    ]


def test_a_year_missed_puts_the_certificate_at_risk(qtbot: QtBot) -> None:
    """The years without supervision are named; last year's supervision is told."""
    missed = replace(
        ALL_DONE,
        supervisions=0,
        last_supervision_on=date(2023, 11, 2),
        certificate_on=date(2022, 5, 4),
        years_without=(2024, 2025),
    )
    said = told(qtbot, missed)
    assert said["Certificate"] == ["Of 4 mei 2022. At risk: no supervision is noted in 2024, 2025."]
    assert said["Supervision"] == ["Due by 31 december 2026; the last one was on 2 november 2023."]
