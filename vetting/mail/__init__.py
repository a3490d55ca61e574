"""The outbox, and the sender that empties it."""
