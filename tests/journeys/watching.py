"""System calls of a process and of all that it starts, as strace writes them down."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable, Iterator

NETWORK = "%network"
STARTED = f"{NETWORK},execve,execveat,prctl"
EVERYTHING = (
    "%network,execve,execveat,open,openat,openat2,creat,memfd_create,link,linkat,symlink,symlinkat,"
    "rename,renameat,renameat2,write,writev,pwrite64,pwritev,pwritev2,io_uring_setup,ptrace"
)
LONGEST = 2_000_000
"""Bytes of a call that are written down; nothing here writes more at once."""

_MARKER = "kanarie"
_LONG = 1_500
"""Characters of a line; a call that says more than this writes to a file or a pipe."""

_NETWORK = re.compile(r"\b(socket|connect|bind|sendto|sendmsg|listen)\(.*?\b(AF_\w+)")
_PEER = re.compile(r'\bconnect\(.*?sun_path=(@?)"((?:[^"\\]|\\.)*)"')
_PROGRAM = re.compile(r'\bexecve(?:at)?\(.*?"([^"]*)".*= 0$')
_OPENED = re.compile(r'\b(?:open|openat|openat2|creat)\((?:[^",]*, )?"([^"]*)", ([^)]*)')
_NAMED = re.compile(r"\b(?:link|symlink|rename)\w*\((.*)")
_QUOTED = re.compile(r'"([^"]*)"')
_WRITTEN = re.compile(r"\bp?writev?2?(?:64)?\(\d+<([^>]*)>")
_FOR_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE")


def under_watch(trace: Path, calls: str = NETWORK) -> tuple[str, ...]:
    """What a program is started under, so that it and its children are watched."""
    if shutil.which("strace") is None and not os.environ.get("CI"):
        pytest.skip("strace is missing; ./run test installs it as root")
    more = ("-y", "-s", str(LONGEST)) if calls == EVERYTHING else ()
    watch = ("strace", "-f", "--seccomp-bpf", *more, "-e", f"trace={calls}", "-e", "signal=none")
    return (*watch, "-o", str(trace))


def watched_by(strace: subprocess.Popen[bytes]) -> int:
    """The process that is watched; locking puts a fresh one in its place, under the same number."""
    children = Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text(encoding="ascii")
    return int(children.split()[0])


@dataclass(frozen=True, slots=True)
class Calls:
    """What was watched."""

    lines: tuple[str, ...]
    long_lines: tuple[str, ...] = ()

    @classmethod
    def read(cls, trace: Path) -> Calls:
        lines = trace.read_text(encoding="latin-1").splitlines()
        return cls(
            tuple(line for line in lines if len(line) <= _LONG),
            tuple(line for line in lines if len(line) > _LONG),
        )

    def families(self) -> list[str]:
        """The kind of address of each call about a network."""
        return [found[2] for line in self.lines if (found := _NETWORK.search(line))]

    def peers(self) -> set[str]:
        """Whom a connection within the machine was asked of; `@` begins a name without a file."""
        found = (_PEER.search(line) for line in self.lines)
        return {each[1] + each[2] for each in found if each}

    def programs(self) -> set[str]:
        """What was started, the first included."""
        return {found[1] for line in self.lines if (found := _PROGRAM.search(line))}

    def named(self) -> set[str]:
        """Files that were opened for writing, made, linked or renamed, by the names used."""
        return set(_names(self.lines))

    def writes(self) -> Iterator[tuple[str, str]]:
        """Where each call wrote, and the line of it with what was written."""
        for line in (*self.lines, *self.long_lines):
            if found := _WRITTEN.search(line[:_LONG]):
                yield found[1], line

    def count(self, *names: str) -> int:
        return sum(any(f" {name}(" in line for name in names) for line in self.lines)


def _names(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if (found := _OPENED.search(line)) and (
            "creat(" in line or any(flag in found[2] for flag in _FOR_WRITING)
        ):
            yield found[1]
        elif found := _NAMED.search(line):
            yield from _QUOTED.findall(found[1])
        elif "memfd_create(" in line:
            yield f"memfd {_QUOTED.findall(line)}"


def written_words(words: Iterable[str], line: str) -> list[str]:
    """Which words stand in what a call wrote, as UTF-8 or UTF-16, in whatever case.

    Markers are looked for by what they have in common first: there are many, on long lines.
    """
    plain = line.lower().replace("\\000", "").replace("\\0", "")
    kept = list(words)
    has_marker = _MARKER in plain
    return [
        word
        for word in kept
        if (has_marker or not word.startswith(_MARKER)) and word.lower() in plain
    ]
