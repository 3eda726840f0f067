"""Figures: own figures that stay, activity figures that may leave, and the ledger of what left."""
