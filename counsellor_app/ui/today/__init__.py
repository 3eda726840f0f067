"""The page the app opens on: what is due, the most urgent first."""
