"""What a case is: plain values, no Qt, no SQL, no files."""
