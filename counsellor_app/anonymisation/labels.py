"""Role labels: one for each person of a sheet, drawn anew for every sheet."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.people import person_key
from counsellor_app.anonymisation.sheet_wording import sheet_wording
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.case import KnownPerson

_CALLED_BY_ROLE = "MANAGER"  # "de leidinggevende" says what matters; a letter would not
_LETTER = re.compile(r"^\s*([A-Z])\s*[:–-]", re.MULTILINE)


def labels_for(
    marks: Iterable[Marked], draft: DraftSheet, roles: Mapping[str, str] | None = None
) -> Mapping[str, FreeText]:
    """A label for every person key: the one decided on, else by role, else the next free letter.

    Args:
        marks: everything found in the sheet.
        draft: the sheet, with its language and what was decided.
        roles: the role codes of known persons, by person key.
    """
    named = [mark for mark in marks if mark.finding.kind is Kind.PERSON and mark.person]
    labels = {
        mark.person: mark.decision.written
        for mark in reversed(named)
        if mark.decision is not None and mark.decision.treatment is Treatment.LABEL
    }
    told = roles or {}
    keys = sorted(dict.fromkeys(mark.person for mark in named), key=lambda key: key not in told)
    for key in keys:
        if key not in labels:
            labels[key] = _free_label(draft, told.get(key, ""), labels.values())
    return labels


def roles_of(persons: Iterable[KnownPerson]) -> Mapping[str, str]:
    """The roles of the case's people by person key."""
    return {person_key(person): person.role for person in persons}


def _free_label(draft: DraftSheet, role: str, held: Iterable[FreeText]) -> FreeText:
    """The letter of the role, its name if nobody else has it, or the next free letter."""
    taken = {label.reveal() for label in held}
    told = sheet_wording().role(role)
    if told and told.letter and told.letter not in taken:
        return FreeText(told.letter)
    if told and role == _CALLED_BY_ROLE and told.label.text(draft.language) not in taken:
        return FreeText(told.label.text(draft.language))
    return free_letter(draft, (FreeText(label) for label in taken))


def free_letter(draft: DraftSheet, held: Iterable[FreeText]) -> FreeText:
    """The first letter that stands for nobody yet."""
    taken = {label.reveal() for label in held} | _letters_given(draft)
    return FreeText(next(letter for letter in _letters() if letter not in taken))


def _letters_given(draft: DraftSheet) -> set[str]:
    """Letters that the sheet's own list of roles gives to somebody."""
    return set(_LETTER.findall(draft.texts.get(Part.ROLES, FreeText()).reveal()))


def _letters() -> Iterator[str]:
    yield from ascii_uppercase
    yield from (f"{first}{second}" for first in ascii_uppercase for second in ascii_uppercase)
