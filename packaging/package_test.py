"""Installs the Debian package in a clean system and works with it there, as counsellors do.

    python packaging/package_test.py [PACKAGES]        without PACKAGES: build/packages

Needs root, Debian's network, debootstrap, a C compiler and what the tests need. The system in the
folder has no Python, no compiler and none of this tree; the program in it has no network. A screen,
a window manager and a desktop's buses stand outside it; keys come from the screen, and what is seen
is what assistive technology is told. Five counsellors count a half-year: three at windows of the
installed program, two from this tree. Then the package is removed, and the vaults stay.

Writes build/package-test/log.txt and pictures beside it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication

from archives import PACKAGES
from clean_root import ABSENT, NAME, USER, CleanRoot
from lock import ROOT
from sbom import APP
from tests.journeys.pooling import Post
from tests.package.installed_acts import Acts
from tests.package.installed_desk import InstalledDesk, StageDay
from tests.package.stage import TOOLS, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

TARGET = ROOT / "build" / "package-test"
BARE = ROOT / "build" / "clean-system"
_INSTALLED = f"/usr/lib/{APP}"


class Log:
    """What was done and seen, with the seconds since the beginning."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "log.txt"
        self._path.write_text("", encoding="utf-8")
        self._begun = time.monotonic()

    def say(self, words: str) -> None:
        """A line, on the screen and in the file."""
        line = f"{time.monotonic() - self._begun:7.1f} s  {words}"
        print(line, flush=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")


class PackageTest:
    """The clean system, what happens in it, and what is told of it."""

    def __init__(self, deb: Path, archive: Path, target: Path) -> None:
        self._deb, self._archive = deb, archive
        self._target = target
        self._log = Log(target)
        self._root = CleanRoot(target / "root")
        self._program = f"/usr/bin/{APP}"
        self._pictures = 0

    def run(self) -> None:
        """From an empty folder to a vault that outlives the package."""
        self._make_root()
        self._install()
        with Stage(USER) as stage:
            mail = stage.folder / "mail"
            mail.mkdir()
            os.chown(mail, USER, USER)
            acts = Acts(self._desk_of(stage), self._log.say, stage.folder)
            acts.work()
            self._uninstall()
            acts.open_again("the program of the archive, unpacked in /opt")
            for path in sorted(mail.glob("*.pdf")):
                shutil.copy(path, self._target)
        self._check_from_source(acts)
        self._log.say("passed")

    def _make_root(self) -> None:
        size = f"{self._deb.stat().st_size / 1e6:.1f} MB"
        self._log.say(f"package: {self._deb.name}, {size}, sha256 {_sum(self._deb)}")
        self._root.make(BARE)
        self._log.say(f"a clean system of {len(self._root.packages())} packages")
        self._expect_bare()

    def _expect_bare(self) -> None:
        """No Python, no compiler, no tests, by name and by file."""
        there = self._root.found(*ABSENT)
        _expect(not there, f"found in the clean system: {there}")
        files = self._root.files_named("*python*", beside=_INSTALLED)
        files = [path for path in files if not path.startswith(("/var/lib/dpkg", "/usr/share/doc"))]
        _expect(not any("bin/" in path or ".so" in path for path in files), f"Python: {files}")
        said = subprocess.run(
            ["chroot", self._root.folder, "sh", "-c", "which python3; echo code $?"],
            capture_output=True,
            text=True,
            check=True,
        )
        self._log.say(f"which python3: {said.stdout.split()}; none of {', '.join(ABSENT)}")

    def _install(self) -> None:
        before = set(self._root.packages())
        self._root.install(self._deb)
        brought = sorted(set(self._root.packages()) - before - {APP})
        self._log.say(f"installed; apt brought {len(brought)} packages: {' '.join(brought)}")
        changed = self._root.as_root("dpkg", "--verify", APP)
        _expect(not changed, f"not as packed: {changed}")
        said = self._root.as_root(APP, "--version").strip()
        self._log.say(f"{APP} --version: {said}; every file has the sum of the package")
        self._expect_bare()

    def _desk_of(self, stage: Stage) -> Callable[[str], InstalledDesk]:
        day, post = StageDay(folder=stage.folder), Post(stage.folder / "mail")

        def launch(home: str) -> subprocess.Popen[bytes]:
            own = {"HOME": f"/home/{NAME}/{home}", "LANG": "C.UTF-8"}
            variables = stage.environment | day.variables() | own
            return self._root.start(self._program, environment=variables, shared=(stage.folder,))

        def keep(name: str) -> None:
            self._pictures += 1
            stage.picture(self._target / f"{self._pictures:02} {name}.png")

        def desk(name: str) -> InstalledDesk:
            home = self._root.home / name.split(maxsplit=1)[0]
            home.mkdir()
            os.chown(home, USER, USER)
            begin = partial(launch, home.name)
            vault = home / ".local" / "share" / APP / "vault"
            return InstalledDesk(name, vault, day, post, stage=stage, launch=begin, keep=keep)

        return desk

    def _uninstall(self) -> None:
        before = digest(self._root.home)
        self._root.as_root("apt-get", "purge", "-qq", "-y", APP)
        left = self._root.files_named(f"*{APP}*", beside=f"/home/{NAME}")
        left = [path for path in left if not path.startswith("/var/")]
        _expect(not left and not self._root.found(APP), f"left behind: {left}")
        _expect(digest(self._root.home) == before, "the homes changed as the package went")
        self._log.say(f"removed; nothing of {APP} is left, and every byte at home stays")
        with tarfile.open(self._archive) as tar:
            tar.extractall(self._root.folder / "opt", filter="data")
        self._program = f"/opt/{APP}/{APP}"

    def _check_from_source(self, acts: Acts) -> None:
        """The vaults that the installed program made, read whole by this tree."""
        for desk in acts.desks:
            done = subprocess.run(
                [sys.executable, "-m", "counsellor_app", "check", desk.vault, "--passphrase-stdin"],
                input=desk.passphrase,
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            _expect(done.returncode == 0, f"{desk.name}: {done.stdout}{done.stderr}")
            self._log.say(f"vault of {desk.name}, from source: {done.stdout.splitlines()[0]}")


def _newest(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime)
    _expect(bool(found), f"no {pattern} in {folder}; make package makes one")
    return found[-1]


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise RuntimeError(otherwise)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest(folder: Path) -> dict[str, str]:
    """The sum of each file in a folder."""
    return {str(path): _sum(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def _missing() -> list[str]:
    return [tool for tool in (*TOOLS, "debootstrap", "cc") if shutil.which(tool) is None]


def main(packages: Path = PACKAGES) -> int:
    """Run it; 0 where all was as it should be."""
    made = [_newest(packages, pattern).resolve() for pattern in ("*.deb", "*.tar.xz")]
    if missing := _missing():
        print(f"missing: {', '.join(missing)}; apt-get install them, as root")
        return 2
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    waits = QCoreApplication([])  # a journey waits in an event loop of its own
    PackageTest(*made, TARGET).run()
    del waits
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
