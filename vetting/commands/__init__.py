"""The commands that need neither the portal, nor its database, nor its settings."""

from vetting.commands.checklist import checklist_group
from vetting.commands.followers import followers_command
from vetting.commands.score import score_command

__all__ = ["checklist_group", "followers_command", "score_command"]
