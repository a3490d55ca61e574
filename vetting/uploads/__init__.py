"""Files that people hand in: kept out of the web's reach, read in a process of their own."""
