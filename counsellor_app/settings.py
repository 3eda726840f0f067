"""Preferences that say nothing about any case, and where the vault, settings and resources live."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import platformdirs

from counsellor_app.small_json import fields_in

APP = "counsellor-app"
DUTCH = "nl"
"""The language of the product: it is complete, and stands in for what another one lacks."""
MAX_BYTES = 16 * 1024
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Settings:
    """The counsellor's choices; at most fifteen."""

    language: str = DUTCH
    lock_after_minutes: int = 5
    vault_folder: str = ""
    appearance: str = "system"
    text_percent: int = 100
    sheet_lifetime_days: int = 30


_ALLOWED: dict[str, tuple[object, ...]] = {
    "lock_after_minutes": (1, 2, 5, 10, 15, 30),
    "appearance": ("system", "light", "dark"),
    "text_percent": (100, 125, 150, 175, 200),
    "sheet_lifetime_days": (7, 14, 30, 60, 90),
}


def data_folder() -> Path:
    """Where vaults live by default: local to this machine, never a roaming or synced folder."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def state_folder() -> Path:
    """Where the counter, the log and the crash note live: outside the vault's folder."""
    return Path(platformdirs.user_state_dir(APP, appauthor=False, roaming=False))


def settings_file() -> Path:
    """The one settings file."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False, roaming=False)) / "settings.json"


def vault_folder(settings: Settings) -> Path:
    """The folder of the counsellor's vault."""
    return Path(settings.vault_folder) if settings.vault_folder else data_folder() / "vault"


def resource(name: str) -> Path:
    """A file of resources/, from a clone or from an installed package."""
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if root.is_dir():
            return root / name
    raise FileNotFoundError(name)


def unpacked(name: str) -> bytes:
    """What a file of resources/ holds that is kept compressed, as `name`.gz."""
    return zlib.decompress(resource(f"{name}.gz").read_bytes(), wbits=16 + zlib.MAX_WBITS)


def load() -> Settings:
    """The settings kept, field by field; what is missing or not allowed takes its default."""
    values = fields_in(settings_file(), MAX_BYTES)
    return Settings(**{f.name: _checked(f.name, values.get(f.name)) for f in fields(Settings)})  # pyright: ignore[reportArgumentType]


def _checked(name: str, value: object) -> object:
    default: object = getattr(Settings(), name)
    if type(value) is not type(default):
        return default
    allowed = _languages() if name == "language" else _ALLOWED.get(name)
    return value if allowed is None or value in allowed else default


def _languages() -> tuple[str, ...]:
    """The codes of the languages shipped (language_packs.py says what a language is)."""
    return tuple(path.parent.name for path in resource("i18n").glob("*/language.json"))


def save(settings: Settings) -> None:
    """Keep the settings, whole or not at all."""
    path = settings_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
    beside.replace(path)
