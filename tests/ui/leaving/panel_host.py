"""One panel of a sheet in a shown page, with what the sheet's view does around it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience, Part, SheetId
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import companies, intervision
from counsellor_app.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.sheet_review import SheetReview
    from tests.ui.lists.conftest import Bench


WALKED = Walk(
    ticked=frozenset(WalkStep),
    recognised=Answer3.NO,
    linked=Answer3.NO,
    inferred=Answer3.NO,
    audience_is_checked=True,
)
"""Every step ticked, every question answered with no."""


class ShowsReview(Protocol):
    """What the sheet's view needs of a panel."""

    def show_review(self, review: SheetReview) -> None: ...

    def take_keyboard(self) -> None: ...


class Host:
    """Shows a panel, and shows it again whatever was kept."""

    def __init__(self, bench: Bench, panel: ShowsReview, sheet_id: SheetId) -> None:
        assert isinstance(panel, QWidget)
        self._bench = bench
        self._panel = panel
        self._sheet_id = sheet_id
        self.page = Page(bench.lane)
        QVBoxLayout(self.page).addWidget(panel)
        self.review = bench.do(intervision.open_sheet, sheet_id)
        bench.show(self.page)
        panel.show_review(self.review)
        panel.take_keyboard()

    def follow(self, review: SheetReview) -> None:
        """Show what was kept."""
        self.review = review
        self._panel.show_review(review)

    def turn(self, audience: Audience) -> None:
        """Turn the sheet to other readers, as the sheet's view does."""
        self.keep(partial(_turn, sheet_id=self._sheet_id, audience=audience))

    def keep(self, operation: Callable[[Desk], SheetReview]) -> None:
        """Run an operation on the lane and show its answer."""
        self._bench.lane.ask(self.page, operation, then=self.follow)

    def settle(self) -> SheetReview:
        """Let everything be kept; the sheet as it then stands in the vault."""
        self._bench.settle()
        return self._bench.do(intervision.open_sheet, self._sheet_id)


def a_sheet(
    bench: Bench, case_id: int, situation: str, *, audience: Audience = Audience.POULE
) -> SheetId:
    """A sheet of a case with this situation, and a question without anything to find."""
    draft = bench.do(intervision.start_sheet, CaseId(case_id), audience)
    told = {
        Part.ROLES: FreeText(""),
        Part.TITLE: FreeText("pesten"),
        Part.SITUATION: FreeText(situation),
        Part.QUESTION: FreeText("wat kan ik doen?"),
    }
    texts = MappingProxyType({**draft.texts, **told})
    bench.do(intervision.keep_sheet, replace(draft, texts=texts))
    return draft.sheet_id


def an_approved_sheet(bench: Bench, case_id: int) -> SheetId:
    """A sheet that was walked and approved on the day of the clock."""
    sheet_id = a_sheet(bench, case_id, "iemand wordt gepest")
    bench.do(intervision.keep_walk, sheet_id, WALKED)
    bench.do(intervision.approve_sheet, sheet_id)
    return sheet_id


def link_company(bench: Bench, case_id: int, name: str) -> None:
    """Say which company a case concerns."""
    bench.do(companies.add_company, CaseId(case_id), FreeText(name))


def _turn(desk: Desk, sheet_id: SheetId, audience: Audience) -> SheetReview:
    intervision.change_audience(desk, sheet_id, audience)
    return intervision.open_sheet(desk, sheet_id)
