"""The people who can say something about a vendor, and what they said."""
