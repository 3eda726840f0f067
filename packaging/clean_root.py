"""A clean Debian in a folder: no Python, no compiler, nothing but what a package asks for itself.

Needs root and debootstrap. The bare system is kept between runs, as it takes minutes to fetch.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

SUITE = "bookworm"
MIRROR = os.environ.get("MIRROR", "http://deb.debian.org/debian")
USER, NAME = 1000, "anna"
ABSENT = ("python3", "python", "gcc", "cc", "make", "git", "pip", "pytest")
"""What would let a program lean on more than its package brought."""
_USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_SCREEN = "/tmp/.X11-unix"


class CleanRoot:
    """One such system. What runs in it does so with this machine's kernel."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def home(self) -> Path:
        """The home of the one who uses the program, as it is seen from outside."""
        return self.folder / "home" / NAME

    def make(self, bare: Path) -> None:
        """Begin anew from the bare system, which is fetched where it is not there yet."""
        if not (bare / "etc" / "debian_version").exists():
            shutil.rmtree(bare, ignore_errors=True)
            bare.parent.mkdir(parents=True, exist_ok=True)
            _run("debootstrap", "--variant=minbase", SUITE, bare, MIRROR)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        _run("cp", "-a", "--reflink=auto", bare, self.folder)
        self.as_root("useradd", "--create-home", f"--uid={USER}", "--user-group", NAME)
        self.home.chmod(0o700)

    def as_root(self, *command: str | Path) -> str:
        """What a command of its administrator says; with the network, for Debian's packages."""
        lean = ("env", "-i", f"PATH={_USUAL_PATH}", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C")
        return _run(*self._inside(), "chroot", self.folder, *lean, *command)

    def install(self, package: Path) -> str:
        """What apt says as it installs a package with what that asks for, and no more."""
        shutil.copy(package, self.folder / "tmp" / package.name)
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        self.as_root("apt-get", "update", "-qq")
        quiet = ("apt-get", "install", "-qq", "-y", "--no-install-recommends")
        said = self.as_root(*quiet, f"/tmp/{package.name}")
        (self.folder / "tmp" / package.name).unlink()
        return said

    def packages(self) -> list[str]:
        """The names of what is installed."""
        told = self.as_root("dpkg-query", "-f", "${db:Status-Abbrev} ${Package}\n", "-W")
        return [line.split()[1] for line in told.splitlines() if line.startswith("ii")]

    def found(self, *commands: str) -> list[str]:
        """Those of these commands that would be found by somebody who types them."""
        asked = "for name; do command -v $name; done; true"
        return self.as_root("sh", "-c", asked, "sh", *commands).split()

    def files_named(self, pattern: str, *, beside: str) -> list[str]:
        """Files of this name anywhere, but for those below `beside`."""
        searched = ("-xdev", "-path", beside, "-prune", "-o", "-name", pattern, "-print")
        return self.as_root("find", "/", "-path", "/proc", "-prune", "-o", *searched).split()

    def start(
        self, *command: str, environment: dict[str, str], shared: tuple[Path, ...]
    ) -> subprocess.Popen[bytes]:
        """A program of the user, without any network; folders of outside stand where they did.

        Everything that is mounted for it is gone when it ends.
        """
        own = {"PATH": _USUAL_PATH, "HOME": f"/home/{NAME}", "USER": NAME} | environment
        return subprocess.Popen(
            [
                *self._inside("--net", shared=(Path(_SCREEN), *shared)),
                *("chroot", f"--userspec={USER}:{USER}", self.folder, "env", "-i"),
                *(f"{name}={value}" for name, value in own.items()),
                *command,
            ],
        )

    def _inside(self, *apart: str, shared: tuple[Path, ...] = ()) -> tuple[str | Path, ...]:
        """What goes before a command so that its mounts are its own."""
        lines = [f"mount -t proc proc {self._quoted('/proc')}"]
        for place in (Path("/dev"), *shared):
            (self.folder / place.relative_to("/")).mkdir(parents=True, exist_ok=True)
            lines.append(f"mount --rbind {shlex.quote(str(place))} {self._quoted(str(place))}")
        lines.append('exec "$@"')
        return ("unshare", "--mount", *apart, "sh", "-c", " && ".join(lines), "sh")

    def _quoted(self, place: str) -> str:
        return shlex.quote(f"{self.folder}{place}")


def _run(*command: str | Path) -> str:
    done = subprocess.run([*command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{shlex.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout
