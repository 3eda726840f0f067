"""Gathers the licences of every part into the one file that the window shows.

python packaging/licences.py build    resources/licences/parts.json.gz, only where it is out of date
python packaging/licences.py frozen FILE    the same for the built program, which has more parts
python packaging/licences.py list     each part with its licence and family; exit 1 if one is not
                                      reviewed

The file is made where the app runs, since Python and the wheels differ by machine; the app only
reads it.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frozen_parts import parts_of_program
from lock import ROOT, RUNTIME
from shipped_parts import (
    HERE,
    RESOURCES,
    Part,
    all_parts,
    app_version,
    families,
)
from spdx import relied_on
from wheel_files import OWN_TEXTS, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

SCRIPTS = ("licences", "lock", "shipped_parts", "told_versions", "wheel_files")
TARGET = RESOURCES / "licences" / "parts.json.gz"


def gathered(parts: Sequence[Part]) -> dict[str, Any]:
    """What the window shows: the parts, and each text once.

    Raises:
        ValueError: a part has no text, or a licence that nobody reviewed.
    """
    numbers: dict[str, int] = {}
    rows: list[dict[str, Any]] = []
    for part in parts:
        if not any(text.strip() for text in part.texts):
            raise ValueError(f"{part.name} has no licence text")
        row: dict[str, Any] = {"name": part.name, "version": part.version, "inside": part.inside}
        row |= {"licence": part.licence, "families": families_of(part)}
        row["texts"] = [numbers.setdefault(_tidied(text), len(numbers)) for text in part.texts]
        rows.append(row)
    rows.sort(key=lambda row: (row["name"].lower(), row["inside"]))
    return {"parts": rows, "texts": list(numbers)}


def families_of(part: Part) -> list[str]:
    """The families of the licences that the app relies on for this part.

    Raises:
        ValueError: there is one that nobody reviewed.
    """
    known = families()
    return sorted({known[each] for each in relied_on(part.licence, frozenset(known))})


def build(target: Path = TARGET) -> None:
    """Make the file if one of the things it is made from is newer."""
    if target.exists() and target.stat().st_mtime > max(p.stat().st_mtime for p in _made_from()):
        return
    keep(target, all_parts())


def keep(target: Path, parts: Sequence[Part]) -> None:
    """Write the file anew, from these parts and the app itself."""
    target.parent.mkdir(parents=True, exist_ok=True)
    made = target.with_suffix(f".{os.getpid()}")  # others may be reading, or building, just now
    text = json.dumps(gathered((_app(), *parts)), indent=1, ensure_ascii=False)
    made.write_bytes(gzip.compress(f"{text}\n".encode(), 9, mtime=0))
    made.replace(target)


def _app() -> Part:
    text = text_of("root:LICENSE")
    return Part("Counsellor", app_version(), "application", "Apache-2.0", (text,))


def _made_from() -> list[Path]:
    scripts = [HERE / f"{n}.py" for n in SCRIPTS]
    kept = [RUNTIME, HERE / "shipped.toml", *OWN_TEXTS.iterdir(), *RESOURCES.rglob("SOURCES.md")]
    python = [path for path in [Path(sys.prefix) / "pyvenv.cfg"] if path.exists()]
    return [*scripts, *kept, *python, ROOT / "counsellor_app" / "__init__.py"]


def _tidied(text: str) -> str:
    lines = text.replace("\f", "\n").splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _list() -> int:
    failed = 0
    for part in all_parts():
        try:
            family = ", ".join(families_of(part))
        except ValueError as error:
            family, failed = str(error).upper(), 1
        print(f"{part.name:40.40} {part.version:24.24} {part.licence:40.40} {family}")
    return failed


def main() -> int:
    """Run the one command named."""
    match sys.argv[1:]:
        case ["build"]:
            try:
                build()
            except (ValueError, OSError) as error:
                print(f"licences: {error}", file=sys.stderr)
                return 1
        case ["frozen", path]:
            keep(Path(path), parts_of_program())
        case ["list"]:
            return _list()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
