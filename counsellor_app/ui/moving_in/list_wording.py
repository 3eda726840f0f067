"""What the steps of taking a list over call columns, grounds and reasons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.moving_in import Becomes, Ground, Kind, Why, offered_fields
from counsellor_app.ui.case.person_roles import person_roles
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.codebook import Codebook, Field
    from counsellor_app.operations.moving_in import ColumnView, ReadRow
    from counsellor_app.ui.choice_field import Choice

IN_NOTE = "NOTE"
"""Among the codes of a field: what stands in the cell goes to the note as it is."""


def key_of(becomes: Becomes) -> str:
    """What a column becomes, as the code of a choice."""
    return f"{becomes.kind.value}:{becomes.code}"


def becomes_of(key: str) -> Becomes:
    """The choice back as what a column becomes."""
    kind, _, code = key.partition(":")
    return Becomes(Kind(kind), code)


def targets(codebook: Codebook, language: str) -> tuple[Choice, ...]:
    """Everything a column can become: the note, nothing, people, hours, and fields of the case."""
    people = (
        (
            key_of(Becomes(Kind.PERSON, code)),
            QCoreApplication.translate("MovingIn", "name: {role}").format(role=role),
        )
        for code, role in person_roles()
    )
    fields = (
        (key_of(Becomes(Kind.FIELD, field.code)), field.label.text(language))
        for field in offered_fields(codebook)
    )
    return (
        (
            key_of(Becomes(Kind.NOTE)),
            QCoreApplication.translate("MovingIn", "in the note of the case"),
        ),
        (key_of(Becomes(Kind.LEFT)), QCoreApplication.translate("MovingIn", "leave behind")),
        *fields,
        (key_of(Becomes(Kind.HOURS)), QCoreApplication.translate("MovingIn", "hours spent")),
        *people,
    )


def ground_text(ground: Ground) -> str:
    """What a guess rests on."""
    if ground is Ground.NAME:
        return QCoreApplication.translate("MovingIn", "Guessed from the name")
    if ground is Ground.VALUES:
        return QCoreApplication.translate("MovingIn", "Guessed from what is in it")
    return QCoreApplication.translate("MovingIn", "Not recognised, so it goes to the note")


def column_name(view: ColumnView) -> str:
    """What the list calls a column, or its place."""
    unnamed = QCoreApplication.translate("MovingIn", "Column {number}")
    return view.name.reveal() or unnamed.format(number=view.column + 1)


def reason(why: Why) -> str:
    """Why a row is no case."""
    return {
        Why.NO_DAY: QCoreApplication.translate("MovingIn", "no day on which it was received"),
        Why.NOT_A_DAY: QCoreApplication.translate("MovingIn", "the day cannot be read"),
        Why.IN_FUTURE: QCoreApplication.translate("MovingIn", "the day is still to come"),
        Why.TOO_EARLY: QCoreApplication.translate("MovingIn", "the day is before 1990"),
        Why.ENDED_BEFORE: QCoreApplication.translate("MovingIn", "closed before it was received"),
    }[why]


def case_lines(row: ReadRow, codebook: Codebook, language: str) -> list[str]:
    """What a row becomes, a line for each answer that says something, each name, and the note."""
    named = QCoreApplication.translate("MovingIn", "{field}: {answer}")
    answers = {name: answer for name, answer in row.answers.items() if name != "count_exclusion"}
    lines = [
        named.format(field=field.label.text(language), answer=_answer(field, answers, language))
        for field in codebook.of(Record.CASE)
        if answers.get(field.code, UNKNOWN) not in {UNKNOWN, (UNKNOWN,)}
    ]
    roles = dict(person_roles())
    lines += [
        named.format(field=roles.get(role, role), answer=name.reveal())
        for role, name in row.persons
    ]
    note = QCoreApplication.translate("MovingIn", "Note: {words}")
    return [*lines, note.format(words=" / ".join(row.note.reveal().split("\n"))[:_LONGEST])]


def _answer(field: Field, answers: Answers, language: str) -> str:
    answer = answers[field.code]
    return format_day(answer) if isinstance(answer, date) else field.wording(answer, language)


_LONGEST = 300
