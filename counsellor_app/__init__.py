"""Counsellor: case notes, intervision and pool figures for confidential counsellors, offline."""

from __future__ import annotations

__version__ = "0.1.0"
