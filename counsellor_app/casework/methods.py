"""The methods of intervision: what happens in which order, read from resources as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from counsellor_app.casework.answers import CODE
from counsellor_app.casework.strict_data import (
    Table,
    label_in,
    read_data,
    refuse,
    refuse_unknown,
)
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Label

MOST_PHASE_MINUTES = 60

_METHOD_KEYS = frozenset({"code", "nl", "en", "note", "phase"})
_PHASE_KEYS = frozenset({"nl", "en", "minutes", "speaker", "prompt", "advice", "presenter_speaks"})
_TEXT_KEYS = frozenset({"nl", "en"})


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
        DataError: the data that was shipped is not in order.
    """
    return read_methods(resource("documents/methods.toml").read_text(encoding="utf-8"))


def method(code: str) -> Method | None:
    """The method with this code; None for another way of working."""
    return next((one for one in methods() if one.code == code), None)


def read_methods(text: str) -> tuple[Method, ...]:
    """Parse a library of methods.

    Raises:
        DataError: with the place and the fault.
    """
    return read_data(text, _methods)


def _methods(plain: Table) -> tuple[Method, ...]:
    refuse_unknown(plain, frozenset({"method"}), "methods")
    found = tuple(_method(row) for row in cast("list[Table]", plain["method"]))
    if not found or len({one.code for one in found}) != len(found):
        refuse("methods", "none, or one twice")
    return found


def _method(row: Table) -> Method:
    where = str(row["code"])
    refuse_unknown(row, _METHOD_KEYS, where)
    if not CODE.fullmatch(where):
        refuse(where, "a code is not of the form A-Z 0-9 _")
    phases = tuple(_phase(one, where) for one in cast("list[Table]", row["phase"]))
    if not phases:
        refuse(where, "no phases")
    return Method(where, label_in(row, where), _label(row, "note", where), phases)


def _phase(row: Table, where: str) -> Phase:
    refuse_unknown(row, _PHASE_KEYS, where)
    minutes: object = row["minutes"]
    if type(minutes) is not int or not 1 <= minutes <= MOST_PHASE_MINUTES:
        refuse(where, "a phase of no minutes, or of more than an hour")
    return Phase(
        name=label_in(row, where),
        minutes=minutes,
        speaker=_label(row, "speaker", where),
        prompt=_label(row, "prompt", where),
        advice=_flag(row, "advice", where),
        presenter_speaks=_flag(row, "presenter_speaks", where),
    )


def _flag(row: Table, key: str, where: str) -> bool:
    given: object = row[key]
    if not isinstance(given, bool):
        refuse(where, f"{key} is neither true nor false")
    return given


def _label(row: Table, key: str, where: str) -> Label:
    given = cast("Table", row[key])
    refuse_unknown(given, _TEXT_KEYS, where)
    return label_in(given, where)
