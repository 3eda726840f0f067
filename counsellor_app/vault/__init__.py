"""What is at rest on this machine; the only room that speaks SQLCipher."""
