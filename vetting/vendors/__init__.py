"""The directory of those who might be contracted."""

from vetting.vendors import routes

__all__ = ["routes"]
