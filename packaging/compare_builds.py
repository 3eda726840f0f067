"""Builds the same commit twice, in two places, and names every byte that differs.

python packaging/compare_builds.py PLACE         two clones of this one below PLACE; each is built
python packaging/compare_builds.py LEFT RIGHT    two folders or archives that are there already

Exit 0: the archives are the same, byte for byte. Exit 1: what differs was named. The clones stand
at paths of different length and bring an environment of their own each, so that no path, no time
and no order of a disk can hide in what both share. What is not committed is not built.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from lock import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACES = ("one", "another-folder/with a longer name")
_BUILD = ("freeze.py", "archives.py")
_PACKAGES = Path("build", "packages")


def built_twice(place: Path) -> list[Path]:
    """The folders of packages of two clones, made one after the other."""
    return [_built(place / name) for name in PLACES]


def _built(clone: Path) -> Path:
    shutil.rmtree(clone, ignore_errors=True)
    subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
    for script in _BUILD:
        subprocess.run([sys.executable, clone / "packaging" / script], cwd=clone, check=True)
    return clone / _PACKAGES


def differences(left: Path, right: Path) -> list[str]:
    """A line for each file that is not the same on both sides, in order of name."""
    held = {path.relative_to(side) for side in (left, right) for path in side.rglob("*")}
    return [
        f"{name}: {word}"
        for name in sorted(held)
        for word in _difference(left / name, right / name)
    ]


def _difference(left: Path, right: Path) -> Iterator[str]:
    missing = [side for side in (left, right) if not (side.exists() or side.is_symlink())]
    if missing:
        yield f"missing on the {'left' if missing == [left] else 'right'}"
        return
    if _kind(left) != _kind(right):
        yield f"{_kind(left)} and {_kind(right)}"
    elif left.is_symlink():
        if left.readlink() != right.readlink():
            yield f"a link to {left.readlink()} and to {right.readlink()}"
    elif left.is_file() and _digest(left) != _digest(right):
        yield from _within(left, right)


def _kind(path: Path) -> str:
    if path.is_symlink():
        return "a link"
    if path.is_dir():
        return "a folder"
    return "a program" if os.access(path, os.X_OK) else "a file"


def _within(left: Path, right: Path) -> Iterator[str]:
    """Where two files part; in archives, which of their entries do."""
    if tarfile.is_tarfile(left) and tarfile.is_tarfile(right):
        first, second = _entries(left), _entries(right)
        differing = [name for name in first.keys() | second if first.get(name) != second.get(name)]
        yield from (f"holds another {name}" for name in sorted(differing))
    ours, theirs = left.read_bytes(), right.read_bytes()
    place = next(
        (n for n, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]),
        min(len(ours), len(theirs)),
    )
    yield f"differs from byte {place:,} of {len(ours):,} and {len(theirs):,}"


def _entries(path: Path) -> dict[str, tuple[object, ...]]:
    with tarfile.open(path) as tar:
        return {
            entry.name: (entry.mode, entry.mtime, entry.uid, entry.uname, _content(tar, entry))
            for entry in tar
        }


def _content(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> str:
    file = tar.extractfile(entry)
    return hashlib.sha256(file.read()).hexdigest() if file else entry.linkname


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def report(left: Path, right: Path) -> int:
    """Print what differs, and how much was looked at."""
    found = differences(left, right)
    print("".join(f"{line}\n" for line in found), end="")
    files = [path for path in sorted(left.rglob("*")) if path.is_file()]
    for path in files if len(files) < 10 else ():
        print(f"{_digest(path)}  {path.name}")
    print(f"{len(files)} files compared, {len(found)} differences")
    return 1 if found or not files else 0


def main() -> int:
    """Compare what was named, or build it first."""
    match [Path(each).resolve() for each in sys.argv[1:]]:
        case [place]:
            return report(*built_twice(place))
        case [left, right]:
            return report(left, right)
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main())
