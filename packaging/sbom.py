"""Writes the bill of materials of what ships, as CycloneDX 1.6.

python packaging/sbom.py [FILE]    without FILE: build/counsellor-app.cdx.json

The same parts give the same file, byte for byte: it holds no time, and its serial number is drawn
from its content.
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

from lock import ROOT
from shipped_parts import all_parts, app_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shipped_parts import Part

APP = "counsellor-app"
USUAL = ROOT / "build" / "counsellor-app.cdx.json"
_SERIALS = uuid.UUID("6f0c1f5e-6f0b-5c55-9a5e-6e3a7f1d2c60")  # a name space of this project's own
_TYPES = {"library": "library", "platform": "platform", "data": "data"}


def bill(parts: Sequence[Part]) -> dict[str, Any]:
    """The bill of materials of these parts, as JSON has it."""
    body = {
        "version": 1,
        "metadata": {"lifecycles": [{"phase": "build"}], "component": _app()},
        "components": [_component(part) for part in parts],
        "dependencies": _dependencies(parts),
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


def _dependencies(parts: Sequence[Part]) -> list[dict[str, Any]]:
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


def main() -> int:
    """Write the file named, or the usual one."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL
    parts = all_parts()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill(parts), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{path}: {len(parts)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
