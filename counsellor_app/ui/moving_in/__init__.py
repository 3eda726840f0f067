"""A list of past cases is taken over: chosen, its columns and values named, looked at, kept."""
