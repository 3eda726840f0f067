"""What is written never reaches a number: only codes are counted."""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.pool_count import count_round
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.period import Period
from counsellor_app.commands import stories
from counsellor_app.commands.fictitious import CasePlay, play, record_steps
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.operations.vault_access import create_vault, lock
from counsellor_app.pool import halves
from tests.operations.conftest import QUICK, SetClock

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.operations.desk import Desk

TODAY = date(2026, 9, 17)
WINDOWS = [HalfYear(year, half) for year in (2025, 2026) for half in (1, 2)]
COUNTED: list[dict[int, set[CaseId]]] = [
    {level: set() for level in (1, 2, 3)},
    {level: {CaseId(3), CaseId(5)} for level in (1, 2, 3)},
]


def other_words(text: str = "") -> FreeText:
    """Words that look like answers, numbers and marks of all kinds; none where there were none."""
    if not text:
        return FreeText()
    mark = sha256(text.encode()).hexdigest()[:6]
    return FreeText(f'SEX PESTEN "Y" {{"behaviour_main": "SEX"}} 12 meldingen; 999 {mark}')


def lived_in(folder: Path, codebook: Codebook) -> Desk:
    """Some of a counsellor's last two years, as the demonstration tells them."""
    desk = create_vault(
        folder,
        bytearray(b"zes gewone woorden uit de lijst 4711"),
        codebook=codebook,
        clock=SetClock(),
        kdf=QUICK,
    ).desk
    companies: dict[FreeText, RecordId] = {}
    steps = [
        step
        for told in stories.happenings()[::2]
        for step in record_steps(told, TODAY - timedelta(days=told.days_ago), companies)
    ]
    for story in stories.stories()[::3]:
        steps += CasePlay(story, TODAY - timedelta(days=story.days_ago), companies).steps()
    play(desk, steps, until=TODAY)
    return desk


def words_in(desk: Desk) -> list[str]:
    return [row.text("body") for row in desk.vault.connection.rows("SELECT body FROM words")]


def numbers_of(desk: Desk) -> list[object]:
    """Every number that is counted of a vault: for its owner, and for rounds of the pool."""
    cases, records, plan = coded_cases(desk), coded_records(desk), pool_plan(desk.codebook)
    own = [count(cases, records, window=w, codebook=desk.codebook) for w in WINDOWS]
    told: list[object] = [(tally.totals, tally.breakdowns) for tally in own]
    for year in (2025, 2026):
        for counted in COUNTED:
            period = Period(date(year, 1, 1), date(year, 12, 31))
            tally = count_round(cases, records, period=period, counted=counted, plan=plan)
            told.append(halves.to_bytes(tally.vectors))
    return told


def test_two_vaults_that_differ_in_words_alone_count_alike(
    tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every note, name, step, title and company says something else; every tally is the same."""
    first = lived_in(tmp_path / "first", codebook)
    monkeypatch.setattr(stories, "FreeText", other_words)
    second = lived_in(tmp_path / "second", codebook)
    words = words_in(first), words_in(second)
    assert len(words[0]) == len(words[1]) > 20
    assert not set(words[0]) & set(words[1])
    assert numbers_of(first) == numbers_of(second)
    assert any(coded_cases(first))
    changed = first.vault.connection
    with changed.transaction():
        changed.run(
            "UPDATE cases SET answers = json_set(answers, '$.behaviour_main', 'DISC')"
            " WHERE case_id = (SELECT min(case_id) FROM cases WHERE registered_on IS NOT NULL)"
        )
    assert numbers_of(first) != numbers_of(second)
    for desk in (first, second):
        lock(desk)
