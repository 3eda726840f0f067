"""Answers given in codes, dates and numbers: what a form holds besides words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias, cast

from counsellor_app.errors import ErrorCode, ExpectedError

Answer: TypeAlias = str | tuple[str, ...] | date | int
"""A code, several codes, a day, or a whole number."""

Answers: TypeAlias = Mapping[str, Answer]
"""Field code → answer. A field without an answer is absent."""

NO_ANSWERS: Answers = MappingProxyType({})

CODE = re.compile(r"[A-Z][A-Z0-9_]{0,31}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def to_json(answers: Answers) -> str:
    """Answers as JSON text; dates become ISO days, which no code can look like."""
    plain = {
        field: answer.isoformat() if isinstance(answer, date) else answer
        for field, answer in answers.items()
    }
    return json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Answers:
    """Read `to_json` back.

    Raises:
        ExpectedError: ANSWER_INVALID if the text holds anything but codes, days and whole numbers.
    """
    try:
        fields = _fields(json.loads(text))
        return MappingProxyType({field: _read(value) for field, value in fields.items()})
    except (ValueError, TypeError, RecursionError) as error:
        raise ExpectedError(ErrorCode.ANSWER_INVALID) from error


def _fields(plain: object) -> dict[str, object]:
    if not isinstance(plain, dict):
        raise TypeError
    return cast("dict[str, object]", plain)


def _read(value: object) -> Answer:
    if isinstance(value, bool):
        raise TypeError
    if isinstance(value, int):
        return value
    if isinstance(value, list):
        return tuple(_code(item) for item in cast("list[object]", value))
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    return _code(value)


def _code(value: object) -> str:
    if not isinstance(value, str) or not CODE.fullmatch(value):
        raise TypeError
    return value


def with_answer(answers: Answers, field: str, answer: Answer | None) -> Answers:
    """The same answers with one changed, or taken away when `answer` is None."""
    changed = dict(answers)
    if answer is None or answer == ():
        changed.pop(field, None)
    else:
        changed[field] = answer
    return MappingProxyType(changed)


def day(answers: Answers, field: str) -> date | None:
    """The day answered in `field`, if any."""
    answer = answers.get(field)
    return answer if isinstance(answer, date) else None


def code(answers: Answers, field: str) -> str | None:
    """The one code answered in `field`, if any."""
    answer = answers.get(field)
    return answer if isinstance(answer, str) else None


def codes(answers: Answers, field: str) -> tuple[str, ...]:
    """All codes answered in `field`; one code counts as several of one."""
    answer = answers.get(field)
    if isinstance(answer, str):
        return (answer,)
    return answer if isinstance(answer, tuple) else ()


def number(answers: Answers, field: str) -> int:
    """The whole number answered in `field`, 0 when absent."""
    answer = answers.get(field)
    return answer if isinstance(answer, int) else 0
