"""What a member of the pool does, from the own card to the numbers a round printed."""
