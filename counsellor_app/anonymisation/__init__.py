"""From words to a sheet another counsellor may read."""
