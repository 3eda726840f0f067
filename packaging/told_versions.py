"""Versions that libraries tell of themselves and of what is built into them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
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


VERSIONS = {
    "sqlcipher": lambda: sqlcipher("cipher_version").partition(" ")[0],
    "sqlcipher openssl": lambda: sqlcipher("cipher_provider_version").split()[1],
    "sqlite": lambda: str(_module("sqlcipher3").sqlite_version),
    "pdfium": pdfium,
    "qt": lambda: str(_module("PySide6.QtCore").qVersion()),
    "crfsuite": lambda: str(_module("pycrfsuite").CRFSUITE_VERSION),
}
