"""The audience's history: what the numbers of an account show, and who ran it then."""
