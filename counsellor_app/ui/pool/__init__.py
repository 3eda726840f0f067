"""What is kept beside the cases: questions, signals, activities, learning, companies."""
