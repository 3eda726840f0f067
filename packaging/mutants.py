"""`make mutants`: changes the code that protects, one place at a time, and sees who notices.

Usage: python packaging/mutants.py [NAME…] [--again | --survivors]
       python packaging/mutants.py --check

Runs mutmut on the modules of mutants.toml whose name has one of NAME in it, in a copy of the
working tree and against their own quick tests, and writes docs/mutation.md. A result stays good as
long as the module and its tests are the same; `--again` begins anew. `--survivors` tries only what
survived the last time, for whoever adds tests: what was killed then is taken as killed. `--check`
runs nothing: it ends with 1 where a result is missing, old or too low.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lock import ROOT
from mutants_page import ENOUGH, MutatedModule, Survivor, page
from undecorated import undecorated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LOCK = ROOT / "requirements-mutation.lock"
PLAN = tomllib.loads((ROOT / "packaging" / "mutants.toml").read_text(encoding="utf-8"))
PAGE = ROOT / "docs" / "mutation.md"
BUILD = ROOT / "build" / "mutants"
_QUICK = Path("/dev/shm")
_SETTINGS = """
[tool.mutmut]
source_paths = ["counsellor_app"]
only_mutate = {only}
also_copy = ["resources", "tests"]
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = ["-p", "no:randomly", "-p", "no:cacheprovider"]
timeout_constant = 3.0
"""
_FAILED = frozenset({1, 3})
_TIMED_OUT = frozenset({36, -24, 24, 152})
"""How a child of mutmut ends where a test failed, and where time was up."""


def main(names: list[str], *, is_anew: bool, only_survivors: bool) -> None:
    """Run what has no good result, and write the page."""
    asked = [each for each in PLAN["tests"] if any(name in each for name in names or [each])]
    old = {module: held(module) for module in asked} if only_survivors else {}
    stale = [module for module in asked if is_anew or kept(module) is None]
    if stale:
        for result in mutate(stale, {name: one for name, one in old.items() if one}):
            _keep(result)
    PAGE.write_text(page(results(), PLAN.get("equivalent", [])), encoding="utf-8")
    for result in results():
        print(f"{result.module}: {result.killed} of {result.mutants} killed")


def results() -> tuple[MutatedModule, ...]:
    """Every result that is good for the code as it is."""
    return tuple(found for module in PLAN["tests"] if (found := kept(module)))


def kept(module: str) -> MutatedModule | None:
    """The result of a module; None where there is none, or where it or its tests changed since."""
    found = held(module)
    if found is None or found["tests"] != digest(*PLAN["tests"][module]):
        return None
    survivors = tuple(Survivor(**each) for each in found["survivors"].values())
    return MutatedModule(module, found["mutants"], found["timeouts"], survivors)


def held(module: str) -> dict[str, Any] | None:
    """The last result for the module as it is now, whatever became of its tests."""
    place = _place(module)
    found = json.loads(place.read_text(encoding="utf-8")) if place.exists() else None
    return found if found and found["code"] == digest(module) else None


def digest(*names: str) -> str:
    """Of these files."""
    told = hashlib.sha256()
    for name in names:
        told.update((ROOT / name).read_bytes())
    return told.hexdigest()


def mutate(modules: list[str], old: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Run mutmut on modules in a copy of the tree, of those in `old` only what survived."""
    python, folder = environment(), _copy(modules)
    told = {each: (digest(each), digest(*PLAN["tests"][each])) for each in modules}
    again = [name for each in old.values() for name in each["survivors"]]
    if set(modules) != set(old):
        again = []
    with (BUILD / "log.txt").open("w", encoding="utf-8") as log:
        run = [python, "-m", "mutmut", "run", "--max-children", "1", *again]
        subprocess.run(run, cwd=folder, env=_environ(), stdout=log, stderr=log, check=True)
    for module in modules:
        found = _ends(folder, module)
        ends = {name: end for name, end in found.items() if not again or name in again}
        if not found or None in ends.values():
            sys.exit(f"{module}: mutmut did not get through, see {BUILD / 'log.txt'}")
        code, tests = told[module]
        yield {
            "module": module,
            "code": code,
            "tests": tests,
            "mutants": len(found),
            "timeouts": sum(end in _TIMED_OUT for end in ends.values())
            + (old[module]["timeouts"] if again else 0),
            "survivors": {
                name: _survivor(python, folder, name, end)
                for name, end in ends.items()
                if end not in _FAILED | _TIMED_OUT
            },
        }
    shutil.rmtree(folder)


