"""What leaves: receives only approved, releasable or sealed things."""
