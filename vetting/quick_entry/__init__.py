"""Quick entry: a sheet that was filled in by hand, typed in by number."""
