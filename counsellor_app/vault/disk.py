"""Whether the disk under a vault is encrypted, as far as Linux tells without any rights.

The vault is sealed on any disk; but while it is open the system may write memory to the disk, as
swap or before it sleeps. Encryption in the disk's own hardware, or under a virtual machine, is not
seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_SEALED_KINDS = frozenset({"ecryptfs", "fuse.cryfs", "fuse.encfs", "fuse.gocryptfs"})
_OCTAL = re.compile(r"\\([0-7]{3})")
_IN_MEMORY = "zram"
_DEEPEST = 8
"""Layers of devices below a file system: encryption, volumes, mirrors, a partition, a disk."""


class Encryption(StrEnum):
    """What is known of a disk."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DiskState:
    """The disk of a folder, and where memory is written to; `swap` is None where it never is."""

    folder: Encryption
    swap: Encryption | None


@dataclass(frozen=True, slots=True)
class _Mount:
    device: str
    point: Path
    kind: str
    source: str


def look(folder: Path, root: Path = Path("/")) -> DiskState:
    """Look at the disk of a folder; `root` is where /proc and /sys stand."""
    return DiskState(_of_path(folder.absolute().resolve(), root), _of_swap(root))


def _of_swap(root: Path) -> Encryption | None:
    lines = _lines(root / "proc/swaps")[1:]
    found = [_of_swap_line(line, root) for line in lines if not _is_in_memory(line)]
    return _weakest(found) if found else None


def _is_in_memory(line: str) -> bool:
    return Path(line.split(maxsplit=1)[0]).name.startswith(_IN_MEMORY)


def _of_swap_line(line: str, root: Path) -> Encryption:
    name, kind = line.split()[:2]
    path = Path(_plain(name))
    return _of_path(path, root) if kind == "file" else _of_device(_named(path, root))


def _of_path(path: Path, root: Path) -> Encryption:
    above = [mount for mount in _mounts(root) if path.is_relative_to(mount.point)]
    if not above:
        return Encryption.UNKNOWN
    # The longest, and of those at one place the one that was mounted over the others.
    mount = max(reversed(above), key=lambda each: len(each.point.parts))
    if mount.kind in _SEALED_KINDS:
        return Encryption.SEEN
    numbered = root / "sys/dev/block" / mount.device
    return _of_device(numbered if numbered.exists() else _named(Path(mount.source), root))


def _named(source: Path, root: Path) -> Path:
    """The device by its name, for file systems that span several and show a number of their own."""
    inside = root / source.relative_to("/") if source.is_absolute() else source
    return root / "sys/class/block" / inside.resolve().name


def _of_device(device: Path, depth: int = 0) -> Encryption:
    if depth > _DEEPEST or not device.is_dir() or device.resolve().name.startswith("loop"):
        return Encryption.UNKNOWN
    mapped = _lines(device / "dm/uuid")
    if mapped and mapped[0].startswith("CRYPT-"):
        return Encryption.SEEN
    below = sorted((device / "slaves").glob("*"))
    if below:
        return _weakest([_of_device(each, depth + 1) for each in below])
    return Encryption.UNKNOWN if mapped else Encryption.NOT_SEEN


def _weakest(found: list[Encryption]) -> Encryption:
    order = (Encryption.NOT_SEEN, Encryption.UNKNOWN, Encryption.SEEN)
    return min(found, key=order.index)


def _mounts(root: Path) -> list[_Mount]:
    """The file systems this process sees, in the order they were mounted; see proc(5)."""
    found: list[_Mount] = []
    for line in _lines(root / "proc/self/mountinfo"):
        before, _, after = line.partition(" - ")
        front, back = before.split(), after.split()
        if len(front) > 4 and len(back) > 1:
            found.append(_Mount(front[2], Path(_plain(front[4])), back[0], _plain(back[1])))
    return found


def _plain(written: str) -> str:
    r"""A path as it is: blanks are written \040 in these files."""
    return _OCTAL.sub(lambda code: chr(int(code[1], 8)), written)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
