"""The engine writes no file and opens no socket, whatever it reads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

WATCH = """
import json, os, sys

seen = []

def watch(event, arguments):
    if event.startswith("socket."):
        seen.append(event)
    elif event == "open":
        path, mode, flags = arguments
        writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        if isinstance(flags, int) and flags & writes:
            seen.append(f"open {path}")
    elif event in {"os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate"}:
        seen.append(event)
    elif event in {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"}:
        seen.append(event)

sys.dont_write_bytecode = True
sys.addaudithook(watch)
"""
READ = """
from counsellor_app.anonymisation.engine import Engine

engine = Engine.load()
text = "Marieke Claes mailde op 12 maart naar jan@huis.be vanuit Aalter.\\n" * 40
findings = engine.find(text, ["Marieke Claes"])
engine.find("En Marieke weer.", seen=engine.seen(text, findings))
engine.find_known(text, ["Marieke Claes"])
assert len(findings) > 100
"""
REPORT = "print(json.dumps(seen))\n"


def watched(code: str, folder: Path) -> list[str]:
    """What a child process touched while it ran the code."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH + code + REPORT],
        cwd=ROOT,
        env={"TMPDIR": str(folder), "HOME": str(folder), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_reading_a_note_touches_nothing(tmp_path: Path) -> None:
    """Loading, reading whole, or with what was seen, seeking names: no file and no socket."""
    folder = tmp_path / "untouched"
    folder.mkdir()
    assert watched(READ, folder) == []
    assert list(folder.iterdir()) == []


def test_the_watcher_sees_what_is_planted(tmp_path: Path) -> None:
    """A file written, a socket opened and a child started are each seen."""
    target = tmp_path / "planted"
    assert watched(f"open({str(target)!r}, 'w').close()\n", tmp_path) == [f"open {target}"]
    sockets = watched("import socket\nsocket.socket().close()\n", tmp_path)
    assert any(event.startswith("socket.") for event in sockets)
    children = watched("import subprocess\nsubprocess.run(['true'])\n", tmp_path)
    assert any(event.startswith(("subprocess.", "os.")) for event in children)
