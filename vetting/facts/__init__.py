"""The facts of an assessment: what was asked or checked, and what the answer was."""
