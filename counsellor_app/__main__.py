"""Where everything is put together: harden the process, then run a command or the window."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app import (
    __version__,
    commands,
    diagnostics,
    hardening,
    language_packs,
    settings,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from counsellor_app.operations.desk import Clock
    from counsellor_app.operations.vault_access import Unlocked
    from counsellor_app.ui.launch import Demo, Launch
    from counsellor_app.ui.lock import LockReason

DEMO_PASSPHRASE = "zes verzonnen woorden voor deze demonstratie"  # noqa: S105 opens invented cases only
INTAKE_CHILD = "--intake-child"
"""A built program has no interpreter to start on a file: it starts itself to read hostile ones."""
_XCB_CURSOR = "libxcb-cursor.so.0"


class Options:
    """What the window was asked for; as here where nothing was said."""

    demo: bool = False
    language: str = ""
    vault: Path | None = None
    locked_by: str = ""
    tour_of: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app; what it returns is the exit code."""
    hardening.harden()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [INTAKE_CHILD]:
        from counsellor_app.intake import child  # noqa: PLC0415 not for the window

        return child.main(given[1:])
    code = commands.run(given)
    return _open_window(options(given)) if code is None else code


def options(given: Sequence[str]) -> Options:
    """Read the command line. Ends the process with a sentence where it makes no sense."""
    asked = Options()
    if not given:
        return asked
    parser = _parser()
    parser.parse_args(given, namespace=asked)
    if asked.language:
        if not asked.demo:
            parser.error("--language goes with --demo; Settings holds the language of a vault")
        asked.language = _spoken(asked.language, parser)
    return asked


def _spoken(language: str, parser: ArgumentParser) -> str:
    """A language shipped by its code, any other by the whole path of its folder."""
    if language in {pack.code for pack in language_packs.offered()}:
        return language
    if not (Path(language) / "language.json").is_file():
        parser.error(f"no such language: {language}")
    return str(Path(language).resolve())


def _parser() -> ArgumentParser:
    """It holds no defaults: `Options` does."""
    from argparse import SUPPRESS, ArgumentParser  # noqa: PLC0415 most starts ask for nothing

    parser = ArgumentParser(
        prog="counsellor-app",
        description="Case notes for confidential counsellors. Without arguments: the window.",
        epilog="Without a window: counsellor-app demo DIR, counsellor-app check VAULT, "
        "counsellor-app verify FILE.",
    )
    parser.add_argument("--demo", action="store_true", help="a throw-away vault of invented cases")
    parser.add_argument(
        "--language",
        help="what the demonstration speaks: a code, or the folder of a language in the making",
    )
    parser.add_argument("--vault", type=Path, help="the folder of the vault")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--locked-by", help=SUPPRESS)
    parser.add_argument("--tour-of", type=Path, help=SUPPRESS)  # the vault to return to
    return parser


def _open_window(options: Options) -> int:
    missing = _missing_display() or _missing_library()
    if missing:
        sys.stderr.write(f"counsellor-app: {missing}\n")
        return 1
    diagnostics.set_up_logging()
    gc.disable()  # loading code leaves nothing to collect; `Collecting` sees to it in the window
    from counsellor_app.ui import application  # noqa: PLC0415 Qt is loaded for the window alone

    launch = _launch(options)
    code = application.run(launch)
    if options.demo:
        _remove_demonstration(launch.folder)
    return code


def _is_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    is_usual = not platform and "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ
    return sys.platform.startswith("linux") and (platform.startswith("xcb") or is_usual)


def _missing_display() -> str:
    """Why a display of another computer is not used: the right to reach one was given up."""
    host = os.environ.get("DISPLAY", "").rpartition(":")[0]
    if not (_is_x11() and hardening.is_without_network() and host not in {"", "unix"}):
        return ""
    return f"the display on {host} is reached over a network, and this program never uses one"


def _missing_library() -> str:
    """What a window on X11 lacks; Qt would abort without a word a counsellor can use."""
    if not _is_x11():
        return ""
    try:
        ctypes.CDLL(_XCB_CURSOR)
    except OSError:
        return f"{_XCB_CURSOR} is missing; type:  sudo apt-get install -y libxcb-cursor0"
    return ""


def _launch(options: Options) -> Launch:
    from counsellor_app.operations.desk import wall_clock  # noqa: PLC0415 not needed by commands
    from counsellor_app.ui.launch import Launch  # noqa: PLC0415 as above

    folder = options.vault or _usual_folder(is_demo=options.demo)
    return Launch(
        folder=folder,
        clock=wall_clock,
        leave=partial(_leave, options, folder),
        on_fault=diagnostics.note_crash,
        locked_by=options.locked_by,
        demo=_demo(options, folder) if options.demo else None,
        language=options.language,
    )


def _usual_folder(*, is_demo: bool) -> Path:
    if is_demo:
        return settings.state_folder() / f"demo-{os.urandom(8).hex()}"
    return settings.vault_folder(settings.load())


def _leave(options: Options, folder: Path, reason: LockReason) -> None:
    """A lock puts a fresh process in this one's place; a closed window ends it."""
    from counsellor_app.ui.lock import LockReason  # noqa: PLC0415 loaded by now
    from counsellor_app.ui.restart import restart  # noqa: PLC0415 as above

    if reason in {LockReason.CLOSED, LockReason.SESSION_END}:
        return
    if options.tour_of is not None:
        _remove_demonstration(folder)
        restart(["--vault", str(options.tour_of), "--locked-by", LockReason.TOUR_OVER])
    elif reason is LockReason.TOUR:  # a process and a vault of its own: the real one stays locked
        restart(["--demo", "--tour-of", str(folder)])
    else:
        again = ["--vault", str(folder)] if options.vault or options.demo else []
        demo = ["--demo"] if options.demo else []
        spoken = ["--language", options.language] if options.language else []
        restart([*demo, *spoken, *again, "--locked-by", reason])


def _remove_demonstration(folder: Path) -> None:
    from counsellor_app.operations.demonstration import (  # noqa: PLC0415 demo only
        remove_demonstration,
    )

    remove_demonstration(folder)


def _demo(options: Options, folder: Path) -> Demo:
    from counsellor_app.ui.launch import Demo  # noqa: PLC0415 loaded by now

    opener = None if options.vault else partial(make_demo, folder)
    return Demo(DEMO_PASSPHRASE, opener, is_tour=options.tour_of is not None)


def make_demo(folder: Path, clock: Clock | None = None) -> Unlocked:
    """A vault of invented cases, in a folder that is removed when the window closes."""
    from counsellor_app.casework.codebook_reader import shipped_codebook  # noqa: PLC0415 demo only
    from counsellor_app.commands.fictitious import fill_demo_vault  # noqa: PLC0415 as above
    from counsellor_app.operations import demonstration  # noqa: PLC0415 as above
    from counsellor_app.operations.desk import wall_clock  # noqa: PLC0415 as above
    from counsellor_app.operations.vault_access import Unlocked  # noqa: PLC0415 as above

    codebook = shipped_codebook()
    passphrase = bytearray(DEMO_PASSPHRASE.encode())
    desk = demonstration.make_demonstration(
        folder, passphrase, codebook=codebook, clock=clock or wall_clock
    )
    fill_demo_vault(desk, desk.today())
    return Unlocked(desk, ())


if __name__ == "__main__":
    sys.exit(main())
