"""Whether the company itself is ready: a checklist that its members fill in together."""
