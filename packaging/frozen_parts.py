"""Whose each library in the built folder is: a file that is nobody's stops the build.

A file of a wheel lies in the folder where it lies in the wheel; what a wheel has from others is
told by the patterns of shipped.toml, and so is what comes from the machine that builds.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from shipped_parts import Part, all_parts, installed_pins, reviewed
from told_versions import VERSIONS
from wheel_files import contents, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

INSIDE = "_internal"
_OF_PYTHON = ("libpython3*.so*", "python3.*/lib-dynload/*", "base_library.zip", "python3*.dll")
_LIBRARIES = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and libraries begin on Linux, Windows and macOS."""


@dataclass(frozen=True, slots=True)
class Library:
    """A program or library in the built folder; `owner` is the `ref` of its part."""

    name: str
    sha256: str
    owner: str


def parts_of_program() -> tuple[Part, ...]:
    """Every part of the built program; known where PyInstaller is installed.

    Against a clone it has what comes from the machine and the builder, and has no Pillow: see
    docs/decisions/0023.
    """
    return (*without(all_parts()), *map(_part, reviewed()["frozen"]))


def without(parts: Iterable[Part]) -> Iterator[Part]:
    """These parts but the wheels that stay behind, and what is built into them."""
    gone = set(reviewed()["without"])
    return (part for part in parts if gone.isdisjoint({part.name, part.inside}))


def _part(row: dict[str, str]) -> Part:
    return Part(
        name=row["name"],
        version=VERSIONS[row["version"].removeprefix("@")](),
        kind="platform",
        licence=row["licence"],
        texts=tuple(map(text_of, row["texts"])),
        unhashed="its file in the built folder has a hash of its own",
    )


def libraries(folder: Path, parts: Sequence[Part]) -> list[Library]:
    """Every program and library of the built folder, each with its part.

    Raises:
        ValueError: one belongs to no part, or there are none.
    """
    owners = _Owners(parts)
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_library(path)]
    held = [_library(path, folder, owners) for path in found]
    nobodys = [each.name for each in held if not each.owner]
    if nobodys or not held:
        raise ValueError(f"nobody's libraries in {folder.name}: {', '.join(nobodys) or 'all'}")
    return held


def _library(path: Path, folder: Path, owners: _Owners) -> Library:
    name = path.relative_to(folder)
    inside = name.relative_to(INSIDE) if name.parts[0] == INSIDE else name
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Library(name.as_posix(), digest, owners.of(inside))


def _is_library(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4).startswith(_LIBRARIES)


class _Owners:
    """Finds the part of a file: by pattern, else by the wheel that brings it, else Python's."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._refs = {(part.name, part.inside): part.ref for part in parts}
        self._patterns = list(_patterns())
        self._wheels = {
            file.as_posix(): pin.name for pin in installed_pins() for file in contents(pin.name)
        }

    def of(self, path: PurePath) -> str:
        """The `ref` of the part, or nothing."""
        for pattern, name, inside in self._patterns:
            if path.match(pattern) and (name, inside) in self._refs:
                return self._refs[name, inside]
        if path.as_posix() in self._wheels:
            return self._refs.get((self._wheels[path.as_posix()], ""), "")
        return self._refs["Python", ""] if any(map(path.match, _OF_PYTHON)) else ""


def _patterns() -> Iterator[tuple[str, str, str]]:
    for row in (*reviewed()["bundled"], *reviewed()["frozen"]):
        for pattern in row.get("files", ()):
            yield pattern, row["name"], row.get("inside", "")
    for name, patterns in reviewed()["files"].items():
        for pattern in patterns:
            yield pattern, name, pattern.partition(".libs/")[0]


def strange_modules(names: Iterable[str]) -> list[str]:
    """Of the modules that were built in, those of no pinned wheel, nor of Python, nor ours."""
    ours = {"counsellor_app", "start"}
    known = ours | set(sys.stdlib_module_names) | {"_pyi_rth_utils", *_tops()}
    return sorted({name.partition(".")[0] for name in names} - known)


def _tops() -> Iterator[str]:
    for pin in installed_pins():
        for file in contents(pin.name):
            yield PurePath(file).parts[0].partition(".")[0]
