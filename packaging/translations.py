"""Builds the .qm files the window reads, and finds source strings the .ts files do not hold yet.

python packaging/translations.py build    .ts → .qm, only where a .ts is newer
python packaging/translations.py update   source strings → .ts (one file per folder of ui/)
python packaging/translations.py check    exit 1 if update would change anything
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "counsellor_app" / "ui"
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("nl", "en")
TOOLS = Path(sys.executable).parent


def sources() -> dict[str, list[Path]]:
    """The .ts name → its Python files: one for ui/ itself, one for each folder in it."""
    found = {"window": sorted(UI.glob("*.py"))}
    for folder in sorted(p for p in UI.iterdir() if p.is_dir() and p.name != "__pycache__"):
        found[folder.name] = sorted(folder.glob("*.py"))
    return {name: files for name, files in found.items() if files}


def update(folder: Path) -> None:
    """Bring the .ts files in `folder` up to the source strings."""
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, files in sources().items():
            command = [
                str(TOOLS / "pyside6-lupdate"),
                *map(str, files),
                *("-no-obsolete", "-locations", "none", "-source-language", "en_GB"),
                *("-target-language", language, "-silent", "-ts"),
                str(folder / language / f"{name}.ts"),
            ]
            subprocess.run(command, check=True, cwd=ROOT)


def check() -> bool:
    """Whether the committed .ts files hold exactly the source strings."""
    copy = ROOT / "build" / "i18n-check"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(I18N, copy, ignore=shutil.ignore_patterns("*.qm"))
    update(copy)
    drifted = [
        path
        for path in sorted(copy.rglob("*.ts"))
        if not (I18N / path.relative_to(copy)).exists()
        or (I18N / path.relative_to(copy)).read_bytes() != path.read_bytes()
    ]
    for path in drifted:
        print(f"drifted: resources/i18n/{path.relative_to(copy)}: run make strings")
    return not drifted


def build() -> None:
    """Make one .qm per language from all its .ts files."""
    for language in LANGUAGES:
        parts = sorted((I18N / language).glob("*.ts"))
        target = I18N / f"counsellor_{language}.qm"
        if not parts or (
            target.exists() and target.stat().st_mtime >= max(p.stat().st_mtime for p in parts)
        ):
            continue
        made = target.with_suffix(f".{os.getpid()}")  # others may be reading, or building, just now
        command = [str(TOOLS / "pyside6-lrelease"), "-silent", *map(str, parts), "-qm", str(made)]
        subprocess.run(command, check=True)
        made.replace(target)


def main() -> int:
    """Run the one command named."""
    match sys.argv[1:]:
        case ["build"]:
            build()
        case ["update"]:
            update(I18N)
        case ["check"]:
            return 0 if check() else 1
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
