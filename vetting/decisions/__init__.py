"""What a named member decides about a vendor, and why."""

from vetting.decisions import routes

__all__ = ["routes"]
