"""Makes what a counsellor receives on Linux from the built folder: an archive, a Debian package.

python packaging/archives.py [FROZEN [TARGET]]    build/frozen/counsellor-app, build/packages

The same folder gives the same bytes: names in order, nobody's user, one day for all. SHA256SUMS
names each file.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from freeze import USUAL, commit_time
from lock import ROOT
from sbom import APP
from sbom import USUAL as BILL
from shipped_parts import app_version

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = ROOT / "build" / "packages"
LINUX = ROOT / "packaging" / "linux"
SUMS = "SHA256SUMS"
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
_IN_SYSTEM = {
    f"{APP}.desktop": "usr/share/applications",
    f"{APP}.metainfo.xml": "usr/share/metainfo",
    f"{APP}.svg": "usr/share/icons/hicolor/scalable/apps",
    "copyright": f"usr/share/doc/{APP}",
}


def main(folder: Path, target: Path) -> None:
    """Every file that is given out, below `target`."""
    target.mkdir(parents=True, exist_ok=True)
    made = [portable(folder, target), debian(folder, target), bill(target)]
    lines = (f"{_digest(path)}  {path.name}\n" for path in sorted(made))
    (target / SUMS).write_text("".join(lines), encoding="utf-8")
    for path in (*made, target / SUMS):
        print(f"{path.stat().st_size:>12,}  {path.relative_to(ROOT)}")


def portable(folder: Path, target: Path) -> Path:
    """The folder as an archive that runs from where it is unpacked."""
    path = target / f"{APP}-{app_version()}-linux-{platform.machine()}.tar.xz"
    nobodys = partial(_nobodys, day=commit_time())
    with lzma.open(path, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for inside in _sorted(folder):
            tar.add(inside, Path(APP, inside.relative_to(folder)), recursive=False, filter=nobodys)
    return path


def debian(folder: Path, target: Path) -> Path:
    """The Debian package; a vault is no part of it and stays when it is removed."""
    machine = _MACHINES[platform.machine()]
    path = target / f"{APP}_{app_version()}_{machine}.deb"
    root, day = target / "root", commit_time()
    shutil.rmtree(root, ignore_errors=True)
    _fill(root, folder)
    _control(root, machine)
    for inside in (*_sorted(root), root):
        _tidy(inside, day)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-b", root, path],
        env=os.environ | {"SOURCE_DATE_EPOCH": str(day)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    shutil.rmtree(root)
    return path


def bill(target: Path) -> Path:
    """The bill of materials, as freeze.py made it beside the program."""
    path = target / f"{APP}-{app_version()}.cdx.json"
    shutil.copyfile(BILL, path)
    return path


def _fill(root: Path, folder: Path) -> None:
    program = root / "usr" / "lib" / APP
    shutil.copytree(folder, program, symlinks=True)
    command = root / "usr" / "bin" / APP
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..", "lib", APP, APP))
    for name, place in _IN_SYSTEM.items():
        (root / place).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / name, root / place / name)
    said = (ROOT / "CHANGELOG.md").read_bytes()
    (root / _IN_SYSTEM["copyright"] / "changelog.gz").write_bytes(gzip.compress(said, mtime=0))


def _control(root: Path, machine: str) -> None:
    files = [path for path in _sorted(root) if path.is_file() and not path.is_symlink()]
    told = {
        "VERSION": app_version(),
        "MACHINE": machine,
        "KIBIBYTES": str(sum(path.stat().st_size for path in files) // 1024),
    }
    text = (LINUX / "control").read_text(encoding="utf-8")
    for word, value in told.items():
        text = text.replace(f"@{word}@", value)
    place = root / "DEBIAN"
    place.mkdir()
    (place / "control").write_text(text, encoding="utf-8")
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(root)}\n"
        for path in files
    )
    (place / "md5sums").write_text("".join(sums), encoding="utf-8")


def _sorted(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*"))


def _nobodys(entry: tarfile.TarInfo, day: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = day
    entry.mode = _mode(is_open=entry.isdir() or bool(entry.mode & 0o100))
    return entry


def _tidy(path: Path, day: int) -> None:
    if not path.is_symlink():
        path.chmod(_mode(is_open=path.is_dir() or os.access(path, os.X_OK)))
    os.utime(path, (day, day), follow_symlinks=False)


def _mode(*, is_open: bool) -> int:
    return 0o755 if is_open else 0o644


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    given = [Path(one) for one in sys.argv[1:]]
    main(*given, *(USUAL / APP, PACKAGES)[len(given) :])
