"""Which files go into the built program: what is not there cannot be called.

PyInstaller finds what is imported, and with it much of Qt and of the machine that nothing uses. The
lists of Qt's modules and plugins stand in shipped.toml, once for every system.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent

_OTHER_LOCKS = ("asyncio", "_async", "_lease", "_read_write", "_soft", "_soft_rw", "_strict")
"""Kinds of lock that filelock imports when they are asked for; the vault asks for the system's."""

EXCLUDED = (
    # of Python: each brings a library along, or a network, or a second world of windows
    *("_bz2", "_hashlib", "_lzma", "_sqlite3", "_ssl", "_tkinter", "_uuid", "readline"),
    *("ensurepip", "idlelib", "lib2to3", "pip", "pydoc", "pydoc_data", "setuptools", "sqlite3"),
    *("ssl", "tkinter", "turtle", "unittest", "xmlrpc", "numpy"),
    *("asyncio", "ftplib", "http", "urllib.request", "multiprocessing", "doctest", "pdb"),
    # of libraries: tools of their makers, and what would be loaded where it is found
    *(f"filelock.{kind}" for kind in _OTHER_LOCKS),
    *("charset_normalizer", "pypdfium2_cli", "jeepney.io.asyncio", "jeepney.io.trio"),
    *("reportlab.graphics.testshapes", "reportlab.lib.randomtext", "reportlab.lib.testutils"),
)
"""Modules that PyInstaller is told to pass over."""

_LIBRARIES = "Core|DBus|Gui|Svg|Widgets|WaylandClient|WlShellIntegration|XcbQpa"
_QT_LIBRARY = re.compile(rf"(lib)?Qt6(?!({_LIBRARIES})\b)\w+\.(so|dll|dylib)")
_QT_MODULE = re.compile(r"PySide6/(Qt\w+)\.(abi3\.so|pyd)$")
_PLUGIN = re.compile(
    r"/plugins/([\w-]+)/(?:lib)?q?(\w[\w-]*?)(?:plugin|platforminputcontextplugin)?\."
)
_TRANSLATION = re.compile(r"/translations/(?!qtbase_(nl|en|fr)\.qm)")
_ELSEWHERE = re.compile(
    r"""
    ^(PIL|pillow\.libs|pillow-[^/]+\.dist-info)/  # without_pillow/ stands in its place
    | reportlab/fonts/.  # the documents bring their own
    | \.ts$
    | \.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json)$  # how pip put it there
    """,
    re.VERBOSE,
)
_FROM_LINUX = re.compile(r"lib(python3\.\d+|ffi|z)\.so")
"""Of the machine's own libraries these alone go along: what a screen and its letters need stands
wherever there is one, and is kept mended there."""


def is_shipped(name: str, kind: str) -> bool:
    """Whether an entry of PyInstaller goes along; `kind` is BINARY, DATA, SYMLINK or another."""
    path = name.replace("\\", "/")
    if kind == "SYMLINK":  # to libraries beside their places: needed by nothing
        return False
    if _ELSEWHERE.search(path) or _TRANSLATION.search(path) or _QT_LIBRARY.search(path):
        return False
    if module := _QT_MODULE.search(path):
        return module[1] in _qt()["modules"]
    if plugin := _PLUGIN.search(path):
        return bool({plugin[1], f"{plugin[1]}/{plugin[2]}"} & set(_qt()["plugins"]))
    is_of_linux = kind == "BINARY" and re.fullmatch(r"lib[^/]+\.so[.\d]*", path)
    return not is_of_linux or bool(_FROM_LINUX.match(path))


def shipped(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The entries that go along: (name in the program, file here, kind)."""
    return [entry for entry in entries if is_shipped(entry[0], entry[2])]


@cache
def _qt() -> dict[str, Any]:
    return tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))["qt"]
