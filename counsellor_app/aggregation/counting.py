"""Counts one counsellor's cases and records, in codes, into a tally."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.aggregation.material import Material, Row, sort_material
from counsellor_app.aggregation.tables import broken_down, codes_counted, is_about_closure, rows_of
from counsellor_app.aggregation.tally import Breakdown, Figure, Tally
from counsellor_app.casework.answers import code, number
from counsellor_app.casework.coded_case import CaseId, CodedCase, CodedRecord, Record, RecordId
from counsellor_app.casework.derivation import with_derived

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.codebook import Codebook, Field, Group
    from counsellor_app.casework.half_year import HalfYear

_Marked: TypeAlias = tuple[frozenset[str], CaseId | None, RecordId | None]
"""The codes something adds to, and what it is."""


def count(
    cases: Iterable[CodedCase],
    records: Iterable[CodedRecord],
    *,
    window: HalfYear,
    codebook: Codebook,
) -> Tally:
    """Count registered cases and finished records by the pool's rules."""
    material = sort_material(cases, records, window)
    read = {case.case_id: with_derived(case) for case in (*material.new, *material.closed)}
    return Tally(
        window=window,
        codebook_version=codebook.version,
        totals=totals_of(material),
        breakdowns=tuple(_breakdown(field, material, read) for field in broken_down(codebook)),
    )


def totals_of(material: Material) -> tuple[Figure, ...]:
    """Every total of what was sorted, in the order of the codebook."""
    contacts, questions = material.of(Record.CONTACT), material.of(Record.QUESTION)
    activities, learning = material.of(Record.ACTIVITY), material.of(Record.LEARNING)
    shared = _holding(activities, "ac_counted_by_me", "Y")
    supervised = _holding(learning, "le_kind", "SUPERV")
    return (
        _of_cases("new_cases", material.new),
        _of_cases("active_cases", material.active),
        _of_cases("closed_cases", material.closed),
        _of_cases("open_cases", material.open_at_end),
        _of_cases("signal_reports", material.signals),
        _of_cases("left_out_cases", material.left_out),
        _of_rows("questions", questions),
        _of_rows("contacts", contacts),
        _of_rows("outside_contacts", _holding(contacts, "c_outside", "Y")),
        _of_hours("case_hours", contacts, "c_minutes"),
        _of_hours("question_hours", questions, "q_minutes"),
        _of_rows("sessions_held", shared),
        _of_rows("explanations_given", _holding(shared, "ac_kind", "EXPLAIN")),
        _of_rows("organisations_guided", _holding(shared, "ac_kind", "GUIDE")),
        _of_sum("people_reached", shared, "ac_participants"),
        _of_sum("young_reached", shared, "ac_young"),
        _of_hours("activity_hours", activities, "ac_minutes"),
        _of_rows("supervisions", supervised),
        _formed_by("counsellors_supervised", int(bool(supervised)), supervised),
        _of_rows("pool_intervisions", _holding(learning, "le_kind", "IV_POOL")),
        _of_hours("learning_hours", learning, "le_minutes"),
    )


def _holding(rows: Sequence[Row], field: str, held: str) -> tuple[Row, ...]:
    return tuple(row for row in rows if code(row.coded.answers, field) == held)


def _of_cases(name: str, cases: Sequence[CodedCase]) -> Figure:
    return Figure(name, len(cases), tuple(case.case_id for case in cases))


def _of_rows(name: str, rows: Sequence[Row]) -> Figure:
    return _formed_by(name, len(rows), rows)


def _of_sum(name: str, rows: Sequence[Row], field: str) -> Figure:
    return _formed_by(name, sum(number(row.coded.answers, field) for row in rows), rows)


def _of_hours(name: str, rows: Sequence[Row], field: str) -> Figure:
    """Whole hours over all rows together: half an hour and more is rounded up."""
    minutes = sum(number(row.coded.answers, field) for row in rows)
    return _formed_by(name, (minutes + 30) // 60, rows)


def _formed_by(name: str, amount: int, rows: Sequence[Row]) -> Figure:
    cases = dict.fromkeys(row.case_id for row in rows if row.case_id is not None)
    return Figure(name, amount, tuple(cases), tuple(row.coded.record_id for row in rows))


def _breakdown(field: Field, material: Material, read: Mapping[CaseId, Answers]) -> Breakdown:
    marked = tuple(_marked(field, material, read))
    figures = tuple(_cell(group, marked) for group in rows_of(field))
    return Breakdown(field.record, field.code, figures)


def _marked(field: Field, material: Material, read: Mapping[CaseId, Answers]) -> Iterable[_Marked]:
    if field.record is Record.CASE:
        for case in material.closed if is_about_closure(field) else material.new:
            yield codes_counted(field, read[case.case_id]), case.case_id, None
    else:
        for row in material.of(field.record):
            yield codes_counted(field, row.coded.answers), row.case_id, row.coded.record_id


def _cell(group: Group, marked: Sequence[_Marked]) -> Figure:
    """How many took at least one code of the group; several codes of one group count once."""
    held = [(case, row) for codes, case, row in marked if not group.members.isdisjoint(codes)]
    cases = dict.fromkeys(case for case, _ in held if case is not None)
    rows = tuple(row for _, row in held if row is not None)
    return Figure(group.code, len(held), tuple(cases), rows)
