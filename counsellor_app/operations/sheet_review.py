"""Looking a sheet over: what is found, what readers see, what still stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import review
from counsellor_app.anonymisation.engine import names_of, shared_engine
from counsellor_app.anonymisation.fewness import pointer
from counsellor_app.anonymisation.labels import labels_for, roles_of
from counsellor_app.anonymisation.rendering import rendered
from counsellor_app.anonymisation.sheet_findings import find_marks, is_dutch
from counsellor_app.anonymisation.walk import open_points
from counsellor_app.casework.free_text import FreeText
from counsellor_app.vault import case_store, record_store, sheet_store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.fewness import Fewness
    from counsellor_app.anonymisation.kept_sheet import KeptSheet
    from counsellor_app.anonymisation.remaining import Remaining
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.anonymisation.walk import WalkStep
    from counsellor_app.casework.case import KnownPerson
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class SheetReview:
    """A sheet with everything in it that a person has to decide on before it can be approved.

    `case_id` is the case a draft was made from; None once approval cut that thread, and then
    `companies` and `known_names` are empty: they are of the case and die with the review.
    `labels` are what each person of the sheet is called or might be, and `roles` the roles of
    the case's people, by the marks' person keys.
    """

    draft: DraftSheet
    approved_on: date | None
    case_id: CaseId | None
    remaining: tuple[Remaining, ...]
    marks: tuple[Marked, ...]
    rendered: Mapping[Part, str]
    open_points: Mapping[WalkStep, int]
    fewness: Fewness
    labels: Mapping[str, FreeText]
    roles: Mapping[str, str]
    companies: tuple[FreeText, ...]
    known_names: tuple[str, ...]
    is_dutch: bool


def persons_of(desk: Desk, case_id: CaseId | None) -> tuple[KnownPerson, ...]:
    """The people of the case that a draft still belongs to."""
    return () if case_id is None else case_store.persons(desk.vault.connection, case_id)


def marks_of(desk: Desk, draft: DraftSheet, case_id: CaseId | None) -> tuple[Marked, ...]:
    """What is found in a draft's working text."""
    return find_marks(draft, shared_engine(), persons_of(desk, case_id))


def review_of(desk: Desk, kept: KeptSheet) -> SheetReview:
    """Look a kept sheet over."""
    persons, engine = persons_of(desk, kept.case_id), shared_engine()
    roles = roles_of(persons)
    marks = find_marks(kept.draft, engine, persons)
    everybody = sheet_store.known_persons(desk.vault.connection)
    return SheetReview(
        kept.draft,
        kept.approved_on,
        kept.case_id,
        review(kept.draft, everybody, desk.codebook, engine, case_persons=persons, marks=marks),
        marks,
        rendered(kept.draft),
        open_points(kept.draft, marks),
        pointer(kept.draft, kept.draft.case_days, marks),
        labels_for(marks, kept.draft, roles),
        roles,
        _companies(desk, kept.case_id),
        names_of(persons),
        is_dutch(kept.draft, engine),
    )


def _companies(desk: Desk, case_id: CaseId | None) -> tuple[FreeText, ...]:
    """The names of the companies that a case concerns."""
    if case_id is None:
        return ()
    company_id = case_store.company_of(desk.vault.connection, case_id)
    name = record_store.whole(desk.vault.connection, company_id).name if company_id else FreeText()
    return (name,) if name else ()
