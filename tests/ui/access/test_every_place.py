"""Every place of the window, for those who listen, who only type, or who need large text."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import counsellor_app.ui
from counsellor_app.ui.page import Page
from tests.ui.access.conftest import SIZES, USUAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.access.conftest import Found

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
]

LEAST = {"examined": 4500, "controls": 1500, "stops": 900, "measured": 7000, "texts": 25000}
STAGES = "a stage of the round that needs colleagues' files; tests/ui/round shows each"
NOT_SHOWN = {
    "BackupPlaceStep": "a step of setting up, made of the parts of the others",
    "CaptureLine": "there is no such switch on Linux; its own test shows it",
    "CardBody": STAGES,
    "CardsBody": STAGES,
    "CopiesCard": "only where a second copy of the vault lies in its folder; tests/ui/lists",
    "FactsBody": STAGES,
    "FollowedPart": "a part of the yearly evaluation alone; tests/ui/report shows it",
    "InviteBody": STAGES,
    "LeaveOutBody": STAGES,
    "MovedStep": "only on a computer where the vault is new; test_first_minutes.py shows it",
    "PresenterView": "a screen of its own for a whole table; tests/ui/sessions measures it",
    "PreviewBody": STAGES,
    "ReadyStep": "the end of setting up: a sentence and a button, as on the steps before",
    "TourCard": "only in the vault of the tour; its own test shows it",
    "WordsBody": STAGES,
}
"""Dialogs, pages, panels, panes, steps and views that the survey does not bring into view."""
ENDS = ("Dialog", "Page", "Panel", "Pane", "Step", "View", "Part", "Body", "Card")


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_amiss_in_any_place(
    surveys: dict[str, Found], size: str, record_property: Callable[[str, object], None]
) -> None:
    """Nothing nameless, no trap, nothing cut or untranslated: each fault is told with its place."""
    found = surveys[size]
    for what, number in found.counts.items():
        record_property(f"{what} at {size}", number)
    assert found.faults == ()


def test_the_survey_went_far(
    surveys: dict[str, Found], record_property: Callable[[str, object], None]
) -> None:
    """As many places in each size, and in the usual one as many controls as there are at least."""
    usual = surveys[USUAL]
    record_property("places", len(usual.places))
    print(f"examined {usual.counts} in {len(usual.places)} places")
    assert {name: usual.counts[name] >= least for name, least in LEAST.items()} == dict.fromkeys(
        LEAST, True
    )
    assert {found.places for found in surveys.values()} == {usual.places}


def test_no_part_of_the_window_is_passed_over(surveys: dict[str, Found]) -> None:
    """Each dialog, page, panel and step was in view, or is named here with the reason."""
    seen = frozenset().union(*(found.kinds for found in surveys.values()))
    missed = {kind.__name__ for kind in _parts()} - seen - NOT_SHOWN.keys()
    assert missed == set()


def _parts() -> Iterator[type[QWidget]]:
    for module in pkgutil.walk_packages(counsellor_app.ui.__path__, "counsellor_app.ui."):
        held = importlib.import_module(module.name)
        for name, kind in inspect.getmembers(held, inspect.isclass):
            is_ours = kind.__module__ == module.name and issubclass(kind, QWidget)
            is_part = name.endswith(ENDS) or issubclass(kind, QDialog | Page)
            is_base = bool(kind.__subclasses__())
            if is_ours and is_part and not is_base:
                yield kind
