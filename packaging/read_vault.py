"""Shows the case notes of a vault, or of a backup of one, without the program that made it.

Usage: python read_vault.py VAULT_FOLDER_OR_BACKUP [--recovery] [--json]
Needs Python 3.11 and the package `cryptography`; docs/format.md explains each step. Writes no file:
the notes are decrypted in memory and stand on the screen. Exit: 0 shown, 1 damaged, 2 not opened.
"""

from __future__ import annotations

import getpass
import hmac
import json
import sqlite3  # noqa: TID251 - in memory alone
import struct
import sys
import unicodedata
import zipfile
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, aead, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf import argon2, hkdf

PAGE, MAX_HEADER, MAX_MEMORY_KIB, MAX_PASSES, MAX_LANES = 4096, 16384, 1 << 20, 20, 8
COST, SEALED = ("memory_kib", "passes", "lanes"), ("salt", "ephemeral", "nonce", "wrapped")
ALPHABET, READ_AS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", str.maketrans("OIL", "011")
TABLES = ("cases", "words", "timeline", "person", "document", "sheet", "session", "pool_record")
HEADERS, JOURNAL = ("header.json", "header.bak.json"), bytes.fromhex("d9d505f920a163d7")
SAID = {
    "none": "Hier staat geen kluis en geen reservekopie.|This is no vault and no backup.",
    "header": "Een kop van de kluis is beschadigd.|A header of the vault is damaged.",
    "extreme": "Een kop vraagt te veel rekenwerk.|A header asks for too much work: refused.",
    "newer": "Deze kluis is van een latere versie.|This vault is of a later version.",
    "wrong": "Wachtzin of herstelcode past niet.|The passphrase or code does not fit.",
    "line": "Regel {} van de herstelcode klopt niet.|That line of the recovery code is wrong.",
    "device": "Het geheim van de eigen computer ontbreekt; neem de herstelcode: --recovery.|The"
    " secret kept by its own computer is missing; use the recovery code: --recovery.",
    "notes": "De notities ontbreken of zijn beschadigd.|The notes are missing or damaged: {}.",
    "open": "Let op: sluit eerst het programma.|Note: close the program first.",
    "ask": "Wachtzin of herstelcode, op een regel / Passphrase or code, on one line: ",
}


class Refused(Exception):  # noqa: N818 - a later version is no error
    """A key of SAID, and what goes in its gap."""

    def __str__(self) -> str:
        return SAID[self.args[0]].format(*self.args[1:]).replace("|", "\n")


def derived(secret: bytes, salt: bytes, info: str) -> bytes:
    """A key of one purpose."""
    return hkdf.HKDF(SHA256(), 32, salt, b"counsellor vault 1: " + info.encode()).derive(secret)


def data_key_of(header: dict[str, Any], kind: str, secret: bytes) -> bytes:
    """What the slot of a secret holds, if the slot asks for no absurd work."""
    slot = next((slot for slot in header["slots"] if slot["type"] == kind), {})
    salt, ephemeral, nonce, wrapped = (bytes.fromhex(slot[name]) for name in SEALED)
    bound = {name: header[name] for name in ("vault_id", "generation", "needs_device")}
    cost = slot["kdf"] and [slot["kdf"][name] for name in COST]
    if kind == "passphrase":
        memory, passes, lanes = cost
        if memory > MAX_MEMORY_KIB or passes > MAX_PASSES or lanes > MAX_LANES:
            raise Refused("extreme")
        work = {"iterations": passes, "lanes": lanes, "memory_cost": memory}
        secret = argon2.Argon2id(salt=salt, length=32, **work).derive(secret)
    bound |= {"slot": kind, "kdf": cost, "salt": slot["salt"]}
    private = X25519PrivateKey.from_private_bytes(derived(secret, salt, f"keyhole of {kind}"))
    shared = private.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    both = ephemeral + private.public_key().public_bytes_raw()
    cipher = aead.AESGCM(derived(shared, both, f"wrap for {kind}"))
    return cipher.decrypt(nonce, wrapped, json.dumps(bound, sort_keys=True).encode())


def database_of(content: bytes, kind: str, secret: bytes) -> tuple[str, bytes]:
    """The file with the notes and its key, by a header that nobody altered."""
    try:
        header = json.loads(content.decode("ascii")) if len(content) <= MAX_HEADER else {}
        if header["magic"] == "counsellor-vault" and header["format"] > 1:
            raise Refused("newer")
        if header["needs_device"] and kind == "passphrase":
            raise Refused("device")
        data_key, own = data_key_of(header, kind, secret), bytes.fromhex(header["vault_id"])
        key, mac = derived(data_key, own, "key for header"), bytes.fromhex(header.pop("mac"))
        covered = json.dumps(header, sort_keys=True, separators=(",", ":")) + "\n"
        if not hmac.compare_digest(hmac.digest(key, covered.encode(), "sha256"), mac):
            raise Refused("header")
        return f"data-{header['generation']:06d}.db", derived(data_key, own, "key for database")
    except InvalidTag as error:
        raise Refused("wrong") from error
    except (ValueError, TypeError, LookupError, OverflowError, RuntimeError, MemoryError) as error:
        raise Refused("extreme" if isinstance(error, MemoryError) else "header") from error


