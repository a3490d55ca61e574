"""The pirate check: warning signs with their evidence, what a person says of them, the level."""
