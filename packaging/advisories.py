"""Reads advisories as OSV writes them, and says which versions they concern."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from packaging.version import InvalidVersion, Version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPARED = {"ECOSYSTEM", "SEMVER"}
"""Kinds of ranges whose versions can be compared; of GIT ranges only the versions listed count."""


@dataclass(frozen=True, slots=True)
class Advisory:
    """One advisory: `summary` in its own words, `affected` as OSV has it."""

    id: str
    summary: str
    modified: str
    is_withdrawn: bool
    affected: tuple[dict[str, Any], ...]


def read_advisories(place: Path) -> Iterator[Advisory]:
    """Every record of a folder of .json files, or of a zip of them.

    Raises:
        ValueError: a record is no advisory; an audit that skipped it would prove nothing.
    """
    for name, text in _texts(place):
        try:
            yield _advisory(json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{name} is no advisory: {error!r}") from error


def _texts(place: Path) -> Iterator[tuple[str, bytes]]:
    if place.is_dir():
        for path in sorted(place.rglob("*.json")):
            yield path.name, path.read_bytes()
        return
    with zipfile.ZipFile(place) as whole:
        for name in sorted(each for each in whole.namelist() if each.endswith(".json")):
            yield name, whole.read(name)


def _advisory(record: dict[str, Any]) -> Advisory:
    return Advisory(
        id=record["id"],
        summary=record.get("summary") or record.get("details", "").partition("\n")[0],
        modified=record["modified"],
        is_withdrawn="withdrawn" in record,
        affected=tuple(record.get("affected", ())),
    )


def concerns(affected: dict[str, Any], version: str) -> bool:
    """Whether this version is among those affected.

    What cannot be compared counts as affected: somebody has to look.
    """
    if any(_is_same(each, version) for each in affected.get("versions", ())):
        return True
    ranges = [each for each in affected.get("ranges", ()) if each.get("type") in COMPARED]
    try:
        return any(_is_within(each.get("events", ()), Version(version)) for each in ranges)
    except InvalidVersion:
        return True


def _is_same(one: str, other: str) -> bool:
    try:
        return Version(one) == Version(other)
    except InvalidVersion:
        return one == other


def _is_within(events: list[dict[str, str]], version: Version) -> bool:
    """Whether the last event at or before this version leaves it affected."""
    reached = [
        (_version(event), _is_begin(event)) for event in events if _is_reached(event, version)
    ]
    return bool(reached) and max(reached)[1]


def _is_reached(event: dict[str, str], version: Version) -> bool:
    if "last_affected" in event:
        return _version(event) < version
    return ("introduced" in event or "fixed" in event) and _version(event) <= version


def _is_begin(event: dict[str, str]) -> bool:
    return "introduced" in event


def _version(event: dict[str, str]) -> Version:
    (told,) = event.values()
    return Version("0.dev0" if told == "0" else told)  # OSV: 0 stands before every version
