"""What goes along into the built program, and what stays behind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def rules(script: Callable[[str], Any]) -> Any:
    """The rules, as the description of the build imports them."""
    return script("shipped_files")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt6Core.dll",
        "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_window_uses_goes_along(rules: Any, name: str) -> None:
    """Each of these is loaded by a window that is open; without it the program does not start."""
    assert rules.is_shipped(name, "BINARY")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.abi3.so",
        "PySide6/QtQml.pyd",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll",
        "libQt6QmlModels.so.6",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "PIL\\_imaging.cp311-win_amd64.pyd",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
        "libgtk-3.so.0",
        "libssl.so.3",
        "libX11.so.6",
    ],
)
def test_what_nothing_uses_stays_behind(rules: Any, name: str) -> None:
    """Neither a network nor a second desktop, nor what the computer has and keeps mended itself."""
    assert not rules.is_shipped(name, "BINARY")


def test_letters_of_others_and_sources_stay_behind(rules: Any) -> None:
    """Fonts under another licence, translations of Qt nobody can choose, and sources of ours."""
    for name in (
        "reportlab/fonts/DarkGardenMK.ttf",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "resources/i18n/nl/case.ts",
    ):
        assert not rules.is_shipped(name, "DATA"), name
    for name in (
        "resources/fonts/DejaVuSans.ttf.gz",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "resources/i18n/counsellor_nl.qm",
    ):
        assert rules.is_shipped(name, "DATA"), name


def test_links_stay_behind(rules: Any) -> None:
    """A link beside a library is no library."""
    assert rules.shipped([("libQt6Core.so.6", "a", "SYMLINK"), ("libffi.so.8", "b", "BINARY")]) == [
        ("libffi.so.8", "b", "BINARY")
    ]


def test_nothing_left_out_is_imported(rules: Any) -> None:
    """No module of ours imports what the build passes over."""
    out = {name for name in rules.EXCLUDED if "." not in name}
    for path in (ROOT / "counsellor_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not out & {alias.name.partition(".")[0] for alias in node.names}, path
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").partition(".")[0] not in out, path


def test_the_description_is_python(rules: Any) -> None:
    """The description of the build can be read, and leaves the choice of files to the rules."""
    tree = ast.parse((ROOT / "packaging" / "counsellor.spec").read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert {"Analysis", "EXE", "COLLECT", "BUNDLE", "shipped", "EXCLUDED"} <= names
    assert callable(rules.shipped)
