"""Reads mutated files by the thousand, watched: how they end, how long it takes, what is touched.

Usage: python -m tests.intake.mutating_child KIND COUNT FOLDER [FAULT]

FOLDER is where the kinds that lie on a disk are written; nothing else may be. FAULT is planted into
the reading of one file, to show that it is seen.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import Label
from counsellor_app.errors import ExpectedError
from tests.intake.mutations import mutated_json, mutated_mail, mutated_toml, mutated_zip

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = tuple[Callable[[Random], bytes], Callable[[bytes], object]]

MEGABYTE = 1024 * 1024
MOST_GROWTH = 512 * MEGABYTE  # beyond this the machine is spared; what is asked is half of it
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate"}
CALLS = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"}


def mails(_: Path) -> Reading:
    from counsellor_app.intake.mail import parse_mail

    return mutated_mail, lambda raw: json.dumps(parse_mail(raw)).encode()


def headers(_: Path) -> Reading:
    from counsellor_app.vault.header import from_bytes, is_authentic, to_bytes
    from tests.vault.test_header import DATA_KEY, MADE

    def read(raw: bytes) -> None:
        found = from_bytes(raw)
        assert found == MADE or not is_authentic(found, DATA_KEY)

    sound = to_bytes(MADE)
    return lambda chance: mutated_json(sound, chance), read


def backups(folder: Path) -> Reading:
    from counsellor_app.vault import backup, backup_file, fingerprint
    from tests.vault.databases import KEY, add_note, create_database
    from tests.vault.test_backup import NOW, SEAL

    connection = create_database(folder / "data.db", KEY)
    add_note(connection, 1, "een woord")
    entry = backup.make(folder, SEAL, connection, NOW)
    mark = fingerprint.kept_mark(connection)
    connection.close()
    place = folder / backup.FOLDER / entry.name
    sound = place.read_bytes()

    def read(raw: bytes) -> None:
        place.write_bytes(raw)
        backup_file.read_header(place)
        assert backup.prove(folder, entry.name, KEY) == mark

    return lambda chance: mutated_zip(sound, chance), read


def contributions(_: Path) -> Reading:
    from counsellor_app.intake.envelopes import check_envelope
    from counsellor_app.pool.limits import Kind
    from tests.pool.every_kind import Files
    from tests.pool.people import played

    files = Files(played())
    sound = files.raw[Kind.CONTRIBUTION]
    payload = b64decode(json.loads(sound)["inhoud"])

    def mutated(chance: Random) -> bytes:
        if chance.random() < 0.5:
            return mutated_json(sound, chance)
        return files.signed_again(Kind.CONTRIBUTION, mutated_json(payload, chance))

    def read(raw: bytes) -> None:
        check_envelope(raw)
        files.read(Kind.CONTRIBUTION, raw)
        is_signed_anew = json.loads(raw)["inhoud"] != json.loads(sound)["inhoud"]
        assert raw == sound or is_signed_anew, "not what its author signed"

    return mutated, read


def codebooks(_: Path) -> Reading:
    from counsellor_app.aggregation.pool_plan_reader import pool_plan
    from counsellor_app.casework.codebook_reader import read_codebook
    from counsellor_app.settings import resource

    sound = resource("codebook/codebook.toml").read_bytes()

    def read(raw: bytes) -> None:
        codebook = read_codebook(raw.decode("utf-8", "replace"))
        _assert_texts(codebook)
        _assert_texts(pool_plan(codebook))

    return lambda chance: mutated_toml(sound, chance), read


def programmes(_: Path) -> Reading:
    from counsellor_app.aggregation.pool_plan_reader import read_plan
    from counsellor_app.casework.codebook_reader import read_codebook
    from counsellor_app.settings import resource

    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    sound = resource("codebook/pool_tables.toml").read_bytes()

    def read(raw: bytes) -> None:
        _assert_texts(read_plan(raw.decode("utf-8", "replace"), codebook))

    return lambda chance: mutated_toml(sound, chance), read


def _assert_texts(held: object) -> None:
    """Every field of what was read is of the type it is declared to be, as far as that is plain."""
    if isinstance(held, Mapping):
        held = (*held.keys(), *held.values())
    if isinstance(held, tuple | frozenset):
        for each in held:
            _assert_texts(each)
    if not is_dataclass(held):
        return
    for each in fields(held):
        value = getattr(held, each.name)
        if plain := PLAIN_TYPES.get(str(each.type)):
            assert isinstance(value, plain), f"{type(held).__name__}.{each.name}: {value!r}"
        _assert_texts(value)


PLAIN_TYPES = {"str": str, "int": int, "int | None": int | None, "bool": bool, "Label": Label}
KINDS = {"mail": mails, "header": headers, "backup": backups, "contribution": contributions} | {
    "codebook": codebooks,
    "programme": programmes,
}


def faulty(read: Callable[[bytes], object], fault: str, folder: Path) -> Callable[[bytes], object]:
    """The same reading, in which something goes wrong."""

    def strike(raw: bytes) -> object:
        match fault:
            case "raises":
                raise KeyError(fault)
            case "is slow":
                until = time.process_time() + 2.2
                while time.process_time() < until:
                    pass
            case "takes memory":
                return len(b"x" * (300 * MEGABYTE))
            case "writes":
                (folder.parent / "elsewhere").write_text(fault)
            case _:
                raise AssertionError(fault)
        return read(raw)

    return strike


def main(kind: str, count: int, folder: Path, fault: str = "") -> dict[str, object]:
    """Mutate and read, `count` times; what happened."""
    make, read = KINDS[kind](folder)
    touched, others, refused, slowest = list[str](), list[str](), 0, 0.0
    before = _most_megabytes()
    _spare_the_machine()
    sys.addaudithook(lambda event, told: _note(touched, folder, event, told))
    for number in range(count):
        raw = make(Random(f"{kind} {number}"))
        strike = faulty(read, fault, folder) if fault and number == count // 2 else read
        begun = time.process_time()
        try:
            strike(raw)
        except ExpectedError:
            refused += 1
        except BaseException as error:  # noqa: BLE001  whatever it is, it is what is sought
            others.append(f"{number}: {error!r}")
        slowest = max(slowest, time.process_time() - begun)
    return {
        "refused": refused,
        "others": others,
        "slowest": slowest,
        "grown_mb": _most_megabytes() - before,
        "touched": touched,
    }


def _most_megabytes() -> float:
    """The most memory this process ever had; `ru_maxrss` would be that of its parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _spare_the_machine() -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MOST_GROWTH
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _note(touched: list[str], folder: Path, event: str, told: tuple[object, ...]) -> None:
    """Note a socket, a process, and a change outside the folder."""
    is_inside = any(str(each).startswith(f"{folder}/") for each in told)
    is_path = event == "open" and not isinstance(told[0], int)  # else it is open already
    is_writing = is_path and isinstance(told[2], int) and told[2] & WRITING
    is_change = (is_writing or event in CHANGES) and not is_inside
    if is_change or event in CALLS or event.startswith("socket."):
        touched.append(f"{event} {told}")


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    found = main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
    sys.stdout.write(json.dumps(found))
