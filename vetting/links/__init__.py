"""Access links: ways in for one person and one purpose, without an account."""
