"""What a case sheet says in codes, as pairs of a label and what is said of it."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.context_groups import group_label
from counsellor_app.anonymisation.sheet_wording import labels_of
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.coded_case import Record

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import ApprovedSheet, DraftSheet
    from counsellor_app.anonymisation.sheet_wording import SheetWording
    from counsellor_app.casework.codebook import Codebook

_LONGEST_ROLE = 24


def context_facts(
    sheet: ApprovedSheet | DraftSheet, codebook: Codebook, language: str
) -> list[tuple[str, str]]:
    """The groups in which the case stands, by field of the codebook."""
    return [
        (
            codebook.field(Record.CASE, field).label.text(language),
            opened(", ".join(group_label(codebook, one, language) for one in held)),
        )
        for field, held in groupby(sheet.codes.context, attrgetter("field"))
    ]


def list_facts(
    sheet: ApprovedSheet | DraftSheet, wording: SheetWording, language: str
) -> list[tuple[str, str]]:
    """What was chosen from the lists of the sheet; a list without a choice is left out."""
    codes = sheet.codes
    held = (
        ("tension", wording.tensions, codes.tensions),
        ("risk_group", wording.risk_groups, codes.risk_groups),
        ("alteration", wording.alterations, codes.alterations),
        ("method", wording.methods, (codes.method,)),
    )
    return [
        (wording.heading(heading, language), " · ".join(labels))
        for heading, values, chosen in held
        if (labels := labels_of(values, chosen, language))
    ]


def role_lines(words: str) -> list[tuple[str, str]]:
    """Lines such as "A: the applicant", in two: the role with its colon, and the rest."""
    return [_parted(line) for line in words.split("\n") if line.strip()]


def _parted(line: str) -> tuple[str, str]:
    role, colon, rest = line.partition(": ")
    return (f"{role}:", f" {rest}") if colon and len(role) <= _LONGEST_ROLE else ("", line)
