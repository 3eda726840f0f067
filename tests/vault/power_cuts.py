"""What a power cut may leave of a folder: recorded system calls, replayed with a weak disk.

A call that changed a file is durable once that file was synced, a name once its folder was. Of the
rest a cut keeps any part: writes are lost, kept, reordered or torn at sectors; names are kept up to
some moment. That is what POSIX promises, and less than most file systems do.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

SECTOR = 512
TRACED = (
    "openat,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,"
    "rename,renameat,renameat2,link,linkat,unlink,unlinkat,lseek,mkdir,mkdirat,sendfile,"
    "copy_file_range,rmdir"
)
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_OPEN_FILE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(eq=False)
class File:
    """Bytes that are on the disk for sure, bytes as programs see them, and what lies between."""

    durable: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def change(self, at: int, data: bytes | None) -> None:
        """Write at a place; or cut the file to `at` bytes, where there is no data."""
        _apply(self.seen, at, data)
        self.pending.append((at, data))

    def sync(self) -> None:
        """All of it is on the disk."""
        self.durable[:] = self.seen
        self.pending.clear()

    def after_cut(self, chance: Random) -> bytes:
        """What may be left."""
        left = bytearray(self.durable)
        keeps = chance.choice((0.0, 0.5, 1.0))
        held = [change for change in self.pending if chance.random() < keeps]
        if chance.random() < 0.5:
            chance.shuffle(held)
        for at, data in held:
            for piece in _torn(at, data, chance):
                _apply(left, *piece)
        return bytes(left)


@dataclass
class Disk:
    """The files below one folder; `names` as on the disk, `seen` as programs see them."""

    root: Path
    names: dict[str, File] = field(default_factory=dict)
    seen: dict[str, File] = field(default_factory=dict)
    pending: list[dict[str, File | None]] = field(default_factory=list)
    offsets: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Path) -> Disk:
        """A folder as it lies there, all of it durable."""
        disk = cls(root)
        for path in root.rglob("*"):
            if path.is_file():
                held = path.read_bytes()
                made = File(bytearray(held), bytearray(held))
                disk.names[str(path)] = disk.seen[str(path)] = made
        return disk

    def as_seen(self) -> dict[str, bytes]:
        """The folder as programs see it: after all calls, that is how it lies there."""
        return {path: bytes(file.seen) for path, file in self.seen.items()}

    def name(self, changed: dict[str, File | None]) -> None:
        """Give, move or take names, at once."""
        self.pending.append(changed)
        _rename(self.seen, changed)

    def sync_folder(self, folder: str) -> None:
        """The names in a folder are on the disk, with all that were given before them."""
        touched = [n for n, c in enumerate(self.pending) if any(_is_in(p, folder) for p in c)]
        for changed in self.pending[: touched[-1] + 1] if touched else ():
            _rename(self.names, changed)
        del self.pending[: touched[-1] + 1 if touched else 0]

    def write_after_cut(self, target: Path, chance: Random) -> None:
        """Lay what may be left of the folder elsewhere."""
        names = dict(self.names)
        for changed in self.pending[: chance.randint(0, len(self.pending))]:
            _rename(names, changed)
        for folder in (path for path in self.root.rglob("*") if path.is_dir()):
            (target / folder.relative_to(self.root)).mkdir(parents=True, exist_ok=True)
        for name, held in names.items():
            place = target / Path(name).relative_to(self.root)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(held.after_cut(chance))


def record(root: Path, arguments: list[str], environment: dict[str, str]) -> list[str]:
    """Run a Python module under strace; the lines of the calls, in order."""
    trace = root.with_name(f"{root.name}.trace")
    command = ["strace", "-f", "-y", "-xx", "-s", "100000000", "-e", f"trace={TRACED}"]
    subprocess.run(
        [*command, "-o", str(trace), sys.executable, "-m", *arguments],
        env=environment,
        check=True,
        timeout=240,
        stdout=subprocess.DEVNULL,
    )
    lines = [line for line in trace.read_text("ascii").splitlines() if "= -1 " not in line]
    trace.unlink()
    return lines


def replay(disk: Disk, lines: list[str]) -> Iterator[str]:
    """Do the calls over, one at a time; what was said on standard output after each, else ""."""
    for line in lines:
        found = _CALL.match(line)
        yield "" if found is None else _call(disk, found[1], found[2], int(found[3]))


def _call(disk: Disk, call: str, told: str, result: int) -> str:
    said, files = "", [(int(n), _plain(p).decode()) for n, p in _OPEN_FILE.findall(told)]
    if call in {"openat", "creat"}:
        _open(disk, told, result)
    elif call in {"write", "pwrite64", "writev", "pwritev"}:
        said = _write(disk, call, told, files[0])
    elif call in {"ftruncate", "lseek", "fsync", "fdatasync", "fallocate"}:
        _at_file(disk, call, files[0], told, result)
    elif call in {"sendfile", "copy_file_range"}:
        _copy(disk, call, files, result)
    elif call.startswith(("rename", "link", "unlink")):
        _name(disk, call, [_path(each) for each in _TEXT.findall(told)])
    return said


def _open(disk: Disk, told: str, result: int) -> None:
    path = _path(_TEXT.findall(told)[0])
    del result
    if not _is_in(path, str(disk.root), deep=True):
        return
    if path not in disk.seen and "O_CREAT" in told:
        disk.name({path: File()})
    elif path in disk.seen and "O_TRUNC" in told:
        disk.seen[path].change(0, None)
    if path in disk.seen:
        disk.offsets[path] = len(disk.seen[path].seen) if "O_APPEND" in told else 0


def _write(disk: Disk, call: str, told: str, file: tuple[int, str]) -> str:
    number, path = file
    data = b"".join(_plain(each) for each in _TEXT.findall(told.split(">", 1)[1]))
    if number == 1:
        return data.decode()
    if path in disk.seen:
        is_placed = call.startswith("p")
        at = int(told.rsplit(", ", 1)[1]) if is_placed else disk.offsets[path]
        disk.seen[path].change(at, data)
        if not is_placed:
            disk.offsets[path] = at + len(data)
    return ""


def _at_file(disk: Disk, call: str, file: tuple[int, str], told: str, result: int) -> None:
    path = file[1]
    if call in {"fsync", "fdatasync"}:
        if path in disk.seen:
            disk.seen[path].sync()
        else:
            disk.sync_folder(path)
    elif path not in disk.seen:
        return
    elif call == "lseek":
        disk.offsets[path] = result
    elif call == "ftruncate":
        disk.seen[path].change(int(told.rsplit(", ", 1)[1]), None)
    else:
        size = sum(int(each) for each in told.rsplit(", ", 2)[1:])
        disk.seen[path].change(max(size, len(disk.seen[path].seen)), None)


def _copy(disk: Disk, call: str, files: list[tuple[int, str]], copied: int) -> None:
    target, source = files if call == "sendfile" else reversed(files)
    if target[1] in disk.seen:
        at, begin = disk.offsets[target[1]], disk.offsets.get(source[1], 0)
        disk.seen[target[1]].change(at, bytes(disk.seen[source[1]].seen[begin : begin + copied]))
        disk.offsets[target[1]] = at + copied
        disk.offsets[source[1]] = begin + copied


def _name(disk: Disk, call: str, paths: list[str]) -> None:
    if paths[0] not in disk.seen:
        return
    if call.startswith("unlink"):
        disk.name({paths[0]: None})
        return
    old, new = paths
    keeps_old = call.startswith("link")
    disk.name({new: disk.seen[old]} | ({} if keeps_old else {old: None}))
    disk.offsets[new] = disk.offsets.get(old, 0)


def _rename(names: dict[str, File], changed: dict[str, File | None]) -> None:
    for path, file in changed.items():
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


def _apply(held: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        held[at:] = b"\0" * (at - len(held))
        return
    held.extend(b"\0" * (at - len(held)))
    held[at : at + len(data)] = data


def _torn(at: int, data: bytes | None, chance: Random) -> Iterator[tuple[int, bytes | None]]:
    """A write as it reached the disk: whole, or some of its sectors."""
    if data is None or chance.random() < 0.7:
        yield at, data
        return
    for begin in range(0, len(data), SECTOR):
        if chance.random() < 0.5:
            yield at + begin, data[begin : begin + SECTOR]


def _is_in(path: str, folder: str, *, deep: bool = False) -> bool:
    return path.startswith(f"{folder}/") if deep else str(Path(path).parent) == folder


def _path(hexed: str) -> str:
    return _plain(hexed).decode()


def _plain(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))
