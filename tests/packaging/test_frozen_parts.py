"""Every library in the built folder has a part that answers for it, in the bill of materials."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def frozen(script: Callable[[str], Any]) -> Any:
    """The script."""
    return script("frozen_parts")


@pytest.fixture(scope="session")
def whole(frozen: Any, script: Callable[[str], Any], parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """The parts of a built program; PyInstaller itself is in no environment of a test."""
    module = script("shipped_parts")
    rows = module.reviewed()["frozen"]
    made = [module.Part(r["name"], "1", "platform", r["licence"], ("text",)) for r in rows]
    return (*frozen.without(parts), *made)


def file_of(wheel: str, ending: str) -> str:
    """A library of a wheel, where it lies in the wheel and in the built folder."""
    names = [file.as_posix() for file in metadata.files(wheel) or ()]
    return next(name for name in names if ending in name.rpartition("/")[2])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder in small: of each origin one library, and files that are none."""
    made = tmp_path / "counsellor-app"
    inside = (
        "libpython3.11.so.1.0",
        "libffi.so.8",
        "libz.so.1",
        "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/pyexpat.cpython-311-x86_64-linux-gnu.so",
        file_of("sqlcipher3", ".so"),
        file_of("pypdfium2", "libpdfium"),
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtCore.abi3.so",
    )
    for name in ("counsellor-app", *(f"_internal/{each}" for each in inside)):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(b"\x7fELF" + name.encode())
    (made / "_internal" / "resources").mkdir()
    (made / "_internal" / "resources" / "words.txt").write_text("words", encoding="utf-8")
    return made


def owned(frozen: Any, folder: Path, whole: tuple[Any, ...]) -> dict[str, str]:
    """The part of each library, by their names."""
    names = {part.ref: part.name for part in whole}
    told = frozen.libraries(folder, whole)
    return {each.name.rpartition("/")[2]: names[each.owner] for each in told}


def test_each_library_belongs_to_a_part(frozen: Any, folder: Path, whole: tuple[Any, ...]) -> None:
    """Those of Python, of the machine, of wheels, and of others in wheels; data is none."""
    found = owned(frozen, folder, whole)
    assert len(found) == 12
    assert found["counsellor-app"].startswith("PyInstaller")
    assert found["libpython3.11.so.1.0"] == "Python"
    assert found["libffi.so.8"] == "libffi of the system"
    assert found["libz.so.1"] == "zlib of the system"
    assert found["pyexpat.cpython-311-x86_64-linux-gnu.so"] == "Expat"
    assert found["libQt6Core.so.6"] == "Qt"
    assert found["libicudata.so.73"] == "ICU"
    assert found["libqxcb.so"] == "pyside6-essentials"
    assert found["libpdfium.so"] == "PDFium"
    assert "sqlcipher3" in found.values()


def test_nobodys_library_stops_the_build(frozen: Any, folder: Path, whole: tuple[Any, ...]) -> None:
    """Whatever it is called: what it begins with makes it a library. So does an empty folder."""
    (folder / "_internal" / "resources" / "words.bin").write_bytes(b"\x7fELF")
    with pytest.raises(ValueError, match=r"nobody's .*: _internal/resources/words\.bin"):
        frozen.libraries(folder, whole)
    (folder / "_internal" / "resources" / "words.bin").unlink()
    (folder / "_internal" / "libssl.so.3").write_bytes(b"\x7fELF")
    with pytest.raises(ValueError, match=r"libssl\.so\.3"):
        frozen.libraries(folder, whole)
    with pytest.raises(ValueError, match="all"):
        frozen.libraries(folder / "_internal" / "resources", whole)


@pytest.mark.parametrize("ending", ["libjpeg-", "libXau-", "_imaging.cpython"])
def test_a_wheel_that_stays_behind_stops_the_build(
    frozen: Any, folder: Path, whole: tuple[Any, ...], ending: str
) -> None:
    """Pillow is in the lock and not in the program: nothing answers for a library of it."""
    strange = folder / "_internal" / file_of("pillow", ending)
    strange.parent.mkdir(exist_ok=True)
    strange.write_bytes(b"\x7fELF")
    with pytest.raises(ValueError, match="nobody's libraries .*" + ending):
        frozen.libraries(folder, whole)


def test_the_bill_names_each_file_below_its_part(
    script: Callable[[str], Any], frozen: Any, folder: Path, whole: tuple[Any, ...]
) -> None:
    """With the hash of the file as it lies there, and nothing twice."""
    told = script("sbom").bill(whole, frozen.libraries(folder, whole))
    files = [each for each in told["components"] if each["type"] == "file"]
    assert len(files) == 12
    assert all(len(each["hashes"][0]["content"]) == 64 for each in files)
    refs = [row["ref"] for row in told["dependencies"]]
    assert len(refs) == len(set(refs)) == len(told["components"]) + 1
    on = {row["ref"]: row.get("dependsOn", []) for row in told["dependencies"]}
    below = {ref for needs in on.values() for ref in needs if ref.startswith("file:")}
    assert below == {each["bom-ref"] for each in files}


def test_a_module_of_no_wheel_is_strange(frozen: Any) -> None:
    """What somebody's environment had besides does not get in unseen."""
    usual = ["start", "counsellor_app.errors", "json.decoder", "PIL.Image", "openpyxl.cell"]
    assert frozen.strange_modules(usual) == []
    assert frozen.strange_modules([*usual, "pytest", "setuptools._vendor"]) == [
        "pytest",
        "setuptools",
    ]


def test_where_the_built_program_is_made_its_parts_have_texts(script: Callable[[str], Any]) -> None:
    """Each text of those parts is in the project or in a wheel; the builder's comes with it."""
    for row in script("shipped_parts").reviewed()["frozen"]:
        for reference in row["texts"]:
            if not reference.startswith("pyinstaller:"):
                assert len(script("wheel_files").text_of(reference)) > 500
        assert row["version"].removeprefix("@") in script("told_versions").VERSIONS
