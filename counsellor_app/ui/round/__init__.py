"""The pool's rounds as a conversation: what you do now, what you wait for, who is missing."""
