"""Nothing leaves beside its like unless the counsellor was told, whoever forgets to ask."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, Part, SheetId
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import intervision, reporting
from counsellor_app.operations.alike import AlikeError
from tests.builders import a_case, a_record

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

SPRING = HalfYear(2026, 1)
STORY = "Een monteur bij een omroep in Gent kreeg wekenlang berichten van een regisseur."
COARSER = "Een monteur bij een omroep in een stad kreeg wekenlang berichten van een regisseur."
OTHER_STORY = "Tijdens repetities roept iemand tegen jonge dansers; niemand durft iets zeggen."
WALKED = Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)


def activity(desk: Desk, people: int) -> None:
    a_record(desk, Record.ACTIVITY, ac_participants=people, ac_counted_by_me="Y")


def written(desk: Desk, sheet_id: SheetId, situation: str) -> None:
    draft = intervision.open_sheet(desk, sheet_id).draft
    told = {Part.SITUATION: FreeText(situation), Part.QUESTION: FreeText("wat kan ik doen?")}
    kept = replace(draft, texts=MappingProxyType({**draft.texts, **told}))
    intervision.keep_sheet(desk, kept)
    review = intervision.open_sheet(desk, sheet_id)
    confirmed = frozenset(one.word for one in review.remaining)
    intervision.keep_sheet(desk, replace(review.draft, confirmed=confirmed))
    intervision.keep_walk(desk, sheet_id, WALKED)
    intervision.approve_sheet(desk, sheet_id)


def a_sheet(desk: Desk, case_id: CaseId, situation: str) -> SheetId:
    sheet_id = intervision.start_sheet(desk, case_id, Audience.POULE).sheet_id
    written(desk, sheet_id, situation)
    return sheet_id


def stopped(act: object, *args: object, **more: object) -> AlikeError:
    with pytest.raises(AlikeError) as caught:
        act(*args, **more)  # pyright: ignore[reportCallIssue]
    assert caught.value.code is ErrorCode.RELEASES_ALIKE
    return caught.value


def test_figures_that_moved_by_two_are_stopped(desk: Desk, tmp_path: Path) -> None:
    """Which file, what it said and what this one says; no byte and no line until somebody knows."""
    activity(desk, 164)
    first = reporting.release_activity_figures(desk, SPRING, tmp_path / "a.csv")
    activity(desk, 2)
    error = stopped(reporting.release_activity_figures, desk, SPRING, tmp_path / "b.pdf")
    (alike,) = error.alike
    assert alike.entry.line == first
    people = [d for d in alike.differences.numbers if d.one.codes == ("people_reached",)]
    assert [(d.one.lowest, d.other.lowest) for d in people] == [(164, 166)]
    assert not (tmp_path / "b.pdf").exists()
    assert len(reporting.list_ledger(desk).entries) == 1


def test_who_knows_goes_on_and_the_line_says_so(desk: Desk, tmp_path: Path) -> None:
    """The line names the earlier file, and the same figures in another form ask nothing again."""
    for people, name in ((164, "a.csv"), (2, "b.csv")):
        activity(desk, people)
        reporting.release_activity_figures(desk, SPRING, tmp_path / name, seen=frozenset({1}))
    reporting.release_activity_figures(desk, SPRING, tmp_path / "b.json", language="en")
    lines = [entry.line for entry in reporting.list_ledger(desk).entries]
    assert ["despite" in line.content for line in lines] == [False, True, False]
    assert json.loads(lines[1].content)["despite"] == [1]
    assert (tmp_path / "b.json").exists()


def test_knowing_of_one_file_is_not_knowing_of_all(desk: Desk, tmp_path: Path) -> None:
    """A likeness that was not among those told stops the file all the same."""
    activity(desk, 164)
    reporting.release_activity_figures(desk, SPRING, tmp_path / "a.csv")
    activity(desk, 2)
    reporting.release_activity_figures(desk, SPRING, tmp_path / "b.csv", seen=frozenset({1}))
    activity(desk, 1)
    error = stopped(
        reporting.release_activity_figures, desk, SPRING, tmp_path / "c.csv", seen=frozenset({1})
    )
    assert error.seen == {1, 2}
    assert {each.what for each in error.alike} == {"figures"}
    assert not (tmp_path / "c.csv").exists()


def test_what_differs_by_much_or_not_at_all_leaves(desk: Desk, tmp_path: Path) -> None:
    """The same figures as PDF, CSV and JSON; another half-year; and work of a month more."""
    activity(desk, 164)
    for name in ("a.pdf", "a.csv", "a.json"):
        reporting.release_activity_figures(desk, SPRING, tmp_path / name)
    reporting.release_activity_figures(desk, SPRING.following, tmp_path / "later.csv")
    for minutes in (300,) * 5:
        a_record(
            desk, Record.ACTIVITY, ac_participants=30, ac_minutes=minutes, ac_counted_by_me="Y"
        )
    reporting.release_activity_figures(desk, SPRING, tmp_path / "b.csv")
    assert len(reporting.list_ledger(desk).entries) == 5


def test_a_file_that_was_never_written_is_nobodys(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line that was taken back is compared with nothing."""
    activity(desk, 164)
    with monkeypatch.context() as patch:
        patch.setattr("counsellor_app.export.gate._write", _full)
        with pytest.raises(ExpectedError):
            reporting.release_activity_figures(desk, SPRING, tmp_path / "a.csv")
    kinds = [entry.line.kind for entry in reporting.list_ledger(desk).entries]
    assert kinds == [ReleaseKind.TABLES_CSV, ReleaseKind.NOT_WRITTEN]
    activity(desk, 2)
    reporting.release_activity_figures(desk, SPRING, tmp_path / "a.csv")


