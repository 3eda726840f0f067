"""The case sheet: a draft holds words; `approve()` alone makes a sheet that may leave."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NewType

from counsellor_app.anonymisation.context_groups import ContextGroup, group_label
from counsellor_app.anonymisation.remaining import (
    Remaining,
    RemainingKind,
    clean,
    find_remaining,
    ordinary_words,
)
from counsellor_app.anonymisation.sheet_wording import require_codes, sheet_wording
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from counsellor_app.casework.case import KnownPerson
    from counsellor_app.casework.codebook import Codebook, Field, Label

SheetId = NewType("SheetId", int)

MAX_PART_CHARACTERS = 20_000

_SEAL = object()


class Audience(StrEnum):
    """Who will read the sheet; the sector's session seats people of the companies concerned."""

    POULE = "POULE"
    SECTOR = "SECTOR"


class Part(StrEnum):
    """The parts of a sheet that are written in words."""

    TITLE = "title"
    ROLES = "roles"
    SITUATION = "situation"
    REQUEST = "request"
    STEPS = "steps"
    QUESTION = "question"


NEEDED_PARTS = (Part.SITUATION, Part.QUESTION)


@dataclass(frozen=True, slots=True)
class SheetCodes:
    """What a sheet says in codes: groups of the codebook and lists of sheet.toml."""

    context: tuple[ContextGroup, ...] = ()
    tensions: tuple[str, ...] = ()
    risk_groups: tuple[str, ...] = ()
    alterations: tuple[str, ...] = ()
    method: str = ""

    def check(self, codebook: Codebook) -> None:
        """Refuse what the lists do not have, a fine code where a group belongs above all.

        Raises:
            ExpectedError: ANSWER_INVALID.
        """
        wording = sheet_wording()
        require_codes(wording.tensions, self.tensions)
        require_codes(wording.risk_groups, self.risk_groups)
        require_codes(wording.alterations, self.alterations)
        require_codes(wording.methods, (self.method,) if self.method else ())
        for held in self.context:
            group_label(codebook, held, "nl")


@dataclass(frozen=True, slots=True)
class DraftSheet:
    """A sheet being written. It knows no case: what it says of one was chosen or typed.

    `confirmed` are the words and numbers the counsellor said may stay.
    """

    sheet_id: SheetId
    audience: Audience
    texts: Mapping[Part, FreeText]
    codes: SheetCodes = SheetCodes()
    confirmed: frozenset[FreeText] = frozenset()

    def read(self, part: Part) -> str:
        """The words of one part, cleaned as they would leave."""
        return clean(self.texts.get(part, FreeText()).reveal())


@dataclass(frozen=True, slots=True)
class ApprovedSheet:
    """A sheet that another counsellor may read; only `approve()` can make one."""

    sheet_id: SheetId
    audience: Audience
    texts: Mapping[Part, str]
    codes: SheetCodes
    approved_on: date
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only approve() makes an approved sheet")

    def read(self, part: Part) -> str:
        """The words of one part."""
        return self.texts.get(part, "")


def review(
    draft: DraftSheet, known_persons: Iterable[KnownPerson], codebook: Codebook
) -> tuple[Remaining, ...]:
    """Everything still standing that a person has to decide on, in the order of the sheet."""
    text = "\n".join(draft.read(part) for part in Part)
    return find_remaining(
        text, known_persons, ordinary=_shared_words(codebook), confirmed=draft.confirmed
    )


def approve(
    draft: DraftSheet,
    known_persons: Iterable[KnownPerson],
    codebook: Codebook,
    *,
    approved_on: date,
) -> ApprovedSheet:
    """Make the sheet that may leave, after looking at its final text once more.

    Raises:
        ExpectedError: SHEET_EMPTY without a situation or a question; SHEET_UNDECIDED with the
            `number` of places to decide on, `names` of them known names that must go.
    """
    if not all(draft.read(part) for part in NEEDED_PARTS):
        raise ExpectedError(ErrorCode.SHEET_EMPTY)
    draft.codes.check(codebook)
    undecided = [one for one in review(draft, known_persons, codebook) if not one.is_decided]
    if undecided:
        names = sum(one.kind is RemainingKind.KNOWN_NAME for one in undecided)
        raise ExpectedError(ErrorCode.SHEET_UNDECIDED, number=len(undecided), names=names)
    return ApprovedSheet(
        draft.sheet_id,
        draft.audience,
        MappingProxyType({part: draft.read(part) for part in Part}),
        draft.codes,
        approved_on,
        seal=_SEAL,
    )


def _shared_words(codebook: Codebook) -> frozenset[str]:
    """Words that are the same in everybody's sheet: of the codebook and of the sheet's headings."""
    labels = [*sheet_wording().labels(), *(label for f in codebook.fields for label in _labels(f))]
    return ordinary_words(text for label in labels for text in (label.nl, label.en))


def _labels(coded: Field) -> tuple[Label, ...]:
    groups = (group.label for step in coded.ladder for group in step)
    return (coded.label, *(value.label for value in coded.values), *groups)
