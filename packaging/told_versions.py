"""Versions that libraries tell of themselves and of what is built into them."""

from __future__ import annotations

import subprocess
from functools import cache
from importlib import import_module, metadata
from typing import Any


def _module(name: str) -> Any:  # noqa: ANN401 compiled modules; two of them have no types
    return import_module(name)


@cache
def sqlcipher(question: str) -> str:
    """What `PRAGMA question` answers; it does so only where a key was given."""
    connection = _module("sqlcipher3").connect(":memory:")
    connection.execute("PRAGMA key = 'only to be asked'")
    (answer,) = connection.execute(f"PRAGMA {question}").fetchone()
    connection.close()
    return str(answer)


@cache
def pdfium() -> str:
    """PDFium's four numbers."""
    told = _module("pypdfium2").version.PDFIUM_INFO
    return f"{told.major}.{told.minor}.{told.build}.{told.patch}"


def debian(package: str) -> str:
    """The version that Debian has of what the built program takes along from it."""
    asked = ["dpkg-query", "-W", "-f", "${Version}\\n", package]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "of the machine that builds"
    return told.splitlines()[0]


VERSIONS = {
    "sqlcipher": lambda: sqlcipher("cipher_version").partition(" ")[0],
    "sqlcipher openssl": lambda: sqlcipher("cipher_provider_version").split()[1],
    "sqlite": lambda: str(_module("sqlcipher3").sqlite_version),
    "pdfium": pdfium,
    "qt": lambda: str(_module("PySide6.QtCore").qVersion()),
    "pyinstaller": lambda: metadata.version("pyinstaller"),
    "libffi": lambda: debian("libffi8"),
    "zlib": lambda: str(_module("zlib").ZLIB_RUNTIME_VERSION),
    "expat": lambda: str(_module("pyexpat").EXPAT_VERSION).removeprefix("expat_"),
    "mpdec": lambda: str(_module("decimal").__libmpdec_version__),
    "crfsuite": lambda: str(_module("pycrfsuite").CRFSUITE_VERSION),
}
