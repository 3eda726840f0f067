"""The parts of others in the app, with their licences: shown from Settings."""