def _full(*_args: object, **_more: object) -> None:
    raise OSError(28, "no room")


def test_one_sheet_in_two_wordings_is_stopped(desk: Desk, clock: SetClock, tmp_path: Path) -> None:
    """Once with the town and once without: whoever reads both knows the town. Not in two forms."""
    sheet_id = a_sheet(desk, a_case(desk, segment="PROD").coded.case_id, STORY)
    intervision.release_sheet(desk, sheet_id, tmp_path / "a.pdf")
    intervision.release_sheet(desk, sheet_id, tmp_path / "a.html", edition="html", language="en")
    clock.set_day(date(2026, 3, 20))
    written(desk, sheet_id, COARSER)
    error = stopped(intervision.release_sheet, desk, sheet_id, tmp_path / "b.pdf")
    assert [each.is_same_sheet for each in error.alike] == [True, True]
    intervision.release_sheet(desk, sheet_id, tmp_path / "b.pdf", seen=error.seen)
    assert (tmp_path / "b.pdf").exists()


def test_two_sheets_of_one_story_are_stopped(desk: Desk, tmp_path: Path) -> None:
    """An approved sheet knows no case; that two tell the same is seen from their words."""
    case_id = a_case(desk, segment="PROD").coded.case_id
    first, second = (a_sheet(desk, case_id, words) for words in (STORY, COARSER))
    line = intervision.release_sheet(desk, first, tmp_path / "a.pdf")
    error = stopped(intervision.release_sheet, desk, second, tmp_path / "b.pdf")
    assert [(each.is_same_sheet, each.what) for each in error.alike] == [
        (False, f"sheet {line.content}")
    ]
    intervision.erase_sheet(desk, first)
    intervision.release_sheet(desk, second, tmp_path / "b.pdf")


def test_sheets_of_two_stories_leave(desk: Desk, tmp_path: Path) -> None:
    """Two cases that share headings and ready words are two cases."""
    for story in (STORY, OTHER_STORY):
        sheet_id = a_sheet(desk, a_case(desk, segment="PROD").coded.case_id, story)
        intervision.release_sheet(desk, sheet_id, tmp_path / f"{sheet_id}.pdf")


def test_the_line_of_a_sheet_holds_no_word_of_it(desk: Desk, tmp_path: Path) -> None:
    """What it tells is there as a fingerprint, the same in both languages and forms."""
    sheet_id = a_sheet(desk, a_case(desk, segment="PROD").coded.case_id, STORY)
    lines = [
        intervision.release_sheet(desk, sheet_id, tmp_path / name, edition=name[2:], language=nl)
        for name, nl in (("a.pdf", "nl"), ("a.html", "en"))
    ]
    assert len({json.loads(line.content)["says"] for line in lines}) == 1
    assert not any(word in line.content for line in lines for word in STORY.split())