def secret_of(typed: str, kind: str) -> bytes:
    """A passphrase as it is stretched, or the 20 bytes of a recovery code."""
    folded, secret = unicodedata.normalize("NFKC", typed), b""
    if kind == "passphrase":
        return " ".join(folded.split()).encode()
    characters = "".join(each for each in folded.upper().translate(READ_AS) if each.isalnum())
    for line in range(1, 5):
        digits = [ALPHABET.find(each) for each in characters[10 * line - 10 : 10 * line]]
        value = sum(digit << 5 * place for place, digit in enumerate(digits[7::-1]))
        is_whole = len(characters) == 40 and min(digits) >= 0
        if not is_whole or (value + line) % 1021 != digits[8] * 32 + digits[9]:
            raise Refused("line", line)
        secret += value.to_bytes(5, "big")
    return secret


def before_interruption(pages: bytes, journal: bytes) -> bytes:
    """The pages without a change that was cut short: the journal holds them as they were."""
    whole, at, size = bytearray(pages), 0, len(pages)
    while journal[at : at + 8] == JOURNAL and len(journal) >= at + 512:
        count, _, pages_then, sector = struct.unpack_from(">4I", journal, at + 8)
        size, at = (size if at else pages_then * PAGE), at + max(sector, 512)
        for record in range(at, min(at + count * (PAGE + 8), len(journal)), PAGE + 8):
            start = int.from_bytes(journal[record : record + 4], "big") * PAGE - PAGE
            whole[start : start + PAGE] = journal[record + 4 : record + 4 + PAGE]
        at += -(-count * (PAGE + 8) // max(sector, 512)) * max(sector, 512)
    return bytes(whole[:size])


def decrypted(pages: bytes, key: bytes) -> bytes:
    """SQLCipher 4's pages as those of a plain SQLite database; each is authenticated first."""
    mac_key = pbkdf2_hmac("sha512", key, bytes(each ^ 0x3A for each in pages[:16]), 2, 32)
    plain = bytearray(b"SQLite format 3\0")
    for number, start in enumerate(range(0, len(pages) or 1, PAGE), start=1):
        sealed = pages[start or 16 : start + PAGE]
        mac = hmac.digest(mac_key, sealed[:-64] + struct.pack("<I", number), "sha512")
        if not hmac.compare_digest(mac, sealed[-64:]):
            raise Refused("notes", number)
        cipher = Cipher(algorithms.AES(key), modes.CBC(sealed[-80:-64])).decryptor()
        plain += cipher.update(sealed[:-80]) + bytes(80)
    return bytes(plain)


def read(path: Path, name: str) -> bytes:
    """A file of the vault's folder, or what stands for it in a backup; empty where it is not."""
    try:
        if path.is_dir():
            return (path / name).read_bytes()
        with zipfile.ZipFile(path) as archive:
            return archive.read("database.db" if name.endswith(".db") else name)
    except (OSError, KeyError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return b""


def notes_in(pages: bytes) -> dict[str, Any]:
    """What the counsellor wrote and chose, by case; of papers the number of bytes."""
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.deserialize(pages)
    notes: dict[str, Any] = {}
    for table in (*TABLES, "report_text", "supplied_number"):
        for row in map(dict, connection.execute(f"SELECT * FROM {table}")):
            of = f"case {row['case_id']}" if row.get("case_id") else "no case"
            notes.setdefault(of, {}).setdefault(table, []).append(row)
    return json.loads(json.dumps(notes, default=len))


def told(value: object, margin: str = "\n") -> str:
    """A record as lines of name and value, without what is empty."""
    if not isinstance(value, dict | list):
        return str(value).replace("\n", margin)
    named = value.items() if isinstance(value, dict) else enumerate(value, start=1)
    return "".join(f"{margin}{name}: {told(each, margin + '  ')}" for name, each in named if each)


def main(path: Path, options: list[str]) -> int:
    """Ask for the secret on the terminal, or take the first line piped in; show what it opens."""
    kind, faults = "recovery" if "--recovery" in options else "passphrase", set[str]()
    if (path / "vault.lock.json").exists():
        print(Refused("open"), file=sys.stderr)
    typed = getpass.getpass(SAID["ask"]) if sys.stdin.isatty() else sys.stdin.readline()
    for header in dict.fromkeys(filter(None, (read(path, name) for name in HEADERS))):
        try:
            name, key = database_of(header, kind, secret_of(typed, kind))
            pages = before_interruption(read(path, name), read(path, f"{name}-journal"))
            notes = notes_in(decrypted(pages, key))
        except (Refused, sqlite3.Error) as error:
            print(error if isinstance(error, Refused) else Refused("notes", error), file=sys.stderr)
            faults.add(error.args[0])
            continue
        text = json.dumps(notes) if "--json" in options else told(notes)
        print("".join(each for each in text if each == "\n" or unicodedata.category(each) != "Cc"))
        return 0
    if not faults:
        print(Refused("none"), file=sys.stderr)
    return 2 if faults <= {"wrong", "line", "device", "newer", "extreme"} else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]) if len(sys.argv) > 1 else __doc__)
