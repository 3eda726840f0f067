"""What a sheet was before approval, and an erased sheet, are gone from every page of the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId, settled
from counsellor_app.anonymisation.decisions import Change, Decision, Treatment
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Walk
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.settings import resource
from counsellor_app.vault import case_store, sheet_store
from counsellor_app.vault.database import open_unchecked
from tests.vault.databases import KEY, make_vault
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.vault.connection import Connection

AT = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
TODAY = date(2026, 3, 12)
# No two begin alike, nor does anything else here.
REPLACED, LABELLED, ATTENDING, TITLE = "Quetzalweg", "Xylander", "Fjordhuis", "Ypsilon"
MARKERS = (REPLACED, LABELLED, ATTENDING, TITLE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with notes of others in it."""
    path = tmp_path / "data.db"
    make_vault(path, notes=40)
    return path


def a_sheet(connection: Connection) -> tuple[DraftSheet, CaseId]:
    """A long draft of a case, with a marker in each place that holds words."""
    case_id = case_store.add(connection, codebook_version=1, at=AT)
    person = Decision(FreeText(LABELLED), Treatment.LABEL, FreeText("A"), Kind.PERSON)
    place = Decision(FreeText(REPLACED), Treatment.REMOVE, FreeText(), Kind.LOCATION)
    text = f"{LABELLED} woont in de {REPLACED}. " * 300
    texts = {Part.TITLE: FreeText(TITLE), Part.SITUATION: FreeText(text)}
    draft = DraftSheet(
        SheetId(0),
        Audience.POULE,
        MappingProxyType({part: texts.get(part, FreeText("vraag")) for part in Part}),
        decisions=(person, place),
        changes=tuple(Change((), (person,)) for _ in range(60)),
        walk=Walk(participants=FreeText(f"Els – {ATTENDING}")),
    )
    return sheet_store.add(connection, draft, case_id, made_on=TODAY, at=AT), case_id


def hits(path: Path) -> tuple[str, ...]:
    pages = decrypted(path, KEY)
    return tuple(word for word in MARKERS if word.encode() in pages)


def test_a_draft_can_be_found_by_hand(path: Path) -> None:
    """The control: before approval, the search through decrypted pages finds every marker."""
    connection = open_unchecked(path, KEY)
    a_sheet(connection)
    connection.close()
    assert hits(path) == MARKERS


def test_approval_leaves_what_readers_see(path: Path) -> None:
    """After approval only the title, which was not replaced, is in any page of the file."""
    connection = open_unchecked(path, KEY)
    draft, _ = a_sheet(connection)
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    final = settled(draft, (), codebook, shared_engine())
    sheet_store.mark_approved(connection, final, approved_on=TODAY, at=AT)
    connection.close()
    assert hits(path) == (TITLE,)


def test_an_erased_sheet_is_nowhere(path: Path) -> None:
    """Erasing a sheet takes every marker along."""
    connection = open_unchecked(path, KEY)
    draft, _ = a_sheet(connection)
    sheet_store.erase(connection, draft.sheet_id)
    connection.close()
    assert hits(path) == ()


def test_an_erased_case_takes_its_drafts_along(path: Path) -> None:
    """Erasing a case leaves nothing of the drafts made of it."""
    connection = open_unchecked(path, KEY)
    _, case_id = a_sheet(connection)
    case_store.remove(connection, case_id)
    connection.close()
    assert hits(path) == ()


def test_a_decision_taken_back_is_nowhere(path: Path) -> None:
    """What is kept over leaves no trace of what it replaced."""
    connection = open_unchecked(path, KEY)
    draft, _ = a_sheet(connection)
    texts = {**draft.texts, Part.TITLE: FreeText("vraag"), Part.SITUATION: FreeText("kort")}
    bare = replace(draft, texts=texts, decisions=(), changes=(), walk=Walk())
    sheet_store.keep(connection, bare, at=AT)
    connection.close()
    assert hits(path) == ()
