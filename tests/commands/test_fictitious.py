from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook import Codebook, FieldKind
from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.commands.fictitious import clock_of, fill_demo_vault
from counsellor_app.commands.stories import happenings, stories
from counsellor_app.operations import case_notes, pool_records, vault_access
from counsellor_app.operations.finding_cases import (
    CaseFilter,
    count_cases,
    list_cases,
    search_words,
)
from counsellor_app.operations.today import DueKind, what_is_due
from tests.new_vault import QUICK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk

TODAY = date(2026, 9, 17)


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return shipped_codebook()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Iterator[Desk]:
    """The vault the window's demonstration opens."""
    folder: Path = tmp_path_factory.mktemp("demo") / "vault"
    made = vault_access.create_vault(
        folder,
        bytearray(b"zes gewone woorden uit de lijst 4711"),
        codebook=codebook,
        clock=clock_of(TODAY),
        kdf=QUICK,
    )
    fill_demo_vault(made.desk, TODAY)
    yield made.desk
    vault_access.lock(made.desk)


@pytest.fixture(scope="module")
def cases(desk: Desk) -> list[Case]:
    """All its cases, whole."""
    rows = list_cases(desk, CaseFilter(), offset=0, limit=100)
    return [case_notes.open_case(desk, row.case_id) for row in rows]


def test_the_vault_looks_lived_in(desk: Desk, cases: list[Case]) -> None:
    """Cases in every status, with people, contacts, interventions of all kinds and referrals."""
    assert count_cases(desk, CaseFilter()) == len(cases) >= 12
    assert {case.coded.status for case in cases} == set(CaseStatus)
    assert sum(len(case.persons) for case in cases) > 15
    rows = [row for case in cases for row in case.coded.timeline]
    assert {row.record for row in rows} == {
        Record.CONTACT,
        Record.INTERVENTION,
        Record.REFERRAL,
        Record.CONSENT,
        Record.SAFETY,
    }
    kinds = {row.answers.get("iv_kind") for row in rows if row.record is Record.INTERVENTION}
    assert kinds == {"I1", "I2", "I3"}
    assert all(
        pool_records.list_records(desk, record) for record in (Record.COMPANY, Record.SIGNAL)
    )


def test_something_of_every_kind_is_due(desk: Desk) -> None:
    """The page of today shows each kind of a case, before and after the day it is due."""
    due = what_is_due(desk)
    of_the_vault = {
        DueKind.COPY,
        DueKind.RECOVERY_CODE,
        DueKind.BACKUP_FAILED,
        DueKind.BACKUP_TEST,
    }
    assert {item.kind for item in due} >= set(DueKind) - of_the_vault
    steps = [item.due_on for item in due if item.kind is DueKind.NEXT_STEP and item.due_on]
    assert min(steps) < TODAY < max(steps)


def test_nothing_lies_in_the_future(cases: list[Case]) -> None:
    """Rows are of today or earlier; only next steps lie ahead."""
    assert max(row.day for case in cases for row in case.coded.timeline) == TODAY
    assert all((case.coded.registered_on or TODAY) <= TODAY for case in cases)


def test_one_case_is_past_its_term(cases: list[Case]) -> None:
    """So that the proposal to erase can be seen."""
    past = [case for case in cases if case.retention_until and case.retention_until < TODAY]
    assert len(past) == 1


def test_words_are_found_however_they_are_written(desk: Desk) -> None:
    """Searching without accents or capitals finds what was noted with them."""
    assert search_words(desk, FreeText("intimiteitscoordinator"))
    assert search_words(desk, FreeText("WACHTWOORD")) == ()


def test_each_case_is_told_in_sentences(cases: list[Case]) -> None:
    """Several sentences each, so that the window is seen as it will be used."""
    assert all(len(case.note) > 150 for case in cases)


def test_the_same_vault_on_another_day(codebook: Codebook, tmp_path: Path) -> None:
    """On a leap day at the end of winter everything still happens in the past."""
    today = date(2028, 2, 29)
    made = vault_access.create_vault(
        tmp_path / "vault",
        bytearray(b"zes gewone woorden uit de lijst 4711"),
        codebook=codebook,
        clock=clock_of(today),
        kdf=QUICK,
    )
    fill_demo_vault(made.desk, today)
    assert count_cases(made.desk, CaseFilter()) == len(stories())
    vault_access.lock(made.desk)


def test_invented_answers_are_the_codebooks(codebook: Codebook) -> None:
    """Each told answer is a code the codebook offers: a retired one would show here."""
    told = [(Record.CASE, {**story.answers, **story.closing}) for story in stories()]
    told += [(row.record, row.answers) for story in stories() for row in story.episodes]
    told += [(happening.record, happening.answers) for happening in happenings()]
    start = TODAY - timedelta(days=1000)
    for record, answers in told:
        for name, answer in answers.items():
            field = codebook.field(record, name)
            if field.kind is FieldKind.DAY and isinstance(answer, int):
                continue
            held = tuple(answer) if isinstance(answer, list) else answer
            codebook.check(record, {name: held}, start)
            offered = {value.code for value in field.choices()}
            assert isinstance(held, int) or {held} <= offered or set(held) <= offered
