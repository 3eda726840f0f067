"""`make mutants`: changes the code that protects, one place at a time, and sees who notices.

Usage: python packaging/mutants.py [NAME…] [--again | --survivors]
       python packaging/mutants.py --check

Runs mutmut on the modules of mutants.toml whose name has one of NAME in it, in a copy of the
working tree and against their own quick tests, and writes docs/mutation.md. A result stays good as
long as the module and its tests are the same; `--again` begins anew. `--survivors` tries only what
survived the last time and the functions that changed since, for whoever adds tests: what was killed
then is taken as killed. `--check` runs nothing: it ends with 1 where a result is missing, old or
too low.
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
from mutant_names import function_of, functions
from mutants_page import ENOUGH, MutatedModule, Survivor, page
from undecorated import undecorated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LOCK = ROOT / "requirements-mutation.lock"
PLAN = tomllib.loads((ROOT / "packaging" / "mutants.toml").read_text(encoding="utf-8"))
PAGE = ROOT / "docs" / "mutation.md"
BUILD = ROOT / "build" / "mutants"
_QUICK = Path("/dev/shm")
_FAILED = frozenset({1})
_TIMED_OUT = frozenset({-24, -9})
"""How a fork ends where a test failed, and where time was up."""


def main(names: list[str], *, is_anew: bool, only_survivors: bool) -> None:
    """Run what has no good result, and write the page."""
    asked = [each for each in PLAN["tests"] if any(name in each for name in names or [each])]
    for module in asked:
        if is_anew or kept(module) is None:
            result = mutate(module, held(module) if only_survivors else None)
            if result:
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
    told = (digest(module), digest(*PLAN["tests"][module]))
    if found is None or (found["code"], found["tests"]) != told:
        return None
    survivors = tuple(Survivor(**each) for each in found["survivors"].values())
    return MutatedModule(module, found["mutants"], found["timeouts"], survivors)


def held(module: str) -> dict[str, Any] | None:
    """The last result for the module, whatever became of it and of its tests."""
    place = _place(module)
    return json.loads(place.read_text(encoding="utf-8")) if place.exists() else None


def digest(*names: str) -> str:
    """Of these files."""
    told = hashlib.sha256()
    for name in names:
        told.update((ROOT / name).read_bytes())
    return told.hexdigest()


def mutate(module: str, old: dict[str, Any] | None) -> dict[str, Any] | None:
    """Mutate a module in a copy of the tree, after an `old` result what is not known from that."""
    python, folder = environment(), _copy()
    tests, plain = PLAN["tests"][module], (ROOT / module).read_text(encoding="utf-8")
    told = {"module": module, "code": digest(module), "tests": digest(*tests)}
    (folder / module).write_text(undecorated(plain), encoding="utf-8")
    order = {
        "module": module,
        "tests": tests,
        "known": known(old, functions(plain)) if old else [],
        "survivors": list(old["survivors"]) if old else [],
        "found": str(folder / "found.jsonl"),
        "temporary": str(folder / "temporary"),
    }
    (folder / "order.json").write_text(json.dumps(order), encoding="utf-8")
    session = ROOT / "packaging" / "mutant_session.py"
    said = BUILD / f"log-{os.getpid()}.txt"
    with said.open("w", encoding="utf-8") as log:
        run = [python, session, folder / "order.json"]
        subprocess.run(run, cwd=folder, env=_environ(), stdout=log, stderr=log, check=False)
    timeouts: int = old["timeouts"] if old and order["known"] else 0
    result = _result(_found(folder / "found.jsonl"), timeouts)
    shutil.rmtree(folder)
    if result is None:
        print(f"{module}: not got through, see {said}", file=sys.stderr)
        return None
    return told | {"functions": functions(plain)} | result


def known(old: dict[str, Any], now: dict[str, str]) -> list[str]:
    """The functions that are as they were; none where a time-out may be of one that changed."""
    same = [name for name, told in now.items() if old.get("functions", {}).get(name) == told]
    return same if not old["timeouts"] or old["functions"] == now else []


def _found(place: Path) -> list[dict[str, Any]]:
    """What was said of each mutant."""
    lines = place.read_text(encoding="utf-8").splitlines() if place.exists() else []
    return [json.loads(line) for line in lines]


def _result(lines: list[dict[str, Any]], timeouts_before: int) -> dict[str, Any] | None:
    """The result of a module; None where the run did not get through it."""
    ends = {line["name"]: line for line in lines if "end" in line}
    if not lines or "all" not in lines[-1] or len(ends) != lines[-1]["tried"]:
        return None
    survived = {
        name: _survivor(name, line)
        for name, line in ends.items()
        if line["end"] not in _FAILED | _TIMED_OUT
    }
    timeouts = sum(line["end"] in _TIMED_OUT for line in ends.values())
    return {
        "mutants": lines[-1]["all"],
        "timeouts": timeouts + timeouts_before,
        "survivors": survived,
    }


def _keep(result: dict[str, Any]) -> None:
    place = _place(result["module"])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(result, indent=1), encoding="utf-8")


def _place(module: str) -> Path:
    return BUILD / "results" / f"{Path(module).with_suffix('').as_posix().replace('/', '.')}.json"


def _copy() -> Path:
    """The working tree without what git ignores."""
    folder = (_QUICK if _QUICK.is_dir() else BUILD) / f"mutants-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    for name in _files():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, place)
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('\n[tool.mutmut]\nsource_paths = ["counsellor_app"]\n')
    return folder


def _files() -> Iterator[str]:
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return (name for name in told.split("\0") if name and (ROOT / name).is_file())


def _environ() -> dict[str, str]:
    quick = {"TMPDIR": str(_QUICK)} if _QUICK.is_dir() else {}
    return os.environ | quick | {"PYTHONHASHSEED": "1"}


def _survivor(name: str, line: dict[str, Any]) -> dict[str, str]:
    end, shown = line["end"], line["diff"].splitlines()
    return {
        "function": function_of(name),
        "was": _side(shown, "-"),
        "became": _side(shown, "+"),
        "end": f"ended with {end}" if end else "" if line["tests"] else "no test comes by",
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
