"""The people who can say something about a vendor, and what they said."""

from vetting.references import routes

__all__ = ["routes"]
