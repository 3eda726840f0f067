"""Which pane belongs to which place of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import BugError
from counsellor_app.ui.case.case_pane import CasePane
from counsellor_app.ui.case.closing_pane import ClosingPane
from counsellor_app.ui.case.document_pane import DocumentPane
from counsellor_app.ui.case.entry_pane import EntryPane
from counsellor_app.ui.case.persons_pane import PersonsPane
from counsellor_app.ui.place import Part, Place

if TYPE_CHECKING:
    from counsellor_app.casework.case import Case
    from counsellor_app.ui.case.pane import Listener, Pane
    from counsellor_app.ui.vault_lane import VaultLane


def make_pane(lane: VaultLane, case: Case, place: Place, page: Listener) -> Pane:
    """The pane for one place of a case.

    Raises:
        BugError: for a row or a paper the case does not hold.
    """
    match place.part:
        case Part.CASE:
            return CasePane(lane, case, page)
        case Part.PERSONS:
            return PersonsPane(lane, case, page)
        case Part.CLOSING:
            return ClosingPane(lane, case, page)
        case Part.ENTRY:
            return _entry_pane(lane, case, place, page)
        case Part.DOCUMENT:
            return _document_pane(lane, case, place, page)


def is_in(case: Case, place: Place) -> bool:
    """Whether the case has this place: a row or a paper may be gone."""
    match place.part:
        case Part.ENTRY:
            return any(entry.coded.record_id == place.number for entry in case.timeline)
        case Part.DOCUMENT:
            return any(paper.document_id == place.number for paper in case.documents)
        case _:
            return True


def _entry_pane(lane: VaultLane, case: Case, place: Place, page: Listener) -> Pane:
    for entry in case.timeline:
        if entry.coded.record_id == place.number:
            return EntryPane(lane, entry, page)
    raise BugError


def _document_pane(lane: VaultLane, case: Case, place: Place, page: Listener) -> Pane:
    for paper in case.documents:
        if paper.document_id == place.number:
            return DocumentPane(lane, paper, page)
    raise BugError
