"""Words that reports have as data alone: what a number is a number of, names of columns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from counsellor_app.aggregation.published import MEMBERSHIP, WORK
from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow


@dataclass(frozen=True, slots=True)
class DataWords:
    """Headings of data files, and units by the code of a number."""

    wording: Mapping[str, Label]
    units: Mapping[str, Label]


@cache
def data_words() -> DataWords:
    """The words that come with the app."""
    plain = tomllib.loads(resource("documents/report_data.toml").read_text(encoding="utf-8"))
    return DataWords(_labels(plain["wording"]), _labels(plain["unit"]))


def unit_of(table: ReleasableTable, row: ReleasableRow, language: str) -> str:
    """What a number is a number of: reports, unless it is the pool's work or its members."""
    units = data_words().units
    if table.table_id not in (WORK, MEMBERSHIP):
        return units["reports"].text(language)
    return units.get(row.codes[0], units["other"]).text(language)


def _labels(rows: dict[str, dict[str, Any]]) -> Mapping[str, Label]:
    return MappingProxyType(
        {name: Label(str(row["nl"]), str(row["en"])) for name, row in rows.items()}
    )
