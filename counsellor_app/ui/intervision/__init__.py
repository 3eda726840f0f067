"""Intervision: sheets made from cases, written, looked at once more, approved and handed on."""
