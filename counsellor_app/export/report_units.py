"""Words that reports have as data alone: what a number is a number of, names of columns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counsellor_app.aggregation.published import MEMBERSHIP, WORK
from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class DataWords:
    """Headings of data files, and units by the code of a number."""

    wording: Mapping[str, Label]
    units: Mapping[str, Label]


@cache
def data_words() -> DataWords:
    """The words that come with the app."""
    plain = tomllib.loads(resource("documents/report_data.toml").read_text(encoding="utf-8"))
    return DataWords(Label.each(plain["wording"]), Label.each(plain["unit"]))


def unit_of(table_id: str, codes: tuple[str, ...], language: str) -> str:
    """What a number is a number of: reports, unless it is the pool's work or its members."""
    if table_id not in (WORK, MEMBERSHIP):
        return reports_unit(language)
    units = data_words().units
    return units.get(codes[0], units["other"]).text(language)


def reports_unit(language: str) -> str:
    """The unit of all numbers about reporters."""
    return data_words().units["reports"].text(language)
