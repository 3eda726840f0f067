"""Cases with words in any of the places that take words, each word known and like no other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, documents, intervision, persons, timeline
from tests.builders import a_case, a_contact, a_draft
from tests.operations.conftest import SetClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk

# Beginnings differ too: an index of words leaves shared beginnings out.
LETTERS = "bcdfghjklmnpqrstvwxz"
LENGTHS = (1, 1, 1, 40, 900)
PDF = b"%PDF-1.7\n"


@dataclass
class Marked:
    """A case, and the word that stands in each of its places."""

    desk: Desk
    case_id: CaseId
    chance: Random
    words: dict[str, str] = field(default_factory=dict)

    def pass_time(self, *, hours: int) -> None:
        """The clock of these tests is set by hand."""
        clock = self.desk.clock
        assert isinstance(clock, SetClock)
        clock.pass_time(hours=hours)

    def mark(self, place: str, repeat: int = 1) -> FreeText:
        """A new word for a place, written so many times."""
        word = "".join(self.chance.choices(LETTERS, k=10))
        self.words[f"{place} {len(self.words)}"] = word
        return FreeText(f"{word} " * repeat)

    def long(self, place: str) -> FreeText:
        """The same, once or many times over."""
        return self.mark(place, self.chance.choice(LENGTHS))


def a_marked_case(desk: Desk, chance: Random, papers: Path) -> Marked:
    """A draft or a registered case with words in some of its places, at least in one."""
    made = a_case(desk) if chance.random() < 0.5 else a_draft(desk)
    case = Marked(desk, made.coded.case_id, chance)
    for write in chance.sample(WRITERS, chance.randint(1, len(WRITERS))):
        write(case, papers)
    return case


def _note(case: Marked, _: Path) -> None:
    case_notes.keep_note(case.desk, case.case_id, case.long("note"))


def _versions(case: Marked, _: Path) -> None:
    """A note that was written over, perhaps after so long that what it was is kept beside it."""
    for number in range(case.chance.randint(2, 3)):
        case.pass_time(hours=case.chance.choice((0, 1, 30)))
        case_notes.keep_note(case.desk, case.case_id, case.long(f"note {number}"))


def _contact(case: Marked, _: Path) -> None:
    entry = a_contact(case.desk, case.case_id)
    kept = timeline.KeptEntry(
        entry.coded.day, entry.coded.answers, case.long("contact"), case.mark("next step")
    )
    timeline.keep_entry(case.desk, entry.coded.record_id, kept)


def _person(case: Marked, _: Path) -> None:
    held = persons.add_person(case.desk, case.case_id, case.mark("name"))
    person = replace(held.persons[-1], aliases=(case.mark("alias"), case.mark("alias")))
    persons.keep_person(case.desk, person)


def _paper(case: Marked, papers: Path) -> None:
    kind = case.chance.choice((".pdf", ".txt"))
    words = case.long("paper").reveal().encode()
    path = papers / f"{case.mark('name of a paper').reveal().strip()}{kind}"
    path.write_bytes(PDF + words if kind == ".pdf" else words)
    documents.add_document(case.desk, case.case_id, path)
    path.unlink()


def _sheet(case: Marked, _: Path) -> None:
    draft: DraftSheet = intervision.start_sheet(case.desk, case.case_id, Audience.POULE)
    parts = case.chance.sample(list(Part), 3)
    texts = {part: case.mark(f"sheet {part.name}", 5) for part in parts}
    intervision.keep_sheet(
        case.desk, replace(draft, texts=MappingProxyType({**draft.texts, **texts}))
    )


WRITERS: tuple[Callable[[Marked, Path], None], ...] = (
    _note,
    _versions,
    _contact,
    _person,
    _paper,
    _sheet,
)
