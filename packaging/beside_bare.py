"""The built program beside a bare window that is built by the same rules: size, and time to start.

python packaging/beside_bare.py [FROZEN [REPEATS]]    build/frozen/counsellor-app, 7

Needs Xvfb, openbox and xprop. The window manager tells when a window is there: that is the clock;
processor time is what the process had used by then, read from the kernel. Both start in a home that
is new and empty, the same as a counsellor's first day, and take turns; the first turn of each only
warms the disk's cache. Exit 1 where a limit is not kept.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from freeze import USUAL, built, environment
from lock import ROOT
from sbom import APP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BARE = "bare-window"
HOME = ROOT / "build" / "bare" / "home"
MOST_SIZE, MOST_START = 1.4, 1.6
REPEATS = 7
_SCREEN = ("-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset")  # as in real_process.py
_CHOICE = 20
"""Files that are named: the largest that the bare window does not have."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the window was there: by the clock, and of a processor."""

    clock: float
    processor: float


def size_of(folder: Path) -> int:
    """Bytes of all files; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def largest_alone(ours: Path, bare: Path) -> list[tuple[int, str]]:
    """What makes ours larger: files that the other has not, the largest first."""
    files = (path for path in ours.rglob("*") if path.is_file() and not path.is_symlink())
    names = (path.relative_to(ours) for path in files)
    alone = [((ours / n).stat().st_size, n.as_posix()) for n in names if not (bare / n).exists()]
    return sorted(alone, reverse=True)[:_CHOICE]


def started(program: Path, display: str) -> Start:
    """Start a program, wait until its window is managed, and end it."""
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    lean = {"HOME": str(HOME), "DISPLAY": display, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with _watched(display) as next_window:
        began = time.perf_counter()
        with subprocess.Popen([program], env=lean, **quiet) as process:
            try:
                next_window()
                return Start(time.perf_counter() - began, _processor_seconds(process.pid))
            finally:
                process.kill()


@contextmanager
def _watched(display: str) -> Iterator[Callable[[], None]]:
    """A function that waits until the window manager has one more window; nothing polls."""
    spy = ["xprop", "-display", display, "-root", "-spy", "_NET_CLIENT_LIST"]
    with subprocess.Popen(spy, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = iter(process.stdout)
        while "0x" in next(lines):  # those of the turn before go first
            pass

        def wait() -> None:
            while "0x" not in next(lines):
                pass

        try:
            yield wait
        finally:
            process.kill()


def _processor_seconds(pid: int) -> float:
    """Of all its threads that still live, counted in nanoseconds; its ticks are of ten million."""
    told = (path.read_text("ascii") for path in Path(f"/proc/{pid}/task").glob("*/schedstat"))
    return sum(int(line.split()[0]) for line in told) / 1e9


@contextmanager
def _screen() -> Iterator[str]:
    """A screen of its own, with a window manager."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), *_SCREEN]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": display})
        try:
            _wait_for(manager, display)
            yield display
        finally:
            manager.terminate()
            manager.wait()
            server.terminate()


def _wait_for(manager: subprocess.Popen[bytes], display: str) -> None:
    asked = ["xprop", "-display", display, "-root", "_NET_CLIENT_LIST"]
    while manager.poll() is None:
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        if "window id" in told:
            return
        time.sleep(0.1)
    raise RuntimeError("openbox did not start")


def in_turns(ours: Path, bare: Path, repeats: int) -> tuple[list[Start], list[Start]]:
    """So many starts of each, after one that does not count."""
    kept: tuple[list[Start], list[Start]] = ([], [])
    with _screen() as display:
        for number in range(repeats + 1):
            turns = list(zip((ours, bare), kept, strict=True))
            for program, starts in reversed(turns) if number % 2 else turns:
                start = started(program, display)
                if number:
                    starts.append(start)
    return kept


def compared(name: str, ours: Sequence[float], bare: Sequence[float], most: float) -> bool:
    """Print a line: the ratio of medians, both sides and their spread; whether it is kept."""
    ratio = statistics.median(ours) / statistics.median(bare)
    sides = " beside ".join(
        f"{statistics.median(side):,.3f} ({min(side):,.3f} to {max(side):,.3f})"
        for side in (ours, bare)
    )
    print(f"{name:28} {ratio:5.2f} times, at most {most}: {sides}", flush=True)
    return ratio <= most


def main() -> int:
    """Build the bare window, then compare."""
    given = sys.argv[1:]
    ours = Path(given[0]).resolve() if given else USUAL / APP
    repeats = int(given[1]) if given[1:] else REPEATS
    target = ROOT / "build" / "bare"
    shutil.rmtree(target, ignore_errors=True)
    bare = built(environment(), "bare.spec", target) / BARE
    kept = [compared("size, MB", [size_of(ours) / 1e6], [size_of(bare) / 1e6], MOST_SIZE)]
    for size, name in largest_alone(ours, bare):
        print(f"  {size / 1e6:8.2f}  {name}")
    starts, bares = in_turns(ours / APP, bare / BARE, repeats)
    for name, part in (("start by the clock, s", "clock"), ("start, processor s", "processor")):
        sides = [[getattr(start, part) for start in side] for side in (starts, bares)]
        kept.append(compared(name, *sides, MOST_START))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
