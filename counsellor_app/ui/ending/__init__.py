"""What is still open when a counsellor stops, and the end of the whole vault."""
