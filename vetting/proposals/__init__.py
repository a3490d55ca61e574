"""A vendor's written offer, and the promises that a person found in it."""
