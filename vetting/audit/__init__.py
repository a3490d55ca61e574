"""The audit trail: who did what and when; only ever added to."""
