"""The case sheet: a draft holds words; `approve()` alone makes a sheet that may leave."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NewType

from counsellor_app.anonymisation.context_groups import ContextGroup, group_label
from counsellor_app.anonymisation.last_look import LastLook, look
from counsellor_app.anonymisation.remaining import Remaining, RemainingKind, ordinary_words
from counsellor_app.anonymisation.rendering import rendered_part
from counsellor_app.anonymisation.sheet_wording import require_codes, sheet_wording
from counsellor_app.anonymisation.walk import NOT_WALKED, Walk, begun_again, finished, suits
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from counsellor_app.anonymisation.decisions import Change, Decision
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.case import KnownPerson
    from counsellor_app.casework.codebook import Codebook, Field, Label

SheetId = NewType("SheetId", int)

MAX_PART_CHARACTERS = 20_000

COMPOSITE = "COMPOSITE"
"""Of the altered details: the sheet is made of several cases."""

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

    `texts` is the working text, `read` what readers see of it. `confirmed` are the words and
    numbers that may stay, by the last screen. `case_days` are the first and last day known of the
    case, for relative time. `decisions`, `changes` and the words of `walk` die at approval.
    """

    sheet_id: SheetId
    audience: Audience
    texts: Mapping[Part, FreeText]
    codes: SheetCodes = SheetCodes()
    confirmed: frozenset[FreeText] = frozenset()
    decisions: tuple[Decision, ...] = ()
    changes: tuple[Change, ...] = ()
    walk: Walk = NOT_WALKED
    case_days: tuple[date, date] | None = None
    language: str = "nl"

    def read(self, part: Part) -> str:
        """The words of one part as readers see them, cleaned as they would leave."""
        return rendered_part(self, part)[0]


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
        return self.texts[part]


def review(
    draft: DraftSheet,
    known_persons: Iterable[KnownPerson],
    codebook: Codebook,
    engine: Engine,
    *,
    case_persons: Iterable[KnownPerson] = (),
    marks: tuple[Marked, ...] | None = None,
) -> tuple[Remaining, ...]:
    """Everything still standing in what readers see that a person has to decide on, in order.

    `known_persons` are the people of all cases, none of whom may stand in any sheet; the names of
    `case_persons` are also sought in forms that are only like them. `marks` are those of the
    draft, where it was just read.
    """
    return _look(draft, known_persons, codebook, engine, case_persons, marks).remaining


def approve(
    draft: DraftSheet,
    known_persons: Iterable[KnownPerson],
    codebook: Codebook,
    engine: Engine,
    *,
    approved_on: date,
    case_persons: Iterable[KnownPerson] = (),
) -> ApprovedSheet:
    """Make the sheet that may leave, after the engine looked at its final text once more.

    Raises:
        ExpectedError: SHEET_EMPTY without a situation or a question; SHEET_UNDECIDED with the
            `number` of wordings to decide on, `names` of them known names that must go;
            SHEET_WALK_OPEN with the `number` of steps not taken; SHEET_ONLY_POOL where the
            answers do not let it go to the sector.
    """
    if not all(draft.read(part) for part in NEEDED_PARTS):
        raise ExpectedError(ErrorCode.SHEET_EMPTY)
    draft.codes.check(codebook)
    seen = _look(draft, known_persons, codebook, engine, case_persons)
    undecided = [one for one in seen.remaining if not one.is_decided]
    number = len({one.word for one in undecided} | seen.undecided)
    if number:
        names = sum(one.kind is RemainingKind.KNOWN_NAME for one in undecided)
        raise ExpectedError(ErrorCode.SHEET_UNDECIDED, number=number, names=names)
    if draft.walk.open_steps:
        raise ExpectedError(ErrorCode.SHEET_WALK_OPEN, number=len(draft.walk.open_steps))
    if not suits(draft.walk, draft.audience):
        raise ExpectedError(ErrorCode.SHEET_ONLY_POOL)
    return ApprovedSheet(
        draft.sheet_id,
        draft.audience,
        MappingProxyType({part: draft.read(part) for part in Part}),
        _told_codes(draft),
        approved_on,
        seal=_SEAL,
    )


def settled(
    draft: DraftSheet,
    known_persons: Iterable[KnownPerson],
    codebook: Codebook,
    engine: Engine,
) -> DraftSheet:
    """A draft as it is kept once approved: what readers see, and nothing of how it came about.

    Decisions, changes, participants and days of the case are gone; `confirmed` holds only
    wordings that stand in the sheet.
    """
    final = DraftSheet(
        draft.sheet_id,
        draft.audience,
        MappingProxyType({part: FreeText(draft.read(part)) for part in Part}),
        _told_codes(draft),
        walk=finished(draft.walk),
        language=draft.language,
    )
    seen = _look(final, known_persons, codebook, engine)
    standing = seen.undecided | {one.word for one in seen.remaining}
    return replace(final, confirmed=frozenset(standing))


def reopened(draft: DraftSheet) -> DraftSheet:
    """A sheet that was approved and is changed: what is about the whole is asked anew."""
    return replace(draft, walk=begun_again(draft.walk))


def _told_codes(draft: DraftSheet) -> SheetCodes:
    """The codes readers see: that a case is composed of several is never left out."""
    held = draft.codes.alterations
    if not draft.walk.is_composite or COMPOSITE in held:
        return draft.codes
    return replace(draft.codes, alterations=(*held, COMPOSITE))


def _look(
    draft: DraftSheet,
    known_persons: Iterable[KnownPerson],
    codebook: Codebook,
    engine: Engine,
    case_persons: Iterable[KnownPerson] = (),
    marks: tuple[Marked, ...] | None = None,
) -> LastLook:
    known, own = tuple(known_persons), tuple(case_persons)
    return look(draft, engine, known, own, _shared_words(codebook), marks)


def _shared_words(codebook: Codebook) -> frozenset[str]:
    """Words that are the same in everybody's sheet: of the codebook and of the sheet's headings."""
    labels = [*sheet_wording().labels(), *(label for f in codebook.fields for label in _labels(f))]
    return ordinary_words(text for label in labels for text in (label.nl, label.en))


def _labels(coded: Field) -> tuple[Label, ...]:
    groups = (group.label for step in coded.ladder for group in step)
    return (coded.label, *(value.label for value in coded.values), *groups)
