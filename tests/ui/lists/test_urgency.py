"""Vandaag puts the most urgent first and lets housekeeping wait."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.today import DueItem, DueKind
from counsellor_app.ui.today.urgency import Urgency, by_urgency, urgency

TODAY = date(2026, 3, 12)


def due(kind: DueKind, days: int | None, number: int = 1) -> DueItem:
    on = None if days is None else TODAY + timedelta(days=days)
    return DueItem(kind, on, CaseId(number), number, None, FreeText())


@pytest.mark.parametrize(
    ("kind", "days", "expected"),
    [
        (DueKind.HEARING, -1, Urgency.LATE),
        (DueKind.HEARING, 0, Urgency.TODAY),
        (DueKind.HEARING, 1, Urgency.NEAR),
        (DueKind.HEARING, 7, Urgency.NEAR),
        (DueKind.HEARING, 8, Urgency.LATER),
        (DueKind.NEXT_STEP, -3, Urgency.LATE),
        (DueKind.FIRST_REPLY, 0, Urgency.TODAY),
        (DueKind.FIRST_REPLY, -1, Urgency.TODAY),
        (DueKind.FIRST_REPLY, -2, Urgency.LATE),
        (DueKind.DRAFT, None, Urgency.WHEN_THERE_IS_TIME),
        (DueKind.RETENTION, -300, Urgency.WHEN_THERE_IS_TIME),
        (DueKind.SUPERVISION, 3, Urgency.WHEN_THERE_IS_TIME),
    ],
)
def test_each_kind_stands_in_its_group(kind: DueKind, days: int | None, expected: Urgency) -> None:
    """A day's distance and the kind decide the group; nobody waits for housekeeping."""
    assert urgency(due(kind, days), TODAY) is expected


def test_groups_and_their_items_come_most_urgent_first() -> None:
    """Empty groups are left out; in a group the nearest day comes first."""
    items = [
        due(DueKind.NEXT_STEP, 5, 1),
        due(DueKind.DRAFT, None, 2),
        due(DueKind.HEARING, -2, 3),
        due(DueKind.HEARING, 2, 4),
        due(DueKind.NEXT_STEP, -9, 5),
    ]
    shown = by_urgency(items, TODAY)
    assert list(shown) == [Urgency.LATE, Urgency.NEAR, Urgency.WHEN_THERE_IS_TIME]
    assert [item.case_no for item in shown[Urgency.LATE]] == [5, 3]
    assert [item.case_no for item in shown[Urgency.NEAR]] == [4, 1]
