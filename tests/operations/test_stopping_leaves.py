"""Stopped in drawing, adding up, looking through, comparing or copying: nothing is half done."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, Part
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import Attendee
from counsellor_app.operations import (
    backup_copies,
    backups,
    empty_forms,
    intervision,
    pool_report,
    reporting,
    sessions,
    vault_care,
)
from counsellor_app.operations.pooling import key_holding, opening
from counsellor_app.operations.pooling.files import Target
from counsellor_app.pace import Act
from counsellor_app.vault import backup, fingerprint
from tests.builders import a_case
from tests.operations.pool_members import AUGUST, JULY, MET_ON, SPRING, Pool
from tests.operations.stopping import stop_everywhere

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

COPY = "data-000001 (1).db"


def held_by(desk: Desk, *folders: Path) -> Callable[[], object]:
    """Every row of the vault, and every byte that stands in the folders."""

    def held() -> object:
        return fingerprint.fingerprint(desk.vault.connection), [
            (path.name, path.read_bytes())
            for folder in folders
            for path in sorted(folder.iterdir())
        ]

    return held


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where files go to."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_drawing_that_is_stopped_leaves_no_file_and_no_line(desk: Desk, stick: Path) -> None:
    """A form, a report of work, a proof of attendance: whole with its line, or neither."""
    begun = sessions.start_session(desk, kind="POULE", method="BALINT")
    there = (Attendee(FreeText("Jan De Smet")),)
    held = sessions.keep_session(desk, replace(begun, minutes=90, attendees=there))
    window = reporting.windows(desk)[0]
    for number, release in enumerate(
        (
            partial(empty_forms.release_request_form, desk, "nl"),
            partial(reporting.release_activity_figures, desk, window),
            partial(sessions.release_attendance, desk, held.session_id),
        )
    ):
        target = stick / f"{number}.pdf"
        stopped, acts = stop_everywhere(partial(release, target), held_by(desk, stick))
        assert stopped > 0, number
        assert acts == {Act.DRAWING}
        assert target.read_bytes().startswith(b"%PDF")
        assert len(reporting.list_ledger(desk).entries) == number + 1


def test_a_sheet_that_is_stopped_is_the_sheet_it_was(desk: Desk) -> None:
    """Looked through and drawn for the screen: both only read, and can be asked for again."""
    case_id = a_case(desk, "Lotte belde op 12 maart vanuit Gent.").coded.case_id
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    intervision.take_over_notes(desk, draft.sheet_id, Part.SITUATION)
    for work, act in (
        (intervision.open_sheet, Act.LOOKING_THROUGH),
        (intervision.sheet_pdf, Act.DRAWING),
    ):
        stopped, acts = stop_everywhere(partial(work, desk, draft.sheet_id), held_by(desk))
        assert stopped > 0
        assert acts == {act}


def test_sums_that_are_stopped_were_never_begun(pool: Pool) -> None:
    """List, half-sum, opening and result; and the report that is drawn of it."""
    pool.meet()
    for member in pool.members:
        member.reports(1, MET_ON)
    pool.set_day(JULY)
    digest = pool.announce(SPRING, AUGUST)
    pool.send_in(digest)
    first, second = pool.opener, pool.key_holder
    post = first.post

    def stop(desk: Desk, work: Callable[[], object], act: Act = Act.COUNTING) -> int:
        stopped, acts = stop_everywhere(work, held_by(desk, post))
        assert acts <= {act}
        return stopped

    stop(
        first.desk,
        lambda: opening.close_list(first.desk, digest, first.target("deelnemers")),
    )
    assert stop(
        second.desk,
        lambda: key_holding.give_half_sum(
            second.desk, first.sent("deelnemers"), second.target("halfsom")
        ),
    )
    assert stop(first.desk, lambda: opening.take_half_sum(first.desk, second.sent("halfsom")))
    assert stop(first.desk, lambda: opening.publish(first.desk, digest, first.target("uitslag")))
    (choice,) = pool_report.report_choices(first.desk)
    target = Target(post / "verslag.pdf")
    assert stop(
        first.desk, lambda: pool_report.release_report(first.desk, choice, target), Act.DRAWING
    )
    assert target.path.read_bytes().startswith(b"%PDF")


def test_comparing_that_is_stopped_touches_neither(desk: Desk, tmp_path: Path) -> None:
    """The vault and the version beside it stay as they were, and no working copy is left."""
    a_case(desk, "Van beide.")
    entry = backups.back_up(desk)
    key = backup.seal_of(desk.vault).raw_key
    with backup.opened(desk.vault.folder, entry.name, key) as connection:
        connection.copy_to(tmp_path / COPY, key)
    shutil.copyfile(tmp_path / COPY, desk.vault.folder / COPY)

    def held() -> object:
        folder = desk.vault.folder
        names = sorted(path.name for path in folder.rglob("*"))
        return held_by(desk)(), names, (folder / COPY).read_bytes()

    stopped, acts = stop_everywhere(lambda: vault_care.compare_copy(desk, COPY), held)
    assert stopped > 0
    assert acts == {Act.COMPARING}


def test_copying_that_is_stopped_leaves_no_file_and_no_line(desk: Desk, stick: Path) -> None:
    """A backup is on the stick whole and in the register, or is in neither."""
    a_case(desk, "Belde over de planning.")
    name = backups.back_up(desk).name
    copy = partial(backup_copies.copy_backup, desk, name, stick / name)
    stopped, acts = stop_everywhere(copy, held_by(desk, stick, desk.vault.folder / backup.FOLDER))
    assert stopped > 0
    assert acts == {Act.COPYING_BACKUP}
    assert (stick / name).read_bytes() == (desk.vault.folder / backup.FOLDER / name).read_bytes()
    assert len(reporting.list_ledger(desk).entries) == 1
