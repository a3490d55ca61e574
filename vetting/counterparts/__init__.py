"""The vendor's side of a plan: reading what was put forward, saying something of it, agreeing."""
