"""Marker words in every field of a report's texts: only the approved words stand in a file."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import Check, TextKind
from counsellor_app.operations import pool_report, report_texts
from counsellor_app.operations.pooling.files import Target
from counsellor_app.operations.reporting import Form
from tests.builders import a_record
from tests.canary import canary, found, readable
from tests.operations.pool_members import AUGUST, JULY, MET_ON, SPRING

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.report_texts import ReportText
    from counsellor_app.operations.desk import Desk
    from tests.operations.pool_members import Pool

TOLD = (canary("told"), canary("proposed"))
HIDDEN = tuple(canary(place) for place in ("draft", "later", "first", "second", "signal"))


def write_texts(desk: Desk) -> None:
    """One reviewed, one never reviewed, one changed after its review, and a signal of one's own."""
    told, draft, changed = (a_text(desk) for _ in range(3))
    words, proposal = (FreeText(word) for word in TOLD)
    told = report_texts.keep_text(desk, replace(told, words=words, proposal=proposal))
    report_texts.keep_text(desk, replace(draft, words=FreeText(canary("draft"))))
    for text in (told, changed):
        reviewers = (FreeText(f"Els {canary('first')}"), FreeText(f"Tom {canary('second')}"))
        kept = [hint.wording for hint in report_texts.hints_of(desk, text.text_id)]
        report_texts.review_text(desk, text.text_id, reviewers, Check, kept)
    report_texts.keep_text(desk, replace(changed, words=FreeText(canary("later"))))
    a_record(desk, Record.SIGNAL, text=canary("signal"))


def a_text(desk: Desk) -> ReportText:
    begun = report_texts.start_text(desk, SPRING, TextKind.SIGNAL)
    codes = {"rt_signal_kind": "RISK", "rt_theme": ("HOURS",)}
    return report_texts.keep_text(desk, replace(begun, codes=codes, words=FreeText("nachten")))


def read(path: Path) -> bytes:
    """All that a file says: the text of a PDF's pages, the parts of a spreadsheet."""
    raw = readable(path)
    if not raw.startswith(b"PK"):
        return raw
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        return b"".join(parts.read(name) for name in parts.namelist())


def test_only_approved_words_leave_in_a_report(pool: Pool, tmp_path: Path) -> None:
    """In no form of the report stand drafts, changed texts, signals or names of reviewers."""
    pool.meet()
    for member in pool.members:
        member.reports(1, MET_ON)
    pool.play(SPRING, JULY, AUGUST)
    desk = pool.opener.desk
    write_texts(desk)
    (choice,) = pool_report.report_choices(desk)
    leaked: dict[Form, list[str]] = {}
    told: dict[Form, list[str]] = {}
    for form in Form:
        target = Target(tmp_path / f"verslag.{form.value}")
        pool_report.release_report(desk, choice, target, form=form)
        leaked[form] = found(HIDDEN, read(target.path))
        told[form] = found(TOLD, read(target.path))
    assert leaked == {form: [] for form in Form}
    assert told == {form: [] if form is Form.CSV else list(TOLD) for form in Form}
