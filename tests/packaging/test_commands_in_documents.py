"""Each command in a document does what it says: run here, by another test, or looked up."""

from __future__ import annotations

import importlib.util
import io
import re
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout, suppress
from functools import cache
from importlib import import_module

import pytest

from counsellor_app import commands as headless
from counsellor_app.__main__ import options
from tests.architecture.source import ROOT
from tests.packaging.documents import commands, commands_in

TOLD = tomllib.loads(
    (ROOT / "tests" / "packaging" / "told_commands.toml").read_text(encoding="utf-8")
)
KNOWN = {command for part in TOLD.values() for command in part}
OUTSIDE = ("py", "curl", "uv", "iscc", "build/cdx/bin/python")
OF_THE_SYSTEM = ("sudo", "nice")
_ASKS = re.compile(r"[A-Z]+=")
_STANDS_FOR = re.compile(r"[A-Z_]+|…|\d[\d.]*")
_A_FILE = re.compile(r"[\w./-]+\.(?:py|sh|lock|iss|jsonl)")


def faults(command: str) -> list[str]:
    """What a command names that is not there."""
    words = [word for word in command.replace("\\", "/").split() if not _ASKS.match(word)]
    words = words[words[0] in OF_THE_SYSTEM :]
    head, rest = words[0], words[1:]
    missing = [word for word in words if _A_FILE.fullmatch(word) and not _is_there(word)]
    if head == "make":
        return missing + _not_made(command, rest)
    if head in {"./run", "counsellor-app"} or words[1:3] == ["-m", "counsellor_app"]:
        return missing + _not_run(head, rest[2:] if rest[:1] == ["-m"] else rest)
    if head in {"python", ".venv/Scripts/python"}:
        return missing + _not_in_script(rest)
    is_known = head in OUTSIDE or head.endswith(".sh") or head == ".venv/Scripts/pip"
    return missing if is_known else [*missing, head]


def _is_there(name: str) -> bool:
    return (ROOT / name).exists() or name.startswith("build/")


def _not_made(command: str, rest: list[str]) -> list[str]:
    """Targets without an explanation of their own, and settings that the recipe does not read."""
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = dict(re.findall(r"^([a-z-]+):.*?## .*\n((?:\t.*\n)*)", made, re.MULTILINE))
    settings = re.findall(r"\b([A-Z]+)=", command)
    missing = [word for word in rest if word not in targets]
    return missing + [name for name in settings if f"$({name})" not in targets.get(rest[0], "")]


def _not_run(head: str, rest: list[str]) -> list[str]:
    """Words that neither the script nor the program knows."""
    if head == "./run" and rest[:1] in (["test"], ["setup"]):
        return [word for word in rest[1:] if not _stands_for(word) and not _is_told_to_pytest(word)]
    if rest and rest[0] in headless.COMMANDS:
        known = help_of(rest[0])
        return [word for word in rest[1:] if word not in known]
    return [
        word
        for word in rest
        if not _stands_for(word) and word not in help_of() and not word.startswith("build/")
    ]


def _is_told_to_pytest(word: str) -> bool:
    return word == "-n" or (ROOT / word).exists()


def _not_in_script(rest: list[str]) -> list[str]:
    """A module that is not there; words that a script's own text does not have."""
    if rest[0] == "-m":
        return [] if importlib.util.find_spec(rest[1]) else [rest[1]]
    path = ROOT / rest[0]
    if not path.is_file():
        return [rest[0]]
    text = path.read_text(encoding="utf-8")
    if path.name == "build.py":
        return []
    words = (word for word in rest[1:] if not _stands_for(word) and "/" not in word)
    return [word for word in words if not re.search(rf"(?<![\w-]){re.escape(word)}\b", text)]


def _stands_for(word: str) -> bool:
    return _STANDS_FOR.fullmatch(word) is not None


@cache
def help_of(*command: str) -> tuple[str, ...]:
    """The words of the program's own help."""
    asked = import_module(f"{headless.__name__}.{command[0]}").main if command else options
    with redirect_stdout(io.StringIO()) as said, suppress(SystemExit):
        asked(["--help"])
    return tuple(re.findall(r"[\w-]+", said.getvalue()))


def test_every_command_is_known() -> None:
    """None stands in a document alone, and none in the table alone."""
    told = commands()
    assert {name: places for name, places in told.items() if name not in KNOWN} == {}
    assert KNOWN - set(told) == set()
    assert sum(len(part) for part in TOLD.values()) == len(KNOWN), "one way of showing for each"


def test_every_command_exists() -> None:
    """Targets, settings, scripts, modules, options and files that a command names are there."""
    assert {command: found for command in commands() if (found := faults(command))} == {}


def test_the_tests_that_run_the_others_exist() -> None:
    """Each test that is named as running a command stands in its file."""
    for place in TOLD["by_a_test"].values():
        path, _, name = place.partition("::")
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), place


@pytest.mark.parametrize(
    "planted",
    [
        "make everything",
        "make licences DB=all.zip",
        "./run test tests/nothing",
        "./run --night",
        "./run play DIR",
        "counsellor-app check VAULT --quickly",
        "counsellor-app undo",
        "python packaging/undo.py",
        "python packaging/proof.py --never",
        "python packaging/sign.py burn KEY",
        "python -m tests.nothing",
        "packaging/macos/make_pkg.sh VERSION",
    ],
)
def test_a_wrong_command_is_noticed(planted: str) -> None:
    """In a sentence and in a block it is found, it is unknown, and what it names is not there."""
    for page in (
        f"Type `{planted}` now.",
        f"So:\n\n    {planted}   does it\n",
        f"```sh\n{planted}\n```\n",
    ):
        assert list(commands_in(page)) == [planted]
    assert planted not in KNOWN
    assert faults(planted)


@pytest.mark.parametrize("command", TOLD["here"])
def test_what_is_cheap_is_run(command: str) -> None:
    """It ends as the table says, and says what the table says."""
    words = command.replace("FILE", "LICENSE").split()
    if words[0] == "counsellor-app":
        words[:1] = [sys.executable, "-m", "counsellor_app"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    ends, says = TOLD["here"][command]
    assert done.returncode == ends, done.stderr
    assert says in done.stdout + done.stderr
