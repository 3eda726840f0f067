"""A session that was held counts among what the counsellor learned, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.answers import code
from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.coded_case import Record
from counsellor_app.operations import pool_records
from counsellor_app.vault import record_store, session_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.session import IntervisionSession
    from counsellor_app.operations.desk import Desk

_LEARNING = {"POULE": "IV_POOL", "SECTOR": "IV_SECTOR"}
"""Kinds of session and the kinds of learning as which they count."""


def note_learning(desk: Desk, session: IntervisionSession) -> None:
    """Keep what was held among what was learned, once: that is where the pool's figures look.

    A session that turns out to be of another kind keeps its record, which counts as none then.
    """
    kind = _LEARNING.get(session.kind, UNKNOWN if session.noted else "")
    if session.is_draft or not session.minutes or not kind:
        return
    noted = session.noted or _noted_by_hand(desk, kind, session.day)
    if noted is None:
        noted = pool_records.start_record(desk, Record.LEARNING).coded.record_id
    held = pool_records.open_record(desk, noted)
    answers = {**held.coded.answers, "le_kind": kind, "le_minutes": session.minutes}
    recognised = code(session.coded, "se_facilitated")
    if recognised is not None:
        answers["le_recognised"] = recognised
    pool_records.keep_record(
        desk, noted, day=session.day, answers=answers, name=held.name, text=held.text
    )
    pool_records.finish_record(desk, noted)
    session_store.join_record(desk.vault.connection, session.session_id, noted)


def _noted_by_hand(desk: Desk, kind: str, day: date) -> RecordId | None:
    """A record of learning that the counsellor made of this session, unless another has it."""
    taken = session_store.joined_records(desk.vault.connection)
    held = record_store.coded_of_kind(desk.vault.connection, Record.LEARNING)
    return next(
        (
            one.record_id
            for one in held
            if one.day == day
            and code(one.answers, "le_kind") == kind
            and one.record_id not in taken
        ),
        None,
    )
