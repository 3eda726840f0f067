"""Finding a case: the list of all cases, its filters, and the search over words."""
