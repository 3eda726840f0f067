"""From codes to tables the steering group may read."""
