"""Writes the bill of materials of what ships, as CycloneDX 1.6.

python packaging/sbom.py [FILE [FOLDER]]    without FILE: build/counsellor-app.cdx.json

With FOLDER, which freeze.py built, each library that lies there is named too, with its hash, below
the part that it belongs to; it ends with an error where one belongs to none. The same parts give
the same file, byte for byte: it holds no time, and its serial number is drawn from its content.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
import uuid
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frozen_parts import libraries, parts_of_program, strange_modules
from lock import ROOT
from shipped_parts import all_parts, app_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from frozen_parts import Library
    from shipped_parts import Part

APP = "counsellor-app"
USUAL = ROOT / "build" / "counsellor-app.cdx.json"
MODULES = ROOT / "build" / "modules.txt"
"""What counsellor.spec wrote down of the modules it built in."""
_SERIALS = uuid.UUID("6f0c1f5e-6f0b-5c55-9a5e-6e3a7f1d2c60")  # a name space of this project's own
_TYPES = {"library": "library", "platform": "platform", "data": "data"}


def bill(parts: Sequence[Part], files: Sequence[Library] = ()) -> dict[str, Any]:
    """The bill of materials of these parts and the files that they put down, as JSON has it."""
    body = {
        "version": 1,
        "metadata": {"lifecycles": [{"phase": "build"}], "component": _app()},
        "components": [*map(_component, parts), *map(_file, files)],
        "dependencies": [*_dependencies(parts, files), *({"ref": _ref(each)} for each in files)],
    }
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SERIALS, digest)}",
        **body,
    }


def _app() -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": APP,
        "name": APP,
        "version": app_version(),
        "licenses": [{"expression": "Apache-2.0"}],
    }


def _component(part: Part) -> dict[str, Any]:
    told = {"bundled in": part.inside, "without hash": part.unhashed}
    component: dict[str, Any] = {
        "type": _TYPES[part.kind],
        "bom-ref": part.ref,
        "name": part.name,
        "version": part.version,
        "hashes": [{"alg": "SHA-256", "content": each} for each in part.hashes],
        "licenses": [{"expression": part.licence}],
        "purl": part.purl,
        "properties": [{"name": f"counsellor:{n}", "value": v} for n, v in told.items() if v],
    }
    return {name: value for name, value in component.items() if value}


def _file(library: Library) -> dict[str, Any]:
    return {
        "type": "file",
        "bom-ref": _ref(library),
        "name": library.name,
        "hashes": [{"alg": "SHA-256", "content": library.sha256}],
    }


def _ref(library: Library) -> str:
    return f"file:{library.name}"


def _dependencies(parts: Sequence[Part], files: Sequence[Library]) -> list[dict[str, Any]]:
    refs = {part.name: part.ref for part in parts if part.purl.startswith("pkg:pypi/")}
    needs = {APP: {refs[name] for name in declared()}}
    needs[APP] |= {part.ref for part in parts if part.kind != "library"}
    for part in parts:
        is_wheel = part.name in refs and not part.inside
        needs[part.ref] = (
            {refs[n] for n in _required(part.name) if n in refs} if is_wheel else set()
        )
    for part in parts:
        if part.inside:
            needs[refs[part.inside]].add(part.ref)
    for file in files:
        needs[file.owner].add(_ref(file))
    return [
        {"ref": ref, "dependsOn": sorted(on)} if on else {"ref": ref} for ref, on in needs.items()
    ]


def declared() -> list[str]:
    """The packages that pyproject.toml asks for at run time."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return sorted(_names(project["dependencies"]))


def _required(wheel: str) -> list[str]:
    wanted = metadata.requires(wheel) or []
    return _names(each for each in wanted if "extra ==" not in each)


def _names(requirements: Iterable[str]) -> list[str]:
    found = (re.match(r"[A-Za-z0-9._-]+", each) for each in requirements)
    return [re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match]


def of_folder(folder: Path) -> dict[str, Any]:
    """The bill of a built folder.

    Raises:
        ValueError: a library or a module in it belongs to no part.
    """
    parts = parts_of_program()
    strange = strange_modules(MODULES.read_text(encoding="utf-8").split())
    if strange:
        raise ValueError(f"nobody's modules: {', '.join(strange)}")
    return bill(parts, libraries(folder, parts))


def main() -> int:
    """Write the file named, or the usual one."""
    path = Path(sys.argv[1]) if sys.argv[1:] else USUAL
    told = of_folder(Path(sys.argv[2])) if sys.argv[2:] else bill(all_parts())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    files = sum(component["type"] == "file" for component in told["components"])
    print(f"{path}: {len(told['components']) - files} parts, {files} files of libraries")
    return 0


if __name__ == "__main__":
    sys.exit(main())
