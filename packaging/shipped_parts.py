"""What ships: the wheels of the lock, what is built into them, our data, and Python.

Versions and licences are looked up in what is installed; what no metadata says stands, read by
somebody, in shipped.toml.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lock import ROOT, RUNTIME, read_lock
from told_versions import VERSIONS
from wheel_files import contents, licence_files, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lock import Pin

HERE = Path(__file__).resolve().parent
RESOURCES = ROOT / "resources"


@dataclass(frozen=True, slots=True)
class Part:
    """A part that ships. `licence` is an SPDX expression; `inside` the wheel it is built into.

    `hashes` are SHA-256: of a wheel one for each system, as in the lock; else of its files. Where
    there are none, `unhashed` says why.
    """

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[str, ...]
    purl: str = ""
    inside: str = ""
    hashes: tuple[str, ...] = ()
    unhashed: str = ""

    @property
    def ref(self) -> str:
        """What other parts call it by; no two have the same."""
        own = self.purl or f"counsellor:{self.name}@{self.version}"
        return f"{self.inside}#{own}" if self.inside else own


@cache
def reviewed() -> dict[str, Any]:
    """What shipped.toml says."""
    return tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))


def families() -> dict[str, str]:
    """Each reviewed licence and its family."""
    return {name: family for family, names in reviewed()["families"].items() for name in names}


def app_version() -> str:
    """The version of the app itself."""
    text = (ROOT / "counsellor_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        raise ValueError("counsellor_app/__init__.py has no version")
    return found[1]


def all_parts() -> tuple[Part, ...]:
    """Every part, wheels first, in an order that stays the same."""
    pins = {pin.name: pin for pin in installed_pins()}
    parts = [_wheel(pin) for pin in pins.values()]
    for name in reviewed()["boms"]:
        parts += _listed_by_wheel(pins[name])
    parts += _inside_pdfium(pins["pypdfium2"])
    parts += [_bundled(entry, pins) for entry in reviewed()["bundled"]]
    parts += [_data(entry) for entry in reviewed()["data"]]
    parts.append(_python())
    return tuple(sorted(parts, key=lambda part: (bool(part.inside), part.kind, part.ref.lower())))


def installed_pins() -> Iterator[Pin]:
    """The pins of the run-time lock that this system and Python need.

    Raises:
        ValueError: another version is installed than the lock names, or none without a reason.
    """
    for pin in read_lock(RUNTIME.read_text(encoding="utf-8")):
        try:
            version = metadata.version(pin.name)
        except metadata.PackageNotFoundError:
            if not pin.marker:
                raise ValueError(f"{pin.name} is in the lock and not installed") from None
            continue
        if version != pin.version:
            raise ValueError(f"{pin.name} {version} is installed, the lock has {pin.version}")
        yield pin


def _wheel(pin: Pin) -> Part:
    entry = reviewed()["wheels"].get(pin.name, {})
    texts = tuple(map(text_of, entry.get("texts", ()))) or tuple(licence_files(pin.name).values())
    return Part(
        name=pin.name,
        version=pin.version,
        kind="library",
        licence=_licence_of(pin.name, entry),
        texts=texts,
        purl=f"pkg:pypi/{pin.name}@{pin.version}",
        hashes=pin.hashes,
    )


def _licence_of(name: str, entry: dict[str, Any]) -> str:
    told = metadata.metadata(name)
    # A field that is not there is None or an error: another library may answer for this one.
    if "License-Expression" in told:
        return str(told["License-Expression"])
    classifiers = [c.removeprefix("License :: ") for c in told.get_all("Classifier", [])]
    written = str(told["License"]) if "License" in told else ""
    said = written or next((c for c in classifiers if c.startswith("OSI Approved")), "")
    if not entry or entry["said"] != said:
        raise ValueError(f"{name} says {said!r} of its licence: read it, then write it down")
    return str(entry["licence"])


def _listed_by_wheel(pin: Pin) -> Iterator[Part]:
    entry = reviewed()["boms"][pin.name]
    for pattern in entry["files"]:
        for component in _components(pin.name, pattern):
            if component["name"] not in entry["absent"] and _is_inside(component):
                yield _listed(component, pin, entry)


def _components(wheel: str, pattern: str) -> list[dict[str, Any]]:
    files = [f for f in contents(wheel) if f.match(f"*.dist-info/sboms/{pattern}")]
    if len(files) != 1:
        raise ValueError(f"{wheel} has {len(files)} bills of materials {pattern}")
    return json.loads(Path(str(files[0].locate())).read_text("utf-8"))["components"]


def _is_inside(component: dict[str, Any]) -> bool:
    """Whether a component is somebody else's and ends up in the wheel."""
    is_own = "#c-ext/" in component.get("purl", "") or "=file:" in component.get("purl", "")
    return not is_own and component.get("scope") != "excluded"


