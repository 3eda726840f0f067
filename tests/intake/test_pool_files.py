"""Files of the pool are looked at in one child process before anything of the app reads them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.intake import limits, reading
from counsellor_app.intake.pool_files import ForeignFile, read_pool_files
from tests.anonymisation.test_untouched_world import WATCH
from tests.intake.children import ROOT, as_child, seconds_of_children

if TYPE_CHECKING:
    from pathlib import Path

MOST = 4 * 1024 * 1024
PAYLOAD = b'{"R":"ab","a":"x"}'


def envelope(payload: bytes = PAYLOAD, **changed: object) -> bytes:
    """What a file of the pool looks like from outside; nothing in it needs to be true."""
    plain: dict[str, object] = {
        "poule": 1,
        "soort": "bijdrage",
        "door": "0123456789abcdef",
        "inhoud": b64encode(payload).decode(),
        "handtekening": b64encode(bytes(64)).decode(),
    }
    return json.dumps(plain | changed).encode()


def holding(inner: bytes) -> bytes:
    """An envelope in which another lies, as a contribution does in a list."""
    return envelope(b'{"bijdragen":[' + inner + b"]}")


def read(folder: Path, *raws: bytes) -> tuple[ForeignFile, ...]:
    """These bytes as files on the disk, read as the app reads them."""
    paths = [folder / f"{number:04}.poule" for number in range(len(raws))]
    for path, raw in zip(paths, raws, strict=True):
        path.write_bytes(raw)
    return read_pool_files(paths, most=MOST)


def codes(files: tuple[ForeignFile, ...]) -> list[ErrorCode | None]:
    return [None if file.refusal is None else file.refusal.code for file in files]


def test_what_is_sound_comes_back_as_it_was(tmp_path: Path) -> None:
    """Bytes and names in the order given, envelopes within envelopes too."""
    raws = envelope(), holding(envelope()), envelope(b'{"naam":"\xc3\x89\xc3\xa9n, twee"}')
    files = read(tmp_path, *raws)
    assert codes(files) == [None] * 3
    assert tuple(file.raw for file in files) == raws
    assert [file.name for file in files] == ["0000.poule", "0001.poule", "0002.poule"]


SPOILT = {
    "empty": b"",
    "noise": bytes(range(256)),
    "cut": envelope()[:-1],
    "twice": envelope() * 2,
    "no object": b"[]",
    "invalid UTF-8": envelope().replace(b"bijdrage", b"bij\xffrage"),
    "a byte order mark": b"\xef\xbb\xbf" + envelope(),
    "a field twice": envelope().replace(b'{"poule": 1', b'{"poule": 1, "poule": 1'),
    "a field more": envelope(extra=1),
    "a field less": envelope().replace(b'"poule": 1, ', b""),
    "no number": envelope().replace(b'"poule": 1', b'"poule": NaN'),
    "endless": envelope().replace(b'"poule": 1', b'"poule": -Infinity'),
    "a fraction": envelope().replace(b'"poule": 1', b'"poule": 1.0'),
    "a huge number": envelope(b'{"R":' + b"9" * 5000 + b"}"),
    "a power": envelope(b'{"R":1e999}'),
    "stray bits": envelope(inhoud="eyJhIjoxfR=="),
    "no padding": envelope(handtekening="A" * 86),
    "a line end in base64": envelope(handtekening="A" * 40 + "\n" + "A" * 46 + "=="),
    "no base64": envelope(inhoud="ééé"),
    "a list for base64": envelope(inhoud=[]),
    "payload: nothing": envelope(b""),
    "payload: a list": envelope(b"[]"),
    "payload: invalid UTF-8": envelope(b'{"naam":"\xff"}'),
    "payload: a field twice": envelope(b'{"a":1,"a":1}'),
    "payload: deep": envelope(b'{"a":' + b"[" * 7 + b"]" * 7 + b"}"),
    "payload: very deep": envelope(b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
    "payload: very deep lists": envelope(b'{"a":' + b"[" * 99_000),
    "payload: too much": envelope(b'{"a":[' + b"0," * 100_001 + b"0]}"),
    "within: a field twice": holding(envelope(b'{"a":1,"a":1}')),
    "within: within": holding(holding(envelope())),
    "within: a field more": holding(envelope(extra=1)),
}


def test_what_is_not_sound_is_refused(tmp_path: Path) -> None:
    """Each by itself and without its bytes; the sound ones between them are not touched."""
    files = read(tmp_path, *(raw for spoilt in SPOILT.values() for raw in (spoilt, envelope())))
    told = dict(zip(SPOILT, codes(files[::2]), strict=True))
    assert told == dict.fromkeys(SPOILT, ErrorCode.POOL_FILE_UNREADABLE)
    assert codes(files[1::2]) == [None] * len(SPOILT)
    assert {file.raw for file in files[::2]} == {b""}


@pytest.mark.parametrize("number", [2, 9_999_999_999])
def test_a_later_format_is_told_apart(tmp_path: Path, number: int) -> None:
    """Whatever else it holds; inside another file it is a fault like any other."""
    later = json.dumps({"poule": number, "else": [1.5]}).replace("1.5", "15").encode()
    assert codes(read(tmp_path, later, holding(envelope(poule=[])))) == [
        ErrorCode.POOL_FILE_TOO_NEW,
        None,  # what stands in fields is the strict reader's to say
    ]


def test_what_is_no_file_is_refused_unread(tmp_path: Path) -> None:
    """A pipe, a folder, nothing at all, and a file larger than it may be."""
    pipe, large = tmp_path / "pijp.poule", tmp_path / "groot.poule"
    os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(MOST + 1)
    found = read_pool_files([pipe, tmp_path, tmp_path / "weg.poule", large], most=MOST)
    assert codes(found) == [*[ErrorCode.FILE_UNREADABLE] * 3, ErrorCode.POOL_FILE_TOO_LARGE]


def test_all_files_of_a_choice_have_one_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many files that may each be read are not all read into memory at once."""
    monkeypatch.setattr(limits, "POOL_CHOICE_BYTES", 3 * len(envelope()))
    files = read(tmp_path, *[envelope()] * 4)
    assert codes(files) == [None, None, None, ErrorCode.POOL_FILE_TOO_LARGE]


