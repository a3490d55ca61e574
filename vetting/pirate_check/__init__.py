"""The pirate check: warning signs with their evidence, what a person says of them, the level."""

from vetting.pirate_check import routes

__all__ = ["routes"]
