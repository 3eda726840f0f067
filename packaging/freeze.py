"""Builds the program as a folder that runs without Python.

python packaging/freeze.py [FOLDER]    without FOLDER: build/frozen

In an environment of its own, from the hashes of requirements-package.lock. The same commit gives
the same bytes on the same system: Python's hashes are fixed, and the commit's day stands for today.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from lock import ROOT
from sbom import APP
from sbom import USUAL as BILL
from shipped_parts import app_version

LOCK = ROOT / "requirements-package.lock"
USUAL = ROOT / "build" / "frozen"
ENVIRONMENT = ROOT / "build" / "package-env"
_PREPARED = ("translations.py build", "licences.py frozen build/licences/parts.json.gz", "icons.py")


def main(target: Path) -> Path:
    """The folder of the built program, below `target`."""
    python = environment()
    for script in _PREPARED:
        name, *arguments = script.split()
        subprocess.run([python, ROOT / "packaging" / name, *arguments], cwd=ROOT, check=True)
    _write_facts()
    folder = built(python, "counsellor.spec", target) / APP
    billed = [python, ROOT / "packaging" / "sbom.py", BILL, folder]
    subprocess.run(billed, cwd=ROOT, check=True)
    return folder


def built(python: Path, description: str, target: Path) -> Path:
    """Where PyInstaller put what a description of this folder describes: below `target`."""
    work = target / "work"
    for old in (work, target / APP):
        shutil.rmtree(old, ignore_errors=True)
    subprocess.run(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", target, "--workpath", work, ROOT / "packaging" / description),
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(commit_time())},
        check=True,
    )
    shutil.rmtree(work)
    return target


def _write_facts() -> None:
    """What Windows shows of the program's file, with this version."""
    version = app_version()
    numbers = ", ".join((*version.split("."), "0"))
    text = (ROOT / "packaging" / "windows" / "version.txt").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version).replace("@NUMBERS@", numbers)
    (ROOT / "build" / "version.txt").write_text(text, encoding="utf-8")


def commit_time() -> int:
    """Seconds since 1970 of the commit that is built, or what SOURCE_DATE_EPOCH says."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    git = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(git, cwd=ROOT, capture_output=True, check=True).stdout)


def environment() -> Path:
    """The Python of an environment that holds what the lock names, made anew when it changed."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    kept = ENVIRONMENT / "lock"
    if not kept.exists() or kept.read_bytes() != LOCK.read_bytes():
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        hashed = ["--only-binary=:all:", "--require-hashes", "-r", LOCK]
        subprocess.run([*pip, *hashed], check=True)
        shutil.copyfile(LOCK, kept)
    return python


if __name__ == "__main__":
    print(main(Path(sys.argv[1]) if sys.argv[1:] else USUAL))
