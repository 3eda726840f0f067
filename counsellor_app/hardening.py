"""What the process gives up before anything secret exists: other readers, core dumps, the network.

On Linux the right to open a socket to another computer is given up for good, by this process and by
all it starts (seccomp(2), filter mode), and with it the right to look into another process or the
kernel: the child that reads foreign files cannot turn on its parent. Sockets within the machine
remain: windows, the desktop and the key store are reached by them. Who already holds the process
can still use what is open.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path

_PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 4, 22, 38
_FILTER = 2

_ALLOW = 0x7FFF_0000
_REFUSE = 0x0005_0000 | errno.EPERM

# Offsets into struct seccomp_data, and the classic BPF instructions that are used here.
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_LOAD, _IS_EQUAL, _IS_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06

_AF_UNIX = 1
_RING_SETUP = 425  # io_uring opens sockets too, and has this number everywhere
_X32 = 0x4000_0000  # the calls of another convention on the same processor


@dataclass(frozen=True, slots=True)
class _Machine:
    """The kernel's mark of a processor, and the numbers of calls on it.

    `looking_in` are ptrace, process_vm_readv, process_vm_writev, perf_event_open, bpf and
    userfaultfd, in that order.
    """

    mark: int
    socket: int
    looking_in: tuple[int, ...]


_MACHINES = {
    "x86_64": _Machine(0xC000_003E, 41, (101, 310, 311, 298, 321, 323)),
    "aarch64": _Machine(0xC000_00B7, 198, (117, 270, 271, 241, 280, 282)),
}

_REACHING = {
    "QT_QPA_PLATFORM": "vnc",
    "QT_QPA_GENERIC_PLUGINS": "tuio",
    "QT_IM_MODULE": "virtualkeyboard",
    "QT_IM_MODULES": "virtualkeyboard",
}
"""Variables by which Qt loads a part of its own that speaks to a network, and the part."""


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_ushort),
        ("if_true", ctypes.c_ubyte),
        ("if_false", ctypes.c_ubyte),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("first", ctypes.POINTER(_Instruction)))


def harden() -> None:
    """Own files only, no core dumps, no other program looks in, no other computer is reached."""
    os.umask(0o077)
    for variable, part in _REACHING.items():
        if part in os.environ.get(variable, "").lower():
            del os.environ[variable]
    if os.name == "posix":
        import resource  # noqa: PLC0415 POSIX alone has it

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        give_up_network()


def give_up_network() -> bool:
    """Give up sockets to other computers, on Linux; whether the kernel took it.

    False on a processor or a kernel without it: the program has no use for a network either way.
    """
    if not sys.platform.startswith("linux"):
        return False
    machine = _MACHINES.get(os.uname().machine)
    if machine is None:
        return False
    held = _instructions(machine)
    array = (_Instruction * len(held))(*held)
    program = _Program(len(held), array)
    library = ctypes.CDLL(None, use_errno=True)
    no_new_rights = library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return not (
        no_new_rights or library.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)
    )


def is_without_network() -> bool:
    """Whether this process runs under such a filter, as the kernel tells."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return False
    return f"Seccomp:\t{_FILTER}" in status


def _instructions(machine: _Machine) -> list[_Instruction]:
    """Load a word, compare, jump by so many lines: the last two lines refuse and allow."""
    refused = (_RING_SETUP, *machine.looking_in)
    last = len(refused)
    return [
        _Instruction(_LOAD, 0, 0, _ARCHITECTURE),
        _Instruction(_IS_EQUAL, 0, last + 5, machine.mark),
        _Instruction(_LOAD, 0, 0, _NUMBER),
        _Instruction(_IS_AT_LEAST, last + 3, 0, _X32),
        *(_Instruction(_IS_EQUAL, last + 2 - at, 0, number) for at, number in enumerate(refused)),
        _Instruction(_IS_EQUAL, 0, 3, machine.socket),
        _Instruction(_LOAD, 0, 0, _FIRST_ARGUMENT),
        _Instruction(_IS_EQUAL, 1, 0, _AF_UNIX),
        _Instruction(_RETURN, 0, 0, _REFUSE),
        _Instruction(_RETURN, 0, 0, _ALLOW),
    ]
