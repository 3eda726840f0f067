"""The archive and the Debian package: the same bytes from the same folder, and nobody's name."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = 1_780_000_000


@pytest.fixture
def archives(script: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, on a fixed day."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))
    return script("archives")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder in small."""
    made = tmp_path / "counsellor-app"
    (made / "_internal").mkdir(parents=True)
    (made / "counsellor-app").write_bytes(b"\x7fELF")
    (made / "counsellor-app").chmod(0o700)
    (made / "_internal" / "data.txt").write_text("data", encoding="utf-8")
    return made


def aged(folder: Path, target: Path) -> Path:
    """The same folder made at another moment, with other rights for others."""
    shutil.copytree(folder, target)
    for path in (*target.rglob("*"), target):
        os.utime(path, (1, 1))
    (target / "_internal" / "data.txt").chmod(0o666)
    return target


def test_the_archive_is_the_same_every_time(archives: Any, folder: Path, tmp_path: Path) -> None:
    """Two folders that differ in times and rights for others give one archive, of nobody."""
    first = archives.portable(folder, tmp_path).read_bytes()
    path = archives.portable(aged(folder, tmp_path / "later"), tmp_path)
    assert path.read_bytes() == first
    with tarfile.open(path) as tar:
        entries = {entry.name: entry for entry in tar}
    assert entries["counsellor-app/counsellor-app"].mode == 0o755
    assert entries["counsellor-app/_internal/data.txt"].mode == 0o644
    assert {(one.uid, one.uname, one.mtime) for one in entries.values()} == {(0, "", DAY)}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is of Debian")
def test_the_package_is_the_same_every_time(archives: Any, folder: Path, tmp_path: Path) -> None:
    """The same for the Debian package; its control file names version, size and machine."""
    first = archives.debian(folder, tmp_path).read_bytes()
    path = archives.debian(aged(folder, tmp_path / "later"), tmp_path)
    assert path.read_bytes() == first
    told = subprocess.run(["dpkg-deb", "-I", path], capture_output=True, text=True, check=True)
    assert "@" not in told.stdout.replace("@example.invalid", "")
    assert f"Version: {archives.app_version()}" in told.stdout
    listed = subprocess.run(["dpkg-deb", "-c", path], capture_output=True, text=True, check=True)
    assert "usr/bin/counsellor-app -> ../lib/counsellor-app/counsellor-app" in listed.stdout
    assert "counsellor-app.desktop" in listed.stdout


def test_the_package_asks_for_what_the_window_asks_for(archives: Any) -> None:
    """Every library that `./run` installs for Qt is one that the package depends on."""
    control = (archives.LINUX / "control").read_text(encoding="utf-8")
    asked = next(line for line in control.splitlines() if line.startswith("Depends: "))
    run = (ROOT / "run").read_text(encoding="utf-8")
    line = next(line for line in run.splitlines() if line.startswith("QT_PACKAGES="))
    names = line.partition('"')[2].rstrip('"').split()
    assert len(names) > 5
    assert [name for name in names if name not in asked] == []
