"""What a company needs before it looks for somebody."""

from vetting.briefs import routes

__all__ = ["routes"]
