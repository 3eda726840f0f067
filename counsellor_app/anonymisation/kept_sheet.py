"""A sheet as it is kept: with its state, for lists and for going on with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, SheetId
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.session import SessionId


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet in a list, without words. `approved_on` is None while it is a draft.

    From `expires_on` the sheet is proposed for erasure.
    """

    sheet_id: SheetId
    audience: Audience
    made_on: date
    approved_on: date | None
    expires_on: date | None
    session_id: SessionId | None = None


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A sheet with its words; `approved_on` is None while it is a draft.

    `case_id` is the case a draft was made from; approval takes it away, and it never comes back.
    """

    draft: DraftSheet
    approved_on: date | None
    case_id: CaseId | None
