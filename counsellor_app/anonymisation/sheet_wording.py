"""The headings and code lists of a case sheet, read from resources/documents/sheet.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label, Value
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class RoleLabel:
    """What somebody with a role may be called; `letter` is that of the sheet's list of roles."""

    code: str
    letter: str
    label: Label


@dataclass(frozen=True, slots=True)
class SheetWording:
    """What a sheet says besides the counsellor's own words; lists in the order they are shown."""

    headings: Mapping[str, Label]
    audiences: tuple[Value, ...]
    tensions: tuple[Value, ...]
    risk_groups: tuple[Value, ...]
    alterations: tuple[Value, ...]
    methods: tuple[Value, ...]
    roles: tuple[RoleLabel, ...]

    def heading(self, name: str, language: str) -> str:
        """A heading in one language."""
        return self.headings[name].text(language)

    def labels(self) -> tuple[Label, ...]:
        """Every text there is."""
        lists = (self.audiences, self.tensions, self.risk_groups, self.alterations, self.methods)
        return (
            *self.headings.values(),
            *(value.label for held in lists for value in held),
            *(role.label for role in self.roles),
        )

    def role(self, code: str) -> RoleLabel | None:
        """What a role is called; None for one that says nothing."""
        return next((role for role in self.roles if role.code == code), None)


def labels_of(values: tuple[Value, ...], codes: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The labels of the codes chosen, in the list's own order."""
    return tuple(value.label.text(language) for value in values if value.code in codes)


def require_codes(values: tuple[Value, ...], codes: tuple[str, ...]) -> None:
    """Refuse a code the list does not have.

    Raises:
        ExpectedError: ANSWER_INVALID.
    """
    if not {value.code for value in values}.issuperset(codes):
        raise ExpectedError(ErrorCode.ANSWER_INVALID)


@cache
def sheet_wording() -> SheetWording:
    """The wording that comes with the app."""
    plain = tomllib.loads(resource("documents/sheet.toml").read_text(encoding="utf-8"))
    return SheetWording(
        headings=MappingProxyType({name: Label.of(row) for name, row in plain["heading"].items()}),
        audiences=_values(plain["audience"]),
        tensions=_values(plain["tension"]),
        risk_groups=_values(plain["risk_group"]),
        alterations=_values(plain["alteration"]),
        methods=_values(plain["method"]),
        roles=tuple(RoleLabel(row["code"], row["letter"], Label.of(row)) for row in plain["role"]),
    )


def _values(rows: list[dict[str, Any]]) -> tuple[Value, ...]:
    return tuple(Value(str(row["code"]), Label.of(row)) for row in rows)
