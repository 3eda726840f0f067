"""Signs what is given out, as minisign does; the app checks it without a network.

python packaging/sign.py key FOLDER            a new pair there: counsellor.key, counsellor.pub
python packaging/sign.py files KEY [FOLDER]    every file of FOLDER; without one: build/packages
python packaging/sign.py check PUB [FOLDER]    exit 1 where one of them is not signed with this key

The passphrase of the key is asked for, or read from the standard input where that is no terminal.
The key never lies in the clone: its owner keeps it on a stick, and a copy in another building. The
public half goes into resources/makers/ with the version before the first that it signs. minisign
reads these keys and files too, and its own keys do here. The same file and key give the same bytes.
"""

from __future__ import annotations

import base64
import getpass
import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from archives import PACKAGES
from freeze import commit_time
from lock import ROOT
from minisign_key import SecretKey, locked, new_key, public_file, unlocked
from sbom import APP
from shipped_parts import app_version

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDING = ".minisig"


def make_key(folder: Path, passphrase: str) -> None:
    """Write both halves of a new key, readable by their owner alone.

    Raises:
        ValueError: the folder is in the clone, where it would end in a commit.
    """
    if folder.resolve().is_relative_to(ROOT):
        raise ValueError("a key does not belong in the clone")
    key = new_key()
    for name, text in (("key", locked(key, passphrase)), ("pub", public_file(key))):
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL  # a key that is there is never written over
        with os.fdopen(os.open(folder / f"counsellor.{name}", flags, 0o600), "w") as file:
            file.write(text)


def sign_files(key: SecretKey, folder: Path) -> list[Path]:
    """A signature beside every file; what it says of them is signed along."""
    signatures = [(path, signature(key, path)) for path in given_out(folder)]
    return [_written(path, text) for path, text in signatures]


def signature(key: SecretKey, path: Path) -> str:
    """The four lines that minisign would write with our comment."""
    signer = Ed25519PrivateKey.from_private_bytes(key.seed)
    of_file = signer.sign(_hash(path))
    comment = (
        f"timestamp:{commit_time()}\tfile:{path.name}\tprogram:{APP}\tversion:{app_version()}"
        "\thashed"
    )
    whole = signer.sign(of_file + comment.encode("ascii"))
    return (
        "untrusted comment: signature from minisign secret key\n"
        f"{_base64(b'ED' + key.key_id + of_file)}\ntrusted comment: {comment}\n{_base64(whole)}\n"
    )


def unsigned(public: Path, folder: Path) -> list[str]:
    """The files whose signature is missing or wrong, by name."""
    key = base64.b64decode(public.read_text(encoding="ascii").splitlines()[1])
    return [path.name for path in given_out(folder) if not _is_signed(path, key)]


def given_out(folder: Path) -> list[Path]:
    """Every file that is given out; signatures sign nothing but these."""
    return sorted(p for p in folder.iterdir() if p.is_file() and p.suffix != ENDING)


def _is_signed(path: Path, key: bytes) -> bool:
    try:
        lines = path.with_name(path.name + ENDING).read_text(encoding="ascii").splitlines()
        signed, whole = base64.b64decode(lines[1]), base64.b64decode(lines[3])
        checker = Ed25519PublicKey.from_public_bytes(key[10:])
        checker.verify(signed[10:], _hash(path))
        comment = lines[2].removeprefix("trusted comment: ").encode("ascii")
        checker.verify(whole, signed[10:] + comment)
    except (OSError, ValueError, IndexError, InvalidSignature):
        return False
    return signed[:10] == b"ED" + key[2:10]


def _written(path: Path, text: str) -> Path:
    beside = path.with_name(path.name + ENDING)
    beside.write_text(text, encoding="ascii")
    return beside


def _hash(path: Path) -> bytes:
    digest = blake2b()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.digest()


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _passphrases(*questions: str) -> Iterator[str]:
    for question in questions:
        yield getpass.getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def main() -> int:
    """Run the one command named."""
    match sys.argv[1:]:
        case ["key", folder]:
            first, again = _passphrases("Passphrase of the new key: ", "Again: ")
            if not first or first != again:
                print("sign: not twice the same")
                return 2
            make_key(Path(folder), first)
        case ["files", key, *rest]:
            (passphrase,) = _passphrases("Passphrase of the key: ")
            opened = unlocked(Path(key).read_text(encoding="ascii"), passphrase)
            for path in sign_files(opened, Path(rest[0]) if rest else PACKAGES):
                print(path.name)
        case ["check", public, *rest]:
            wrong = unsigned(Path(public), Path(rest[0]) if rest else PACKAGES)
            print("\n".join(f"NOT SIGNED: {name}" for name in wrong) or "all are signed")
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
