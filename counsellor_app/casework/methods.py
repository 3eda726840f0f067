"""The methods of intervision: what happens in which order, read from resources as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, NoReturn, TypeAlias, cast

from counsellor_app.casework.answers import CODE
from counsellor_app.casework.codebook import Label
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.settings import resource

MAX_CHARACTERS = 200_000
MOST_PHASE_MINUTES = 60

_Table: TypeAlias = dict[str, Any]

_METHOD_KEYS = frozenset({"code", "nl", "en", "note", "phase"})
_PHASE_KEYS = frozenset({"nl", "en", "minutes", "speaker", "prompt", "advice", "presenter_speaks"})
_TEXT_KEYS = frozenset({"nl", "en"})


class MethodsError(ExpectedError):
    """The methods are not in order; `where` names the place and the fault, for their maintainer."""

    def __init__(self, where: str) -> None:
        super().__init__(ErrorCode.CODEBOOK_INVALID)
        self.where = where


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of a session. `minutes` are a proposal.

    `speaker` says who has the floor and `prompt` what to do, both to be read across a table.
    `advice` says whether the group may advise, `presenter_speaks` whether the presenter may talk.
    """

    name: Label
    minutes: int
    speaker: Label
    prompt: Label
    advice: bool
    presenter_speaks: bool


@dataclass(frozen=True, slots=True)
class Method:
    """One method; `note` says when it fits and what to mind."""

    code: str
    label: Label
    note: Label
    phases: tuple[Phase, ...]

    @property
    def minutes(self) -> int:
        """How long all phases take together, as proposed."""
        return sum(phase.minutes for phase in self.phases)


@cache
def methods() -> tuple[Method, ...]:
    """The methods that come with the app, in the order they are offered.

    Raises:
        MethodsError: the data that was shipped is not in order.
    """
    return read_methods(resource("documents/methods.toml").read_text(encoding="utf-8"))


def method(code: str) -> Method | None:
    """The method with this code; None for another way of working."""
    return next((one for one in methods() if one.code == code), None)


def read_methods(text: str) -> tuple[Method, ...]:
    """Parse a library of methods.

    Raises:
        MethodsError: with the place and the fault.
    """
    if len(text) > MAX_CHARACTERS:
        _refuse("methods", "too large")
    try:
        return _methods(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise MethodsError(f"not of the expected form: {error!r}") from error


def _methods(plain: _Table) -> tuple[Method, ...]:
    _only(plain, frozenset({"method"}), "methods")
    found = tuple(_method(row) for row in cast("list[_Table]", plain["method"]))
    if not found or len({one.code for one in found}) != len(found):
        _refuse("methods", "none, or one twice")
    return found


def _method(row: _Table) -> Method:
    where = str(row["code"])
    _only(row, _METHOD_KEYS, where)
    if not CODE.fullmatch(where):
        _refuse(where, "a code is not of the form A-Z 0-9 _")
    phases = tuple(_phase(one, where) for one in cast("list[_Table]", row["phase"]))
    if not phases:
        _refuse(where, "no phases")
    return Method(where, _label(row, where), _text(row, "note", where), phases)


def _phase(row: _Table, where: str) -> Phase:
    _only(row, _PHASE_KEYS, where)
    minutes: object = row["minutes"]
    if type(minutes) is not int or not 1 <= minutes <= MOST_PHASE_MINUTES:
        _refuse(where, "a phase of no minutes, or of more than an hour")
    return Phase(
        name=_label(row, where),
        minutes=minutes,
        speaker=_text(row, "speaker", where),
        prompt=_text(row, "prompt", where),
        advice=_flag(row, "advice", where),
        presenter_speaks=_flag(row, "presenter_speaks", where),
    )


def _flag(row: _Table, key: str, where: str) -> bool:
    given: object = row[key]
    if not isinstance(given, bool):
        _refuse(where, f"{key} is neither true nor false")
    return given


def _text(row: _Table, key: str, where: str) -> Label:
    given = cast("_Table", row[key])
    _only(given, _TEXT_KEYS, where)
    return _label(given, where)


def _label(row: _Table, where: str) -> Label:
    texts = [row["nl"], row["en"]]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        _refuse(where, "a text is empty")
    return Label(*texts)


def _only(row: _Table, allowed: frozenset[str], where: str) -> None:
    unknown = set(row) - allowed
    if unknown:
        _refuse(where, f"unknown keys {sorted(unknown)}")


def _refuse(where: str, fault: str) -> NoReturn:
    raise MethodsError(f"{where}: {fault}")
