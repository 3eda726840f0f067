"""Compares what ships, and the tools it is built with, with a database of known vulnerabilities.

python packaging/audit.py DATABASE    a folder or zip of OSV records, as osv.dev exports them

Needs no network: the database is fetched beforehand (docs/decisions/0012-supply.md says how). Exit:
0 nothing found, 1 something found, 2 not examined.
"""

from __future__ import annotations

import sys
import tomllib
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from advisories import concerns, read_advisories
from lock import DEVELOPMENT, read_lock
from shipped_parts import HERE, all_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from advisories import Advisory
    from shipped_parts import Part

OLD_DAYS = 14
"""A database older than this says little of today; it is said, and is no failure."""

NATIVE = {"Bitnami", "ConanCenter", "OSS-Fuzz", "vcpkg"}
"""Ecosystems that number C libraries as their makers do; distributions number their own patches."""


@dataclass(frozen=True, slots=True)
class Item:
    """What an advisory may name: a package of an ecosystem, in a version."""

    ecosystem: str
    name: str
    version: str

    def is_named_by(self, package: dict[str, str]) -> bool:
        """Whether an advisory's package is this one."""
        ecosystem = package.get("ecosystem", "").partition(":")[0]
        same = package.get("name", "").lower().replace("_", "-").replace(".", "-") == self.name
        return same and (
            ecosystem == self.ecosystem or (not self.ecosystem and ecosystem in NATIVE)
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that an advisory concerns."""

    item: Item
    advisory: Advisory


def items(parts: Sequence[Part]) -> list[Item]:
    """Everything that ships in a version of its own, and the tools of the development lock."""
    found = {_item(part) for part in parts if part.kind != "data" and part.version[:1].isdigit()}
    pins = read_lock(DEVELOPMENT.read_text(encoding="utf-8"))
    found |= {Item("PyPI", pin.name, pin.version) for pin in pins}
    return sorted(found, key=lambda item: (item.name, item.ecosystem, item.version))


def _item(part: Part) -> Item:
    for prefix, ecosystem in (("pkg:pypi/", "PyPI"), ("pkg:cargo/", "crates.io")):
        if part.purl.startswith(prefix):
            return Item(ecosystem, part.name.lower().replace("_", "-"), part.version)
    return Item("", part.name.lower().replace(" ", "-"), part.version)


def hits(wanted: Sequence[Item], advisories: Iterable[Advisory], accepted: set[str]) -> list[Hit]:
    """Every item that an advisory concerns, unless it was withdrawn or accepted."""
    return [
        Hit(item, advisory)
        for advisory in advisories
        if not advisory.is_withdrawn and advisory.id not in accepted
        for item in wanted
        if any(
            item.is_named_by(each.get("package", {})) and concerns(each, item.version)
            for each in advisory.affected
        )
    ]


def audit(place: Path, wanted: Sequence[Item], accepted: set[str], now: datetime) -> int:
    """Print what was examined and found; the exit code."""
    try:
        advisories = tuple(read_advisories(place))
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        print(f"not examined: {error}")
        return 2
    if not advisories or not wanted:
        print(f"not examined: {len(advisories)} advisories, {len(wanted)} parts")
        return 2
    print(f"{len(wanted)} parts beside {len(advisories):,} advisories; {_age(advisories, now)}")
    found = hits(wanted, advisories, accepted)
    for hit in found:
        name = f"{hit.item.name} {hit.item.version}"
        print(f"  {name:32} {hit.advisory.id:24} {hit.advisory.summary[:80]}")
    print(f"{len(found)} found" + (f", {len(accepted)} accepted" if accepted else ""))
    return 1 if found else 0


def _age(advisories: Sequence[Advisory], now: datetime) -> str:
    newest = max(datetime.fromisoformat(each.modified) for each in advisories)
    days = (now - newest).days
    old = f" (OLDER THAN {OLD_DAYS} DAYS)" if days > OLD_DAYS else ""
    return f"the newest is of {newest:%Y-%m-%d}, {days} days old{old}"


def main() -> int:
    """Audit what is installed and locked."""
    if len(sys.argv) != 2 or not sys.argv[1]:
        print(__doc__)
        return 2
    accepted = tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))["accepted"]
    return audit(Path(sys.argv[1]), items(all_parts()), set(accepted), datetime.now(UTC))


if __name__ == "__main__":
    sys.exit(main())
