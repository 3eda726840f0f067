"""Role labels: one for each person of a sheet, drawn anew for every sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.people import person_key
from counsellor_app.anonymisation.sheet_wording import sheet_wording
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.case import KnownPerson

_CALLED_BY_ROLE = "MANAGER"  # "de leidinggevende" says what matters; a letter would not
_ROLE_LINE = re.compile(r"^[^\S\n]*([A-Z])[^\S\n]*[:–-][^\S\n]*(.*)$", re.MULTILINE)
_STANDING = re.compile(r"\b[A-Z]{1,2}\b")


def labels_for(
    marks: Iterable[Marked], draft: DraftSheet, roles: Mapping[str, str] | None = None
) -> Mapping[str, FreeText]:
    """A label for every person key: the one decided on, else by role, else the next free letter.

    Args:
        marks: everything found in the sheet.
        draft: the sheet, with its language and what was decided.
        roles: the role codes of known persons, by person key.
    """
    named = [mark for mark in marks if mark.finding.kind is Kind.PERSON]
    given = [
        (mark, mark.decision.written)
        for mark in reversed(named)
        if mark.decision is not None and mark.decision.treatment is Treatment.LABEL
    ]
    labels = {mark.person: label for mark, label in given if mark.person}
    told = roles or {}
    keys = dict.fromkeys(mark.person for mark in named if mark.person)
    for key in sorted(keys, key=lambda key: key not in told):
        if key not in labels:
            # A first name that may be two people has a label too, and it is none of a third.
            others = {label for mark, label in given if key not in mark.candidates}
            labels[key] = _free_label(draft, told.get(key, ""), others.union(labels.values()))
    return labels


def roles_of(persons: Iterable[KnownPerson]) -> Mapping[str, str]:
    """The roles of the case's people by person key."""
    return {person_key(person): person.role for person in persons}


def _free_label(draft: DraftSheet, role: str, held: Collection[FreeText]) -> FreeText:
    """The letter of the role, its name if nobody else has it, or the next free letter."""
    taken = {label.reveal() for label in held}
    told = sheet_wording().role(role)
    if told and told.letter and told.letter not in taken:
        return FreeText(told.letter)
    if told and role == _CALLED_BY_ROLE and told.label.text(draft.language) not in taken:
        return FreeText(told.label.text(draft.language))
    return free_letter(draft, held)


def free_letter(draft: DraftSheet, held: Iterable[FreeText]) -> FreeText:
    """The first letter that stands for nobody yet."""
    taken = {label.reveal() for label in held} | roles_listed(draft).keys()
    return FreeText(next(letter for letter in _letters() if letter not in taken))


def roles_listed(draft: DraftSheet) -> Mapping[str, FreeText]:
    """Whom the sheet's own list of roles is about: each letter with what is said of it."""
    listed = draft.texts.get(Part.ROLES, FreeText()).reveal()
    return {letter: FreeText(told.strip()) for letter, told in _ROLE_LINE.findall(listed)}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Letters of the list of roles that nobody has, and letters of people it does not list."""

    only_listed: tuple[str, ...]
    only_told: tuple[str, ...]


def mismatch(draft: DraftSheet) -> Mismatch | None:
    """Where readers are told of one set of people and read about another; None where they match.

    It may be right: a list of roles may have somebody whom the text does not name. Somebody in
    the text who is not listed is no mismatch on its own either: the text may say who it is.
    """
    listed = roles_listed(draft).keys()
    standing = {
        letters
        for part in draft.texts
        if part is not Part.ROLES
        for letters in _STANDING.findall(draft.read(part))
    }
    given = {one.written.reveal() for one in draft.decisions if one.treatment is Treatment.LABEL}
    only_listed, only_told = listed - standing, (given & standing) - listed
    if not (only_listed and only_told):
        return None
    return Mismatch(tuple(sorted(only_listed)), tuple(sorted(only_told)))


def _letters() -> Iterator[str]:
    yield from ascii_uppercase
    yield from (f"{first}{second}" for first in ascii_uppercase for second in ascii_uppercase)