def _listed(component: dict[str, Any], pin: Pin, entry: dict[str, Any]) -> Part:
    name = component["name"]
    listed = [
        each.get("expression") or each["license"]["id"] for each in component.get("licenses", [])
    ]
    part = Part(
        name=name,
        version=component.get("version") or f"in {pin.name} {pin.version}",
        kind="library",
        licence=entry["licences"].get(name) or " AND ".join(listed),
        texts=tuple(map(text_of, entry["texts"])),
        purl=component.get("purl", "").partition("?")[0],
        inside=pin.name,
        hashes=tuple(each["content"] for each in component.get("hashes", [])),
    )
    return replace(part, **_hashes_of_files(part, reviewed()["files"].get(name, []), pin.name))


def _inside_pdfium(pin: Pin) -> Iterator[Part]:
    groups = {k: v for k, v in reviewed()["pdfium"].items() if k != "elsewhere"}
    licences = {name: licence for licence, names in groups.items() for name in names}
    for path, text in licence_files(pin.name).items():
        _, found, inner = path.partition("BUILD_LICENSES/")
        if not found or inner.partition("/")[0] in reviewed()["pdfium"]["elsewhere"]:
            continue
        name = Path(inner).name.removesuffix(".txt")
        if name == "pdfium":
            continue
        if name not in licences:
            raise ValueError(f"PDFium has {name} in it, which nobody reviewed")
        yield Part(
            name=name,
            version=f"in PDFium {VERSIONS['pdfium']()}",
            kind="library",
            licence=licences[name],
            texts=(text,),
            inside=pin.name,
            unhashed=_inside_wheel(pin.name),
        )


def _bundled(entry: dict[str, Any], pins: dict[str, Pin]) -> Part:
    wheel = entry["inside"]
    files = _files_of(wheel, entry.get("files", []))
    part = Part(
        name=entry["name"],
        version=_version(entry["version"], pins[wheel], files),
        kind="library",
        licence=entry["licence"],
        texts=tuple(map(text_of, entry["texts"])),
        inside=wheel,
    )
    return replace(part, **_hashes_of_files(part, entry.get("files", []), wheel))


def _version(told: str, pin: Pin, files: list[Path]) -> str:
    if told == "file":
        found = {match[1] for f in files if (match := re.search(r"\.so\.([\d.]+)$", f.name))}
        return " ".join(sorted(found)) or f"in {pin.name} {pin.version}"
    if told.startswith("@"):
        return VERSIONS[told[1:]]()
    return told.replace("@wheel", pin.version).replace("@qt", VERSIONS["qt"]())


def _hashes_of_files(part: Part, patterns: list[str], wheel: str) -> dict[str, Any]:
    hashes = tuple(_hash(path) for path in _files_of(wheel, patterns)) or part.hashes
    return {"hashes": hashes, "unhashed": "" if hashes else _inside_wheel(wheel)}


def _inside_wheel(wheel: str) -> str:
    return f"linked into the wheel of {wheel}, whose hash covers it"


def _files_of(wheel: str, patterns: list[str]) -> list[Path]:
    files = [f for f in contents(wheel) if any(f.match(p) for p in patterns)]
    return sorted(Path(str(file.locate())) for file in files)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _data(entry: dict[str, Any]) -> Part:
    return Part(
        name=entry["name"],
        version=entry["version"],
        kind="data",
        licence=entry["licence"],
        texts=tuple(map(text_of, entry["texts"])),
        hashes=tuple(_hash(RESOURCES / file) for file in entry["files"]),
    )


def _python() -> Part:
    version = platform.python_version()
    return Part(
        name="Python",
        version=version,
        kind="platform",
        licence="PSF-2.0 AND Python-2.0",
        texts=(text_of("own:python.txt"),),
        purl=f"pkg:generic/python@{version}",
        unhashed="the interpreter of the machine that builds or runs the app",
    )
