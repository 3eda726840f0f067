"""Builds the .qm files the window reads, and finds source strings the .ts files do not hold yet.

python packaging/translations.py build    .ts → .qm, only where a .ts is newer
python packaging/translations.py update   source strings → .ts (one file per folder of ui/)
python packaging/translations.py check    exit 1 if update would change anything, or a text misses
python packaging/translations.py begin CODE NAME LOCALE     a folder for a new language, to fill in

Nothing of a language stands in the code: a folder with language.json is a language.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

from data_texts import data_texts

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "counsellor_app" / "ui"
I18N = ROOT / "resources" / "i18n"
WRITTEN_IN = ("nl", "en")
TOOLS = Path(sys.executable).parent


def sources() -> dict[str, list[Path]]:
    """The .ts name → its Python files: one for ui/ itself, one for each folder in it."""
    found = {"window": sorted(UI.glob("*.py"))}
    for folder in sorted(p for p in UI.iterdir() if p.is_dir() and p.name != "__pycache__"):
        found[folder.name] = sorted(folder.glob("*.py"))
    return {name: files for name, files in found.items() if files}


def languages(folder: Path) -> list[str]:
    """The codes of the languages in `folder`."""
    return sorted(path.parent.name for path in folder.glob("*/language.json"))


def update(folder: Path, only: str = "") -> None:
    """Bring the .ts files in `folder` up to the source strings, of one language or all."""
    wanted = [only] if only else languages(folder)
    for name, files in sources().items():
        held = [folder / language / f"{name}.ts" for language in wanted]
        _begin_missing(held)
        command = [
            str(TOOLS / "pyside6-lupdate"),
            *map(str, files),
            *("-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-silent", "-ts"),
            *map(str, held),
        ]
        subprocess.run(command, check=True, cwd=ROOT)


def _begin_missing(paths: list[Path]) -> None:
    """A file says its language itself, so that one run reads the sources for all languages."""
    for path in paths:
        if not path.exists():
            head = f'<TS version="2.1" language="{path.parent.name}" sourcelanguage="en_GB">'
            path.write_text(f"<!DOCTYPE TS>{head}</TS>", encoding="utf-8")


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


def missing(folder: Path, language: str) -> list[str]:
    """The texts a language does not have yet: of the window, and of our data.

    English is what the window is written in, so there only what has a plural is translated.
    """
    lacking = [
        f"{path.name}: {message.findtext('source')}"
        for path in sorted((folder / language).glob("*.ts"))
        for message in ElementTree.parse(path).iter("message")
        if (language != "en" or message.get("numerus")) and not _is_finished(message)
    ]
    if language in WRITTEN_IN:
        return lacking
    path = folder / language / "data.toml"
    known = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return lacking + [f"data.toml: {text}" for text in data_texts() if not known.get(text)]


def _is_finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:  # unfinished, or obsolete
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def begin(folder: Path, code: str, name: str, locale: str) -> None:
    """Make the folder of a new language: every text is there, to be filled in."""
    made = folder / code
    made.mkdir(parents=True)
    (made / "language.json").write_text(
        json.dumps({"name": name, "locale": locale}, ensure_ascii=False) + "\n", "utf-8"
    )
    rows = (f'{json.dumps(text, ensure_ascii=False)} = ""\n' for text in data_texts())
    (made / "data.toml").write_text("".join(rows), encoding="utf-8")
    update(folder, code)


def build(folder: Path = I18N) -> None:
    """Make one .qm per language in `folder` from all its .ts files."""
    for language in languages(folder):
        parts = sorted((folder / language).glob("*.ts"))
        target = folder / f"counsellor_{language}.qm"
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
            lacking = [line for language in languages(I18N) for line in missing(I18N, language)]
            print("".join(f"missing: {line}\n" for line in lacking), end="")
            return 1 if lacking or not check() else 0
        case ["begin", code, name, locale]:
            begin(I18N, code, name, locale)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
