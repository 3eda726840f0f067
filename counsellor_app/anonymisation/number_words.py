"""Numbers in Dutch words, as parts of the shapes that are sought."""

from __future__ import annotations

ONES = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
TEENS = "dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
