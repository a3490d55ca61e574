"""Self-checks: anybody works through the checklist about themself, for themself alone."""