def test_one_child_looks_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand contributions start one process, which works for seconds."""
    started = counted(monkeypatch)
    before = seconds_of_children()
    assert codes(read(tmp_path, *[envelope(b'{"a":"%s"}' % (b"x" * 3000))] * 1000)) == [None] * 1000
    assert len(started) == 1
    assert seconds_of_children() - before < limits.CPU_SECONDS / 2


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One more in this list for each child that is started."""
    started: list[object] = []
    command = reading._command
    monkeypatch.setattr(reading, "_command", lambda: [started.append(1), *command()][1:])
    return started


TAKEN_OVER = """
import os, socket
from counsellor_app.intake import child, envelopes
from counsellor_app.errors import ErrorCode, ExpectedError

def check(raw):
    {body}

envelopes.check_envelope = check
child.main(sys.argv[1:])
"""


def taken_over(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A child that does something else with each file than it should."""
    as_child(monkeypatch, TAKEN_OVER.format(body=body))


def test_a_file_that_stops_the_child_leaves_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those before it were answered already; those after it go to another child."""
    taken_over(monkeypatch, "if raw == b'stop': os._exit(7)")
    files = read(tmp_path, envelope(), b"stop", envelope(), b"stop", envelope())
    stopped = ErrorCode.PARSER_STOPPED
    assert codes(files) == [None, stopped, None, stopped, None]


def test_children_are_not_started_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where every file stops its child, what is left is refused without a look."""
    taken_over(monkeypatch, f"open({str(tmp_path / 'x')!r})" + " or os._exit(7)")
    started = counted(monkeypatch)
    assert codes(read(tmp_path, *[envelope()] * 50)) == [ErrorCode.PARSER_STOPPED] * 50
    assert len(started) == limits.POOL_CHILDREN


@pytest.mark.parametrize(
    "said", ["nonsense", "[]", "{'error': 'no such code'}", '{"error": 7}', '{"numbers": "x"}']
)
def test_even_the_child_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """Whatever it says, it is understood or the file is refused."""
    taken_over(monkeypatch, f"print({said!r}, flush=True)")
    assert codes(read(tmp_path, envelope())) == [ErrorCode.PARSER_STOPPED]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize(
    "act", ["open({target!r}, 'w')", "open('/etc/hostname')", "socket.socket()"]
)
def test_a_child_that_was_taken_over_reaches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """It opens no file, for reading or writing, and no socket: the answer would be that it did."""
    target = tmp_path / "gelekt"
    tried = act.format(target=str(target))
    taken_over(
        monkeypatch, f"{tried}; raise ExpectedError(ErrorCode.DISK_FULL)  # only if it could"
    )
    assert codes(read(tmp_path, envelope())) == [ErrorCode.PARSER_STOPPED]
    assert not target.exists()
    taken_over(monkeypatch, "raise ExpectedError(ErrorCode.DISK_FULL)")
    assert codes(read(tmp_path, envelope())) == [ErrorCode.DISK_FULL]


CHILD = """
from counsellor_app.intake import child
child.main(["pool"])
print(json.dumps(seen), file=sys.stderr)
"""


def test_looking_at_hostile_files_touches_nothing() -> None:
    """An audit hook sees no file opened for writing, no socket, no process, whatever comes in."""
    raws = [*SPOILT.values(), envelope(), holding(envelope())]
    told = json.dumps([len(raw) for raw in raws]).encode() + b"\n" + b"".join(raws)
    done = subprocess.run(
        [sys.executable, "-c", WATCH + CHILD], input=told, cwd=ROOT, capture_output=True, check=True
    )
    assert json.loads(done.stderr) == []
    assert done.stdout.count(b"\n") == len(raws)
