"""A file, its signature and the public key, as minisign 0.11 itself made them.

The secret half is the first key of RFC 8032, section 7.1, which everybody knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app import settings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
KEY_ID = bytes.fromhex("0102030405060708")
NAME = "counsellor-app-0.2.0-linux-x86_64.tar.xz"
CONTENT = b"a version\n"
DAY = 1_780_000_000
"""28 May 2026."""
VERSION = "0.2.0"
PUBLIC = (
    "untrusted comment: minisign public key 0807060504030201\n"
    "RWQBAgMEBQYHCNdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea\n"
)
COMMENT = f"timestamp:{DAY}\tfile:{NAME}\tprogram:counsellor-app\tversion:{VERSION}\thashed"
SIGNATURE = (
    "untrusted comment: signature from minisign secret key\n"
    "RUQBAgMEBQYHCAnY174gZUh1oRjMfRPRQeXU3xyR5jksaNjJZPHQZm8TwQ3Wj3kCz+smXpux/eHpMY78sKvzB+yGi9MWaeY"
    "18gY=\n"
    f"trusted comment: {COMMENT}\n"
    "/2HLmHCfpyvHEm5z1GuoHJgggmKYL1M9HesAIYPLBWBn4Vbubo/PwxxRVbEOra6P3PcdPvDKIkr0w7x8YwDfCA==\n"
)
OF_THE_OLD_KIND = (
    "untrusted comment: signature from minisign secret key\n"
    "RWQBAgMEBQYHCCcjQ98+JFffUKgXWaWrgXvO5TW30cdh/9TKevI1PByRzZFKauDofEFh8D8RL+iTxhZQnhowIDZ+e28a3nC"
    "yHgM=\n"
    "trusted comment: x\n"
    "mDHKa63uPbxhdc5GNavjYS22XtEkvF9aXRgZSAFKvzYmRsk3X6u5p+VxAKtf3LwJFDxIk2YKa1AQNuUM78a9Bg==\n"
)


def lay_out(folder: Path, signature: str = SIGNATURE, content: bytes = CONTENT) -> Path:
    """The file, with its signature beside it."""
    path = folder / NAME
    path.write_bytes(content)
    path.with_name(f"{NAME}.minisig").write_text(signature, encoding="utf-8")
    return path


def trust(monkeypatch: pytest.MonkeyPatch, folder: Path, *keys: str) -> None:
    """Let the app carry these keys of its makers, and no others."""
    usual, makers = settings.resource, folder / "makers"
    makers.mkdir()
    for number, key in enumerate(keys):
        (makers / f"{number}.pub").write_text(key, encoding="utf-8")
    monkeypatch.setattr(
        settings, "resource", lambda name: makers if name == "makers" else usual(name)
    )