def _keep(result: dict[str, Any]) -> None:
    place = _place(result["module"])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(result, indent=1), encoding="utf-8")


def _place(module: str) -> Path:
    return BUILD / "results" / f"{Path(module).with_suffix('').as_posix().replace('/', '.')}.json"


def _copy(modules: list[str]) -> Path:
    """The working tree without what git ignores, with the modules' functions undecorated."""
    folder = (_QUICK if _QUICK.is_dir() else BUILD) / f"mutants-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    for name in _files():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, place)
    for module in modules:
        source = folder / module
        source.write_text(undecorated(source.read_text(encoding="utf-8")), encoding="utf-8")
    tests = sorted({name for module in modules for name in PLAN["tests"][module]})
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(_SETTINGS.format(only=json.dumps(modules), tests=json.dumps(tests)))
    return folder


def _files() -> Iterator[str]:
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return (name for name in told.split("\0") if name and (ROOT / name).is_file())


def _environ() -> dict[str, str]:
    quick = {"TMPDIR": str(_QUICK)} if _QUICK.is_dir() else {}
    return os.environ | quick | {"PYTHONHASHSEED": "1", "COLUMNS": "200"}


def _ends(folder: Path, module: str) -> dict[str, int | None]:
    """How each mutant's child ended, by mutmut's name for the mutant."""
    told = (folder / "mutants" / f"{module}.meta").read_text(encoding="utf-8")
    return json.loads(told)["exit_code_by_key"]


def _survivor(python: Path, folder: Path, name: str, end: int | None) -> dict[str, str]:
    shown = subprocess.run(
        [python, "-m", "mutmut", "show", name],
        cwd=folder,
        env=_environ(),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return {
        "function": name.rpartition("__mutmut_")[0]
        .rpartition(".")[2]
        .replace("ǁ", ".")[1:]
        .lstrip("._"),
        "was": _side(shown, "-"),
        "became": _side(shown, "+"),
        "end": "" if end == 0 else "no test comes by" if end in {5, 33} else f"ended with {end}",
    }


def _side(shown: Iterable[str], sign: str) -> str:
    """The lines of one side of a difference, as one line."""
    lines = (line for line in shown if line.startswith(sign) and not line.startswith(sign * 3))
    return " ".join(" ".join(line[1:].split()) for line in lines)


def environment() -> Path:
    """The Python of an environment with mutmut, on top of the one that runs this."""
    folder = BUILD / "env"
    python, lock = folder / "bin" / "python", folder / "lock"
    if not lock.exists() or lock.read_bytes() != LOCK.read_bytes():
        venv.create(folder, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, "--only-binary=:all:", "--require-hashes", "-r", LOCK], check=True)
        own = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
        own.joinpath("beneath.pth").write_text(sysconfig.get_path("purelib") + "\n")
        shutil.copyfile(LOCK, lock)
    return python


def check() -> list[str]:
    """Why a release cannot rest on the results, a line for each module."""
    found = {each.module: each for each in results()}
    return [
        f"{module}: {'no result for this code' if module not in found else 'too low'}"
        for module in PLAN["tests"]
        if module not in found or found[module].share < ENOUGH
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--survivors", action="store_true")
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    if asked.check:
        sys.exit("\n".join(check()) or 0)
    main(asked.names, is_anew=asked.again, only_survivors=asked.survivors)
