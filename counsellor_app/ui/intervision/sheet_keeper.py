"""Asks for every change to the open sheet, and tells how it stands once the last was answered."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.operations.intervision import (
    approve_sheet,
    change_audience,
    decide,
    keep_sheet,
    open_sheet,
    take_over_notes,
    undo_decision,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, SheetId
    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.vault_lane import VaultLane


def _keep(desk: Desk, draft: DraftSheet) -> SheetReview:
    keep_sheet(desk, draft)
    return open_sheet(desk, draft.sheet_id)


def _turn(desk: Desk, sheet_id: SheetId, audience: Audience) -> SheetReview:
    change_audience(desk, sheet_id, audience)
    return open_sheet(desk, sheet_id)


def _approve(desk: Desk, sheet_id: SheetId) -> SheetReview:
    approve_sheet(desk, sheet_id)
    return open_sheet(desk, sheet_id)


class SheetKeeper(QObject):
    """Several answers may be on their way: what is shown is what the last of them says."""

    reviewed = Signal(object)
    """The `SheetReview` as it stands."""

    def __init__(self, lane: VaultLane, context: QWidget) -> None:
        super().__init__(context)
        self._lane = lane
        self._context = context
        self._asked = 0
        self._afterwards: Callable[[], None] | None = None
        self._sheet_id: SheetId | None = None
        self.draft: DraftSheet | None = None
        """The sheet as it was last handed over or answered."""
        self.review: SheetReview | None = None
        """What the last answer said of it."""
        lane.broken.connect(self._recover)

    def open(self, sheet_id: SheetId, then: Callable[[SheetReview], None]) -> None:
        """Fetch another sheet."""
        self.draft = self.review = None
        self._sheet_id = sheet_id
        self._ask(partial(open_sheet, sheet_id=sheet_id), then)

    def follow(self, review: SheetReview) -> None:
        """Tell how the sheet stands, unless a newer answer is on its way."""
        if not self._asked:
            self.draft, self.review = review.draft, review
            self.reviewed.emit(review)

    def afterwards(self, act: Callable[[], None]) -> None:
        """Do something once every answer on its way has come."""
        self._afterwards = act
        self._do_what_waits()

    def keep(self, written: Callable[[DraftSheet], DraftSheet]) -> None:
        """Keep the sheet as `written` makes it."""
        if self.draft is not None:
            self.draft = written(self.draft)
            self._ask(partial(_keep, draft=self.draft), self.follow)

    def confirm(self, words: frozenset[FreeText]) -> None:
        """Keep which words and numbers may stay."""
        self.keep(lambda draft: replace(draft, confirmed=words))

    def decide(self, decision: Decision) -> None:
        """Decide on a wording."""
        if self.draft is not None:
            asked = partial(decide, sheet_id=self.draft.sheet_id, decisions=(decision,))
            self._ask(asked, self.follow)

    def undo(self) -> None:
        """Take the last decision back."""
        if self.draft is not None:
            self._ask(partial(undo_decision, sheet_id=self.draft.sheet_id), self.follow)

    def take_over_notes(self, then: Callable[[SheetReview], None]) -> None:
        """Put the notes of the sheet's case behind its situation."""
        if self.draft is not None:
            sheet_id = self.draft.sheet_id
            self._ask(partial(take_over_notes, sheet_id=sheet_id, part=Part.SITUATION), then)

    def turn(self, audience: Audience, then: Callable[[SheetReview], None]) -> None:
        """Turn the sheet to other readers."""
        if self.draft is not None and self.draft.audience is not audience:
            self._ask(partial(_turn, sheet_id=self.draft.sheet_id, audience=audience), then)

    def approve(self, then: Callable[[SheetReview], None]) -> None:
        """Approve the sheet as it stands in the vault."""
        if self.draft is not None:
            self._ask(partial(_approve, sheet_id=self.draft.sheet_id), then)

    def forget(self) -> None:
        """Drop the sheet; answers on their way are not shown."""
        self.draft = self.review = self._sheet_id = self._afterwards = None

    def _ask(
        self, operation: Callable[[Desk], SheetReview], then: Callable[[SheetReview], None]
    ) -> None:
        self._asked += 1
        self._lane.ask(
            self._context, operation, then=partial(self._hear, then), otherwise=self._hear_refusal
        )

    def _hear(self, then: Callable[[SheetReview], None], review: SheetReview) -> None:
        self._asked = max(0, self._asked - 1)
        if review.draft.sheet_id == self._sheet_id:
            then(review)
        self._do_what_waits()

    def _hear_refusal(self, error: ExpectedError) -> None:
        self._asked = max(0, self._asked - 1)
        self._afterwards = None
        self._lane.failed.emit(error)

    def _recover(self) -> None:
        """A fault of ours has no answer: go on with the next, rather than wait for it."""
        self._asked = 0
        self._afterwards = None

    def _do_what_waits(self) -> None:
        if not self._asked and self._afterwards is not None:
            act, self._afterwards = self._afterwards, None
            act()
