"""The case page: what was told, what was done and what comes next, for one case."""
