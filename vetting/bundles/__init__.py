"""A brief's scorecards in one file, made in a process of its own."""
