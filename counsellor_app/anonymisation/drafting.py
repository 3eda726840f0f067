"""A sheet's first draft from the codes of a case: labels of the codebook, no words of notes."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import (
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
    SheetId,
)
from counsellor_app.anonymisation.context_groups import coarsened, context_of, says_something
from counsellor_app.casework.answers import codes, day
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.codebook import PREFERS_NOT_TO_SAY, UNKNOWN, Codebook, Field
from counsellor_app.casework.coded_case import CodedCase, Record
from counsellor_app.casework.derivation import RISK_GROUPS, risks
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_SHEET_CODES = ("TECH", "HOURS", "FREE", "START")
"""What sheet.toml calls the groups at risk, in the order of `RISK_GROUPS`."""


def draft_from(
    case: CodedCase,
    codebook: Codebook,
    *,
    sheet_id: SheetId,
    audience: Audience,
    language: str = "nl",
) -> DraftSheet:
    """What codes can say, coarse enough for the audience; the rest is left to write."""
    texts = {
        Part.TITLE: opened(_first_label(codebook, case, "behaviour_main", language)),
        Part.ROLES: _roles(codebook, case, language),
        Part.STEPS: "\n".join(opened(line) for line in _steps(codebook, case, language)),
    }
    return DraftSheet(
        sheet_id,
        audience,
        MappingProxyType({part: FreeText(texts.get(part, "")) for part in Part}),
        SheetCodes(
            context=context_of(codebook, case.answers, is_coarse=audience is Audience.SECTOR),
            risk_groups=_risk_groups(case),
        ),
        case_days=_days(case),
        language=language,
    )


def for_audience(draft: DraftSheet, audience: Audience, codebook: Codebook) -> DraftSheet:
    """The draft for other readers: coarser towards the sector, never finer again."""
    held = draft.codes
    context = coarsened(codebook, held.context) if audience is Audience.SECTOR else held.context
    return replace(draft, audience=audience, codes=replace(held, context=context))


def _days(case: CodedCase) -> tuple[date, date] | None:
    """The first and last day known of a case."""
    received_on = day(case.answers, "received_on")
    days = [row.day for row in case.timeline] + ([received_on] if received_on else [])
    return (min(days), max(days)) if days else None


def _risk_groups(case: CodedCase) -> tuple[str, ...]:
    told = risks(case.answers)
    pairs = zip(RISK_GROUPS, _SHEET_CODES, strict=True)
    return tuple(sheet_code for risk, sheet_code in pairs if told[risk] == "Y")


def _roles(codebook: Codebook, case: CodedCase, language: str) -> str:
    told = (
        _first_label(codebook, case, "reporter_role", language),
        _first_label(codebook, case, "accused_relation", language),
    )
    return "\n".join(f"{letter}: {role}" for letter, role in zip("AB", told, strict=True) if role)


def _steps(codebook: Codebook, case: CodedCase, language: str) -> Iterator[str]:
    interventions = codebook.field(Record.INTERVENTION, "iv_kind")
    yield from _labels_of(interventions, _held(case, interventions), language)
    referrals = codebook.field(Record.REFERRAL, "ref_to")
    told = tuple(_labels_of(referrals, _held(case, referrals), language))
    if told:
        yield f"{referrals.label.text(language)}: {', '.join(told)}"


def _held(case: CodedCase, field: Field) -> set[str]:
    return {code for row in case.rows(field.record) for code in codes(row.answers, field.code)}


def _first_label(codebook: Codebook, case: CodedCase, code: str, language: str) -> str:
    field = codebook.field(Record.CASE, code)
    return next(_labels_of(field, set(codes(case.answers, code)), language), "")


def _labels_of(field: Field, held: set[str], language: str) -> Iterator[str]:
    """The labels of the codes held, each once; as groups where the field has them."""
    if field.ladder:
        groups = (g for g in field.ladder[0] if g.members & held and says_something(g))
        yield from (group.label.text(language) for group in groups)
    else:
        told = held - {UNKNOWN, PREFERS_NOT_TO_SAY}
        yield from (v.label.text(language) for v in field.values if v.code in told)
