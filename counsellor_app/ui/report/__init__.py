"""The window in which the reports of the pool are made."""
