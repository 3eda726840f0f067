"""Opening a vault, and setting one up."""
